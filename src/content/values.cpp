#include "content/values.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

#include "base/text.hpp"
#include "content/detail/values/cell_text.hpp"
#include "content/detail/values/grade.hpp"
#include "content/detail/values/missing.hpp"
#include "content/detail/values/numeral.hpp"
#include "content/detail/values/quantity.hpp"
#include "content/detail/values/suggestion.hpp"

namespace terang::content {
namespace {

using detail::Remarked;
using detail::ThreeDigits;

using Value = std::variant<Missing, base::Quantity, Range, Graded, Opinion>;

/// A value and the remark that stood beside it.
struct Remark {
  Value value;
  std::string remark;
};

template <typename T>
Reading<Remark> with_remark(Reading<T> reading, std::string remark) {
  if (!reading.value) return {.fault = reading.fault, .suggestion = std::move(reading.suggestion)};
  return {.value = Remark{std::move(*reading.value), std::move(remark)}};
}

Reading<Remark> read_number(Remarked text, std::string_view row_unit) {
  auto reading = detail::read_quantity(text.body, row_unit);
  if (!reading.value) {
    if (!reading.suggestion.empty() && !text.remark.empty()) {
      reading.suggestion += " (" + text.remark + ")";
    }
    return {.fault = reading.fault, .suggestion = std::move(reading.suggestion)};
  }
  Value value = std::visit([](auto& held) { return Value{std::move(held)}; }, *reading.value);
  return {.value = Remark{std::move(value), std::move(text.remark)}};
}

/// A row without unit: the value must carry its own.
Reading<Remark> read_unitless(Remarked text) {
  if (text.body.empty() || !detail::is_letter(text.body.front())) {
    return read_number(std::move(text), {});
  }
  if (const auto opinion = detail::read_opinion(text.body); opinion.value) {
    return with_remark(opinion, std::move(text.remark));
  }
  Remarked tried = text;
  Reading<Graded> grade = detail::read_grade(tried);
  if (grade.fault != Fault::unknown_word) {
    return with_remark(std::move(grade), std::move(tried.remark));
  }
  return read_number(std::move(text), {});
}

Reading<Remark> read_value(std::string_view text, std::string_view row_unit) {
  if (auto latin = detail::find_latin_spelling(text)) {
    return {.fault = Fault::look_alike, .suggestion = std::move(*latin)};
  }
  std::optional<Remarked> remarked = detail::take_remark(text);
  if (!remarked) return {.fault = Fault::unreadable};
  const std::string unit = same_unit(row_unit);
  if (unit == "predikat") {
    Reading<Graded> grade = detail::read_grade(*remarked);
    return with_remark(std::move(grade), std::move(remarked->remark));
  }
  if (unit == "opini") {
    return with_remark(detail::read_opinion(remarked->body), std::move(remarked->remark));
  }
  if (unit.empty()) return read_unitless(std::move(*remarked));
  return read_number(std::move(*remarked), row_unit);
}

struct BoundSign {
  std::string_view typed;
  Bound bound;
  std::string_view opposite;
};

/// Longer signs before the shorter ones that they begin with; the longest of all stands last.
constexpr std::array<BoundSign, 8> bound_signs{{
    {">=", Bound::at_least, "<="},
    {"<=", Bound::at_most, ">="},
    {">", Bound::at_least, "<"},
    {"<", Bound::at_most, ">"},
    {"≥", Bound::at_least, "≤"},
    {"≤", Bound::at_most, "≥"},
    {"minimal ", Bound::at_least, "maksimal "},
    {"maksimal ", Bound::at_most, "minimal "},
}};

const BoundSign* find_bound(std::string_view text) {
  const std::string begin = base::lower(text.substr(0, bound_signs.back().typed.size()));
  for (const BoundSign& sign : bound_signs) {
    if (begin.starts_with(sign.typed)) return &sign;
  }
  return nullptr;
}

bool agrees(Bound bound, Direction direction) {
  return bound == (direction == Direction::rising ? Bound::at_least : Bound::at_most);
}

template <typename Wanted>
std::optional<Wanted> narrowed(Value& value) {
  return std::visit(
      [](auto& held) -> std::optional<Wanted> {
        if constexpr (std::is_constructible_v<Wanted, decltype(std::move(held))>) {
          return Wanted{std::move(held)};
        } else {
          return std::nullopt;
        }
      },
      value);
}

/// Takes `%` or `persen` off a printed figure.
std::string_view without_percent(std::string_view rest) {
  return base::same_words(rest) == "persen" || rest == "%" ? std::string_view{} : rest;
}

/// `suggestion`, where the text itself is not a number: the number it begins with.
Reading<Printed> read_plain(std::string_view typed, ThreeDigits three_digits, bool percent) {
  const std::string text = detail::plain_marks(typed);
  const auto leading = detail::take_numeral(text);
  if (!leading) return {.fault = Fault::unreadable};
  const std::string_view rest = percent ? without_percent(leading->rest) : leading->rest;
  Reading<Printed> reading = detail::read_numeral(leading->numeral, three_digits);
  if (!rest.empty()) {
    if (!reading.value) return {.fault = Fault::unreadable};
    const std::string_view unit = percent && leading->rest.starts_with('&') ? "%" : "";
    return {.fault = Fault::unreadable,
            .suggestion = std::string{leading->numeral} + std::string{unit}};
  }
  if (!reading.suggestion.empty()) {
    reading.suggestion += std::string_view{text}.substr(leading->numeral.size());
  }
  if (reading.value) reading.value->text = base::trim(typed);
  return reading;
}

Reading<Target> read_target(std::string_view typed, const RowContext& row) {
  if (base::same_words(typed) == "tidak tercantum") {
    return {.value =
                Target{.text = std::string{base::trim(typed)}, .value = NotStated{}, .remark = {}}};
  }
  const std::string text = detail::plain_marks(typed);
  const BoundSign* const sign = find_bound(text);
  const std::string_view body =
      base::trim(std::string_view{text}.substr(sign == nullptr ? 0 : sign->typed.size()));
  Reading<Remark> reading = read_value(body, row.unit);
  if (!reading.value) {
    std::string mended = std::move(reading.suggestion);
    if (!mended.empty() && sign != nullptr) mended.insert(0, sign->typed);
    return {.fault = reading.fault, .suggestion = std::move(mended)};
  }
  auto value = narrowed<decltype(Target::value)>(reading.value->value);
  if (!value) return {.fault = Fault::unreadable};
  if (sign != nullptr && std::holds_alternative<Range>(*value)) {
    return {.fault = Fault::unreadable, .suggestion = std::string{body}};
  }
  if (sign != nullptr && !agrees(sign->bound, row.direction)) {
    return {.fault = Fault::bound_disagrees,
            .suggestion = std::string{sign->opposite} + std::string{body}};
  }
  return {.value = Target{.text = std::string{base::trim(typed)},
                          .bound = sign == nullptr ? Bound::none : sign->bound,
                          .value = std::move(*value),
                          .remark = std::move(reading.value->remark)}};
}

Reading<Realisation> read_realisation(std::string_view typed, const RowContext& row) {
  const std::string text = detail::plain_marks(typed);
  const std::optional<Remarked> remarked = detail::take_remark(text);
  if (remarked && (text.empty() || !remarked->body.empty())) {
    if (const auto missing = detail::find_missing(remarked->body)) {
      return {.value = Realisation{std::string{base::trim(typed)}, *missing, remarked->remark}};
    }
  }
  Reading<Remark> reading = read_value(text, row.unit);
  if (!reading.value) {
    std::string word = reading.fault == Fault::look_alike ? "" : detail::nearest_missing(text);
    if (!word.empty()) return {.fault = Fault::unknown_word, .suggestion = std::move(word)};
    return {.fault = reading.fault, .suggestion = std::move(reading.suggestion)};
  }
  auto value = narrowed<decltype(Realisation::value)>(reading.value->value);
  if (!value) return {.fault = Fault::unreadable};
  return {.value = Realisation{std::string{base::trim(typed)}, std::move(*value),
                               std::move(reading.value->remark)}};
}

Reading<Printed> read_printed(std::string_view text) {
  return read_plain(text, ThreeDigits::comma_decides, true);
}

Reading<QuarterMark> read_quarter_mark(std::string_view typed) {
  constexpr std::array<std::string_view, 5> yes{"√", "✓", "✔", "v", "ya"};
  const std::string_view text = base::trim(typed);
  const std::string word = base::lower(text);
  QuarterMark mark{.text = std::string{text}};
  if (text.empty() || word == "x") return {.value = std::move(mark)};
  if (std::find(yes.begin(), yes.end(), word) != yes.end()) {
    mark.planned = true;
    return {.value = std::move(mark)};
  }
  if (detail::plain_marks(text) == "-") return {.fault = Fault::unreadable, .suggestion = "x"};
  Reading<Realisation> reading = read_realisation(text, {});
  if (!reading.value) return {.fault = reading.fault, .suggestion = std::move(reading.suggestion)};
  const auto* const quantity = std::get_if<base::Quantity>(&reading.value->value);
  if (quantity == nullptr) return {.fault = Fault::unreadable};
  mark.planned = quantity->value.sign() != 0;
  mark.quantity = *quantity;
  return {.value = std::move(mark)};
}

Reading<Printed> read_count(std::string_view text) {
  Reading<Printed> reading = read_plain(text, ThreeDigits::point_groups, false);
  if (!reading.value) return reading;
  if (reading.value->decimals > 0) return {.fault = Fault::unreadable};
  if (reading.value->value.sign() < 0) return {.fault = Fault::below_zero};
  return reading;
}

Reading<base::Rational> read_weight(std::string_view text) {
  Reading<Printed> reading = read_plain(text, ThreeDigits::unclear_share, false);
  if (!reading.value) return {.fault = reading.fault, .suggestion = std::move(reading.suggestion)};
  if (reading.value->value.sign() <= 0) return {.fault = Fault::unreadable};
  return {.value = std::move(reading.value->value)};
}

}  // namespace

Reading<Target> parse_target(std::string_view text, const RowContext& row) {
  const auto read = [&row](std::string_view each) { return read_target(each, row); };
  return detail::with_readable_suggestion(read(text), read);
}

Reading<Realisation> parse_realisation(std::string_view text, const RowContext& row) {
  const auto read = [&row](std::string_view each) { return read_realisation(each, row); };
  return detail::with_readable_suggestion(read(text), read);
}

Reading<Printed> parse_printed(std::string_view text) {
  return detail::with_readable_suggestion(read_printed(text), read_printed);
}

Reading<QuarterMark> parse_quarter_mark(std::string_view text) {
  return detail::with_readable_suggestion(read_quarter_mark(text), read_quarter_mark);
}

Reading<Printed> parse_count(std::string_view text) {
  return detail::with_readable_suggestion(read_count(text), read_count);
}

Reading<base::Rational> parse_weight(std::string_view text) {
  return detail::with_readable_suggestion(read_weight(text), read_weight);
}

std::string same_unit(std::string_view unit) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> short_forms{{
      {"persen", "%"},
      {"keg", "kegiatan"},
      {"lap", "laporan"},
      {"dok", "dokumen"},
  }};
  std::string words = base::same_words(unit);
  if (words.ends_with('.')) words.pop_back();
  for (const auto& [seen, full] : short_forms) {
    if (words == seen) return std::string{full};
  }
  return words;
}

std::optional<std::string> find_unit(const Target& target) {
  if (const auto* const quantity = std::get_if<base::Quantity>(&target.value)) {
    return quantity->unit;
  }
  if (const auto* const range = std::get_if<Range>(&target.value)) return range->unit;
  return std::nullopt;
}

std::optional<std::string> find_unit(const Realisation& realisation) {
  const auto* const quantity = std::get_if<base::Quantity>(&realisation.value);
  if (quantity == nullptr) return std::nullopt;
  return quantity->unit;
}

}  // namespace terang::content
