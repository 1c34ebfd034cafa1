// A disagreement of the data with itself: two figures and the rule between them. It is shown, never
// judged; no person or office is called wrong.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/language.hpp"
#include "base/place.hpp"

namespace terang::measure {

/// The kinds of the table in content-format.md, in its order.
enum class FindingKind {
  achievement_differs,     ///< capaian-berbeda
  absorption_differs,      ///< serapan-berbeda
  remainder_differs,       ///< sisa-berbeda
  statement_differs,       ///< pernyataan-berbeda
  sum_differs,             ///< jumlah-berbeda
  overspent,               ///< serapan-lebih
  realisation_missing,     ///< tanpa-realisasi
  target_differs,          ///< target-berbeda
  promise_without_result,  ///< janji-tanpa-hasil
  cascade_broken,          ///< turunan-terputus
  cascade_budget,          ///< anggaran-turunan
  budget_differs,          ///< anggaran-berbeda
  superior_differs,        ///< atasan-berbeda
  year_differs,            ///< tahun-berbeda
  unit_differs,            ///< satuan-berbeda
  spelled_differs,         ///< terbilang-berbeda
  other_office,            ///< kantor-lain
  quarter_figures,         ///< angka-triwulan
  signer_differs,          ///< penandatangan-berbeda
};

/// The kind's lasting name, as in addresses and files: `capaian-berbeda`.
std::string_view name_of(FindingKind kind);
std::span<const FindingKind> all_finding_kinds();

/// How a difference looks, told from the figures alone.
enum class Look {
  other,
  equal_after_rounding,     ///< the same at fewer decimals than printed
  truncated,                ///< cut off instead of rounded
  copied_from_realisation,  ///< the reported achievement is the realisation itself
  copied_from_neighbour,    ///< the figure is the one beside it: target, absorption, achievement
  capped,                   ///< the reported figure is the cap, the computed one is above it
  swapped,                  ///< target and realisation, or ceiling and realisation, changed places
  tightened,                ///< a target made harder than the one it comes from
  loosened,                 ///< a target made easier
  from_nothing,             ///< turunan-terputus: the row is carried down from nothing
  by_nobody,                ///< turunan-terputus: the row of the parent is carried down by nobody
};

/// How the difference looks, in words; empty for `other`.
const base::Wording& words_of(Look look);

struct Finding {
  FindingKind kind = FindingKind::achievement_differs;
  std::string code{};       ///< unique among the year's findings of this kind; part of the address
  std::string subject{};    ///< the name of what it speaks of (indicator, line ...)
  std::string reported{};   ///< the figure as the document has it, with its unit; may be empty
  std::string computed{};   ///< the figure it is compared with, as printed by the office's rules
  std::string method{};     ///< cara: how the second figure came about, in Indonesian, one sentence
  std::string method_en{};  ///< the same in English
  Look look = Look::other;
  base::Place place{};                       ///< of the reported figure
  std::optional<base::Place> other_place{};  ///< of the figure compared with, if in a file
  std::optional<std::size_t> reply{};        ///< index into OfficeYear::replies
};

/// `<kind>-<code>`: what tanggapan.csv names, and the address behind `#temuan-`.
std::string key_of(const Finding& finding);

}  // namespace terang::measure
