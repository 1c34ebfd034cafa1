// The library's tree of a Markdown text, owned.
#pragma once

#include <string_view>

#include <cmark-gfm.h>

namespace terang::content::detail {

/// CommonMark with tables, strikethrough, autolinks, task lists and footnotes. The text stands
/// within the limits of base/limits.hpp: the library gives up the whole program on hostile input.
/// Safe to call from several threads.
class MarkdownTree {
 public:
  explicit MarkdownTree(std::string_view text);
  MarkdownTree(const MarkdownTree&) = delete;
  MarkdownTree(MarkdownTree&&) = delete;
  MarkdownTree& operator=(const MarkdownTree&) = delete;
  MarkdownTree& operator=(MarkdownTree&&) = delete;
  ~MarkdownTree();

  cmark_node* root() const { return root_; }

 private:
  cmark_node* root_ = nullptr;
};

/// What a node is, the library's own kinds and those of its extensions alike.
enum class NodeKind {
  other,
  block_quote,
  list,
  item,
  task,  ///< an item with a box
  code_block,
  html,  ///< raw, in a line or on its own
  paragraph,
  heading,
  rule,
  note,  ///< a footnote
  text,
  soft_break,
  line_break,
  code,
  emphasis,
  strong,
  strike,
  link,
  image,
  note_mark,  ///< the reference to a footnote
  table,
  table_header,
  table_row,
  table_cell
};

/// Absent: a null node is of no kind, `other`.
NodeKind kind_of(cmark_node* node);

/// Empty: the node holds no text of its own.
std::string_view literal_of(cmark_node* node);

/// Calls `visit(node, entering)` for each node, in order; leaves are only entered.
template <typename Visit>
void walk(cmark_node* root, Visit visit) {
  cmark_iter* const iterator = cmark_iter_new(root);
  for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iterator)) {
    visit(cmark_iter_get_node(iterator), event == CMARK_EVENT_ENTER);
  }
  cmark_iter_free(iterator);
}

}  // namespace terang::content::detail
