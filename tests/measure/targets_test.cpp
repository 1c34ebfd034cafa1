#include "measure/targets.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::targets_test {
namespace {

using building::agreement;
using building::indicator;
using building::Lines;
using building::shown;
using content::Direction;

std::vector<Finding> findings_of(const content::OfficeYear& year) {
  return measure(year, {}, YearState::open).findings;
}

content::Target target(std::string_view text, std::string_view unit = "") {
  return content::parse_target(text, {unit, Direction::rising}).value.value();
}

TEST_CASE("target: signs and remarks do not make another target") {
  CHECK(same_target(target("≥ 90%"), target("90%")));
  CHECK(same_target(target("36,36% (4 satker)"), target("36,36%")));
  CHECK(same_target(target("BB (71,2)", "predikat"), target("BB", "predikat")));
  CHECK_FALSE(same_target(target("BB (71,2)", "predikat"), target("BB (72)", "predikat")));
  CHECK_FALSE(same_target(target("80-90"), target("80")));
  CHECK_FALSE(same_target(target("80-90"), target("80-95")));
  CHECK_FALSE(same_target(target("WTP", "opini"), target("WDP", "opini")));
}

TEST_CASE("target: harder and easier follow the direction or the order of grades") {
  struct Row {
    std::string_view now;
    std::string_view before;
    std::string_view unit;
    Look rising;
    Look falling;
  };
  for (const Row& row : {
           Row{"95", "90", "", Look::tightened, Look::loosened},
           Row{"85", "90", "", Look::loosened, Look::tightened},
           Row{"80-95", "80-90", "", Look::tightened, Look::loosened},
           Row{"70-80", "80-90", "", Look::loosened, Look::tightened},
           Row{"70-95", "80-90", "", Look::other, Look::other},
           Row{"A", "BB", "predikat", Look::tightened, Look::tightened},
           Row{"C", "BB", "predikat", Look::loosened, Look::loosened},
           Row{"BB (75)", "BB (72)", "predikat", Look::tightened, Look::tightened},
           Row{"WDP", "WTP", "opini", Look::loosened, Look::loosened},
       }) {
    CAPTURE(row.now);
    const content::Target now = target(row.now, row.unit);
    const content::Target before = target(row.before, row.unit);
    CHECK(look_of_change(now, before, Direction::rising) == row.rising);
    CHECK(look_of_change(now, before, Direction::falling) == row.falling);
  }
  CHECK(look_of_change(target("90"), target("80-90"), Direction::rising) == Look::other);
}

TEST_CASE("target-berbeda: the report's target is compared with the promise that it comes from") {
  content::OfficeYear year;
  year.indicators = {indicator("3355.2", {"95%", "95%"})};
  year.agreements = {agreement("keuangan", "", {{"2.2", "100%", "3355.2"}})};
  const std::vector<Finding> found = findings_of(year);
  CHECK(shown(found, FindingKind::target_differs) == Lines{"keuangan-2.2 | 95% | 100%"});
  CHECK(found.at(0).look == Look::loosened);
  CHECK(found.at(0).method == "dijanjikan dalam baris 2.2 perjanjian keuangan: 100%");
  CHECK(found.at(0).place == base::Place{"kinerja.csv", 2, 4});
  year.indicators[0].target = target("100");
  CHECK(findings_of(year).empty());
}

TEST_CASE("target-berbeda: a row is compared with the row that it carries down") {
  content::OfficeYear year;
  year.agreements = {agreement("atas", "", {{"1", "90%"}}),
                     agreement("bawah", "atas", {{"7", "95%", "", "1"}})};
  const std::vector<Finding> found = findings_of(year);
  CHECK(shown(found, FindingKind::target_differs) == Lines{"bawah-7-turunan | 95% | 90%"});
  CHECK(found.at(0).look == Look::tightened);
  CHECK(found.at(0).method == "baris 1 perjanjian atas: 90%");
}

TEST_CASE("target-berbeda: the direction is inherited with the indicator") {
  content::OfficeYear year;
  year.indicators = {indicator("i", {"9", "9", "hari", Direction::falling})};
  year.agreements = {agreement("atas", "", {{"1", "9", "i"}}),
                     agreement("bawah", "atas", {{"7", "10", "", "1"}})};
  const std::vector<Finding> found = findings_of(year);
  REQUIRE(found.size() == 1);
  CHECK(found[0].look == Look::loosened);
}

TEST_CASE("target-berbeda: one difference seen from two sides is one finding") {
  content::OfficeYear year;
  year.indicators = {indicator("i", {"100%", "100%"})};
  year.agreements = {agreement("atas", "", {{"1", "100%", "i"}}),
                     agreement("bawah", "atas", {{"7", "95%", "i", "1"}})};
  const std::vector<Finding> found = findings_of(year);
  CHECK(shown(found, FindingKind::target_differs) == Lines{"bawah-7-turunan | 95% | 100%"});
  CHECK(found.at(0).method == "baris 1 perjanjian atas: 100%; indikator i dalam kinerja.csv: 100%");
}

TEST_CASE("target-berbeda: three targets of one row are two findings") {
  content::OfficeYear year;
  year.indicators = {indicator("i", {"90%", "90%"})};
  year.agreements = {agreement("atas", "", {{"1", "100%"}}),
                     agreement("bawah", "atas", {{"7", "95%", "i", "1"}})};
  CHECK(shown(findings_of(year), FindingKind::target_differs) ==
        Lines{"bawah-7 | 90% | 95%", "bawah-7-turunan | 95% | 100%"});
}

TEST_CASE("satuan-berbeda: two units of one row are one finding and its targets are not compared") {
  content::OfficeYear year;
  year.indicators = {indicator("i", {"95%", "95%"})};
  year.agreements = {agreement("atas", "", {{"1", "80%"}}),
                     agreement("bawah", "atas", {{"7", "12 dokumen", "i", "1"}})};
  const std::vector<Finding> found = findings_of(year);
  CHECK(shown(found, FindingKind::unit_differs) == Lines{"bawah-7 | dokumen | %"});
  CHECK(shown(found, FindingKind::target_differs).empty());
}

TEST_CASE("satuan-berbeda: spellings of one unit and a unit that is not given agree") {
  content::OfficeYear year;
  year.indicators = {indicator("i", {"5 keg", "5 kegiatan"}), indicator("j", {"95", "95", "%"})};
  year.agreements = {
      agreement("a", "", {{"1", "5 Kegiatan", "i"}, {"2", "5", "i"}, {"3", "95%", "j"}})};
  CHECK(findings_of(year).empty());
}

TEST_CASE("satuan-berbeda: target and realisation of one indicator with two units are a finding") {
  content::OfficeYear year;
  year.indicators = {indicator("i", {"95%", "12 kali"})};
  CHECK(shown(findings_of(year), FindingKind::unit_differs) == Lines{"i | 12 kali | 95%"});
}

TEST_CASE("target: a target that the document does not print differs from no other") {
  const content::Target none = target("tidak tercantum");
  CHECK(same_target(none, target("95%")));
  CHECK(same_target(target("BB", "predikat"), none));
  CHECK(same_target(none, none));
  CHECK(look_of_change(none, target("95%"), Direction::rising) == Look::other);
  CHECK(look_of_change(none, none, Direction::falling) == Look::other);
}

TEST_CASE("target-berbeda: a target that is not printed is compared with nothing") {
  content::OfficeYear year;
  year.indicators = {indicator("i", {"tidak tercantum", "90%"}), indicator("j", {"95%", "90%"})};
  year.agreements = {
      agreement("atas", "",
                {{"1", "100%", "i"}, {"2", "tidak tercantum", "j"}, {"3", "5 keg", "i"}}),
      agreement("bawah", "atas", {{"1", "tidak tercantum", "i", "1"}, {"2", "80%", "", "2"}})};
  const std::vector<Finding> found = findings_of(year);
  CHECK(shown(found, FindingKind::target_differs) == Lines{});
  // The realisation has a unit; the missing target has none.
  CHECK(shown(found, FindingKind::unit_differs) == Lines{});
}

TEST_CASE("target: a target that is not printed gives no achievement and stays out of the mean") {
  content::OfficeYear year;
  year.indicators = {indicator("i", {"tidak tercantum", "90%"}), indicator("j", {"90%", "90%"}),
                     indicator("k", {"tidak tercantum", "BB", "predikat"}),
                     indicator("l", {"tidak tercantum", ""})};
  const Scoreboard scores = measure(year, {}, YearState::closed);
  CHECK(scores.findings.empty());
  CHECK(scores.indicators[0].achievement.reason == Reason::target_not_stated);
  CHECK(scores.indicators[2].achievement.reason == Reason::target_not_stated);
  CHECK(scores.indicators[0].outcome == Outcome::unmeasured);
  CHECK(scores.year.averaged == 1);
  CHECK(scores.year.achievement->value == base::Rational{100});
}

TEST_CASE("target-berbeda: counts carried down in parts that add up are shared out") {
  struct Case {
    std::string_view whole, one, other;
    bool found;
  };
  for (const Case& each : {
           Case{"12 kali", "8 kali", "4 kali", false},
           Case{"12 kali", "12 kali", "12 kali", false},
           Case{"12 kali", "8 kali", "5 kali", true},
           Case{"100%", "60%", "40%", true},
           Case{"12", "8", "4", false},
           Case{"10-12", "8", "4", true},
       }) {
    CAPTURE(each.one);
    content::OfficeYear year;
    year.agreements = {agreement("atas", "", {{"1", each.whole}}),
                       agreement("a", "atas", {{"1", each.one, "", "1"}}),
                       agreement("b", "atas", {{"1", each.other, "", "1"}})};
    CHECK(findings_of(year).size() == (each.found ? 2U : 0U));
  }
}

TEST_CASE("target-berbeda: tightened and loosened targets are found down a chain of three") {
  content::OfficeYear year;
  year.agreements = {agreement("a", "", {{"1", "90%"}, {"2", "WTP"}, {"3", "≥ 80%"}}),
                     agreement("b", "a", {{"1", "95%", "", "1"}, {"2", "WDP", "", "2"}}),
                     agreement("c", "b", {{"1", "85%", "", "1"}, {"2", "WTP", "", "2"}})};
  year.agreements[1].promises.push_back(year.agreements[0].promises[2]);
  year.agreements[1].promises[2].carried_from = "3";
  year.agreements[2].promises.push_back(year.agreements[1].promises[2]);
  const std::vector<Finding> found = findings_of(year);
  CHECK(shown(found, FindingKind::target_differs) ==
        Lines{"b-1-turunan | 95% | 90%", "b-2-turunan | WDP | WTP", "c-1-turunan | 85% | 95%",
              "c-2-turunan | WTP | WDP"});
  CHECK(found.at(0).look == Look::tightened);
  CHECK(found.at(1).look == Look::loosened);
  CHECK(found.at(2).look == Look::loosened);
  CHECK(found.at(3).look == Look::tightened);
}

}  // namespace
}  // namespace terang::measure::targets_test
