// Targets that are stated twice: in an agreement and in the report, in an agreement and in the one
// above it (target-berbeda, satuan-berbeda).
#pragma once

#include <span>
#include <vector>

#include "content/model.hpp"
#include "measure/detail/cascade.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// The same value: signs such as `≥`, remarks, and a score that only one side states do not count.
/// Units are the caller's to compare.
bool same_target(const content::Target& left, const content::Target& right);

/// tightened or loosened: `target` beside the one it comes from. Grades and opinions have their
/// own order, quantities and ranges that of the direction.
/// Absent: Look::other where neither is harder, or they are of different kinds.
Look look_of_change(const content::Target& target, const content::Target& origin,
                    content::Direction direction);

/// A row beside its indicator (`acuan`): the report's target is the reported figure, the promise is
/// where it comes from. A row beside the row it carries down (`turunan`): the row's target is the
/// reported figure. Where both say the same of one row, the second speaks for both. Two units are
/// satuan-berbeda instead, once a row; also two units within one indicator. A count that several
/// rows carry down in parts that add up to it is shared out, not changed. Order: indicators, then
/// agreements and their rows
std::vector<Finding> check_targets(const content::OfficeYear& year,
                                   std::span<const detail::CascadeNode> cascade);

}  // namespace terang::measure
