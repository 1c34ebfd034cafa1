#include "base/date.hpp"

#include <array>
#include <cstdio>

namespace terang::base {
namespace {

std::optional<unsigned> parse_digits(std::string_view text) {
  unsigned number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + static_cast<unsigned>(c - '0');
  }
  return number;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_digits(text.substr(0, 4));
  const auto month = parse_digits(text.substr(5, 2));
  const auto day = parse_digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const Date date{std::chrono::year{static_cast<int>(*year)}, std::chrono::month{*month},
                  std::chrono::day{*day}};
  if (!date.ok()) return std::nullopt;
  return date;
}

std::optional<Date> parse_day_or_month(std::string_view text) {
  if (text.size() != 7) return parse_date(text);
  const std::optional<Date> first = parse_date(std::string{text} + "-01");
  if (!first) return std::nullopt;
  return Date{first->year(), first->month(), std::chrono::day{0}};
}

std::string print_iso(const Date& date) {
  if (date.day() == std::chrono::day{0}) {
    const Date first{date.year(), date.month(), std::chrono::day{1}};
    return print_iso(first).substr(0, 7);
  }
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text.data();
}

Date day_of(std::int64_t seconds_since_1970, int offset_minutes) {
  using namespace std::chrono;
  const sys_seconds moment{seconds{seconds_since_1970} + minutes{offset_minutes}};
  return Date{floor<days>(moment)};
}

}  // namespace terang::base
