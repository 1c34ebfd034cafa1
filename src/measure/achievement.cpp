#include "measure/achievement.hpp"

#include <algorithm>
#include <optional>
#include <variant>

#include "base/print.hpp"
#include "measure/detail/missing.hpp"
#include "measure/detail/units.hpp"

namespace terang::measure {
namespace {

using base::Rational;
using content::Direction;
using content::Graded;
using content::Opinion;
using content::Range;

Measured<Terms> compared(const Rational& target, const Rational& realisation, Direction direction) {
  if (target.sign() <= 0) return Reason::target_not_above_zero;
  return Terms{.target = target, .realisation = realisation, .direction = direction};
}

Measured<Terms> terms_of_range(const Range& range, const Rational& realisation,
                               Direction direction) {
  if (realisation < range.low) return compared(range.low, realisation, direction);
  if (realisation > range.high) return compared(range.high, realisation, direction);
  return Terms{.target = realisation,
               .realisation = realisation,
               .direction = direction,
               .inside_range = true};
}

/// Scores are compared as for `naik`, whatever the indicator's direction.
Measured<Terms> terms_of_grades(const Graded& target, const Graded& realisation) {
  if (!target.score || !realisation.score) return Reason::no_percentage;
  return compared(*target.score, *realisation.score, Direction::rising);
}

Measured<Terms> terms_of_quantity(const content::Indicator& indicator,
                                  const Rational& realisation) {
  const auto& target = indicator.target.value;
  if (std::holds_alternative<content::NotStated>(target)) return Reason::target_not_stated;
  const bool agree =
      detail::units_agree(detail::target_unit(indicator), detail::realisation_unit(indicator));
  if (!agree) return Reason::units_differ;
  if (const auto* quantity = std::get_if<base::Quantity>(&target)) {
    return compared(quantity->value, realisation, indicator.direction);
  }
  if (const auto* range = std::get_if<Range>(&target)) {
    return terms_of_range(*range, realisation, indicator.direction);
  }
  return Reason::units_differ;
}

Outcome outcome_of_order(int better) {
  if (better > 0) return Outcome::exceeded;
  return better == 0 ? Outcome::met : Outcome::not_met;
}

/// The enumerators of grades and opinions stand best first, so the smaller value is the better one.
template <typename Ranked>
Outcome outcome_of_rank(Ranked target, Ranked realisation) {
  return outcome_of_order(static_cast<int>(target) - static_cast<int>(realisation));
}

Outcome outcome_of_percent(const base::Percent& achieved) {
  const auto order = achieved.value <=> Rational{100};
  return outcome_of_order(order > 0 ? 1 : (order == 0 ? 0 : -1));
}

/// Absent: target and realisation are neither two grades nor two opinions
std::optional<Outcome> find_rank_outcome(const content::Indicator& indicator) {
  const auto& target = indicator.target.value;
  const auto& realisation = indicator.realisation.value;
  if (std::holds_alternative<Graded>(target) && std::holds_alternative<Graded>(realisation)) {
    return outcome_of_rank(std::get<Graded>(target).grade, std::get<Graded>(realisation).grade);
  }
  if (std::holds_alternative<Opinion>(target) && std::holds_alternative<Opinion>(realisation)) {
    return outcome_of_rank(std::get<Opinion>(target), std::get<Opinion>(realisation));
  }
  return std::nullopt;
}

std::string print_formula(const Terms& terms, base::Language language) {
  const std::string target = base::print(terms.target, language);
  const std::string realisation = base::print(terms.realisation, language);
  if (terms.direction == Direction::rising) return realisation + " ÷ " + target + " × 100";
  return "(2 × " + target + " − " + realisation + ") ÷ " + target + " × 100";
}

}  // namespace

Measured<Terms> terms_of(const content::Indicator& indicator) {
  const auto& realisation = indicator.realisation.value;
  if (const auto* missing = std::get_if<content::Missing>(&realisation)) {
    return detail::reason_of(*missing);
  }
  if (const auto* quantity = std::get_if<base::Quantity>(&realisation)) {
    return terms_of_quantity(indicator, quantity->value);
  }
  const auto& target = indicator.target.value;
  if (std::holds_alternative<content::NotStated>(target)) return Reason::target_not_stated;
  if (std::holds_alternative<Graded>(target) && std::holds_alternative<Graded>(realisation)) {
    return terms_of_grades(std::get<Graded>(target), std::get<Graded>(realisation));
  }
  const bool opinions =
      std::holds_alternative<Opinion>(target) && std::holds_alternative<Opinion>(realisation);
  return opinions ? Reason::no_percentage : Reason::units_differ;
}

base::Percent achievement_of(const Terms& terms) {
  if (terms.inside_range) return {Rational{100}};
  const bool rising = terms.direction == Direction::rising;
  const Rational part =
      rising ? terms.realisation : terms.target + terms.target - terms.realisation;
  return base::Percent::of(part, terms.target);
}

Measured<base::Percent> achievement(const content::Indicator& indicator) {
  const Measured<Terms> terms = terms_of(indicator);
  if (!terms) return terms.reason;
  return achievement_of(*terms);
}

Outcome outcome_of(const content::Indicator& indicator) {
  // One of the two is enough to meet the target, so the better one counts. Outcomes stand best
  // first.
  const std::optional<Outcome> ranked = find_rank_outcome(indicator);
  const Measured<base::Percent> achieved = achievement(indicator);
  if (!achieved) return ranked.value_or(Outcome::unmeasured);
  const Outcome measured = outcome_of_percent(*achieved);
  return ranked ? std::min(*ranked, measured) : measured;
}

const Rule& rule_of(const content::Indicator& indicator) {
  const auto& target = indicator.target.value;
  if (std::holds_alternative<Range>(target)) return rules::achievement_range;
  const bool ranked =
      std::holds_alternative<Graded>(target) || std::holds_alternative<Opinion>(target);
  if (ranked) return rules::achievement_grade;
  const bool rising = indicator.direction == Direction::rising;
  return rising ? rules::achievement_rising : rules::achievement_falling;
}

std::string print_working(const content::Indicator& indicator, int decimals,
                          base::Language language) {
  const Measured<Terms> terms = terms_of(indicator);
  if (!terms) return {};
  if (terms->inside_range) {
    const base::Wording inside{" berada di dalam rentang target: 100",
                               " lies inside the target's range: 100"};
    return base::print(terms->realisation, language) + std::string{inside.in(language)};
  }
  return print_formula(*terms, language) + " = " +
         base::print(achievement_of(*terms).value, decimals, language);
}

}  // namespace terang::measure
