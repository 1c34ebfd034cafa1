// The sentence of a finding in both languages, and its figures in both ways of printing.
#pragma once

#include <string>

#include "base/amounts.hpp"
#include "base/language.hpp"

namespace terang::measure::detail {

struct Sentence {
  std::string id;
  std::string en;
};

/// A sentence from a function that takes the language.
template <typename Maker>
Sentence in_both(const Maker& made) {
  return {made(base::Language::indonesian), made(base::Language::english)};
}

}  // namespace terang::measure::detail
