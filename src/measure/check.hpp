// What is checked: for each kind of finding the two figures that are laid side by side, and when
// they make a finding. The method page is printed from here; the checks themselves are in the
// headers of their families (reported, statements, sums, promises ...).
#pragma once

#include <array>

#include "base/language.hpp"
#include "measure/finding.hpp"
#include "measure/rule.hpp"

namespace terang::measure {

struct Check {
  FindingKind kind = FindingKind::achievement_differs;
  base::Wording compared;                       ///< what is compared with what
  base::Wording differs;                        ///< when that is a finding, and what is left out
  base::Wording origin;                         ///< the document, and the files that carry it
  std::array<const Regulation*, 2> drawn_from;  ///< null: fewer; none: the content format alone
};

const Check& check_of(FindingKind kind);

}  // namespace terang::measure
