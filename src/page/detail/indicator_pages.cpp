#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "chart/chart.hpp"
#include "chart/drawn.hpp"
#include "content/folders.hpp"
#include "content/values.hpp"
#include "page/detail/by_code.hpp"
#include "page/detail/charts.hpp"
#include "page/detail/corrections.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/findings.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/indicator_years.hpp"
#include "page/detail/life.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/places.hpp"
#include "page/detail/say.hpp"
#include "page/detail/tables.hpp"

namespace terang::page::detail {
namespace {

std::string indicator_folder(const IndicatorView& view) {
  return content::office_folder(view.office.slug) + "indikator/";
}

std::string trend_description(const IndicatorView& view, const chart::LineSeries& series) {
  std::string text;
  for (const chart::LinePoint& point : series.points) {
    text += std::to_string(point.year) + ": " + point.value_label + ". ";
  }
  return text + say(view.site, {"Garis putus di tahun ketika definisi atau satuannya berubah.",
                                "The line breaks in a year whose definition or unit is another."});
}

/// Absent: fewer than two years were measured, so that nothing can be compared.
std::optional<base::Html> trend(const IndicatorView& view, const YearsOf<IndicatorYear>& years) {
  const Figures figures{.language = view.site.language, .rules = view.office.rules};
  const auto measured = [](const IndicatorYear* year) { return bool{year->score.achievement}; };
  if (std::ranges::count_if(years, measured) < 2) return std::nullopt;
  const bool id = is_indonesian(view.site);
  chart::LineSeries series{.label = id ? "capaian" : "achievement", .points = {}};
  const IndicatorYear* before = nullptr;
  for (auto at = years.rbegin(); at != years.rend(); ++at) {
    const IndicatorYear& year = **at;
    chart::LinePoint point{.year = year.year,
                           .value = std::nullopt,
                           .value_label = figures.print(year.score.achievement),
                           .breaks = before != nullptr && !is_same_measure(*before, year),
                           .tone = chart_tone(tone_of(year.score))};
    if (year.score.achievement) point.value = chart::drawn(year.score.achievement->value);
    series.points.push_back(std::move(point));
    before = &year;
  }
  return chart::render(chart::LineChart{
      .caption = {.id = "grafik-indikator",
                  .title = (id ? "Capaian indikator " : "Achievement of indicator ") +
                           years.front()->code + (id ? " dari tahun ke tahun" : " over the years"),
                  .description = trend_description(view, series)},
      .reference_label = "target",
      .reference = 100,
      .break_label = id ? "definisi berubah" : "other definition",
      .series = {std::move(series)}});
}

/// The years' records, each saying whether its definition is that of the year before.
theme::List indicator_year_list(const YearsOf<IndicatorYear>& years) {
  theme::List list;
  for (std::size_t at = 0; at < years.size(); ++at) {
    const bool changed = at + 1 < years.size() && !is_same_measure(*years[at + 1], *years[at]);
    list.emplace_back(theme::Record::over(years[at]->record, {{"changed", changed}}));
  }
  return list;
}

/// Five-year targets of the same code.
theme::List strategy_list(const IndicatorView& view, const std::string& code) {
  theme::List list;
  for (const content::StrategicTarget& row : view.office.strategy) {
    if (row.code != code) continue;
    for (const auto& [year, target] : row.targets) {
      list.push_back(theme::Record{{"year", year},
                                   {"target", target.text},
                                   {"place", place_record(row.place, view.site, view.provenance)}});
    }
  }
  return list;
}

std::vector<FigureRow> rows_of(const IndicatorView& view, const std::string& code,
                               const YearsOf<IndicatorYear>& years) {
  std::vector<int> numbers;
  for (const IndicatorYear* year : years) numbers.push_back(year->year);
  return rows_over_years(view.site, {.office = view.office.slug, .file = "kinerja.csv"}, code,
                         numbers);
}

void write_page(const IndicatorView& view, const std::string& code,
                const YearsOf<IndicatorYear>& years, std::vector<Document>& documents,
                base::Diagnostics& diagnostics) {
  const IndicatorYear& newest = *years.front();
  const bool id = is_indonesian(view.site);
  const PageHead head{
      .address = indicator_folder(view) + code + ".html",
      .title = newest.text,
      .description = (id ? "Indikator " : "Indicator ") + code + ", " + view.office.name +
                     (id ? ": target, realisasi, dan capaian dari tahun ke tahun, dengan cara "
                           "hitungnya."
                         : ": target, realisation and achievement over the years, with how they "
                           "are computed."),
      .crumbs = {{id ? "Kantor" : "Offices", offices_address()},
                 {view.office.name, office_address(view.office.slug)},
                 {(id ? "Indikator " : "Indicator ") + code, {}}},
      .schema_type = "WebPage"};
  const std::optional<base::Html> chart = trend(view, years);
  const std::string file = "grafik-" + code + ".svg";
  const content::Rules& rules = view.office.rules;
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("code", code);
  values.set("text", newest.text);
  values.set("office", theme::Record{{"name", view.office.name}, {"address", "../index.html"}});
  values.set("newest", theme::Record::over(newest.record));
  values.set("years", indicator_year_list(years));
  values.set("many_years", years.size() > 1);
  values.set("trend", chart_value(chart, file));
  theme::List strategy = strategy_list(view, code);
  values.set("has_strategy", !strategy.empty());
  values.set("strategy", std::move(strategy));
  const std::vector<FigureRow> rows = rows_of(view, code, years);
  values.set("life", life_value(view.site, rows, root_of(head.address)));
  values.set("correction", correction_value(view.site, rows, root_of(head.address)));
  values.set("decimals", rules.decimals);
  values.set("cap", rules.cap ? theme::Value{base::print(*rules.cap, view.site.language)}
                              : theme::Value{});
  if (chart) {
    documents.push_back(
        {indicator_folder(view) + file, chart::as_file(*chart, view.site.chart_style)});
  }
  documents.push_back(finish_page(view.site, "indicator", head, values, diagnostics));
}

}  // namespace

namespace {

/// A full stop at the end changes no definition.
std::string definition_of(const IndicatorYear& year) {
  std::string words = base::same_words(year.text);
  while (words.ends_with('.') || words.ends_with(' ')) words.pop_back();
  return words;
}

}  // namespace

bool is_same_measure(const IndicatorYear& left, const IndicatorYear& right) {
  const bool same_unit = left.unit.empty() || right.unit.empty() || left.unit == right.unit ||
                         content::same_unit(left.unit) == content::same_unit(right.unit);
  return same_unit && left.direction == right.direction &&
         (left.text == right.text || definition_of(left) == definition_of(right));
}

std::vector<Document> indicator_pages(const IndicatorView& view, base::Diagnostics& diagnostics) {
  std::vector<Document> documents;
  for (const auto& [code, years] : by_code(view.years)) {
    write_page(view, code, years, documents, diagnostics);
  }
  return documents;
}

}  // namespace terang::page::detail
