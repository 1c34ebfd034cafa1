// Reads the rows of a table as records, by the columns that stand beside each record.
#pragma once

#include <concepts>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostics.hpp"
#include "content/column.hpp"
#include "content/detail/tables/table.hpp"
#include "content/detail/values/cells.hpp"

namespace terang::content::detail {

/// Targets by what was typed. The agreements of a year carry the same ones from hand to hand, and
/// each is read once.
using KnownTargets = std::map<std::string, Target, std::less<>>;

/// What a cell needs beyond its own text.
struct CellContext {
  const RowContext* row = nullptr;  ///< null: the table has no columns for a unit and a direction
  KnownTargets* targets = nullptr;  ///< null: every target is read anew
};

/// One overload for each type of member. Reports: as the function of cells.hpp that reads it.
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 std::string& member, base::Diagnostics& diagnostics);
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 Direction& member, base::Diagnostics& diagnostics);
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 Money& member, base::Diagnostics& diagnostics);
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 std::optional<Money>& member, base::Diagnostics& diagnostics);
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 Target& member, base::Diagnostics& diagnostics);
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 Realisation& member, base::Diagnostics& diagnostics);
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 std::optional<Printed>& member, base::Diagnostics& diagnostics);
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 Printed& member, base::Diagnostics& diagnostics);
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 base::Rational& member, base::Diagnostics& diagnostics);
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 QuarterMark& member, base::Diagnostics& diagnostics);
void read_member(const Cell& cell, const ColumnForm& form, const CellContext& context,
                 std::optional<base::Date>& member, base::Diagnostics& diagnostics);

/// A record of a table with the columns `satuan` and `arah`, which stand before those that are read
/// by them.
template <typename Record>
concept HasContext = requires(const Record& record) {
  { record.unit } -> std::convertible_to<std::string_view>;
  { record.direction } -> std::convertible_to<Direction>;
};

template <HasContext Record>
RowContext row_context(const Record& record) {
  return {.unit = record.unit, .direction = record.direction};
}

/// One row. Members of columns that are read by hand keep their defaults.
template <typename Record>
Record read_row(const Table& table, std::size_t row, base::Diagnostics& diagnostics,
                KnownTargets* targets = nullptr) {
  Record record;
  if constexpr (requires { record.place; }) record.place = table.place(row);
  std::size_t index = 0;
  for_each_column<Record>([&]<typename Access>(const Column<Record, Access>& column) {
    const Cell cell = table.cell_of(row, index++);
    if constexpr (!std::is_same_v<Access, ReadByHand>) {
      CellContext context{.row = nullptr, .targets = targets};
      RowContext known;
      if constexpr (HasContext<Record>) {
        known = row_context(record);
        context.row = &known;
      }
      read_member(cell, column.form, context, column.access.in(record), diagnostics);
    }
    if (column.place != nullptr) record.*column.place = cell.place;
  });
  return record;
}

/// Order: as in the file. Without a file: empty. The table's form is that of Record.
template <typename Record>
std::vector<Record> read_rows(const Table& table, base::Diagnostics& diagnostics,
                              KnownTargets* targets = nullptr) {
  std::vector<Record> records;
  records.reserve(table.row_count());
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    records.push_back(read_row<Record>(table, row, diagnostics, targets));
  }
  return records;
}

}  // namespace terang::content::detail
