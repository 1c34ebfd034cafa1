// One decimal number as people type it, with points and commas in either role.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/values.hpp"

namespace terang::content::detail {

/// How exactly three digits after a mark are read.
enum class ThreeDigits {
  unclear_count,  ///< a fault that suggests the whole number
  unclear_share,  ///< a fault that suggests one more decimal
  point_groups,   ///< the point groups thousands, the comma is a fault
  comma_decides,  ///< the comma is the decimal mark, the point is a fault
};

/// A number at the begin of a text, and what stands behind it.
struct Leading {
  std::string_view numeral;  ///< begins with a digit or "-" and a digit, ends with a digit
  std::string_view rest;     ///< without blanks at its ends
};

/// Absent: the text does not begin with a number.
std::optional<Leading> take_numeral(std::string_view text);

/// Reads all of `numeral`, digits with points and commas, "-" before them.
/// Reports: broken_groups, ambiguous_decimal, too_many_digits; the suggestion stands in place of
/// `numeral`.
Reading<Printed> read_numeral(std::string_view numeral, ThreeDigits three_digits);

/// Only the digits, without zeros before the first other digit.
std::string digits_of(std::string_view text);

/// Digits with points and commas, taken apart without deciding what the marks mean where that is
/// open: of one mark with exactly three digits behind it, `fraction` holds the three.
struct Grouping {
  bool broken = false;  ///< no reading has its groups in threes
  std::string integer{};
  std::string fraction{};  ///< digits behind the last mark; empty: none, or all marks group
  char mark = ' ';         ///< before `fraction`
  bool grouped = false;    ///< marks of the other kind group `integer`
};

/// `text` holds digits, points and commas only.
Grouping take_apart(std::string_view text);

/// Whether `integer` and three digits of `fraction` could be groups of thousands: `1` and `601`.
bool may_be_thousands(const Grouping& grouping);

}  // namespace terang::content::detail
