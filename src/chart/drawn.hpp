// Converts exact figures to the numbers that drawings take. There is no other way.
#pragma once

#include <optional>

#include "base/amounts.hpp"

namespace terang::chart {

/// The value rounded to four decimals, which is far finer than a drawing shows.
double drawn(const base::Rational& value);

/// The percentage as a share of the whole: 1 for 100 percent.
/// Absent: `percent` is
std::optional<double> drawn_share(const std::optional<base::Percent>& percent);

}  // namespace terang::chart
