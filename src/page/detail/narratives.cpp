#include "page/detail/narratives.hpp"

#include <variant>

#include "content/folders.hpp"
#include "page/detail/charts.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/tables.hpp"

namespace terang::page::detail {
namespace {

using content::HoleKind;

template <typename Records>
std::size_t index_of(const Records& records, const std::string& code) {
  std::size_t at = 0;
  while (at < records.size() && records[at].code != code) ++at;
  return at;
}

std::string achievement_text(const YearView& view, const std::string& code,
                             const Figures& figures) {
  if (code.empty()) return figures.print(view.scores.year.achievement);
  const std::size_t objective = index_of(view.year.objectives, code);
  if (objective < view.year.objectives.size()) {
    return figures.print(view.scores.objectives[objective].mean.achievement);
  }
  const std::size_t indicator = index_of(view.year.indicators, code);
  if (indicator < view.year.indicators.size()) {
    return figures.print(view.scores.indicators[indicator].achievement);
  }
  return figures.print(measure::Measured<base::Percent>{measure::Reason::not_measured});
}

const measure::BudgetScore* find_budget(const YearView& view, const std::string& code) {
  if (code.empty()) return view.scores.total ? &*view.scores.total : nullptr;
  const std::size_t at = index_of(view.year.budget, code);
  return at < view.year.budget.size() ? &view.scores.budget[at] : nullptr;
}

std::string budget_text(const YearView& view, const content::Hole& hole, const Figures& figures) {
  const measure::BudgetScore* score = find_budget(view, hole.code);
  if (score == nullptr) return figures.print(std::optional<base::Rupiah>{});
  switch (hole.kind) {
    case HoleKind::absorption: return figures.print(score->absorption);
    case HoleKind::ceiling: return figures.print(score->ceiling);
    case HoleKind::realisation: return figures.print(score->realisation);
    case HoleKind::remainder: return figures.print(score->remainder);
    default: return {};
  }
}

/// A block of the year's page, from the same template.
base::Html block(const YearView& view, std::string_view template_name, theme::Record values,
                 base::Diagnostics& diagnostics) {
  values.set("root",
             root_of(content::year_folder(view.office.slug, view.year.year) + "laporan/x.html"));
  values.set("year_page", "../index.html");
  values.set("indicator_folder", "../../indikator/");
  values.set("budget_folder", "../../anggaran/");
  values.set("anchors", false);
  return theme::fill(view.site.theme, template_name, values, diagnostics);
}

base::Html drawing(const std::optional<base::Html>& chart) {
  if (!chart) return {};
  return base::Html::trusted("<figure>" + chart->markup() + "</figure>");
}

base::Html fill_hole(const content::Hole& hole, const YearView& view,
                     base::Diagnostics& diagnostics) {
  switch (hole.kind) {
    case HoleKind::indicator_table:
      return block(view, "indicator-table", {{"objectives", objective_list(view)}}, diagnostics);
    case HoleKind::budget_table:
      return block(view, "budget-table", {{"budget", budget_table(view)}}, diagnostics);
    case HoleKind::obstacle_table:
      return block(view, "obstacle-table", {{"obstacles", obstacle_list(view)}}, diagnostics);
    case HoleKind::achievement_chart: return drawing(achievement_chart(view));
    case HoleKind::absorption_chart: return drawing(absorption_chart(view));
    default: break;
  }
  const Figures figures = figures_of(view);
  const bool achievement = hole.kind == HoleKind::achievement;
  return base::escape(achievement ? achievement_text(view, hole.code, figures)
                                  : budget_text(view, hole, figures));
}

}  // namespace

base::Html fill_holes(const content::Narrative& narrative, const YearView& view,
                      base::Diagnostics& diagnostics) {
  std::string markup;
  for (const auto& part : narrative.parts) {
    if (const auto* html = std::get_if<base::Html>(&part)) {
      markup += html->markup();
    } else {
      markup += fill_hole(std::get<content::Hole>(part), view, diagnostics).markup();
    }
  }
  return base::Html::trusted(std::move(markup));
}

base::Html join_parts(const content::Narrative& narrative) {
  std::string markup;
  for (const auto& part : narrative.parts) {
    if (const auto* html = std::get_if<base::Html>(&part)) markup += html->markup();
  }
  return base::Html::trusted(std::move(markup));
}

theme::List heading_list(const content::Narrative& narrative) {
  theme::List list;
  for (const content::Heading& heading : narrative.headings) {
    list.push_back(
        theme::Record{{"id", heading.id}, {"text", heading.text}, {"deeper", heading.level > 2}});
  }
  return list;
}

}  // namespace terang::page::detail
