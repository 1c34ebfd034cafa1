#include "measure/finding.hpp"

#include <array>

namespace terang::measure {
namespace {

constexpr auto in_order = [] {
  std::array<FindingKind, content::finding_words.size()> kinds{};
  for (std::size_t at = 0; at < kinds.size(); ++at) kinds[at] = static_cast<FindingKind>(at);
  return kinds;
}();

}  // namespace

std::string_view name_of(FindingKind kind) { return content::words_of(kind).name; }

const base::Wording& words_of(Look look) {
  static constexpr std::array<base::Wording, 11> words{{
      {"", ""},
      {"sama setelah dibulatkan", "equal after rounding"},
      {"dipotong, tidak dibulatkan", "cut off, not rounded"},
      {"sama dengan angka realisasi", "the same as the realisation"},
      {"sama dengan angka di kolom sebelahnya", "the same as the figure beside it"},
      {"dibatasi", "capped"},
      {"tampak tertukar", "looks swapped"},
      {"diperketat", "tightened"},
      {"dilonggarkan", "loosened"},
      {"tidak menurunkan janji mana pun", "carried down from nothing"},
      {"tidak diturunkan oleh siapa pun", "carried down by nobody"},
  }};
  return words.at(static_cast<std::size_t>(look));
}

std::span<const FindingKind> all_finding_kinds() { return in_order; }

std::string key_of(const Finding& finding) {
  return std::string{name_of(finding.kind)} + "-" + finding.code;
}

}  // namespace terang::measure
