#include <algorithm>

#include "chart/drawn.hpp"
#include "page/detail/charts.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/say.hpp"

namespace terang::page::detail {
namespace {

/// A series of one measure over the years, oldest first.
template <typename Measure>
chart::LineSeries series_of(const OfficeView& view, std::string label, const Measure& measure) {
  const Figures figures{.language = view.site.language, .rules = view.office.rules};
  chart::LineSeries series{.label = std::move(label), .points = {}};
  for (const YearSummary& year : view.summary.years) {
    const measure::Measured<base::Percent> value = measure(year);
    if (!value) continue;
    series.points.push_back({.year = year.year,
                             .value = chart::drawn(value->value),
                             .value_label = figures.print(*value)});
  }
  std::ranges::reverse(series.points);
  return series;
}

std::string description_of(const chart::LineSeries& series) {
  std::string text;
  for (const chart::LinePoint& point : series.points) {
    text += (text.empty() ? series.label + " " : ", ") + std::to_string(point.year) + " " +
            point.value_label;
  }
  return text.empty() ? text : text + ". ";
}

}  // namespace

std::optional<base::Html> office_trend(const OfficeView& view) {
  const bool id = is_indonesian(view.site);
  chart::LineSeries achievement =
      series_of(view, id ? "capaian" : "achievement",
                [](const YearSummary& year) { return year.mean.achievement; });
  chart::LineSeries absorption =
      series_of(view, id ? "serapan" : "absorption", [](const YearSummary& year) {
        return year.total ? year.total->absorption : measure::Measured<base::Percent>{};
      });
  chart::LineChart chart{
      .caption = {.id = "grafik-tren",
                  .title = (id ? "Capaian dan serapan dari tahun ke tahun, "
                               : "Achievement and absorption over the years, ") +
                           view.office.name,
                  .description = description_of(achievement) + description_of(absorption)},
      .reference_label = "100%",
      .reference = 100,
      .break_label = {},
      .series = {}};
  for (chart::LineSeries* series : {&achievement, &absorption}) {
    if (!series->points.empty()) chart.series.push_back(std::move(*series));
  }
  const bool compares = std::ranges::any_of(
      chart.series, [](const chart::LineSeries& series) { return series.points.size() > 1; });
  if (!compares) return std::nullopt;
  return chart::render(chart);
}

std::optional<base::Html> staff_chart(const OfficeView& view, const std::string& group,
                                      int number) {
  const bool id = is_indonesian(view.site);
  base::Rational total;
  for (const content::StaffCount& count : view.office.staff) {
    if (count.group == group) total += count.count.value;
  }
  if (total.sign() == 0) return std::nullopt;
  chart::BarChart chart{
      .caption = {.id = "grafik-pegawai-" + std::to_string(number),
                  .title =
                      (id ? "Pegawai menurut " : "Staff by ") + group + ", " + view.office.name,
                  .description = (id ? "Jumlah seluruhnya " : "In all ") +
                                 base::print(total, 0, view.site.language) +
                                 (id ? ". Panjang batang adalah bagian dari jumlah itu."
                                     : ". A bar is its share of the whole.")},
      .whole_label = id ? "seluruhnya" : "all",
      .absent_label = {},
      .bars = {}};
  for (const content::StaffCount& count : view.office.staff) {
    if (count.group != group) continue;
    chart.bars.push_back(
        {.label = count.text,
         .value_label = count.count.text,
         .share = chart::drawn_share(base::Percent::of(count.count.value, total))});
  }
  return chart::render(chart);
}

}  // namespace terang::page::detail
