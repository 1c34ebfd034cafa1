#include "page/detail/figures.hpp"

namespace terang::page::detail {
namespace {

const base::Percent whole{100};

}  // namespace

std::string_view tone_of(const measure::IndicatorScore& score) {
  switch (score.outcome) {
    case measure::Outcome::exceeded:
    case measure::Outcome::met: return "good";
    case measure::Outcome::unmeasured: return "none";
    case measure::Outcome::not_met: break;
  }
  return score.scale_class && *score.scale_class == 0 ? "fair" : "poor";
}

std::string_view tone_of(const measure::BudgetScore& score) {
  if (!score.absorption) return "none";
  return *score.absorption > whole ? "over" : "good";
}

theme::Record counts_record(const measure::Counts& counts, const Figures& figures) {
  return {{"indicators", figures.print(counts.indicators)},
          {"met", figures.print(counts.met)},
          {"not_met", counts.indicators - counts.met - counts.unmeasured},
          {"unmeasured", counts.unmeasured > 0 ? figures.print(counts.unmeasured) : std::string{}}};
}

theme::Record budget_record(const measure::BudgetScore& score, const Figures& figures) {
  return {{"ceiling", figures.print(score.ceiling)},
          {"realisation",
           score.realisation ? figures.print(*score.realisation) : figures.print(score.absorption)},
          {"remainder", score.remainder ? figures.print(*score.remainder) : std::string{}},
          {"absorption", figures.print(score.absorption)},
          {"measured", score.absorption.value.has_value()},
          {"over", tone_of(score) == "over"}};
}

theme::Record mean_record(const measure::MeanScore& mean, const Figures& figures) {
  return {{"achievement", figures.print(mean.achievement)},
          {"measured", mean.achievement.value.has_value()},
          {"class_name", figures.class_name(mean.scale_class)},
          {"counts", counts_record(mean.counts, figures)}};
}

}  // namespace terang::page::detail
