#include "measure/reported.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::reported_test {
namespace {

using base::Rational;
using building::budget_line;
using building::indicator;
using building::Lines;
using building::money;
using building::printed;
using building::shown;

std::vector<Finding> findings_of(const content::OfficeYear& year,
                                 const content::Rules& rules = {}) {
  return measure(year, rules, YearState::open).findings;
}

content::OfficeYear year_reporting(const building::Row& row, std::string_view reported) {
  content::OfficeYear year;
  year.indicators = {indicator("6709.3", row)};
  year.indicators[0].achievement_reported = printed(reported);
  return year;
}

TEST_CASE("capaian-berbeda: a finding contains both figures and how they differ") {
  struct Case {
    building::Row row;
    std::string_view reported;
    std::string line;
    Look look;
  };
  for (const Case& each : {
           Case{{"95%", "90%"}, "94,73%", "6709.3 | 94,73% | 94,74%", Look::truncated},
           Case{{"90%", "85%"}, "85%", "6709.3 | 85% | 94,44%", Look::copied_from_realisation},
           Case{{"50", "55"}, "100,00%", "6709.3 | 100,00% | 110,00%", Look::capped},
           Case{{"80%", "100%"}, "80%", "6709.3 | 80% | 125,00%", Look::swapped},
           Case{{"90%", "85%"}, "94,41", "6709.3 | 94,41% | 94,44%", Look::equal_after_rounding},
           Case{{"100%", "100%"}, "0%", "6709.3 | 0% | 100,00%", Look::other},
           Case{{"90%", "85%"}, "94,445", "6709.3 | 94,445% | 94,444%", Look::equal_after_rounding},
       }) {
    CAPTURE(each.line);
    const std::vector<Finding> found = findings_of(year_reporting(each.row, each.reported));
    CHECK(shown(found, FindingKind::achievement_differs) == Lines{each.line});
    REQUIRE(found.size() == 1);
    CHECK(found[0].look == each.look);
  }
}

TEST_CASE("capaian-berbeda: a figure that agrees as printed is no finding") {
  struct Case {
    building::Row row;
    std::string_view reported;
  };
  for (const Case& each : {
           Case{{"90%", "85%"}, "94,44%"},
           Case{{"90%", "85%"}, "94%"},
           Case{{"90%", "85%"}, "94,4%"},
           Case{{"95%", "90%"}, "94,74%"},
           Case{{"90%", ""}, "100%"},  // nothing to compare with
           Case{{"BB", "A", "predikat"}, "100%"},
       }) {
    CAPTURE(each.reported);
    CHECK(findings_of(year_reporting(each.row, each.reported)).empty());
  }
}

TEST_CASE("capaian-berbeda: the tolerance is in percentage points beyond rounding") {
  content::Rules rules;
  rules.tolerance = Rational{1, 100};
  CHECK(findings_of(year_reporting({"95%", "90%"}, "94,73%"), rules).empty());
  CHECK(findings_of(year_reporting({"95%", "90%"}, "94,72%"), rules).size() == 1);
}

TEST_CASE("capaian-berbeda: the method repeats the inputs and the place is the row") {
  const std::vector<Finding> found = findings_of(year_reporting({"95%", "90%"}, "94,73%"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].method == "90 ÷ 95 × 100 = 94,74");
  CHECK(found[0].method_en == "90 ÷ 95 × 100 = 94.74");
  CHECK(found[0].subject == "Indikator 6709.3");
  CHECK(found[0].place == base::Place{"kinerja.csv", 2, 0});
}

TEST_CASE("serapan-berbeda: a printed absorption that is not the computed one is found") {
  struct Row {
    std::string_view reported;
    Lines lines;
  };
  for (const Row& row :
       {Row{"90,03%", {}}, Row{"90%", {}}, Row{"90,02%", {"6709 | 90,02% | 90,03%"}},
        Row{"111,08%", {"6709 | 111,08% | 90,03%"}}}) {
    CAPTURE(row.reported);
    content::OfficeYear year;
    year.budget = {budget_line("6709", "551.587.000", "496.589.508")};
    year.budget[0].absorption_reported = printed(row.reported);
    CHECK(shown(findings_of(year), FindingKind::absorption_differs) == row.lines);
  }
}

TEST_CASE("serapan-berbeda: exchanged ceiling and realisation are recognised") {
  content::OfficeYear year;
  year.budget = {budget_line("6709", "551.587.000", "496.589.508")};
  year.budget[0].absorption_reported = printed("111,08%");
  CHECK(findings_of(year).at(0).look == Look::swapped);
}

TEST_CASE("sisa-berbeda: whole rupiah must agree exactly") {
  struct Row {
    std::string_view reported;
    Lines lines;
    Look look;
  };
  for (const Row& row :
       {Row{"100", {}, Look::other}, Row{"101", {"a | Rp 101 | Rp 100"}, Look::other},
        Row{"900", {"a | Rp 900 | Rp 100"}, Look::copied_from_realisation}}) {
    CAPTURE(row.reported);
    content::OfficeYear year;
    year.budget = {budget_line("a", "1.000", "900")};
    year.budget[0].remainder_reported = money(row.reported);
    const std::vector<Finding> found = findings_of(year);
    CHECK(shown(found, FindingKind::remainder_differs) == row.lines);
    if (!found.empty()) CHECK(found[0].look == row.look);
  }
}

TEST_CASE("sisa-berbeda: an overspent line that reports its amount without the sign is swapped") {
  content::OfficeYear year;
  year.budget = {budget_line("a", "1.000", "1.100")};
  year.budget[0].remainder_reported = money("100");
  const std::vector<Finding> found = findings_of(year);
  CHECK(shown(found, FindingKind::remainder_differs) == Lines{"a | Rp 100 | -Rp 100"});
  CHECK(found[0].look == Look::swapped);
  CHECK(found[0].method == "Rp 1.000 − Rp 1.100 = -Rp 100");
}

TEST_CASE("sisa-berbeda: without a realisation there is nothing to compare") {
  content::OfficeYear year;
  year.budget = {budget_line("a", "1.000", "")};
  year.budget[0].remainder_reported = money("100");
  CHECK(findings_of(year).empty());
}

TEST_CASE("capaian-berbeda: a figure copied from the column beside it is recognised") {
  struct Case {
    building::Row row;
    std::string_view reported;
    Look look;
  };
  for (const Case& each : {
           Case{{"90%", "85%"}, "90%", Look::copied_from_neighbour},
           Case{{"90%", "85%"}, "90,00%", Look::copied_from_neighbour},
           Case{{"90%", "85%"}, "85%", Look::copied_from_realisation},
           Case{{"90%", "85%"}, "91%", Look::other},
           Case{{"100%", "85%"}, "100%", Look::other},
           Case{{"90%", "95%"}, "100%", Look::capped},
       }) {
    CAPTURE(each.reported);
    CHECK(findings_of(year_reporting(each.row, each.reported)).at(0).look == each.look);
  }
}

}  // namespace
}  // namespace terang::measure::reported_test
