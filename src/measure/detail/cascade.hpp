// How the agreements of a year hang together, as indexes into OfficeYear::agreements and their
// promises.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/amounts.hpp"
#include "content/model.hpp"

namespace terang::measure::detail {

struct CascadeRow {
  std::optional<std::size_t> source;       ///< promise of the parent that it carries down (turunan)
  std::optional<std::size_t> indicator{};  ///< own `acuan`, else the source's
  bool carried = false;                    ///< at least one child carries it down
};

struct CascadeNode {
  std::optional<std::size_t> parent;
  std::vector<std::size_t> children;
  int depth = 0;
  std::vector<CascadeRow> rows;  ///< in the order of the promises
};

/// Order: of year.agreements, where parents stand before their children.
std::vector<CascadeNode> cascade_of(const content::OfficeYear& year);

/// The pledged amount; zero where the agreement prints none.
inline base::Rupiah amount_of(const content::PledgedBudget& line) {
  return line.amount.value.value_or(base::Rupiah{});
}

}  // namespace terang::measure::detail
