// Figures that a document states beside what follows from its own tables: in the tables themselves
// (capaian-, serapan-, sisa-berbeda). Those of its prose are in statements.hpp.
#pragma once

#include <optional>
#include <vector>

#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/finding.hpp"
#include "measure/scoreboard.hpp"

namespace terang::measure {

/// Whether the printed figure is not the computed one, rounded half away from zero to as many
/// decimals as were printed, by more than `tolerance`.
bool differs(const content::Printed& reported, const base::Rational& computed,
             const base::Rational& tolerance);

/// What a difference is compared with to tell how it looks.
struct Likeness {
  std::optional<base::Rational> realisation{};  ///< the realisation's own number
  std::optional<base::Rational> neighbour{};    ///< the figure in the column beside it
  std::optional<base::Rational> swapped{};      ///< the same formula with its two numbers exchanged
  std::optional<base::Rational> cap{};
};

/// For figures that differ. The exact likenesses speak first (capped, truncated, copied, swapped);
/// equal_after_rounding only where none of them holds.
Look look_of(const content::Printed& reported, const base::Rational& computed,
             const Likeness& likeness);

Likeness likeness_of(const content::Indicator& indicator, const content::Rules& rules);
Likeness likeness_of(const BudgetScore& score);

/// Order: by kind, then of the records.
std::vector<Finding> check_reported(const content::OfficeYear& year, const Scoreboard& scores,
                                    const content::Rules& rules);

}  // namespace terang::measure
