// Cells that must hold a value: what values.hpp reads, with its faults reported at their place.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.hpp"
#include "content/detail/spot.hpp"
#include "content/values.hpp"

namespace terang::content::detail {

struct Cell {
  std::string_view text;
  Spot place;
};

/// Absent, here and below: the cell holds no such value; that was reported with a code of
/// value_codes.hpp.
std::optional<Money> expect_money(const Cell& cell, base::Diagnostics& diagnostics);
std::optional<Money> expect_remainder(const Cell& cell, base::Diagnostics& diagnostics);
std::optional<Target> expect_target(const Cell& cell, const RowContext& row,
                                    base::Diagnostics& diagnostics);
std::optional<Realisation> expect_realisation(const Cell& cell, const RowContext& row,
                                              base::Diagnostics& diagnostics);
std::optional<Printed> expect_printed(const Cell& cell, base::Diagnostics& diagnostics);
std::optional<QuarterMark> expect_quarter_mark(const Cell& cell, base::Diagnostics& diagnostics);
std::optional<Printed> expect_count(const Cell& cell, base::Diagnostics& diagnostics);
std::optional<base::Rational> expect_weight(const Cell& cell, base::Diagnostics& diagnostics);

/// `text` as a message quotes it: at most 80 code points, then "…".
std::string quoted(std::string_view text);

}  // namespace terang::content::detail
