#include "chart/detail/line_plot.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "chart/detail/label.hpp"
#include "chart/detail/markup.hpp"

namespace terang::chart::detail {
namespace {

constexpr double plot_px = 144;
constexpr double number_gap_px = 5;

std::vector<int> years_of(const LineChart& chart) {
  std::set<int> years;
  for (const LineSeries& series : chart.series) {
    for (const LinePoint& point : series.points) years.insert(point.year);
  }
  return {years.begin(), years.end()};
}

Row row_of(const LineSeries& series, const std::vector<int>& years) {
  Row row(years.size());
  for (const LinePoint& point : series.points) {
    const auto found = std::lower_bound(years.begin(), years.end(), point.year);
    row[static_cast<std::size_t>(found - years.begin())] = &point;
  }
  return row;
}

/// Values that differ by less than a tenth of their size must not look far apart. Without values
/// and reference the axis has no ticks.
Axis axis_of(const LineChart& chart) {
  std::vector<double> values;
  for (const LineSeries& series : chart.series) {
    for (const LinePoint& point : series.points) {
      if (point.value) values.push_back(*point.value);
    }
  }
  if (chart.reference) values.push_back(*chart.reference);
  if (values.empty()) return {};
  double least_span = 1;
  for (const double value : values) least_span = std::max(least_span, std::abs(value) / 10);
  return axis_over(values, std::nullopt, least_span);
}

/// The power of ten by which the numbers of a long axis are divided: by a thousand as often as the
/// step stays at least 1.
int exponent_of(const Axis& axis) {
  if (std::max(std::abs(axis.lowest), std::abs(axis.highest)) < 1e6) return 0;
  int exponent = 0;
  double step = axis.ticks[1] - axis.ticks[0];
  while (step >= 1000) {
    step /= 1000;
    exponent += 3;
  }
  return exponent;
}

double room_of(const std::vector<std::string>& lines) {
  double widest = 0;
  for (const std::string& line : lines) widest = std::max(widest, bold_width_of(line));
  return std::ceil(widest);
}

/// A value on one or two lines.
/// Absent: empty if the whole does not fit, because a number that is cut is another number
std::vector<std::string> whole_lines(const std::string& value) {
  std::vector<std::string> lines = bold_lines(value, name_room_px);
  std::string all;
  for (const std::string& line : lines) all.append(all.empty() ? "" : " ").append(line);
  if (all != value) lines.clear();
  return lines;
}

/// The names of the series that have a value, and of the reference. The newest value stands with
/// its series' name, because there is room for it in any drawing.
std::vector<Name> names_of(const LineChart& chart, const LinePlot& plot) {
  std::vector<Name> names;
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    const Row& row = plot.rows[i];
    const auto last = find_value_before(row, row.size());
    if (!last) continue;
    names.push_back(
        {i, bold_lines(chart.series[i].label, name_room_px), whole_lines(value_of(*row[*last]))});
  }
  if (chart.reference) {
    names.push_back({std::nullopt, bold_lines(chart.reference_label, name_room_px), {}});
  }
  std::erase_if(names, [](const Name& name) { return name.lines.empty() && name.latest.empty(); });
  return names;
}

double room_of_names(const LinePlot& plot) {
  double widest = 0;
  for (const Name& name : plot.names) {
    widest = std::max({widest, room_of(name.lines), room_of(name.latest)});
  }
  return widest > 0 ? widest + name_gap_px : 0;
}

double room_of_numbers(const LinePlot& plot) {
  std::vector<std::string> numbers;
  for (const double tick : plot.axis.ticks) numbers.push_back(plot.printed(tick));
  if (plot.exponent > 0) numbers.push_back(power_of_ten(plot.exponent));
  return room_of(numbers) + number_gap_px;
}

}  // namespace

double LinePlot::x_of(double place) const {
  const auto intervals = static_cast<double>(years.size()) - 1;
  if (intervals < 1) return (frame.left + frame.right) / 2;
  return frame.left + inset_px + place * (frame.right - frame.left - 2 * inset_px) / intervals;
}

double LinePlot::y_of(double value) const {
  return frame.bottom - position_on(axis, value) * (frame.bottom - frame.top);
}

Point LinePlot::at(std::size_t place, const LinePoint& point) const {
  return {x_of(static_cast<double>(place)), y_of(*point.value)};
}

std::string LinePlot::printed(double tick) const {
  return Markup{}.number(tick / std::pow(10, exponent)).text();
}

LinePlot plot_of(const LineChart& chart) {
  LinePlot plot;
  plot.years = years_of(chart);
  for (const LineSeries& series : chart.series) plot.rows.push_back(row_of(series, plot.years));
  for (const Row& row : plot.rows) {
    for (std::size_t place = 0; place < row.size(); ++place) {
      if (breaks_at(row, place)) plot.breaks.insert(place);
    }
  }
  plot.axis = axis_of(chart);
  plot.exponent = exponent_of(plot.axis);
  plot.names = names_of(chart, plot);
  const double top = top_px + (plot.exponent > 0 || !plot.breaks.empty() ? band_px : 0);
  plot.frame = {room_of_numbers(plot), top, width_px - room_of_names(plot), top + plot_px};
  return plot;
}

bool has_value(const LinePoint* point) { return point != nullptr && point->value; }

std::optional<std::size_t> find_value_before(const Row& row, std::size_t place) {
  while (place > 0) {
    if (has_value(row[--place])) return place;
  }
  return std::nullopt;
}

bool breaks_at(const Row& row, std::size_t place) {
  return row[place] != nullptr && row[place]->breaks && find_value_before(row, place);
}

bool joins(const LinePlot& plot, const Row& row, std::size_t place) {
  if (place == 0 || !has_value(row[place - 1]) || !has_value(row[place])) return false;
  return !row[place]->breaks && plot.years[place] - 1 == plot.years[place - 1];
}

std::string value_of(const LinePoint& point) {
  return readable(std::string{sign_of(point.tone)}.append(point.value_label));
}

std::string power_of_ten(int exponent) {
  constexpr std::array<std::string_view, 10> raised{"⁰", "¹", "²", "³", "⁴",
                                                    "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text = "×10";
  for (const char digit : std::to_string(exponent)) {
    text += raised[static_cast<std::size_t>(digit - '0')];
  }
  return text;
}

}  // namespace terang::chart::detail
