// Finds room for the texts of a line: its values beside their dots, its name at its end.
#pragma once

#include <optional>
#include <vector>

#include "chart/detail/placing.hpp"

namespace terang::chart::detail {

/// A straight line from left to right, or upright.
struct Segment {
  Point from;
  Point to;
};

/// Where a text may stand and what it must keep off.
struct Surroundings {
  Box field;
  std::vector<Point> dots;
  std::vector<Box> texts;
  std::vector<Segment> lines;
  std::vector<Segment> faint_lines;  ///< crossed where no other spot is free
};

/// The box of a text, by the middle of its baseline.
Box text_box(Point middle, double width_px);

/// Where a text stands beside a dot: the middle of its baseline, as near to the dot as may be.
/// Absent: no spot is free.
std::optional<Point> find_beside(Point dot, double width_px, const Surroundings& around);

/// A block of text by its middle.
/// Unit: px, downward.
struct Block {
  double middle = 0;
  double height = 0;
};

/// The middles of blocks that are moved apart until none lies on another, between `top` and
/// `bottom`; what has no room there stands above the top.
/// Order: of the blocks.
std::vector<double> spread(const std::vector<Block>& blocks, double top, double bottom);

}  // namespace terang::chart::detail
