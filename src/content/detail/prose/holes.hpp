// The holes `{{...}}` of a Markdown text. They are lifted out before the Markdown is parsed, so
// that their words are never read as Markdown, and each keeps its exact place.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/place.hpp"
#include "content/narrative.hpp"

namespace terang::content::detail {

/// One `{{...}}` as typed.
struct TypedHole {
  std::string text;  ///< braces included; only the opening ones where it is not closed
  base::Place place;
  bool closed = true;
};

/// A text with a marker, made of two private-use characters around an index, in place of each hole.
struct Lifted {
  std::string text;
  std::vector<TypedHole> holes;
};

/// `lines_before`: lines of the file above `text`. A hole behind a backslash is left as text.
Lifted lift_holes(const std::string& path, std::string_view text, int lines_before);

/// The next marker in `text` from `from` on.
struct Marker {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t index = 0;  ///< into Lifted::holes
};

/// Absent: there is none, or it names no hole.
std::optional<Marker> find_marker(std::string_view text, std::size_t from, std::size_t hole_count);

/// `text` with each marker as it was typed: in code and in addresses, which have no holes.
std::string restored(std::string_view text, const std::vector<TypedHole>& holes);

bool is_block(HoleKind kind);

/// Reports: hole_unclosed, hole_unknown, hole_unknown_near.
std::optional<Hole> expect_hole(const TypedHole& typed, base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
