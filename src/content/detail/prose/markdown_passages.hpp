// A Markdown tree as plain passages of words, for the checks that read prose.
#pragma once

#include <vector>

#include "content/detail/prose/holes.hpp"
#include "content/detail/prose/markdown_html.hpp"
#include "content/detail/prose/markdown_tree.hpp"
#include "content/narrative.hpp"

namespace terang::content::detail {

/// Headings, paragraphs and cells of tables; holes stand as typed, code and raw HTML are left out.
/// Order: as in the text
std::vector<Passage> passages_of(const MarkdownTree& tree, const MarkdownSource& source,
                                 const std::vector<TypedHole>& holes);

}  // namespace terang::content::detail
