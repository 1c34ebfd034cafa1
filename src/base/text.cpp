#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "base/scan.hpp"

namespace terang::base {
namespace {

bool is_lower_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }
bool is_letter_or_digit(char c) { return is_lower_or_digit(c) || (c >= 'A' && c <= 'Z'); }
char lower_of(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// What a lead byte beyond ASCII requires of the bytes after it (Unicode 15, table 3-7); length 0:
/// it is no lead byte.
struct Sequence {
  int length;
  unsigned char second_lowest;
  unsigned char second_highest;
};

Sequence sequence_of(unsigned char lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return {2, 0x80, 0xBF};
  if (lead == 0xE0) return {3, 0xA0, 0xBF};
  if (lead == 0xED) return {3, 0x80, 0x9F};
  if (lead >= 0xE1 && lead <= 0xEF) return {3, 0x80, 0xBF};
  if (lead == 0xF0) return {4, 0x90, 0xBF};
  if (lead >= 0xF1 && lead <= 0xF3) return {4, 0x80, 0xBF};
  if (lead == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

bool holds_sequence(std::string_view rest, const Sequence& sequence) {
  if (sequence.length == 0 || rest.size() < static_cast<std::size_t>(sequence.length)) return false;
  const auto second = static_cast<unsigned char>(rest[1]);
  if (second < sequence.second_lowest || second > sequence.second_highest) return false;
  return std::all_of(rest.begin() + 2, rest.begin() + sequence.length,
                     [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; });
}

constexpr std::array<std::string_view, 8> blanks{" ",  "\t", "\r",       "\n",
                                                 "\v", "\f", "\xC2\xA0", "\xEF\xBB\xBF"};

/// Whether no blank begins or ends with this byte.
bool is_visible(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > ' ' && byte < 0x80;
}

std::size_t blank_at_begin(std::string_view text) {
  if (text.empty() || is_visible(text.front())) return 0;
  for (const std::string_view blank : blanks) {
    if (text.starts_with(blank)) return blank.size();
  }
  return 0;
}

std::size_t blank_at_end(std::string_view text) {
  if (text.empty() || is_visible(text.back())) return 0;
  for (const std::string_view blank : blanks) {
    if (text.ends_with(blank)) return blank.size();
  }
  return 0;
}

std::size_t edit_distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row.back();
}

}  // namespace

std::optional<std::size_t> find_ill_formed_utf8(std::string_view text) {
  const auto is_beyond_ascii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  std::size_t at = 0;
  while (true) {
    at = find_from(text, at, std::mem_fn(&EightBytes::has_beyond_ascii), is_beyond_ascii);
    if (at == text.size()) return std::nullopt;
    const Sequence sequence = sequence_of(static_cast<unsigned char>(text[at]));
    if (!holds_sequence(text.substr(at), sequence)) return at;
    at += static_cast<std::size_t>(sequence.length);
  }
}

std::string_view trim(std::string_view text) {
  while (const std::size_t size = blank_at_begin(text)) text.remove_prefix(size);
  while (const std::size_t size = blank_at_end(text)) text.remove_suffix(size);
  return text;
}

std::string lower(std::string_view text) {
  std::string result{text};
  for (char& c : result) c = lower_of(c);
  return result;
}

std::string same_words(std::string_view text) {
  text = trim(text);
  std::string result;
  result.reserve(text.size());
  bool blank = false;
  for (const char c : text) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      blank = true;
      continue;
    }
    const bool tight = c == '/' || c == ',';
    const bool after_tight = !result.empty() && (result.back() == '/' || result.back() == ',');
    if (blank && !tight && !after_tight) result += ' ';
    blank = false;
    result += lower_of(c);
  }
  return result;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::optional<std::string_view> find_nearest(std::string_view word,
                                             std::span<const std::string_view> candidates) {
  std::optional<std::string_view> nearest;
  std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(lower(word), lower(candidate));
    if (distance >= least || distance >= candidate.size()) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest;
}

bool is_slug(std::string_view text) {
  if (text.empty()) return false;
  for (const std::string_view part : split(text, '-')) {
    if (part.empty() || !std::all_of(part.begin(), part.end(), is_lower_or_digit)) return false;
  }
  return true;
}

bool is_key(std::string_view text) {
  bool after_letter = false;
  for (const char c : text) {
    const bool letter = is_letter_or_digit(c);
    if (!letter && (!after_letter || (c != '.' && c != '_' && c != '-'))) return false;
    after_letter = letter;
  }
  return after_letter;
}

std::optional<int> parse_year(std::string_view text) {
  if (text.size() != 4) return std::nullopt;
  int year = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    year = year * 10 + (c - '0');
  }
  return year;
}

int code_points(std::string_view text) {
  return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

int column_at(std::string_view line, std::size_t offset) {
  return 1 + code_points(line.substr(0, offset));
}

}  // namespace terang::base
