// What holds for the bytes of every file, whatever its format.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/place.hpp"

namespace terang::content::detail {

/// Whether the bytes may go to a parser: well-formed UTF-8, no control characters beside tab and
/// line ends, every CR before an LF, at most `byte_limit` bytes.
/// Reports: file_too_large, text_not_utf8, control_character, lone_carriage_return (the first of
/// these ends the reading).
bool expect_readable_text(const std::string& path, std::string_view bytes, std::size_t byte_limit,
                          base::Diagnostics& diagnostics);

/// The same for what is to be published.
/// Reports, too: each personal_number_nip and personal_number_nik, which do not end the reading.
bool expect_plain_text(const std::string& path, std::string_view bytes, std::size_t byte_limit,
                       base::Diagnostics& diagnostics);

/// Four hexadecimal digits, as U+ writes them.
std::string hexadecimal(char c);

/// Without a byte-order mark.
std::string_view without_mark(std::string_view bytes);

/// Finds the line and column of an offset.
class LineIndex {
 public:
  /// `text` outlives the index.
  explicit LineIndex(std::string_view text);

  int line_count() const;
  /// The line's text without its end. Range: `line` from 1 to line_count(); else empty.
  std::string_view line(int line) const;
  base::Place place(const std::string& path, std::size_t offset) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

}  // namespace terang::content::detail
