#include "chart/drawn.hpp"

#include <charconv>
#include <string>

namespace terang::chart {

double drawn(const base::Rational& value) {
  const std::string digits = value.rounded(4);
  double number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::optional<double> drawn_share(const std::optional<base::Percent>& percent) {
  if (!percent) return std::nullopt;
  return drawn(percent->value / base::Rational{100});
}

}  // namespace terang::chart
