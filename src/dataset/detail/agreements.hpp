// Performance agreements as JSON.
#pragma once

#include "content/model.hpp"
#include "dataset/detail/json.hpp"
#include "measure/scoreboard.hpp"

namespace terang::dataset::detail {

/// `perjanjian: [{...}]`, each with its annex and with the total of its budget lines, which is
/// taken from the scores.
void append_agreements(Json& json, const content::OfficeYear& year,
                       const measure::Scoreboard& scores, const Origin& origin);

}  // namespace terang::dataset::detail
