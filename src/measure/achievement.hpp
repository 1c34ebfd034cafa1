// Achievement (capaian): the realisation of one indicator against its target.
#pragma once

#include <string>

#include "base/amounts.hpp"
#include "base/language.hpp"
#include "content/model.hpp"
#include "measure/measured.hpp"
#include "measure/rule.hpp"
#include "measure/scoreboard.hpp"

namespace terang::measure {

/// The two numbers that the formula compares: quantities, or the scores of two grades.
struct Terms {
  base::Rational target;  ///< above 0; for a range, the end nearer to the realisation; where
                          ///< inside_range, the realisation itself, whatever its sign
  base::Rational realisation;
  content::Direction direction = content::Direction::rising;
  bool inside_range = false;  ///< the target is a range that contains the realisation
};

/// Absent: the realisation's own state, target_not_stated, target_not_above_zero, units_differ (two
/// units, or a number compared with a grade), no_percentage (grades without two scores, opinions)
Measured<Terms> terms_of(const content::Indicator& indicator);

/// Range: unbounded; over 100 and below 0 are kept.
/// Rule:  achievement-rising/1, achievement-falling/1, achievement-range/1
base::Percent achievement_of(const Terms& terms);

/// Absent: as terms_of
/// Rule:   the one that rule_of returns
Measured<base::Percent> achievement(const content::Indicator& indicator);

/// Whether the target was reached: by the unrounded achievement, by the grade or opinion, or by the
/// better of both. `unmeasured` if neither can be compared.
Outcome outcome_of(const content::Indicator& indicator);

/// The rule for this kind of target, even if it could not be applied.
const Rule& rule_of(const content::Indicator& indicator);

/// The calculation of the achievement, which a reader can repeat by hand: `85 ÷ 90 × 100 = 94,44`.
/// Empty where there is no achievement.
std::string print_working(const content::Indicator& indicator, int decimals,
                          base::Language language);

}  // namespace terang::measure
