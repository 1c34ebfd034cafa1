// Checks that promises have results and how agreements are linked (tanpa-realisasi,
// janji-tanpa-hasil, turunan-terputus, atasan-berbeda). targets.hpp checks the targets of
// agreements, sums.hpp their budgets, years.hpp the years that they name.
#pragma once

#include <span>
#include <vector>

#include "content/model.hpp"
#include "measure/detail/cascade.hpp"
#include "measure/finding.hpp"
#include "measure/scoreboard.hpp"

namespace terang::measure {

/// `cascade` is cascade_of(year).
/// tanpa-realisasi: an indicator has a target and is not measured yet; only in a closed year.
/// janji-tanpa-hasil: no indicator measures a promise; only if the year has indicators. In a chain
/// of promises that are carried down, only the topmost is a finding.
/// turunan-terputus: a row lacks a link that other rows of its agreement have: it carries down no
/// row of the parent, or no agreement below carries it down. One finding for each row; if both
/// links are missing, its look is from_nothing and its method states both.
/// atasan-berbeda: an agreement's second party is not the first party of its parent, by same_person
/// or, if the second party has no name, by same_position. No finding if the parent's position had
/// two holders in the year.
/// Order: of the records
std::vector<Finding> check_promises(const content::OfficeYear& year,
                                    std::span<const detail::CascadeNode> cascade, YearState state);

}  // namespace terang::measure
