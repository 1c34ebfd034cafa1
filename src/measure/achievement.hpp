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
  base::Rational target;  ///< not 0; of a range: the end that the realisation is compared with
  base::Rational realisation;
  content::Direction direction = content::Direction::rising;
  bool inside_range = false;  ///< the target is a range that holds the realisation
};

/// Absent: the realisation's own state, target_not_above_zero, units_differ (two units, or a number
/// beside a grade), no_percentage (grades without two scores, opinions).
Measured<Terms> terms_of(const content::Indicator& indicator);

/// Range: unbounded; over 100 and below 0 are kept.
/// Rule:  achievement-rising/1, achievement-falling/1, achievement-range/1
base::Percent achievement_of(const Terms& terms);

/// Absent: as terms_of.
/// Rule:   as rule_of tells
Measured<base::Percent> achievement(const content::Indicator& indicator);

/// Whether the target was reached: by the unrounded achievement, or by the grade or opinion.
Outcome outcome_of(const content::Indicator& indicator);

/// The rule that speaks of this kind of target, whether or not it could be applied.
const Rule& rule_of(const content::Indicator& indicator);

/// How the achievement came about, to be redone by hand: `85 ÷ 90 × 100 = 94,44`. Empty where there
/// is none.
std::string print_working(const content::Indicator& indicator, int decimals,
                          base::Language language);

}  // namespace terang::measure
