// Limits that the readers check before a third-party parser sees the input (measured on the
// libraries of Debian 12, see docs/dependencies.md), so that hostile input costs no more than
// honest input. Each number is the greatest that is accepted, and each has a test case.
#pragma once

#include <cstddef>

namespace terang::base::limits {

inline constexpr std::size_t yaml_bytes = 256 * 1024;
inline constexpr int yaml_depth = 16;
inline constexpr std::size_t markdown_bytes = 64 * 1024;
/// `|` on one line: the output of cmark-gfm grows with the square of them.
inline constexpr int markdown_bars_per_line = 32;
/// The number of lines with `|`, times the most `|` on one line.
inline constexpr int markdown_table_cells = 20'000;
inline constexpr int markdown_nesting = 100;  ///< block quotes and lists begun on one line
inline constexpr std::size_t csv_bytes = 8 * 1024 * 1024;
inline constexpr std::size_t cell_bytes = 64 * 1024;
inline constexpr int number_digits = 15;  ///< in an amount or quantity; fits easily in 64 bits

}  // namespace terang::base::limits
