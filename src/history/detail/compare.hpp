// Which figures of a file differ between its versions.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "content/figures.hpp"
#include "history/ledger.hpp"

namespace terang::history::detail {

/// What became of one figure, by the names of its time.
struct CellRecord {
  std::string code, column;
  FigureState before, after;
};

FigureState state_of(const content::Figure& figure);

/// The figures that say in `after` what they say in none of the versions `before`, of which there
/// is at least one; `before` of a record is what the first says. None of them is null. Order: by
/// code, then by column.
std::vector<CellRecord> compare(std::span<const content::FileFigures* const> before,
                                const content::FileFigures* after);

}  // namespace terang::history::detail
