#include "content/detail/values/quantity.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "content/detail/values/cell_text.hpp"
#include "content/detail/values/numeral.hpp"

namespace terang::content::detail {
namespace {

using Value = std::variant<base::Quantity, Range>;

bool is_unit_mark(char c) { return c == ' ' || c == '/' || c == '.' || c == '-' || c == '\''; }

/// Empty, `%`, or words.
bool is_unit(std::string_view text) {
  if (text.empty() || text == "%") return true;
  return is_letter(text.front()) && std::all_of(text.begin(), text.end(), [](char c) {
           return is_letter(c) || is_unit_mark(c);
         });
}

ThreeDigits three_digits_for(std::string_view cell_unit, std::string_view row_unit) {
  if (is_count(row_unit) && (cell_unit.empty() || is_count(cell_unit))) {
    return ThreeDigits::point_groups;
  }
  const std::string_view unit = cell_unit.empty() ? row_unit : cell_unit;
  return unit.empty() || is_count(unit) ? ThreeDigits::unclear_count : ThreeDigits::unclear_share;
}

/// The two halves of `7-8 hari`. Absent: no dash stands before a digit.
std::optional<std::pair<std::string_view, std::string_view>> find_halves(std::string_view text) {
  for (std::size_t at = text.find('-', 1); at < text.size(); at = text.find('-', at + 1)) {
    const std::string_view high = base::trim(text.substr(at + 1));
    if (high.empty() || !base::is_digit(high.front())) continue;
    return std::pair{base::trim(text.substr(0, at)), high};
  }
  return std::nullopt;
}

/// A number and its unit, or a fault with the mended text of both.
struct Measured {
  Reading<Printed> number;
  std::string unit;
};

/// `behind`: a unit that stands further on in the cell, behind the other end of a range.
Measured read_measured(std::string_view text, std::string_view row_unit,
                       std::string_view behind = {}) {
  const auto leading = take_numeral(text);
  if (!leading || !is_unit(leading->rest)) return {{.fault = Fault::unreadable}, {}};
  const std::string unit{leading->rest};
  // Without a mark there is no doubt for the units to settle.
  const bool has_mark = leading->numeral.find_first_of(".,") != std::string_view::npos;
  const ThreeDigits three_digits = has_mark
                                       ? three_digits_for(unit.empty() ? behind : unit, row_unit)
                                       : ThreeDigits::unclear_count;
  Reading<Printed> number = read_numeral(leading->numeral, three_digits);
  if (!number.suggestion.empty()) number.suggestion += text.substr(leading->numeral.size());
  return {std::move(number), unit};
}

Reading<Value> read_one(std::string_view text, std::string_view row_unit) {
  Measured measured = read_measured(text, row_unit);
  if (!measured.number.value) {
    return {.fault = measured.number.fault, .suggestion = std::move(measured.number.suggestion)};
  }
  std::string unit = measured.unit.empty() ? std::string{row_unit} : measured.unit;
  return {.value = base::Quantity{measured.number.value->value, std::move(unit)}};
}

std::string range_text(std::string_view low, std::string_view high) {
  return std::string{low} + "-" + std::string{high};
}

Reading<Value> read_range(std::string_view low_text, std::string_view high_text,
                          std::string_view row_unit) {
  const Measured high = read_measured(high_text, row_unit);
  const Measured low = read_measured(low_text, row_unit, high.unit);
  const bool one_unit = low.unit.empty() || same_unit(low.unit) == same_unit(high.unit);
  for (const Measured* end : {&low, &high}) {
    if (end->number.value) continue;
    if (end->number.suggestion.empty()) return {.fault = end->number.fault};
    return {.fault = end->number.fault,
            .suggestion = end == &low ? range_text(end->number.suggestion, high_text)
                                      : range_text(low_text, end->number.suggestion)};
  }
  if (!one_unit) return {.fault = Fault::unreadable};
  const std::string unit = high.unit.empty() ? std::string{row_unit} : high.unit;
  const auto order = low.number.value->value <=> high.number.value->value;
  if (order < 0) return {.value = Range{low.number.value->value, high.number.value->value, unit}};
  if (order == 0) return {.fault = Fault::range_reversed, .suggestion = std::string{high_text}};
  const auto low_number = take_numeral(low_text)->numeral;
  const auto high_number = take_numeral(high_text)->numeral;
  return {.fault = Fault::range_reversed,
          .suggestion = range_text(high_number, low_number) +
                        std::string{high_text.substr(high_number.size())}};
}

Reading<Value> read_strictly(std::string_view text, std::string_view row_unit) {
  if (const auto halves = find_halves(text)) {
    return read_range(halves->first, halves->second, row_unit);
  }
  return read_one(text, row_unit);
}

/// `99,70&` as `99,70%`: the key beside the right one.
std::string with_percent(std::string text) {
  if (text.ends_with('&')) text.back() = '%';
  return text;
}

/// `80 s.d. 90` as `80-90`.
std::string with_dash(std::string text) {
  constexpr std::array<std::string_view, 4> words{" s.d. ", " s/d ", " sampai dengan ", " sampai "};
  for (const std::string_view word : words) {
    const std::size_t at = text.find(word);
    if (at != std::string::npos) return text.replace(at, word.size(), "-");
  }
  return text;
}

char digit_for(char letter) {
  switch (letter) {
    case 'B': return '8';
    case 'O':
    case 'o': return '0';
    case 'I':
    case 'l': return '1';
    case 'S': return '5';
    default: return letter;
  }
}

/// `B2 21%` as `82,21%`: what text recognition makes of print. Only words that hold a digit are
/// changed, and blanks between digits.
std::string with_digits(std::string_view text) {
  std::string result;
  for (const std::string_view word : base::split(text, ' ')) {
    std::string changed{word};
    if (std::any_of(word.begin(), word.end(), base::is_digit)) {
      std::transform(word.begin(), word.end(), changed.begin(), digit_for);
    }
    const bool between_digits = !result.empty() && base::is_digit(result.back()) &&
                                !changed.empty() && base::is_digit(changed.front());
    if (!result.empty()) result += between_digits ? ',' : ' ';
    result += changed;
  }
  return result;
}

/// `1601 orang 1 Dokumen` as `1601 orang`, `sekitar 95%` as `95%`.
std::string with_first_number(std::string_view text) {
  const auto* const digit = std::find_if(text.begin(), text.end(), base::is_digit);
  const auto leading = take_numeral(text.substr(static_cast<std::size_t>(digit - text.begin())));
  if (!leading) return {};
  const std::string number{leading->numeral};
  if (leading->rest.starts_with('%')) return number + "%";
  const auto* const end = std::find_if_not(leading->rest.begin(), leading->rest.end(), is_letter);
  const auto size = static_cast<std::size_t>(end - leading->rest.begin());
  return size == 0 ? number : number + " " + std::string{leading->rest.substr(0, size)};
}

/// Empty: nothing near reads as a quantity.
std::string nearest_reading(std::string_view text, std::string_view row_unit) {
  const std::string typed{text};
  for (std::string candidate :
       {with_percent(typed), with_dash(typed), with_digits(typed), with_first_number(typed)}) {
    if (candidate != typed && read_strictly(candidate, row_unit).value) return candidate;
  }
  return {};
}

}  // namespace

Reading<std::variant<base::Quantity, Range>> read_quantity(std::string_view text,
                                                           std::string_view row_unit) {
  Reading<Value> reading = read_strictly(text, row_unit);
  if (reading.fault == Fault::unreadable) reading.suggestion = nearest_reading(text, row_unit);
  return reading;
}

bool is_count(std::string_view unit) {
  constexpr std::array<std::string_view, 9> measured{
      "", "%", "persentase", "nilai", "indeks", "skor", "rasio", "poin", "angka"};
  return std::find(measured.begin(), measured.end(), same_unit(unit)) == measured.end();
}

}  // namespace terang::content::detail
