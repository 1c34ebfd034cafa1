// What the readers of cells have in common: the text under the many dashes, blanks and look-alike
// letters that word processors leave in it. Nothing here knows what a cell means.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace terang::content::detail {

/// `text` without blanks at its ends, with no-break and thin spaces as blanks and every kind of
/// dash as "-".
std::string plain_marks(std::string_view text);

/// `text` with each Cyrillic or Greek letter that looks like a Latin one in its Latin spelling.
/// Absent: there is no such letter.
std::optional<std::string> find_latin_spelling(std::string_view text);

/// A text and the remark that stood in brackets inside it.
struct Remarked {
  std::string body;    ///< without the brackets, no double blank left behind
  std::string remark;  ///< empty: none
};

/// Takes the one remark in brackets out: `5 (lima) orang` is "5 orang" with "lima".
/// Absent: a bracket without its other half, or more than one pair.
std::optional<Remarked> take_remark(std::string_view text);

/// ASCII, or any byte of a letter beyond ASCII.
inline bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U;
}

}  // namespace terang::content::detail
