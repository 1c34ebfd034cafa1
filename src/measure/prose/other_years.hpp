// Compares the years that dates and titles name with the folder's year (tahun-berbeda).
#pragma once

#include <string_view>
#include <vector>

#include "content/model.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// Whether the text names years from 1900 to 2099, but not `year`. A span (`2020-2024`)
/// names each year between its ends; a cited regulation (`Nomor 7 Tahun 2017`) names none.
bool names_other_year(std::string_view text, int year);

/// Checks the dates and titles of agreements and their annexes; the titles, headings and captions
/// of chapters and plans about what an office plans and reports by year, except those that name
/// another year on purpose (an election, a comparison, a series, a day, the future); and the dates
/// of plans and agreements among the documents, which must not be after the year.
/// Order: of the records
std::vector<Finding> check_years(const content::OfficeYear& year);

}  // namespace terang::measure
