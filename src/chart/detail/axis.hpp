// The range of an axis and the numbers that are printed on it.
#pragma once

#include <optional>
#include <vector>

namespace terang::chart::detail {

/// Unit: that of the measure. The step between ticks is a whole number, so that they need no
/// decimal mark.
struct Axis {
  double lowest = 0;
  double highest = 1;
  std::vector<double> ticks;  ///< rising; `reference` is one of them, if there is one
};

/// The smallest range of an axis of percentages, so that nearly equal values do not look far apart.
inline constexpr double least_span_of_percents = 10;

/// An axis that covers the values and the reference, with some room around them.
/// Range: `least_span` is at least 1, and large enough that adding it to a value changes the value
Axis axis_over(const std::vector<double>& values, std::optional<double> reference,
               double least_span = least_span_of_percents);

/// Where a value stands on the axis: 0 at its lowest end, 1 at its highest.
double position_on(const Axis& axis, double value);

}  // namespace terang::chart::detail
