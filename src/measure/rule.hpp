// The rules by which figures are computed, each with the regulation it comes from. The method page
// is printed from here; a page names the rule beside the figure.
#pragma once

#include <span>
#include <string_view>

#include "base/language.hpp"

namespace terang::measure {

struct Rule {
  std::string_view id;  ///< `achievement/1`: lasting; a changed formula gets the next number
  base::Wording name;
  base::Wording formula;        ///< in words and signs that can be redone by hand
  std::string_view regulation;  ///< as cited: name, number, year; empty: the portal's own rule
};

namespace rules {
extern const Rule achievement_rising;
extern const Rule achievement_falling;
extern const Rule achievement_range;
extern const Rule achievement_grade;
extern const Rule objective_mean;
extern const Rule office_mean;
extern const Rule absorption;
extern const Rule remainder;
extern const Rule total;
extern const Rule scale_class;
}  // namespace rules

/// Order: as the method page shows them.
std::span<const Rule* const> all_rules();

}  // namespace terang::measure
