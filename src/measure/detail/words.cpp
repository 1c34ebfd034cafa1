#include "measure/detail/words.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace terang::measure::detail {
namespace {

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || byte >= 0x80;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// A byte of a letter of several bytes, behind its first.
bool is_inside_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Signs of more than one byte, which are no letters.
std::size_t size_of_long_sign(std::string_view text) {
  constexpr std::array<std::string_view, 8> signs{"–", "—", "“", "”", "‘", "’", "…", "\u00A0"};
  for (const std::string_view sign : signs) {
    if (text.starts_with(sign)) return sign.size();
  }
  return 0;
}

}  // namespace

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t sign = size_of_long_sign(text.substr(at));
    std::size_t end = at + std::max<std::size_t>(sign, 1);
    const bool is_sign = sign > 0 || !is_letter(text[at]);
    if (base::trim(text.substr(at, end - at)).empty()) {
      at = end;
      continue;
    }
    while (!is_sign && end < text.size() && is_letter(text[end]) &&
           size_of_long_sign(text.substr(end)) == 0) {
      ++end;
    }
    const bool is_small = text[at] >= 'a' && text[at] <= 'z';
    words.push_back({base::lower(text.substr(at, end - at)), at, end, is_sign, is_small});
    at = end;
  }
  return words;
}

std::string excerpt(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t around = 60;
  constexpr std::size_t longest_word = 40;
  std::size_t from = begin > around ? begin - around : 0;
  std::size_t to = std::min(text.size(), end + around);
  const std::size_t first = from > longest_word ? from - longest_word : 0;
  const std::size_t last = std::min(text.size(), to + longest_word);
  while (from > first && !is_space(text[from - 1])) --from;
  while (to < last && !is_space(text[to])) ++to;
  while (from < begin && is_inside_letter(text[from])) ++from;
  while (to > end && to < text.size() && is_inside_letter(text[to])) --to;
  std::string part{base::trim(text.substr(from, to - from))};
  if (from > 0) part.insert(0, "… ");
  if (to < text.size()) part += " …";
  return part;
}

namespace {

/// What plans and agreements say that they will measure.
template <typename Add>
void add_promised(const content::OfficeYear& year, const Add& add) {
  for (const content::PlannedIndicator& each : year.annual_plan) {
    add(each.text, "rencana-kinerja-" + each.code, each.place);
  }
  for (const content::PlannedAction& each : year.action_plan) {
    add(each.text, "rencana-aksi-" + each.code, each.place);
  }
  for (const content::Agreement& agreement : year.agreements) {
    for (const content::Promise& each : agreement.promises) {
      add(each.text, agreement.id + "-" + each.code, each.place);
    }
  }
}

}  // namespace

std::vector<Prose> prose_of(const content::OfficeYear& year) {
  std::vector<Prose> prose;
  const auto add = [&prose](std::string_view text, const std::string& code,
                            const base::Place& place, Prose::Kind kind = Prose::Kind::cell) {
    if (!text.empty()) prose.push_back({text, code, place, kind});
  };
  for (const content::Objective& each : year.objectives) add(each.text, each.code, each.place);
  for (const content::Indicator& each : year.indicators) add(each.text, each.code, each.place);
  for (const content::Obstacle& each : year.obstacles) {
    add(each.obstacle, each.code, each.place, Prose::Kind::passage);
    add(each.constraint, each.code, each.place, Prose::Kind::passage);
    add(each.remedy, each.code, each.place, Prose::Kind::passage);
  }
  for (const content::Agreement& each : year.agreements) {
    add(each.title, each.id + "-judul", each.title_place, Prose::Kind::title);
    add(each.annex_title, each.id + "-judul-lampiran", each.annex_title_place, Prose::Kind::title);
  }
  add_promised(year, add);
  const auto add_narrative = [&add](const content::Narrative& narrative) {
    for (const content::Passage& passage : narrative.passages) {
      add(passage.text, narrative.name, passage.place,
          passage.is_title ? Prose::Kind::title : Prose::Kind::passage);
    }
  };
  std::ranges::for_each(year.chapters, add_narrative);
  std::ranges::for_each(year.plans, add_narrative);
  return prose;
}

}  // namespace terang::measure::detail
