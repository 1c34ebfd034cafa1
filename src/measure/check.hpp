// Describes the checks: for each kind of finding, which two figures are compared and when they make
// a finding. The method page prints these descriptions; the checks themselves are declared in
// reported.hpp, statements.hpp, sums.hpp, promises.hpp and so on.
#pragma once

#include <array>

#include "base/language.hpp"
#include "measure/finding.hpp"
#include "measure/rule.hpp"

namespace terang::measure {

struct Check {
  FindingKind kind = FindingKind::achievement_differs;
  base::Wording compared;                       ///< what is compared with what
  base::Wording differs;                        ///< when they make a finding, and what is left out
  base::Wording origin;                         ///< the document, and the files with its figures
  std::array<const Regulation*, 2> drawn_from;  ///< null: fewer; both null: the content format
};

const Check& check_of(FindingKind kind);

}  // namespace terang::measure
