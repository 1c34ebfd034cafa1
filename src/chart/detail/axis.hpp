// Where an axis begins and ends and which numbers stand on it.
#pragma once

#include <vector>

namespace terang::chart::detail {

/// Unit: that of the measure. The step is a whole number, so that no decimal mark is printed.
struct Axis {
  double lowest = 0;
  double highest = 1;
  std::vector<double> ticks;  ///< rising; `reference` is one of them
};

/// An axis over the values and the reference, with some room around them.
Axis axis_over(const std::vector<double>& values, double reference);

/// Where a value stands between the axis' ends. Range: 0 to 1.
double position_on(const Axis& axis, double value);

}  // namespace terang::chart::detail
