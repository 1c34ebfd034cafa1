#include "measure/prose/words.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/text.hpp"

namespace terang::measure::detail {
namespace {

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || byte >= 0x80;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Whether the byte is a later byte of a letter of several bytes.
bool is_inside_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The size of the sign that `text` begins with, if it is longer than a byte. 0: there is none.
std::size_t size_of_long_sign(std::string_view text) {
  if (static_cast<unsigned char>(text.front()) < 0x80) return 0;
  constexpr std::array<std::string_view, 8> signs{"–", "—", "“", "”", "‘", "’", "…", "\u00A0"};
  for (const std::string_view sign : signs) {
    if (text.starts_with(sign)) return sign.size();
  }
  return 0;
}

}  // namespace

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  words.reserve(text.size() / 4);  // an Indonesian word and its blank are longer
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t sign = size_of_long_sign(text.substr(at));
    std::size_t end = at + std::max<std::size_t>(sign, 1);
    const bool is_sign = sign > 0 || !is_letter(text[at]);
    if (is_sign && base::trim(text.substr(at, end - at)).empty()) {
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

std::string Prose::code() const {
  std::string code{owner};
  if (!owner.empty()) code += '-';
  code += name;
  return code;
}

namespace {

using Kind = Prose::Kind;

void add(std::vector<Prose>& prose, const Prose& each) {
  if (!each.text.empty()) prose.push_back(each);
}

void add_tables(std::vector<Prose>& prose, const content::OfficeYear& year) {
  for (const auto& each : year.objectives) add(prose, {each.text, each.code, &each.place});
  for (const auto& each : year.indicators) add(prose, {each.text, each.code, &each.place});
  for (const content::Obstacle& each : year.obstacles) {
    for (const std::string* text : {&each.obstacle, &each.constraint, &each.remedy}) {
      add(prose, {*text, each.code, &each.place, Kind::passage});
    }
  }
}

void add_titles(std::vector<Prose>& prose, const content::OfficeYear& year) {
  for (const content::Agreement& each : year.agreements) {
    add(prose, {each.title, "judul", &each.title_place, Kind::title, each.id});
    add(prose, {each.annex_title, "judul-lampiran", &each.annex_title_place, Kind::title, each.id});
  }
}

/// The texts of the rows of plans and agreements.
void add_promised(std::vector<Prose>& prose, const content::OfficeYear& year) {
  for (const auto& each : year.annual_plan) {
    add(prose, {each.text, each.code, &each.place, Kind::cell, "rencana-kinerja"});
  }
  for (const auto& each : year.action_plan) {
    add(prose, {each.text, each.code, &each.place, Kind::cell, "rencana-aksi"});
  }
  for (const content::Agreement& agreement : year.agreements) {
    for (const content::Promise& each : agreement.promises) {
      add(prose, {each.text, each.code, &each.place, Kind::cell, agreement.id});
    }
  }
}

void add_narratives(std::vector<Prose>& prose, std::span<const content::Narrative> narratives) {
  for (const content::Narrative& narrative : narratives) {
    for (const content::Passage& each : narrative.passages) {
      const Kind kind = each.is_title ? Kind::title : Kind::passage;
      add(prose, {each.text, narrative.name, &each.place, kind});
    }
  }
}

}  // namespace

std::vector<Prose> prose_of(const content::OfficeYear& year) {
  std::vector<Prose> prose;
  add_tables(prose, year);
  add_titles(prose, year);
  add_promised(prose, year);
  add_narratives(prose, year.chapters);
  add_narratives(prose, year.plans);
  return prose;
}

}  // namespace terang::measure::detail
