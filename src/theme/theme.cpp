#include "theme/theme.hpp"

#include <string>
#include <utility>

#include "base/text.hpp"
#include "theme/codes.hpp"
#include "theme/detail/compiler.hpp"
#include "theme/detail/template.hpp"
#include "theme/detail/wording.hpp"

namespace terang::theme {
namespace {

constexpr std::string_view template_ending = ".html";

/// The files of the wording; empty if they do not exist.
struct WordFiles {
  base::SourceFile indonesian{.path = "words.id.txt", .bytes = {}};
  base::SourceFile english{.path = "words.en.txt", .bytes = {}};
};

/// Sorts the folder's files into templates, wording and assets.
void sort_out(const base::SourceTree& folder, WordFiles& word_files, detail::Sources& sources,
              std::vector<base::SourceFile>& assets, base::Diagnostics& diagnostics) {
  for (const base::SourceFile& file : folder.files) {
    const std::string_view path = file.path;
    const bool is_template = path.ends_with(template_ending);
    const bool is_indonesian = path == word_files.indonesian.path;
    const bool is_english = path == word_files.english.path;
    if (!is_template && !is_indonesian && !is_english) {
      assets.push_back(file);
    } else if (base::find_ill_formed_utf8(file.bytes)) {
      diagnostics.report(not_utf8, {file.path, 0, 0});
    } else if (is_template) {
      sources.templates.emplace(path.substr(0, path.size() - template_ending.size()), &file);
    } else {
      (is_indonesian ? word_files.indonesian : word_files.english).bytes = file.bytes;
    }
  }
}

void read_words(const WordFiles& files, base::Language language, detail::Sources& sources,
                base::Diagnostics& diagnostics) {
  detail::Words indonesian = detail::parse_words(files.indonesian, diagnostics);
  detail::Words english = detail::parse_words(files.english, diagnostics);
  detail::compare_words(indonesian, english, files.english.path, diagnostics);
  detail::compare_words(english, indonesian, files.indonesian.path, diagnostics);
  const bool is_indonesian = language == base::Language::indonesian;
  sources.words = std::move(is_indonesian ? indonesian : english);
  sources.words_file = is_indonesian ? files.indonesian.path : files.english.path;
}

}  // namespace

Theme::Theme() : library_{std::make_unique<Library>()} {}
Theme::Theme(Theme&&) noexcept = default;
Theme& Theme::operator=(Theme&&) noexcept = default;
Theme::~Theme() = default;

const Theme::Template* Theme::find_template(std::string_view name) const {
  const auto found = library_->templates.find(name);
  return found == library_->templates.end() ? nullptr : &found->second;
}

Theme parse(const base::SourceTree& folder, base::Language language,
            base::Diagnostics& diagnostics) {
  Theme theme;
  WordFiles word_files;
  detail::Sources sources;
  base::Diagnostics found;
  sort_out(folder, word_files, sources, theme.assets_, found);
  read_words(word_files, language, sources, found);
  for (const auto& entry : sources.templates) {
    theme.library_->templates.emplace(entry.first,
                                      detail::Compiler{sources, found}.compile(entry.first));
  }
  // A partial is read once for each template that uses it; its faults are reported once.
  for (base::Diagnostic& fault : found.sorted()) {
    diagnostics.report(*fault.code, std::move(fault.place), std::move(fault.words));
  }
  return theme;
}

}  // namespace terang::theme
