// The two languages that people read Terang in.
#pragma once

#include <string_view>

namespace terang::base {

enum class Language { indonesian, english };

/// One phrase in both languages, side by side.
struct Wording {
  std::string_view id;
  std::string_view en;

  constexpr std::string_view in(Language language) const {
    return language == Language::indonesian ? id : en;
  }
};

}  // namespace terang::base
