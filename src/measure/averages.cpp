#include "measure/averages.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/failure.hpp"

namespace terang::measure {
namespace {

using base::Rational;

MeanScore mean_over(const content::OfficeYear& year, std::span<const IndicatorScore> scores,
                    const content::Rules& rules, const content::Objective* only) {
  MeanScore mean;
  std::vector<Weighted> values;
  for (std::size_t at = 0; at < scores.size(); ++at) {
    const content::Indicator& indicator = year.indicators[at];
    if (only != nullptr && indicator.objective != only->code) continue;
    mean.counts = counted(mean.counts, scores[at].outcome);
    if (!scores[at].achievement) continue;
    values.push_back({bounded(*scores[at].achievement, rules), indicator.weight});
  }
  mean.averaged = static_cast<int>(values.size());
  mean.achievement = mean_of(values);
  mean.scale_class = find_scale_class(mean.achievement, rules);
  return mean;
}

}  // namespace

Measured<base::Percent> mean_of(std::span<const Weighted> values) {
  if (values.empty()) return Reason::nothing_to_average;
  Rational sum;
  Rational weights;
  for (const Weighted& each : values) {
    sum += each.weight * each.value;
    weights += each.weight;
  }
  return base::Percent{sum / weights};
}

Rational bounded(const base::Percent& achievement, const content::Rules& rules) {
  if (achievement.value.sign() < 0) return Rational{0};
  if (rules.cap && achievement.value > *rules.cap) return *rules.cap;
  return achievement.value;
}

MeanScore objective_mean(const content::Objective& objective, const content::OfficeYear& year,
                         std::span<const IndicatorScore> scores, const content::Rules& rules) {
  return mean_over(year, scores, rules, &objective);
}

MeanScore year_mean(const content::OfficeYear& year, std::span<const IndicatorScore> scores,
                    const content::Rules& rules) {
  return mean_over(year, scores, rules, nullptr);
}

Measured<base::Percent> children_mean(std::span<const Measured<base::Percent>> means) {
  std::vector<Weighted> values;
  for (const Measured<base::Percent>& mean : means) {
    if (mean) values.push_back({.value = mean->value});
  }
  return mean_of(values);
}

Counts counted(Counts counts, Outcome outcome) {
  ++counts.indicators;
  if (outcome == Outcome::unmeasured) ++counts.unmeasured;
  if (outcome == Outcome::met || outcome == Outcome::exceeded) ++counts.met;
  return counts;
}

std::size_t scale_class_of(const base::Percent& value, const content::Rules& rules) {
  base::ensure(!rules.scale.empty(), "the rules have a scale");
  const auto reached = std::ranges::find_if(
      rules.scale, [&value](const content::ScaleClass& each) { return value.value >= each.from; });
  const auto place = static_cast<std::size_t>(std::distance(rules.scale.begin(), reached));
  return std::min(place, rules.scale.size() - 1);
}

std::optional<std::size_t> find_scale_class(const Measured<base::Percent>& value,
                                            const content::Rules& rules) {
  if (!value || rules.scale.empty()) return std::nullopt;
  return scale_class_of(*value, rules);
}

}  // namespace terang::measure
