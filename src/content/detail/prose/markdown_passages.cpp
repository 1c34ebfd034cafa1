#include "content/detail/prose/markdown_passages.hpp"

#include <string>
#include <utility>

#include "base/text.hpp"

namespace terang::content::detail {
namespace {

bool is_passage(NodeKind kind) {
  return kind == NodeKind::heading || kind == NodeKind::paragraph || kind == NodeKind::table_cell;
}

std::string words_of(cmark_node* node) {
  std::string words;
  walk(node, [&words](cmark_node* each, bool entering) {
    if (!entering) return;
    const NodeKind kind = kind_of(each);
    if (kind == NodeKind::text) words += literal_of(each);
    if (kind == NodeKind::soft_break || kind == NodeKind::line_break) words += ' ';
  });
  return words;
}

/// A paragraph that is set in bold or italics from end to end: what many documents have for a
/// heading.
bool is_stressed_whole(cmark_node* paragraph) {
  cmark_node* const child = cmark_node_first_child(paragraph);
  if (child == nullptr || cmark_node_next(child) != nullptr) return false;
  const NodeKind kind = kind_of(child);
  return kind == NodeKind::strong || kind == NodeKind::emphasis;
}

/// The library knows no line of some cells; their row has one.
int line_of(cmark_node* node) {
  while (node != nullptr && cmark_node_get_start_line(node) == 0) node = cmark_node_parent(node);
  return node == nullptr ? 0 : cmark_node_get_start_line(node);
}

}  // namespace

std::vector<Passage> passages_of(const MarkdownTree& tree, const MarkdownSource& source,
                                 const std::vector<TypedHole>& holes) {
  std::vector<Passage> passages;
  walk(tree.root(), [&](cmark_node* node, bool entering) {
    const NodeKind kind = kind_of(node);
    if (!entering || !is_passage(kind)) return;
    std::string words = restored(words_of(node), holes);
    if (base::trim(words).empty()) return;
    const bool is_title =
        kind == NodeKind::heading || (kind == NodeKind::paragraph && is_stressed_whole(node));
    passages.push_back({.place = {std::string{source.path}, line_of(node) + source.lines_before, 1},
                        .text = std::move(words),
                        .is_title = is_title});
  });
  return passages;
}

}  // namespace terang::content::detail
