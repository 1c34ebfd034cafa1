// The tables of one office's year of which nothing is computed, as members that are lists of
// records.
#pragma once

#include "content/model.hpp"
#include "dataset/detail/json.hpp"
#include "measure/scoreboard.hpp"

namespace terang::dataset::detail {

void append_statements(Json& json, const content::OfficeYear& year, const Origin& origin);
void append_obstacles(Json& json, const content::OfficeYear& year, const Origin& origin);
void append_annual_plan(Json& json, const content::OfficeYear& year, const Origin& origin);
void append_action_plan(Json& json, const content::OfficeYear& year, const Origin& origin);
/// With the total of its budget lines from the scores.
void append_agreements(Json& json, const content::OfficeYear& year,
                       const measure::Scoreboard& scores, const Origin& origin);
void append_documents(Json& json, const content::OfficeYear& year, const Origin& origin);
void append_replies(Json& json, const content::OfficeYear& year, const Origin& origin);

}  // namespace terang::dataset::detail
