#include "base/json.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

#include "base/scan.hpp"
#include "base/text.hpp"

namespace terang::base {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// The short escape of a byte; empty: it has none.
std::string_view escape_of(char c) {
  switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\t': return "\\t";
    case '\n': return "\\n";
    case '\f': return "\\f";
    case '\r': return "\\r";
    default: return {};
  }
}

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

/// Whether one of eight bytes is not plain ASCII.
bool has_special(EightBytes bytes) {
  return bytes.has_beyond_ascii() || bytes.has_below(0x20) || bytes.has('"') || bytes.has('\\');
}

/// Copies the plain ASCII with which `text` begins, eight bytes at a time, because nearly all text
/// is plain ASCII. Returns how many bytes that is.
std::size_t copy_plain(char* to, std::string_view text) {
  std::size_t size = 0;
  while (size + 8 <= text.size() && !has_special(EightBytes{text.data() + size})) {
    std::memcpy(to + size, text.data() + size, 8);
    size += 8;
  }
  for (; size < text.size(); ++size) {
    const char c = text[size];
    if (!is_plain(c) || static_cast<unsigned char>(c) >= 0x80) break;
    to[size] = c;
  }
  return size;
}

void append_escape(std::string& out, char c) {
  const std::string_view escape = escape_of(c);
  if (!escape.empty()) {
    out += escape;
    return;
  }
  out += c < 0x10 ? "\\u000" : "\\u001";
  out += "0123456789abcdef"[c & 0xF];
}

void append_well_formed(std::string& out, std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_plain(text[at])) continue;
    out.append(text, begin, at - begin);
    append_escape(out, text[at]);
    begin = at + 1;
  }
  out.append(text, begin);
}

/// Whether the bytes are the beginning of a character. There are two or three of them, after which
/// any continuation byte may follow, so it is enough to try one.
bool is_begun(std::string_view bytes) {
  const std::string one_more = std::string{bytes} + "\x80";
  return !find_ill_formed_utf8(one_more) || !find_ill_formed_utf8(one_more + "\x80");
}

/// How many bytes at the beginning of an ill-formed text become one U+FFFD.
std::size_t replaced_size(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && is_begun(text.substr(0, size + 1))) ++size;
  return size;
}

/// The contents of a string in quotes; for text that is not all plain ASCII.
std::string escaped(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t size = find_ill_formed_utf8(text).value_or(text.size());
    append_well_formed(out, text.substr(0, size));
    text.remove_prefix(size);
    if (text.empty()) break;
    out += replacement;
    text.remove_prefix(replaced_size(text));
  }
  return out;
}

char* copy(std::string_view text, char* to) { return std::copy(text.begin(), text.end(), to); }

/// Room for what surrounds one value: a comma, a line break or blank, quotes, a colon and a blank.
constexpr std::size_t marks_size = 8;

}  // namespace

JsonWriter& JsonWriter::key(std::string_view name) {
  char* to = begin_item(make_room(depth_ + name.size() + marks_size));
  *to++ = '"';
  to = copy(name, to);
  *to++ = '"';
  *to++ = ':';
  if (layout_ == Layout::lines) *to++ = ' ';
  advance_to(to);
  is_after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  char* to = begin_item(make_room(depth_ + text.size() + marks_size));
  *to++ = '"';
  const std::size_t plain_size = copy_plain(to, text);
  advance_to(to + plain_size);
  if (plain_size < text.size()) {
    const std::string rest = escaped(text.substr(plain_size));
    advance_to(copy(rest, make_room(rest.size() + 1)));
  }
  text_[size_++] = '"';
  return *this;
}

JsonWriter& JsonWriter::fragment(std::string_view json) {
  advance_to(copy(json, begin_item(make_room(depth_ + json.size() + marks_size))));
  return *this;
}

std::string JsonWriter::take() {
  text_.resize(size_);
  size_ = 0;
  is_first_ = true;
  return std::exchange(text_, {});
}

std::string_view JsonWriter::pass_on() {
  const std::string_view written = std::string_view{text_}.substr(0, size_);
  size_ = 0;
  return written;
}

JsonWriter& JsonWriter::begin(char bracket) {
  fragment({&bracket, 1});
  ++depth_;
  is_first_ = true;
  return *this;
}

JsonWriter& JsonWriter::end(char bracket) {
  char* to = make_room(depth_ + marks_size);
  const bool has_lines = !is_first_ && depth_ <= line_depth_;
  --depth_;
  if (has_lines) to = begin_line(to);
  *to++ = bracket;
  advance_to(to);
  is_first_ = false;
  return *this;
}

JsonWriter& JsonWriter::append_whole(std::int64_t number) {
  std::array<char, 20> digits{};
  const auto printed = std::to_chars(digits.begin(), digits.end(), number);
  return fragment({digits.begin(), printed.ptr});
}

/// Returns where `size` bytes can be written.
char* JsonWriter::make_room(std::size_t size) {
  constexpr std::size_t least = 1024;
  if (text_.size() - size_ < size) text_.resize(std::max({least, 2 * text_.size(), size_ + size}));
  return text_.data() + size_;
}

/// Writes the comma and white space before a key, and before a value that has none.
char* JsonWriter::begin_item(char* to) {
  if (std::exchange(is_after_key_, false)) return to;
  const bool is_first = std::exchange(is_first_, false);
  if (!is_first) *to++ = ',';
  if (layout_ == Layout::compact) return to;
  if (depth_ > 0 && depth_ <= line_depth_) return begin_line(to);
  if (!is_first) *to++ = ' ';
  return to;
}

char* JsonWriter::begin_line(char* to) const {
  if (layout_ == Layout::compact) return to;
  *to++ = '\n';
  return std::fill_n(to, depth_, ' ');
}

void JsonWriter::advance_to(const char* to) { size_ = static_cast<std::size_t>(to - text_.data()); }

}  // namespace terang::base
