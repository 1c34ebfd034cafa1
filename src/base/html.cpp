#include "base/html.hpp"

#include <cstdint>
#include <cstring>

namespace terang::base {
namespace {

constexpr std::uint64_t eight_of(unsigned char byte) { return 0x0101010101010101U * byte; }

/// Whether the eight bytes at `text` have none of & < > " ' (nor #, which differs from them by a
/// bit). Most text has none, and is passed over in words instead of letters.
bool is_plain(const char* text) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text, sizeof bytes);
  const std::uint64_t quotes = (bytes | eight_of(0x05)) ^ eight_of('\'');
  const std::uint64_t angles = (bytes | eight_of(0x02)) ^ eight_of('>');
  const std::uint64_t zeros =
      ((quotes - eight_of(0x01)) & ~quotes) | ((angles - eight_of(0x01)) & ~angles);
  return (zeros & eight_of(0x80)) == 0;
}

/// Where the words without a sign end that begin at `at`.
std::size_t end_of_plain(std::string_view text, std::size_t at) {
  if (text.size() < 8) return at;
  const std::size_t last = text.size() - 8;
  while (at < last && is_plain(text.data() + at)) at += 8;
  return at >= last && is_plain(text.data() + last) ? text.size() : at;
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t at = 0; (at = end_of_plain(text, at)) < text.size(); ++at) {
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
