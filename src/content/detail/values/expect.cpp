#include "content/detail/values/expect.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "content/value_codes.hpp"

namespace terang::content::detail {
namespace {

/// What a column asks for, as far as its messages differ.
struct Asked {
  const base::Code* unreadable;
  const base::Code* groups_broken = &content::groups_broken;
  const base::Code* ambiguous = &decimal_ambiguous;
  const base::Code* below_zero = &amount_below_zero;
};

/// Codes that name a suggestion, which need one.
const base::Code* find_code_with_suggestion(Fault fault, const Asked& asked) {
  switch (fault) {
    case Fault::unreadable: return &value_near;
    case Fault::broken_groups: return asked.groups_broken;
    case Fault::ambiguous_decimal: return asked.ambiguous;
    case Fault::fraction_of_rupiah: return &amount_has_fraction;
    case Fault::look_alike: return &letters_look_alike;
    case Fault::bound_disagrees: return &bound_disagrees;
    case Fault::range_reversed: return &range_reversed;
    case Fault::unknown_word: return &word_unknown_near;
    case Fault::none:
    case Fault::too_many_digits:
    case Fault::below_zero: return nullptr;
  }
  return nullptr;
}

template <typename T>
std::optional<T> expected(Reading<T> reading, const Asked& asked, const Cell& cell,
                          base::Diagnostics& diagnostics) {
  if (reading.value) return std::move(reading.value);
  std::string seen = quoted(base::trim(cell.text));
  if (reading.fault == Fault::too_many_digits) {
    diagnostics.report(number_too_long, cell.place,
                       {std::move(seen), std::to_string(base::limits::number_digits)});
    return std::nullopt;
  }
  if (reading.fault == Fault::below_zero) {
    diagnostics.report(*asked.below_zero, cell.place, {std::move(seen)});
    return std::nullopt;
  }
  const base::Code* const code = find_code_with_suggestion(reading.fault, asked);
  if (code == nullptr || reading.suggestion.empty()) {
    diagnostics.report(*asked.unreadable, cell.place, {std::move(seen)});
    return std::nullopt;
  }
  diagnostics.report(*code, cell.place, {std::move(seen), quoted(reading.suggestion)});
  return std::nullopt;
}

const base::Code* unreadable_for(const RowContext& row, const base::Code* otherwise) {
  const std::string unit = same_unit(row.unit);
  if (unit == "predikat") return &grade_unknown;
  return unit == "opini" ? &opinion_unknown : otherwise;
}

}  // namespace

std::optional<Money> expect_money(const Cell& cell, base::Diagnostics& diagnostics) {
  return expected(parse_money(cell.text),
                  {.unreadable = &amount_unreadable, .groups_broken = &amount_groups_broken}, cell,
                  diagnostics);
}

std::optional<Money> expect_remainder(const Cell& cell, base::Diagnostics& diagnostics) {
  return expected(parse_remainder(cell.text),
                  {.unreadable = &amount_unreadable, .groups_broken = &amount_groups_broken}, cell,
                  diagnostics);
}

std::optional<Target> expect_target(const Cell& cell, const RowContext& row,
                                    base::Diagnostics& diagnostics) {
  Reading<Target> reading = parse_target(cell.text, row);
  if (reading.value) return std::move(reading.value);
  return expected(std::move(reading), {.unreadable = unreadable_for(row, &target_unreadable)}, cell,
                  diagnostics);
}

std::optional<Realisation> expect_realisation(const Cell& cell, const RowContext& row,
                                              base::Diagnostics& diagnostics) {
  Reading<Realisation> reading = parse_realisation(cell.text, row);
  if (reading.value) return std::move(reading.value);
  return expected(std::move(reading), {.unreadable = unreadable_for(row, &realisation_unreadable)},
                  cell, diagnostics);
}

std::optional<Printed> expect_printed(const Cell& cell, base::Diagnostics& diagnostics) {
  return expected(parse_printed(cell.text),
                  {.unreadable = &printed_unreadable, .ambiguous = &printed_ambiguous}, cell,
                  diagnostics);
}

std::optional<QuarterMark> expect_quarter_mark(const Cell& cell, base::Diagnostics& diagnostics) {
  return expected(parse_quarter_mark(cell.text), {.unreadable = &quarter_unreadable}, cell,
                  diagnostics);
}

std::optional<Printed> expect_count(const Cell& cell, base::Diagnostics& diagnostics) {
  return expected(parse_count(cell.text),
                  {.unreadable = &count_unreadable, .below_zero = &count_unreadable}, cell,
                  diagnostics);
}

std::optional<base::Rational> expect_weight(const Cell& cell, base::Diagnostics& diagnostics) {
  return expected(parse_weight(cell.text), {.unreadable = &weight_unreadable}, cell, diagnostics);
}

std::string quoted(std::string_view text) {
  constexpr std::size_t longest = 80;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
    if (count++ == longest) return std::string{text.substr(0, at)} + "…";
  }
  return std::string{text};
}

}  // namespace terang::content::detail
