#include "content/detail/values/numeral.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "content/detail/values/cell_text.hpp"

namespace terang::content::detail {
namespace {

bool is_mark(char c) { return c == '.' || c == ','; }

bool has_mark(std::string_view text) { return std::any_of(text.begin(), text.end(), is_mark); }

/// 1 to 3 digits that do not begin with 0, then threes.
bool is_in_threes(std::span<const std::string_view> runs) {
  const std::string_view first = runs.front();
  if (first.empty() || first.size() > 3 || first.front() == '0') return false;
  return std::all_of(runs.begin() + 1, runs.end(),
                     [](std::string_view run) { return run.size() == 3; });
}

std::string joined(std::span<const std::string_view> runs) {
  std::string text;
  for (const std::string_view run : runs) text += run;
  return text;
}

bool is_all_zeros(std::string_view digits) {
  return digits.find_first_not_of('0') == std::string_view::npos;
}

Reading<Printed> made(const Grouping& grouping, bool negative) {
  std::string plain = negative ? "-" : "";
  plain += grouping.integer;
  if (!grouping.fraction.empty()) plain += "." + grouping.fraction;
  const std::optional<base::Rational> value = base::Rational::parse(plain);
  if (!value) return {.fault = Fault::unreadable};
  return {.value = Printed{{}, *value, static_cast<int>(grouping.fraction.size())}};
}

/// What to write instead where three digits behind one mark can be read in two ways.
std::string suggestion_for(const Grouping& grouping, ThreeDigits three_digits) {
  switch (three_digits) {
    case ThreeDigits::unclear_share: return grouping.integer + "," + grouping.fraction + "0";
    case ThreeDigits::comma_decides: return grouping.integer + "," + grouping.fraction;
    case ThreeDigits::unclear_count:
    case ThreeDigits::point_groups: break;
  }
  return digits_of(grouping.integer + grouping.fraction);
}

}  // namespace

std::optional<Leading> take_numeral(std::string_view text) {
  std::size_t end = text.starts_with('-') ? 1 : 0;
  if (end == text.size() || !base::is_digit(text[end])) return std::nullopt;
  while (end < text.size() && (base::is_digit(text[end]) || is_mark(text[end]))) ++end;
  while (is_mark(text[end - 1])) --end;
  std::string_view rest = text.substr(end);
  const std::size_t behind = rest.find_first_not_of(' ');
  rest.remove_prefix(behind == std::string_view::npos ? rest.size() : behind);
  return Leading{text.substr(0, end), rest};
}

Reading<Printed> read_numeral(std::string_view numeral, ThreeDigits three_digits) {
  const bool negative = numeral.starts_with('-');
  if (negative) numeral.remove_prefix(1);
  const std::string sign = negative ? "-" : "";
  Grouping grouping = take_apart(numeral);
  if (grouping.broken) {
    return {.fault = Fault::broken_groups, .suggestion = sign + digits_of(numeral)};
  }
  if (grouping.integer.size() + grouping.fraction.size() > base::limits::number_digits) {
    return {.fault = Fault::too_many_digits};
  }
  const bool decimal = grouping.fraction.size() != 3 ||
                       (!grouping.grouped && is_all_zeros(grouping.integer)) ||
                       (three_digits == ThreeDigits::comma_decides && grouping.mark == ',');
  if (decimal) return made(grouping, negative);
  const bool groups =
      three_digits == ThreeDigits::point_groups && grouping.mark == '.' && !grouping.grouped;
  if (!groups) {
    return {.fault = Fault::ambiguous_decimal,
            .suggestion = sign + suggestion_for(grouping, three_digits)};
  }
  if (!may_be_thousands(grouping)) {
    return {.fault = Fault::broken_groups, .suggestion = sign + digits_of(numeral)};
  }
  grouping.integer += std::exchange(grouping.fraction, {});
  return made(grouping, negative);
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), base::is_digit);
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  return digits.empty() ? "0" : digits;
}

Grouping take_apart(std::string_view text) {
  if (!has_mark(text)) return {.broken = text.empty(), .integer = std::string{text}};
  std::vector<std::string_view> runs;
  std::string marks;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_mark(text[at])) continue;
    runs.push_back(text.substr(begin, at - begin));
    marks += text[at];
    begin = at + 1;
  }
  runs.push_back(text.substr(begin));
  const std::span<const std::string_view> all{runs};
  if (std::any_of(all.begin(), all.end(), [](std::string_view run) { return run.empty(); })) {
    return {.broken = true};
  }
  const std::size_t count = marks.size();
  const std::string_view before = std::string_view{marks}.substr(0, count - 1);
  const char last = marks.back();
  if (count >= 2 && before.find_first_not_of(last) == std::string_view::npos) {
    return {.broken = !is_in_threes(all), .integer = joined(all)};
  }
  const auto integer = all.first(count);
  const bool alike = count == 1 || before.find(last) == std::string_view::npos;
  return {.broken = !alike || (count >= 2 && !is_in_threes(integer)),
          .integer = joined(integer),
          .fraction = std::string{runs.back()},
          .mark = last,
          .grouped = count >= 2};
}

bool may_be_thousands(const Grouping& grouping) {
  return !grouping.grouped && grouping.fraction.size() == 3 && !grouping.integer.empty() &&
         grouping.integer.size() <= 3 && grouping.integer.front() != '0';
}

}  // namespace terang::content::detail
