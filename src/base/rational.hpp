// Exact numbers of any size. Nearly all of them fit into two machine words and are kept there. The
// number library (GMP) holds the others, because the denominator of a mean of quotients soon passes
// 128 bits.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace terang::base {

/// An exact fraction, always in lowest terms with a positive denominator.
class Rational {
 public:
  Rational() noexcept = default;
  Rational(std::int64_t whole)  // NOLINT(google-explicit-constructor): a whole number is one
      : numerator_{whole} {
    if (whole == std::numeric_limits<std::int64_t>::min()) *this = Rational{whole, 1};
  }
  /// Range: `denominator` is not 0, else the program ends.
  Rational(std::int64_t numerator, std::int64_t denominator);
  Rational(const Rational& other)
      : numerator_{other.numerator_},
        denominator_{other.denominator_},
        big_{other.big_ == nullptr ? nullptr : copy(*other.big_)} {}
  Rational(Rational&& other) noexcept
      : numerator_{other.numerator_},
        denominator_{other.denominator_},
        big_{std::exchange(other.big_, nullptr)} {}
  Rational& operator=(const Rational& other) {
    if (this != &other) *this = Rational{other};
    return *this;
  }
  Rational& operator=(Rational&& other) noexcept {
    numerator_ = other.numerator_;
    denominator_ = other.denominator_;
    std::swap(big_, other.big_);
    return *this;
  }
  ~Rational() {
    if (big_ != nullptr) remove(big_);
  }

  /// Reads digits with at most one point, such as `-12.50`; no exponent, no blanks.
  /// Absent: anything else.
  static std::optional<Rational> parse(std::string_view text);

  Rational& operator+=(const Rational& other);
  Rational& operator-=(const Rational& other);
  Rational& operator*=(const Rational& other);
  /// Range: `other` is not 0, else the program ends.
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

  /// Numerator and denominator. Absent: one of them does not fit into signed 64 bits.
  std::optional<std::pair<std::int64_t, std::int64_t>> fraction() const;

  /// Plain digits with a point, rounded half away from zero, always `decimals` places
  /// (`100.00`, `-0.50`); never `-0.00`. Range: `decimals` is not negative.
  std::string rounded(int decimals) const;
  /// The same digits, cut off instead of rounded.
  std::string truncated(int decimals) const;
  /// All digits where the decimal expansion ends within 9 places, else `numerator/denominator`.
  std::string exact() const;

 private:
  struct Big;
  static Big* copy(const Big& big);
  static void remove(Big* big) noexcept;
  bool add(std::int64_t numerator, std::int64_t denominator);
  bool multiply(std::int64_t numerator, std::int64_t denominator);

  // Neither is ever the least int64, so both can be negated.
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 1;
  Big* big_ = nullptr;  ///< the value, where it does not fit into the two above; else null
};

}  // namespace terang::base
