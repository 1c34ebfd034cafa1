// Fills a theme that is written in the test and prints its faults as an editor would read them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/source.hpp"
#include "theme/theme.hpp"

namespace terang::theme::test {

using Files = std::vector<base::SourceFile>;
using Lines = std::vector<std::string>;

inline base::SourceTree tree_of(Files files) {
  base::SourceTree tree{std::move(files)};
  base::sort_by_path(tree);
  return tree;
}

inline Lines printed(const base::Diagnostics& diagnostics) {
  Lines lines;
  for (const base::Diagnostic& fault : diagnostics.sorted()) {
    lines.push_back(base::print(fault, base::Language::english));
  }
  return lines;
}

struct Filled {
  std::string text;
  Lines faults;
};

/// Fills `page.html`, one of the files, with the values.
inline Filled filled(const Files& files, const Record& values,
                     base::Language language = base::Language::indonesian) {
  base::Diagnostics diagnostics;
  const Theme theme = parse(tree_of(files), language, diagnostics);
  const base::Html page = fill(theme, "page", values, diagnostics);
  return {page.markup(), printed(diagnostics)};
}

/// The faults that parsing alone reports.
inline Lines faults_of(const Files& files) {
  base::Diagnostics diagnostics;
  const Theme theme = parse(tree_of(files), base::Language::indonesian, diagnostics);
  return printed(diagnostics);
}

}  // namespace terang::theme::test
