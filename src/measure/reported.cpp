#include "measure/reported.hpp"

#include <algorithm>
#include <variant>

#include "base/failure.hpp"
#include "base/print.hpp"
#include "measure/absorption.hpp"
#include "measure/achievement.hpp"
#include "measure/detail/sentence.hpp"

namespace terang::measure {
namespace {

using base::Language;
using base::Rational;
using content::BudgetLine;
using content::Indicator;
using content::Printed;
using detail::in_both;
using detail::Sentence;

constexpr Language indonesian = Language::indonesian;

Rational number(const std::string& digits) {
  const std::optional<Rational> read = Rational::parse(digits);
  base::ensure(read.has_value(), "printed digits are a number");
  return *read;
}

bool equal_at_fewer_decimals(const Printed& reported, const Rational& computed) {
  for (int decimals = 0; decimals < reported.decimals; ++decimals) {
    if (computed.rounded(decimals) == reported.value.rounded(decimals)) return true;
  }
  return false;
}

/// Enough decimals to show a difference in the last printed one.
int shown_decimals(const Printed& reported, const content::Rules& rules) {
  return std::max(reported.decimals, rules.decimals);
}

/// A finding if the reported percentage differs from the computed one. The caller adds kind, code,
/// subject, method and place. Absent: they agree
std::optional<Finding> find_difference(const Printed& reported, const base::Percent& computed,
                                       const Likeness& likeness, const content::Rules& rules) {
  if (!differs(reported, computed.value, rules.tolerance)) return std::nullopt;
  Finding finding;
  finding.reported = base::print(base::Percent{reported.value}, reported.decimals, indonesian);
  finding.computed = base::print(computed, shown_decimals(reported, rules), indonesian);
  finding.look = look_of(reported, computed.value, likeness);
  return finding;
}

void describe(Finding& finding, FindingKind kind, const Sentence& method) {
  finding.kind = kind;
  finding.method = method.id;
  finding.method_en = method.en;
}

std::optional<Finding> check_achievement(const Indicator& indicator, const IndicatorScore& score,
                                         const content::Rules& rules) {
  if (!indicator.achievement_reported || !score.achievement) return std::nullopt;
  const Printed& reported = *indicator.achievement_reported;
  std::optional<Finding> finding =
      find_difference(reported, *score.achievement, likeness_of(indicator, rules), rules);
  if (!finding) return std::nullopt;
  const int decimals = shown_decimals(reported, rules);
  describe(*finding, FindingKind::achievement_differs, in_both([&](Language language) {
    return print_working(indicator, decimals, language);
  }));
  finding->code = indicator.code;
  finding->subject = indicator.text;
  finding->place = indicator.place;
  return finding;
}

std::optional<Finding> check_absorption(const BudgetLine& line, const BudgetScore& score,
                                        const content::Rules& rules) {
  if (!line.absorption_reported || !score.absorption) return std::nullopt;
  const Printed& reported = *line.absorption_reported;
  std::optional<Finding> finding =
      find_difference(reported, *score.absorption, likeness_of(score), rules);
  if (!finding) return std::nullopt;
  const int decimals = shown_decimals(reported, rules);
  describe(*finding, FindingKind::absorption_differs,
           in_both([&](Language language) { return print_working(score, decimals, language); }));
  finding->code = line.code;
  finding->subject = line.text;
  finding->place = line.place;
  return finding;
}

Look look_of_remainder(base::Rupiah reported, const BudgetScore& score) {
  if (reported == *score.realisation) return Look::copied_from_realisation;
  if (reported == base::Rupiah{} - *score.remainder) return Look::swapped;
  return Look::other;
}

std::optional<Finding> check_remainder(const BudgetLine& line, const BudgetScore& score) {
  if (!line.remainder_reported || !line.remainder_reported->value) return std::nullopt;
  const base::Rupiah reported = *line.remainder_reported->value;
  if (!score.remainder || reported == *score.remainder) return std::nullopt;
  Finding finding{.code = line.code,
                  .subject = line.text,
                  .reported = base::print(reported, indonesian),
                  .computed = base::print(*score.remainder, indonesian),
                  .look = look_of_remainder(reported, score),
                  .place = line.place};
  describe(finding, FindingKind::remainder_differs, in_both([&score](Language language) {
             return base::print(score.ceiling, language) + " − " +
                    base::print(*score.realisation, language) + " = " +
                    base::print(*score.remainder, language);
           }));
  return finding;
}

}  // namespace

bool differs(const Printed& reported, const Rational& computed, const Rational& tolerance) {
  Rational difference = number(computed.rounded(reported.decimals)) - reported.value;
  if (difference.sign() < 0) difference = -difference;
  return difference > tolerance;
}

Look look_of(const Printed& reported, const Rational& computed, const Likeness& likeness) {
  const Rational& value = reported.value;
  if (likeness.cap && value == *likeness.cap && computed > value) return Look::capped;
  if (value == number(computed.truncated(reported.decimals))) return Look::truncated;
  if (likeness.realisation && value == *likeness.realisation) {
    return Look::copied_from_realisation;
  }
  if (likeness.swapped && value == number(likeness.swapped->rounded(reported.decimals))) {
    return Look::swapped;
  }
  if (likeness.neighbour && value == number(likeness.neighbour->rounded(reported.decimals))) {
    return Look::copied_from_neighbour;
  }
  if (equal_at_fewer_decimals(reported, computed)) return Look::equal_after_rounding;
  return Look::other;
}

Likeness likeness_of(const Indicator& indicator, const content::Rules& rules) {
  Likeness likeness{.cap = rules.cap};
  const Measured<Terms> terms = terms_of(indicator);
  if (!terms) return likeness;
  likeness.realisation = terms->realisation;
  // Many achievements are 100 anyway, so 100 does not show that the target was copied.
  if (terms->target != Rational{100}) likeness.neighbour = terms->target;
  if (terms->realisation.sign() == 0) return likeness;
  Terms exchanged = *terms;
  std::swap(exchanged.target, exchanged.realisation);
  likeness.swapped = achievement_of(exchanged).value;
  return likeness;
}

Likeness likeness_of(const BudgetScore& score) {
  if (!score.realisation) return {};
  const Measured<base::Percent> exchanged = absorption(score.ceiling, *score.realisation);
  if (!exchanged) return {};
  return {.swapped = exchanged->value};
}

std::vector<Finding> check_reported(const content::OfficeYear& year, const Scoreboard& scores,
                                    const content::Rules& rules) {
  std::vector<Finding> findings;
  const auto keep = [&findings](std::optional<Finding> finding) {
    if (finding) findings.push_back(*std::move(finding));
  };
  for (std::size_t at = 0; at < year.indicators.size(); ++at) {
    keep(check_achievement(year.indicators[at], scores.indicators[at], rules));
  }
  for (std::size_t at = 0; at < year.budget.size(); ++at) {
    keep(check_absorption(year.budget[at], scores.budget[at], rules));
    keep(check_remainder(year.budget[at], scores.budget[at]));
  }
  return findings;
}

}  // namespace terang::measure
