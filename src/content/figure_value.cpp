#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "content/detail/values/cell_text.hpp"
#include "content/figures.hpp"
#include "content/values.hpp"

namespace terang::content {
namespace {

/// With runs of blanks, among them line breaks and no-break spaces, as one.
std::string collapsed(std::string_view text) {
  constexpr std::string_view no_break_space = "\u00A0";
  std::string result;
  result.reserve(text.size());
  bool is_behind_blank = false;
  for (text = base::trim(text); !text.empty(); text.remove_prefix(1)) {
    const bool is_no_break_space = text.starts_with(no_break_space);
    if (is_no_break_space) text.remove_prefix(1);
    const char c = text.front();
    const bool is_blank = is_no_break_space || c == ' ' || (c >= '\t' && c <= '\r');
    if (is_blank && !is_behind_blank) result += ' ';
    if (!is_blank) result += c;
    is_behind_blank = is_blank;
  }
  return result;
}

/// A fault that is typed again stays the same fault.
FigureValue unreadable(std::string_view text) {
  return {.is_readable = false, .spelling = collapsed(text)};
}

std::string with_unit(std::string number, std::string_view unit) {
  const std::string same = same_unit(detail::plain_marks(unit));
  return same.empty() ? number : std::move(number) + " " + same;
}

/// No two kinds of value share a spelling: quantities and ranges begin with a number, which holds
/// `-` inside only where it is a range; a grade is of other letters than an opinion, a state of
/// small ones.
struct Spelling {
  FigureValue operator()(const base::Quantity& quantity) const {
    return {.spelling = with_unit(quantity.value.exact(), quantity.unit), .number = quantity.value};
  }
  FigureValue operator()(const Range& range) const {
    return {.spelling = with_unit(range.low.exact() + "-" + range.high.exact(), range.unit)};
  }
  FigureValue operator()(const Graded& graded) const {
    std::string spelling{print(graded.grade)};
    if (graded.score) spelling += " " + graded.score->exact();
    return {.spelling = std::move(spelling)};
  }
  FigureValue operator()(Opinion opinion) const {
    return {.spelling = std::string{print(opinion)}};
  }
  FigureValue operator()(NotStated /*unused*/) const { return {.spelling = "tidak tercantum"}; }
  FigureValue operator()(Missing state) const {
    return {.spelling = std::string{row_of(missing_words, state).name}};
  }
};

/// Two blanks, which stand nowhere else, keep the remark apart from a unit with brackets.
FigureValue with_remark(FigureValue value, std::string_view remark) {
  if (!remark.empty()) value.spelling += "  (" + collapsed(remark) + ")";
  return value;
}

/// The direction tells whether a bound agrees with the row, not what the target says.
FigureValue value_of_target(const Figure& figure) {
  RowContext row{.unit = figure.unit,
                 .direction = figure.is_falling ? Direction::falling : Direction::rising};
  Reading<Target> reading = parse_target(figure.text, row);
  if (reading.fault == Fault::bound_disagrees) {
    row.direction = figure.is_falling ? Direction::rising : Direction::falling;
    reading = parse_target(figure.text, row);
  }
  if (!reading.value) return unreadable(figure.text);
  FigureValue value =
      with_remark(std::visit(Spelling{}, reading.value->value), reading.value->remark);
  if (reading.value->bound == Bound::at_least) value.spelling.insert(0, "≥ ");
  if (reading.value->bound == Bound::at_most) value.spelling.insert(0, "≤ ");
  return value;
}

FigureValue value_of_realisation(std::string_view text, const RowContext& row) {
  const Reading<Realisation> reading = parse_realisation(text, row);
  if (!reading.value) return unreadable(text);
  return with_remark(std::visit(Spelling{}, reading.value->value), reading.value->remark);
}

/// Below zero too: whether a column takes that is for those who check it.
FigureValue value_of_money(std::string_view text) {
  const Reading<Money> reading = parse_remainder(text);
  if (!reading.value) return unreadable(text);
  if (!reading.value->value) return Spelling{}(reading.value->missing);
  const std::int64_t amount = reading.value->value->amount;
  return {.spelling = std::to_string(amount), .number = base::Rational{amount}};
}

/// A statement's figure may be of any kind, as its row and another file tell: it is what it can be
/// read as. So is a count, whose points group thousands.
FigureValue value_of_printed(const Figure& figure) {
  const Reading<Printed> reading = parse_printed(figure.text);
  if (reading.value) {
    return {.spelling = reading.value->value.exact(), .number = reading.value->value};
  }
  FigureValue amount = value_of_money(figure.text);
  return amount.number ? amount : value_of_target(figure);
}

FigureValue value_of_mark(std::string_view text) {
  const Reading<QuarterMark> reading = parse_quarter_mark(text);
  if (!reading.value) return unreadable(text);
  if (reading.value->quantity) return value_of_realisation(text, {});
  return {.spelling = reading.value->planned ? "ya" : "x"};
}

/// Without what an editor changes unasked: line ends, blanks before them, empty lines around.
std::string plain_lines(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  std::size_t empty_lines = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);  // npos + 1 is 0
    if (line.empty()) {
      ++empty_lines;
      continue;
    }
    if (!result.empty()) result.append(empty_lines + 1, '\n');
    empty_lines = 0;
    result += line;
  }
  return result;
}

}  // namespace

FigureValue value_of(const Figure& figure) {
  switch (figure.kind) {
    case FigureKind::text: break;
    case FigureKind::money: return value_of_money(figure.text);
    case FigureKind::target: return value_of_target(figure);
    case FigureKind::realisation: return value_of_realisation(figure.text, {.unit = figure.unit});
    case FigureKind::printed: return value_of_printed(figure);
    case FigureKind::mark: return value_of_mark(figure.text);
    case FigureKind::prose: return {.spelling = base::sha256(plain_lines(figure.text))};
  }
  return {.spelling = collapsed(figure.text)};
}

}  // namespace terang::content
