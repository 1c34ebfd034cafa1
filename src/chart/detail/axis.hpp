// Where an axis begins and ends and which numbers stand on it.
#pragma once

#include <optional>
#include <vector>

namespace terang::chart::detail {

/// Unit: that of the measure. The step is a whole number, so that no decimal mark is printed.
struct Axis {
  double lowest = 0;
  double highest = 1;
  std::vector<double> ticks;  ///< rising; `reference` is one of them, if there is one
};

/// Values that all but agree are not to look far apart: the least that an axis of percents spans.
inline constexpr double least_span_of_percents = 10;

/// An axis over the values and the reference, with some room around them.
/// Range: `least_span` from 1 up, and large enough to change the values when added to them.
Axis axis_over(const std::vector<double>& values, std::optional<double> reference,
               double least_span = least_span_of_percents);

/// Where a value stands between the axis' ends. Range: 0 to 1.
double position_on(const Axis& axis, double value);

}  // namespace terang::chart::detail
