#include "measure/achievement.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::achievement_test {
namespace {

using base::Language;
using base::Rational;
using building::indicator;
using content::Direction;
constexpr Direction falling = Direction::falling;

TEST_CASE("achievement: each kind of target is compared by its formula") {
  struct Case {
    building::Row row;
    Rational achieved;
    Outcome outcome;
  };
  for (const Case& each : {
           Case{{"90%", "85%"}, Rational{850, 9}, Outcome::not_met},
           Case{{"95%", "95%"}, Rational{100}, Outcome::met},
           Case{{"5 keg", "7 kegiatan"}, Rational{140}, Outcome::exceeded},
           Case{{"100%", "99,99%"}, Rational{9'999, 100}, Outcome::not_met},
           Case{{"100%", "100,01%"}, Rational{10'001, 100}, Outcome::exceeded},
           Case{{"10", "0"}, Rational{0}, Outcome::not_met},
           Case{{"10", "12", "hari", falling}, Rational{80}, Outcome::not_met},
           Case{{"10", "8", "hari", falling}, Rational{120}, Outcome::exceeded},
           Case{{"10", "25", "hari", falling}, Rational{-50}, Outcome::not_met},
           Case{{"10", "10", "hari", falling}, Rational{100}, Outcome::met},
           Case{{"7-8", "6,5", "hari", falling}, Rational{750, 7}, Outcome::exceeded},
           Case{{"7-8", "9", "hari", falling}, Rational{175, 2}, Outcome::not_met},
           Case{{"7-8", "7", "hari", falling}, Rational{100}, Outcome::met},
           Case{{"7-8", "8", "hari", falling}, Rational{100}, Outcome::met},
           Case{{"80-90", "70", "%"}, Rational{175, 2}, Outcome::not_met},
           Case{{"80-90", "85", "%"}, Rational{100}, Outcome::met},
           Case{{"80-90", "92", "%"}, Rational{920, 9}, Outcome::exceeded},
           Case{{"BB (71,2)", "BB (71,2)", "predikat"}, Rational{100}, Outcome::met},
           Case{{"B (60)", "BB (75)", "predikat"}, Rational{125}, Outcome::exceeded},
       }) {
    CAPTURE(each.row.target);
    CAPTURE(each.row.realisation);
    const content::Indicator made = indicator("1", each.row);
    const Measured<base::Percent> achieved = achievement(made);
    REQUIRE(achieved);
    CHECK(achieved->value == each.achieved);
    CHECK(outcome_of(made) == each.outcome);
  }
}

TEST_CASE("achievement: what cannot be compared has a reason and no percentage") {
  struct Case {
    building::Row row;
    Reason reason;
    Outcome outcome;
  };
  for (const Case& each : {
           Case{{"0", "3"}, Reason::target_not_above_zero, Outcome::unmeasured},
           Case{{"0", "0"}, Reason::target_not_above_zero, Outcome::unmeasured},
           Case{{"95%", ""}, Reason::not_measured, Outcome::unmeasured},
           Case{{"0", ""}, Reason::not_measured, Outcome::unmeasured},
           Case{{"95%", "tidak dilaksanakan"}, Reason::not_carried_out, Outcome::unmeasured},
           Case{{"95%", "tidak berlaku"}, Reason::not_applicable, Outcome::unmeasured},
           Case{{"95%", "dikecualikan"}, Reason::withheld, Outcome::unmeasured},
           Case{{"95%", "12 kali"}, Reason::units_differ, Outcome::unmeasured},
           Case{{"BB", "BB", "predikat"}, Reason::no_percentage, Outcome::met},
           Case{{"BB", "A", "predikat"}, Reason::no_percentage, Outcome::exceeded},
           Case{{"BB", "B (65)", "predikat"}, Reason::no_percentage, Outcome::not_met},
           Case{{"WTP", "WTP", "opini"}, Reason::no_percentage, Outcome::met},
           Case{{"WTP", "WDP", "opini"}, Reason::no_percentage, Outcome::not_met},
           Case{{"WDP", "WTP-DPP", "opini"}, Reason::no_percentage, Outcome::exceeded},
           Case{{"BB", "", "predikat"}, Reason::not_measured, Outcome::unmeasured},
       }) {
    CAPTURE(each.row.target);
    CAPTURE(each.row.realisation);
    const content::Indicator made = indicator("1", each.row);
    const Measured<base::Percent> achieved = achievement(made);
    CHECK_FALSE(achieved);
    CHECK(achieved.reason == each.reason);
    CHECK(outcome_of(made) == each.outcome);
    CHECK(print_working(made, 2, Language::indonesian).empty());
  }
}

TEST_CASE("achievement: a target is met if its grade is reached even with a lower score") {
  const content::Indicator made = indicator("1", {"BB (72)", "BB (71,2)", "predikat"});
  REQUIRE(achievement(made));
  CHECK(achievement(made)->value == Rational{890, 9});
  CHECK(outcome_of(made) == Outcome::met);
}

TEST_CASE("achievement: a number is not compared with a grade") {
  content::Indicator made = indicator("1", {"BB", "BB", "predikat"});
  made.realisation = indicator("1", {"70", "71,2"}).realisation;
  CHECK(achievement(made).reason == Reason::units_differ);
  CHECK(outcome_of(made) == Outcome::unmeasured);
}

TEST_CASE("achievement: a unit that one side leaves out equals any") {
  CHECK(achievement(indicator("1", {"90%", "85"})));
  CHECK(achievement(indicator("1", {"90", "85%"})));
  CHECK(achievement(indicator("1", {"5 Dokumen", "5 dok"})));
}

TEST_CASE("achievement: the calculation is printed in both languages") {
  struct Case {
    building::Row row;
    std::string indonesian;
    std::string english;
  };
  for (const Case& each : {
           Case{{"90%", "85%"}, "85 ÷ 90 × 100 = 94,44", "85 ÷ 90 × 100 = 94.44"},
           Case{{"10", "12,5", "hari", falling},
                "(2 × 10 − 12,5) ÷ 10 × 100 = 75,00",
                "(2 × 10 − 12.5) ÷ 10 × 100 = 75.00"},
           Case{{"80-90", "70", "%"}, "70 ÷ 80 × 100 = 87,50", "70 ÷ 80 × 100 = 87.50"},
           Case{{"80-90", "85", "%"},
                "85 berada di dalam rentang target: 100",
                "85 lies inside the target's range: 100"},
       }) {
    CAPTURE(each.indonesian);
    CHECK(print_working(indicator("1", each.row), 2, Language::indonesian) == each.indonesian);
    CHECK(print_working(indicator("1", each.row), 2, Language::english) == each.english);
  }
}

TEST_CASE("achievement: the rule follows the target and the direction") {
  CHECK(&rule_of(indicator("1", {"90%", ""})) == &rules::achievement_rising);
  CHECK(&rule_of(indicator("1", {"9", "", "hari", falling})) == &rules::achievement_falling);
  CHECK(&rule_of(indicator("1", {"7-8", "", "hari", falling})) == &rules::achievement_range);
  CHECK(&rule_of(indicator("1", {"BB", "", "predikat"})) == &rules::achievement_grade);
  CHECK(&rule_of(indicator("1", {"WTP", "", "opini"})) == &rules::achievement_grade);
}

}  // namespace
}  // namespace terang::measure::achievement_test
