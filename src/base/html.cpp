#include "base/html.hpp"

#include "base/scan.hpp"

namespace terang::base {
namespace {

/// The entity of a sign that text may not show as it is; empty: the sign itself.
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

/// & and " differ from ', and < from >, by the bits of the mask; so does # from '.
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
