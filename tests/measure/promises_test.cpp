#include "measure/promises.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::promises_test {
namespace {

using building::agreement;
using building::indicator;
using building::Lines;
using building::shown;

std::vector<Finding> findings_of(const content::OfficeYear& year,
                                 YearState state = YearState::open) {
  return measure(year, {}, state).findings;
}

TEST_CASE("tanpa-realisasi: only a closed year has findings and only for what is not measured") {
  content::OfficeYear year;
  year.indicators = {indicator("1", {"95%", ""}),
                     indicator("2", {"95%", "95%"}),
                     indicator("3", {"95%", "tidak dilaksanakan"}),
                     indicator("4", {"95%", "tidak berlaku"}),
                     indicator("5", {"95%", "dikecualikan"}),
                     indicator("6", {"12", "", "kali"}),
                     indicator("7", {"tidak tercantum", ""})};
  CHECK(findings_of(year, YearState::open).empty());
  CHECK(shown(findings_of(year, YearState::closed), FindingKind::realisation_missing) ==
        Lines{"1 |  | 95%", "6 |  | 12 kali"});
}

TEST_CASE("janji-tanpa-hasil: the topmost row of a chain without an indicator is found") {
  content::OfficeYear year;
  year.indicators = {indicator("i", {"95%", "95%"})};
  year.agreements = {
      agreement("atas", "", {{"1", "95%", "i"}, {"2", "100%"}, {"3", "100%"}}),
      agreement("bawah", "atas",
                {{"1", "95%", "", "1"}, {"2", "100%", "", "2"}, {"3", "95%", "i", "3"}})};
  const std::vector<Finding> found = findings_of(year);
  CHECK(shown(found, FindingKind::promise_without_result) ==
        Lines{"atas-2 | 100% | ", "atas-3 | 100% | "});
}

TEST_CASE("janji-tanpa-hasil: a year without indicators has no finding") {
  content::OfficeYear year;
  year.agreements = {agreement("atas", "", {{"1", "95%"}})};
  CHECK(findings_of(year).empty());
}

TEST_CASE("promise: its result is found through its own acuan or that of the row above") {
  content::OfficeYear year;
  year.indicators = {indicator("i", {"95%", "95%"}), indicator("j", {"95%", "10%"})};
  year.agreements = {
      agreement("a", "", {{"1", "95%", "i"}, {"2", "95%"}}),
      agreement("b", "a", {{"1", "95%", "", "1"}, {"2", "95%", "j", "2"}}),
      agreement("c", "b", {{"1", "95%", "", "1"}, {"2", "95%", "", "2"}, {"3", "95%"}})};
  const Scoreboard scores = measure(year, {}, YearState::open);
  CHECK(scores.promises[0][0].indicator == 0);
  CHECK_FALSE(scores.promises[0][1].indicator.has_value());
  CHECK(scores.promises[1][1].indicator == 1);
  CHECK(scores.promises[2][0].indicator == 0);
  CHECK(scores.promises[2][1].indicator == 1);
  CHECK(scores.agreements[2].depth == 2);
  CHECK(scores.agreements[2].counts.indicators == 3);
  CHECK(scores.agreements[2].counts.met == 1);
  CHECK(scores.agreements[2].counts.unmeasured == 1);
}

TEST_CASE("turunan-terputus: rows without a link are found if other rows have one") {
  content::OfficeYear year;
  year.agreements = {agreement("atas", "", {{"1", "95%"}, {"2", "95%"}}),
                     agreement("bawah", "atas", {{"1", "95%", "", "1"}, {"2", "90%"}})};
  const std::vector<Finding> found = findings_of(year);
  CHECK(shown(found, FindingKind::cascade_broken) == Lines{"atas-2 | 95% | ", "bawah-2 | 90% | "});
  CHECK(found.at(0).look == Look::by_nobody);
  CHECK(found.at(1).look == Look::from_nothing);
}

TEST_CASE("turunan-terputus: agreements without any link have no finding") {
  content::OfficeYear year;
  year.agreements = {agreement("atas", "", {{"1", "95%"}, {"2", "95%"}}),
                     agreement("bawah", "atas", {{"1", "95%"}, {"2", "90%"}})};
  CHECK(findings_of(year).empty());
  year.agreements = {agreement("sendiri", "", {{"1", "95%"}})};
  CHECK(findings_of(year).empty());
}

TEST_CASE("turunan-terputus: a row that lacks both links is one finding that states both") {
  content::OfficeYear year;
  year.agreements = {agreement("a", "", {{"1", "95%"}}),
                     agreement("b", "a", {{"1", "95%", "", "1"}, {"2", "95%"}}),
                     agreement("c", "b", {{"1", "95%", "", "1"}})};
  const std::vector<Finding> found = findings_of(year);
  CHECK(shown(found, FindingKind::cascade_broken) == Lines{"b-2 | 95% | "});
  CHECK(found.at(0).look == Look::from_nothing);
  CHECK(found.at(0).method ==
        "tidak menurunkan baris mana pun dari perjanjian a; tidak diturunkan oleh perjanjian mana "
        "pun yang langsung di bawahnya");
}

content::OfficeYear signed_by(const content::Party& second, const content::Party& above) {
  content::OfficeYear year;
  year.agreements = {agreement("atas", ""), agreement("bawah", "atas")};
  year.agreements[0].first = above;
  year.agreements[1].second = second;
  return year;
}

TEST_CASE("atasan-berbeda: names are compared and positions if a name is left out") {
  struct Row {
    content::Party second;
    content::Party above;
    Lines lines;
  };
  for (const Row& row : {
           Row{{"Yasrin Abidin", "Sekretaris", ""}, {"Yasrin  abidin", "Kepala", ""}, {}},
           Row{{"Aliuk", "Sekretaris", ""},
               {"M. Zuhri", "Sekretaris", ""},
               {"bawah | Aliuk | M. Zuhri"}},
           Row{{"", "Kepala Bagian", ""}, {"M. Zuhri", "Kepala Bagian", ""}, {}},
           Row{{"", "Sekretaris", ""},
               {"M. Zuhri", "Kepala Bagian", ""},
               {"bawah | Sekretaris | Kepala Bagian"}},
           Row{{"Aliuk", "Sekretaris", ""}, {"", "Kepala Bagian", ""}, {}},
           Row{{"", "", ""}, {"M. Zuhri", "Kepala Bagian", ""}, {}},
       }) {
    CAPTURE(row.second.name);
    CHECK(shown(findings_of(signed_by(row.second, row.above)), FindingKind::superior_differs) ==
          row.lines);
  }
}

TEST_CASE("atasan-berbeda: either of two holders of one position may sign") {
  struct Row {
    std::string_view second;
    content::Party other;
    Lines lines;
  };
  const Lines found{"bawah | Candra | Budi"};
  for (const Row& row : {
           Row{"Candra", {"Candra", "Sekretaris KPU Kota Contoh", ""}, {}},
           Row{"CANDRA, S.H.", {"Candra", "Plt. Sekretaris KPU Kota Contoh", ""}, {}},
           Row{"Budi", {"Candra", "Sekretaris KPU Kota Contoh", ""}, {}},
           Row{"Drs. Budi, M.Si", {"Candra", "Sekretaris KPU Kota Contoh", ""}, {}},
           Row{"Candra", {"Candra", "Ketua KPU Kota Contoh", ""}, found},
           Row{"Candra", {"Dewi", "Sekretaris KPU Kota Contoh", ""}, found},
           Row{"Candra", {"", "Sekretaris KPU Kota Contoh", ""}, found},
       }) {
    CAPTURE(row.second);
    CAPTURE(row.other.name);
    content::OfficeYear year = signed_by({std::string{row.second}, "Sekretaris", ""},
                                         {"Budi", "Sekretaris KPU Kota Contoh", ""});
    year.agreements.push_back(agreement("lain", ""));
    year.agreements.back().first = row.other;
    CHECK(shown(findings_of(year), FindingKind::superior_differs) == row.lines);
  }
}

TEST_CASE("atasan-berbeda: a declaration by one party names no superior") {
  content::OfficeYear year = signed_by({"Aliuk", "", ""}, {"M. Zuhri", "", ""});
  year.agreements[1].second.reset();
  CHECK(findings_of(year).empty());
}

}  // namespace
}  // namespace terang::measure::promises_test
