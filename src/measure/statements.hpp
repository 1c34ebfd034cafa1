// Figures that a document states in its prose (pernyataan.csv) beside the computed ones, or beside
// each other where nothing can be computed.
#pragma once

#include <vector>

#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/finding.hpp"
#include "measure/scoreboard.hpp"

namespace terang::measure {

/// A statement with a computed counterpart is compared with that alone: two such statements that
/// differ show in the findings of those that do not agree with it. Statements of one kind, subject
/// and fund without a counterpart are compared with the first of them, at the coarser precision,
/// and each value that differs is one finding. A stated target or realisation of an indicator is
/// compared with the indicator's own, a realisation at the coarser precision.
/// Order: of the statements
std::vector<Finding> check_statements(const content::OfficeYear& year, const Scoreboard& scores,
                                      const content::Rules& rules);

}  // namespace terang::measure
