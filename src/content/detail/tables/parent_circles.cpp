#include "content/detail/tables/parent_circles.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "content/codes.hpp"

namespace terang::content::detail {
namespace {

using Positions = std::map<std::string_view, std::size_t>;

std::optional<std::size_t> find_parent(const Child& child, const Positions& positions) {
  const auto found = positions.find(child.parent);
  if (child.parent.empty() || found == positions.end()) return std::nullopt;
  return found->second;
}

/// `a > b > a`, from the first member on.
std::string print_circle(std::span<const Child> children, std::size_t first,
                         const Positions& positions) {
  std::string text{children[first].id};
  std::optional<std::size_t> at = first;
  do {
    at = find_parent(children[*at], positions);
    text += " > " + std::string{children[*at].id};
  } while (*at != first);
  return text;
}

}  // namespace

void check_circles(std::span<const Child> children, base::Diagnostics& diagnostics) {
  Positions positions;
  for (std::size_t index = 0; index < children.size(); ++index) {
    positions.emplace(children[index].id, index);
  }
  // The walk that last came by; a walk that meets itself has gone round.
  constexpr std::size_t never = static_cast<std::size_t>(-1);
  std::vector<std::size_t> seen_by(children.size(), never);
  for (std::size_t start = 0; start < children.size(); ++start) {
    std::optional<std::size_t> at = start;
    while (at && seen_by[*at] == never) {
      seen_by[*at] = start;
      at = find_parent(children[*at], positions);
    }
    if (!at || seen_by[*at] != start) continue;
    std::size_t first = *at;
    for (auto member = find_parent(children[*at], positions); *member != *at;
         member = find_parent(children[*member], positions)) {
      first = std::min(first, *member);
    }
    diagnostics.report(parent_circle, children[first].place,
                       {print_circle(children, first, positions)});
  }
}

}  // namespace terang::content::detail
