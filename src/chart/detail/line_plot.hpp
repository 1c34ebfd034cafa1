// Lays a line chart out: where its years, values and names stand.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "chart/chart.hpp"
#include "chart/detail/axis.hpp"
#include "chart/detail/placing.hpp"

namespace terang::chart::detail {

inline constexpr double top_px = 16;   ///< room above the plot, for the values of the highest dots
inline constexpr double band_px = 14;  ///< above that, if there is a break or a power of ten
inline constexpr double foot_px = 12;  ///< room below the plot, for the values of the lowest dots
inline constexpr double inset_px = 9;  ///< from the frame's sides to the first and the last year
inline constexpr double name_room_px = 100;  ///< the greatest width of the names at the lines' ends
inline constexpr double name_gap_px = 5;     ///< from the frame to the names

/// A series' points, by the places of their years; null: the series has no point in that year.
using Row = std::vector<const LinePoint*>;

/// A label at the right edge, at the height of the line that it names.
struct Name {
  std::optional<std::size_t> series;  ///< absent: it names the reference line
  std::vector<std::string> lines;     ///< of the label
  std::vector<std::string> latest;    ///< of the series' newest value; empty: it does not fit here
};

/// The years of all series, and the axis and the frame of the lines. It points into the chart,
/// which must live longer.
struct LinePlot {
  std::vector<int> years;        ///< rising; a year's place is its index here
  std::vector<Row> rows;         ///< one for each series, in their order
  std::set<std::size_t> breaks;  ///< places before which a line breaks
  Axis axis;
  std::vector<Name> names;
  int exponent = 0;  ///< the axis' numbers are printed divided by this power of ten
  Box frame;

  /// `place` may lie between two years: 1.5.
  double x_of(double place) const;
  double y_of(double value) const;
  /// The position of a point, which must have a value.
  Point at(std::size_t place, const LinePoint& point) const;
  /// A number of the axis as printed: divided by its power of ten.
  std::string printed(double tick) const;
};

LinePlot plot_of(const LineChart& chart);

bool has_value(const LinePoint* point);

/// The last place before `place` at which the row has a value.
/// Absent: there is none
std::optional<std::size_t> find_value_before(const Row& row, std::size_t place);

/// Whether the line breaks before `place`: the point there breaks, and an earlier one has a value.
bool breaks_at(const Row& row, std::size_t place);

/// Whether the line joins `place` to the place before: both have values, their years are
/// consecutive, and the line does not break between them.
bool joins(const LinePlot& plot, const Row& row, std::size_t place);

/// The point's value_label as printed, with its tone's sign before it.
std::string value_of(const LinePoint& point);

/// `×10⁹` for 9.
std::string power_of_ten(int exponent);

}  // namespace terang::chart::detail
