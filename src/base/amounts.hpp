// The quantities that figures are made of, each a type with its unit.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "base/rational.hpp"

namespace terang::base {

/// Whole rupiah. Overflow is not checked: sums of a nation's budget stay far below 64 bits.
struct Rupiah {
  std::int64_t amount = 0;

  friend auto operator<=>(const Rupiah&, const Rupiah&) = default;
  friend Rupiah operator+(Rupiah left, Rupiah right) { return {left.amount + right.amount}; }
  friend Rupiah operator-(Rupiah left, Rupiah right) { return {left.amount - right.amount}; }
  Rupiah& operator+=(Rupiah other) {
    amount += other.amount;
    return *this;
  }
};

/// Hundredths of a whole, exact; 100 is the whole. Not bounded: over 100 and below 0 are kept.
struct Percent {
  Rational value;

  /// `part` as a percentage of `whole`. Range: `whole` is not 0, else the program ends.
  static Percent of(const Rational& part, const Rational& whole) {
    return {part * Rational{100} / whole};
  }

  friend bool operator==(const Percent&, const Percent&) = default;
  friend std::strong_ordering operator<=>(const Percent& left, const Percent& right) {
    return left.value <=> right.value;
  }
};

/// A number with its unit as typed (`%`, `keg`, `Satker`); empty: no unit was given.
struct Quantity {
  Rational value;
  std::string unit;

  friend bool operator==(const Quantity&, const Quantity&) = default;
};

}  // namespace terang::base
