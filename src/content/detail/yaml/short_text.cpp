#include "content/detail/yaml/short_text.hpp"

#include <algorithm>

#include "base/failure.hpp"
#include "base/text.hpp"
#include "content/detail/values/cell_text.hpp"

namespace terang::content::detail {
namespace {

constexpr char stand_in = '\x01';

/// A key may not be longer than 1024 bytes, which the library has to see for itself.
constexpr std::size_t longest_line = 1000;

bool is_ascii_letter(char c) { return is_letter(c) && static_cast<unsigned char>(c) < 0x80U; }

/// Signs that mean nothing in YAML where they follow a letter, a digit or one another.
bool is_inert(char c) {
  return is_ascii_letter(c) || base::is_digit(c) || c == '_' || c == '.' || c == '/' || c == '(' ||
         c == ')';
}

/// What YAML takes for nothing.
bool is_null(std::string_view word) { return word == "null" || word == "Null" || word == "NULL"; }

/// How many bytes from here on are words or numbers, with single blanks between them.
std::size_t size_of_words(std::string_view text) {
  if (!is_ascii_letter(text.front()) && !base::is_digit(text.front())) return 0;
  std::size_t size = 1;
  while (size < text.size()) {
    const bool blank = text[size] == ' ' && size + 1 < text.size();
    if (!is_inert(text[size + (blank ? 1 : 0)])) break;
    size += blank ? 2 : 1;
  }
  return size;
}

/// Whether letters behind such a sign may be more than words.
bool binds_letters(char c) { return c == '\\' || c == '|' || c == '>'; }

}  // namespace

ShortText ShortText::shortened(std::string_view text) {
  ShortText result;
  result.text_.reserve(text.size());
  return result.shorten(text) ? result : whole(text);
}

ShortText ShortText::whole(std::string_view text) {
  ShortText result;
  result.text_ = text;
  return result;
}

/// False: words cannot be told from signs.
bool ShortText::shorten(std::string_view text) {
  Position at;
  std::size_t begin_of_line = 0;
  for (std::size_t next = 0; next < text.size(); ++at.column) {
    if (const std::size_t size = size_of_words(text.substr(next)); size > 0) {
      const std::string_view words = text.substr(next, size);
      next += size;
      if (is_null(words)) {
        text_ += words;
        at.column += static_cast<int>(size) - 1;
      } else {
        words_.push_back({at, words});
        text_ += stand_in;
      }
      continue;
    }
    const char c = text[next++];
    text_ += c;
    if (binds_letters(c)) return false;
    if (c != '\n') continue;
    if (next - begin_of_line > longest_line) return false;
    begin_of_line = next;
    at = {at.line + 1, -1};
  }
  return text.size() - begin_of_line <= longest_line;
}

ShortText::Position ShortText::original(const Position& at) const {
  Position result = at;
  auto words =
      std::lower_bound(words_.begin(), words_.end(), Position{at.line, 0},
                       [](const Words& each, const Position& sought) { return each.at < sought; });
  for (; words != words_.end() && words->at < at; ++words) {
    result.column += static_cast<int>(words->text.size()) - 1;
  }
  return result;
}

std::string ShortText::restored(std::string_view value, const Position& at) const {
  auto words =
      std::lower_bound(words_.begin(), words_.end(), at,
                       [](const Words& each, const Position& sought) { return each.at < sought; });
  std::string result;
  for (const char c : value) {
    if (c != stand_in) {
      result += c;
      continue;
    }
    base::ensure(words != words_.end(), "each stand-in stands for words");
    result += (words++)->text;
  }
  return result;
}

}  // namespace terang::content::detail
