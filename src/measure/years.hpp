// The years that days and titles name, beside the folder's (tahun-berbeda).
#pragma once

#include <string_view>
#include <vector>

#include "content/model.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// Whether the text names years of this or the last century, but not `year`. A span (`2020-2024`)
/// names each year between its ends; a cited regulation (`Nomor 7 Tahun 2017`) names none.
bool names_other_year(std::string_view text, int year);

/// The days and the titles of agreements and their annexes; the titles, headings and captions of
/// chapters and plans that speak of what an office plans and reports by years, save those that name
/// another year on purpose (an election, a comparison, a series, a day, what is to come); the days
/// of plans and agreements among the documents, where they lie behind the year.
/// Order: of the records
std::vector<Finding> check_years(const content::OfficeYear& year);

}  // namespace terang::measure
