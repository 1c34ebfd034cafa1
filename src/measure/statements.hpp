// Compares the figures that a document states in its prose (pernyataan.csv) with the computed ones,
// or with each other where nothing can be computed (pernyataan-berbeda).
#pragma once

#include <vector>

#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/finding.hpp"
#include "measure/scoreboard.hpp"

namespace terang::measure {

/// A statement with a computed figure is compared with that alone, not with other statements.
/// Statements without one that have the same kind, subject and fund are compared with each other,
/// at the coarser precision; a value that no earlier one has is a finding, which names the first of
/// them. A stated target or realisation of an indicator is compared with the indicator's own, a
/// realisation at the coarser precision; if the indicator has none, the statements are compared
/// with each other. A stated ceiling that is the year's first one (pagu_awal) makes no finding.
/// Order: of the statements
std::vector<Finding> check_statements(const content::OfficeYear& year, const Scoreboard& scores,
                                      const content::Rules& rules);

}  // namespace terang::measure
