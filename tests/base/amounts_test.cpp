#include "base/amounts.hpp"

#include <cstdint>
#include <utility>

#include <doctest/doctest.h>

#include "base/date.hpp"

namespace terang::base::amounts_test {
namespace {

TEST_CASE("rounded: half a unit rounds away from zero at any number of decimals") {
  struct Row {
    Rational value;
    int decimals;
    const char* printed;
  };
  for (const Row& row : {Row{{12345, 1000}, 2, "12.35"}, Row{{-12345, 1000}, 2, "-12.35"},
                         Row{{12344, 1000}, 2, "12.34"}, Row{{1, 3}, 6, "0.333333"},
                         Row{{2, 3}, 0, "1"}, Row{{-1, 1000}, 2, "0.00"}, Row{{1, 200}, 2, "0.01"},
                         Row{{0}, 2, "0.00"}, Row{{100}, 0, "100"}, Row{{8500, 90}, 2, "94.44"}}) {
    CAPTURE(row.printed);
    CHECK(row.value.rounded(row.decimals) == row.printed);
  }
}

TEST_CASE("truncated: digits are cut off towards zero") {
  CHECK(Rational(9000, 95).truncated(2) == "94.73");
  CHECK(Rational(9000, 95).rounded(2) == "94.74");
  CHECK(Rational(-1999, 1000).truncated(1) == "-1.9");
}

TEST_CASE("exact: a number with endless decimals is printed as a fraction") {
  CHECK(Rational(1, 8).exact() == "0.125");
  CHECK(Rational(1, 3).exact() == "1/3");
  CHECK(Rational(-7, 2).exact() == "-3.5");
}

TEST_CASE("fraction: numerator and denominator are returned while both fit into 64 bits") {
  using Fraction = std::pair<std::int64_t, std::int64_t>;
  CHECK(Rational(-6, 4).fraction() == Fraction{-3, 2});
  CHECK(Rational().fraction() == Fraction{0, 1});
  CHECK(Rational::parse("9223372036854775807")->fraction() == Fraction{INT64_MAX, 1});
  CHECK(Rational::parse("-9223372036854775808")->fraction() == Fraction{INT64_MIN, 1});
  CHECK_FALSE(Rational::parse("9223372036854775808")->fraction());
  CHECK_FALSE(Rational::parse("0.00000000000000000001")->fraction());
}

TEST_CASE("parse: only digits with at most one point are a number") {
  CHECK(Rational::parse("12.50") == Rational(25, 2));
  CHECK(Rational::parse("-3") == Rational(-3));
  for (const char* text : {"", "-", ".5", "5.", "1.2.3", "1,2", "1e3", " 1", "0x1"}) {
    CAPTURE(text);
    CHECK_FALSE(Rational::parse(text).has_value());
  }
}

TEST_CASE("rational: a running mean of two-decimal quotients stays exact past 128 bits") {
  Rational sum;
  for (int target = 8001; target < 8041; ++target) sum += Rational(7777, target);
  Rational back = sum;
  for (int target = 8040; target > 8000; --target) back -= Rational(7777, target);
  CHECK(back == Rational(0));
  CHECK(sum > Rational(38));
}

TEST_CASE("percent: a share of a whole is exact") {
  CHECK(Percent::of(85, 90).value == Rational(8500, 90));
  CHECK(Percent::of(85, 90) < Percent{95});
}

TEST_CASE("parse_date: a day that the calendar does not have is refused") {
  CHECK(parse_date("2024-02-29").has_value());
  for (const char* text :
       {"2023-02-29", "2024-13-01", "2024-1-1", "01-01-2024", "2024/01/01", ""}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text).has_value());
  }
  CHECK(print_iso(*parse_date("2024-01-25")) == "2024-01-25");
}

TEST_CASE("day_of: the day is that of the writer's clock") {
  CHECK(print_iso(day_of(1735664400, 7 * 60)) == "2025-01-01");
  CHECK(print_iso(day_of(1735664400, 0)) == "2024-12-31");
}

}  // namespace
}  // namespace terang::base::amounts_test
