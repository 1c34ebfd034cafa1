#include "measure/statements.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::statements_test {
namespace {

using building::budget_line;
using building::indicator;
using building::Lines;
using building::printed;
using building::shown;
using content::StatementKind;

content::OfficeYear prabumulih() {
  content::OfficeYear year;
  year.objectives = {building::objective("6709"), building::objective("3355")};
  year.objectives[1].budget_code = "b";
  for (const building::Row& row :
       {building::Row{"95%", "95%"}, building::Row{"95%", "95%"}, building::Row{"90%", "85%"}}) {
    year.indicators.push_back(indicator("6709." + std::to_string(year.indicators.size() + 1), row));
    year.indicators.back().objective = "6709";
  }
  year.budget = {budget_line("a", "1.000", "900"), budget_line("b", "3.000", "3.000")};
  year.budget[0].fund = "hibah";
  return year;
}

content::Statement statement(StatementKind kind, std::string_view subject, std::string_view value) {
  content::Statement made;
  made.code = "s";
  made.kind = kind;
  made.subject = subject;
  made.value = printed(value);
  made.source = "dok-1 Bab IV";
  return made;
}

std::vector<Finding> findings_of(content::OfficeYear year,
                                 const std::vector<content::Statement>& statements) {
  for (const content::Statement& each : statements) {
    year.statements.push_back(each);
    year.statements.back().code += std::to_string(year.statements.size());
    year.statements.back().place = {"pernyataan.csv", static_cast<int>(year.statements.size()) + 1,
                                    0};
  }
  return measure(year, {}, YearState::open).findings;
}

TEST_CASE("pernyataan-berbeda: each kind is compared with the figure of its subject") {
  struct Row {
    StatementKind kind;
    std::string_view subject;
    std::string_view agrees;
    std::string_view differs;
    std::string line;
  };
  using enum StatementKind;
  for (const Row& row : {
           Row{achievement, "", "98,15%", "100%", "s1 | 100% | 98,15%"},
           Row{achievement, "6709", "98%", "100%", "s1 | 100% | 98,15%"},
           Row{achievement, "6709.3", "94,44%", "94,45%", "s1 | 94,45% | 94,44%"},
           Row{absorption, "", "97,5%", "98,17%", "s1 | 98,17% | 97,50%"},
           Row{absorption, "a", "90,00%", "90,01%", "s1 | 90,01% | 90,00%"},
           Row{absorption, "3355", "100%", "99%", "s1 | 99% | 100,00%"},
           Row{ceiling, "", "4000", "4001", "s1 | Rp 4.001 | Rp 4.000"},
           Row{ceiling, "a", "1000", "900", "s1 | Rp 900 | Rp 1.000"},
           Row{realisation, "b", "3000", "2999", "s1 | Rp 2.999 | Rp 3.000"},
           Row{remainder, "a", "100", "0", "s1 | Rp 0 | Rp 100"},
           Row{objective_count, "", "2", "3", "s1 | 3 | 2"},
           Row{indicator_count, "", "3", "36", "s1 | 36 | 3"},
           Row{indicator_count, "6709", "3", "4", "s1 | 4 | 3"},
       }) {
    CAPTURE(row.line);
    CHECK(findings_of(prabumulih(), {statement(row.kind, row.subject, row.agrees)}).empty());
    CHECK(shown(findings_of(prabumulih(), {statement(row.kind, row.subject, row.differs)}),
                FindingKind::statement_differs) == Lines{row.line});
  }
}

TEST_CASE("pernyataan-berbeda: a fund is compared with that fund alone") {
  content::Statement stated = statement(StatementKind::ceiling, "", "1000");
  stated.fund = "hibah";
  CHECK(findings_of(prabumulih(), {stated}).empty());
  stated.fund = "APBD";
  CHECK(findings_of(prabumulih(), {stated}).empty());
  stated.value = printed("4000");
  stated.fund = "hibah";
  CHECK(shown(findings_of(prabumulih(), {stated}), FindingKind::statement_differs) ==
        Lines{"s1 | Rp 4.000 | Rp 1.000"});
}

TEST_CASE("pernyataan-berbeda: a figure that is not known or missing is not compared") {
  content::OfficeYear year = prabumulih();
  year.budget.push_back(budget_line("c", "5", ""));
  CHECK(findings_of(year, {statement(StatementKind::absorption, "", "50%"),
                           statement(StatementKind::realisation, "c", "5"),
                           statement(StatementKind::achievement, "3355", "100%"),
                           statement(StatementKind::staff, "", "28")})
            .empty());
  CHECK(findings_of({}, {statement(StatementKind::objective_count, "", "3"),
                         statement(StatementKind::indicator_count, "", "3")})
            .empty());
}

TEST_CASE("pernyataan-berbeda: each place is compared with the computed figure alone") {
  using enum StatementKind;
  CHECK(shown(findings_of(prabumulih(), {statement(absorption, "", "97,50%"),
                                         statement(absorption, "", "98,17%")}),
              FindingKind::statement_differs) == Lines{"s2 | 98,17% | 97,50%"});
  CHECK(shown(findings_of(prabumulih(), {statement(absorption, "", "99,42%"),
                                         statement(absorption, "", "98,17%")}),
              FindingKind::statement_differs) ==
        Lines{"s1 | 99,42% | 97,50%", "s2 | 98,17% | 97,50%"});
}

TEST_CASE("pernyataan-berbeda: two places without a computed figure are compared with each other") {
  using enum StatementKind;
  const std::vector<Finding> found = findings_of(
      {}, {statement(staff, "", "28"), statement(staff, "", "28"), statement(staff, "pns", "14"),
           statement(staff, "", "29"), statement(staff, "", "29")});
  CHECK(shown(found, FindingKind::statement_differs) == Lines{"s4 | 29 | 28"});
  CHECK(found.at(0).other_place == base::Place{"pernyataan.csv", 2, 0});
}

TEST_CASE("pernyataan-berbeda: two places agree at the coarser precision") {
  using enum StatementKind;
  CHECK(findings_of({}, {statement(achievement, "", "99,42%"), statement(achievement, "", "99,4%")})
            .empty());
  CHECK(findings_of({}, {statement(achievement, "", "99,42%"), statement(achievement, "", "99,5%")})
            .size() == 1);
}

TEST_CASE("pernyataan-berbeda: a finding states the likeness and the method and the subject") {
  using enum StatementKind;
  const std::vector<Finding> ceiling_found =
      findings_of(prabumulih(), {statement(ceiling, "a", "900")});
  CHECK(ceiling_found.at(0).look == Look::swapped);
  CHECK(ceiling_found.at(0).method == "pagu dalam tabel anggaran: Rp 1.000");
  CHECK(ceiling_found.at(0).subject == "pagu: Baris a (dok-1 Bab IV)");
  const std::vector<Finding> mean_found =
      findings_of(prabumulih(), {statement(achievement, "6709", "100%")});
  CHECK(mean_found.at(0).method ==
        "rata-rata tertimbang capaian 3 indikator, masing-masing paling tinggi 100: 98,15");
  CHECK(mean_found.at(0).method_en ==
        "weighted mean of the achievements of 3 indicators, each at most 100: 98.15");
  CHECK(mean_found.at(0).subject == "capaian: Sasaran 6709 (dok-1 Bab IV)");
}

/// A stated target or realisation, read as its cell in the table would be.
content::Statement stated(StatementKind kind, std::string_view subject, std::string_view value) {
  content::Statement made;
  made.code = "s";
  made.kind = kind;
  made.subject = subject;
  made.value.text = value;
  made.stated = content::parse_target(value, {}).value.value();
  made.source = "dok-1 Bab II";
  return made;
}

content::OfficeYear one_indicator(const building::Row& row) {
  content::OfficeYear year;
  year.indicators = {indicator("1.1", row)};
  year.indicators[0].source = "dok-1 Bab III";
  return year;
}

TEST_CASE(
    "pernyataan-berbeda: a target or realisation printed elsewhere is compared with its cell") {
  using enum StatementKind;
  struct Row {
    building::Row cells;
    StatementKind kind;
    std::string_view value;
    Lines lines;
  };
  for (const Row& row : {
           Row{{"97,5%", "90%"}, target, "97,50%", {}},
           Row{{"97,5%", "90%"}, target, "97.5 %", {}},
           Row{{"97,5%", "90%"}, target, "95%", {"s1 | 95% | 97,5%"}},
           Row{{"97,5%", "90%"}, target, "97,4%", {"s1 | 97,4% | 97,5%"}},
           Row{{"97,5%", "90%"}, target, "98%", {"s1 | 98% | 97,5%"}},
           Row{{"97,5%", "90%"}, realisation, "90%", {}},
           Row{{"97,5%", "90%"}, realisation, "88%", {"s1 | 88% | 90%"}},
           Row{{"97,5%", "90,42%"}, realisation, "90,4%", {}},
           Row{{"97,5%", "90,4%"}, realisation, "90,42%", {}},
           Row{{"97,5%", "90,42%"}, realisation, "90%", {}},
           Row{{"97,5%", "90,42%"}, realisation, "90,5%", {"s1 | 90,5% | 90,42%"}},
           Row{{"12", "9", "kali"}, target, "12 kali", {}},
           Row{{"12", "9", "kali"}, target, "12", {}},
           Row{{"12", "9", "kali"}, target, "10", {"s1 | 10 kali | 12 kali"}},
           Row{{"BB", "B (65)", "predikat"}, target, "BB", {}},
           Row{{"BB", "B (65)", "predikat"}, target, "BB (71,2)", {}},
           Row{{"BB", "B (65)", "predikat"}, target, "A", {"s1 | A | BB"}},
           Row{{"BB", "B (65)", "predikat"}, realisation, "65", {}},
           Row{{"BB", "B (65)", "predikat"}, realisation, "66", {"s1 | 66 predikat | B (65)"}},
           Row{{"BB", "B (65)", "predikat"}, realisation, "BB (65)", {"s1 | BB (65) | B (65)"}},
           Row{{"WTP", "WDP", "opini"}, realisation, "WTP", {"s1 | WTP | WDP"}},
           Row{{"80-90", "85", "%"}, target, "80-90", {}},
           Row{{"80-90", "85", "%"}, target, "80-85", {"s1 | 80-85% | 80-90%"}},
           Row{{"95%", ""}, realisation, "90%", {}},
           Row{{"95%", "tidak dilaksanakan"}, realisation, "90%", {}},
           Row{{"tidak tercantum", "90%"}, target, "95%", {}},
           Row{{"95%", "90%"}, target, "tidak tercantum", {}},
       }) {
    CAPTURE(row.value);
    CHECK(shown(findings_of(one_indicator(row.cells), {stated(row.kind, "1.1", row.value)}),
                FindingKind::statement_differs) == row.lines);
  }
}

TEST_CASE("pernyataan-berbeda: statements of a figure that the table lacks are compared") {
  using enum StatementKind;
  const std::vector<Finding> found = findings_of(
      one_indicator({"tidak tercantum", "", "kali"}),
      {stated(target, "1.1", "tidak tercantum"), stated(target, "1.1", "12"),
       stated(target, "1.1", "10"), stated(target, "1.1", "12"), stated(realisation, "1.1", "9,4"),
       stated(realisation, "1.1", "9"), stated(realisation, "1.1", "8")});
  CHECK(shown(found, FindingKind::statement_differs) ==
        Lines{"s3 | 10 kali | 12 kali", "s7 | 8 kali | 9,4 kali"});
  CHECK(found.at(0).subject == "target: Indikator 1.1 (dok-1 Bab II)");
  CHECK(found.at(0).other_place == base::Place{"pernyataan.csv", 3, 0});
}

TEST_CASE("pernyataan-berbeda: a figure copied from the neighbouring column is recognised") {
  using enum StatementKind;
  const auto look = [](const building::Row& cells, const content::Statement& statement) {
    return findings_of(one_indicator(cells), {statement}).at(0).look;
  };
  CHECK(look({"95%", "90%"}, stated(target, "1.1", "90%")) == Look::copied_from_neighbour);
  CHECK(look({"95%", "90%"}, stated(realisation, "1.1", "95%")) == Look::copied_from_neighbour);
  CHECK(look({"95%", "90%"}, stated(realisation, "1.1", "91%")) == Look::other);
  CHECK(look({"tidak tercantum", "90%"}, stated(realisation, "1.1", "95%")) == Look::other);
  // The year's mean is 98,15 and its absorption 97,50.
  CHECK(findings_of(prabumulih(), {statement(achievement, "", "97,50%")}).at(0).look ==
        Look::copied_from_neighbour);
  CHECK(findings_of(prabumulih(), {statement(absorption, "", "98,15%")}).at(0).look ==
        Look::copied_from_neighbour);
  CHECK(findings_of(prabumulih(), {statement(achievement, "", "90%")}).at(0).look == Look::other);
}

TEST_CASE("pernyataan-berbeda: a total stated twice without a table is found once") {
  using enum StatementKind;
  CHECK(shown(findings_of({}, {statement(ceiling, "", "40.377.837.000"),
                               statement(ceiling, "", "40.145.641.980"),
                               statement(ceiling, "", "40.377.837.000"),
                               statement(realisation, "", "40.145.641.980")}),
              FindingKind::statement_differs) ==
        Lines{"s2 | Rp 40.145.641.980 | Rp 40.377.837.000"});
}

}  // namespace
}  // namespace terang::measure::statements_test
