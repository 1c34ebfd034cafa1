#include "page/detail/tables.hpp"

#include <algorithm>

#include "measure/achievement.hpp"
#include "page/detail/findings.hpp"
#include "page/detail/places.hpp"

namespace terang::page::detail {
namespace {

theme::Value reported_value(const std::optional<content::Printed>& reported) {
  return reported ? theme::Value{reported->text} : theme::Value{};
}

std::string state_of(const content::Indicator& indicator, base::Language language) {
  const auto* missing = std::get_if<content::Missing>(&indicator.realisation.value);
  return missing == nullptr ? std::string{} : std::string{wording::missing(*missing, language)};
}

/// A value as typed, with the row's unit where the cell itself does not carry one.
std::string with_unit(const std::string& text, const std::optional<std::string>& unit) {
  if (text.empty() || !unit || unit->empty()) return text;
  const bool carried = text.find(*unit) != std::string::npos;
  if (carried) return text;
  return *unit == "%" ? text + "%" : text + " " + *unit;
}

int depth_of(const content::OfficeYear& year, const content::BudgetLine& line) {
  int depth = 0;
  const content::BudgetLine* at = &line;
  while (!at->parent.empty()) {
    at = content::find_budget_line(year, at->parent);
    if (at == nullptr) break;
    ++depth;
  }
  return depth;
}

std::string subject_text(const content::OfficeYear& year, const std::string& code) {
  if (code.empty()) return {};
  if (const auto* objective = content::find_objective(year, code)) return objective->text;
  if (const auto* indicator = content::find_indicator(year, code)) return indicator->text;
  if (const auto* line = content::find_budget_line(year, code)) return line->text;
  return {};
}

std::string unit_name(const content::Office& office, const std::string& id) {
  const auto unit = std::ranges::find(office.units, id, &content::OfficeUnit::id);
  return unit == office.units.end() ? std::string{} : unit->name;
}

theme::Record action_record(const YearView& view, const content::PlannedAction& row) {
  theme::List quarters;
  for (std::size_t at = 0; at < row.quarters.size(); ++at) {
    quarters.push_back(
        theme::Record{{"plan", row.quarters.at(at).text}, {"result", row.results.at(at).text}});
  }
  return {{"code", row.code},
          {"objective", row.objective},
          {"text", row.text},
          {"target", row.target.text},
          {"quarters", std::move(quarters)},
          {"responsible", row.responsible},
          {"unit", unit_name(view.office, row.unit)},
          {"place", place_record(row.place, view.site, view.provenance)}};
}

}  // namespace

Figures figures_of(const YearView& view) {
  return {.language = view.site.language, .rules = view.office.rules};
}

theme::Record indicator_record(const YearView& view, std::size_t index) {
  const content::Indicator& indicator = view.year.indicators[index];
  const measure::IndicatorScore& score = view.scores.indicators[index];
  const Figures figures = figures_of(view);
  const base::Language language = view.site.language;
  const bool weighted = indicator.weight != base::Rational{1};
  return {{"code", indicator.code},
          {"text", indicator.text},
          {"target", with_unit(indicator.target.text, content::find_unit(indicator.target))},
          {"realisation",
           with_unit(indicator.realisation.text, content::find_unit(indicator.realisation))},
          {"state", state_of(indicator, language)},
          {"achievement", figures.print(score.achievement)},
          {"measured", score.achievement.value.has_value()},
          {"outcome", wording::outcome(score.outcome, language)},
          {"tone", tone_of(score)},
          {"class_name", figures.class_name(score.scale_class)},
          {"reported", reported_value(indicator.achievement_reported)},
          {"method", measure::print_working(indicator, view.office.rules.decimals, language)},
          {"rule", score.rule->id},
          {"falling", indicator.direction == content::Direction::falling},
          {"weight", weighted ? base::print(indicator.weight, language) : std::string{}},
          {"source", indicator.source},
          {"note", indicator.note},
          {"place", place_record(indicator.place, view.site, view.provenance)},
          {"findings", findings_beside(view, "/kinerja.csv", indicator.code)}};
}

theme::List objective_list(const YearView& view) {
  const Figures figures = figures_of(view);
  theme::List list;
  for (std::size_t at = 0; at < view.year.objectives.size(); ++at) {
    const content::Objective& objective = view.year.objectives[at];
    const measure::ObjectiveScore& score = view.scores.objectives[at];
    theme::List indicators;
    for (std::size_t index = 0; index < view.year.indicators.size(); ++index) {
      if (view.year.indicators[index].objective != objective.code) continue;
      indicators.emplace_back(theme::Record::over(view.rows.indicators[index]));
    }
    theme::Record record{{"code", objective.code},
                         {"goal", objective.goal},
                         {"text", objective.text},
                         {"note", objective.note},
                         {"mean", mean_record(score.mean, figures)},
                         {"indicators", std::move(indicators)}};
    record.set("budget",
               score.budget ? theme::Value{budget_record(*score.budget, figures)} : theme::Value{});
    list.emplace_back(std::move(record));
  }
  return list;
}

theme::Record budget_line_record(const YearView& view, std::size_t index) {
  const content::BudgetLine& line = view.year.budget[index];
  const measure::BudgetScore& score = view.scores.budget[index];
  const Figures figures = figures_of(view);
  theme::Record record = budget_record(score, figures);
  const bool revised = line.ceiling_first.value && line.ceiling_first.value != line.ceiling.value;
  record.set("code", line.code);
  record.set("depth", depth_of(view.year, line));
  record.set("kind", line.kind);
  record.set("fund", line.fund);
  record.set("text", line.text);
  record.set("ceiling_first", revised ? figures.print(*line.ceiling_first.value) : std::string{});
  record.set("reported", reported_value(line.absorption_reported));
  record.set("source", line.source);
  record.set("note", line.note);
  record.set("place", place_record(line.place, view.site, view.provenance));
  record.set("findings", findings_beside(view, "/anggaran.csv", line.code));
  return record;
}

theme::Record budget_table(const YearView& view) {
  const Figures figures = figures_of(view);
  theme::List lines;
  for (const theme::Record& row : view.rows.budget) lines.emplace_back(theme::Record::over(row));
  theme::List funds;
  for (const measure::FundTotal& fund : view.scores.funds) {
    theme::Record record = budget_record(fund.score, figures);
    record.set("fund", fund.fund);
    funds.emplace_back(std::move(record));
  }
  const bool many = view.scores.funds.size() > 1;
  theme::Record table{
      {"lines", std::move(lines)}, {"many_funds", many}, {"funds", std::move(funds)}};
  table.set("total", view.scores.total ? theme::Value{budget_record(*view.scores.total, figures)}
                                       : theme::Value{});
  return table;
}

theme::List obstacle_list(const YearView& view) {
  theme::List list;
  for (const content::Obstacle& obstacle : view.year.obstacles) {
    list.push_back(
        theme::Record{{"code", obstacle.code},
                      {"subject", obstacle.subject},
                      {"activity", obstacle.activity},
                      {"obstacle", obstacle.obstacle},
                      {"constraint", obstacle.constraint},
                      {"remedy", obstacle.remedy},
                      {"remark", obstacle.remark},
                      {"place", place_record(obstacle.place, view.site, view.provenance)}});
  }
  return list;
}

theme::List statement_list(const YearView& view) {
  theme::List list;
  for (const content::Statement& statement : view.year.statements) {
    list.push_back(
        theme::Record{{"kind", wording::statement(statement.kind, view.site.language)},
                      {"code", statement.subject},
                      {"subject", subject_text(view.year, statement.subject)},
                      {"fund", statement.fund},
                      {"value", statement.value.text},
                      {"source", statement.source},
                      {"note", statement.note},
                      {"place", place_record(statement.place, view.site, view.provenance)},
                      {"findings", findings_beside(view, "/pernyataan.csv", statement.code)}});
  }
  return list;
}

theme::List annual_plan_list(const YearView& view) {
  theme::List list;
  for (const content::PlannedIndicator& row : view.year.annual_plan) {
    const bool measured = content::find_indicator(view.year, row.code) != nullptr;
    list.push_back(
        theme::Record{{"code", row.code},
                      {"activity", row.activity},
                      {"objective", row.objective},
                      {"text", row.text},
                      {"target", row.target.text},
                      {"method", row.method},
                      {"data_source", row.data_source},
                      {"output", row.output},
                      {"output_indicator", row.output_indicator},
                      {"output_target", row.output_target},
                      {"allocation", row.allocation.text},
                      {"address", measured ? "../indikator/" + row.code + ".html" : std::string{}},
                      {"place", place_record(row.place, view.site, view.provenance)}});
  }
  return list;
}

theme::List action_plan_groups(const YearView& view) {
  theme::List groups;
  theme::List rows;
  const auto& plan = view.year.action_plan;
  for (std::size_t at = 0; at < plan.size(); ++at) {
    rows.emplace_back(action_record(view, plan[at]));
    if (at + 1 < plan.size() && plan[at + 1].group == plan[at].group) continue;
    groups.push_back(theme::Record{{"group", plan[at].group}, {"rows", std::move(rows)}});
    rows = {};
  }
  return groups;
}

theme::List document_list(const std::vector<content::Document>& documents,
                          base::Language language) {
  theme::List list;
  for (const content::Document& document : documents) {
    list.push_back(theme::Record{
        {"code", document.code},
        {"title", document.title},
        {"kind", document.kind},
        {"date", document.date ? base::print(*document.date, language) : std::string{}},
        {"sha256", document.sha256},
        {"link", document.link},
        {"note", document.note}});
  }
  return list;
}

}  // namespace terang::page::detail
