#include "page/detail/figure_rows.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace terang::page::detail {
namespace {

FigureRow row_of_year(content::FileHome file, const std::string& code, int year) {
  file.year = year;
  return {.home = std::move(file), .code = code, .label = std::to_string(year)};
}

}  // namespace

bool is_of(const history::FileEvents& files, std::size_t event, const FigureRow& row) {
  const auto& [office, year] = files.unit_of(event);
  return year == row.home.year &&
         (row.home.file.empty() || files.file_of(event) == row.home.file) &&
         office == row.home.office;
}

bool is_of(const content::FigureKey& key, const FigureRow& row) {
  return key.home.office == row.home.office && key.home.year == row.home.year &&
         (row.home.file.empty() || key.home.file == row.home.file) &&
         (!row.code || key.code == *row.code);
}

const history::Slice* find_slice(const Site& site, const FigureRow& row) {
  if (site.history == nullptr) return nullptr;
  const auto found = site.history->slices.find({row.home.office, row.home.year});
  return found == site.history->slices.end() ? nullptr : &found->second;
}

std::string_view naming_column(std::string_view file) {
  if (!file.ends_with(".csv")) return {};
  if (file == "kinerja.csv" || file.starts_with("perjanjian/")) return "indikator";
  return file == "anggaran.csv" ? "uraian" : std::string_view{};
}

std::vector<FigureRow> rows_over_years(const Site& site, const content::FileHome& file,
                                       const std::string& code, const std::vector<int>& years) {
  if (site.history == nullptr) return {};
  std::set<int, std::greater<>> all{years.begin(), years.end()};
  const auto add_year = [&](int year, const history::Slice& slice) {
    if (year == 0) return;
    const FigureRow row = row_of_year(file, code, year);
    const bool was_there = std::ranges::any_of(slice.edits, [&](std::size_t edit) {
      return is_of(site.history->ledger.edits[edit].key, row);
    });
    if (was_there) all.insert(year);
  };
  history::for_each_year(site.history->slices, file.office, add_year);
  std::vector<FigureRow> rows;
  rows.reserve(all.size());
  for (const int year : all) rows.push_back(row_of_year(file, code, year));
  return rows;
}

}  // namespace terang::page::detail
