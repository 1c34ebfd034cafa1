// Quarter figures in an annual table (angka-triwulan).
#pragma once

#include <vector>

#include "content/model.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// One finding for the year's table, where three or more indicators, and at least half of those
/// whose target and realisation are numbers, have a realisation of exactly a quarter of the target.
/// One such row alone says nothing.
std::vector<Finding> check_quarter_figures(const content::OfficeYear& year);

}  // namespace terang::measure
