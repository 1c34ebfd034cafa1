#include "base/rational.hpp"

#include <array>
#include <numeric>

#include <gmp.h>

#include "base/failure.hpp"

namespace terang::base {
namespace {

static_assert(sizeof(long) == sizeof(std::int64_t), "GMP's whole numbers carry 64 bits here");

// Holds twice the product of any two small numbers.
__extension__ using Wide = __int128;

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t most_digits = 18;  // any number of so many digits is below 2^63
constexpr int most_places = 9;           // decimals of an exact expansion

/// 10^decimals.
/// Absent: it is not below 2^63.
std::optional<std::int64_t> power_of_ten(int decimals) {
  constexpr std::array<std::int64_t, 19> powers = [] {
    std::array<std::int64_t, 19> result{1};
    for (std::size_t i = 1; i < result.size(); ++i) result.at(i) = result.at(i - 1) * 10;
    return result;
  }();
  const auto places = static_cast<std::size_t>(decimals);
  return places < powers.size() ? std::optional{powers.at(places)} : std::nullopt;
}

std::int64_t common_divisor(std::int64_t left, std::int64_t right) {
  return left == 1 || right == 1 ? 1 : std::gcd(left, right);
}

/// Owns an integer of GMP.
struct Integer {
  Integer() noexcept { mpz_init(value); }
  Integer(const Integer&) = delete;
  Integer& operator=(const Integer&) = delete;
  ~Integer() { mpz_clear(value); }

  mpz_t value;
};

/// The numerator times 10^decimals.
void scale(Integer& scaled, mpq_srcptr value, int decimals) {
  mpz_ui_pow_ui(scaled.value, 10, static_cast<unsigned long>(decimals));
  mpz_mul(scaled.value, scaled.value, mpq_numref(value));
}

bool fits(mpz_srcptr number) {
  return mpz_fits_slong_p(number) != 0 && mpz_get_si(number) != least;
}

std::string text_of(mpz_srcptr number) {
  std::string digits(mpz_sizeinbase(number, 10) + 2, '\0');
  mpz_get_str(digits.data(), 10, number);
  digits.resize(digits.find('\0'));
  return digits;
}

/// Puts the decimal point before the last `decimals` of the digits, and zeros where they are
/// missing.
std::string place_point(std::string digits, int decimals) {
  if (decimals == 0) return digits;
  const std::size_t sign = digits.front() == '-' ? 1 : 0;
  const auto places = static_cast<std::size_t>(decimals);
  if (digits.size() - sign <= places) digits.insert(sign, places + 1 - (digits.size() - sign), '0');
  digits.insert(digits.size() - places, 1, '.');
  return digits;
}

}  // namespace

/// Owns a fraction of GMP.
struct Rational::Big {
  Big() noexcept { mpq_init(value); }
  explicit Big(const Rational& from) noexcept {
    mpq_init(value);
    if (from.big_ != nullptr) {
      mpq_set(value, from.big_->value);
    } else {
      mpz_set_si(mpq_numref(value), from.numerator_);
      mpz_set_si(mpq_denref(value), from.denominator_);
    }
  }
  Big(const Big&) = delete;
  Big& operator=(const Big&) = delete;
  ~Big() { mpq_clear(value); }

  /// Takes over a number that is in lowest terms; the result has the small form if it fits there.
  static Rational kept(Big* number) {
    Rational result;
    if (fits(mpq_numref(number->value)) && fits(mpq_denref(number->value))) {
      result.numerator_ = mpz_get_si(mpq_numref(number->value));
      result.denominator_ = mpz_get_si(mpq_denref(number->value));
      delete number;
    } else {
      result.big_ = number;
    }
    return result;
  }

  using Operation = void (*)(mpq_ptr, mpq_srcptr, mpq_srcptr);
  static Rational of(Operation operation, const Rational& left, const Rational& right) {
    Big* result = new Big{left};
    if (right.big_ != nullptr) {
      operation(result->value, result->value, right.big_->value);
    } else {
      operation(result->value, result->value, Big{right}.value);
    }
    return kept(result);
  }

  std::string rounded(int decimals) const {
    // Half away from zero: (2 * scaled numerator + sign * denominator) / (2 * denominator), cut
    // off.
    Integer scaled;
    scale(scaled, value, decimals);
    mpz_mul_2exp(scaled.value, scaled.value, 1);
    if (mpq_sgn(value) >= 0) {
      mpz_add(scaled.value, scaled.value, mpq_denref(value));
    } else {
      mpz_sub(scaled.value, scaled.value, mpq_denref(value));
    }
    Integer divisor;
    mpz_mul_2exp(divisor.value, mpq_denref(value), 1);
    mpz_tdiv_q(scaled.value, scaled.value, divisor.value);
    return place_point(text_of(scaled.value), decimals);
  }

  std::string truncated(int decimals) const {
    Integer scaled;
    scale(scaled, value, decimals);
    mpz_tdiv_q(scaled.value, scaled.value, mpq_denref(value));
    return place_point(text_of(scaled.value), decimals);
  }

  std::string exact() const {
    for (int decimals = 0; decimals <= most_places; ++decimals) {
      Integer scaled;
      scale(scaled, value, decimals);
      if (mpz_divisible_p(scaled.value, mpq_denref(value)) != 0) return truncated(decimals);
    }
    return text_of(mpq_numref(value)) + "/" + text_of(mpq_denref(value));
  }

  mpq_t value;
};

Rational::Big* Rational::copy(const Big& big) {
  Big* result = new Big;
  mpq_set(result->value, big.value);
  return result;
}

void Rational::remove(Big* big) noexcept { delete big; }

Rational::Rational(std::int64_t numerator, std::int64_t denominator) {
  ensure(denominator != 0, "a denominator is not 0");
  if (numerator != least && denominator != least) {
    const std::int64_t common = common_divisor(numerator, denominator);
    const std::int64_t divisor = denominator < 0 ? -common : common;
    numerator_ = numerator / divisor;
    denominator_ = denominator / divisor;
    return;
  }
  Big* number = new Big;
  mpz_set_si(mpq_numref(number->value), numerator);
  mpz_set_si(mpq_denref(number->value), denominator);
  mpq_canonicalize(number->value);
  *this = Big::kept(number);
}

std::optional<Rational> Rational::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  std::string digits{text};
  const std::size_t point = text.find('.');
  unsigned long places = 0;
  if (point != std::string_view::npos) {
    places = text.size() - point - 1;
    if (point == 0 || places == 0) return std::nullopt;
    digits.erase(point, 1);
  }
  if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) {
    return std::nullopt;
  }
  if (digits.size() <= most_digits) {
    std::int64_t number = 0;
    for (const char c : digits) number = number * 10 + (c - '0');
    return Rational{negative ? -number : number, *power_of_ten(static_cast<int>(places))};
  }
  Big* number = new Big;
  mpz_set_str(mpq_numref(number->value), digits.c_str(), 10);
  mpz_ui_pow_ui(mpq_denref(number->value), 10, places);
  mpq_canonicalize(number->value);
  if (negative) mpq_neg(number->value, number->value);
  return Big::kept(number);
}

/// Adds a small number to a small one. Returns false, and changes nothing, if a step would leave 64
/// bits.
bool Rational::add(std::int64_t numerator, std::int64_t denominator) {
  const std::int64_t shared = common_divisor(denominator_, denominator);
  const std::int64_t rest = denominator_ / shared;
  std::int64_t left = 0;
  std::int64_t right = 0;
  std::int64_t sum = 0;
  if (__builtin_mul_overflow(numerator_, denominator / shared, &left) ||
      __builtin_mul_overflow(numerator, rest, &right) ||
      __builtin_add_overflow(left, right, &sum) || sum == least) {
    return false;
  }
  // A common divisor of the sum and the new denominator also divides `shared`.
  const std::int64_t common = common_divisor(sum, shared);
  std::int64_t product = 0;
  if (__builtin_mul_overflow(rest, denominator / common, &product)) return false;
  numerator_ = sum / common;
  denominator_ = product;
  return true;
}

/// Multiplies a small number by a small one. Returns false, and changes nothing, if the product
/// does not fit.
bool Rational::multiply(std::int64_t numerator, std::int64_t denominator) {
  const std::int64_t above = common_divisor(numerator_, denominator);
  const std::int64_t below = common_divisor(numerator, denominator_);
  std::int64_t upper = 0;
  std::int64_t lower = 0;
  if (__builtin_mul_overflow(numerator_ / above, numerator / below, &upper) || upper == least ||
      __builtin_mul_overflow(denominator_ / below, denominator / above, &lower)) {
    return false;
  }
  numerator_ = upper;
  denominator_ = lower;
  return true;
}

Rational& Rational::operator+=(const Rational& other) {
  const bool small = big_ == nullptr && other.big_ == nullptr;
  if (small && add(other.numerator_, other.denominator_)) return *this;
  return *this = Big::of(mpq_add, *this, other);
}

Rational& Rational::operator-=(const Rational& other) {
  const bool small = big_ == nullptr && other.big_ == nullptr;
  if (small && add(-other.numerator_, other.denominator_)) return *this;
  return *this = Big::of(mpq_sub, *this, other);
}

Rational& Rational::operator*=(const Rational& other) {
  const bool small = big_ == nullptr && other.big_ == nullptr;
  if (small && multiply(other.numerator_, other.denominator_)) return *this;
  return *this = Big::of(mpq_mul, *this, other);
}

Rational& Rational::operator/=(const Rational& other) {
  const int sign = other.sign();
  ensure(sign != 0, "a divisor is not 0");
  const bool small = big_ == nullptr && other.big_ == nullptr;
  if (small && multiply(sign * other.denominator_, sign * other.numerator_)) return *this;
  return *this = Big::of(mpq_div, *this, other);
}

Rational Rational::operator-() const { return Rational{0} - *this; }

bool operator==(const Rational& left, const Rational& right) {
  if (left.big_ != nullptr && right.big_ != nullptr) {
    return mpq_equal(left.big_->value, right.big_->value) != 0;
  }
  return left.big_ == right.big_ && left.numerator_ == right.numerator_ &&
         left.denominator_ == right.denominator_;
}

std::strong_ordering operator<=>(const Rational& left, const Rational& right) {
  if (left.big_ == nullptr && right.big_ == nullptr) {
    return Wide{left.numerator_} * right.denominator_ <=>
           Wide{right.numerator_} * left.denominator_;
  }
  return mpq_cmp(Rational::Big{left}.value, Rational::Big{right}.value) <=> 0;
}

int Rational::sign() const noexcept {
  if (big_ != nullptr) return mpq_sgn(big_->value);
  return (numerator_ > 0 ? 1 : 0) - (numerator_ < 0 ? 1 : 0);
}

bool Rational::is_whole() const noexcept {
  return big_ == nullptr ? denominator_ == 1 : mpz_cmp_ui(mpq_denref(big_->value), 1) == 0;
}

std::string Rational::rounded(int decimals) const {
  const auto power = power_of_ten(decimals);
  if (big_ != nullptr || !power) return Big{*this}.rounded(decimals);
  // Half away from zero: (2 * scaled numerator + sign * denominator) / (2 * denominator), cut off.
  const Wide doubled = Wide{numerator_} * *power * 2;
  const Wide half = numerator_ < 0 ? -denominator_ : denominator_;
  const Wide scaled = (doubled + half) / (Wide{denominator_} * 2);
  if (scaled < least || scaled > greatest) return Big{*this}.rounded(decimals);
  return place_point(std::to_string(static_cast<std::int64_t>(scaled)), decimals);
}

std::string Rational::truncated(int decimals) const {
  const auto power = power_of_ten(decimals);
  if (big_ != nullptr || !power) return Big{*this}.truncated(decimals);
  const Wide scaled = Wide{numerator_} * *power / denominator_;
  if (scaled < least || scaled > greatest) return Big{*this}.truncated(decimals);
  return place_point(std::to_string(static_cast<std::int64_t>(scaled)), decimals);
}

std::optional<std::pair<std::int64_t, std::int64_t>> Rational::fraction() const {
  if (big_ == nullptr) return std::pair{numerator_, denominator_};
  const mpz_srcptr numerator = mpq_numref(big_->value);
  const mpz_srcptr denominator = mpq_denref(big_->value);
  if (mpz_fits_slong_p(numerator) == 0 || mpz_fits_slong_p(denominator) == 0) return std::nullopt;
  return std::pair{mpz_get_si(numerator), mpz_get_si(denominator)};
}

std::string Rational::exact() const {
  if (big_ != nullptr) return Big{*this}.exact();
  for (int decimals = 0; decimals <= most_places; ++decimals) {
    // The fraction is in lowest terms, so its digits end here only if the denominator divides 10^n.
    if (*power_of_ten(decimals) % denominator_ == 0) return truncated(decimals);
  }
  return std::to_string(numerator_) + "/" + std::to_string(denominator_);
}

}  // namespace terang::base
