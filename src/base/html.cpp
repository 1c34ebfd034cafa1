#include "base/html.hpp"

namespace terang::base {

void append_escaped(std::string& out, std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string_view entity;
    switch (text[at]) {
      case '&': entity = "&amp;"; break;
      case '<': entity = "&lt;"; break;
      case '>': entity = "&gt;"; break;
      case '"': entity = "&quot;"; break;
      case '\'': entity = "&#39;"; break;
      default: continue;
    }
    out.append(text, begin, at - begin);
    out.append(entity);
    begin = at + 1;
  }
  out.append(text, begin);
}

Html escape(std::string_view text) {
  std::string markup;
  markup.reserve(text.size());
  append_escaped(markup, text);
  return Html::trusted(std::move(markup));
}

}  // namespace terang::base
