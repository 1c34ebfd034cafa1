#include "chart/detail/markup.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>
#include <utility>

#include "base/failure.hpp"
#include "base/text.hpp"

namespace terang::chart::detail {
namespace {

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F;
}

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Whether the text is certainly readable as it is. Most text is, and checking it is faster than
/// rebuilding it.
bool is_readable(std::string_view text) {
  bool is_ascii = true;
  char before = ' ';
  for (const char c : text) {
    const bool is_doubtful = is_control(c) || c == '\xC2' || c == '\xEF';
    if (is_doubtful || (c == ' ' && before == ' ')) return false;
    if (static_cast<unsigned char>(c) >= 0x80) is_ascii = false;
    before = c;
  }
  if (before == ' ') return text.empty();
  return is_ascii || !base::find_ill_formed_utf8(text);
}

/// U+FFFE and U+FFFF are well-formed UTF-8, but XML does not allow them; U+0080 to U+009F are
/// control characters.
bool begins_with_unwanted(std::string_view text) {
  if (text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF")) return true;
  return text.size() > 1 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0;
}

/// The longest beginning that is well-formed UTF-8.
std::string_view well_formed_part(std::string_view text) {
  return text.substr(0, base::find_ill_formed_utf8(text).value_or(text.size()));
}

void append_readable(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (is_white(text[at])) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (begins_with_unwanted(rest)) {
      at += rest[0] == '\xC2' ? 1 : 2;
    } else if (!is_control(text[at])) {
      out += text[at];
    }
  }
}

}  // namespace

std::string readable(std::string_view text) {
  if (is_readable(text)) return std::string{text};
  std::string result;
  while (!text.empty()) {
    const std::string_view part = well_formed_part(text);
    append_readable(result, part);
    text.remove_prefix(std::min(text.size(), part.size() + 1));
  }
  if (result.ends_with(' ')) result.pop_back();
  return result;
}

Markup& Markup::raw(std::string_view markup) {
  text_ += markup;
  return *this;
}

/// Counts in whole tenths, because integers print faster than fractions.
Markup& Markup::number(double value) {
  base::ensure(std::isfinite(value), "a drawing's numbers are finite");
  std::array<char, 32> digits{};
  char* const begin = digits.data();
  char* const limit = begin + digits.size();
  if (std::abs(value) >= 1e15) {
    text_.append(begin, std::to_chars(begin, limit, value).ptr);
    return *this;
  }
  const long long tenths = std::llround(value * 10);
  if (tenths < 0) text_ += '-';
  const long long size = std::abs(tenths);
  char* end = std::to_chars(begin, limit, size / 10).ptr;
  if (size % 10 != 0) {
    *end++ = '.';
    *end++ = static_cast<char>('0' + size % 10);
  }
  text_.append(begin, static_cast<std::size_t>(end - begin));
  return *this;
}

Markup& Markup::words(std::string_view text) {
  if (is_readable(text)) {
    base::append_escaped(text_, text);
  } else {
    base::append_escaped(text_, readable(text));
  }
  return *this;
}

Markup open_drawing(std::string_view kind, const Caption& caption, double height_px,
                    bool has_links) {
  Markup out;
  out.raw("<svg class=\"chart chart-").raw(kind).raw("\" role=\"");
  out.raw(has_links ? "group" : "img").raw("\" aria-labelledby=\"");
  out.words(caption.id).raw("-title ").words(caption.id).raw("-desc\" viewBox=\"0 0 ");
  out.number(width_px).raw(" ").number(height_px).raw("\"><title id=\"");
  out.words(caption.id).raw("-title\">").words(caption.title).raw("</title><desc id=\"");
  out.words(caption.id).raw("-desc\">").words(caption.description).raw("</desc>");
  return out;
}

base::Html close_drawing(Markup drawing) {
  drawing.raw("</svg>");
  return std::move(drawing).html();
}

std::string_view class_of(Tone tone) {
  switch (tone) {
    case Tone::good: return "chart-good";
    case Tone::fair: return "chart-fair";
    case Tone::poor: return "chart-poor";
    case Tone::over: return "chart-over";
    case Tone::neutral: break;
  }
  return "chart-neutral";
}

std::string_view sign_of(Tone tone) {
  switch (tone) {
    case Tone::good: return "✓ ";
    case Tone::fair: return "↓ ";
    case Tone::poor: return "✕ ";
    case Tone::over: return "▲ ";
    case Tone::neutral: break;
  }
  return "";
}

}  // namespace terang::chart::detail
