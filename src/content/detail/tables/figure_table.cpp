#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/tables/csv.hpp"
#include "content/detail/tables/figure_readers.hpp"

namespace terang::content::detail {
namespace {

FigureKind figure_kind_of(CellKind kind) {
  switch (kind) {
    case CellKind::money:
    case CellKind::remainder: return FigureKind::money;
    case CellKind::target: return FigureKind::target;
    case CellKind::realisation: return FigureKind::realisation;
    case CellKind::printed:
    case CellKind::count:
    case CellKind::weight: return FigureKind::printed;
    case CellKind::mark: return FigureKind::mark;
    case CellKind::key:
    case CellKind::code:
    case CellKind::text:
    case CellKind::word:
    case CellKind::date:
    case CellKind::digest:
    case CellKind::address: break;
  }
  return FigureKind::text;
}

const ColumnForm* find_column(const FileForm& form, std::string_view name) {
  const auto found = std::find_if(form.columns.begin(), form.columns.end(),
                                  [name](const ColumnForm& column) { return column.name == name; });
  return found == form.columns.end() ? nullptr : &*found;
}

bool is_plain_sign(char c) { return c > ' ' && c <= '~'; }

/// base::trim, quick where there is nothing to trim: nearly always.
std::string_view trimmed(std::string_view text) {
  const bool is_bare = text.empty() || (is_plain_sign(text.front()) && is_plain_sign(text.back()));
  return is_bare ? text : base::trim(text);
}

/// Whether the one thing that is missing is any text at all.
bool is_about_nothing(const base::Diagnostics& faults) {
  return faults.count() == 1 && faults.sorted().front().code == &table_empty;
}

class TableReader {
 public:
  TableReader(std::string bytes, const FileForm& form) : form_{form} {
    file_.kept.push_back(std::move(bytes));
  }

  FileFigures read() &&;

 private:
  struct NamedColumn {
    std::string_view name;
    std::size_t position = 0;
    FigureKind kind = FigureKind::text;
  };
  struct KeyedRow {
    std::string_view code;
    std::size_t index = 0;
  };

  bool bind_columns();
  bool order_rows();
  void add_row(const KeyedRow& row);
  std::string_view text_in(std::span<const CsvCell> cells, std::optional<std::size_t> position);
  std::string_view kept(std::string_view text);

  const FileForm& form_;
  FileFigures file_;
  CsvTable table_;
  std::vector<NamedColumn> columns_;  ///< by name, without the key
  std::optional<std::size_t> key_, unit_, direction_;
  std::vector<KeyedRow> rows_;  ///< by code
};

/// `text` where it looks into the file's bytes; else what the table has resolved, kept beyond it.
std::string_view TableReader::kept(std::string_view text) {
  const std::string& bytes = file_.kept.front();
  const std::less<> stands_before;
  const bool is_inside = !stands_before(text.data(), bytes.data()) &&
                         stands_before(text.data(), bytes.data() + bytes.size());
  return is_inside || text.empty() ? text : file_.kept.emplace_back(text);
}

std::string_view TableReader::text_in(std::span<const CsvCell> cells,
                                      std::optional<std::size_t> position) {
  return position ? kept(trimmed(cells[*position].text)) : std::string_view{};
}

/// False: no key, or two columns of one name. A column without name has no figures.
bool TableReader::bind_columns() {
  const std::span<const CsvCell> header = table_.header();
  columns_.reserve(header.size());
  for (std::size_t position = 0; position < header.size(); ++position) {
    const std::string_view name = text_in(header, position);
    if (name.empty()) continue;
    const ColumnForm* const column = find_column(form_, name);
    const bool is_year = form_.has_year_columns && base::parse_year(name);
    NamedColumn named{.name = name, .position = position};
    if (is_year) named.kind = FigureKind::target;
    if (column != nullptr) named.kind = figure_kind_of(column->kind);
    if (name == "satuan") unit_ = position;
    if (name == "arah") direction_ = position;
    columns_.push_back(named);
  }
  std::sort(columns_.begin(), columns_.end(),
            [](const auto& left, const auto& right) { return left.name < right.name; });
  const auto twice = std::adjacent_find(
      columns_.begin(), columns_.end(),
      [](const auto& left, const auto& right) { return left.name == right.name; });
  const auto key = std::find_if(columns_.begin(), columns_.end(), [this](const auto& each) {
    const ColumnForm* const column = find_column(form_, each.name);
    return column != nullptr && column->kind == CellKind::key;
  });
  if (twice != columns_.end() || key == columns_.end()) return false;
  key_ = key->position;
  columns_.erase(key);
  return true;
}

/// False: a row that is not whole, without a code, or with another row's.
bool TableReader::order_rows() {
  rows_.reserve(table_.row_count());
  for (std::size_t index = 0; index < table_.row_count(); ++index) {
    const CsvRow row = table_.row(index);
    if (!row.whole) return false;
    rows_.push_back({.code = text_in(row.cells, key_), .index = index});
  }
  const auto by_code = [](const auto& left, const auto& right) { return left.code < right.code; };
  std::sort(rows_.begin(), rows_.end(), by_code);
  const auto twice = std::adjacent_find(
      rows_.begin(), rows_.end(),
      [](const auto& left, const auto& right) { return left.code == right.code; });
  return twice == rows_.end() && (rows_.empty() || !rows_.front().code.empty());
}

void TableReader::add_row(const KeyedRow& row) {
  const std::span<const CsvCell> cells = table_.row(row.index).cells;
  const std::string_view unit = text_in(cells, unit_);
  const bool is_falling = base::lower(text_in(cells, direction_)) == "turun";
  for (const NamedColumn& column : columns_) {
    const CsvCell& cell = cells[column.position];
    const std::string_view text = trimmed(cell.text);
    if (text.empty()) continue;
    file_.figures.push_back({.code = row.code,
                             .column = column.name,
                             .text = kept(text),
                             .kind = column.kind,
                             .unit = unit,
                             .is_falling = is_falling,
                             .line = cell.line});
  }
}

FileFigures TableReader::read() && {
  const std::string& bytes = file_.kept.front();
  if (!is_readable_text(bytes, base::limits::csv_bytes)) return unreadable_file();
  base::Diagnostics faults;
  table_ = parse_readable_csv({}, bytes, faults);
  if (table_.header().empty()) {
    file_.is_readable = is_about_nothing(faults);
    return std::move(file_);
  }
  if (!bind_columns() || !order_rows()) return unreadable_file();
  file_.row_count = rows_.size();
  file_.figures.reserve(rows_.size() * columns_.size());
  for (const KeyedRow& row : rows_) add_row(row);
  return std::move(file_);
}

}  // namespace

FileFigures figures_of_table(std::string bytes, const FileForm& form) {
  return TableReader{std::move(bytes), form}.read();
}

}  // namespace terang::content::detail
