#include "content/detail/missing.hpp"

#include <array>
#include <utility>

#include "base/text.hpp"

namespace terang::content::detail {
namespace {

constexpr std::array<std::pair<std::string_view, Missing>, 4> states{{
    {"", Missing::not_measured},
    {"tidak dilaksanakan", Missing::not_carried_out},
    {"tidak berlaku", Missing::not_applicable},
    {"dikecualikan", Missing::withheld},
}};

}  // namespace

std::optional<Missing> find_missing(std::string_view text) {
  const std::string words = base::same_words(text);
  for (const auto& [name, state] : states) {
    if (words == name) return state;
  }
  return std::nullopt;
}

std::string nearest_missing(std::string_view text) {
  constexpr std::array<std::string_view, 3> names{states[1].first, states[2].first,
                                                  states[3].first};
  return std::string{base::find_nearest(base::same_words(text), names).value_or("")};
}

}  // namespace terang::content::detail
