// A theme: templates that are parsed once and filled many times, from any number of threads. Their
// language is a subset of Mustache, {{x}} {{{x}}} {{a.b}} {{.}} {{#x}} {{^x}} {{/x}} {{>x}}
// {{!...}}, with the meaning of the Mustache specification. It is stricter, so that what is typed
// in a content file stays text:
// - {{{x}}} takes only Html, and {{x}} only text; an unknown name is a fault.
// - {{x}} stands in text or in a quoted attribute, neither bare in a tag nor in script.
// - An address with a value in it becomes `#` if its scheme is not http, https, mailto or tel.
// - A partial may not contain itself, and nesting is limited.
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

  /// The template `name` (`page` for `page.html`); it lives as long as the theme.
  /// Absent: null if the theme has no such template.
  const Template* find_template(std::string_view name) const;

  /// The files that are published as they are (style sheet, icons); a path is also the address.
  const std::vector<base::SourceFile>& assets() const { return assets_; }

 private:
  friend Theme parse(const base::SourceTree& folder, base::Language language,
                     base::Diagnostics& diagnostics);
  struct Library;
  std::unique_ptr<Library> library_;
  std::vector<base::SourceFile> assets_;
};

/// Reads a theme's folder, which need not outlive the theme. `*.html` are templates (each may be a
/// page or a partial), `words.id.txt` and `words.en.txt` are the wording (`name = text`, one on a
/// line; `#` begins a comment line), everything else is an asset. {{words.name}} is replaced here
/// by the text in `language`.
/// Reports: faults of the templates with line and column, words that only one language has, two
/// names with the same hash. Each fault is reported once, even if many templates use the partial in
/// which it stands.
Theme parse(const base::SourceTree& folder, base::Language language,
            base::Diagnostics& diagnostics);

/// Fills the template `name` with the values. A value with a fault counts as nothing.
/// Absent: empty if the theme has no such template, which is reported.
/// Reports: names that neither the record nor the sections around them have; text where markup is
/// wanted; markup, lists or records where text is wanted. Each has its place in the template, and
/// each place is reported once.
base::Html fill(const Theme& theme, std::string_view name, const Record& values,
                base::Diagnostics& diagnostics);

}  // namespace terang::theme
