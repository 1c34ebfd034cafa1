// The life of the figures that a page shows: each edit with what stood before and after it, and
// since when they have been there. Draws on the slices of the page's own units alone.
#pragma once

#include <string>
#include <vector>

#include "page/detail/figure_rows.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// `{has_edits, commits, more, office_history, has_charts, charts, births}`, for life.html. A
/// commit is a commit_record with `entries`, newest first; an entry is an edit_record with `label`,
/// `whole_row` and `long`, or an event_record with `label`, told apart by `is_file`. `more`: how
/// many edits are left out; empty: none. A chart has `{drawing, column, label}`, a birth `{labels,
/// edited, entered, cut_off}`: `entered` is the commit_record, nothing where no commit has it.
/// Absent (an empty value): nothing is known of the rows' units.
theme::Value life_value(const Site& site, const std::vector<FigureRow>& rows,
                        const std::string& root);

}  // namespace terang::page::detail
