// Compares targets that are stated twice: in an agreement and in the report, or in an agreement and
// in its parent (target-berbeda, satuan-berbeda).
#pragma once

#include <span>
#include <vector>

#include "content/model.hpp"
#include "measure/detail/cascade.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// Whether both targets have the same value. Signs such as `≥`, remarks, and a score that only one
/// side states do not matter. True if one target is not stated. The caller compares the units.
bool same_target(const content::Target& left, const content::Target& right);

/// Returns tightened or loosened: whether `target` is harder or easier than `origin`, from which it
/// comes; `other` if neither is harder or they are of different kinds. Quantities and ranges are
/// ordered by `direction`, grades and opinions by their own order.
Look look_of_change(const content::Target& target, const content::Target& origin,
                    content::Direction direction);

/// `cascade` is cascade_of(year).
/// A row is compared with its indicator (`acuan`): the report's target is the reported figure, and
/// the promise is the origin. It is also compared with the row that it carries down (`turunan`):
/// the row's target is the reported figure. If the row differs from both and these agree, only the
/// second comparison makes a finding, whose method names both. If units differ, the finding is
/// satuan-berbeda instead, one for each row; so also if an indicator's own target and realisation
/// have two units. A quantity, but not a percentage, that several rows carry down in parts that add
/// up to it is shared out, which is no finding.
/// Order: indicators, then agreements and their rows
std::vector<Finding> check_targets(const content::OfficeYear& year,
                                   std::span<const detail::CascadeNode> cascade);

}  // namespace terang::measure
