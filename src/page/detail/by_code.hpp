// The years of an office, row by row, for the pages that follow one row over the years.
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace terang::page::detail {

/// The years in which one code occurs, newest first. Never empty.
template <typename Year>
using YearsOf = std::vector<const Year*>;

/// Groups `years` (IndicatorYear or BudgetYear, in any order) by code. The result points into
/// `years`.
template <typename Year>
std::map<std::string, YearsOf<Year>> by_code(const std::vector<Year>& years) {
  std::map<std::string, YearsOf<Year>> codes;
  for (const Year& year : years) codes[year.code].push_back(&year);
  for (auto& [code, same] : codes) std::ranges::sort(same, std::ranges::greater{}, &Year::year);
  return codes;
}

}  // namespace terang::page::detail
