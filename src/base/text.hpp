// Questions about UTF-8 text that every reader of files asks. Nothing here knows a language or
// the domain.
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

/// Without ASCII white space, no-break spaces and byte-order marks at both ends.
std::string_view trim(std::string_view text);

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// ASCII letters in lower case, everything else as it is.
std::string lower(std::string_view text);

/// Lower case, runs of white space as one blank, blanks around "/" and "," removed: two texts are
/// "the same words" when these are equal.
std::string same_words(std::string_view text);

std::vector<std::string_view> split(std::string_view text, char separator);

/// The candidate with the least edit distance to `word`.
/// Absent: none is near enough to be worth suggesting (more than a third of the letters differ).
std::optional<std::string_view> find_nearest(std::string_view word,
                                             std::span<const std::string_view> candidates);

/// Whether `text` matches [a-z0-9]+(-[a-z0-9]+)*, the form of slugs and agreement ids.
bool is_slug(std::string_view text);

/// Whether `text` matches [0-9A-Za-z]+([._-][0-9A-Za-z]+)*, the form of `kode`.
bool is_key(std::string_view text);

/// Four digits: the name of a year's folder.
/// Absent: anything else.
std::optional<int> parse_year(std::string_view text);

/// Of well-formed UTF-8.
int code_points(std::string_view text);

/// A column number as editors count: 1 plus the code points of `line` before `offset`.
int column_at(std::string_view line, std::size_t offset);

}  // namespace terang::base
