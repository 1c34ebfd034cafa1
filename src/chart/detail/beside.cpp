#include "chart/detail/beside.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace terang::chart::detail {
namespace {

constexpr double ascent_px = 9;
constexpr double descent_px = 2;
constexpr double above_px = 7;   ///< from a dot's centre up to the baseline of its text
constexpr double below_px = 15;  ///< from the centre down to that baseline
constexpr double overhang_px = 4;
constexpr double dot_reach_px = 4.5;
constexpr double dot_domain_px =
    12;  ///< a text this near above or below a dot would seem to be its

/// Whether a line touches a box: in the columns that both cover, it is neither above nor below.
bool crosses(const Segment& line, const Box& box) {
  const double left = std::max(box.left, line.from.x);
  const double right = std::min(box.right, line.to.x);
  if (left > right) return false;
  const double run = line.to.x - line.from.x;
  const double rise = line.to.y - line.from.y;
  const double one = run > 0 ? line.from.y + rise * (left - line.from.x) / run : line.from.y;
  const double other = run > 0 ? line.from.y + rise * (right - line.from.x) / run : line.to.y;
  return std::max(one, other) >= box.top && std::min(one, other) <= box.bottom;
}

bool is_clear(const Box& box, const std::vector<Segment>& lines) {
  return std::none_of(lines.begin(), lines.end(),
                      [&box](const Segment& line) { return crosses(line, box); });
}

bool seems_to_be_of(Point dot, const Box& box) {
  return overlap(box, {dot.x - dot_reach_px, dot.y - dot_domain_px, dot.x + dot_reach_px,
                       dot.y + dot_domain_px});
}

bool is_free(const Box& box, Point own, const Surroundings& around) {
  if (!holds(around.field, box) || !is_clear(box, around.lines)) return false;
  for (const Point dot : around.dots) {
    if ((dot.x != own.x || dot.y != own.y) && seems_to_be_of(dot, box)) return false;
  }
  return std::none_of(around.texts.begin(), around.texts.end(),
                      [&box](const Box& other) { return overlap(box, other); });
}

/// Spots above and below a dot: centred on it, and to either side.
std::array<Point, 6> spots_around(Point dot, double width_px) {
  const double aside = width_px / 2 - overhang_px;
  const double above = dot.y - above_px;
  const double below = dot.y + below_px;
  return {{{dot.x, above},
           {dot.x, below},
           {dot.x - aside, above},
           {dot.x + aside, below},
           {dot.x + aside, above},
           {dot.x - aside, below}}};
}

}  // namespace

Box text_box(Point middle, double width_px) {
  return {middle.x - width_px / 2, middle.y - ascent_px, middle.x + width_px / 2,
          middle.y + descent_px};
}

std::optional<Point> find_beside(Point dot, double width_px, const Surroundings& around) {
  std::optional<Point> second_best;
  for (const Point spot : spots_around(dot, width_px)) {
    const Box box = text_box(spot, width_px);
    if (!is_free(box, dot, around)) continue;
    if (is_clear(box, around.faint_lines)) return spot;
    if (!second_best) second_best = spot;
  }
  return second_best;
}

std::vector<double> spread(const std::vector<Block>& blocks, double top, double bottom) {
  std::vector<std::size_t> order(blocks.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&blocks](std::size_t one, std::size_t other) {
    return blocks[one].middle < blocks[other].middle;
  });
  std::vector<double> middles(blocks.size());
  double end = top;
  for (const std::size_t i : order) {
    middles[i] = std::max(blocks[i].middle, end + blocks[i].height / 2);
    end = middles[i] + blocks[i].height / 2;
  }
  end = bottom;
  std::for_each(order.rbegin(), order.rend(), [&](std::size_t i) {
    middles[i] = std::min(middles[i], end - blocks[i].height / 2);
    end = middles[i] - blocks[i].height / 2;
  });
  return middles;
}

}  // namespace terang::chart::detail
