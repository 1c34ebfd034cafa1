// A finding's sentence in both languages, with its figures printed as each language does.
#pragma once

#include <string>

#include "base/amounts.hpp"
#include "base/language.hpp"

namespace terang::measure::detail {

struct Sentence {
  std::string id;
  std::string en;
};

/// Calls `made`, a function that takes the language, once for each language.
template <typename Maker>
Sentence in_both(const Maker& made) {
  return {made(base::Language::indonesian), made(base::Language::english)};
}

}  // namespace terang::measure::detail
