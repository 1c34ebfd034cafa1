// The tables of one office's year of which nothing is computed, as lists of records.
#pragma once

#include "content/model.hpp"
#include "dataset/detail/json.hpp"
#include "measure/scoreboard.hpp"

namespace terang::dataset::detail {

Json statements_of(const content::OfficeYear& year, const Origin& origin);
Json obstacles_of(const content::OfficeYear& year, const Origin& origin);
Json annual_plan_of(const content::OfficeYear& year, const Origin& origin);
Json action_plan_of(const content::OfficeYear& year, const Origin& origin);
/// With the total of its budget lines from the scores.
Json agreements_of(const content::OfficeYear& year, const measure::Scoreboard& scores,
                   const Origin& origin);
Json documents_of(const content::OfficeYear& year, const Origin& origin);
Json replies_of(const content::OfficeYear& year, const Origin& origin);

}  // namespace terang::dataset::detail
