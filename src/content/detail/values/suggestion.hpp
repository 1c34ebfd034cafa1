// What a suggestion must be worth.
#pragma once

#include "content/values.hpp"

namespace terang::content::detail {

/// The reading without its suggestion where `read` cannot read that either: a mend that leads to
/// the next fault misleads. Letters of another alphabet are named all the same, for nobody sees
/// them.
template <typename T, typename Read>
Reading<T> with_readable_suggestion(Reading<T> reading, Read read) {
  if (reading.fault == Fault::none || reading.fault == Fault::look_alike) return reading;
  if (!reading.suggestion.empty() && !read(reading.suggestion).value) reading.suggestion.clear();
  return reading;
}

}  // namespace terang::content::detail
