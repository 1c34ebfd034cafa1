#include "measure/finding.hpp"

#include <array>

namespace terang::measure {
namespace {

constexpr std::array<FindingKind, 19> in_order{
    FindingKind::achievement_differs,
    FindingKind::absorption_differs,
    FindingKind::remainder_differs,
    FindingKind::statement_differs,
    FindingKind::sum_differs,
    FindingKind::overspent,
    FindingKind::realisation_missing,
    FindingKind::target_differs,
    FindingKind::promise_without_result,
    FindingKind::cascade_broken,
    FindingKind::cascade_budget,
    FindingKind::budget_differs,
    FindingKind::superior_differs,
    FindingKind::year_differs,
    FindingKind::unit_differs,
    FindingKind::spelled_differs,
    FindingKind::other_office,
    FindingKind::quarter_figures,
    FindingKind::signer_differs,
};

}  // namespace

std::string_view name_of(FindingKind kind) {
  switch (kind) {
    case FindingKind::achievement_differs: return "capaian-berbeda";
    case FindingKind::absorption_differs: return "serapan-berbeda";
    case FindingKind::remainder_differs: return "sisa-berbeda";
    case FindingKind::statement_differs: return "pernyataan-berbeda";
    case FindingKind::sum_differs: return "jumlah-berbeda";
    case FindingKind::overspent: return "serapan-lebih";
    case FindingKind::realisation_missing: return "tanpa-realisasi";
    case FindingKind::target_differs: return "target-berbeda";
    case FindingKind::promise_without_result: return "janji-tanpa-hasil";
    case FindingKind::cascade_broken: return "turunan-terputus";
    case FindingKind::cascade_budget: return "anggaran-turunan";
    case FindingKind::budget_differs: return "anggaran-berbeda";
    case FindingKind::superior_differs: return "atasan-berbeda";
    case FindingKind::year_differs: return "tahun-berbeda";
    case FindingKind::unit_differs: return "satuan-berbeda";
    case FindingKind::spelled_differs: return "terbilang-berbeda";
    case FindingKind::other_office: return "kantor-lain";
    case FindingKind::quarter_figures: return "angka-triwulan";
    case FindingKind::signer_differs: return "penandatangan-berbeda";
  }
  return {};
}

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
