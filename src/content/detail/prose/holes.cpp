#include "content/detail/prose/holes.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

#include <system_error>

#include "base/text.hpp"
#include "content/detail/prose/plain_text.hpp"
#include "content/detail/values/expect.hpp"
#include "content/prose_codes.hpp"

namespace terang::content::detail {
namespace {

constexpr std::string_view marker_begin = "\uE000";
constexpr std::string_view marker_end = "\uE001";

struct HoleName {
  std::string_view words;
  HoleKind kind;
};

constexpr std::array<HoleName, 10> hole_names{{
    {"capaian", HoleKind::achievement},
    {"serapan", HoleKind::absorption},
    {"pagu", HoleKind::ceiling},
    {"realisasi", HoleKind::realisation},
    {"sisa", HoleKind::remainder},
    {"tabel kinerja", HoleKind::indicator_table},
    {"tabel anggaran", HoleKind::budget_table},
    {"tabel hambatan", HoleKind::obstacle_table},
    {"grafik capaian", HoleKind::achievement_chart},
    {"grafik serapan", HoleKind::absorption_chart},
}};

const HoleName* find_name(std::string_view words) {
  const auto* const name =
      std::find_if(hole_names.begin(), hole_names.end(),
                   [words](const HoleName& each) { return each.words == words; });
  return name == hole_names.end() ? nullptr : name;
}

/// `{{capaian 6709.3}}` in its first word and what follows.
struct Words {
  std::string first;
  std::string rest;
};

Words words_of(const TypedHole& typed) {
  const std::string_view inside =
      base::trim(std::string_view{typed.text}.substr(2, typed.text.size() - 4));
  const std::size_t blank = inside.find_first_of(" \t");
  if (blank == std::string_view::npos) return {base::lower(inside), {}};
  return {base::lower(inside.substr(0, blank)), std::string{base::trim(inside.substr(blank))}};
}

std::string braced(std::string_view words) { return "{{" + std::string{words} + "}}"; }

void report_unknown(const TypedHole& typed, const Words& words, base::Diagnostics& diagnostics) {
  std::array<std::string_view, hole_names.size()> names;
  std::transform(hole_names.begin(), hole_names.end(), names.begin(),
                 [](const HoleName& name) { return name.words; });
  const std::string all = words.rest.empty() ? words.first : words.first + " " + words.rest;
  if (const auto nearest = base::find_nearest(all, names)) {
    diagnostics.report(hole_unknown_near, typed.place, {quoted(typed.text), braced(*nearest)});
    return;
  }
  const auto nearest = base::find_nearest(words.first, names);
  if (nearest && !is_block(find_name(*nearest)->kind) &&
      words.rest.find(' ') == std::string::npos) {
    diagnostics.report(hole_unknown_near, typed.place,
                       {quoted(typed.text), braced(std::string{*nearest} + " " + words.rest)});
    return;
  }
  std::string known;
  for (const std::string_view name : names) known += (known.empty() ? "" : ", ") + braced(name);
  diagnostics.report(hole_unknown, typed.place, {quoted(typed.text), known});
}

/// Whether an odd number of backslashes stands before `at`.
bool is_escaped(std::string_view line, std::size_t at) {
  std::size_t count = 0;
  while (count < at && line[at - count - 1] == '\\') ++count;
  return count % 2 == 1;
}

void lift_line(std::string_view line, base::Place place, Lifted& lifted) {
  std::size_t begin = 0;
  std::size_t counted = 0;
  place.column = 1;
  for (std::size_t at = line.find("{{"); at != std::string_view::npos;
       at = line.find("{{", begin)) {
    if (is_escaped(line, at)) {
      lifted.text += line.substr(begin, at + 2 - begin);
      begin = at + 2;
      continue;
    }
    const std::size_t close = line.find("}}", at + 2);
    const bool closed = close != std::string_view::npos;
    const std::size_t end = closed ? close + 2 : at + 2;
    lifted.text += line.substr(begin, at - begin);
    lifted.text += marker_begin;
    lifted.text += std::to_string(lifted.holes.size());
    lifted.text += marker_end;
    place.column += base::column_at(line.substr(counted), at - counted) - 1;
    counted = at;
    lifted.holes.push_back({std::string{line.substr(at, end - at)}, place, closed});
    begin = end;
  }
  lifted.text += line.substr(begin);
}

}  // namespace

Lifted lift_holes(const std::string& path, std::string_view text, int lines_before) {
  const LineIndex lines{text};
  Lifted lifted;
  lifted.text.reserve(text.size());
  for (int line = 1; line <= lines.line_count(); ++line) {
    lift_line(lines.line(line), {path, line + lines_before, 0}, lifted);
    lifted.text += '\n';
  }
  return lifted;
}

std::optional<Marker> find_marker(std::string_view text, std::size_t from, std::size_t hole_count) {
  for (std::size_t begin = text.find(marker_begin, from); begin != std::string_view::npos;
       begin = text.find(marker_begin, begin + marker_begin.size())) {
    Marker marker{.begin = begin};
    const char* const digits = text.data() + begin + marker_begin.size();
    const auto [rest, error] = std::from_chars(digits, text.data() + text.size(), marker.index);
    const auto behind = static_cast<std::size_t>(rest - text.data());
    marker.end = behind + marker_end.size();
    if (error == std::errc{} && marker.index < hole_count &&
        text.substr(behind).starts_with(marker_end)) {
      return marker;
    }
  }
  return std::nullopt;
}

std::string restored(std::string_view text, const std::vector<TypedHole>& holes) {
  std::string result;
  std::size_t begin = 0;
  while (const auto marker = find_marker(text, begin, holes.size())) {
    result += text.substr(begin, marker->begin - begin);
    result += holes[marker->index].text;
    begin = marker->end;
  }
  result += text.substr(begin);
  return result;
}

bool is_block(HoleKind kind) { return kind >= HoleKind::indicator_table; }

std::optional<Hole> expect_hole(const TypedHole& typed, base::Diagnostics& diagnostics) {
  if (!typed.closed) {
    diagnostics.report(hole_unclosed, typed.place, {typed.text});
    return std::nullopt;
  }
  const Words words = words_of(typed);
  const HoleName* value = find_name(words.first);
  if (value != nullptr && words.rest.find_first_of(" \t") == std::string::npos) {
    return Hole{value->kind, words.rest, typed.place};
  }
  const HoleName* block = find_name(base::same_words(words.first + " " + words.rest));
  if (block != nullptr) return Hole{block->kind, {}, typed.place};
  report_unknown(typed, words, diagnostics);
  return std::nullopt;
}

}  // namespace terang::content::detail
