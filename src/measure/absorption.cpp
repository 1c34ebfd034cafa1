#include "measure/absorption.hpp"

#include <algorithm>

#include "base/print.hpp"
#include "measure/detail/missing.hpp"

namespace terang::measure {
namespace {

using content::BudgetLine;

std::string print_digits(base::Rupiah amount, base::Language language) {
  return base::print(base::Rational{amount.amount}, language);
}

BudgetScore score_from(base::Rupiah ceiling, Measured<base::Rupiah> realisation) {
  BudgetScore score{.ceiling = ceiling};
  if (!realisation) {
    score.absorption = realisation.reason;
    return score;
  }
  score.realisation = *realisation;
  score.remainder = ceiling - *realisation;
  score.absorption = absorption(*realisation, ceiling);
  return score;
}

Measured<base::Rupiah> realisation_of(const BudgetLine& line) {
  if (!line.realisation.value) return detail::reason_of(line.realisation.missing);
  return *line.realisation.value;
}

base::Rupiah ceiling_of(const BudgetLine& line) {
  return line.ceiling.value.value_or(base::Rupiah{});
}

BudgetScore sum_of(const std::vector<const BudgetLine*>& lines) {
  base::Rupiah ceiling;
  Measured<base::Rupiah> realisation{base::Rupiah{}};
  for (const BudgetLine* line : lines) {
    ceiling += ceiling_of(*line);
    const Measured<base::Rupiah> part = realisation_of(*line);
    // If one part is not known, neither is the sum; the first such part gives the reason.
    if (!realisation) continue;
    realisation = part ? Measured<base::Rupiah>{*realisation + *part} : part;
  }
  return score_from(ceiling, realisation);
}

std::vector<const BudgetLine*> top_lines(const content::OfficeYear& year) {
  std::vector<const BudgetLine*> lines;
  for (const BudgetLine& line : year.budget) {
    if (is_top_line(line, year)) lines.push_back(&line);
  }
  return lines;
}

}  // namespace

Measured<base::Percent> absorption(base::Rupiah realisation, base::Rupiah ceiling) {
  if (ceiling == base::Rupiah{}) return Reason::ceiling_is_zero;
  return base::Percent::of(realisation.amount, ceiling.amount);
}

BudgetScore score_of(const BudgetLine& line) {
  return score_from(ceiling_of(line), realisation_of(line));
}

bool is_top_line(const BudgetLine& line, const content::OfficeYear& year) {
  return line.parent.empty() || content::find_budget_line(year, line.parent) == nullptr;
}

std::optional<BudgetScore> total_of(const content::OfficeYear& year) {
  if (year.budget.empty()) return std::nullopt;
  return sum_of(top_lines(year));
}

std::vector<FundTotal> fund_totals_of(const content::OfficeYear& year) {
  std::vector<const BudgetLine*> lines = top_lines(year);
  std::ranges::stable_sort(lines, {}, &BudgetLine::fund);
  std::vector<FundTotal> totals;
  while (!lines.empty()) {
    const std::string fund = lines.front()->fund;
    const auto end =
        std::ranges::find_if(lines, [&fund](const BudgetLine* line) { return line->fund != fund; });
    totals.push_back({.fund = fund, .score = sum_of({lines.begin(), end})});
    lines.erase(lines.begin(), end);
  }
  return totals;
}

std::string print_working(const BudgetScore& score, int decimals, base::Language language) {
  if (!score.absorption || !score.realisation) return {};
  return print_digits(*score.realisation, language) + " ÷ " +
         print_digits(score.ceiling, language) +
         " × 100 = " + base::print(score.absorption->value, decimals, language);
}

}  // namespace terang::measure
