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

/// Absorption is absent with the state of the realisation where that is not known.
/// Rule: absorption/1, remainder/1
BudgetScore score_of(const content::BudgetLine& line);

/// Whether the line has no parent in the file: such lines make the totals.
bool is_top_line(const content::BudgetLine& line, const content::OfficeYear& year);

/// All top lines together.
/// Absent: the year has no budget lines. The realisation is absent where one line's is not known.
/// Rule:   total/1
std::optional<BudgetScore> total_of(const content::OfficeYear& year);

/// The top lines by source of funds.
/// Order: by name, lines that state none first
/// Rule:  total/1
std::vector<FundTotal> fund_totals_of(const content::OfficeYear& year);

/// `496.589.508 ÷ 551.587.000 × 100 = 90,03`. Empty where there is no absorption.
std::string print_working(const BudgetScore& score, int decimals, base::Language language);

}  // namespace terang::measure
