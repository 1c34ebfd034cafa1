// The notice of a page whose figures were changed after their year had closed (ralat).
#pragma once

#include <string>
#include <vector>

#include "page/detail/figure_rows.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// `{figures, files, numeric, whole_year, last, office_history}`, for correction.html: how many
/// figures, and files as a whole, were corrected (empty: none), whether all of those figures are
/// numbers, and the commit_record of the last time. `whole_year`: the rows are a unit's whole
/// files, not those of one page.
/// Absent (an empty value): none was corrected, or nothing is known.
theme::Value correction_value(const Site& site, const std::vector<FigureRow>& rows,
                              const std::string& root);

}  // namespace terang::page::detail
