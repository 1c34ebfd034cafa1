// The wording of a theme: short texts by name, one file a language.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "base/diagnostics.hpp"
#include "base/source.hpp"

namespace terang::theme::detail {

struct Word {
  std::string text;
  base::Place place;
};
using Words = std::map<std::string, Word, std::less<>>;

/// Reads lines `name = text`; empty lines and lines that begin with `#` are skipped. The first text
/// of a repeated name counts.
/// Reports: all other lines, repeated names.
Words parse_words(const base::SourceFile& file, base::Diagnostics& diagnostics);

/// Reports: names of `words` that are missing in `others`, the words of `other_file`.
void compare_words(const Words& words, const Words& others, std::string_view other_file,
                   base::Diagnostics& diagnostics);

}  // namespace terang::theme::detail
