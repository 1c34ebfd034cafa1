#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <variant>

#include "chart/chart.hpp"
#include "page/detail/budget_pages.hpp"
#include "page/detail/indicator_years.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/tables.hpp"
#include "page/view.hpp"

namespace terang::page {
namespace {

void append(std::vector<Document>& documents, std::vector<Document> more) {
  std::move(more.begin(), more.end(), std::back_inserter(documents));
}

std::vector<WithheldFigure> withheld_figures(const content::OfficeYear& year) {
  std::vector<WithheldFigure> figures;
  for (const content::Indicator& indicator : year.indicators) {
    const auto* const missing = std::get_if<content::Missing>(&indicator.realisation.value);
    if (missing == nullptr || *missing != content::Missing::withheld) continue;
    figures.push_back({.text = indicator.text,
                       .ground = indicator.note,
                       .address = "index.html#i-" + indicator.code});
  }
  for (const content::BudgetLine& line : year.budget) {
    if (line.realisation.value || line.realisation.missing != content::Missing::withheld) continue;
    figures.push_back(
        {.text = line.text, .ground = line.note, .address = "index.html#a-" + line.code});
  }
  return figures;
}

/// Which pages stand beside the performance page.
void note_pages(const content::OfficeYear& year, YearSummary& summary) {
  summary.has_annual_plan = detail::has_annual_plan(year);
  summary.has_action_plan = detail::has_action_plan(year);
  summary.has_obstacles = !year.obstacles.empty();
  summary.has_statements = !year.statements.empty();
  summary.withheld = withheld_figures(year);
}

}  // namespace

YearSummary summarise(const YearView& view) {
  YearSummary summary{.year = view.year.year,
                      .has_indicators = !view.year.indicators.empty(),
                      .mean = view.scores.year,
                      .class_name = {},
                      .total = view.scores.total,
                      .agreement_count = static_cast<int>(view.year.agreements.size()),
                      .chapter_count = static_cast<int>(view.year.chapters.size()),
                      .findings = {},
                      .documents = view.year.documents};
  if (const auto index = view.scores.year.scale_class) {
    summary.class_name = view.office.rules.scale[*index].name;
  }
  // The class is named here, by the office's own scale; its index means nothing beyond the unit.
  summary.mean.scale_class.reset();
  summary.units = measure::units_of(view.year);
  std::ranges::copy_if(view.year.replies, std::back_inserter(summary.replies),
                       measure::is_across_years);
  note_pages(view.year, summary);
  for (const measure::Finding& finding : view.scores.findings) {
    summary.findings.push_back(
        {.kind = finding.kind,
         .key = measure::key_of(finding),
         .subject = finding.subject,
         .reported = finding.reported,
         .computed = finding.computed,
         .reply = finding.reply ? view.year.replies[*finding.reply].text : std::string{}});
  }
  return summary;
}

base::Html chart_style_of(std::string_view style) { return chart::style_in_file(style); }

YearRows rows_of(const YearView& view) {
  YearRows rows;
  rows.indicators.reserve(view.year.indicators.size());
  for (std::size_t at = 0; at < view.year.indicators.size(); ++at) {
    rows.indicators.push_back(detail::indicator_record(view, at));
  }
  rows.budget.reserve(view.year.budget.size());
  for (std::size_t at = 0; at < view.year.budget.size(); ++at) {
    rows.budget.push_back(detail::budget_line_record(view, at));
  }
  return rows;
}

std::vector<Document> render(const YearView& view, base::Diagnostics& diagnostics) {
  std::vector<Document> documents = detail::year_page(view, diagnostics);
  append(documents, detail::agreement_pages(view, diagnostics));
  append(documents, detail::report_pages(view, diagnostics));
  return documents;
}

std::vector<IndicatorYear> indicator_years(const YearView& view) {
  std::vector<IndicatorYear> years;
  years.reserve(view.year.indicators.size());
  for (std::size_t at = 0; at < view.year.indicators.size(); ++at) {
    years.push_back(detail::indicator_year(view, at));
  }
  return years;
}

std::vector<IndicatorName> names_of(const std::vector<IndicatorYear>& years) {
  std::map<std::string, IndicatorName> names;
  for (const IndicatorYear& year : years) {
    IndicatorName& name = names[year.code];
    if (name.year < year.year) name = {.code = year.code, .text = year.text, .year = year.year};
  }
  std::vector<IndicatorName> list;
  list.reserve(names.size());
  for (auto& [code, name] : names) list.push_back(std::move(name));
  return list;
}

std::vector<Document> render(const IndicatorView& view, base::Diagnostics& diagnostics) {
  return detail::indicator_pages(view, diagnostics);
}

std::vector<BudgetYear> budget_years(const YearView& view) {
  std::vector<BudgetYear> years;
  years.reserve(view.year.budget.size());
  for (std::size_t at = 0; at < view.year.budget.size(); ++at) {
    years.push_back(detail::budget_year(view, at));
  }
  return years;
}

std::vector<Document> render(const BudgetView& view, base::Diagnostics& diagnostics) {
  return detail::budget_pages(view, diagnostics);
}

std::vector<Document> render(const OfficeView& view, base::Diagnostics& diagnostics) {
  std::vector<Document> documents = detail::office_page(view, diagnostics);
  documents.push_back(detail::office_ppid_page(view, diagnostics));
  append(documents, detail::office_history_pages(view, diagnostics));
  return documents;
}

std::vector<Document> render(const CommitView& view, base::Diagnostics& diagnostics) {
  return detail::commit_pages(view, diagnostics);
}

std::vector<Document> render(const PortalView& view, base::Diagnostics& diagnostics) {
  std::vector<Document> documents = detail::home_page(view, diagnostics);
  documents.push_back(detail::office_list_page(view, diagnostics));
  append(documents, detail::finding_pages(view, diagnostics));
  append(documents, detail::history_pages(view, diagnostics));
  documents.push_back(detail::method_page(view, diagnostics));
  append(documents, detail::ppid_pages(view, diagnostics));
  append(documents, detail::free_pages(view, diagnostics));
  return documents;
}

}  // namespace terang::page
