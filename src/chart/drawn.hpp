// The one way from an exact figure to a drawn one.
#pragma once

#include <optional>

#include "base/amounts.hpp"

namespace terang::chart {

/// Exact to four decimals, far finer than a drawing shows.
double drawn(const base::Rational& value);

/// As a share of the whole: 1 for 100 percent. Absent stays absent.
std::optional<double> drawn_share(const std::optional<base::Percent>& percent);

}  // namespace terang::chart
