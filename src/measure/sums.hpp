// Amounts that ought to add up: budget lines and their children, agreements and the agreements
// under them (jumlah-berbeda, serapan-lebih, anggaran-turunan, anggaran-berbeda).
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "content/model.hpp"
#include "measure/detail/cascade.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// What the agreements at `children` carry of their parent's budget. A line with a code is shared
/// where another of them has the same code and amount, and stands here once; lines without a code
/// are parts and stand here each.
/// Order: of the agreements, then of their lines
std::vector<const content::PledgedBudget*> carried_lines(const content::OfficeYear& year,
                                                         std::span<const std::size_t> children);

/// jumlah-berbeda: a parent line that is not the sum of its children, in ceilings or in
/// realisations (where all of them know theirs); an agreement's stated total that is not the sum
/// of its lines. serapan-lebih: a line whose realisation is above its ceiling.
std::vector<Finding> check_sums(const content::OfficeYear& year);

/// anggaran-turunan: by lines of the same name; lines that no line on the other side is named like
/// are compared as one sum. anggaran-berbeda: a line's amount is neither the ceiling nor the first
/// ceiling of the budget line with its code.
std::vector<Finding> check_pledged_budgets(const content::OfficeYear& year,
                                           std::span<const detail::CascadeNode> cascade);

}  // namespace terang::measure
