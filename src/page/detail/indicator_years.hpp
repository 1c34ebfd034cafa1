// One indicator in one year, as its own page shows it beside the other years.
#pragma once

#include "page/view.hpp"

namespace terang::page::detail {

/// Whether two years measure the same: the same words, direction and unit. A unit that is not given
/// equals any.
bool is_same_measure(const IndicatorYear& left, const IndicatorYear& right);

/// The record has, over its row, `{year, year_page, promises, plans, stated, rule,
/// rule_name, formula, regulation, target_place, realisation_place, capped}`.
IndicatorYear indicator_year(const YearView& view, std::size_t index);

}  // namespace terang::page::detail
