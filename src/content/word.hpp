// A closed word of the format: what stands in files, and what people read.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "base/language.hpp"

namespace terang::content {

/// One row for each enumerator, in the order of the enumeration.
struct Word {
  std::string_view name;  ///< lasting: in files, in data.json and in addresses
  base::Wording words;
};

/// The names of the rows, in their order: the choices of a column.
template <typename Row, std::size_t count>
consteval std::array<std::string_view, count> names_of(const std::array<Row, count>& rows) {
  std::array<std::string_view, count> names;
  for (std::size_t at = 0; at < count; ++at) names[at] = rows[at].name;
  return names;
}

/// The row of an enumerator.
template <typename Row, std::size_t count, typename Enumeration>
constexpr const Row& row_of(const std::array<Row, count>& rows, Enumeration enumerator) {
  return rows[static_cast<std::size_t>(enumerator)];
}

}  // namespace terang::content
