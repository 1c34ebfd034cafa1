#include "measure/quarters.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::quarters_test {
namespace {

using building::Lines;
using building::Row;
using content::Direction;

content::OfficeYear year_of(const std::vector<Row>& rows) {
  content::OfficeYear year;
  for (const Row& row : rows) {
    year.indicators.push_back(
        building::indicator("1." + std::to_string(year.indicators.size() + 1), row));
  }
  return year;
}

TEST_CASE("angka-triwulan: a table of quarter figures is one finding whatever its units") {
  const std::vector<Finding> found = check_quarter_figures(
      year_of({{"100%", "100%"}, {"100%", "25%"}, {"90%", "22,5%"}, {"4 Lap", "1 Lap"}}));
  CHECK(building::shown(found, FindingKind::quarter_figures) == Lines{"kinerja | 25% | 100%"});
  CHECK(found.at(0).subject == "Indikator 1.2");
  CHECK(found.at(0).method ==
        "3 dari 4 indikator berangka mencatat tepat seperempat target setahun, seperti baris ini");
}

TEST_CASE("angka-triwulan: a finding needs three and half of the comparable rows") {
  struct Table {
    std::vector<Row> rows;
    bool found;
  };
  const Row quarter{"100%", "25%"};
  const Row full{"100%", "100%"};
  const Row grade{"BB", "B", "predikat"};
  for (const Table& table : {
           Table{{quarter, quarter, quarter}, true},
           Table{{quarter, quarter, quarter, full, full, full}, true},
           Table{{quarter, quarter, quarter, full, full, full, full}, false},
           Table{{quarter, quarter}, false},
           Table{{quarter, quarter, full}, false},
           Table{{quarter}, false},
           Table{{}, false},
           Table{{quarter, quarter, quarter, grade, grade, grade, grade}, true},
           Table{{quarter, quarter, quarter, {"100%", ""}, {"100%", ""}, {"100%", ""}}, true},
           Table{{{"25%", "25%"}, {"25%", "25%"}, {"25%", "25%"}}, false},
           Table{{{"25", "25", "kali"}, {"100%", "25%"}, {"100%", "25,01%"}}, false},
           Table{{{"12 kali", "3 kali"}, {"8 kali", "2 kali"}, {"4.000", "1.000", "orang"}}, true},
           Table{{{"0%", "0%"}, {"0%", "0%"}, {"0%", "0%"}}, false},
           Table{{{"8 hari", "2 hari", "", Direction::falling},
                  {"8 hari", "2 hari", "", Direction::falling},
                  {"8 hari", "2 hari", "", Direction::falling}},
                 false},
           Table{{{"80-90", "20", "%"}, {"80-90", "20", "%"}, {"80-90", "20", "%"}}, true},
           Table{{{"20-90", "25", "%"}, {"20-90", "25", "%"}, {"20-90", "25", "%"}}, false},
           Table{{{"tidak tercantum", "25%"}, {"tidak tercantum", "25%"}, quarter, quarter}, false},
           Table{{{"100%", "tidak dilaksanakan"}, quarter, quarter}, false},
       }) {
    CAPTURE(table.rows.size());
    CHECK(check_quarter_figures(year_of(table.rows)).size() == (table.found ? 1U : 0U));
  }
}

}  // namespace
}  // namespace terang::measure::quarters_test
