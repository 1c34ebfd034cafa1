// What was promised beside what came of it, and how agreements hang together (tanpa-realisasi,
// janji-tanpa-hasil, turunan-terputus, atasan-berbeda). Their targets are in targets.hpp, their
// budgets in sums.hpp, the years they name in years.hpp.
#pragma once

#include <span>
#include <vector>

#include "content/model.hpp"
#include "measure/detail/cascade.hpp"
#include "measure/finding.hpp"
#include "measure/scoreboard.hpp"

namespace terang::measure {

/// tanpa-realisasi: only in a closed year, and only what has a target and is not measured yet.
/// janji-tanpa-hasil: only where the year has indicators; of a chain, its topmost row.
/// turunan-terputus: one finding a row; where a row is linked neither up nor down, its look is
/// from_nothing and its method says both.
/// atasan-berbeda: names are compared as persons, positions where a name is left out; not where
/// the office had two holders in the year.
/// Order: of the records
std::vector<Finding> check_promises(const content::OfficeYear& year,
                                    std::span<const detail::CascadeNode> cascade, YearState state);

}  // namespace terang::measure
