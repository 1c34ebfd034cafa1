#include "page/detail/budget_pages.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "content/folders.hpp"
#include "measure/absorption.hpp"
#include "measure/rule.hpp"
#include "page/detail/by_code.hpp"
#include "page/detail/corrections.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/life.hpp"
#include "page/detail/tables.hpp"

namespace terang::page::detail {
namespace {

std::string budget_folder(const BudgetView& view) {
  return content::office_folder(view.office.slug) + "anggaran/";
}

/// The years' records, each with the line's words where they are not those of the newest year.
theme::List budget_year_list(const YearsOf<BudgetYear>& years) {
  theme::List list;
  for (const BudgetYear* year : years) {
    const std::string& newest = years.front()->text;
    const bool is_same =
        year->text == newest || base::same_words(year->text) == base::same_words(newest);
    list.emplace_back(
        theme::Record::over(year->record, {{"other_text", is_same ? std::string{} : year->text}}));
  }
  return list;
}

std::vector<FigureRow> rows_of(const BudgetView& view, const std::string& code,
                               const YearsOf<BudgetYear>& years) {
  std::vector<int> numbers;
  for (const BudgetYear* year : years) numbers.push_back(year->year);
  return rows_over_years(view.site, {.office = view.office.slug, .file = "anggaran.csv"}, code,
                         numbers);
}

PageHead head_of(const BudgetView& view, const BudgetYear& newest) {
  const bool id = view.site.language == base::Language::indonesian;
  const std::string name = (id ? "Baris anggaran " : "Budget line ") + newest.code;
  return {.address = budget_folder(view) + newest.code + ".html",
          .title = newest.text,
          .description = name + ", " + view.office.name +
                         (id ? ": pagu, realisasi, dan serapan dari tahun ke tahun, dengan cara "
                               "hitungnya."
                             : ": ceiling, realisation and absorption over the years, with how "
                               "they are computed."),
          .crumbs = {{id ? "Kantor" : "Offices", offices_address()},
                     {view.office.name, office_address(view.office.slug)},
                     {name, {}}},
          .schema_type = "WebPage"};
}

Document line_page(const BudgetView& view, const std::string& code,
                   const YearsOf<BudgetYear>& years, base::Diagnostics& diagnostics) {
  const PageHead head = head_of(view, *years.front());
  const std::string root = root_of(head.address);
  const std::vector<FigureRow> rows = rows_of(view, code, years);
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("code", code);
  values.set("text", years.front()->text);
  values.set("office", theme::Record{{"name", view.office.name}, {"address", "../index.html"}});
  values.set("years", budget_year_list(years));
  values.set("decimals", view.office.rules.decimals);
  values.set("life", life_value(view.site, rows, root));
  values.set("correction", correction_value(view.site, rows, root));
  return finish_page(view.site, "budget-line", head, values, diagnostics);
}

}  // namespace

BudgetYear budget_year(const YearView& view, std::size_t index) {
  const content::BudgetLine& line = view.year.budget[index];
  const measure::BudgetScore& score = view.scores.budget[index];
  const content::BudgetLine* const parent = content::find_budget_line(view.year, line.parent);
  const measure::Rule& rule = measure::rules::absorption;
  const base::Language language = view.site.language;
  theme::Record record = theme::Record::over(
      view.rows.budget[index],
      {{"year", view.year.year},
       {"year_page", "../" + std::to_string(view.year.year) + "/index.html"},
       {"parent", parent == nullptr ? std::string{} : parent->text},
       {"parent_address", parent == nullptr ? std::string{} : parent->code + ".html"},
       {"working", measure::print_working(score, view.office.rules.decimals, language)},
       {"remainder_reported", line.remainder_reported && line.remainder_reported->value
                                  ? base::print(*line.remainder_reported->value, language)
                                  : std::string{}},
       {"rule", rule.id},
       {"rule_name", rule.name.in(language)},
       {"formula", rule.formula.in(language)},
       {"regulation", rule.regulation}});
  return {.year = view.year.year,
          .code = line.code,
          .text = line.text,
          .score = score,
          .record = std::move(record)};
}

std::vector<Document> budget_pages(const BudgetView& view, base::Diagnostics& diagnostics) {
  std::vector<Document> documents;
  for (const auto& [code, years] : by_code(view.years)) {
    documents.push_back(line_page(view, code, years, diagnostics));
  }
  return documents;
}

}  // namespace terang::page::detail
