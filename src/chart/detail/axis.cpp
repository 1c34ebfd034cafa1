#include "chart/detail/axis.hpp"

#include <algorithm>
#include <cmath>

namespace terang::chart::detail {
namespace {

constexpr int intervals = 4;  ///< about as many as have room on a phone

/// The smallest of 1, 2, 5, 10, 20, 50 ... that is not below `least`.
double round_step(double least) {
  double power = 1;
  while (power * 10 <= least) power *= 10;
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (power * factor >= least) return power * factor;
  }
  return power * 10;
}

}  // namespace

Axis axis_over(const std::vector<double>& values, std::optional<double> reference,
               double least_span) {
  double lowest = reference.value_or(values.empty() ? 0 : values.front());
  double highest = lowest;
  for (const double value : values) {
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
  }
  const bool starts_above_zero = lowest >= 0;
  const double missing = std::max(0.0, least_span - (highest - lowest));
  lowest -= missing / 2;
  highest += missing / 2;
  const double span = highest - lowest;
  const double step = round_step(span / intervals);
  // A dot on the frame would be cut in half. Only 0 may be an end nevertheless, if no value lies
  // beyond it.
  const double room = span / 20;
  Axis axis;
  axis.lowest = std::floor((lowest - room) / step) * step;
  if (starts_above_zero) axis.lowest = std::max(axis.lowest, 0.0);
  axis.highest = std::ceil((highest + room) / step) * step;
  const auto tick_count = std::lround((axis.highest - axis.lowest) / step);
  for (long tick = 0; tick <= tick_count; ++tick) {
    const double at = axis.lowest + step * static_cast<double>(tick);
    if (!reference || std::abs(at - *reference) >= step * 0.75) axis.ticks.push_back(at);
  }
  if (reference) axis.ticks.push_back(*reference);
  std::sort(axis.ticks.begin(), axis.ticks.end());
  return axis;
}

double position_on(const Axis& axis, double value) {
  return (value - axis.lowest) / (axis.highest - axis.lowest);
}

}  // namespace terang::chart::detail
