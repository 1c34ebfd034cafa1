// Limits that stand before every third-party parser (measured on the libraries of Debian 12, see
// docs/dependencies.md): hostile input must cost no more than honest input. One table, each with a
// case in the tests.
#pragma once

#include <cstddef>

namespace terang::base::limits {

inline constexpr std::size_t yaml_bytes = 256 * 1024;
inline constexpr int yaml_depth = 16;
inline constexpr std::size_t markdown_bytes = 64 * 1024;
inline constexpr int markdown_bars_per_line =
    32;  ///< `|` on one line: cmark-gfm's table amplification
inline constexpr int markdown_table_cells =
    20'000;                                   ///< lines with `|` times the most bars on one line
inline constexpr int markdown_nesting = 100;  ///< block quotes and lists begun on one line
inline constexpr std::size_t csv_bytes = 8 * 1024 * 1024;
inline constexpr std::size_t cell_bytes = 64 * 1024;
inline constexpr int number_digits = 15;  ///< of an amount or quantity: far below 64 bits

}  // namespace terang::base::limits
