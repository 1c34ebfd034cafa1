#include "chart/drawn.hpp"

#include <doctest/doctest.h>

namespace terang::chart::drawn_test {
namespace {

TEST_CASE("drawn: an exact figure is rounded to four decimals") {
  CHECK(drawn(base::Rational{-5, 2}) == -2.5);
  CHECK(drawn(base::Rational{1, 3}) == 0.3333);
  CHECK(drawn(base::Rational{41661103000}) == 41661103000.0);
}

TEST_CASE("drawn_share: a hundred percent is 1 and what is absent stays absent") {
  CHECK(drawn_share(base::Percent{100}) == 1.0);
  CHECK(drawn_share(base::Percent{base::Rational{17, 2}}) == 0.085);
  CHECK_FALSE(drawn_share(std::nullopt).has_value());
}

}  // namespace
}  // namespace terang::chart::drawn_test
