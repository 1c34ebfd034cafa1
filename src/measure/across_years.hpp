// What one office's years say of the same `kode` (satuan-berbeda between two years).
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/place.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// The unit that a `kode` has in one year.
struct UnitInYear {
  std::string code;
  std::string unit;  ///< as typed; empty: not given, and equal to any
  int year = 0;
  base::Place place;
};

/// A code whose unit is not that of the last year before that gives one. The finding's code is
/// `<kode>-<later year>`.
/// Order: by code, then year
std::vector<Finding> check_units_across_years(std::span<const UnitInYear> units);

}  // namespace terang::measure
