#include "content/detail/values/cell_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/text.hpp"

namespace terang::content::detail {
namespace {

struct Replacement {
  std::string_view seen;
  std::string_view plain;
};

constexpr std::array<Replacement, 11> typographic{{
    {"\u00A0", " "},  // no-break space
    {"\u2007", " "},  // figure space
    {"\u2009", " "},  // thin space
    {"\u202F", " "},  // narrow no-break space
    {"\t", " "},
    {"\u2010", "-"},  // hyphen
    {"\u2011", "-"},  // no-break hyphen
    {"\u2012", "-"},  // figure dash
    {"\u2013", "-"},  // en dash
    {"\u2014", "-"},  // em dash
    {"\u2212", "-"},  // minus sign
}};

constexpr std::array<Replacement, 45> look_alikes{{
    // Cyrillic
    {"А", "A"},
    {"В", "B"},
    {"С", "C"},
    {"Е", "E"},
    {"Н", "H"},
    {"І", "I"},
    {"Ј", "J"},
    {"К", "K"},
    {"М", "M"},
    {"О", "O"},
    {"Р", "P"},
    {"Ѕ", "S"},
    {"Т", "T"},
    {"Х", "X"},
    {"У", "Y"},
    {"Ԁ", "D"},
    {"Ԝ", "W"},
    {"а", "a"},
    {"с", "c"},
    {"е", "e"},
    {"і", "i"},
    {"ј", "j"},
    {"о", "o"},
    {"р", "p"},
    {"ѕ", "s"},
    {"х", "x"},
    {"у", "y"},
    {"ԁ", "d"},
    {"ԝ", "w"},
    // Greek
    {"Α", "A"},
    {"Β", "B"},
    {"Ε", "E"},
    {"Ζ", "Z"},
    {"Η", "H"},
    {"Ι", "I"},
    {"Κ", "K"},
    {"Μ", "M"},
    {"Ν", "N"},
    {"Ο", "O"},
    {"Ρ", "P"},
    {"Τ", "T"},
    {"Υ", "Y"},
    {"Χ", "X"},
    {"ο", "o"},
    {"ν", "v"},
}};

bool is_visible_ascii(char c) { return c >= ' ' && static_cast<unsigned char>(c) < 0x80U; }

/// Whether none of the texts to be replaced can stand here: nearly always.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), is_visible_ascii);
}

template <std::size_t Size>
std::string replaced(std::string_view text, const std::array<Replacement, Size>& replacements) {
  std::string result;
  while (!text.empty()) {
    const auto* const found =
        is_visible_ascii(text.front())
            ? replacements.end()
            : std::find_if(replacements.begin(), replacements.end(),
                           [text](const auto& entry) { return text.starts_with(entry.seen); });
    if (found == replacements.end()) {
      result += text.front();
      text.remove_prefix(1);
      continue;
    }
    result += found->plain;
    text.remove_prefix(found->seen.size());
  }
  return result;
}

}  // namespace

std::string plain_marks(std::string_view text) {
  text = base::trim(text);
  if (is_plain(text)) return std::string{text};
  return std::string{base::trim(replaced(text, typographic))};
}

std::optional<std::string> find_latin_spelling(std::string_view text) {
  if (is_plain(text)) return std::nullopt;
  std::string spelling = replaced(text, look_alikes);
  if (spelling == text) return std::nullopt;
  return spelling;
}

std::optional<Remarked> take_remark(std::string_view text) {
  const std::size_t open = text.find('(');
  const std::size_t close = text.find(')');
  if (open == std::string_view::npos && close == std::string_view::npos) {
    return Remarked{std::string{base::trim(text)}, {}};
  }
  if (open == std::string_view::npos || close == std::string_view::npos || close < open ||
      text.find('(', open + 1) != std::string_view::npos ||
      text.find(')', close + 1) != std::string_view::npos) {
    return std::nullopt;
  }
  Remarked result;
  result.remark = base::trim(text.substr(open + 1, close - open - 1));
  result.body = base::trim(text.substr(0, open));
  const std::string_view behind = base::trim(text.substr(close + 1));
  if (!result.body.empty() && !behind.empty()) result.body += ' ';
  result.body += behind;
  return result;
}

}  // namespace terang::content::detail
