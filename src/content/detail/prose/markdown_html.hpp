// A Markdown tree as safe HTML with holes. Only markup written here reaches the page: raw HTML,
// images and addresses that run something are reported instead.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/html.hpp"
#include "content/detail/prose/holes.hpp"
#include "content/detail/prose/markdown_tree.hpp"
#include "content/narrative.hpp"

namespace terang::content::detail {

/// A parsed text and where it came from.
struct MarkdownSource {
  std::string_view path;
  std::string_view text;  ///< as typed, before its holes were lifted
  int lines_before = 0;   ///< lines of the file above it
  std::string_view name;  ///< of the document: what its ids begin with, so that the ids of two
                          ///< documents on one page, and of the page itself, never meet
};

struct Prose {
  std::vector<Heading> headings;
  std::vector<std::variant<base::Html, Hole>> parts;
};

/// Headings have ids `<name>--<words>`, footnotes `<name>--fn--1`; `#words` in a link leads there.
/// Tables stand in `<div class="table-scroll">`, their columns right or center by class.
/// Reports: html_refused, image_foreign, image_local, link_refused, hole_*.
Prose render_markdown(const MarkdownTree& tree, const MarkdownSource& source,
                      const std::vector<TypedHole>& holes, base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
