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
#include "content/finding_kinds.hpp"

namespace terang::measure {

using content::FindingKind;

/// The kind's lasting name, as in addresses and files: `capaian-berbeda`.
std::string_view name_of(FindingKind kind);
/// Order: that of the enumeration.
std::span<const FindingKind> all_finding_kinds();

/// How a difference looks. It is derived from the figures alone.
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
  from_nothing,             ///< turunan-terputus: the row carries down no row of the parent
  by_nobody,                ///< turunan-terputus: no agreement below carries the row down
};

/// How the difference looks, in words; empty for `other`.
const base::Wording& words_of(Look look);

struct Finding {
  FindingKind kind = FindingKind::achievement_differs;
  std::string code{};       ///< part of the address; after `measure` unique within year and kind
  std::string subject{};    ///< the name of the record it is about (indicator, line ...)
  std::string reported{};   ///< the figure as the document has it, with its unit; may be empty
  std::string computed{};   ///< the figure it is compared with, as printed by the office's rules
  std::string method{};     ///< cara: where `computed` comes from, in Indonesian, one sentence
  std::string method_en{};  ///< the same in English
  Look look = Look::other;
  base::Place place{};                       ///< of the reported figure
  std::optional<base::Place> other_place{};  ///< of the other figure, if it is in a file
  std::optional<std::size_t> reply{};        ///< index into OfficeYear::replies
};

/// `<kind>-<code>`: the finding's name in tanggapan.csv, and in its address after `#temuan-`.
std::string key_of(const Finding& finding);

}  // namespace terang::measure
