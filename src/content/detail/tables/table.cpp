#include "content/detail/tables/table.hpp"

#include <algorithm>
#include <string>

#include "base/failure.hpp"
#include "base/text.hpp"
#include "content/codes.hpp"

namespace terang::content::detail {
namespace {

constexpr UnknownCodes unknown_column{.near = &column_unknown_near, .all = &column_unknown};

}  // namespace

Table Table::bind(const base::SourceFile& file, const FileForm& form,
                  base::Diagnostics& diagnostics) {
  Table table;
  table.form_ = &form;
  table.path_ = file.path;
  table.csv_ = parse_csv(file.path, file.bytes, diagnostics);
  table.positions_.resize(form.columns.size());
  if (table.csv_.header().empty()) {
    table.is_whole_ = false;
    return table;
  }
  table.bind_header(diagnostics);
  for (std::size_t row = 0; row < table.csv_.row_count(); ++row) {
    if (table.csv_.row(row).whole) table.rows_.push_back(row);
  }
  table.is_whole_ = table.rows_.size() == table.csv_.row_count();
  table.check_rows(diagnostics);
  table.check_keys(diagnostics);
  return table;
}

void Table::bind_header(base::Diagnostics& diagnostics) {
  for (std::size_t position = 0; position < csv_.header().size(); ++position) {
    bind_column(position, diagnostics);
  }
  std::sort(year_columns_.begin(), year_columns_.end());
  for (std::size_t index = 0; index < positions_.size(); ++index) {
    const ColumnForm& column = form_->columns[index];
    if (positions_[index] || column.need == Need::none) continue;
    Spot header = place_of(csv_.header().front());
    header.column = 0;
    diagnostics.report(column_missing, header, {std::string{column.name}});
  }
}

void Table::bind_column(std::size_t position, base::Diagnostics& diagnostics) {
  const CsvCell& cell = csv_.header()[position];
  const std::string_view name = base::trim(cell.text);
  if (name.empty()) {
    diagnostics.report(column_unnamed, place_of(cell));
    return;
  }
  if (const auto index = index_of(name)) {
    if (positions_[*index]) diagnostics.report(column_twice, place_of(cell), {std::string{name}});
    if (!positions_[*index]) positions_[*index] = position;
    return;
  }
  const std::optional<int> year = form_->has_year_columns ? base::parse_year(name) : std::nullopt;
  if (!year) {
    std::vector<std::string_view> known;
    for (const ColumnForm& column : form_->columns) known.push_back(column.name);
    report_unknown(unknown_column, {name, place_of(cell)}, known, diagnostics);
    return;
  }
  const bool twice = std::any_of(year_columns_.begin(), year_columns_.end(),
                                 [&](const auto& entry) { return entry.first == *year; });
  if (twice) diagnostics.report(column_twice, place_of(cell), {std::string{name}});
  if (!twice) year_columns_.emplace_back(*year, position);
}

void Table::check_rows(base::Diagnostics& diagnostics) const {
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    for (std::size_t index = 0; index < positions_.size(); ++index) {
      const ColumnForm& column = form_->columns[index];
      if (column.need != Need::value || !positions_[index]) continue;
      const Cell seen = cell_at(row, *positions_[index]);
      if (seen.text.empty()) {
        diagnostics.report(cell_empty, seen.place, {std::string{column.name}});
      }
    }
  }
}

void Table::check_keys(base::Diagnostics& diagnostics) const {
  const auto found =
      std::find_if(form_->columns.begin(), form_->columns.end(),
                   [](const ColumnForm& column) { return column.kind == CellKind::key; });
  if (found == form_->columns.end()) return;
  std::vector<Cell> keys;
  keys.reserve(rows_.size());
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    const Cell key = cell(row, found->name);
    if (!key.text.empty() && expect_key(key, diagnostics)) keys.push_back(key);
  }
  std::ranges::stable_sort(keys, {}, &Cell::text);
  for (auto first = keys.begin(); first != keys.end();) {
    const auto is_other = [first](const Cell& key) { return key.text != first->text; };
    const auto end = std::find_if(first + 1, keys.end(), is_other);
    for (auto again = first + 1; again != end; ++again) {
      diagnostics.report(key_twice, again->place,
                         {std::string{again->text}, std::to_string(first->place.line)});
    }
    first = end;
  }
}

std::optional<std::size_t> Table::index_of(std::string_view column) const {
  const std::size_t count = form_->columns.size();
  for (std::size_t step = 0; step < count; ++step) {
    const std::size_t index = next_ + step < count ? next_ + step : next_ + step - count;
    if (form_->columns[index].name != column) continue;
    next_ = index + 1 < count ? index + 1 : 0;
    return index;
  }
  return std::nullopt;
}

Spot Table::place_of(const CsvCell& cell) const { return {path_, cell.line, cell.column}; }

Spot Table::place(std::size_t row) const {
  for (std::size_t index = 0; index < positions_.size(); ++index) {
    if (form_->columns[index].kind != CellKind::key || !positions_[index]) continue;
    return cell_at(row, *positions_[index]).place;
  }
  return {path_, csv_.row(rows_[row]).line, 0};
}

Cell Table::cell(std::size_t row, std::string_view column) const {
  const std::optional<std::size_t> index = index_of(column);
  base::ensure(index.has_value(), "a cell is asked for by a column of the file's form");
  return cell_of(row, *index);
}

Cell Table::cell_of(std::size_t row, std::size_t column) const {
  if (positions_[column]) return cell_at(row, *positions_[column]);
  return {.text = {}, .place = {path_, csv_.row(rows_[row]).line, 0}};
}

Cell Table::cell_at(std::size_t row, std::size_t position) const {
  const CsvCell& cell = csv_.row(rows_[row]).cells[position];
  return {.text = base::trim(cell.text), .place = place_of(cell)};
}

}  // namespace terang::content::detail
