// Finds room for labels beside dots, so that no label lies on another, on a dot or on a leader.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace terang::chart::detail {

/// Unit: px of the drawing, y downward.
struct Point {
  double x = 0;
  double y = 0;
};

struct Box {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
};

bool overlap(const Box& one, const Box& other);
bool holds(const Box& outer, const Box& inner);

struct PlacedLabel {
  std::string text;  ///< cut where there was no room for all of it
  Point baseline;    ///< where the text begins, or ends when it stands left of its dot
  bool ends_here = false;
  std::optional<Point> leader_end;  ///< absent: the label stands beside its dot
};

/// A label for each dot, inside the field. A label crosses one of the lines only where there is no
/// other room.
/// Order: of the dots.
/// Absent: no room was found.
std::vector<std::optional<PlacedLabel>> place_labels(const std::vector<Point>& dots,
                                                     const std::vector<std::string>& labels,
                                                     const Box& field,
                                                     const std::vector<Box>& lines);

}  // namespace terang::chart::detail
