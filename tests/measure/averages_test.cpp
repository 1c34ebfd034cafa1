#include "measure/averages.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::averages_test {
namespace {

using base::Rational;
using building::indicator;
using content::Direction;

/// Rules with a scale, to test where its classes begin.
content::Rules rules_of_the_format() {
  content::Rules rules;
  rules.scale = {{Rational{91}, "Berhasil"},
                 {Rational{71}, "Cukup Berhasil"},
                 {Rational{51}, "Kurang Berhasil"},
                 {Rational{0}, "Tidak Berhasil"}};
  return rules;
}

content::OfficeYear year_of(const std::vector<building::Row>& rows) {
  content::OfficeYear year;
  year.objectives = {building::objective("s")};
  for (const building::Row& row : rows) {
    year.indicators.push_back(indicator("i" + std::to_string(year.indicators.size()), row));
    year.indicators.back().objective = "s";
  }
  return year;
}

MeanScore mean_over(const content::OfficeYear& year, const content::Rules& rules) {
  return measure(year, rules, YearState::open).objectives.at(0).mean;
}

TEST_CASE("mean: three indicators of Prabumulih 2024 give their objective") {
  const content::OfficeYear year = year_of({{"95%", "95%"}, {"95%", "95%"}, {"90%", "85%"}});
  const MeanScore mean = mean_over(year, rules_of_the_format());
  CHECK(mean.achievement->value == Rational{2'650, 27});
  CHECK(mean.counts.indicators == 3);
  CHECK(mean.counts.met == 2);
  CHECK(mean.counts.unmeasured == 0);
  CHECK(mean.averaged == 3);
}

TEST_CASE("mean: each indicator is capped and counts at least zero") {
  const content::OfficeYear year =
      year_of({{"10", "20"}, {"10", "5"}, {"10", "40", "hari", Direction::falling}});
  content::Rules rules = rules_of_the_format();
  CHECK(mean_over(year, rules).achievement->value == Rational{50});
  rules.cap = Rational{120};
  CHECK(mean_over(year, rules).achievement->value == Rational{170, 3});
  rules.cap.reset();
  CHECK(mean_over(year, rules).achievement->value == Rational{250, 3});
}

TEST_CASE("mean: the indicator's own figure stays uncapped when the mean is capped") {
  const content::OfficeYear year = year_of({{"10", "20"}});
  const Scoreboard scores = measure(year, rules_of_the_format(), YearState::open);
  CHECK(scores.indicators.at(0).achievement->value == Rational{200});
  CHECK(scores.year.achievement->value == Rational{100});
}

TEST_CASE("mean: weights are exact") {
  content::OfficeYear year = year_of({{"100", "50"}, {"100", "100"}});
  year.indicators[0].weight = Rational{1, 3};
  year.indicators[1].weight = Rational{1, 7};
  CHECK(mean_over(year, rules_of_the_format()).achievement->value == Rational{65});
}

TEST_CASE("mean: an indicator without achievement is counted and not averaged") {
  const content::OfficeYear year = year_of({{"90%", ""},
                                            {"90%", "tidak berlaku"},
                                            {"BB", "A", "predikat"},
                                            {"WTP", "WDP", "opini"},
                                            {"0", "1"},
                                            {"80%", "60%"}});
  const MeanScore mean = mean_over(year, rules_of_the_format());
  CHECK(mean.achievement->value == Rational{75});
  CHECK(mean.averaged == 1);
  CHECK(mean.counts.indicators == 6);
  CHECK(mean.counts.met == 1);
  CHECK(mean.counts.unmeasured == 3);
}

TEST_CASE("mean: nothing to average gives no mean and no class") {
  const MeanScore mean = mean_over(year_of({{"90%", ""}}), rules_of_the_format());
  CHECK_FALSE(mean.achievement);
  CHECK(mean.achievement.reason == Reason::nothing_to_average);
  CHECK_FALSE(mean.scale_class.has_value());
}

TEST_CASE("mean: an objective takes its own indicators and the year takes all") {
  content::OfficeYear year = year_of({{"100", "50"}, {"100", "100"}});
  year.objectives.push_back(building::objective("t"));
  year.indicators[1].objective = "t";
  const Scoreboard scores = measure(year, rules_of_the_format(), YearState::open);
  CHECK(scores.objectives[0].mean.achievement->value == Rational{50});
  CHECK(scores.objectives[1].mean.achievement->value == Rational{100});
  CHECK(scores.year.achievement->value == Rational{75});
}

TEST_CASE("mean: children of a parent have equal weights") {
  CHECK(mean_of(std::vector<Weighted>{{Rational{50}}, {Rational{100}}})->value == Rational{75});
  CHECK(mean_of({}).reason == Reason::nothing_to_average);
}

TEST_CASE("class: the unrounded value must reach the lower bound") {
  struct Row {
    Rational value;
    std::string_view name;
  };
  const content::Rules rules = rules_of_the_format();
  for (const Row& row :
       {Row{Rational{91}, "Berhasil"}, Row{Rational{90'999, 1'000}, "Cukup Berhasil"},
        Row{Rational{71}, "Cukup Berhasil"}, Row{Rational{200}, "Berhasil"},
        Row{Rational{0}, "Tidak Berhasil"}, Row{Rational{-50}, "Tidak Berhasil"}}) {
    CAPTURE(row.value.exact());
    CHECK(rules.scale.at(scale_class_of({row.value}, rules)).name == row.name);
  }
}

}  // namespace
}  // namespace terang::measure::averages_test
