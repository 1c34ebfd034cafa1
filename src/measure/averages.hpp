// Weighted means of achievements: of an objective, of an office's year, of a parent's children.
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

/// As an average takes it: not above the cap (where there is one), not below 0.
base::Rational bounded(const base::Percent& achievement, const content::Rules& rules);

/// `scores` stand in the order of year.indicators.
/// Rule: objective-mean/1
MeanScore objective_mean(const content::Objective& objective, const content::OfficeYear& year,
                         std::span<const IndicatorScore> scores, const content::Rules& rules);

/// `scores` stand in the order of year.indicators.
/// Rule: office-mean/1
MeanScore year_mean(const content::OfficeYear& year, std::span<const IndicatorScore> scores,
                    const content::Rules& rules);

/// A parent's children: the plain mean of the means they have in the same year, none capped again.
/// Absent: nothing_to_average
/// Rule:   children-mean/1
Measured<base::Percent> children_mean(std::span<const Measured<base::Percent>> means);

/// The counts with one more indicator.
Counts counted(Counts counts, Outcome outcome);

/// Index into Rules::scale.
/// Absent: there is no value, or the rules have no scale.
/// Rule:   scale-class/1
std::optional<std::size_t> find_scale_class(const Measured<base::Percent>& value,
                                            const content::Rules& rules);

}  // namespace terang::measure
