#include "dataset/detail/moment.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "base/date.hpp"

namespace terang::dataset::detail {
namespace {

constexpr std::int64_t day_seconds = 86400;
constexpr int day_minutes = 24 * 60;
/// A day of both ends is left to the clocks of the world.
constexpr std::int64_t earliest = -62'135'596'800 + day_seconds;
constexpr std::int64_t latest = 253'402'300'799 - day_seconds;

std::string two_digits(std::int64_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

std::string print_moment(const history::LedgerCommit& commit) {
  const int offset = std::abs(commit.offset_minutes) < day_minutes ? commit.offset_minutes : 0;
  const std::int64_t moment = std::clamp(commit.seconds, earliest, latest);
  const std::int64_t of_day = ((moment + offset * 60) % day_seconds + day_seconds) % day_seconds;
  return base::print_iso(base::day_of(moment, offset)) + "T" + two_digits(of_day / 3600) + ":" +
         two_digits(of_day / 60 % 60) + ":" + two_digits(of_day % 60) + (offset < 0 ? "-" : "+") +
         two_digits(std::abs(offset) / 60) + ":" + two_digits(std::abs(offset) % 60);
}

}  // namespace terang::dataset::detail
