// Finds figures of a quarter in an annual table (angka-triwulan).
#pragma once

#include <vector>

#include "content/model.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// Returns one finding for the year's table, or none. The finding is made if at least three rising
/// indicators have a realisation of exactly a quarter of the target, and if they are at least half
/// of the indicators with comparable numbers (without those whose realisation lies inside a range).
/// One such row alone proves nothing.
std::vector<Finding> check_quarter_figures(const content::OfficeYear& year);

}  // namespace terang::measure
