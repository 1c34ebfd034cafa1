#include "base/rational.hpp"

#include "base/failure.hpp"

namespace terang::base {
namespace {

static_assert(sizeof(long) == sizeof(std::int64_t), "GMP's whole numbers carry 64 bits here");

/// An integer of GMP that lives as long as its scope.
struct Integer {
  Integer() noexcept { mpz_init(value); }
  Integer(const Integer&) = delete;
  Integer& operator=(const Integer&) = delete;
  ~Integer() { mpz_clear(value); }

  std::string text() const {
    std::string digits(mpz_sizeinbase(value, 10) + 2, '\0');
    mpz_get_str(digits.data(), 10, value);
    digits.resize(digits.find('\0'));
    return digits;
  }

  mpz_t value;
};

/// `scaled` hundredths, thousandths ... as plain digits with a point.
std::string place_point(const Integer& scaled, int decimals) {
  std::string digits = scaled.text();
  const bool negative = digits.front() == '-';
  if (negative) digits.erase(0, 1);
  const auto places = static_cast<std::size_t>(decimals);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  if (places > 0) digits.insert(digits.size() - places, 1, '.');
  const bool nothing = digits.find_first_not_of("0.") == std::string::npos;
  return negative && !nothing ? "-" + digits : digits;
}

/// The numerator times 10^decimals.
void scale(Integer& scaled, mpq_srcptr value, int decimals) {
  mpz_ui_pow_ui(scaled.value, 10, static_cast<unsigned long>(decimals));
  mpz_mul(scaled.value, scaled.value, mpq_numref(value));
}

}  // namespace

Rational::Rational() noexcept { mpq_init(value_); }

Rational::Rational(std::int64_t whole) {
  mpq_init(value_);
  mpq_set_si(value_, whole, 1);
}

Rational::Rational(std::int64_t numerator, std::int64_t denominator) {
  ensure(denominator != 0, "a denominator is not 0");
  mpq_init(value_);
  mpz_set_si(mpq_numref(value_), numerator);
  mpz_set_si(mpq_denref(value_), denominator);
  mpq_canonicalize(value_);
}

Rational::Rational(const Rational& other) {
  mpq_init(value_);
  mpq_set(value_, other.value_);
}

Rational::Rational(Rational&& other) noexcept {
  mpq_init(value_);
  mpq_swap(value_, other.value_);
}

Rational& Rational::operator=(const Rational& other) {
  if (this != &other) mpq_set(value_, other.value_);
  return *this;
}

Rational& Rational::operator=(Rational&& other) noexcept {
  mpq_swap(value_, other.value_);
  return *this;
}

Rational::~Rational() { mpq_clear(value_); }

std::optional<Rational> Rational::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  std::string digits;
  unsigned long places = 0;
  bool point = false;
  for (const char c : text) {
    if (c == '.' && !point && !digits.empty()) {
      point = true;
    } else if (c >= '0' && c <= '9') {
      digits += c;
      if (point) ++places;
    } else {
      return std::nullopt;
    }
  }
  if (digits.empty() || (point && places == 0)) return std::nullopt;
  Rational result;
  mpz_set_str(mpq_numref(result.value_), digits.c_str(), 10);
  mpz_ui_pow_ui(mpq_denref(result.value_), 10, places);
  mpq_canonicalize(result.value_);
  return negative ? -result : result;
}

Rational& Rational::operator+=(const Rational& other) {
  mpq_add(value_, value_, other.value_);
  return *this;
}

Rational& Rational::operator-=(const Rational& other) {
  mpq_sub(value_, value_, other.value_);
  return *this;
}

Rational& Rational::operator*=(const Rational& other) {
  mpq_mul(value_, value_, other.value_);
  return *this;
}

Rational& Rational::operator/=(const Rational& other) {
  ensure(other.sign() != 0, "a divisor is not 0");
  mpq_div(value_, value_, other.value_);
  return *this;
}

Rational Rational::operator-() const {
  Rational result;
  mpq_neg(result.value_, value_);
  return result;
}

bool operator==(const Rational& left, const Rational& right) {
  return mpq_equal(left.value_, right.value_) != 0;
}

std::strong_ordering operator<=>(const Rational& left, const Rational& right) {
  return mpq_cmp(left.value_, right.value_) <=> 0;
}

int Rational::sign() const noexcept { return mpq_sgn(value_); }

bool Rational::is_whole() const noexcept { return mpz_cmp_ui(mpq_denref(value_), 1) == 0; }

std::string Rational::rounded(int decimals) const {
  // Half away from zero: (2 * scaled numerator + sign * denominator) / (2 * denominator), cut off.
  Integer scaled;
  scale(scaled, value_, decimals);
  mpz_mul_2exp(scaled.value, scaled.value, 1);
  if (sign() >= 0) {
    mpz_add(scaled.value, scaled.value, mpq_denref(value_));
  } else {
    mpz_sub(scaled.value, scaled.value, mpq_denref(value_));
  }
  Integer divisor;
  mpz_mul_2exp(divisor.value, mpq_denref(value_), 1);
  mpz_tdiv_q(scaled.value, scaled.value, divisor.value);
  return place_point(scaled, decimals);
}

std::string Rational::truncated(int decimals) const {
  Integer scaled;
  scale(scaled, value_, decimals);
  mpz_tdiv_q(scaled.value, scaled.value, mpq_denref(value_));
  return place_point(scaled, decimals);
}

std::string Rational::exact() const {
  constexpr int most_places = 9;
  for (int decimals = 0; decimals <= most_places; ++decimals) {
    Integer scaled;
    scale(scaled, value_, decimals);
    if (mpz_divisible_p(scaled.value, mpq_denref(value_)) == 0) continue;
    mpz_divexact(scaled.value, scaled.value, mpq_denref(value_));
    return place_point(scaled, decimals);
  }
  Integer numerator;
  Integer denominator;
  mpz_set(numerator.value, mpq_numref(value_));
  mpz_set(denominator.value, mpq_denref(value_));
  return numerator.text() + "/" + denominator.text();
}

}  // namespace terang::base
