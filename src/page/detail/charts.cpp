#include "page/detail/charts.hpp"

#include "chart/chart.hpp"
#include "chart/drawn.hpp"
#include "content/folders.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/say.hpp"
#include "page/detail/tables.hpp"

namespace terang::page::detail {
namespace {

std::string chart_title(const YearView& view, base::Wording subject) {
  return say(view.site, subject) + ", " + view.office.name + " " + std::to_string(view.year.year);
}

std::string achievement_description(const YearView& view, const Figures& figures) {
  const measure::Counts& counts = view.scores.year.counts;
  const std::string met = figures.print(counts.met);
  const std::string all = figures.print(counts.indicators);
  const std::string mean = figures.print(view.scores.year.achievement);
  if (is_indonesian(view.site)) {
    return met + " dari " + all + " indikator tercapai; rata-rata capaian " + mean +
           ". Tiap baris satu indikator: batang adalah realisasi dibanding target, garis tegak "
           "adalah target.";
  }
  return met + " of " + all + " indicators met; mean achievement " + mean +
         ". Each row is one indicator: the bar is the realisation against its target, the upright "
         "line is the "
         "target.";
}

std::string absorption_description(const YearView& view, const Figures& figures) {
  const measure::BudgetScore& total = *view.scores.total;
  if (is_indonesian(view.site)) {
    return "Seluruhnya terserap " + figures.print(total.absorption) + ": " +
           figures.print(total.realisation) + " dari pagu " + figures.print(total.ceiling) +
           ". Garis tegak adalah pagu tiap baris.";
  }
  return "In all " + figures.print(total.absorption) +
         " was absorbed: " + figures.print(total.realisation) + " of a ceiling of " +
         figures.print(total.ceiling) + ". The upright line is each line's ceiling.";
}

std::string cascade_description(const YearView& view, const Figures& figures) {
  const measure::AgreementScore& root = view.scores.agreements.front();
  const std::string count = figures.print(static_cast<int>(view.year.agreements.size()));
  if (is_indonesian(view.site)) {
    return count + " perjanjian, dari " + figures.print(root.total) +
           " di puncak sampai unit terbawah. Panjang batang sebanding dengan anggaran yang "
           "dijanjikan.";
  }
  return count + " agreements, from " + figures.print(root.total) +
         " at the top down to the lowest unit. A bar is as long as the budget pledged.";
}

/// Depth first: an agreement, then those that carry it down.
void add_nodes(const YearView& view, std::string_view parent, chart::CascadeChart& chart) {
  const Figures figures = figures_of(view);
  for (std::size_t at = 0; at < view.year.agreements.size(); ++at) {
    const content::Agreement& agreement = view.year.agreements[at];
    if (agreement.parent != parent) continue;
    const measure::AgreementScore& score = view.scores.agreements[at];
    const bool agrees = !score.carried || *score.carried == score.total;
    chart.nodes.push_back({.depth = score.depth,
                           .label = agreement.first.position,
                           .value_label = figures.print(score.total),
                           .amount = chart::drawn(base::Rational{score.total.amount}),
                           .address = agreement.id + ".html",
                           .tone = agrees ? chart::Tone::neutral : chart::Tone::over});
    add_nodes(view, agreement.id, chart);
  }
}

}  // namespace

chart::Tone chart_tone(std::string_view name) {
  if (name == "good") return chart::Tone::good;
  if (name == "fair") return chart::Tone::fair;
  if (name == "poor") return chart::Tone::poor;
  if (name == "over") return chart::Tone::over;
  return chart::Tone::neutral;
}

std::optional<base::Html> achievement_chart(const YearView& view) {
  if (view.year.indicators.empty()) return std::nullopt;
  const Figures figures = figures_of(view);
  chart::BulletChart chart{
      .caption = {.id = "grafik-capaian",
                  .title =
                      chart_title(view, {"Capaian tiap indikator", "Achievement by indicator"}),
                  .description = achievement_description(view, figures)},
      .target_label = "target",
      .absent_label =
          std::string{wording::outcome(measure::Outcome::unmeasured, view.site.language)},
      .rows = {}};
  for (std::size_t at = 0; at < view.year.indicators.size(); ++at) {
    const measure::IndicatorScore& score = view.scores.indicators[at];
    chart.rows.push_back({.label = view.year.indicators[at].code,
                          .value_label = figures.print(score.achievement),
                          .share = chart::drawn_share(score.achievement.value),
                          .tone = chart_tone(tone_of(score))});
  }
  return chart::render(chart);
}

std::optional<base::Html> absorption_chart(const YearView& view) {
  if (!view.scores.total) return std::nullopt;
  const Figures figures = figures_of(view);
  chart::BarChart chart{
      .caption = {.id = "grafik-serapan",
                  .title = chart_title(view, {"Serapan anggaran", "Budget absorption"}),
                  .description = absorption_description(view, figures)},
      .whole_label = say(view.site, {"pagu", "ceiling"}),
      .absent_label =
          std::string{wording::reason(measure::Reason::not_measured, view.site.language)},
      .bars = {}};
  for (std::size_t at = 0; at < view.year.budget.size(); ++at) {
    const measure::BudgetScore& score = view.scores.budget[at];
    chart.bars.push_back({.label = view.year.budget[at].text,
                          .value_label = figures.print(score.absorption),
                          .share = chart::drawn_share(score.absorption.value),
                          .tone = chart_tone(tone_of(score))});
  }
  return chart::render(chart);
}

std::optional<base::Html> cascade_chart(const YearView& view) {
  if (view.year.agreements.empty()) return std::nullopt;
  const Figures figures = figures_of(view);
  chart::CascadeChart chart{
      .caption = {.id = "grafik-turunan",
                  .title = chart_title(
                      view, {"Anggaran dalam perjanjian kinerja", "Budgets in the agreements"}),
                  .description = cascade_description(view, figures)},
      .nodes = {}};
  add_nodes(view, {}, chart);
  return chart::render(chart);
}

std::optional<base::Html> office_scatter(const PortalView& view) {
  const bool id = is_indonesian(view.site);
  chart::ScatterChart chart{.caption = {.id = "grafik-kantor",
                                        .title = id ? "Capaian dan serapan tiap kantor"
                                                    : "Achievement and absorption by office",
                                        .description = {}},
                            .x_label = id ? "serapan anggaran (%)" : "budget absorption (%)",
                            .y_label = id ? "rata-rata capaian (%)" : "mean achievement (%)",
                            .dots = {}};
  for (const OfficeSummary& office : view.offices) {
    for (const YearSummary& year : office.years) {
      if (!year.mean.achievement || !year.total || !year.total->absorption) continue;
      chart.dots.push_back(
          {.label = office.name,
           .x = chart::drawn(year.total->absorption->value),
           .y = chart::drawn(year.mean.achievement->value),
           .address = content::year_folder(office.slug, year.year) + "index.html"});
      break;
    }
  }
  if (chart.dots.empty()) return std::nullopt;
  const std::string count = std::to_string(chart.dots.size());
  chart.caption.description =
      id ? count +
               " kantor pada tahun terakhir yang terukur. Makin ke atas makin banyak target "
               "tercapai, makin "
               "ke kanan makin banyak anggaran terpakai; garis menandai 100%."
         : count +
               " offices in their newest measured year. Higher: more of the targets reached; "
               "further right: "
               "more of the budget spent; the lines mark 100%.";
  return chart::render(chart);
}

theme::Value chart_value(const std::optional<base::Html>& chart, const std::string& address) {
  if (!chart) return {};
  return theme::Record{{"drawing", *chart}, {"address", address}};
}

}  // namespace terang::page::detail
