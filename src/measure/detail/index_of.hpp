// Turns the pointer that a `find_` function of the model returns into an index.
#pragma once

#include <cstddef>
#include <vector>

namespace terang::measure::detail {

/// `found` points into `records` and is not null.
template <typename Record>
std::size_t index_of(const std::vector<Record>& records, const Record* found) {
  return static_cast<std::size_t>(found - records.data());
}

}  // namespace terang::measure::detail
