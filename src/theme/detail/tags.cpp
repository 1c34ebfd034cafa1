#include "theme/detail/tags.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace terang::theme::detail {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_word_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-';
}

/// Whether `name` may be a file's path without `.html`. It has no blanks and no `..`, so that it
/// cannot leave the theme's folder.
bool is_partial_name(std::string_view name) {
  const bool plain = std::all_of(name.begin(), name.end(),
                                 [](char c) { return is_word_letter(c) || c == '/' || c == '.'; });
  return plain && !name.empty() && name.find("..") == std::string_view::npos;
}

TagKind kind_of(char sign) {
  switch (sign) {
    case '#': return TagKind::section;
    case '^': return TagKind::inverted;
    case '/': return TagKind::close;
    case '>': return TagKind::partial;
    case '!': return TagKind::comment;
    default: return TagKind::text;
  }
}

bool is_name_of(TagKind kind, std::string_view name) {
  if (kind == TagKind::comment) return true;
  return kind == TagKind::partial ? is_partial_name(name) : is_value_name(name);
}

bool may_stand_alone(TagKind kind) {
  return kind == TagKind::section || kind == TagKind::inverted || kind == TagKind::close ||
         kind == TagKind::partial || kind == TagKind::comment;
}

/// If the tag is alone on its line, widens it to the whole line.
void take_line(std::string_view text, Tag& tag) {
  std::size_t begin = tag.begin;
  while (begin > 0 && is_blank(text[begin - 1])) --begin;
  if (begin > 0 && text[begin - 1] != '\n') return;
  std::size_t end = tag.end;
  while (end < text.size() && is_blank(text[end])) ++end;
  const std::string_view rest = text.substr(end);
  if (!rest.empty() && !rest.starts_with('\n') && !rest.starts_with("\r\n")) return;
  tag.indent = text.substr(begin, tag.begin - begin);
  tag.begin = begin;
  tag.end = std::min(text.size(), end + (rest.starts_with('\r') ? 2 : 1));
}

}  // namespace

bool is_value_name(std::string_view name) {
  if (name == ".") return true;
  for (const std::string_view part : base::split(name, '.')) {
    if (part.empty() || !std::all_of(part.begin(), part.end(), is_word_letter)) return false;
  }
  return true;
}

std::optional<Tag> find_tag(std::string_view text, std::size_t from) {
  const std::size_t at = text.find("{{", from);
  if (at == std::string_view::npos) return std::nullopt;
  const bool triple = text.substr(at).starts_with("{{{");
  const std::size_t brace_count = triple ? 3 : 2;
  const std::size_t close = text.find(triple ? "}}}" : "}}", at + brace_count);
  Tag tag;
  tag.at = tag.begin = at;
  if (close == std::string_view::npos) {
    tag.kind = TagKind::unclosed;
    tag.written = text.substr(at, text.find('\n', at) - at);
    tag.end = text.size();
    return tag;
  }
  tag.end = close + brace_count;
  tag.written = text.substr(at, tag.end - at);
  std::string_view inside = text.substr(at + brace_count, close - at - brace_count);
  tag.kind = triple ? TagKind::markup : kind_of(inside.empty() ? ' ' : inside.front());
  if (may_stand_alone(tag.kind)) inside.remove_prefix(1);
  tag.name = base::trim(inside);
  if (!is_name_of(tag.kind, tag.name)) tag.kind = TagKind::unreadable;
  if (may_stand_alone(tag.kind)) take_line(text, tag);
  return tag;
}

}  // namespace terang::theme::detail
