// The rules by which figures are computed, each with the regulation it comes from. The method page
// prints them; other pages name the rule beside the figure. check.hpp describes the checks.
#pragma once

#include <span>
#include <string_view>

#include "base/language.hpp"

namespace terang::measure {

struct Rule {
  std::string_view id;  ///< `absorption/1`: lasting; a changed formula gets the next number
  base::Wording name;
  base::Wording formula;        ///< in words and signs, for a reader to repeat by hand
  std::string_view regulation;  ///< as cited: name, number, year; empty: the portal's own rule
};

/// A regulation that rules and checks are based on.
struct Regulation {
  std::string_view id;     ///< in the address of its entry on the method page: `perpres-29-2014`
  std::string_view brief;  ///< `Perpres 29/2014`
  std::string_view name;   ///< as cited: name, number, year, subject; in Indonesian, as it is
  base::Wording taken;     ///< what Terang takes from it
};

namespace regulations {
extern const Regulation accountability;
extern const Regulation reporting;
extern const Regulation evaluation;
extern const Regulation cascading;
extern const Regulation staff_performance;
extern const Regulation audit;
extern const Regulation treasury;
}  // namespace regulations

/// Order: as the method page lists them.
std::span<const Regulation* const> all_regulations();

namespace rules {
extern const Rule achievement_rising;
extern const Rule achievement_falling;
extern const Rule achievement_range;
extern const Rule achievement_grade;
extern const Rule objective_mean;
extern const Rule office_mean;
extern const Rule children_mean;
extern const Rule absorption;
extern const Rule remainder;
extern const Rule total;
extern const Rule scale_class;
}  // namespace rules

/// Order: as the method page shows them.
std::span<const Rule* const> all_rules();

}  // namespace terang::measure
