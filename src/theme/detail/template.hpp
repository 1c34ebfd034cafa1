// A template as a flat list of steps, which filling walks. The steps of partials are in the list;
// those of a section that is false are skipped.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/place.hpp"
#include "theme/theme.hpp"

namespace terang::theme {
namespace detail {

struct Step {
  enum class Kind : std::uint8_t {
    literal,
    text,
    markup,
    section,
    inverted,
    address_begin,  ///< an address whose parts are not all literal begins here
    address_end,
  };
  Kind kind = Kind::literal;
  std::uint32_t begin = 0;  ///< literal: offset in `literals`; values: offset in `names`
  std::uint32_t count = 0;  ///< literal: bytes; values: names, 0 for the implicit iterator
  std::uint32_t end = 0;    ///< section, inverted: the first step after it
};

/// Where a step was written and how, for messages.
struct Origin {
  base::Place place;
  std::string name;  ///< dotted, as written
};

}  // namespace detail

struct Theme::Template {
  std::string literals;
  std::vector<Name> names;
  std::vector<detail::Step> steps;
  std::vector<detail::Origin> origins;  ///< one for each step
};

struct Theme::Library {
  std::map<std::string, Template, std::less<>> templates;
};

}  // namespace terang::theme
