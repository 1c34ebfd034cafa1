#include "base/rational.hpp"

#include <array>
#include <limits>
#include <vector>

#include <doctest/doctest.h>

namespace terang::base::rational_test {
namespace {

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

/// 2^96: too big for one machine word, so that the library computes with numbers scaled by it.
Rational scale() {
  const Rational half{std::int64_t{1} << 48};
  return half * half;
}

/// Numbers around the edges of the small form, and others from a generator with a fixed seed.
std::vector<std::int64_t> numbers() {
  std::vector<std::int64_t> result{0,
                                   1,
                                   -1,
                                   2,
                                   3,
                                   -7,
                                   100,
                                   least,
                                   least + 1,
                                   least + 2,
                                   least / 2,
                                   greatest,
                                   greatest - 1,
                                   greatest / 2,
                                   greatest / 2 + 1,
                                   std::int64_t{1} << 32,
                                   -(std::int64_t{1} << 32) - 1,
                                   3037000499,
                                   3037000500};
  std::uint64_t state = 88172645463325252;
  for (int i = 0; i < 12; ++i) {
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    result.push_back(static_cast<std::int64_t>(state) >> (i * 5));
  }
  return result;
}

std::vector<Rational> fractions() {
  std::vector<Rational> result;
  for (const std::int64_t numerator : numbers()) {
    for (const std::int64_t denominator :
         {std::int64_t{1}, std::int64_t{-3}, std::int64_t{1000}, greatest - 2, least}) {
      result.emplace_back(numerator, denominator);
    }
  }
  return result;
}

TEST_CASE("rational: a whole number keeps all its digits up to both ends of 64 bits") {
  CHECK(Rational{least}.exact() == "-9223372036854775808");
  CHECK(Rational{greatest}.exact() == "9223372036854775807");
  CHECK((-Rational{least}).exact() == "9223372036854775808");
  CHECK((Rational{greatest} + 1).exact() == "9223372036854775808");
  CHECK((Rational{least} - 1).exact() == "-9223372036854775809");
  CHECK((Rational{least} * Rational{least}).exact() == "85070591730234615865843651857942052864");
}

TEST_CASE("rational: the sign stands in the numerator also at the edge of 64 bits") {
  CHECK(Rational{1, least}.exact() == "-1/9223372036854775808");
  CHECK(Rational{least, least} == Rational{1});
  CHECK(Rational{least, -1} == -Rational{least});
  CHECK(Rational{greatest, -greatest} == Rational{-1});
  CHECK(Rational{1} / Rational{least} == Rational{1, least});
  CHECK(Rational{6, -4}.exact() == "-1.5");
}

TEST_CASE("rational: a number that fits into 64 bits again equals one that always did") {
  const Rational grown = Rational{greatest} + Rational{greatest};
  CHECK(grown - Rational{greatest} == Rational{greatest});
  CHECK(grown / 2 == Rational{greatest});
  CHECK(Rational{least} + 1 == Rational{least + 1});
  CHECK(Rational{least} / 2 == Rational{least / 2});
  CHECK(grown - grown == Rational{});
  CHECK(grown - Rational{greatest} - Rational{greatest} == Rational{0});
  CHECK_FALSE(grown == Rational{});
  CHECK((grown <=> Rational{}) == std::strong_ordering::greater);
}

TEST_CASE("rational: a copy keeps its value when the other changes or moves") {
  for (const Rational& number : {Rational{5, 2}, scale(), Rational{least}}) {
    Rational original = number;
    Rational copy = original;
    original += 1;
    CHECK(copy == number);
    Rational moved = std::move(copy);
    CHECK(moved == number);
    moved = original;
    CHECK(moved - 1 == number);
    original = Rational{3};
    CHECK(original == Rational{3});
    const Rational& itself = moved;
    moved = itself;
    moved -= itself;
    CHECK(moved == Rational{});
  }
}

TEST_CASE("rational: arithmetic gives the same number in the small form and in the big one") {
  const Rational big = scale();
  for (const Rational& left : fractions()) {
    for (const Rational& right : fractions()) {
      CAPTURE(left.exact());
      CAPTURE(right.exact());
      CHECK(left + right == (left * big + right * big) / big);
      CHECK(left - right == (left * big - right * big) / big);
      CHECK(left * right == (left * big) * (right * big) / big / big);
      if (right.sign() != 0) CHECK(left / right == (left * big) / (right * big));
      CHECK((left <=> right) == (left * big <=> right * big));
      CHECK((left == right) == (left.exact() == right.exact()));
    }
  }
}

TEST_CASE("rational: sign and is_whole agree with the printed number") {
  for (const Rational& number : fractions()) {
    const std::string printed = number.truncated(25);
    CAPTURE(printed);
    CHECK((number.sign() < 0) == printed.starts_with('-'));
    CHECK((number.sign() == 0) == (number == Rational{}));
    CHECK(number.is_whole() == (number.exact().find_first_of("./") == std::string::npos));
    CHECK(-(-number) == number);
  }
}

TEST_CASE("rational: the printed digits are the number cut off or rounded at the last digit") {
  for (const Rational& number : fractions()) {
    CAPTURE(number.exact());
    for (int decimals = 0; decimals <= 20; ++decimals) {
      CAPTURE(decimals);
      Rational power{1};
      for (int i = 0; i < decimals; ++i) power *= 10;
      const auto cut = Rational::parse(number.truncated(decimals));
      const auto nearest = Rational::parse(number.rounded(decimals));
      REQUIRE(cut.has_value());
      REQUIRE(nearest.has_value());
      // Cutting off goes towards zero, by less than one unit of the last digit.
      const Rational rest = (number - *cut) * power * number.sign();
      CHECK(rest >= Rational{0});
      CHECK(rest < Rational{1});
      const Rational off = (*nearest - number) * power * number.sign();
      CHECK(off <= Rational{1, 2});
      CHECK(off > Rational{-1, 2});
    }
    if (const auto again = Rational::parse(number.exact())) CHECK(*again == number);
  }
}

TEST_CASE("parse: any number of digits is read") {
  struct Row {
    const char* text;
    const char* exact;
  };
  for (const Row& row :
       {Row{"999999999999999999", "999999999999999999"},
        Row{"9223372036854775808", "9223372036854775808"},
        Row{"-9223372036854775808", "-9223372036854775808"},
        Row{"0.000000000000000001", "1/1000000000000000000"}, Row{"0.00000000000000000000", "0"},
        Row{"-0", "0"}, Row{"00000000000000000000012.50", "12.5"},
        Row{"123456789012345678.5", "123456789012345678.5"},
        Row{"-12345678901234567890.25", "-12345678901234567890.25"},
        Row{"12345678901234567.8", "12345678901234567.8"}}) {
    CAPTURE(row.text);
    const auto number = Rational::parse(row.text);
    REQUIRE(number.has_value());
    CHECK(number->exact() == row.exact);
  }
}

}  // namespace
}  // namespace terang::base::rational_test
