// What the method page says of the program's habits that no rule or check carries: the states of a
// figure that is not there, how differences look, what is no difference, and how prose is read.
#pragma once

#include <span>

#include "base/language.hpp"
#include "measure/finding.hpp"
#include "measure/measured.hpp"

namespace terang::page::method {

/// Why there is no figure; the word itself is wording::reason's.
struct StateWords {
  measure::Reason reason = measure::Reason::not_measured;
  base::Wording cell;  ///< what stands in the file
  base::Wording meaning;
};

struct LookWords {
  measure::Look look = measure::Look::other;
  base::Wording meaning;
};

struct Note {
  base::Wording title;
  base::Wording text;
};

/// Order: states that are typed, then those that come of computing.
std::span<const StateWords> states();
/// Every look but `other`.
std::span<const LookWords> looks();
/// What looks like a disagreement and is none.
std::span<const Note> no_differences();

extern const base::Wording met_means;        ///< when a target is reached
extern const base::Wording cap_means;        ///< where the cap holds, and where not
extern const base::Wording tolerance_means;  ///< which comparisons the tolerance is for
extern const base::Wording scale_ends;       ///< what lies below and above the classes
extern const base::Wording nil_means;        ///< what is zero, beside what is absent

extern const base::Wording years_read;     ///< how years in titles are read
extern const base::Wording spelled_read;   ///< how number words are read
extern const base::Wording offices_read;   ///< how offices are recognised
extern const base::Wording quarters_read;  ///< how quarter figures are recognised

}  // namespace terang::page::method
