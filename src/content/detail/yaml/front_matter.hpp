// A Markdown file in its two halves, before either is read.
#pragma once

#include <optional>
#include <string_view>

namespace terang::content::detail {

struct Halves {
  std::string_view front_matter;  ///< between the lines `---`; begins on line 2
  std::string_view body;
  int lines_before_body = 0;
};

/// `text` has no byte-order mark. Without front matter all of it is the body.
/// Absent: the front matter is not closed.
std::optional<Halves> divide(std::string_view text);

}  // namespace terang::content::detail
