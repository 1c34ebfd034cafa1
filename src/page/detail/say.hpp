// Words of a page in the language of its site.
#pragma once

#include <string>

#include "base/language.hpp"
#include "page/view.hpp"

namespace terang::page::detail {

inline bool is_indonesian(const Site& site) { return site.language == base::Language::indonesian; }

inline std::string say(base::Language language, base::Wording wording) {
  return std::string{wording.in(language)};
}

inline std::string say(const Site& site, base::Wording wording) {
  return say(site.language, wording);
}

}  // namespace terang::page::detail
