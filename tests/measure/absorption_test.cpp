#include "measure/absorption.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::absorption_test {
namespace {

using base::Rational;
using base::Rupiah;
using building::budget_line;

TEST_CASE("absorption: it is exact and is not clipped above the ceiling") {
  struct Row {
    std::int64_t realisation;
    std::int64_t ceiling;
    Rational absorbed;
  };
  for (const Row& row : {Row{50, 200, Rational{25}}, Row{1, 3, Rational{100, 3}},
                         Row{0, 4'000, Rational{0}}, Row{300, 200, Rational{150}}}) {
    CAPTURE(row.realisation);
    CHECK(absorption(Rupiah{row.realisation}, Rupiah{row.ceiling})->value == row.absorbed);
  }
  CHECK(absorption(Rupiah{5}, Rupiah{0}).reason == Reason::ceiling_is_zero);
}

TEST_CASE("absorption: a line without a realisation has no remainder") {
  struct Row {
    std::string_view realisation;
    Reason reason;
  };
  for (const Row& row :
       {Row{"", Reason::not_measured}, Row{"tidak dilaksanakan", Reason::not_carried_out},
        Row{"dikecualikan", Reason::withheld}}) {
    CAPTURE(row.realisation);
    const BudgetScore score = score_of(budget_line("a", "1.000", row.realisation));
    CHECK(score.ceiling == Rupiah{1'000});
    CHECK_FALSE(score.realisation.has_value());
    CHECK_FALSE(score.remainder.has_value());
    CHECK(score.absorption.reason == row.reason);
  }
}

TEST_CASE("absorption: an overspent line has a negative remainder") {
  const BudgetScore score = score_of(budget_line("3355", "2.918.182.000", "2.938.071.462"));
  CHECK(score.remainder == Rupiah{-19'889'462});
  CHECK(score.absorption->value.rounded(2) == "100.68");
  CHECK(print_working(score, 2, base::Language::indonesian) ==
        "2.938.071.462 ÷ 2.918.182.000 × 100 = 100,68");
}

TEST_CASE("absorption: a declared nil is a realisation of zero") {
  const BudgetScore score = score_of(budget_line("a", "1.000", "-"));
  CHECK(score.realisation == Rupiah{0});
  CHECK(score.absorption->value == Rational{0});
}

TEST_CASE("totals: only lines without a parent in the file are added") {
  content::OfficeYear year;
  year.budget = {budget_line("a", "600", "300"), budget_line("a.1", "400", "200", "a"),
                 budget_line("b", "400", "100", "elsewhere")};
  const std::optional<BudgetScore> total = total_of(year);
  REQUIRE(total.has_value());
  CHECK(total->ceiling == Rupiah{1'000});
  CHECK(total->realisation == Rupiah{400});
  CHECK(total->remainder == Rupiah{600});
  CHECK(total->absorption->value == Rational{40});
}

TEST_CASE("totals: one realisation that is not known leaves the total unknown") {
  content::OfficeYear year;
  year.budget = {budget_line("a", "600", "300"), budget_line("b", "400", "tidak dilaksanakan"),
                 budget_line("c", "100", "")};
  const std::optional<BudgetScore> total = total_of(year);
  CHECK(total->ceiling == Rupiah{1'100});
  CHECK_FALSE(total->realisation.has_value());
  CHECK(total->absorption.reason == Reason::not_carried_out);
}

TEST_CASE("totals: without budget lines there is no total") {
  CHECK_FALSE(total_of({}).has_value());
  CHECK(fund_totals_of({}).empty());
}

TEST_CASE("totals: sources of funds are added separately and sorted by name") {
  content::OfficeYear year;
  year.budget = {budget_line("a", "100", "50"), budget_line("b", "200", "200"),
                 budget_line("c", "300", "")};
  year.budget[0].fund = "hibah";
  year.budget[1].fund = "APBN";
  year.budget[2].fund = "hibah";
  const std::vector<FundTotal> totals = fund_totals_of(year);
  REQUIRE(totals.size() == 2);
  CHECK(totals[0].fund == "APBN");
  CHECK(totals[0].score.absorption->value == Rational{100});
  CHECK(totals[1].fund == "hibah");
  CHECK(totals[1].score.ceiling == Rupiah{400});
  CHECK_FALSE(totals[1].score.realisation.has_value());
}

}  // namespace
}  // namespace terang::measure::absorption_test
