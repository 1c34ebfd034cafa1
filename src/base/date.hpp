// Calendar days. There is no clock here: "now" is the commit's time.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace terang::base {

using Date = std::chrono::year_month_day;

/// Reads `YYYY-MM-DD`.
/// Absent: another form, or a day that the calendar does not have.
std::optional<Date> parse_date(std::string_view text);

/// Reads `YYYY-MM-DD`, or `YYYY-MM` where a document states only the month: the day is then 0,
/// so that the Date is not ok().
/// Absent: as parse_date.
std::optional<Date> parse_day_or_month(std::string_view text);

/// `YYYY-MM-DD`; `YYYY-MM` where the day is 0.
std::string print_iso(const Date& date);

/// The day of a moment on a clock that is `offset_minutes` ahead of UTC.
Date day_of(std::int64_t seconds_since_1970, int offset_minutes);

}  // namespace terang::base
