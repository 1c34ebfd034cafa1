// A CSV file bound to the columns of its form: which columns are there, the rows that can be read,
// and each cell by the name of its column.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/source.hpp"
#include "content/detail/tables/csv.hpp"
#include "content/detail/tables/file_forms.hpp"
#include "content/detail/values/cells.hpp"

namespace terang::content::detail {

class Table {
 public:
  /// No file: no rows.
  Table() = default;

  /// `file` and `form` outlive the table.
  /// Reports: the faults of CSV; columns unknown, missing, twice or unnamed; cells that are empty
  /// where a value is needed; keys in another form or used twice.
  static Table bind(const base::SourceFile& file, const FileForm& form,
                    base::Diagnostics& diagnostics);

  /// Null without a file.
  const FileForm* form() const { return form_; }

  /// Rows that could not be read as rows are left out.
  std::size_t row_count() const { return rows_.size(); }
  /// Whether no row was left out.
  bool is_whole() const { return is_whole_; }

  /// Where the row's key stands.
  Spot place(std::size_t row) const;

  /// Empty where the file leaves the column out. `column` is one of the form's.
  Cell cell(std::size_t row, std::string_view column) const;
  /// The same by the column's index in the form.
  Cell cell_of(std::size_t row, std::size_t column) const;

  /// The columns that are years, where the form has them. Order: by year.
  const std::vector<std::pair<int, std::size_t>>& year_columns() const { return year_columns_; }
  /// `position` is one of year_columns().
  Cell cell_at(std::size_t row, std::size_t position) const;

 private:
  void bind_header(base::Diagnostics& diagnostics);
  void bind_column(std::size_t position, base::Diagnostics& diagnostics);
  void check_rows(base::Diagnostics& diagnostics) const;
  void check_keys(base::Diagnostics& diagnostics) const;
  /// Where among the form's columns this name is. Absent: it is not one of them.
  std::optional<std::size_t> index_of(std::string_view column) const;
  Spot place_of(const CsvCell& cell) const;

  const FileForm* form_ = nullptr;
  std::string_view path_;
  CsvTable csv_;
  std::vector<std::size_t> rows_;
  std::vector<std::optional<std::size_t>> positions_;  ///< of the form's columns in the file
  std::vector<std::pair<int, std::size_t>> year_columns_;
  bool is_whole_ = true;
  mutable std::size_t next_ = 0;  ///< nearly always the column that is asked for next
};

}  // namespace terang::content::detail
