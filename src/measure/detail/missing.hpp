// Converts the state of a missing realisation into a Reason.
#pragma once

#include "content/values.hpp"
#include "measure/measured.hpp"

namespace terang::measure::detail {

inline Reason reason_of(content::Missing missing) {
  switch (missing) {
    case content::Missing::not_measured: return Reason::not_measured;
    case content::Missing::not_carried_out: return Reason::not_carried_out;
    case content::Missing::not_applicable: return Reason::not_applicable;
    case content::Missing::withheld: return Reason::withheld;
  }
  return Reason::not_measured;
}

}  // namespace terang::measure::detail
