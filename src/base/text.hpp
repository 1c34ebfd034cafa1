// Functions on UTF-8 text that every reader of files needs. None of them knows a language or the
// domain. A view that is returned points into the argument.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace terang::base {

/// Byte offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7).
/// Absent: the text is well formed.
std::optional<std::size_t> find_ill_formed_utf8(std::string_view text);

/// `text` without the ASCII white space, no-break spaces and byte-order marks at both ends.
std::string_view trim(std::string_view text);

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `text` with its ASCII letters in lower case and everything else as it is.
std::string lower(std::string_view text);

/// `text` in a form for comparison: trimmed, in lower case, runs of white space as one blank,
/// blanks around "/" and "," removed. Two texts are "the same words" when these forms are equal.
std::string same_words(std::string_view text);

/// The parts between the separators, empty ones included; at least one.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The candidate with the least edit distance to `word`, ASCII case aside; the first of several.
/// Absent: none is near enough to be worth suggesting. A third of the bytes of `word` may differ,
/// or two if that is more, but not as many as the candidate has.
std::optional<std::string_view> find_nearest(std::string_view word,
                                             std::span<const std::string_view> candidates);

/// Whether `text` matches [a-z0-9]+(-[a-z0-9]+)*, the form of slugs and agreement ids.
bool is_slug(std::string_view text);

/// Whether `text` matches [0-9A-Za-z]+([._-][0-9A-Za-z]+)*, the form of `kode`.
bool is_key(std::string_view text);

/// Reads four digits, the name of a year's folder.
/// Absent: anything else.
std::optional<int> parse_year(std::string_view text);

/// How many code points `text` has. Range: well-formed UTF-8.
int code_points(std::string_view text);

/// A column number as editors count: 1 plus the code points of `line` before `offset`.
int column_at(std::string_view line, std::size_t offset);

}  // namespace terang::base
