#include "content/detail/values/cells.hpp"

#include <array>
#include <utility>

#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/values/cell_text.hpp"
#include "content/value_codes.hpp"

namespace terang::content::detail {
namespace {

bool is_digest(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_web_address(std::string_view text) {
  std::string_view host = text;
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (!text.starts_with(scheme)) continue;
    host.remove_prefix(scheme.size());
    break;
  }
  if (host.empty() || host.size() == text.size()) return false;
  return (is_letter(host.front()) || base::is_digit(host.front()) || host.front() == '[') &&
         text.find_first_of(" \t\r\n\"<>\\^`{|}") == std::string_view::npos;
}

}  // namespace

Money read_money(const Cell& cell, base::Diagnostics& diagnostics) {
  Money absent;
  absent.text = cell.text;
  if (cell.text.empty()) return absent;
  return expect_money(cell, diagnostics).value_or(std::move(absent));
}

Money read_amount(const Cell& cell, base::Diagnostics& diagnostics) {
  Money money = read_money(cell, diagnostics);
  if (!money.value && money.missing != Missing::not_measured) {
    diagnostics.report(amount_unreadable, cell.place, {quoted(cell.text)});
  }
  return money;
}

std::optional<Money> read_remainder(const Cell& cell, base::Diagnostics& diagnostics) {
  if (cell.text.empty()) return std::nullopt;
  return expect_remainder(cell, diagnostics);
}

Target read_target(const Cell& cell, const RowContext& row, base::Diagnostics& diagnostics) {
  Target absent;
  absent.text = cell.text;
  if (cell.text.empty()) return absent;
  return expect_target(cell, row, diagnostics).value_or(std::move(absent));
}

Target read_free_target(const Cell& cell, base::Diagnostics& diagnostics) {
  RowContext row;
  Reading<Target> reading = parse_target(cell.text, row);
  if (reading.value) return *std::move(reading.value);
  if (reading.fault == Fault::bound_disagrees) row.direction = Direction::falling;
  return read_target(cell, row, diagnostics);
}

Realisation read_realisation(const Cell& cell, const RowContext& row,
                             base::Diagnostics& diagnostics) {
  Realisation absent;
  absent.text = cell.text;
  if (cell.text.empty()) return absent;
  return expect_realisation(cell, row, diagnostics).value_or(std::move(absent));
}

std::optional<Printed> read_printed(const Cell& cell, base::Diagnostics& diagnostics) {
  if (cell.text.empty()) return std::nullopt;
  return expect_printed(cell, diagnostics);
}

std::optional<Printed> read_count(const Cell& cell, base::Diagnostics& diagnostics) {
  if (cell.text.empty()) return std::nullopt;
  return expect_count(cell, diagnostics);
}

base::Rational read_weight(const Cell& cell, base::Diagnostics& diagnostics) {
  if (cell.text.empty()) return 1;
  return expect_weight(cell, diagnostics).value_or(1);
}

QuarterMark read_quarter_mark(const Cell& cell, base::Diagnostics& diagnostics) {
  QuarterMark absent;
  absent.text = cell.text;
  if (cell.text.empty()) return absent;
  return expect_quarter_mark(cell, diagnostics).value_or(std::move(absent));
}

std::optional<base::Date> read_date(const Cell& cell, base::Diagnostics& diagnostics) {
  if (cell.text.empty()) return std::nullopt;
  const std::optional<base::Date> date = base::parse_date(cell.text);
  if (!date) diagnostics.report(date_unreadable, cell.place, {quoted(cell.text)});
  return date;
}

std::optional<base::Date> read_day_or_month(const Cell& cell, base::Diagnostics& diagnostics) {
  const std::optional<base::Date> date = base::parse_day_or_month(cell.text);
  return date ? date : read_date(cell, diagnostics);
}

std::string read_digest(const Cell& cell, base::Diagnostics& diagnostics) {
  if (cell.text.empty() || is_digest(cell.text)) return std::string{cell.text};
  diagnostics.report(sha256_unreadable, cell.place, {quoted(cell.text)});
  return {};
}

std::string read_web_address(const Cell& cell, base::Diagnostics& diagnostics) {
  if (cell.text.empty() || is_web_address(cell.text)) return std::string{cell.text};
  diagnostics.report(address_unreadable, cell.place, {quoted(cell.text)});
  return {};
}

std::optional<std::size_t> read_choice(const Cell& cell, std::string_view column,
                                       std::span<const std::string_view> choices,
                                       base::Diagnostics& diagnostics) {
  if (cell.text.empty()) return std::nullopt;
  const std::string word = base::same_words(cell.text);
  for (std::size_t index = 0; index < choices.size(); ++index) {
    if (base::lower(choices[index]) == word) return index;
  }
  if (const auto nearest = base::find_nearest(cell.text, choices)) {
    diagnostics.report(word_unknown_near, cell.place, {quoted(cell.text), std::string{*nearest}});
  } else {
    diagnostics.report(choice_unknown, cell.place,
                       {quoted(cell.text), std::string{column}, listed(choices)});
  }
  return std::nullopt;
}

bool expect_key(const Cell& cell, base::Diagnostics& diagnostics) {
  if (base::is_key(cell.text)) return true;
  const auto latin = find_latin_spelling(cell.text);
  if (latin && base::is_key(*latin)) {
    diagnostics.report(letters_look_alike, cell.place, {quoted(cell.text), quoted(*latin)});
  } else {
    diagnostics.report(key_unreadable, cell.place, {quoted(cell.text)});
  }
  return false;
}

void report_unknown(const UnknownCodes& codes, const Cell& seen,
                    std::span<const std::string_view> known, base::Diagnostics& diagnostics) {
  const auto nearest = base::find_nearest(seen.text, known);
  diagnostics.report(nearest ? *codes.near : *codes.all, seen.place,
                     {quoted(seen.text), nearest ? std::string{*nearest} : listed(known)});
}

std::string listed(std::span<const std::string_view> words) {
  std::string list;
  for (const std::string_view word : words) {
    if (!list.empty()) list += ", ";
    list += word;
  }
  return list;
}

}  // namespace terang::content::detail
