// Draws plain series as accessible SVG. The theme sets colours, fonts and patterns: a drawing
// carries classes only. Every drawing has a title and a description, is legible at 320 px and
// carries its meaning by shape and text, never by colour alone. Labels that are too long are cut,
// because the page also shows the numbers and the whole names in a table. All numbers must be
// finite; otherwise the program ends.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/html.hpp"

namespace terang::chart {

/// The title and the description of a drawing, for screen readers.
struct Caption {
  std::string id;  ///< unique on its page; the ids of the drawing's elements begin with it
  std::string title;
  std::string description;  ///< two or three sentences: what a person who cannot see it should know
};

/// What a mark means. The theme gives each tone a colour. The drawing gives each tone but neutral a
/// sign in its text (good ✓, fair ↓, poor ✕, over ▲). As dots of a scatter chart fair, poor and
/// over have a shape of their own; good and neutral are circles.
enum class Tone { neutral, good, fair, poor, over };

/// One row of a bullet chart: a measured value against a target.
struct Bullet {
  std::string label;
  std::string value_label;  ///< printed beside the bar: `94,44 %`; without a share, in its place
  /// The value as a share of the target, which is 1. Range: any; a share over 1 passes the target
  /// line and, where the drawing ends, becomes an arrow; a share below 0 is an arrow at the left
  /// end. Absent: not measured.
  std::optional<double> share;
  Tone tone = Tone::neutral;
};

/// Realisations against their targets. One line at 1 through all rows marks the targets.
struct BulletChart {
  Caption caption;
  std::string target_label;  ///< label of the line at 1
  std::string absent_label;  ///< printed for a row that has neither a share nor a value_label
  std::vector<Bullet> rows;
};

/// One bar: the filled share of a whole.
struct Bar {
  std::string label;
  std::string value_label;
  std::optional<double> share;  ///< of the whole; range and absence as in Bullet
  Tone tone = Tone::neutral;
};

struct BarChart {
  Caption caption;
  std::string whole_label;   ///< label of the line at 1
  std::string absent_label;  ///< as in BulletChart
  std::vector<Bar> bars;
};

struct Dot {
  std::string label;
  double x = 0;
  double y = 0;
  std::string address;  ///< of the page that the dot links to; empty: no link
  Tone tone = Tone::neutral;
};

/// Two measures against each other, with a line at each axis' reference value. The axes cover the
/// dots and the reference and need not include 0; their labels state the range. Up to twelve dots
/// are labelled; if there are more, none is. A dot without its whole label shows it as a tooltip.
struct ScatterChart {
  Caption caption;
  std::string x_label, y_label;
  double reference = 100;  ///< for both axes
  std::vector<Dot> dots;
};

/// A tree of amounts, drawn as indented bars.
struct CascadeNode {
  int depth = 0;  ///< 0: a root; drawn at most one level below the node before, and at most 8 deep
  std::string label;
  std::string value_label;
  double amount = 0;    ///< not negative
  std::string address;  ///< of the page that the node links to; empty: no link
  Tone tone = Tone::neutral;
};

struct CascadeChart {
  Caption caption;
  std::vector<CascadeNode> nodes;  ///< in reading order, parents before their children
};

/// A series in one year.
struct LinePoint {
  int year = 0;
  std::optional<double> value;  ///< absent: a gap in the line, as is a year that no series has
  /// Printed after the tone's sign: the newest value's below the series' label, the others' beside
  /// their dots. Where the whole does not fit, only the sign is printed, or nothing. A dot has its
  /// tone's colour only where the sign is printed; a dot without its whole label shows it as a
  /// tooltip.
  std::string value_label;
  bool breaks = false;  ///< not joined to the point before: the definition or the unit changed
  Tone tone = Tone::neutral;
};

struct LineSeries {
  std::string label;              ///< stands at the end of the line
  std::vector<LinePoint> points;  ///< in any order; if two have one year, the later is drawn
};

/// Values over years. The years that any series has stand equally far apart. The axis covers the
/// values and the reference, need not include 0, and has whole numbers. From a million on these may
/// be divided by a power of ten, which is printed above them; so give the values in the unit of
/// their labels. The program ends if there are more than two series.
struct LineChart {
  Caption caption;
  std::string reference_label;
  std::optional<double> reference;  ///< a line through all years; absent: none
  std::string break_label;          ///< printed above the points that break, if there is room
  std::vector<LineSeries> series;   ///< at most two, which dash, dot and label distinguish
};

/// The state of a quarter, each with its own cell and sign: none has an empty cell with a dotted
/// outline, planned a pale cell with ○, reached a filled cell with ✓, missed an empty cell with a
/// thick outline and ✕.
enum class QuarterState { none, planned, reached, missed };

struct QuarterCell {
  QuarterState state = QuarterState::none;
  std::string text;  ///< the amount, printed after the sign; may be empty
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

/// One bar that begins at 0 and is divided into bands. Below it each band has a row with its label
/// and its part of the bar, so that the narrowest band has a label, too.
struct ScaleChart {
  Caption caption;
  double highest = 0;  ///< the value where the bar ends, in an arrow, as the last band goes on
  std::vector<ScaleBand> bands;  ///< lowest first, the first from 0
};

/// A value that holds from a day until the next one.
struct StepPoint {
  int day = 0;  ///< days since 1 January 1970; drawn no earlier than the point before
  std::string day_label;
  std::optional<double> value;  ///< absent: the figure has no value from that day on; a gap
  std::string value_label;      ///< for an absent value, the word printed instead: `dicabut`
};

/// The values of one figure over time: a small step line, 90 px high, that ends at `last_day`. The
/// first and the last value are printed below the line's ends, and below them the first day and
/// `last_label`; a text that does not fit is left out, not cut. A dot marks an edit; a stroke
/// across the line's end marks an edit that removed the value. Dots have tooltips if there are at
/// most sixty, and so have strokes. The axis is that of a line chart and its ends are labelled.
struct StepChart {
  Caption caption;
  std::vector<StepPoint> points;  ///< oldest first; empty: the drawing is empty
  int last_day = 0;               ///< where the line ends, or at the last point if that is later
  std::string last_label;
};

/// To a screen reader a drawing with addresses is a group of links, and one without is an image.
base::Html render(const BulletChart& chart);
base::Html render(const BarChart& chart);
base::Html render(const ScatterChart& chart);
base::Html render(const CascadeChart& chart);
base::Html render(const LineChart& chart);
base::Html render(const QuarterChart& chart);
base::Html render(const ScaleChart& chart);
base::Html render(const StepChart& chart);

/// A theme's style sheet, escaped for the `<style>` element of an SVG file.
base::Html style_in_file(std::string_view style);

/// A rendered drawing as an SVG file of its own, 640 px wide, that contains the style. `style`
/// comes from style_in_file. Render the drawing without addresses: relative ones would be wrong in
/// a file.
std::string as_file(const base::Html& drawing, const base::Html& style);

}  // namespace terang::chart
