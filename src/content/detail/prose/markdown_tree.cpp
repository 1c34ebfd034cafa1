#include "content/detail/prose/markdown_tree.hpp"

#include <array>
#include <mutex>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include "base/failure.hpp"

namespace terang::content::detail {
namespace {

constexpr std::size_t extension_count = 4;
using Extensions = std::array<cmark_syntax_extension*, extension_count>;

/// The library's registry is filled once; what it hands out is only read.
const Extensions& extensions() {
  static const Extensions found = [] {
    cmark_gfm_core_extensions_ensure_registered();
    constexpr std::array<const char*, extension_count> names{"table", "strikethrough", "autolink",
                                                             "tasklist"};
    Extensions result{};
    for (std::size_t index = 0; index < names.size(); ++index) {
      result[index] = cmark_find_syntax_extension(names[index]);
      base::ensure(result[index] != nullptr, "cmark-gfm has its core extensions");
    }
    return result;
  }();
  return found;
}

/// The library writes a table of its own, shared by all parsers, while it parses inlines: without
/// this lock one thread reads `~~` or `http://` as plain text while another begins or ends.
std::mutex& inline_lock() {
  static std::mutex lock;
  return lock;
}

/// The library's extensions tell their kinds of node by name only.
NodeKind kind_of_extension(std::string_view name) {
  if (name == "table") return NodeKind::table;
  if (name == "table_header") return NodeKind::table_header;
  if (name == "table_row") return NodeKind::table_row;
  if (name == "table_cell") return NodeKind::table_cell;
  if (name == "strikethrough") return NodeKind::strike;
  if (name == "tasklist") return NodeKind::task;
  return NodeKind::other;
}

}  // namespace

MarkdownTree::MarkdownTree(std::string_view text) {
  cmark_parser* const parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
  for (cmark_syntax_extension* const extension : extensions()) {
    cmark_parser_attach_syntax_extension(parser, extension);
  }
  cmark_parser_feed(parser, text.data(), text.size());
  {
    const std::scoped_lock guard{inline_lock()};
    root_ = cmark_parser_finish(parser);
  }
  cmark_parser_free(parser);
}

MarkdownTree::~MarkdownTree() { cmark_node_free(root_); }

NodeKind kind_of(cmark_node* node) {
  if (cmark_node_get_syntax_extension(node) != nullptr) {
    return kind_of_extension(cmark_node_get_type_string(node));
  }
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE: return NodeKind::block_quote;
    case CMARK_NODE_LIST: return NodeKind::list;
    case CMARK_NODE_ITEM: return NodeKind::item;
    case CMARK_NODE_CODE_BLOCK: return NodeKind::code_block;
    case CMARK_NODE_HTML_BLOCK: return NodeKind::html;
    case CMARK_NODE_PARAGRAPH: return NodeKind::paragraph;
    case CMARK_NODE_HEADING: return NodeKind::heading;
    case CMARK_NODE_THEMATIC_BREAK: return NodeKind::rule;
    case CMARK_NODE_FOOTNOTE_DEFINITION: return NodeKind::note;
    case CMARK_NODE_TEXT: return NodeKind::text;
    case CMARK_NODE_SOFTBREAK: return NodeKind::soft_break;
    case CMARK_NODE_LINEBREAK: return NodeKind::line_break;
    case CMARK_NODE_CODE: return NodeKind::code;
    case CMARK_NODE_HTML_INLINE: return NodeKind::html;
    case CMARK_NODE_EMPH: return NodeKind::emphasis;
    case CMARK_NODE_STRONG: return NodeKind::strong;
    case CMARK_NODE_LINK: return NodeKind::link;
    case CMARK_NODE_IMAGE: return NodeKind::image;
    case CMARK_NODE_FOOTNOTE_REFERENCE: return NodeKind::note_mark;
    default: return NodeKind::other;
  }
}

std::string_view literal_of(cmark_node* node) {
  const char* const literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string_view{} : literal;
}

}  // namespace terang::content::detail
