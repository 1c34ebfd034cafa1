#include "content/detail/prose/markdown.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/addresses.hpp"
#include "content/detail/prose/holes.hpp"
#include "content/detail/prose/markdown_html.hpp"
#include "content/detail/prose/markdown_passages.hpp"
#include "content/detail/prose/markdown_tree.hpp"
#include "content/detail/prose/plain_text.hpp"
#include "content/detail/values/cell_text.hpp"
#include "content/detail/values/expect.hpp"
#include "content/detail/yaml/front_matter.hpp"
#include "content/detail/yaml/yaml.hpp"
#include "content/prose_codes.hpp"

namespace terang::content::detail {
namespace {

namespace limits = base::limits;

// Front matter -----------------------------------------------------------------------------------

std::optional<int> parse_order(std::string_view text) {
  constexpr std::size_t longest = 4;
  if (text.empty() || text.size() > longest ||
      !std::all_of(text.begin(), text.end(), base::is_digit)) {
    return std::nullopt;
  }
  int order = 0;
  for (const char digit : text) order = order * 10 + (digit - '0');
  return order;
}

void report_unknown_field(const YamlEntry& entry, base::Diagnostics& diagnostics) {
  constexpr std::array<std::string_view, 3> known{"judul", "urutan", "ringkasan"};
  if (const auto nearest = base::find_nearest(entry.key, known)) {
    diagnostics.report(yaml_field_unknown_near, entry.key_place,
                       {quoted(entry.key), std::string{*nearest}});
    return;
  }
  diagnostics.report(yaml_field_unknown, entry.key_place,
                     {quoted(entry.key), "judul, urutan, ringkasan"});
}

void read_field(const YamlEntry& entry, Narrative& narrative, base::Diagnostics& diagnostics) {
  const bool known = entry.key == "judul" || entry.key == "urutan" || entry.key == "ringkasan";
  if (!known) {
    report_unknown_field(entry, diagnostics);
    return;
  }
  if (entry.value.kind != YamlKind::scalar) {
    diagnostics.report(yaml_wants_text, entry.key_place, {entry.key});
    return;
  }
  const std::string text{base::trim(entry.value.text)};
  if (entry.key == "judul") narrative.title = text;
  if (entry.key == "ringkasan") narrative.summary = text;
  if (entry.key != "urutan") return;
  if (const auto order = parse_order(text)) {
    narrative.order = *order;
  } else {
    diagnostics.report(order_unreadable, entry.value.place, {quoted(text)});
  }
}

void read_front_matter(std::string_view text, Narrative& narrative,
                       base::Diagnostics& diagnostics) {
  const auto root = parse_yaml({narrative.file, text, 1}, diagnostics);
  if (!root || root->kind == YamlKind::nothing) return;
  if (root->kind != YamlKind::map) {
    diagnostics.report(yaml_wants_fields, root->place, {"---"});
    return;
  }
  for (const YamlEntry& entry : root->entries) read_field(entry, narrative, diagnostics);
}

// Limits -----------------------------------------------------------------------------------------

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// How long the sign is that begins a block quote or a list item here; 0: there is none.
std::size_t size_of_block_sign(std::string_view line) {
  if (line.starts_with('>')) return 1;
  const auto* const behind_digits = std::find_if_not(line.begin(), line.end(), base::is_digit);
  const auto digits = static_cast<std::size_t>(behind_digits - line.begin());
  const std::string_view signs = digits > 0 ? ".)" : "-*+";
  if (digits == line.size() || signs.find(line[digits]) == std::string_view::npos) return 0;
  const std::size_t size = digits + 1;
  return size == line.size() || is_blank(line[size]) ? size : 0;
}

/// Block quotes and lists that the line begins, one inside the other.
int nesting_of(std::string_view line) {
  for (int depth = 0;; ++depth) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    const std::size_t size = line.empty() ? 0 : size_of_block_sign(line);
    if (size == 0) return depth;
    line.remove_prefix(size);
  }
}

/// Whether the text costs the library no more than an honest one (docs/dependencies.md).
bool expect_within_limits(const std::string& path, const Halves& halves,
                          base::Diagnostics& diagnostics) {
  const LineIndex lines{halves.body};
  const std::size_t faults = diagnostics.count();
  int lines_with_bars = 0;
  int most_bars = 0;
  for (int number = 1; number <= lines.line_count(); ++number) {
    const std::string_view line = lines.line(number);
    const base::Place place{path, number + halves.lines_before_body, 0};
    const auto bars = static_cast<int>(std::count(line.begin(), line.end(), '|'));
    lines_with_bars += bars > 0 ? 1 : 0;
    most_bars = std::max(most_bars, bars);
    if (bars > limits::markdown_bars_per_line) {
      diagnostics.report(line_has_many_bars, place,
                         {std::to_string(bars), std::to_string(limits::markdown_bars_per_line)});
    }
    if (nesting_of(line) > limits::markdown_nesting) {
      diagnostics.report(line_nests_deep, place, {std::to_string(limits::markdown_nesting)});
    }
  }
  const bool in_lines = diagnostics.count() == faults;
  const long long cells = static_cast<long long>(lines_with_bars) * most_bars;
  if (in_lines && cells > limits::markdown_table_cells) {
    diagnostics.report(tables_too_large, {path, 0, 0},
                       {std::to_string(cells), std::to_string(limits::markdown_table_cells)});
  }
  return diagnostics.count() == faults;
}

// The whole --------------------------------------------------------------------------------------

/// The name and what it says where the front matter is silent.
Narrative named(const std::string& path) {
  Narrative narrative;
  narrative.file = path;
  std::string_view name = path;
  name.remove_prefix(name.rfind('/') + 1);  // npos + 1 is 0
  if (name.ends_with(".md")) name.remove_suffix(3);
  narrative.name = name;
  narrative.order = parse_order(name.substr(0, name.find('-'))).value_or(0);
  return narrative;
}

}  // namespace

std::optional<Narrative> parse_markdown(const base::SourceFile& file,
                                        base::Diagnostics& diagnostics) {
  if (!expect_plain_text(file.path, file.bytes, limits::markdown_bytes, diagnostics)) {
    return std::nullopt;
  }
  const auto halves = divide(without_mark(file.bytes));
  if (!halves) {
    diagnostics.report(front_matter_unclosed, {file.path, 1, 1});
    return std::nullopt;
  }
  Narrative narrative = named(file.path);
  read_front_matter(halves->front_matter, narrative, diagnostics);
  if (!expect_within_limits(file.path, *halves, diagnostics)) return std::nullopt;

  const Lifted lifted = lift_holes(file.path, halves->body, halves->lines_before_body);
  const MarkdownTree tree{lifted.text};
  const std::string name = slug_of(narrative.name, "naskah");
  const MarkdownSource source{.path = file.path,
                              .text = halves->body,
                              .lines_before = halves->lines_before_body,
                              .name = name};
  Prose prose = render_markdown(tree, source, lifted.holes, diagnostics);
  narrative.passages = passages_of(tree, source, lifted.holes);
  narrative.headings = std::move(prose.headings);
  narrative.parts = std::move(prose.parts);
  if (narrative.title.empty()) {
    narrative.title = narrative.headings.empty() ? narrative.name : narrative.headings[0].text;
  }
  return narrative;
}

}  // namespace terang::content::detail
