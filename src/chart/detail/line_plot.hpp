// Where the years and the values of lines stand.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "chart/chart.hpp"
#include "chart/detail/axis.hpp"
#include "chart/detail/placing.hpp"

namespace terang::chart::detail {

inline constexpr double top_px = 16;   ///< above the plot, for the values of the highest dots
inline constexpr double band_px = 14;  ///< and above that, for what stands there only at times
inline constexpr double foot_px = 12;  ///< below the plot, for the values of the lowest dots
inline constexpr double inset_px = 9;  ///< of the first and the last year in the frame
inline constexpr double name_room_px = 100;  ///< the most that the names at the lines' ends take
inline constexpr double name_gap_px = 5;

/// A series' points, each at the place of its year; null where it has none.
using Row = std::vector<const LinePoint*>;

/// What stands at the right edge, as high as the line that it names.
struct Name {
  std::optional<std::size_t> series;  ///< absent: it names the reference
  std::vector<std::string> lines;     ///< of the label
  std::vector<std::string> latest;    ///< of the series' last value; empty: it has no room here
};

/// The years of all series, and the axis and frame that the lines are drawn in. It points into the
/// chart.
struct LinePlot {
  std::vector<int> years;        ///< rising; a year's place is its index here
  std::vector<Row> rows;         ///< of the series, in their order
  std::set<std::size_t> breaks;  ///< places before which a line breaks
  Axis axis;
  std::vector<Name> names;
  int exponent = 0;  ///< numbers on the axis are printed as so many powers of ten
  Box frame;

  /// Of a place, or of what lies between two.
  double x_of(double place) const;
  double y_of(double value) const;
  /// Of a point that has a value.
  Point at(std::size_t place, const LinePoint& point) const;
  /// A number of the axis, in its powers of ten.
  std::string printed(double tick) const;
};

LinePlot plot_of(const LineChart& chart);

bool has_value(const LinePoint* point);

/// The place of the nearest value before one.
/// Absent: there is none.
std::optional<std::size_t> find_value_before(const Row& row, std::size_t place);

/// Whether a line that has begun breaks before a place.
bool breaks_at(const Row& row, std::size_t place);

/// A line joins two values only if nothing is missing between them: not even a year of all series.
bool joins(const LinePlot& plot, const Row& row, std::size_t place);

/// A value as it is printed, its tone's sign before it.
std::string value_of(const LinePoint& point);

/// `×10⁹`
std::string power_of_ten(int exponent);

}  // namespace terang::chart::detail
