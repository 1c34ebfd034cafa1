// The year's figures as charts: which numbers stand in which drawing, and what it says of itself.
#pragma once

#include <optional>

#include "base/html.hpp"
#include "page/view.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// Absent: nothing to draw.
std::optional<base::Html> achievement_chart(const YearView& view);
std::optional<base::Html> absorption_chart(const YearView& view);
std::optional<base::Html> cascade_chart(const YearView& view);

/// Achievement against absorption of each office's newest measured year.
std::optional<base::Html> office_scatter(const PortalView& view);

/// `{drawing, address}` for a template; nothing where there is no chart. The address is that of the
/// chart's own file, from the page's folder.
theme::Value chart_value(const std::optional<base::Html>& chart, const std::string& address);

}  // namespace terang::page::detail
