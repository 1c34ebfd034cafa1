#include "chart/detail/label.hpp"

#include <array>
#include <cstddef>

#include "chart/detail/markup.hpp"

namespace terang::chart::detail {
namespace {

/// The widths of ASCII characters, by code, in classes of similar letters. They are those of DejaVu
/// Sans, the widest of the usual screen fonts. Unit: em.
constexpr std::array<double, 128> advances = [] {
  std::array<double, 128> table{};
  table.fill(0.63);
  const auto set = [&table](std::string_view letters, double em) {
    for (const char c : letters) table[static_cast<unsigned char>(c)] = em;
  };
  set("ijlI.,:;'!|()[] /\\`", 0.35);
  set("frt\"-J", 0.42);
  set("wMGOQDHNUC&+=<>~ABKRXVYPSTEZ", 0.78);
  set("mW%@", 0.97);
  return table;
}();

constexpr double ellipsis_em = 1;
constexpr double boldness = 1.1;  ///< how much wider bold letters are

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The width of the character that begins at `at`. Characters of three and four bytes are symbols,
/// and letters that are as wide as they are high. Unit: em.
double advance_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return advances[byte];
  if (byte < 0xE0) return 0.7;
  return byte < 0xF0 ? 1.0 : 1.3;
}

}  // namespace

double width_of(std::string_view text) {
  double em = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!continues(text[at])) em += advance_at(text, at);
  }
  return em * label_px;
}

double bold_width_of(std::string_view text) { return width_of(text) * boldness; }

std::string cut(std::string_view text, double room_px) {
  std::string whole = readable(text);
  const double room = room_px / label_px;
  double width = 0;
  std::size_t end = 0;  // of the part that fits with an ellipsis after it
  for (std::size_t at = 0; at < whole.size(); ++at) {
    if (continues(whole[at])) continue;
    if (width + ellipsis_em <= room) end = at;
    width += advance_at(whole, at);
    if (width <= room) continue;
    whole.resize(end);
    while (whole.ends_with(' ') || whole.ends_with(',')) whole.pop_back();
    return whole.empty() ? whole : whole + "…";
  }
  return whole;
}

std::string cut_bold(std::string_view text, double room_px) {
  return cut(text, room_px / boldness);
}

std::vector<std::string> bold_lines(std::string_view text, double room_px) {
  const std::string whole = readable(text);
  std::vector<std::string> lines;
  std::size_t end = whole.size();  // of the first line
  while (end != std::string::npos && end > 0) {
    if (bold_width_of(std::string_view{whole}.substr(0, end)) <= room_px) break;
    end = whole.rfind(' ', end - 1);
  }
  const bool is_broken = end < whole.size() && end > 0;
  if (is_broken) lines.push_back(whole.substr(0, end));
  lines.push_back(cut_bold(is_broken ? whole.substr(end + 1) : whole, room_px));
  if (lines.back().empty()) lines.pop_back();
  return lines;
}

}  // namespace terang::chart::detail
