#include "measure/across_years.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::across_years_test {
namespace {

using building::Lines;
using building::shown;

TEST_CASE("satuan-berbeda: a code that changes its unit from one year to the next is found") {
  const std::vector<UnitInYear> units{
      {"i", "laporan", 2024, {"2024/kinerja.csv", 3, 0}},
      {"i", "%", 2022, {"2022/kinerja.csv", 5, 0}},
      {"i", "persen", 2023, {"2023/kinerja.csv", 4, 0}},
      {"j", "keg", 2023, {}},
      {"j", "Kegiatan", 2024, {}},
      {"k", "%", 2024, {}},
  };
  const std::vector<Finding> found = check_units_across_years(units);
  CHECK(shown(found, FindingKind::unit_differs) == Lines{"i-2024 | laporan | persen"});
  CHECK(found.at(0).place == base::Place{"2024/kinerja.csv", 3, 0});
  CHECK(found.at(0).other_place == base::Place{"2023/kinerja.csv", 4, 0});
}

TEST_CASE("satuan-berbeda: a year that gives no unit is passed over") {
  const std::vector<UnitInYear> units{
      {"i", "%", 2022, {}}, {"i", "", 2023, {}}, {"i", "orang", 2024, {}}};
  CHECK(shown(check_units_across_years(units), FindingKind::unit_differs) ==
        Lines{"i-2024 | orang | %"});
  CHECK(check_units_across_years({}).empty());
}

TEST_CASE("satuan-berbeda: the last reply to a finding between two years is its reply") {
  const Finding finding{.kind = FindingKind::unit_differs, .code = "1.1-2024"};
  std::vector<content::Reply> replies(3);
  replies[0].finding = "satuan-berbeda-1.1-2024";
  replies[0].text = "lama";
  replies[1].finding = "satuan-berbeda-1.1-2024";
  replies[1].text = "baru";
  replies[2].finding = "satuan-berbeda-1.1";
  replies[2].text = "lain";
  CHECK(find_reply(finding, replies)->text == "baru");
  CHECK(is_across_years(replies[0]));
  CHECK_FALSE(is_across_years(replies[2]));
  CHECK(find_reply(Finding{.kind = FindingKind::unit_differs, .code = "1.2-2024"}, replies) ==
        nullptr);
}

}  // namespace
}  // namespace terang::measure::across_years_test
