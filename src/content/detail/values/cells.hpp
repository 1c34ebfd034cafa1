// Cells and YAML values as the model holds them. What is empty or cannot be read becomes the value
// that stands for "not given"; what cannot be read is reported.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/diagnostics.hpp"
#include "base/rational.hpp"
#include "content/detail/values/expect.hpp"
#include "content/values.hpp"

namespace terang::content::detail {

/// Reports, each: as the function of expect.hpp for such a value.
Money read_money(const Cell& cell, base::Diagnostics& diagnostics);
/// Money that has to be an amount or `-`, not a word for one that is missing.
Money read_amount(const Cell& cell, base::Diagnostics& diagnostics);
std::optional<Money> read_remainder(const Cell& cell, base::Diagnostics& diagnostics);
Target read_target(const Cell& cell, const RowContext& row, base::Diagnostics& diagnostics);
/// A target in a table without the column `arah`: its own bound tells the direction.
Target read_free_target(const Cell& cell, base::Diagnostics& diagnostics);
Realisation read_realisation(const Cell& cell, const RowContext& row,
                             base::Diagnostics& diagnostics);
std::optional<Printed> read_printed(const Cell& cell, base::Diagnostics& diagnostics);
std::optional<Printed> read_count(const Cell& cell, base::Diagnostics& diagnostics);
/// Absent: 1.
base::Rational read_weight(const Cell& cell, base::Diagnostics& diagnostics);
QuarterMark read_quarter_mark(const Cell& cell, base::Diagnostics& diagnostics);
std::optional<base::Date> read_date(const Cell& cell, base::Diagnostics& diagnostics);
/// The same; `2024-01` is a month whose day the document does not tell (day 0).
std::optional<base::Date> read_day_or_month(const Cell& cell, base::Diagnostics& diagnostics);
/// A SHA-256 digest, 64 digits.
std::string read_digest(const Cell& cell, base::Diagnostics& diagnostics);
/// An absolute http or https address.
std::string read_web_address(const Cell& cell, base::Diagnostics& diagnostics);

/// The index of the choice that the cell names, in any letter case; `column` is the cell's.
/// Reports: word_unknown_near, choice_unknown.
std::optional<std::size_t> read_choice(const Cell& cell, std::string_view column,
                                       std::span<const std::string_view> choices,
                                       base::Diagnostics& diagnostics);

/// Whether the text has the form of `kode`.
/// Reports: letters_look_alike, key_unreadable.
bool expect_key(const Cell& cell, base::Diagnostics& diagnostics);

/// The Codes for a name that is not known: with the nearest known name, or with all of them.
struct UnknownCodes {
  const base::Code* near;
  const base::Code* all;
};

void report_unknown(const UnknownCodes& codes, const Cell& seen,
                    std::span<const std::string_view> known, base::Diagnostics& diagnostics);

/// The words with commas between.
std::string listed(std::span<const std::string_view> words);

}  // namespace terang::content::detail
