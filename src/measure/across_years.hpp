// Compares the units that one office's years give for the same `kode` (satuan-berbeda between two
// years).
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/place.hpp"
#include "content/model.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// The unit that a `kode` has in one year.
struct UnitInYear {
  std::string code;
  std::string unit;  ///< as typed; empty: not given, and equal to any
  int year = 0;
  base::Place place;
};

/// The unit of the target; empty: none is given.
std::string unit_of(const content::Indicator& indicator);

/// The units of the year's indicators.
/// Order: of the indicators
std::vector<UnitInYear> units_of(const content::OfficeYear& year);

/// Whether the reply answers a finding between two years; its own year has no such finding.
bool is_across_years(const content::Reply& reply);

/// The last of the replies to the finding; points into `replies`. Null: there is none.
const content::Reply* find_reply(const Finding& finding, std::span<const content::Reply> replies);

/// Finds each unit that differs from that of the latest earlier year that gives one for the same
/// code. `units` may be in any order. A finding's code is `<kode>-<later year>`.
/// Order: by code, then year
std::vector<Finding> check_units_across_years(std::span<const UnitInYear> units);

}  // namespace terang::measure
