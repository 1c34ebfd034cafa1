// Prose with its holes filled from the year's figures, so that a sentence can never contradict its
// table.
#pragma once

#include "base/diagnostics.hpp"
#include "base/html.hpp"
#include "page/view.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// A chapter of a year's report. Reports: faults of the theme (tables are filled from templates).
base::Html fill_holes(const content::Narrative& narrative, const YearView& view,
                      base::Diagnostics& diagnostics);

/// Prose outside of a year has no holes: its parts joined.
base::Html join_parts(const content::Narrative& narrative);

/// `{level, id, text, deeper}`: the contents of a long text.
theme::List heading_list(const content::Narrative& narrative);

}  // namespace terang::page::detail
