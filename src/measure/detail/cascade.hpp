// How the agreements of a year are linked, as indexes into OfficeYear::agreements and their
// promises.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/amounts.hpp"
#include "content/model.hpp"

namespace terang::measure::detail {

struct CascadeRow {
  std::optional<std::size_t> source;       ///< the parent's promise that it carries down (turunan)
  std::optional<std::size_t> indicator{};  ///< by its own `acuan`, otherwise the source's indicator
  bool carried = false;                    ///< at least one child carries it down
};

struct CascadeNode {
  std::optional<std::size_t> parent;
  std::vector<std::size_t> children;
  int depth = 0;
  std::vector<CascadeRow> rows;  ///< in the order of the promises
};

/// Parents must stand before their children in year.agreements; other links are ignored.
/// Order: of year.agreements
std::vector<CascadeNode> cascade_of(const content::OfficeYear& year);

/// The pledged amount; zero where the agreement prints none.
inline base::Rupiah amount_of(const content::PledgedBudget& line) {
  return line.amount.value.value_or(base::Rupiah{});
}

}  // namespace terang::measure::detail
