// The rules of measurement that are in force, the portal's and the offices' own, each once; and the
// drawing of a scale.
#pragma once

#include <vector>

#include "base/html.hpp"
#include "page/view.hpp"

namespace terang::page::detail {

/// Rules that several may share.
struct RulesInUse {
  const content::Rules* rules = nullptr;
  bool is_portal = false;                     ///< the portal's, for all offices without their own
  std::vector<const OfficeSummary*> offices;  ///< that state them in their own kantor.yaml
};

/// Whether the classes have the same bounds and names.
bool same_scale(const content::Rules& left, const content::Rules& right);
/// Whether cap, decimals and tolerance are the same.
bool same_numbers(const content::Rules& left, const content::Rules& right);

/// Order: the portal's, then those of the offices as they stand in the view.
std::vector<RulesInUse> rules_in_use(const PortalView& view,
                                     bool (*same)(const content::Rules&, const content::Rules&));

/// The classes as one bar from 0 up; `number` tells the drawings of one page apart. The rules have
/// a scale.
base::Html scale_chart(const content::Rules& rules, int number, base::Language language);

/// A class from the lowest up: where it begins, and where the next one does.
struct ClassBounds {
  std::string name;
  base::Rational from;
  std::optional<base::Rational> to;  ///< absent: no upper bound
};
std::vector<ClassBounds> classes_of(const content::Rules& rules);

}  // namespace terang::page::detail
