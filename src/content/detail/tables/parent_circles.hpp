// Records that name a parent among their own kind.
#pragma once

#include <span>
#include <string_view>

#include "base/diagnostics.hpp"
#include "content/detail/spot.hpp"

namespace terang::content::detail {

struct Child {
  std::string_view id;
  std::string_view parent;  ///< empty: none
  Spot place;
};

/// Reports: parent_circle, once for each circle, at its first member in the order given.
void check_circles(std::span<const Child> children, base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
