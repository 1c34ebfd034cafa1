#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "base/failure.hpp"
#include "chart/chart.hpp"
#include "chart/detail/beside.hpp"
#include "chart/detail/label.hpp"
#include "chart/detail/line_plot.hpp"
#include "chart/detail/markup.hpp"
#include "chart/detail/shape.hpp"

namespace terang::chart {
namespace {

using detail::Box;
using detail::breaks_at;
using detail::find_value_before;
using detail::has_value;
using detail::joins;
using detail::LinePlot;
using detail::Markup;
using detail::Name;
using detail::Point;
using detail::Row;
using detail::Surroundings;
using detail::value_of;
using detail::width_px;

constexpr double bottom_px = 20;
constexpr double between_px = 5;  ///< from one text to the next
constexpr double name_apart_px = 3;
constexpr double line_px = 12;  ///< from one line of a name to the next
constexpr std::array<std::string_view, 2> series_classes{"chart-first", "chart-second"};

/// The places of the years that have room for a label; the last year always has one.
/// Order: rising
std::vector<std::size_t> labelled_places(const LinePlot& plot) {
  double widest = 0;
  for (const int year : plot.years) {
    widest = std::max(widest, detail::width_of(std::to_string(year)) + between_px);
  }
  std::vector<std::size_t> places;
  double next = width_px * 2;
  for (std::size_t place = plot.years.size(); place-- > 0;) {
    const double x = plot.x_of(static_cast<double>(place));
    if (x > next - widest) continue;
    next = x;
    places.push_back(place);
  }
  std::reverse(places.begin(), places.end());
  return places;
}

void add_years(Markup& out, const LinePlot& plot) {
  const double foot = plot.frame.bottom + detail::foot_px;
  Markup notches;
  for (std::size_t place = 0; place < plot.years.size(); ++place) {
    notches.raw("M").number(plot.x_of(static_cast<double>(place))).raw(" ");
    notches.number(foot).raw("v4");
  }
  detail::add_path(out, "chart-notch", "", notches);
  for (const std::size_t place : labelled_places(plot)) {
    out.raw("<text class=\"chart-tick-x\" x=\"").number(plot.x_of(static_cast<double>(place)));
    out.raw("\" y=\"").number(foot + 15).raw("\">").raw(std::to_string(plot.years[place]));
    out.raw("</text>");
  }
}

/// All ticks are labelled, because the axis need not begin at 0.
void add_axes(Markup& out, const LinePlot& plot) {
  const Box& frame = plot.frame;
  Markup grid;
  for (const double tick : plot.axis.ticks) {
    grid.raw("M").number(frame.left).raw(" ").number(plot.y_of(tick)).raw("H").number(frame.right);
  }
  detail::add_path(out, "chart-grid", "", grid);
  for (const double tick : plot.axis.ticks) {
    out.raw("<text class=\"chart-tick-y\" x=\"").number(frame.left - 4).raw("\" y=\"");
    out.number(plot.y_of(tick) + 4).raw("\">").raw(plot.printed(tick)).raw("</text>");
  }
  if (plot.exponent > 0) {
    out.raw("<text class=\"chart-tick-y\" x=\"").number(frame.left - 4).raw("\" y=\"11\">");
    out.raw(detail::power_of_ten(plot.exponent)).raw("</text>");
  }
  add_years(out, plot);
}

double break_x(const LinePlot& plot, std::size_t place) {
  return plot.x_of(static_cast<double>(place) - 0.5);
}

/// Two strokes in the gap, halfway between the values on its sides.
void add_break_sign(Markup& path, const LinePlot& plot, const Row& row, std::size_t place) {
  const LinePoint& before = *row[*find_value_before(row, place)];
  const LinePoint& after = has_value(row[place]) ? *row[place] : before;
  const double y = (plot.y_of(*before.value) + plot.y_of(*after.value)) / 2;
  const double x = break_x(plot, place);
  for (const double aside : {-3.5, 0.5}) {
    path.raw("M").number(x + aside).raw(" ").number(y + 4).raw("l3 -8");
  }
}

/// Marks the breaks, and prints the label of breaks above as many of them as there is room for.
void add_breaks(Markup& out, const LineChart& chart, const LinePlot& plot) {
  Markup guides;
  Markup signs;
  for (const std::size_t place : plot.breaks) {
    guides.raw("M").number(break_x(plot, place)).raw(" ").number(detail::band_px);
    guides.raw("V").number(plot.frame.bottom);
    for (const Row& row : plot.rows) {
      if (breaks_at(row, place)) add_break_sign(signs, plot, row, place);
    }
  }
  detail::add_path(out, "chart-break", "", guides);
  detail::add_path(out, "chart-break-sign", "", signs);
  const std::string label = detail::cut(chart.break_label, width_px - plot.frame.left - 1);
  const double half = detail::width_of(label) / 2;
  double end = 0;
  for (const std::size_t place : plot.breaks) {
    const double x = std::clamp(break_x(plot, place), plot.frame.left + half, width_px - half);
    if (label.empty() || x - half < end) continue;
    end = x + half + between_px;
    out.raw("<text class=\"chart-mark-label\" x=\"").number(x).raw("\" y=\"11\">");
    out.words(label).raw("</text>");
  }
}

Markup line_of(const LinePlot& plot, const Row& row) {
  Markup path;
  for (std::size_t place = 1; place < row.size(); ++place) {
    if (!joins(plot, row, place)) continue;
    if (!joins(plot, row, place - 1)) {
      const Point from = plot.at(place - 1, *row[place - 1]);
      path.raw("M").number(from.x).raw(" ").number(from.y);
    }
    const Point to = plot.at(place, *row[place]);
    path.raw("L").number(to.x).raw(" ").number(to.y);
  }
  return path;
}

/// The end of the line that a name belongs to.
Point end_of(const Name& name, const LineChart& chart, const LinePlot& plot) {
  if (!name.series) return {plot.frame.right, plot.y_of(*chart.reference)};
  const Row& row = plot.rows[*name.series];
  const std::size_t last = *find_value_before(row, row.size());
  return plot.at(last, *row[last]);
}

double height_of(const Name& name) {
  return line_px * static_cast<double>(name.lines.size() + name.latest.size());
}

void add_name_line(Markup& out, std::string_view classes, Point baseline, const std::string& text) {
  out.raw("<text ");
  if (!classes.empty()) out.raw("class=\"").raw(classes).raw("\" ");
  out.raw("x=\"").number(baseline.x).raw("\" y=\"").number(baseline.y);
  out.raw("\">").words(text).raw("</text>");
}

void add_name(Markup& out, const LinePlot& plot, const Name& name, Point end, double middle) {
  constexpr double level_px = 3;  ///< a name as near as this to its line's height needs no leader
  const double right = plot.frame.right;
  const double left = right + detail::name_gap_px;
  if (end.x < right - detail::inset_px - 1 || std::abs(middle - end.y) > level_px) {
    out.raw("<path class=\"chart-leader\" d=\"M").number(std::min(end.x + 6, right));
    out.raw(" ").number(end.y).raw("H").number(right - 2).raw("L");
    out.number(left - 1).raw(" ").number(middle).raw("\"/>");
  }
  Point baseline{left, middle - height_of(name) / 2 + 10};
  for (const std::string& line : name.lines) {
    add_name_line(out, name.series ? "" : "chart-mark-name", baseline, line);
    baseline.y += line_px;
  }
  for (const std::string& line : name.latest) {
    add_name_line(out, "chart-latest", baseline, line);
    baseline.y += line_px;
  }
}

void add_names(Markup& out, const LineChart& chart, const LinePlot& plot) {
  std::vector<detail::Block> blocks;
  for (const Name& name : plot.names) {
    blocks.push_back({end_of(name, chart, plot).y, height_of(name) + name_apart_px});
  }
  const std::vector<double> middles =
      detail::spread(blocks, plot.frame.top - line_px / 2, plot.frame.bottom + detail::foot_px);
  for (std::size_t i = 0; i < plot.names.size(); ++i) {
    add_name(out, plot, plot.names[i], end_of(plot.names[i], chart, plot), middles[i]);
  }
}

/// A value to be drawn as a dot, with its label. Labels are placed by `rank`: newest values first.
struct Mark {
  std::size_t series = 0;
  std::size_t place = 0;
  const LinePoint* point = nullptr;
  int rank = 0;
};

std::vector<Mark> marks_of(const LinePlot& plot) {
  std::vector<Mark> marks;
  for (std::size_t series = 0; series < plot.rows.size(); ++series) {
    const Row& row = plot.rows[series];
    const auto last = find_value_before(row, row.size());
    for (std::size_t place = 0; place < row.size(); ++place) {
      if (!has_value(row[place])) continue;
      const int rank = place == last ? 0 : (find_value_before(row, place) ? 2 : 1);
      marks.push_back({series, place, row[place], rank});
    }
  }
  std::stable_sort(marks.begin(), marks.end(),
                   [](const Mark& one, const Mark& other) { return one.rank < other.rank; });
  return marks;
}

Surroundings surroundings_of(const LineChart& chart, const LinePlot& plot,
                             const std::vector<Mark>& marks) {
  const Box& frame = plot.frame;
  Surroundings around{
      {frame.left, frame.top - detail::top_px, frame.right, frame.bottom + detail::foot_px},
      {},
      {},
      {},
      {}};
  for (const Mark& mark : marks) {
    const Row& row = plot.rows[mark.series];
    const Point at = plot.at(mark.place, *mark.point);
    around.dots.push_back(at);
    if (!joins(plot, row, mark.place)) continue;
    around.lines.push_back({plot.at(mark.place - 1, *row[mark.place - 1]), at});
  }
  if (chart.reference) {
    const double y = plot.y_of(*chart.reference);
    around.faint_lines.push_back({{frame.left, y}, {frame.right, y}});
  }
  for (const std::size_t place : plot.breaks) {
    const double x = break_x(plot, place);
    around.faint_lines.push_back({{x, detail::band_px}, {x, frame.bottom}});
  }
  return around;
}

/// Which parts of a value are printed: the whole label, the tone's sign.
struct Said {
  bool all = false;
  bool tone = false;
};

/// Draws a dot: a full circle for the first series, a larger hollow square for the second. It has
/// its tone's colour only if the tone's sign is printed, too.
void add_dot(Markup& out, const LineChart& chart, const Mark& mark, Point at, Said said) {
  out.raw("<path class=\"chart-point ").raw(series_classes[mark.series]);
  if (said.tone) out.raw(" ").raw(detail::class_of(mark.point->tone));
  out.raw("\" d=\"M");
  if (mark.series == 0) {
    out.number(at.x).raw(" ").number(at.y - 3).raw("a3 3 0 1 1 0 6a3 3 0 1 1 0 -6z\"");
  } else {
    out.number(at.x - 4).raw(" ").number(at.y - 4).raw("h8v8h-8z\"");
  }
  if (said.all) {
    out.raw("/>");
    return;
  }
  out.raw("><title>").words(chart.series[mark.series].label).raw(" ");
  out.raw(std::to_string(mark.point->year)).raw(": ").words(value_of(*mark.point));
  out.raw("</title></path>");
}

/// Prints a text beside a dot. False: there is no room.
bool place_beside(Markup& out, const std::string& text, Point at, Surroundings& around) {
  const double width = detail::bold_width_of(text);
  const auto spot = detail::find_beside(at, width, around);
  if (!spot) return false;
  around.texts.push_back(detail::text_box(*spot, width));
  out.raw("<text class=\"chart-value\" x=\"").number(spot->x).raw("\" y=\"").number(spot->y);
  out.raw("\">").words(text).raw("</text>");
  return true;
}

/// Prints a value, or only its sign if the whole does not fit.
Said say_value(Markup& out, const LinePlot& plot, const Mark& mark, Surroundings& around) {
  const Point at = plot.at(mark.place, *mark.point);
  const std::string sign = detail::readable(detail::sign_of(mark.point->tone));
  const std::string value = value_of(*mark.point);
  const bool has_tone = !sign.empty();
  if (value.empty()) return {true, false};
  const bool stands_with_name =
      mark.rank == 0 &&
      std::any_of(plot.names.begin(), plot.names.end(), [&mark](const Name& name) {
        return name.series == mark.series && !name.latest.empty();
      });
  if (stands_with_name || place_beside(out, value, at, around)) {
    return {true, has_tone};
  }
  return {false, has_tone && place_beside(out, sign, at, around)};
}

/// Draws the second series' dots below the first's, which are smaller, so that both are visible
/// where values are equal.
void add_marks(Markup& out, const LineChart& chart, const LinePlot& plot) {
  const std::vector<Mark> marks = marks_of(plot);
  Surroundings around = surroundings_of(chart, plot, marks);
  std::array<Markup, series_classes.size()> dots;
  Markup values;
  for (const Mark& mark : marks) {
    const Point at = plot.at(mark.place, *mark.point);
    add_dot(dots[mark.series], chart, mark, at, say_value(values, plot, mark, around));
  }
  out.raw(dots[1].text()).raw(dots[0].text()).raw(values.text());
}

void add_lines(Markup& out, const LineChart& chart, const LinePlot& plot) {
  if (chart.reference) {
    out.raw("<path class=\"chart-mark\" d=\"M").number(plot.frame.left).raw(" ");
    out.number(plot.y_of(*chart.reference)).raw("H").number(plot.frame.right).raw("\"/>");
  }
  for (std::size_t i = plot.rows.size(); i-- > 0;) {
    detail::add_path(out, "chart-line", series_classes[i], line_of(plot, plot.rows[i]));
  }
}

}  // namespace

base::Html render(const LineChart& chart) {
  base::ensure(chart.series.size() <= series_classes.size(), "a line chart has up to two series");
  const LinePlot plot = detail::plot_of(chart);
  Markup out = detail::open_drawing("lines", chart.caption,
                                    plot.frame.bottom + detail::foot_px + bottom_px, false);
  add_axes(out, plot);
  add_breaks(out, chart, plot);
  add_lines(out, chart, plot);
  add_names(out, chart, plot);
  add_marks(out, chart, plot);
  return detail::close_drawing(std::move(out));
}

}  // namespace terang::chart
