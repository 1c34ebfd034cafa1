#include "measure/scoreboard.hpp"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "measure/building.hpp"

namespace terang::measure::scoreboard_test {
namespace {

using building::agreement;
using building::budget_line;
using building::indicator;
using building::pledged;

TEST_CASE("finding: every kind has a name of its own in the table's order") {
  std::set<std::string_view> names;
  for (const FindingKind kind : all_finding_kinds()) {
    CAPTURE(name_of(kind));
    CHECK(base::is_slug(name_of(kind)));
    CHECK(names.insert(name_of(kind)).second);
  }
  CHECK(names.size() == content::finding_words.size());
  CHECK(std::ranges::is_sorted(all_finding_kinds()));
  CHECK(key_of({.kind = FindingKind::overspent, .code = "3355"}) == "serapan-lebih-3355");
}

TEST_CASE("rules: every rule has an id of its own and words in both languages") {
  std::set<std::string_view> ids;
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    CHECK(ids.insert(rule->id).second);
    for (const base::Language language : {base::Language::indonesian, base::Language::english}) {
      CHECK_FALSE(rule->name.in(language).empty());
      CHECK_FALSE(rule->formula.in(language).empty());
    }
  }
  CHECK(ids.size() == 11);
}

TEST_CASE("measure: an empty year has no figures and no findings") {
  const Scoreboard scores = measure({}, {}, YearState::closed);
  CHECK(scores.year.achievement.reason == Reason::nothing_to_average);
  CHECK_FALSE(scores.total.has_value());
  CHECK(scores.findings.empty());
}

TEST_CASE("measure: scores stand in the order of the records") {
  content::OfficeYear year;
  year.objectives = {building::objective("s"), building::objective("t")};
  year.objectives[1].budget_code = "b";
  year.indicators = {indicator("1", {"100", "50"}), indicator("2", {"100", "90"})};
  year.budget = {budget_line("a", "100", "10"), budget_line("b", "100", "20")};
  const Scoreboard scores = measure(year, {}, YearState::open);
  CHECK(scores.indicators.at(1).achievement->value == base::Rational{90});
  CHECK(scores.indicators.at(1).rule == &rules::achievement_rising);
  CHECK_FALSE(scores.objectives.at(0).budget.has_value());
  CHECK(scores.objectives.at(1).budget->realisation == base::Rupiah{20});
  CHECK(scores.budget.at(0).absorption->value == base::Rational{10});
}

TEST_CASE("measure: findings stand by kind and each has a key of its own") {
  content::OfficeYear year;
  year.year = 2024;
  year.budget = {budget_line("a", "100", "101")};
  year.indicators = {indicator("1", {"95%", ""})};
  year.agreements = {agreement("x", "", {{"1", "90%", "1"}})};
  year.agreements[0].budget = {pledged("a", "Satu", "90"), pledged("a", "Dua", "80")};
  const Scoreboard scores = measure(year, {}, YearState::closed);
  std::vector<std::string> keys;
  for (const Finding& finding : scores.findings) keys.push_back(key_of(finding));
  CHECK(keys == std::vector<std::string>{"serapan-lebih-a", "tanpa-realisasi-1",
                                         "target-berbeda-x-1", "anggaran-berbeda-x-a",
                                         "anggaran-berbeda-x-a-2"});
}

TEST_CASE("measure: a finding has the office's last reply to it") {
  content::OfficeYear year;
  year.budget = {budget_line("a", "100", "101"), budget_line("b", "100", "101")};
  year.replies.resize(3);
  year.replies[0].finding = "serapan-lebih-a";
  year.replies[1].finding = "serapan-lebih-a";
  year.replies[2].finding = "serapan-berbeda-b";
  const Scoreboard scores = measure(year, {}, YearState::open);
  REQUIRE(scores.findings.size() == 2);
  CHECK(scores.findings[0].reply == 1);
  CHECK_FALSE(scores.findings[1].reply.has_value());
}

}  // namespace
}  // namespace terang::measure::scoreboard_test
