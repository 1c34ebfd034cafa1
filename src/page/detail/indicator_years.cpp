#include "page/detail/indicator_years.hpp"

#include "measure/across_years.hpp"
#include "page/detail/findings.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/places.hpp"
#include "page/detail/tables.hpp"

namespace terang::page::detail {
namespace {

/// From a page in `kantor/<slug>/indikator/`.
std::string year_address(const YearView& view) {
  return "../" + std::to_string(view.year.year) + "/";
}

/// Each agreement that carries the indicator down, from the top.
theme::List promise_list(const YearView& view, std::size_t index) {
  theme::List list;
  for (std::size_t at = 0; at < view.year.agreements.size(); ++at) {
    const content::Agreement& agreement = view.year.agreements[at];
    for (std::size_t row = 0; row < agreement.promises.size(); ++row) {
      if (view.scores.promises[at][row].indicator != index) continue;
      const content::Promise& promise = agreement.promises[row];
      const std::string file = "/perjanjian/" + agreement.id + ".csv";
      list.push_back(theme::Record{
          {"who", agreement.first.position},
          {"name", agreement.first.name},
          {"address", year_address(view) + "perjanjian/" + agreement.id + ".html"},
          {"text", promise.text},
          {"target", promise.target.text},
          {"place", place_record(promise.place, view.site, view.provenance)},
          {"findings", findings_beside(view, file, agreement.id + "-" + promise.code)}});
    }
  }
  return list;
}

/// What the annual plan says of the same code: how it is measured and where its data comes from.
theme::List plan_list(const YearView& view, const std::string& code) {
  theme::List list;
  for (const content::PlannedIndicator& row : view.year.annual_plan) {
    if (row.code != code) continue;
    list.push_back(theme::Record{{"target", row.target.text},
                                 {"method", row.method},
                                 {"data_source", row.data_source},
                                 {"place", place_record(row.place, view.site, view.provenance)}});
  }
  return list;
}

/// Other places of the document that print a figure of this indicator.
theme::List stated_list(const YearView& view, const std::string& code) {
  theme::List list;
  for (const content::Statement& statement : view.year.statements) {
    if (statement.subject != code) continue;
    list.push_back(
        theme::Record{{"kind", wording::statement(statement.kind, view.site.language)},
                      {"value", statement.value.text},
                      {"source", statement.source},
                      {"note", statement.note},
                      {"place", place_record(statement.place, view.site, view.provenance)},
                      {"findings", findings_beside(view, "/pernyataan.csv", statement.code)}});
  }
  return list;
}

bool is_capped(const measure::IndicatorScore& score, const content::Rules& rules) {
  if (!score.achievement) return false;
  const base::Rational& value = score.achievement->value;
  return value.sign() < 0 || (rules.cap && value > *rules.cap);
}

}  // namespace

IndicatorYear indicator_year(const YearView& view, std::size_t index) {
  const content::Indicator& indicator = view.year.indicators[index];
  const measure::IndicatorScore& score = view.scores.indicators[index];
  const base::Language language = view.site.language;
  const content::Objective* objective = content::find_objective(view.year, indicator.objective);
  theme::List promises = promise_list(view, index);
  const bool has_promises = !promises.empty();
  theme::List stated = stated_list(view, indicator.code);
  const bool has_stated = !stated.empty();
  theme::Record record = theme::Record::over(
      view.rows.indicators[index],
      {{"year", view.year.year},
       {"year_page", year_address(view) + "index.html"},
       {"objective", objective == nullptr ? std::string{} : objective->text},
       {"direction", wording::direction(indicator.direction, language)},
       {"has_promises", has_promises},
       {"promises", std::move(promises)},
       {"plans", plan_list(view, indicator.code)},
       {"has_stated", has_stated},
       {"stated", std::move(stated)},
       {"rule_name", score.rule->name.in(language)},
       {"formula", score.rule->formula.in(language)},
       {"regulation", score.rule->regulation},
       {"target_place", place_record(indicator.target_place, view.site, view.provenance)},
       {"realisation_place", place_record(indicator.realisation_place, view.site, view.provenance)},
       {"capped", is_capped(score, view.office.rules)}});
  return {.year = view.year.year,
          .code = indicator.code,
          .text = indicator.text,
          .unit = measure::unit_of(indicator),
          .direction = indicator.direction,
          .score = score,
          .record = std::move(record)};
}

}  // namespace terang::page::detail
