// Weighted means of achievements: for an objective, an office's year, and a parent's children.
#pragma once

#include <optional>
#include <span>

#include "base/amounts.hpp"
#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/measured.hpp"
#include "measure/scoreboard.hpp"

namespace terang::measure {

struct Weighted {
  base::Rational value;
  base::Rational weight{1};  ///< above 0
};

/// Exact weighted mean.
/// Absent: nothing_to_average
Measured<base::Percent> mean_of(std::span<const Weighted> values);

/// The achievement as averages use it: not above the cap (where the rules have one), not below 0.
base::Rational bounded(const base::Percent& achievement, const content::Rules& rules);

/// The mean over the objective's indicators. `scores` has one score for each of year.indicators, in
/// their order.
/// Rule: objective-mean/1
MeanScore objective_mean(const content::Objective& objective, const content::OfficeYear& year,
                         std::span<const IndicatorScore> scores, const content::Rules& rules);

/// The mean over all indicators. `scores` has one score for each of year.indicators, in their
/// order.
/// Rule: office-mean/1
MeanScore year_mean(const content::OfficeYear& year, std::span<const IndicatorScore> scores,
                    const content::Rules& rules);

/// The mean of a parent's children: the sum of their means in the same year, divided by their
/// number. No weights, and the cap is not applied again. Children without a mean are left out.
/// Absent, with Reason::nothing_to_average: no child has a mean.
/// Rule:   children-mean/1
Measured<base::Percent> children_mean(std::span<const Measured<base::Percent>> means);

/// Returns `counts` after adding one indicator with this outcome.
Counts counted(Counts counts, Outcome outcome);

/// Index into Rules::scale.
/// Absent: there is no value, or the rules have no scale
/// Rule:   scale-class/1
std::optional<std::size_t> find_scale_class(const Measured<base::Percent>& value,
                                            const content::Rules& rules);

}  // namespace terang::measure
