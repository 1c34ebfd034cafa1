// The year's figures as charts: which numbers stand in which drawing, and what it says of itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/html.hpp"
#include "chart/chart.hpp"
#include "page/view.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// The tone that `tone_of` names.
chart::Tone chart_tone(std::string_view name);

/// Absent: nothing to draw.
std::optional<base::Html> achievement_chart(const YearView& view);
std::optional<base::Html> absorption_chart(const YearView& view);
std::optional<base::Html> cascade_chart(const YearView& view);
/// The action plan's quarters, a strip for each activity.
std::optional<base::Html> quarter_chart(const YearView& view);

/// Achievement and absorption over the office's years. Absent: each is known of one year at most.
std::optional<base::Html> office_trend(const OfficeView& view);
/// The counts of one group of staff, each as a share of the group.
std::optional<base::Html> staff_chart(const OfficeView& view, const std::string& group, int number);

/// Achievement against absorption of each office's newest measured year.
std::optional<base::Html> office_scatter(const PortalView& view);

/// `{drawing, address}` for a template; nothing where there is no chart. The address is that of the
/// chart's own file, from the page's folder.
theme::Value chart_value(const std::optional<base::Html>& chart, const std::string& address);

}  // namespace terang::page::detail
