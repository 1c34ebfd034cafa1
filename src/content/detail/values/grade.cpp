#include "content/detail/values/grade.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "content/detail/values/numeral.hpp"

namespace terang::content {
namespace {

/// In the order of Grade.
constexpr std::array<std::string_view, 7> grades{"AA", "A", "BB", "B", "CC", "C", "D"};
/// In the order of Opinion.
constexpr std::array<std::string_view, 5> opinions{"WTP", "WTP-DPP", "WDP", "TW", "TMP"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> opinions_in_words{{
    {"wajar tanpa pengecualian", "WTP"},
    {"wajar tanpa pengecualian dengan paragraf penjelasan", "WTP-DPP"},
    {"wajar dengan pengecualian", "WDP"},
    {"tidak wajar", "TW"},
    {"tidak menyatakan pendapat", "TMP"},
}};

template <std::size_t Size>
std::optional<std::size_t> find_index(std::string_view text,
                                      const std::array<std::string_view, Size>& names) {
  const std::string lower = base::lower(text);
  for (std::size_t index = 0; index < Size; ++index) {
    if (lower == base::lower(names[index])) return index;
  }
  return std::nullopt;
}

/// `71,2 (BB)` or `BB 71,2`, as it should be written; empty: something else.
std::string in_order(const detail::Remarked& text) {
  const std::size_t blank = text.body.find(' ');
  const std::string_view body = text.body;
  const std::string_view first = body.substr(0, blank);
  const std::string_view second =
      blank == std::string_view::npos ? std::string_view{text.remark} : body.substr(blank + 1);
  const bool score_first = detail::take_numeral(first).has_value();
  const auto grade = find_index(score_first ? second : first, grades);
  const auto score = detail::take_numeral(score_first ? first : second);
  if (!grade || !score || !score->rest.empty()) return {};
  return std::string{grades[*grade]} + " (" + std::string{score->numeral} + ")";
}

}  // namespace

std::string_view print(Grade grade) { return grades[static_cast<std::size_t>(grade)]; }

std::string_view print(Opinion opinion) { return opinions[static_cast<std::size_t>(opinion)]; }

namespace detail {

Reading<Graded> read_grade(Remarked& text) {
  const auto grade = find_index(text.body, grades);
  if (!grade) {
    std::string ordered = in_order(text);
    if (!ordered.empty()) return {.fault = Fault::unreadable, .suggestion = std::move(ordered)};
    return {.fault = Fault::unknown_word,
            .suggestion = std::string{base::find_nearest(text.body, grades).value_or("")}};
  }
  Graded graded{static_cast<Grade>(*grade), std::nullopt};
  if (text.remark.empty() || !base::is_digit(text.remark.front())) return {.value = graded};
  const auto score = take_numeral(text.remark);
  if (!score || !score->rest.empty()) return {.fault = Fault::unreadable};
  const Reading<Printed> read = read_numeral(score->numeral, ThreeDigits::unclear_share);
  if (!read.value) {
    std::string mended = read.suggestion;
    if (!mended.empty()) mended = std::string{grades[*grade]} + " (" + mended + ")";
    return {.fault = read.fault, .suggestion = std::move(mended)};
  }
  graded.score = read.value->value;
  text.remark.clear();
  return {.value = graded};
}

Reading<Opinion> read_opinion(std::string_view text) {
  if (const auto opinion = find_index(text, opinions)) {
    return {.value = static_cast<Opinion>(*opinion)};
  }
  const std::string words = base::same_words(text);
  for (const auto& [written, name] : opinions_in_words) {
    if (words == written) return {.fault = Fault::unknown_word, .suggestion = std::string{name}};
  }
  return {.fault = Fault::unknown_word,
          .suggestion = std::string{base::find_nearest(text, opinions).value_or("")}};
}

}  // namespace detail
}  // namespace terang::content
