// A theme: templates parsed once, filled many times, from any number of threads. The language is
// Mustache's subset {{x}} {{{x}}} {{a.b}} {{.}} {{#x}} {{^x}} {{/x}} {{>x}} {{!...}} with the
// meaning of the Mustache specification, stricter so that what is typed in a content file stays
// text: {{{x}}} takes only Html and {{x}} only text, an unknown name is a fault, {{x}} stands in
// text or in a quoted attribute (neither bare in a tag nor in script), an address of another scheme
// than http, https, mailto or tel becomes `#`, a partial may not contain itself, and nesting is
// limited.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/html.hpp"
#include "base/language.hpp"
#include "base/source.hpp"
#include "theme/value.hpp"

namespace terang::theme {

class Theme {
 public:
  struct Template;

  Theme();
  Theme(Theme&&) noexcept;
  Theme& operator=(Theme&&) noexcept;
  ~Theme();

  /// Absent: null when the theme has no such template (`page` for `page.html`).
  const Template* find_template(std::string_view name) const;

  /// Files of the theme that are published as they are (style sheet, icons), with their addresses.
  const std::vector<base::SourceFile>& assets() const { return assets_; }

 private:
  friend Theme parse(const base::SourceTree& folder, base::Language language,
                     base::Diagnostics& diagnostics);
  struct Library;
  std::unique_ptr<Library> library_;
  std::vector<base::SourceFile> assets_;
};

/// Reads a theme's folder: `*.html` are templates (each may be a page or a partial), `words.id.txt`
/// and `words.en.txt` the wording (`name = text`, a line each, `#` comments), everything else an
/// asset. {{words.name}} is replaced while parsing.
/// Reports: faults of the templates with line and column, names of words that only one language
/// has, two names with one hash. Each once, however many templates take the partial it stands in.
Theme parse(const base::SourceTree& folder, base::Language language,
            base::Diagnostics& diagnostics);

/// The template with the record's values.
/// Reports: names that neither the record nor the sections around them have, text where markup is
/// wanted, markup, lists or records where text is wanted; with the place in the template, each
/// place once. A template that the theme does not have.
base::Html fill(const Theme& theme, std::string_view name, const Record& values,
                base::Diagnostics& diagnostics);

}  // namespace terang::theme
