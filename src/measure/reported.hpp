// Compares the figures that a document prints in its tables with those computed from the same
// tables (capaian-, serapan-, sisa-berbeda). statements.hpp does so with the figures in its prose.
#pragma once

#include <optional>
#include <vector>

#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/finding.hpp"
#include "measure/scoreboard.hpp"

namespace terang::measure {

/// Whether the printed figure differs by more than `tolerance` from the computed one, rounded half
/// away from zero to as many decimals as were printed.
bool differs(const content::Printed& reported, const base::Rational& computed,
             const base::Rational& tolerance);

/// Figures that a differing figure may repeat. Absent ones are not compared.
struct Likeness {
  std::optional<base::Rational> realisation{};  ///< the realisation's own number
  std::optional<base::Rational> neighbour{};    ///< the figure in the column beside it
  std::optional<base::Rational> swapped{};      ///< the same formula with its two numbers exchanged
  std::optional<base::Rational> cap{};          ///< as in Rules
};

/// How a printed figure differs; call it only for figures that differ. Returns the first that holds
/// of: capped, truncated, copied_from_realisation, swapped, copied_from_neighbour,
/// equal_after_rounding; otherwise `other`.
Look look_of(const content::Printed& reported, const base::Rational& computed,
             const Likeness& likeness);

/// For a reported achievement.
Likeness likeness_of(const content::Indicator& indicator, const content::Rules& rules);
/// For a reported absorption.
Likeness likeness_of(const BudgetScore& score);

/// `scores` are those of the year.
/// Order: achievements by indicator, then absorption and remainder by budget line
std::vector<Finding> check_reported(const content::OfficeYear& year, const Scoreboard& scores,
                                    const content::Rules& rules);

}  // namespace terang::measure
