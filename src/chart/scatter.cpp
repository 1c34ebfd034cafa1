#include <algorithm>
#include <cmath>
#include <vector>

#include "chart/chart.hpp"
#include "chart/detail/axis.hpp"
#include "chart/detail/label.hpp"
#include "chart/detail/markup.hpp"
#include "chart/detail/placing.hpp"

namespace terang::chart {
namespace {

using detail::Axis;
using detail::Box;
using detail::Markup;
using detail::PlacedLabel;
using detail::Point;
using detail::width_px;

struct ScatterSizes {
  static constexpr double height_px = 292;
  static constexpr double top_px = 24;
  static constexpr double bottom_px = 252;
  static constexpr double right_px = 312;
  static constexpr double tick_room_px = 6;
};

constexpr std::size_t most_labels = 12;
constexpr std::size_t most_large_dots = 60;

/// The plot: both axes and the frame that they span.
struct Plot {
  Axis x;
  Axis y;
  Box frame;

  Point at(const Dot& dot) const { return {x_of(dot.x), y_of(dot.y)}; }
  double x_of(double value) const {
    return frame.left + detail::position_on(x, value) * (frame.right - frame.left);
  }
  double y_of(double value) const {
    return frame.bottom - detail::position_on(y, value) * (frame.bottom - frame.top);
  }
};

std::string printed(double number) { return Markup{}.number(number).text(); }

Plot plot_of(const ScatterChart& chart) {
  std::vector<double> xs;
  std::vector<double> ys;
  for (const Dot& dot : chart.dots) {
    xs.push_back(dot.x);
    ys.push_back(dot.y);
  }
  Plot plot{detail::axis_over(xs, chart.reference), detail::axis_over(ys, chart.reference), {}};
  double widest = 0;
  for (const double tick : plot.y.ticks) {
    widest = std::max(widest, detail::bold_width_of(printed(tick)));
  }
  plot.frame = {std::ceil(widest) + ScatterSizes::tick_room_px, ScatterSizes::top_px,
                ScatterSizes::right_px, ScatterSizes::bottom_px};
  return plot;
}

void add_lines(Markup& out, const Plot& plot, double reference) {
  const Box& frame = plot.frame;
  Markup grid;
  for (const double tick : plot.x.ticks) {
    if (tick == reference) continue;
    grid.raw("M").number(plot.x_of(tick)).raw(" ").number(frame.top).raw("V").number(frame.bottom);
  }
  for (const double tick : plot.y.ticks) {
    if (tick == reference) continue;
    grid.raw("M").number(frame.left).raw(" ").number(plot.y_of(tick)).raw("H").number(frame.right);
  }
  out.raw("<path class=\"chart-grid\" d=\"").raw(grid.text()).raw("\"/>");
  out.raw("<path class=\"chart-mark\" d=\"M").number(plot.x_of(reference)).raw(" ");
  out.number(frame.top).raw("V").number(frame.bottom).raw("M").number(frame.left).raw(" ");
  out.number(plot.y_of(reference)).raw("H").number(frame.right).raw("\"/>");
}

void add_tick(Markup& out, bool on_x, double x, double y, double tick, double reference) {
  out.raw("<text class=\"").raw(on_x ? "chart-tick-x" : "chart-tick-y");
  out.raw(tick == reference ? " chart-reference\" x=\"" : "\" x=\"").number(x).raw("\" y=\"");
  out.number(y).raw("\">").number(tick).raw("</text>");
}

/// The label states the axis' range, because it need not begin at 0.
std::string axis_label(std::string_view label, const Axis& axis) {
  const std::string range = " (" + printed(axis.lowest) + "–" + printed(axis.highest) + ")";
  return detail::cut(label, width_px * 0.9 - detail::bold_width_of(range)) + range;
}

void add_axes(Markup& out, const ScatterChart& chart, const Plot& plot) {
  double last_end = -width_px;
  for (const double tick : plot.x.ticks) {
    const double half = detail::bold_width_of(printed(tick)) / 2;
    const double x = std::min(plot.x_of(tick), width_px - half);
    if (x - half < last_end + 3 && tick != chart.reference) continue;
    last_end = x + half;
    add_tick(out, true, x, ScatterSizes::bottom_px + 14, tick, chart.reference);
  }
  for (const double tick : plot.y.ticks) {
    add_tick(out, false, plot.frame.left - 4, plot.y_of(tick) + 4, tick, chart.reference);
  }
  out.raw("<text class=\"chart-axis-y\" y=\"11\">").words(axis_label(chart.y_label, plot.y));
  out.raw("</text><text class=\"chart-axis-x\" x=\"").number(width_px).raw("\" y=\"");
  out.number(ScatterSizes::height_px - 8)
      .raw("\">")
      .words(axis_label(chart.x_label, plot.x))
      .raw("</text>");
}

/// The path of a tone's dot, around 0, 0. Shapes differ, so that tones do without colour, too.
std::string shape_of(Tone tone, double radius) {
  const double side = radius * 1.25;
  Markup path;
  switch (tone) {
    case Tone::good:
    case Tone::neutral: {
      const std::string arc = "a" + printed(radius) + " " + printed(radius) + " 0 1 1 0 ";
      path.raw("M0 ").number(-radius).raw(arc).number(radius * 2).raw(arc).number(-radius * 2);
      break;
    }
    case Tone::fair:
      path.raw("M0 ").number(-side).raw("L").number(side).raw(" 0 0 ").number(side).raw(" ");
      path.number(-side).raw(" 0");
      break;
    case Tone::poor:
      path.raw("M").number(-radius).raw(" ").number(-radius).raw("H").number(radius).raw("V");
      path.number(radius).raw("H").number(-radius);
      break;
    case Tone::over:
      path.raw("M0 ").number(-side).raw("L").number(side).raw(" ").number(radius).raw("H");
      path.number(-side);
      break;
  }
  return path.raw("z").text();
}

/// Appends the id of a tone's shape in this drawing: the caption's id and the tone.
void add_shape_id(Markup& out, const ScatterChart& chart, Tone tone) {
  out.words(chart.caption.id).raw(detail::class_of(tone).substr(std::string_view{"chart"}.size()));
}

/// Writes each tone's shape once, as there may be a thousand dots.
void add_shapes(Markup& out, const ScatterChart& chart) {
  const double radius = chart.dots.size() <= most_large_dots ? 4 : 2.5;
  out.raw("<defs>");
  for (const Tone tone : {Tone::neutral, Tone::good, Tone::fair, Tone::poor, Tone::over}) {
    const bool is_used = std::any_of(chart.dots.begin(), chart.dots.end(),
                                     [tone](const Dot& dot) { return dot.tone == tone; });
    if (!is_used) continue;
    out.raw("<path id=\"");
    add_shape_id(out, chart, tone);
    out.raw("\" class=\"chart-dot ").raw(detail::class_of(tone)).raw("\" d=\"");
    out.raw(shape_of(tone, radius)).raw("\"/>");
  }
  out.raw("</defs>");
}

void add_label(Markup& out, const PlacedLabel& label, Point dot) {
  if (label.leader_end) {
    out.raw("<path class=\"chart-leader\" d=\"M").number(dot.x).raw(" ").number(dot.y).raw("L");
    out.number(label.leader_end->x).raw(" ").number(label.leader_end->y).raw("\"/>");
  }
  out.raw("<text class=\"chart-name").raw(label.ends_here ? " chart-end\" x=\"" : "\" x=\"");
  out.number(label.baseline.x).raw("\" y=\"").number(label.baseline.y).raw("\">");
  out.words(label.text).raw("</text>");
}

void add_dot(Markup& out, const ScatterChart& chart, const Dot& dot, Point at,
             const std::optional<PlacedLabel>& label) {
  const std::string name = detail::readable(dot.label);
  const bool says_all = label && label->text == name;
  // A cut label stays outside the link: the link's name would not contain the visible text.
  if (label && !says_all) add_label(out, *label, at);
  if (!dot.address.empty()) {
    out.raw("<a href=\"").words(dot.address);
    if (!says_all) out.raw("\" aria-label=\"").words(name);
    out.raw("\">");
  }
  if (says_all) add_label(out, *label, at);
  out.raw("<use href=\"#");
  add_shape_id(out, chart, dot.tone);
  out.raw("\" x=\"").number(at.x).raw("\" y=\"").number(at.y);
  if (says_all || name.empty()) {
    out.raw("\"/>");
  } else {
    out.raw("\"><title>").words(name).raw("</title></use>");
  }
  if (!dot.address.empty()) out.raw("</a>");
}

std::vector<std::optional<PlacedLabel>> labels_of(const ScatterChart& chart, const Plot& plot) {
  if (chart.dots.size() > most_labels) {
    return std::vector<std::optional<PlacedLabel>>(chart.dots.size());
  }
  std::vector<Point> points;
  std::vector<std::string> names;
  for (const Dot& dot : chart.dots) {
    points.push_back(plot.at(dot));
    names.push_back(dot.label);
  }
  const Box field{plot.frame.left, plot.frame.top, width_px, plot.frame.bottom};
  const double x = plot.x_of(chart.reference);
  const double y = plot.y_of(chart.reference);
  const std::vector<Box> lines{{x - 3, field.top, x + 3, field.bottom},
                               {field.left, y - 2, field.right, y + 2}};
  return detail::place_labels(points, names, field, lines);
}

}  // namespace

base::Html render(const ScatterChart& chart) {
  const Plot plot = plot_of(chart);
  const auto labels = labels_of(chart, plot);
  const bool has_links = std::any_of(chart.dots.begin(), chart.dots.end(),
                                     [](const Dot& dot) { return !dot.address.empty(); });
  Markup out = detail::open_drawing("scatter", chart.caption, ScatterSizes::height_px, has_links);
  add_shapes(out, chart);
  add_lines(out, plot, chart.reference);
  add_axes(out, chart, plot);
  for (std::size_t i = 0; i < chart.dots.size(); ++i) {
    add_dot(out, chart, chart.dots[i], plot.at(chart.dots[i]), labels[i]);
  }
  return detail::close_drawing(std::move(out));
}

}  // namespace terang::chart
