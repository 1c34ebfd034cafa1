// Strict CSV (RFC 4180): cells as views into the file's bytes, each with its place. Knows no
// column.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

namespace terang::content::detail {

inline constexpr std::size_t csv_columns = 128;  ///< far above any table of the format
inline constexpr std::size_t csv_faults = 50;    ///< after these the rest of a file is not read

struct CsvCell {
  std::string_view text;  ///< quotation marks resolved; blanks kept
  int line = 0;           ///< from 1
  int column = 0;         ///< from 1, in code points
};

struct CsvRow {
  int line = 0;                    ///< where it begins
  bool whole = true;               ///< as many cells as the header, none with a fault
  std::span<const CsvCell> cells;  ///< never more than the header has; fewer only where not whole
};

/// A table read from bytes that outlive it. Move-only: the cells look into it.
class CsvTable {
 public:
  CsvTable() = default;
  CsvTable(const CsvTable&) = delete;
  CsvTable(CsvTable&&) noexcept = default;
  CsvTable& operator=(const CsvTable&) = delete;
  CsvTable& operator=(CsvTable&&) noexcept = default;
  ~CsvTable() = default;

  std::span<const CsvCell> header() const;
  std::size_t row_count() const { return rows_.size(); }
  /// Range: `index` below row_count().
  CsvRow row(std::size_t index) const;

 private:
  friend class CsvReader;

  struct Extent {
    std::size_t begin;
    std::size_t count;
    bool whole;
  };

  std::vector<char> unquoted_;  ///< cells whose doubled quotation marks were resolved
  std::vector<CsvCell> cells_;  ///< the header's first
  std::size_t header_count_ = 0;
  std::vector<Extent> rows_;
};

/// Reads a whole file. The delimiter is `,` or `;`, whichever the first row uses. Rows without any
/// text are passed over wherever they stand, for spreadsheets save such rows.
/// Absent: a table without header and rows where even the column names cannot be read; that was
/// reported.
/// Reports: what expect_plain_text does; table_*.
CsvTable parse_csv(const std::string& path, std::string_view bytes, base::Diagnostics& diagnostics);

/// The same for bytes that were checked (expect_readable_text).
/// Reports: table_*.
CsvTable parse_readable_csv(const std::string& path, std::string_view bytes,
                            base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
