// Finds the tags of a template, and how much of the text around it each tag removes. All views
// point into the text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace terang::theme::detail {

enum class TagKind {
  text,
  markup,
  section,
  inverted,
  close,
  partial,
  comment,
  unclosed,
  unreadable
};

struct Tag {
  TagKind kind = TagKind::unreadable;
  std::string_view name;     ///< without blanks at the ends; the text of a comment
  std::string_view written;  ///< the whole tag, braces included
  std::string_view indent;   ///< the blanks before a tag alone on its line
  std::size_t at = 0;        ///< offset of the opening braces
  std::size_t begin = 0;     ///< where the text before it ends
  std::size_t end = 0;       ///< where the text after it begins
};

/// The first tag that begins at `from` or after it. The tag of a section, partial or comment that
/// is alone on its line removes the whole line, as in the Mustache specification.
/// Absent: there is no tag.
std::optional<Tag> find_tag(std::string_view text, std::size_t from);

/// Whether `name` is `.` or words of [A-Za-z0-9_-] joined by single points.
bool is_value_name(std::string_view name);

}  // namespace terang::theme::detail
