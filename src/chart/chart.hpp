// Plain series as accessible SVG. Colours, fonts and patterns belong to the theme: a drawing
// carries classes only. Every drawing has a title and a description, is legible at 320 px and
// carries its meaning by shape and text, never by colour alone. Long labels are cut to their room,
// for the page shows the same numbers, and the whole names, as a table. All numbers are finite.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/html.hpp"

namespace terang::chart {

/// What every drawing says of itself.
struct Caption {
  std::string id;  ///< unique on its page; the root of the drawing's element ids
  std::string title;
  std::string description;  ///< what a person who cannot see it should know: two or three sentences
};

/// How a mark is to be understood. The theme gives each a colour; the drawing gives each but the
/// neutral one a sign in its text (good ✓, fair ↓, poor ✕, over ▲) and a shape of its own as a dot.
enum class Tone { neutral, good, fair, poor, over };

/// One row of a bullet chart: a measured value against a target.
struct Bullet {
  std::string label;
  std::string value_label;  ///< printed beside the bar: `94,44 %`; where none is, in its place
  /// Of the target, which is 1. Range: any; over 1 is drawn beyond the line, with an arrow
  /// where the room ends; below 0 is an arrow at the beginning. Absent: not measured.
  std::optional<double> share;
  Tone tone = Tone::neutral;
};

/// Target against realisation; the target stands as one line at 1 through all rows.
struct BulletChart {
  Caption caption;
  std::string target_label;  ///< of the line at 1
  std::string absent_label;  ///< printed where a share is absent and the row says nothing itself
  std::vector<Bullet> rows;
};

/// One bar: the filled share of a whole.
struct Bar {
  std::string label;
  std::string value_label;
  std::optional<double> share;  ///< of the whole; as of a bullet
  Tone tone = Tone::neutral;
};

struct BarChart {
  Caption caption;
  std::string whole_label;  ///< of the mark at 1
  std::string absent_label;
  std::vector<Bar> bars;
};

struct Dot {
  std::string label;
  double x = 0;
  double y = 0;
  std::string address;  ///< where the dot leads; empty: nowhere
  Tone tone = Tone::neutral;
};

/// Two measures against each other, with a line at each axis' reference value. The axes begin
/// where the dots do, not at 0, and their labels say from where to where they go. Up to twelve dots
/// are labelled; what finds no room for its label, and each of more than twelve, names itself when
/// pointed at.
struct ScatterChart {
  Caption caption;
  std::string x_label, y_label;
  double reference = 100;  ///< of both axes
  std::vector<Dot> dots;
};

/// A tree of amounts, drawn as indented bars.
struct CascadeNode {
  int depth = 0;  ///< 0: a root
  std::string label;
  std::string value_label;
  double amount = 0;    ///< 0 upward
  std::string address;  ///< where the node leads; empty: nowhere
  Tone tone = Tone::neutral;
};

struct CascadeChart {
  Caption caption;
  std::vector<CascadeNode> nodes;  ///< in reading order, parents before their children
};

/// What one year holds of a series.
struct LinePoint {
  int year = 0;
  std::optional<double> value;  ///< absent: a gap, as is a year that no series speaks of
  /// With its tone's sign: of the newest value below the series' label, of others beside their dots
  /// where there is room for all of it, or for the sign. A dot has its tone's colour only where the
  /// sign stands; one without its whole label names itself when pointed at.
  std::string value_label;
  bool breaks = false;  ///< the line does not join the point before: definition or unit changed
  Tone tone = Tone::neutral;
};

struct LineSeries {
  std::string label;              ///< stands at the end of the line
  std::vector<LinePoint> points;  ///< in any order; of two in one year the later stands
};

/// Values over years. The years of all series stand equally far apart. The axis begins where the
/// values do, not at 0, on whole numbers; of a million and more it prints a power of ten beside
/// them, so values are best given in the unit that their labels are.
struct LineChart {
  Caption caption;
  std::string reference_label;
  std::optional<double> reference;  ///< a line through all years; absent: none
  std::string break_label;          ///< stands above the gaps of points that break
  std::vector<LineSeries> series;   ///< up to two, told apart by dash, dot and label
};

/// What became of a quarter. Each has a cell and a sign of its own: none an empty dotted one,
/// planned a pale one with ○, reached a full one with ✓, missed a bare thick one with ✕.
enum class QuarterState { none, planned, reached, missed };

struct QuarterCell {
  QuarterState state = QuarterState::none;
  std::string text;  ///< of how much; may be empty
};

struct QuarterRow {
  std::string label;
  std::array<QuarterCell, 4> cells;
};

/// The quarters of an action plan, a strip of four cells below each row's label.
struct QuarterChart {
  Caption caption;
  std::array<std::string, 4> quarter_labels;
  std::vector<QuarterRow> rows;
};

/// One class of a scale. It ends where the next begins; the last has no end.
struct ScaleBand {
  std::string label;
  std::string from_label;  ///< printed beside the label: `90 ke atas`
  double from = 0;
  Tone tone = Tone::neutral;
};

/// One bar from 0 up, divided in bands, and below it a row for each band, where its part of the
/// bar is shown by itself: a band of any width has its label.
struct ScaleChart {
  Caption caption;
  double highest = 0;            ///< where the bar ends; the last band goes on, with an arrow
  std::vector<ScaleBand> bands;  ///< lowest first, the first from 0
};

/// A value that holds from a day until the next one.
struct StepPoint {
  int day = 0;  ///< days since 1970; one before the point before is drawn where that one is
  std::string day_label;
  std::optional<double> value;  ///< absent: nothing stood there from that day on, a gap
  std::string value_label;      ///< of an absent value, what is said instead: `dicabut`
};

/// What one figure said over time: a small step line, 90 px high, that ends where `last_day` is.
/// The first and the last value stand below the line's ends with the first day and `last_label`,
/// each whole or, where there is no room, not at all. A dot is an edit, a stroke across the line's
/// end one that took the value away; up to sixty of each name themselves when pointed at. The axis
/// is that of a line chart: it begins where the values do, not at 0, and says from where to where
/// it goes.
struct StepChart {
  Caption caption;
  std::vector<StepPoint> points;  ///< oldest first; without any, nothing is drawn
  int last_day = 0;               ///< where the line ends; before the last point: there
  std::string last_label;
};

/// Links: a drawing with addresses is a group of links, one without is an image to a screen reader.
base::Html render(const BulletChart& chart);
base::Html render(const BarChart& chart);
base::Html render(const ScatterChart& chart);
base::Html render(const CascadeChart& chart);
base::Html render(const LineChart& chart);
base::Html render(const QuarterChart& chart);
base::Html render(const ScaleChart& chart);
base::Html render(const StepChart& chart);

/// A theme's style sheet as it can stand in a file.
base::Html style_in_file(std::string_view style);

/// A rendered drawing as an SVG file of its own, 640 px wide, with the style inside. Relative
/// addresses lead astray from there: draw it without any.
std::string as_file(const base::Html& drawing, const base::Html& style);

}  // namespace terang::chart
