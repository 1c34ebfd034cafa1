// The years that days and titles name, beside the folder's (tahun-berbeda).
#pragma once

#include <string_view>
#include <vector>

#include "content/model.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// Whether the text names years of this or the last century, but not `year`. A span (`2020-2024`)
/// names each year between its ends.
bool names_other_year(std::string_view text, int year);

/// The days and the titles of agreements, and the titles of chapters.
/// Order: of the records
std::vector<Finding> check_years(const content::OfficeYear& year);

}  // namespace terang::measure
