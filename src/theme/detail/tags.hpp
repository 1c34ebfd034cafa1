// Finds the tags of a template and what each takes out of the text around it.
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
  std::string_view name;     ///< without blanks; of a comment: its text
  std::string_view written;  ///< as it stands, braces included
  std::string_view indent;   ///< the blanks before a tag alone on its line
  std::size_t at = 0;        ///< offset of the opening braces
  std::size_t begin = 0;     ///< where the text before it ends
  std::size_t end = 0;       ///< where the text behind it begins
};

/// The first tag at or behind `from`. A section, partial or comment alone on its line takes the
/// whole line with it, as the Mustache specification says. Absent: there is none.
std::optional<Tag> find_tag(std::string_view text, std::size_t from);

/// Whether `name` is `.` or words of [A-Za-z0-9_-] joined by single points.
bool is_value_name(std::string_view name);

}  // namespace terang::theme::detail
