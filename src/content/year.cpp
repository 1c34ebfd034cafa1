#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/detail/prose/narratives.hpp"
#include "content/detail/tables/file_forms.hpp"
#include "content/detail/tables/references.hpp"
#include "content/detail/tables/rows.hpp"
#include "content/detail/tables/table.hpp"
#include "content/detail/tables/year_tables.hpp"
#include "content/detail/yaml/agreement.hpp"
#include "content/folders.hpp"
#include "content/parse.hpp"

namespace terang::content {
namespace {

using detail::AgreementFiles;
using detail::Folder;
using detail::Table;

/// Order: as in the table of files; one table for each, without rows where the file is not there.
std::vector<Table> bind_tables(const base::SourceTree& unit, const std::string& folder,
                               base::Diagnostics& diagnostics) {
  std::vector<Table> tables;
  for (const detail::FileForm& form : detail::file_forms()) {
    if (form.folder != Folder::year || form.columns.empty()) continue;
    const base::SourceFile* const file = unit.find_file(folder + std::string{form.name});
    if (file != nullptr) tables.push_back(Table::bind(*file, form, diagnostics));
  }
  return tables;
}

const Table& table_of(const std::vector<Table>& tables, std::string_view name) {
  static const Table none;
  const auto found = std::find_if(tables.begin(), tables.end(), [name](const Table& table) {
    return table.form()->name == name;
  });
  return found == tables.end() ? none : *found;
}

/// Codes of indicators that no budget line or objective shares.
std::set<std::string_view> measured_codes(const OfficeYear& year) {
  std::set<std::string_view> codes;
  for (const Indicator& indicator : year.indicators) codes.insert(indicator.code);
  for (const BudgetLine& line : year.budget) codes.erase(line.code);
  for (const Objective& objective : year.objectives) codes.erase(objective.code);
  return codes;
}

template <typename Record>
const Record* find_by_code(const std::vector<Record>& records, std::string_view code) {
  const auto found = std::find_if(records.begin(), records.end(),
                                  [code](const Record& record) { return record.code == code; });
  return found == records.end() ? nullptr : &*found;
}

}  // namespace

OfficeYear parse_year(const Office& office, int year, const base::SourceTree& unit,
                      base::Diagnostics& diagnostics) {
  const std::string folder = year_folder(office.slug, year);
  const std::vector<Table> tables = bind_tables(unit, folder, diagnostics);
  const auto table = [&tables](std::string_view name) -> const Table& {
    return table_of(tables, name);
  };
  std::vector<AgreementFiles> agreements =
      detail::parse_agreements(unit, folder + "perjanjian/", diagnostics);
  OfficeYear result{
      .office = office.slug,
      .year = year,
      .objectives = detail::read_rows<Objective>(table("sasaran.csv"), diagnostics),
      .indicators = detail::read_indicators(table("kinerja.csv"), diagnostics),
      .budget = detail::read_budget(table("anggaran.csv"), diagnostics),
      .statements = {},
      .obstacles = detail::read_rows<Obstacle>(table("hambatan.csv"), diagnostics),
      .annual_plan = detail::read_rows<PlannedIndicator>(table("rencana-kinerja.csv"), diagnostics),
      .action_plan = detail::read_rows<PlannedAction>(table("rencana-aksi.csv"), diagnostics),
      .agreements = {},
      .chapters =
          detail::parse_narratives(unit, folder + "laporan/", Folder::chapters, diagnostics),
      .plans = detail::parse_narratives(unit, folder, Folder::year, diagnostics),
      .documents = detail::read_rows<Document>(table("dokumen.csv"), diagnostics),
      .replies = detail::read_replies(table("tanggapan.csv"), diagnostics),
      .files = {}};
  result.statements =
      detail::read_statements(table("pernyataan.csv"), measured_codes(result), diagnostics);
  result.agreements.reserve(agreements.size());
  for (AgreementFiles& files : agreements) result.agreements.push_back(std::move(files.agreement));
  for (const base::SourceFile& file : unit.files) result.files.push_back(file.path);
  detail::check_references(result, office, {.tables = tables, .agreements = agreements},
                           diagnostics);
  return result;
}

const Objective* find_objective(const OfficeYear& year, std::string_view code) {
  return find_by_code(year.objectives, code);
}
const Indicator* find_indicator(const OfficeYear& year, std::string_view code) {
  return find_by_code(year.indicators, code);
}
const BudgetLine* find_budget_line(const OfficeYear& year, std::string_view code) {
  return find_by_code(year.budget, code);
}
const Agreement* find_agreement(const OfficeYear& year, std::string_view id) {
  const auto found = std::find_if(year.agreements.begin(), year.agreements.end(),
                                  [id](const Agreement& agreement) { return agreement.id == id; });
  return found == year.agreements.end() ? nullptr : &*found;
}
const Promise* find_promise(const Agreement& agreement, std::string_view code) {
  return find_by_code(agreement.promises, code);
}

}  // namespace terang::content
