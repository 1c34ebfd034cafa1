#include "chart/detail/placing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "chart/detail/label.hpp"

namespace terang::chart::detail {
namespace {

struct DotSizes {
  static constexpr double dot_reach_px = 5;
  static constexpr double ascent_px = 9;
  static constexpr double descent_px = 3;
};

constexpr double beside_px = 7;                             ///< from a dot's centre to its label
constexpr std::array led_px{12.0, 26.0, 46.0, 70.0, 96.0};  ///< the same for a label with a leader
constexpr double line_px = 13;                              ///< from one line of labels to the next
constexpr int farthest_line = 12;
constexpr std::array rooms_px{180.0, 130.0, 90.0};
/// The sides of its dot on which a label with a leader may stand: down or up, right or left.
constexpr std::array<std::pair<double, double>, 4> quarters{{{-1, 1}, {-1, -1}, {1, 1}, {1, -1}}};

// Costs of a label's faults, in px of leader.
constexpr double cost_of_cut = 30;
constexpr double cost_of_line = 60;
constexpr double cost_of_none = 1000;

Box around(Point point, double reach) {
  return {point.x - reach, point.y - reach, point.x + reach, point.y + reach};
}

/// A thin line as a chain of small boxes, without the part that lies on the dot.
std::vector<Box> boxes_along(Point from, Point to) {
  constexpr double bit_px = 2;
  std::vector<Box> boxes;
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  const int bit_count = static_cast<int>(length / bit_px);
  for (int bit = static_cast<int>(DotSizes::dot_reach_px / bit_px) + 1; bit <= bit_count; ++bit) {
    const double part = bit * bit_px / length;
    boxes.push_back(
        around({from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part}, 0.5));
  }
  return boxes;
}

/// The field and everything in it that labels must not cover.
struct Ground {
  Box field;
  std::vector<Box> lines;
  std::vector<Box> dots;
  std::vector<Box> labels;
  std::vector<Box> leaders;
};

bool is_free(const Box& box, const std::vector<Box>& taken) {
  return std::none_of(taken.begin(), taken.end(),
                      [&box](const Box& other) { return overlap(box, other); });
}

/// A position of a label relative to its dot: `rise` px below it (negative: above) and `aside` px
/// to its right (negative: left).
struct Spot {
  double rise = 0;
  double aside = 0;
  double cost = 0;
};

/// Every spot. Order: the nearest first.
std::vector<Spot> all_spots() {
  std::vector<Spot> spots{{0, beside_px, 0}, {0, -beside_px, 0}};
  for (int line = 1; line <= farthest_line; ++line) {
    for (const double aside : led_px) {
      for (const auto& [down, side] : quarters) {
        const double rise = line * line_px * down;
        spots.push_back({rise, aside * side, std::hypot(rise, aside)});
      }
    }
  }
  std::stable_sort(spots.begin(), spots.end(),
                   [](const Spot& one, const Spot& other) { return one.cost < other.cost; });
  return spots;
}

Point baseline_at(Point dot, const Spot& spot) {
  return {dot.x + spot.aside, dot.y + spot.rise + 4};
}

Box box_at(Point dot, const Spot& spot, double width) {
  const Point at = baseline_at(dot, spot);
  const double left = spot.aside < 0 ? at.x - width : at.x;
  return {left, at.y - DotSizes::ascent_px, left + width, at.y + DotSizes::descent_px};
}

/// Where a leader meets its label.
/// Absent: the label stands beside its dot.
std::optional<Point> find_leader_end(Point dot, const Spot& spot) {
  if (spot.rise == 0) return std::nullopt;
  return Point{dot.x + spot.aside + (spot.aside < 0 ? 2 : -2), dot.y + spot.rise};
}

struct Candidate {
  PlacedLabel label;
  Box box;
  std::vector<Box> leader;
  double cost = 0;
};

bool fits(const Candidate& one, const Ground& ground) {
  if (!is_free(one.box, ground.labels) || !is_free(one.box, ground.dots)) return false;
  if (!is_free(one.box, ground.leaders)) return false;
  return std::all_of(one.leader.begin(), one.leader.end(), [&ground](const Box& bit) {
    return is_free(bit, ground.labels) && is_free(bit, ground.dots) && is_free(bit, ground.leaders);
  });
}

/// A search: room for a text beside a dot, at a cost below `limit`.
struct Wish {
  Point dot;
  std::string text;
  double width_px = 0;
  double limit = 0;
};

/// A label at a spot, if it is free and cheap enough.
std::optional<Candidate> find_at(const Spot& spot, const Wish& wish, const Ground& ground) {
  Candidate one;
  one.box = box_at(wish.dot, spot, wish.width_px);
  if (!holds(ground.field, one.box)) return std::nullopt;
  one.cost = spot.cost + (is_free(one.box, ground.lines) ? 0 : cost_of_line);
  if (one.cost >= wish.limit) return std::nullopt;
  const auto leader_end = find_leader_end(wish.dot, spot);
  if (leader_end) one.leader = boxes_along(wish.dot, *leader_end);
  if (!fits(one, ground)) return std::nullopt;
  one.label = {wish.text, baseline_at(wish.dot, spot), spot.aside < 0, leader_end};
  return one;
}

/// The label whole and cut to each room, the longest first, without repetitions.
std::vector<std::string> texts_of(const std::string& label) {
  std::vector<std::string> texts;
  for (const double room_px : rooms_px) {
    std::string text = cut(label, room_px);
    if (!text.empty() && (texts.empty() || texts.back() != text)) texts.push_back(std::move(text));
  }
  return texts;
}

/// The room for a dot's label that costs least.
std::optional<Candidate> find_room(Point dot, const std::string& label, const Ground& ground) {
  static const std::vector<Spot> spots = all_spots();
  std::optional<Candidate> best;
  double cost_of_text = 0;
  for (const std::string& text : texts_of(label)) {
    Wish wish{dot, text, width_of(text), (best ? best->cost : cost_of_none) - cost_of_text};
    for (const Spot& spot : spots) {
      if (spot.cost >= wish.limit) break;
      auto found = find_at(spot, wish, ground);
      if (!found) continue;
      wish.limit = found->cost;
      best = std::move(found);
      best->cost += cost_of_text;
    }
    cost_of_text += cost_of_cut;
  }
  return best;
}

struct Placing {
  std::vector<std::optional<PlacedLabel>> labels;
  double cost = 0;
};

/// Labels the dots in this order; earlier ones choose their room first.
Placing place_in_order(const std::vector<std::size_t>& order, const std::vector<Point>& dots,
                       const std::vector<std::string>& labels, Ground ground) {
  Placing placing{std::vector<std::optional<PlacedLabel>>(dots.size()), 0};
  for (const std::size_t i : order) {
    auto found = find_room(dots[i], labels[i], ground);
    placing.cost += found ? found->cost : cost_of_none;
    if (!found) continue;
    ground.labels.push_back(found->box);
    ground.leaders.insert(ground.leaders.end(), found->leader.begin(), found->leader.end());
    placing.labels[i] = std::move(found->label);
  }
  return placing;
}

std::vector<std::size_t> order_by(const std::vector<double>& keys) {
  std::vector<std::size_t> order(keys.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&keys](std::size_t one, std::size_t other) { return keys[one] < keys[other]; });
  return order;
}

double distance_to_nearest(const std::vector<Point>& dots, std::size_t own) {
  double nearest = 1e9;
  for (std::size_t i = 0; i < dots.size(); ++i) {
    if (i == own) continue;
    nearest = std::min(nearest, std::hypot(dots[i].x - dots[own].x, dots[i].y - dots[own].y));
  }
  return nearest;
}

/// Orders worth trying: lone dots first, crowded dots first, and along each axis from both ends.
std::vector<std::vector<std::size_t>> orders_of(const std::vector<Point>& dots) {
  std::vector<std::vector<std::size_t>> orders;
  std::array<std::vector<double>, 3> keys;
  for (std::size_t i = 0; i < dots.size(); ++i) {
    keys[0].push_back(distance_to_nearest(dots, i));
    keys[1].push_back(dots[i].x);
    keys[2].push_back(dots[i].y);
  }
  for (const std::vector<double>& key : keys) {
    orders.push_back(order_by(key));
    orders.emplace_back(orders.back().rbegin(), orders.back().rend());
  }
  return orders;
}

}  // namespace

bool overlap(const Box& one, const Box& other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom &&
         other.top < one.bottom;
}

bool holds(const Box& outer, const Box& inner) {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top &&
         inner.bottom <= outer.bottom;
}

std::vector<std::optional<PlacedLabel>> place_labels(const std::vector<Point>& dots,
                                                     const std::vector<std::string>& labels,
                                                     const Box& field,
                                                     const std::vector<Box>& lines) {
  Ground ground{.field = field, .lines = lines, .dots = {}, .labels = {}, .leaders = {}};
  for (const Point dot : dots) ground.dots.push_back(around(dot, DotSizes::dot_reach_px));
  std::optional<Placing> best;
  for (const std::vector<std::size_t>& order : orders_of(dots)) {
    Placing placing = place_in_order(order, dots, labels, ground);
    if (!best || placing.cost < best->cost) best = std::move(placing);
  }
  return best->labels;
}

}  // namespace terang::chart::detail
