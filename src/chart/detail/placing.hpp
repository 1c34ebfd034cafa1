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

/// Whether the boxes share an area; boxes that only touch do not.
bool overlap(const Box& one, const Box& other);
/// Whether `inner` lies inside `outer`; their edges may touch.
bool holds(const Box& outer, const Box& inner);

struct PlacedLabel {
  std::string text;                 ///< cut if there was no room for all of it
  Point baseline;                   ///< of the text's beginning, or of its end if `ends_here`
  bool ends_here = false;           ///< the text stands left of its dot
  std::optional<Point> leader_end;  ///< absent: the label stands beside its dot
};

/// Finds room inside `field` for a label for each dot; `labels` are as many as `dots`. A label
/// crosses one of `lines` only if other room is much farther from its dot. The search tries many
/// spots for every dot, so it suits a dozen dots, not hundreds.
/// Order: of `dots`
/// Absent: no room was found
std::vector<std::optional<PlacedLabel>> place_labels(const std::vector<Point>& dots,
                                                     const std::vector<std::string>& labels,
                                                     const Box& field,
                                                     const std::vector<Box>& lines);

}  // namespace terang::chart::detail
