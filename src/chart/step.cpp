#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "chart/chart.hpp"
#include "chart/detail/axis.hpp"
#include "chart/detail/label.hpp"
#include "chart/detail/line_plot.hpp"
#include "chart/detail/markup.hpp"
#include "chart/detail/placing.hpp"
#include "chart/detail/shape.hpp"

namespace terang::chart {
namespace {

using detail::Axis;
using detail::Box;
using detail::Markup;
using detail::Point;
using detail::width_px;

struct StepSizes {
  static constexpr double height_px = 90;
  static constexpr double top_px = 8;
  /// Above the plot, for the power of ten of the axis' numbers.
  static constexpr double power_px = 12;
  static constexpr double bottom_px = 58;
  /// The baseline of the values, and of the days below them.
  static constexpr double values_px = 74;
  static constexpr double days_px = 87;
  static constexpr double inset_px = 4;  ///< from the frame to the first and the last day
  static constexpr double gap_px = 8;
  static constexpr double stop_px = 5;  ///< half of the stroke where a value was removed
};

constexpr std::size_t most_named = 60;

struct StepPlot {
  Axis axis;
  std::string lowest;  ///< the axis' ends as they are printed; empty: there are no values
  std::string highest;
  std::string power;  ///< power of ten that divides the printed numbers; empty: none
  Box frame;
  std::vector<double> xs;  ///< of the points, never falling
  double end_x = 0;        ///< of the last day

  Point at(std::size_t i, double value) const {
    return {xs[i], frame.bottom - detail::position_on(axis, value) * (frame.bottom - frame.top)};
  }
};

/// The axis, its numbers and the frame. The axis is that of a line chart with the same values.
StepPlot axis_of(const StepChart& chart) {
  LineSeries series;
  for (const StepPoint& point : chart.points) {
    LinePoint& added = series.points.emplace_back();
    added.year = static_cast<int>(series.points.size());
    added.value = point.value;
  }
  LineChart line;
  line.series.push_back(std::move(series));
  const detail::LinePlot numbers = detail::plot_of(line);
  StepPlot plot;
  plot.axis = numbers.axis;
  if (!plot.axis.ticks.empty()) {
    plot.lowest = numbers.printed(plot.axis.lowest);
    plot.highest = numbers.printed(plot.axis.highest);
  }
  if (numbers.exponent > 0) plot.power = detail::power_of_ten(numbers.exponent);
  const double top =
      plot.power.empty() ? StepSizes::top_px : StepSizes::top_px + StepSizes::power_px;
  plot.frame = {numbers.frame.left, top, width_px, StepSizes::bottom_px};
  return plot;
}

/// A day that is earlier than one before it is drawn at that day, because time does not run back.
StepPlot plot_of(const StepChart& chart) {
  StepPlot plot = axis_of(chart);
  std::vector<double> days;
  for (const StepPoint& point : chart.points) {
    const double day = point.day;
    days.push_back(days.empty() ? day : std::max(days.back(), day));
  }
  const double left = plot.frame.left + StepSizes::inset_px;
  const double right = plot.frame.right - StepSizes::inset_px;
  const double first = days.front();
  const double span = std::max(days.back(), static_cast<double>(chart.last_day)) - first;
  for (const double day : days) {
    plot.xs.push_back(span > 0 ? left + (day - first) / span * (right - left) : (left + right) / 2);
  }
  plot.end_x = span > 0 ? right : (left + right) / 2;
  return plot;
}

void add_number(Markup& out, const StepPlot& plot, double y, std::string_view number) {
  if (number.empty()) return;
  out.raw("<text class=\"chart-tick-y\" x=\"").number(plot.frame.left - 4).raw("\" y=\"");
  out.number(y).raw("\">").raw(number).raw("</text>");
}

void add_axis(Markup& out, const StepPlot& plot) {
  const Box& frame = plot.frame;
  if (plot.lowest.empty()) return;
  Markup grid;
  for (const double y : {frame.bottom, frame.top}) {
    grid.raw("M").number(frame.left).raw(" ").number(y).raw("H").number(frame.right);
  }
  detail::add_path(out, "chart-grid", "", grid);
  add_number(out, plot, frame.bottom + 4, plot.lowest);
  add_number(out, plot, frame.top + 4, plot.highest);
  add_number(out, plot, frame.top - 9, plot.power);
}

/// A value holds until the next point's day; there the line goes up or down, or ends.
Markup line_of(const StepChart& chart, const StepPlot& plot) {
  Markup path;
  bool is_drawing = false;
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const std::optional<double>& value = chart.points[i].value;
    if (is_drawing) path.raw("H").number(plot.xs[i]);
    if (value) {
      const Point at = plot.at(i, *value);
      if (is_drawing) {
        path.raw("V").number(at.y);
      } else {
        path.raw("M").number(at.x).raw(" ").number(at.y);
      }
    }
    is_drawing = value.has_value();
  }
  if (is_drawing) path.raw("H").number(plot.end_x);
  return path;
}

struct StepMark {
  Point from;
  const StepPoint* point = nullptr;
};

/// A dot for each point that has a value.
std::vector<StepMark> dots_of(const StepChart& chart, const StepPlot& plot) {
  std::vector<StepMark> dots;
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const StepPoint& point = chart.points[i];
    if (point.value) dots.push_back({plot.at(i, *point.value), &point});
  }
  return dots;
}

/// A stroke across the end of the line for each edit that removes the value.
std::vector<StepMark> stops_of(const StepChart& chart, const StepPlot& plot) {
  std::vector<StepMark> stops;
  for (std::size_t i = 1; i < chart.points.size(); ++i) {
    const std::optional<double>& before = chart.points[i - 1].value;
    if (!before || chart.points[i].value) continue;
    const Point at = plot.at(i, *before);
    stops.push_back({{at.x, at.y - StepSizes::stop_px}, &chart.points[i]});
  }
  return stops;
}

/// Adds marks of one shape: an element with a tooltip for each or, if there are too many, one path
/// for all.
void add_marks(Markup& out, std::string_view classes, std::string_view stroke,
               const std::vector<StepMark>& marks) {
  const bool are_named = marks.size() <= most_named;
  Markup steps;
  for (const StepMark& mark : marks) {
    if (are_named) steps.raw("<path d=\"");
    steps.raw("M").number(mark.from.x).raw(" ").number(mark.from.y).raw(stroke);
    if (!are_named) continue;
    steps.raw("\"><title>").words(mark.point->day_label).raw(": ");
    steps.words(mark.point->value_label).raw("</title></path>");
  }
  if (!are_named) return detail::add_path(out, classes, "chart-many", steps);
  if (steps.empty()) return;
  out.raw("<g class=\"").raw(classes).raw("\">").raw(steps.text()).raw("</g>");
}

/// Prints a text below the line's beginning and another below its end. Each is printed whole or not
/// at all, because a number that is cut is another number; if only one fits, it is the end's.
void add_ends(Markup& out, const StepPlot& plot, std::string_view classes, double baseline,
              std::array<std::string_view, 2> texts) {
  const std::string last = detail::readable(texts[1]);
  double room = width_px - plot.frame.left;
  const bool has_last = !last.empty() && detail::bold_width_of(last) <= room;
  if (has_last) room -= detail::bold_width_of(last) + StepSizes::gap_px;
  const std::string first = detail::readable(texts[0]);
  const bool has_first = !first.empty() && detail::bold_width_of(first) <= room;
  if (!has_first && !has_last) return;
  out.raw("<text class=\"").raw(classes).raw("\" x=\"").number(plot.frame.left);
  out.raw("\" y=\"").number(baseline).raw("\">");
  if (has_first) out.words(first);
  if (has_first && has_last) out.raw(" ");
  if (has_last) out.raw("<tspan x=\"").number(width_px).raw("\">").words(last).raw("</tspan>");
  out.raw("</text>");
}

}  // namespace

base::Html render(const StepChart& chart) {
  Markup out = detail::open_drawing("steps", chart.caption, StepSizes::height_px, false);
  if (chart.points.empty()) return detail::close_drawing(std::move(out));
  const StepPlot plot = plot_of(chart);
  add_axis(out, plot);
  detail::add_path(out, "chart-line", "", line_of(chart, plot));
  add_marks(out, "chart-stop", "v10", stops_of(chart, plot));
  add_marks(out, "chart-edit", "h.1", dots_of(chart, plot));
  const StepPoint& first = chart.points.front();
  const StepPoint& last = chart.points.back();
  add_ends(out, plot, "chart-latest", StepSizes::values_px, {first.value_label, last.value_label});
  add_ends(out, plot, "chart-mark-name", StepSizes::days_px, {first.day_label, chart.last_label});
  return detail::close_drawing(std::move(out));
}

}  // namespace terang::chart
