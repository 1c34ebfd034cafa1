// Start here: everything that is computed from one office's year. Scores stand in the order of
// their records (scores.indicators[i] belongs to year.indicators[i]).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/amounts.hpp"
#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/finding.hpp"
#include "measure/measured.hpp"
#include "measure/prose/other_offices.hpp"
#include "measure/rule.hpp"

namespace terang::measure {

enum class Outcome {
  exceeded,    ///< melampaui: over 100, or a better grade
  met,         ///< tercapai: exactly 100, or the grade itself
  not_met,     ///< belum tercapai
  unmeasured,  ///< no realisation, or nothing to compare
};

struct IndicatorScore {
  Measured<base::Percent> achievement;  ///< capaian, uncapped
  Outcome outcome = Outcome::unmeasured;
  std::optional<std::size_t> scale_class;  ///< index into Rules::scale; absent without a percentage
  const Rule* rule = nullptr;              ///< never null
};

/// How many indicators were met; "n of N indicators met, m not measured".
struct Counts {
  int indicators = 0;
  int met = 0;  ///< exceeded ones included
  int unmeasured = 0;
};

struct MeanScore {
  Measured<base::Percent> achievement;  ///< weighted mean, each indicator capped and not below 0
  std::optional<std::size_t> scale_class;
  Counts counts;
  int averaged = 0;  ///< indicators that entered the mean; grades and opinions do not
};

/// Ceiling, realisation and what follows from them.
struct BudgetScore {
  base::Rupiah ceiling{};
  std::optional<base::Rupiah> realisation{};  ///< absent: not known (not zero)
  std::optional<base::Rupiah> remainder{};    ///< negative where overspent
  Measured<base::Percent> absorption{};
};

struct ObjectiveScore {
  MeanScore mean;
  std::optional<BudgetScore> budget;  ///< absent: no budget line is named
};

/// A total by source of funds; `fund` empty: lines that do not state one.
struct FundTotal {
  std::string fund;
  BudgetScore score;
};

/// One agreement in the cascade.
struct AgreementScore {
  base::Rupiah total{};                   ///< the sum of its budget lines
  std::optional<base::Rupiah> carried{};  ///< by its children, shared lines once; absent: none
  int depth = 0;                          ///< 0: no parent
  Counts counts{};                        ///< of its promises, through `acuan` (own or inherited)
};

/// The result of a promise.
struct PromiseScore {
  std::optional<std::size_t> indicator;  ///< index into OfficeYear::indicators, by its own acuan or
                                         ///< the parent's; absent: no indicator measures it
};

struct Scoreboard {
  std::vector<IndicatorScore> indicators;
  std::vector<ObjectiveScore> objectives;
  std::vector<BudgetScore> budget;
  std::vector<AgreementScore> agreements;
  std::vector<std::vector<PromiseScore>> promises;  ///< by agreement, then by promise
  MeanScore year;                                   ///< the office's mean over all its indicators
  std::optional<BudgetScore> total;                 ///< all top lines; absent: no budget lines
  std::vector<FundTotal> funds;   ///< by name; one entry where all lines state the same
  std::vector<Finding> findings;  ///< by kind, then in the order of the records
};

/// Whether the year can still be measured.
enum class YearState { open, closed };

/// What the checks know beyond the year itself. Null: not known, and what needs it is not checked.
struct Surroundings {
  const content::Office* office = nullptr;
  const Register* others = nullptr;
};

/// The scores of indicators, budget lines, objectives and the year: what `measure` returns, without
/// agreements, promises and findings.
Scoreboard score(const content::OfficeYear& year, const content::Rules& rules);

/// Everything that can be computed from a year that was read without faults. Exact; nothing is
/// rounded.
Scoreboard measure(const content::OfficeYear& year, const content::Rules& rules, YearState state,
                   const Surroundings& around = {});

/// The highest class whose lower bound the unrounded value reaches; below the lowest bound: the
/// lowest class. Index into Rules::scale. Ends the program if the rules have no scale.
std::size_t scale_class_of(const base::Percent& value, const content::Rules& rules);

}  // namespace terang::measure
