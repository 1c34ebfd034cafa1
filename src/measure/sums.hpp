// Checks amounts that should add up: budget lines and their children, agreements and the agreements
// below them (jumlah-berbeda, serapan-lebih, anggaran-turunan, anggaran-berbeda).
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "content/model.hpp"
#include "measure/detail/cascade.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// The budget lines of the agreements at `children`, which carry their parent's budget. A line
/// whose code and amount stand in several of these agreements is shared, and is returned once;
/// lines without a code are parts, and all are returned. The pointers point into `year`.
/// Order: of the agreements, then of their lines
std::vector<const content::PledgedBudget*> carried_lines(const content::OfficeYear& year,
                                                         std::span<const std::size_t> children);

/// jumlah-berbeda: a parent line's ceiling or realisation is not the sum of its children's (checked
/// if all of them are known), or an agreement's stated total is not the sum of its lines.
/// serapan-lebih: a line's realisation is above its ceiling.
/// Order: of the budget lines, then of the agreements
std::vector<Finding> check_sums(const content::OfficeYear& year);

/// `cascade` is cascade_of(year).
/// anggaran-turunan: what an agreement pledges for lines of one name is not what the agreements
/// below carry under that name. Codes replace names where both sides have one. If there are at
/// least two agreements below, the lines without a partner are compared, too: their sums on both
/// sides.
/// anggaran-berbeda: a line's amount is neither the ceiling nor the first ceiling of the budget
/// line with its code.
/// Order: of the agreements
std::vector<Finding> check_pledged_budgets(const content::OfficeYear& year,
                                           std::span<const detail::CascadeNode> cascade);

}  // namespace terang::measure
