// A YAML text for a library that tries hundreds of instructions on every byte: words that it would
// only copy are taken out before and put back behind it. What a text means stays for the library
// to say.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace terang::content::detail {

/// One control character, which no text of ours holds, stands for each run of words. Texts with
/// escapes, with block scalars or with long lines stay as they are.
class ShortText {
 public:
  /// A byte, as the library counts.
  struct Position {
    int line = 0;    ///< from 0
    int column = 0;  ///< from 0, in bytes

    friend auto operator<=>(const Position&, const Position&) = default;
  };

  /// `text` outlives what is made of it. The tree that is read of a short text without faults is
  /// that of the text itself; where there are faults, they may be other ones, for columns tell some
  /// apart.
  static ShortText shortened(std::string_view text);
  static ShortText whole(std::string_view text);

  const std::string& text() const { return text_; }

  /// Where a byte of text() stands in the original.
  Position original(const Position& at) const;

  /// What text() says from `at` on and the library read as `value`, with its words.
  std::string restored(std::string_view value, const Position& at) const;

 private:
  struct Words {
    Position at;  ///< of the character that stands for them
    std::string_view text;
  };

  bool shorten(std::string_view text);

  std::string text_;
  std::vector<Words> words_;  ///< by position
};

}  // namespace terang::content::detail
