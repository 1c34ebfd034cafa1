#include "measure/years.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure {
namespace {

using building::agreement;
using building::Lines;
using building::shown;

std::vector<Finding> findings_of(const content::OfficeYear& year) {
  return measure(year, {}, YearState::open).findings;
}

TEST_CASE("year: a title names another year where none of its years is the folder's") {
  struct Row {
    std::string_view text;
    bool other;
  };
  for (const Row& row : {
           Row{"Perjanjian Kinerja Tahun 2024", false},
           Row{"Perjanjian Kinerja Tahun 2023", true},
           Row{"Perjanjian Kinerja", false},
           Row{"Renstra 2020-2024", false},
           Row{"Renstra 2020-2025", false},
           Row{"Renstra 2020 – 2025", false},
           Row{"Renstra 2020 s.d. 2025", false},
           Row{"Tahun 2020 dan 2025", true},
           Row{"Renstra 2015-2019", true},
           Row{"Renstra 2025-2029", true},
           Row{"Perbandingan 2023 dan 2024", false},
           Row{"Surat Nomor 20230 dan 1867", false},
           Row{"Kode 12023", false},
       }) {
    CAPTURE(row.text);
    CHECK(names_other_year(row.text, 2024) == row.other);
  }
}

TEST_CASE("tahun-berbeda: days and titles of agreements and titles of chapters are read") {
  using std::chrono::day, std::chrono::month, std::chrono::year;
  content::OfficeYear made;
  made.year = 2024;
  made.agreements = {agreement("sekretaris", "")};
  content::Agreement& signed_one = made.agreements[0];
  signed_one.title = "Perjanjian Kinerja Tahun 2024";
  signed_one.date = base::Date{year{2024}, month{1}, day{25}};
  signed_one.annex_date = signed_one.date;
  content::Narrative chapter;
  chapter.name = "01-pendahuluan";
  chapter.file = "laporan/01-pendahuluan.md";
  chapter.title = "Pendahuluan";
  made.chapters = {chapter};
  CHECK(findings_of(made).empty());

  signed_one.title = "Perjanjian Kinerja Tahun 2023";
  signed_one.date = base::Date{year{2023}, month{1}, day{25}};
  signed_one.annex_date = base::Date{year{2025}, month{12}, day{1}};
  made.chapters[0].title = "Capaian Tahun 2019";
  CHECK(shown(findings_of(made), FindingKind::year_differs) ==
        Lines{"sekretaris-tanggal | 25 Januari 2023 | 2024",
              "sekretaris-tanggal-lampiran | 1 Desember 2025 | 2024",
              "sekretaris-judul | Perjanjian Kinerja Tahun 2023 | 2024",
              "laporan-01-pendahuluan | Capaian Tahun 2019 | 2024"});
}

}  // namespace
}  // namespace terang::measure
