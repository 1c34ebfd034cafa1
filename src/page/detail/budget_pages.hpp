// One budget line in one year, as its own page shows it beside the other years, and that page.
#pragma once

#include <vector>

#include "base/diagnostics.hpp"
#include "page/view.hpp"

namespace terang::page::detail {

/// The record has, over its row, `{year, year_page, parent, parent_address,
/// working, remainder_reported, formula, rule, rule_name, regulation}`.
BudgetYear budget_year(const YearView& view, std::size_t index);

/// One page for each code.
std::vector<Document> budget_pages(const BudgetView& view, base::Diagnostics& diagnostics);

}  // namespace terang::page::detail
