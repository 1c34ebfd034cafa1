#include "content/detail/values/missing.hpp"

#include <algorithm>
#include <span>

#include "base/text.hpp"

namespace terang::content::detail {
namespace {

constexpr auto names = names_of(missing_words);
/// What is typed: an empty cell stands for the first.
constexpr std::span typed = std::span{names}.subspan<1>();

}  // namespace

std::optional<Missing> find_missing(std::string_view text) {
  const std::string words = base::same_words(text);
  if (words.empty()) return Missing::not_measured;
  const auto found = std::ranges::find(typed, words);
  if (found == typed.end()) return std::nullopt;
  return static_cast<Missing>(found - typed.begin() + 1);
}

std::string nearest_missing(std::string_view text) {
  return std::string{base::find_nearest(base::same_words(text), typed).value_or("")};
}

}  // namespace terang::content::detail
