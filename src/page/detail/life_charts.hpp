// What one figure said over time, as a step line.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "page/detail/figure_rows.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// What is known of one row.
struct RowLife {
  const FigureRow* row = nullptr;
  const history::Slice* slice = nullptr;
  std::optional<std::size_t> birth{};  ///< the commit it was entered with; absent: no known one
  std::vector<std::size_t> edits{};    ///< after that, oldest first
  std::vector<std::size_t> events{};   ///< of its file as a whole, but entering and renaming it
};

/// A drawing for each column that is a number and was edited: `{drawing, column, label}`. `number`
/// counts the drawings of the page and goes on.
/// Left out: what was told in two units, and what came back with its whole file and was not edited
/// since, for the ledger does not say with what value.
void add_charts(const Site& site, const RowLife& life, int& number, theme::List& charts);

}  // namespace terang::page::detail
