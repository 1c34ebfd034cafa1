#include "theme/detail/wording.hpp"

#include "base/text.hpp"
#include "theme/codes.hpp"
#include "theme/detail/tags.hpp"

namespace terang::theme::detail {

Words parse_words(const base::SourceFile& file, base::Diagnostics& diagnostics) {
  Words words;
  int number = 0;
  for (const std::string_view written : base::split(file.bytes, '\n')) {
    const base::Place place{file.path, ++number, 1};
    const std::string_view line = base::trim(written);
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t equals = line.find('=');
    const std::string_view name = base::trim(line.substr(0, equals));
    const std::string_view text =
        equals == std::string_view::npos ? "" : base::trim(line.substr(equals + 1));
    if (text.empty() || name == "." || !is_value_name(name)) {
      diagnostics.report(word_unreadable, place, {std::string{line}});
      continue;
    }
    const auto [entry, added] = words.emplace(name, Word{std::string{text}, place});
    if (added) continue;
    const std::string first = file.path + ":" + std::to_string(entry->second.place.line);
    diagnostics.report(word_repeated, place, {std::string{name}, first});
  }
  return words;
}

void compare_words(const Words& words, const Words& others, std::string_view other_file,
                   base::Diagnostics& diagnostics) {
  for (const auto& [name, word] : words) {
    if (others.contains(name)) continue;
    diagnostics.report(word_in_one_language, word.place, {name, std::string{other_file}});
  }
}

}  // namespace terang::theme::detail
