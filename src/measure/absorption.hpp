// Absorption (serapan) and remainder (sisa) of budget lines and of their totals.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/amounts.hpp"
#include "base/language.hpp"
#include "content/model.hpp"
#include "measure/measured.hpp"
#include "measure/scoreboard.hpp"

namespace terang::measure {

/// Share of the ceiling that was realised (serapan).
/// Range:  exact; above 100 is possible and is kept
/// Absent: ceiling_is_zero
/// Rule:   absorption/1
Measured<base::Percent> absorption(base::Rupiah realisation, base::Rupiah ceiling);

/// The figures of one line. A ceiling that is not given counts as zero. Where the realisation is
/// not known, absorption is absent and its reason is the realisation's state.
/// Rule: absorption/1, remainder/1
BudgetScore score_of(const content::BudgetLine& line);

/// Whether the line has no parent in the file. Totals add up only such lines.
bool is_top_line(const content::BudgetLine& line, const content::OfficeYear& year);

/// The sum of all top lines. Its realisation is absent where one line's is not known.
/// Absent: the year has no budget lines
/// Rule:   total/1
std::optional<BudgetScore> total_of(const content::OfficeYear& year);

/// The sums of the top lines by source of funds.
/// Order: by name of the source; lines that state none come first
/// Rule:  total/1
std::vector<FundTotal> fund_totals_of(const content::OfficeYear& year);

/// `496.589.508 ÷ 551.587.000 × 100 = 90,03`. Empty where there is no absorption.
std::string print_working(const BudgetScore& score, int decimals, base::Language language);

}  // namespace terang::measure
