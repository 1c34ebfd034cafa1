// Exact numbers of any size. The one home of the number library (GMP), because the denominator of
// a mean of quotients soon passes 128 bits.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <gmp.h>

namespace terang::base {

/// An exact fraction, always in lowest terms with a positive denominator.
class Rational {
 public:
  Rational() noexcept;
  Rational(std::int64_t whole);  // NOLINT(google-explicit-constructor): a whole number is one
  /// `denominator` is not 0.
  Rational(std::int64_t numerator, std::int64_t denominator);
  Rational(const Rational& other);
  Rational(Rational&& other) noexcept;
  Rational& operator=(const Rational& other);
  Rational& operator=(Rational&& other) noexcept;
  ~Rational();

  /// Reads digits with at most one point, such as `-12.50`; no exponent, no blanks.
  /// Absent: anything else.
  static std::optional<Rational> parse(std::string_view text);

  Rational& operator+=(const Rational& other);
  Rational& operator-=(const Rational& other);
  Rational& operator*=(const Rational& other);
  /// `other` is not 0.
  Rational& operator/=(const Rational& other);

  friend Rational operator+(Rational left, const Rational& right) { return left += right; }
  friend Rational operator-(Rational left, const Rational& right) { return left -= right; }
  friend Rational operator*(Rational left, const Rational& right) { return left *= right; }
  friend Rational operator/(Rational left, const Rational& right) { return left /= right; }
  Rational operator-() const;

  friend bool operator==(const Rational& left, const Rational& right);
  friend std::strong_ordering operator<=>(const Rational& left, const Rational& right);

  /// -1, 0 or 1.
  int sign() const noexcept;
  bool is_whole() const noexcept;

  /// Plain digits with a point, rounded half away from zero, always `decimals` places
  /// (`100.00`, `-0.50`); never `-0.00`.
  std::string rounded(int decimals) const;
  /// The same, cut off instead of rounded.
  std::string truncated(int decimals) const;
  /// All digits where the decimal expansion ends within 9 places, else `numerator/denominator`.
  std::string exact() const;

 private:
  mpq_t value_;
};

}  // namespace terang::base
