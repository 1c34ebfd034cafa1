#include "measure/sums.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::sums_test {
namespace {

using base::Rupiah;
using building::agreement;
using building::budget_line;
using building::Lines;
using building::money;
using building::pledged;
using building::shown;

Scoreboard scores_of(const content::OfficeYear& year) { return measure(year, {}, YearState::open); }

Lines lines_of(const content::OfficeYear& year, FindingKind kind) {
  return shown(scores_of(year).findings, kind);
}

content::Agreement carrying(std::string_view id, std::string_view parent,
                            std::vector<content::PledgedBudget> budget) {
  content::Agreement made = agreement(id, parent);
  made.budget = std::move(budget);
  return made;
}

TEST_CASE("jumlah-berbeda: a parent line must be the sum of its children") {
  content::OfficeYear year;
  year.budget = {budget_line("a", "1.000", "700"), budget_line("a.1", "600", "400", "a"),
                 budget_line("a.2", "400", "300", "a")};
  CHECK(scores_of(year).findings.empty());
  year.budget[2].ceiling = money("401");
  CHECK(lines_of(year, FindingKind::sum_differs) == Lines{"a-pagu | Rp 1.000 | Rp 1.001"});
  year.budget[2].realisation = money("299");
  CHECK(lines_of(year, FindingKind::sum_differs) ==
        Lines{"a-pagu | Rp 1.000 | Rp 1.001", "a-realisasi | Rp 700 | Rp 699"});
  CHECK(scores_of(year).findings.at(0).method == "Rp 600 + Rp 401 = Rp 1.001");
}

TEST_CASE("jumlah-berbeda: realisations are added only if all of the children's are known") {
  content::OfficeYear year;
  year.budget = {budget_line("a", "1.000", "700"), budget_line("a.1", "600", "400", "a"),
                 budget_line("a.2", "400", "", "a")};
  CHECK(scores_of(year).findings.empty());
}

TEST_CASE("jumlah-berbeda: a stated total must be the sum of the agreement's lines") {
  content::OfficeYear year;
  year.agreements = {carrying("sekretaris", "",
                              {pledged("", "Program Dukungan Manajemen", "Rp 2.885.908.000"),
                               pledged("", "Penyelenggaraan Pemilu", "Rp 17.632.649.000")})};
  year.agreements[0].total_reported = money("Rp 20.518.557.000");
  CHECK(scores_of(year).findings.empty());
  year.agreements[0].total_reported = money("Rp 20.518.557.001");
  CHECK(lines_of(year, FindingKind::sum_differs) ==
        Lines{"sekretaris-total | Rp 20.518.557.001 | Rp 20.518.557.000"});
  year.agreements[0].budget.clear();
  CHECK(scores_of(year).findings.empty());
}

TEST_CASE("serapan-lebih: a realisation above the ceiling is found and one equal to it is not") {
  content::OfficeYear year;
  year.budget = {budget_line("a", "1.000", "1.000")};
  CHECK(scores_of(year).findings.empty());
  year.budget[0].realisation = money("1.001");
  CHECK(lines_of(year, FindingKind::overspent) == Lines{"a | Rp 1.001 | Rp 1.000"});
  CHECK(scores_of(year).findings.at(0).method == "realisasi − pagu: Rp 1.001 − Rp 1.000 = Rp 1");
}

/// Prabumulih 2024: two programmes above, activities with codes below, three of them shared.
content::OfficeYear prabumulih() {
  content::OfficeYear year;
  year.agreements = {
      carrying("sekretaris", "",
               {pledged("", "Program Dukungan Manajemen", "Rp 2.885.908.000"),
                pledged("", "Penyelenggaraan Pemilu dalam Proses Konsolidasi Demokrasi",
                        "Rp 17.632.649.000")}),
      carrying("hukum-sdm", "sekretaris",
               {pledged("6709", "Perencanaan Program dan Anggaran", "822.654.000"),
                pledged("6867", "Pembentukan Badan Adhoc", "12.406.404.000"),
                pledged("3360", "Operasional Perkantoran", "261.980.000")}),
      carrying("keuangan", "sekretaris",
               {pledged("6871", "Pengelolaan Logistik", "1.565.914.000"),
                pledged("3355", "Pengelolaan Keuangan", "2.623.928.000"),
                pledged("3360", "Operasional Perkantoran", "261.980.000")}),
      carrying("perencanaan", "sekretaris",
               {pledged("6709", "Perencanaan Program dan Anggaran", "822.654.000"),
                pledged("6982", "Penetapan Hasil Pemilu", "18.729.000")}),
      carrying("teknis", "sekretaris",
               {pledged("6870", "Masa Kampanye Pemilu", "911.081.000"),
                pledged("6872", "Pemungutan dan Penghitungan Suara", "1.892.819.000"),
                pledged("6981", "Pengucapan Sumpah/Janji", "15.048.000"),
                pledged("6982", "Penetapan Hasil Pemilu", "18.729.000")}),
  };
  return year;
}

TEST_CASE("anggaran-turunan: shared lines count once and Prabumulih adds up") {
  const Scoreboard scores = scores_of(prabumulih());
  CHECK(scores.findings.empty());
  CHECK(scores.agreements[0].total == Rupiah{20'518'557'000});
  CHECK(scores.agreements[0].carried == Rupiah{20'518'557'000});
  CHECK_FALSE(scores.agreements[1].carried.has_value());
}

TEST_CASE("anggaran-turunan: finer lines are compared as one total") {
  content::OfficeYear year = prabumulih();
  year.agreements[4].budget[3].amount = money("18.729.001");
  CHECK(lines_of(year, FindingKind::cascade_budget) ==
        Lines{"sekretaris | Rp 20.518.557.000 | Rp 20.537.286.001"});
}

/// Kalimantan Timur 2024: the same programmes on every level, without codes, some declared nil.
content::OfficeYear kalimantan_timur() {
  constexpr std::string_view election =
      "Program Penyelenggaraan Pemilu Dalam Proses Konsolidasi Demokrasi";
  constexpr std::string_view support = "Program Dukungan Manajemen";
  const auto both = [&](std::string_view id, std::string_view parent, std::string_view one,
                        std::string_view other) {
    return carrying(id, parent, {pledged("", election, one), pledged("", support, other)});
  };
  content::OfficeYear year;
  year.agreements = {both("sekretaris", "", "Rp 30.508.381.000,-", "Rp 9.988.533.000,-"),
                     both("keuangan", "sekretaris", "9.441.375.000", "9.988.533.000"),
                     both("perencanaan", "sekretaris", "9.488.957.000", "-"),
                     both("teknis", "sekretaris", "11.578.049.000", "-"),
                     both("umum", "keuangan", "9.441.375.000", "4.987.256.000"),
                     both("subbag-keuangan", "keuangan", "-", "5.001.277.000")};
  return year;
}

TEST_CASE("anggaran-turunan: lines of one name are parts and Kalimantan Timur adds up") {
  const Scoreboard scores = scores_of(kalimantan_timur());
  CHECK(scores.findings.empty());
  CHECK(scores.agreements[0].carried == Rupiah{40'496'914'000});
  CHECK(scores.agreements[4].depth == 2);
}

TEST_CASE("anggaran-turunan: each line of one name is compared by itself") {
  content::OfficeYear year = kalimantan_timur();
  year.agreements[4].budget[1].amount = money("4.987.256.001");
  year.agreements[3].budget[1].amount = money("5");
  CHECK(lines_of(year, FindingKind::cascade_budget) ==
        Lines{"sekretaris-2 | Rp 9.988.533.000 | Rp 9.988.533.005",
              "keuangan-2 | Rp 9.988.533.000 | Rp 9.988.533.001"});
}

TEST_CASE("anggaran-turunan: equal parts without a code are added") {
  content::OfficeYear year;
  year.agreements = {carrying("a", "", {pledged("", "Program", "200")}),
                     carrying("b", "a", {pledged("", "Program", "100")}),
                     carrying("c", "a", {pledged("", "program", "100")})};
  CHECK(scores_of(year).findings.empty());
  year.agreements[0].budget[0].amount = money("100");
  CHECK(lines_of(year, FindingKind::cascade_budget) == Lines{"a-1 | Rp 100 | Rp 200"});
}

TEST_CASE("anggaran-turunan: a line that one child carries whole is no finding") {
  content::OfficeYear year;
  year.agreements = {carrying("a", "", {pledged("", "Program", "200"), pledged("", "Lain", "50")}),
                     carrying("b", "a", {pledged("", "Program", "200")}), carrying("c", "a", {})};
  CHECK(scores_of(year).findings.empty());
}

TEST_CASE("anggaran-turunan: lines without a name on the other side are compared together") {
  content::OfficeYear year;
  year.agreements = {
      carrying("a", "", {pledged("P1", "Program", "200"), pledged("P2", "Lain", "50")}),
      carrying("b", "a", {pledged("P1", "Program", "200")}),
      carrying("c", "a", {pledged("K1", "Kegiatan", "30"), pledged("K2", "Program", "20")})};
  CHECK(scores_of(year).findings.empty());
  year.agreements[2].budget[0].amount = money("31");
  CHECK(lines_of(year, FindingKind::cascade_budget) == Lines{"a | Rp 50 | Rp 51"});
}

TEST_CASE("anggaran-turunan: children without budgets make no finding") {
  content::OfficeYear year;
  year.agreements = {carrying("a", "", {pledged("", "Program", "200")}), carrying("b", "a", {})};
  const Scoreboard scores = scores_of(year);
  CHECK(scores.findings.empty());
  CHECK_FALSE(scores.agreements[0].carried.has_value());
}

TEST_CASE("anggaran-berbeda: a pledged amount must be the ceiling or the first ceiling") {
  struct Row {
    std::string_view code;
    std::string_view amount;
    Lines lines;
  };
  for (const Row& row :
       {Row{"6867", "11.134.042.000", {}}, Row{"6867", "12.406.404.000", {}}, Row{"9999", "1", {}},
        Row{"6867", "7.421.764.000", {"teknis-6867 | Rp 7.421.764.000 | Rp 11.134.042.000"}}}) {
    CAPTURE(row.amount);
    content::OfficeYear year;
    year.budget = {budget_line("6867", "11.134.042.000", "")};
    year.budget[0].ceiling_first = money("12.406.404.000");
    year.agreements = {carrying("teknis", "", {pledged(row.code, "Adhoc", row.amount)})};
    CHECK(lines_of(year, FindingKind::budget_differs) == row.lines);
  }
}

}  // namespace
}  // namespace terang::measure::sums_test
