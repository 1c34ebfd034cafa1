#include "measure/scoreboard.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "measure/absorption.hpp"
#include "measure/achievement.hpp"
#include "measure/averages.hpp"
#include "measure/detail/cascade.hpp"
#include "measure/detail/index_of.hpp"
#include "measure/promises.hpp"
#include "measure/prose/other_years.hpp"
#include "measure/prose/spelled_numbers.hpp"
#include "measure/quarters.hpp"
#include "measure/reported.hpp"
#include "measure/signers.hpp"
#include "measure/statements.hpp"
#include "measure/sums.hpp"
#include "measure/targets.hpp"

namespace terang::measure {
namespace {

using content::OfficeYear;
using content::PledgedBudget;

IndicatorScore score_of(const content::Indicator& indicator, const content::Rules& rules) {
  IndicatorScore score;
  score.achievement = achievement(indicator);
  score.outcome = outcome_of(indicator);
  score.scale_class = find_scale_class(score.achievement, rules);
  score.rule = &rule_of(indicator);
  return score;
}

std::optional<BudgetScore> find_budget(const content::Objective& objective, const OfficeYear& year,
                                       const Scoreboard& scores) {
  if (objective.budget_code.empty()) return std::nullopt;
  const auto* line = content::find_budget_line(year, objective.budget_code);
  if (line == nullptr) return std::nullopt;
  return scores.budget[detail::index_of(year.budget, line)];
}

void score_agreements(const OfficeYear& year, std::span<const detail::CascadeNode> cascade,
                      Scoreboard& scores) {
  for (std::size_t at = 0; at < cascade.size(); ++at) {
    AgreementScore score{.depth = cascade[at].depth};
    for (const PledgedBudget& line : year.agreements[at].budget)
      score.total += detail::amount_of(line);
    for (const PledgedBudget* line : carried_lines(year, cascade[at].children)) {
      score.carried = score.carried.value_or(base::Rupiah{}) + detail::amount_of(*line);
    }
    std::vector<PromiseScore> promises;
    for (const detail::CascadeRow& row : cascade[at].rows) {
      const Outcome outcome =
          row.indicator ? scores.indicators[*row.indicator].outcome : Outcome::unmeasured;
      score.counts = counted(score.counts, outcome);
      promises.push_back({row.indicator});
    }
    scores.agreements.push_back(score);
    scores.promises.push_back(std::move(promises));
  }
}

/// Everything but the year and its scores that findings depend on.
struct Grounds {
  const content::Rules* rules = nullptr;
  YearState state = YearState::open;
  const Surroundings* around = nullptr;
  std::span<const detail::CascadeNode> cascade;
};

std::vector<Finding> all_findings(const OfficeYear& year, const Scoreboard& scores,
                                  const Grounds& grounds) {
  const content::Rules& rules = *grounds.rules;
  const Surroundings& around = *grounds.around;
  std::vector<Finding> all;
  const auto append = [&all](std::vector<Finding> findings) {
    std::ranges::move(findings, std::back_inserter(all));
  };
  append(check_reported(year, scores, rules));
  append(check_statements(year, scores, rules));
  append(check_sums(year));
  append(check_promises(year, grounds.cascade, grounds.state));
  append(check_targets(year, grounds.cascade));
  append(check_pledged_budgets(year, grounds.cascade));
  append(check_years(year));
  append(check_spelled(year));
  append(check_quarter_figures(year));
  append(check_signers(year));
  if (around.office != nullptr && around.others != nullptr) {
    append(check_other_offices(year, *around.office, *around.others));
  }
  std::ranges::stable_sort(all, {}, &Finding::kind);
  return all;
}

/// Adds a number to a code that an earlier finding of the same kind has, so that every address
/// leads to one finding.
void make_unique(std::vector<Finding>& findings) {
  std::set<std::string> taken;
  for (Finding& finding : findings) {
    const std::string code = finding.code;
    for (int number = 2; !taken.insert(key_of(finding)).second; ++number) {
      finding.code = code + "-" + std::to_string(number);
    }
  }
}

/// The index of the last reply to the finding `key`. Absent: there is none
std::optional<std::size_t> find_reply(const std::vector<content::Reply>& replies,
                                      const std::string& key) {
  for (std::size_t at = replies.size(); at > 0; --at) {
    if (replies[at - 1].finding == key) return at - 1;
  }
  return std::nullopt;
}

}  // namespace

Scoreboard score(const OfficeYear& year, const content::Rules& rules) {
  Scoreboard scores;
  for (const content::Indicator& indicator : year.indicators) {
    scores.indicators.push_back(score_of(indicator, rules));
  }
  for (const content::BudgetLine& line : year.budget) scores.budget.push_back(score_of(line));
  for (const content::Objective& objective : year.objectives) {
    scores.objectives.push_back({objective_mean(objective, year, scores.indicators, rules),
                                 find_budget(objective, year, scores)});
  }
  scores.year = year_mean(year, scores.indicators, rules);
  scores.total = total_of(year);
  scores.funds = fund_totals_of(year);
  return scores;
}

Scoreboard measure(const OfficeYear& year, const content::Rules& rules, YearState state,
                   const Surroundings& around) {
  Scoreboard scores = score(year, rules);
  const std::vector<detail::CascadeNode> cascade = detail::cascade_of(year);
  score_agreements(year, cascade, scores);
  scores.findings = all_findings(
      year, scores, {.rules = &rules, .state = state, .around = &around, .cascade = cascade});
  make_unique(scores.findings);
  for (Finding& finding : scores.findings) {
    finding.reply = find_reply(year.replies, key_of(finding));
  }
  return scores;
}

}  // namespace terang::measure
