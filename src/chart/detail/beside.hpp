// Finds room for the texts of a line: its values beside their dots, and its name at its end.
#pragma once

#include <optional>
#include <vector>

#include "chart/detail/placing.hpp"

namespace terang::chart::detail {

/// A straight line from left to right, or a vertical one.
struct Segment {
  Point from;
  Point to;
};

/// Where a text may stand and what it must not touch.
struct Surroundings {
  Box field;  ///< the text stands inside
  std::vector<Point> dots;
  std::vector<Box> texts;
  std::vector<Segment> lines;
  std::vector<Segment> faint_lines;  ///< a text may cross them if no other spot is free
};

/// The box of a text, whose baseline has its middle at `middle`.
Box text_box(Point middle, double width_px);

/// A free spot for a text beside a dot: the middle of its baseline. The spots straight above and
/// below the dot come first.
/// Absent: no spot is free.
std::optional<Point> find_beside(Point dot, double width_px, const Surroundings& around);

/// A block of text.
/// Unit: px, downward.
struct Block {
  double middle = 0;  ///< y
  double height = 0;
};

/// Moves blocks apart until none overlaps another, between `top` and `bottom`, and returns their
/// middles. Blocks for which there is no room stand above `top`.
/// Order: of `blocks`
std::vector<double> spread(const std::vector<Block>& blocks, double top, double bottom);

}  // namespace terang::chart::detail
