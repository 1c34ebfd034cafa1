#include "measure/signers.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::signers_test {
namespace {

using building::Lines;
using content::Party;

TEST_CASE("signer: one person is recognised with titles and degrees and parts of the name") {
  struct Row {
    std::string_view left;
    std::string_view right;
    bool same;
  };
  for (const Row& row : {
           Row{"Agus Setiyono", "AGUS SETIYONO", true},
           Row{"Agus  Setiyono", "Agus Setiyono", true},
           Row{"GALIHMARGANINGRAT", "Galih Marganingrat", true},
           Row{"Drs. H. Agus Setiyono, M.Si", "Agus Setiyono", true},
           Row{"Agus Setiyono SH", "Agus Setiyono", true},
           Row{"Arief Suja'i", "Arief Suja’i", true},
           Row{"Arnik April", "Arnik April Susanti", true},
           Row{"M. Zuhri", "M Zuhri", true},
           Row{"Agus Setiyono, Sekretaris", "Agus Setiyono", true},
           Row{"Aliuk", "M. Zuhri", false},
           Row{"Agus Setiyono", "Agus Santoso", false},
           Row{"Agustinus", "Agus", false},
           Row{"Setiyono", "Agus Setiyono", false},
           Row{"", "Agus Setiyono", false},
           Row{"Drs.", "Drs.", false},
           Row{"", "", false},
       }) {
    CAPTURE(row.left);
    CAPTURE(row.right);
    CHECK(same_person(row.left, row.right) == row.same);
    CHECK(same_person(row.right, row.left) == row.same);
  }
}

TEST_CASE("signer: one position is recognised if it is cut short or held temporarily") {
  struct Row {
    std::string_view left;
    std::string_view right;
    bool same;
  };
  for (const Row& row : {
           Row{"Sekretaris", "Sekretaris KPU Kota Contoh", true},
           Row{"SEKRETARIS,", "Sekretaris KPU Kota Contoh", true},
           Row{"Plt. Sekretaris", "Sekretaris KPU Kota Contoh", true},
           Row{"Kepala Sub Bagian Hukum", "Kepala Subbagian Hukum", true},
           Row{"Kepala Bagian Perencanaan, Data dan Informasi",
               "Kepala Bagian Perencanaan, Data dan Informasi KPU Provinsi Contoh", true},
           Row{"Ketua", "Sekretaris", false},
           Row{"Sekretariat", "Sekretaris", false},
           Row{"Kepala Subbagian Hukum", "Kepala Subbagian Data", false},
           Row{"", "Sekretaris", false},
           Row{"", "", false},
       }) {
    CAPTURE(row.left);
    CAPTURE(row.right);
    CHECK(same_position(row.left, row.right) == row.same);
    CHECK(same_position(row.right, row.left) == row.same);
  }
}

content::OfficeYear signed_by(std::string_view first, std::string_view second) {
  content::OfficeYear year;
  year.agreements = {building::agreement("data", "")};
  content::Agreement& made = year.agreements[0];
  made.first = {"Suliati", "Kepala Subbagian Data", ""};
  made.second = Party{"Aliuk", "Sekretaris KPU Provinsi Contoh", ""};
  made.signers = {
      .first = std::string{first}, .second = std::string{second}, .place = {"a", 6, 17}};
  return year;
}

TEST_CASE("penandatangan-berbeda: a signer with another name or position than the party is found") {
  struct Row {
    std::string_view first;
    std::string_view second;
    Lines lines;
  };
  const std::string named = " | Aliuk, Sekretaris KPU Provinsi Contoh";
  for (const Row& row : {
           Row{"", "", {}},
           Row{"Suliati", "Aliuk", {}},
           Row{"SULIATI, S.E.", "ALIUK", {}},
           Row{"", "Sekretaris", {}},
           Row{"", "Plh. Sekretaris", {}},
           Row{"Kepala Sub Bagian Data", "", {}},
           Row{"", "M. Zuhri", {"data-pihak_kedua | M. Zuhri" + named}},
           Row{"", "Kepala Bagian Data", {"data-pihak_kedua | Kepala Bagian Data" + named}},
           Row{"Aliuk",
               "Suliati",
               {"data-pihak_pertama | Aliuk | Suliati, Kepala Subbagian Data",
                "data-pihak_kedua | Suliati" + named}},
       }) {
    CAPTURE(row.first);
    CAPTURE(row.second);
    const std::vector<Finding> found =
        measure(signed_by(row.first, row.second), {}, YearState::open).findings;
    CHECK(building::shown(found, FindingKind::signer_differs) == row.lines);
    for (const Finding& each : found) CHECK(each.place == base::Place{"a", 6, 17});
  }
}

TEST_CASE("penandatangan-berbeda: a party without a name is compared by its position") {
  content::OfficeYear year = signed_by("Staf Pelaksana", "Ketua");
  year.agreements[0].first = {"", "Staf Pelaksana Bagian Keuangan", ""};
  year.agreements[0].second.reset();
  CHECK(check_signers(year).empty());
  year.agreements[0].signers.first = "Muridan";
  CHECK(building::shown(check_signers(year), FindingKind::signer_differs) ==
        Lines{"data-pihak_pertama | Muridan | Staf Pelaksana Bagian Keuangan"});
}

}  // namespace
}  // namespace terang::measure::signers_test
