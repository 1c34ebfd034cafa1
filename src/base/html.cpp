#include "base/html.hpp"

#include "base/scan.hpp"

namespace terang::base {
namespace {

/// The entity that stands for `c` in markup; empty: `c` itself.
std::string_view entity_of(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return {};
  }
}

/// With the bits of the masks set, & and " become ', and < becomes >. # becomes ', too, though it
/// is no sign.
bool may_hold_sign(EightBytes bytes) { return bytes.has('\'', 0x05) || bytes.has('>', 0x02); }

bool is_sign(char c) { return c == '&' || c == '<' || c == '>' || c == '"' || c == '\''; }

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  while (true) {
    const std::size_t at = find_from(text, 0, may_hold_sign, is_sign);
    out.append(text, 0, at);
    if (at == text.size()) return;
    out.append(entity_of(text[at]));
    text.remove_prefix(at + 1);
  }
}

Html escape(std::string_view text) {
  std::string markup;
  markup.reserve(text.size());
  append_escaped(markup, text);
  return Html::trusted(std::move(markup));
}

}  // namespace terang::base
