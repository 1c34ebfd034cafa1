// The data.json of one office's year that a test writes as an editor would type it.
#pragma once

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "content/reading.hpp"
#include "dataset/records.hpp"

namespace terang::dataset::testing {

using Json = nlohmann::ordered_json;
using content::testing::File;

/// The origin of a site of commit `c0` whose files were last changed by `c1`.
inline Origin origin_of(const std::vector<std::string>& files) {
  Origin origin{.folder = "content/", .commit = "c0", .commits = {}};
  for (const std::string& file : files) origin.commits.emplace(file, "c1");
  return origin;
}

inline Json data_of_year(const std::vector<File>& files) {
  base::Diagnostics diagnostics;
  const content::OfficeYear year = content::testing::read_year(files, diagnostics);
  REQUIRE(content::testing::messages_of(diagnostics, content::testing::year_folder) == "");
  const content::Rules rules = content::default_rules();
  const measure::Scoreboard scores = measure::measure(year, rules, measure::YearState::closed);
  return Json::parse(render_year({year, rules, scores, origin_of(year.files)}));
}

}  // namespace terang::dataset::testing
