// What edits did to an office's year: totals, classes and findings on both sides, for a terminal
// and for a merge request.
#pragma once

#include <string>

#include "base/language.hpp"
#include "site/changes.hpp"

namespace terang::cli {

/// One unit of a comparison. Totals of which a side cannot be read are not told.
struct PrintedUnit {
  const site::UnitDiff& unit;
  const site::DiffReport& report;
  base::Language language = base::Language::indonesian;
};

/// A heading, one line a figure that changed, one a finding. Empty: nothing did.
std::string print_effect_text(const PrintedUnit& printed);

/// A table and two lists, without a heading. Empty: nothing changed.
std::string print_effect_markdown(const PrintedUnit& printed);

}  // namespace terang::cli
