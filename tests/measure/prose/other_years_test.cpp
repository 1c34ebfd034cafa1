#include "measure/prose/other_years.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::other_years_test {
namespace {

using building::agreement;
using building::Lines;
using building::shown;

std::vector<Finding> findings_of(const content::OfficeYear& year) {
  return measure(year, {}, YearState::open).findings;
}

TEST_CASE("year: a title names another year if none of its years is the folder's") {
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

TEST_CASE("tahun-berbeda: dates and titles of agreements and titles of chapters are checked") {
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
  made.chapters[0].title = "Capaian Kinerja Tahun 2019";
  CHECK(shown(findings_of(made), FindingKind::year_differs) ==
        Lines{"sekretaris-tanggal | 25 Januari 2023 | 2024",
              "sekretaris-tanggal-lampiran | 1 Desember 2025 | 2024",
              "sekretaris-judul | Perjanjian Kinerja Tahun 2023 | 2024",
              "laporan-01-pendahuluan-2019 | Capaian Kinerja Tahun 2019 | 2024"});
}

TEST_CASE("year: the year of a cited regulation is not a year that the text names") {
  struct Row {
    std::string_view text;
    bool other;
  };
  for (const Row& row : {
           Row{"Undang-Undang Nomor 7 Tahun 2017", false},
           Row{"Undang-Undang No. 7 Tahun 2017", false},
           Row{"Undang-Undang 7 Tahun 2017", false},
           Row{"PKPU 10 Tahun 2023 tentang Pencalonan", false},
           Row{"Keputusan KPU Nomor 197/PR.01.3-Kpt/01/KPU/IV/2020", false},
           Row{"Keputusan KPU Nomor 5/PR.03/KPU/I/2018 Tahun 2024", false},
           Row{"Tahun Anggaran 2023/2024", false},
           Row{"Tahun Anggaran 2021/2022", true},
           Row{"Tabel 7 Tahun 2017", true},
           Row{"Triwulan 3 Tahun 2023", true},
           Row{"Perjanjian Kinerja Tahun 2023 Nomor 7", true},
           Row{"Perpres 29 Tahun 2014 dan Rencana Aksi Tahun 2023", true},
       }) {
    CAPTURE(row.text);
    CHECK(names_other_year(row.text, 2024) == row.other);
  }
}

content::Passage passage(std::string_view text, bool is_title) {
  return {.place = {"laporan/02.md", 5, 1}, .text = std::string{text}, .is_title = is_title};
}

Lines found_in(const std::vector<content::Passage>& passages, std::string title = "Laporan") {
  content::OfficeYear made;
  made.year = 2024;
  made.chapters.resize(1);
  made.chapters[0].name = "02";
  made.chapters[0].title = std::move(title);
  made.chapters[0].passages = passages;
  Lines lines;
  for (const Finding& finding : findings_of(made)) lines.push_back(finding.reported);
  return lines;
}

TEST_CASE("tahun-berbeda: a heading or caption about what is reported by year is found") {
  for (const std::string_view text :
       {"BAB II PERENCANAAN KINERJA TAHUN 2020",
        "Capaian Kinerja KPU Provinsi Kalimantan Tengah Tahun 2025",
        "D. Capaian Tahun Kinerja 2025", "C. Akuntabilitas Keuangan Tahun Anggaran 2021",
        "Perjanjian Kinerja Tahun 2023",
        "Realisasi Anggaran Komisi Pemilihan Umum Kota Probolinggo Tahun 2023",
        "Rencana Aksi Tahun 2022", "Laporan Kinerja 2019"}) {
    CAPTURE(text);
    CHECK(found_in({passage(text, true)}) == Lines{std::string{text}});
    CHECK(found_in({passage(text, false)}) == Lines{});
    CHECK(found_in({}, std::string{text}) == Lines{std::string{text}});
    const std::string caption = "Tabel 3.1 " + std::string{text};
    CHECK(found_in({passage(caption, false)}) == Lines{caption});
  }
}

TEST_CASE("tahun-berbeda: a heading that names another year on purpose is no finding") {
  for (const std::string_view text : {"A. Sasaran RPJMN 2020 – 2025",
                                      "Rencana Strategis Tahun 2020-2024",
                                      "Rencana Strategis 2015-2019",
                                      "Capaian Renstra 2015-2019",
                                      "Renstra KPU 2020- 2024",
                                      "Capaian Kinerja Pemilu Tahun 2019",
                                      "Anggaran Pilkada 2018",
                                      "Realisasi Anggaran Pemilihan Wali Kota Tahun 2018",
                                      "Pemilihan Umum 2019",
                                      "Laporan Kinerja Nomor 7 Tahun 2017",
                                      "PKPU 3 Tahun 2022 tentang Rencana Tahapan",
                                      "Rencana Kinerja Tahun 2025",
                                      "Target Kinerja Tahun 2025",
                                      "Perjanjian Kinerja Tahun 2025",
                                      "Pagu Anggaran Indikatif 2025",
                                      "Perencanaan Kinerja 2025",
                                      "Perbandingan Capaian Kinerja dengan Tahun 2023",
                                      "Capaian Kinerja Tahun 2023 dan 2024",
                                      "Capaian Tahun 2021, 2022 dan 2023",
                                      "Hasil Evaluasi Akuntabilitas Kinerja Tahun 2023",
                                      "Nilai Akuntabilitas Kinerja Tahun 2023",
                                      "Tindak Lanjut Laporan Hasil Evaluasi 2023",
                                      "Opini BPK atas Laporan Keuangan Tahun 2023",
                                      "Perkembangan Anggaran sejak 2020",
                                      "Laporan per 31 Desember 2023",
                                      "Capaian Kinerja sampai 30 Juni 2023",
                                      "Jumlah Penduduk Menurut Kecamatan Tahun 2023",
                                      "Data Pemilih Berkelanjutan Tahun 2023",
                                      "Pembentukan Badan Adhoc Tahun 2023",
                                      "Verifikasi Partai Politik Tahun 2022",
                                      "Peta Kota Probolinggo 2022",
                                      "Pandemi Tahun 2020",
                                      "Indeks Demokrasi Indonesia 2021",
                                      "Capaian Kinerja Tahun 2024",
                                      "Capaian Kinerja",
                                      "Anggaran 2023 dan Rencana 2025",
                                      "Anggaran tahun 2023 telah selesai dipertanggungjawabkan."}) {
    CAPTURE(text);
    CHECK(found_in({passage(text, true)}) == Lines{});
    CHECK(found_in({passage("Tabel 3.1 " + std::string{text}, false)}) == Lines{});
  }
}

TEST_CASE("tahun-berbeda: a note in italics is no heading") {
  for (const std::string_view text :
       {"Sumber: Laporan Kinerja Tahun 2022", "Catatan: anggaran tahun 2023",
        "Keterangan capaian kinerja 2023", "Capaian kinerja tahun 2023;"}) {
    CAPTURE(text);
    CHECK(found_in({passage(text, true)}) == Lines{});
  }
}

TEST_CASE("tahun-berbeda: a sentence about a table is no caption") {
  for (const std::string_view text :
       {"Tabel 3.1 menunjukkan capaian kinerja tahun 2023", "Tabel 3.1 di atas: anggaran 2023",
        "Tabel 3.1 Capaian Kinerja Tahun 2023 adalah 90%", "Tabel Capaian Kinerja Tahun 2023",
        "Dalam Tabel 3.1 Capaian Kinerja Tahun 2023", "Tabel", "Gambar 2", "Tabel 3.1 2023."}) {
    CAPTURE(text);
    CHECK(found_in({passage(text, false)}) == Lines{});
  }
  CHECK(found_in({passage(std::string(400, 'x') + " Capaian Kinerja 2023", true)}) == Lines{});
}

TEST_CASE("tahun-berbeda: headings with one wording and several years are a series") {
  const std::vector<content::Passage> series{
      passage("Tabel 3.1 Capaian Kinerja Tahun 2022", false),
      passage("Tabel 3.2 Capaian Kinerja Tahun 2023", false),
      passage("Tabel 3.3 Capaian Kinerja Tahun 2024", false)};
  CHECK(found_in(series) == Lines{});
  CHECK(found_in({series[0], passage("Tabel 3.2 Serapan Anggaran Tahun 2024", false)}) ==
        Lines{series[0].text});
}

TEST_CASE("tahun-berbeda: plans and annexes are checked and months may have no day") {
  using std::chrono::day, std::chrono::month, std::chrono::year;
  content::OfficeYear made;
  made.year = 2024;
  made.agreements = {agreement("ketua", "")};
  made.agreements[0].title = "Perjanjian Kinerja Tahun 2024";
  made.agreements[0].annex_title = "Perjanjian Kinerja Tahun 2023 (Renstra 2020-2025)";
  made.agreements[0].annex_date = base::Date{year{2023}, month{1}, day{0}};
  made.plans.resize(1);
  made.plans[0].name = "rencana-aksi";
  made.plans[0].title = "Rencana Aksi";
  made.plans[0].passages = {passage("Rencana Aksi Tahun 2022", true)};
  CHECK(shown(findings_of(made), FindingKind::year_differs) ==
        Lines{"ketua-tanggal-lampiran | Januari 2023 | 2024",
              "rencana-aksi-2022 | Rencana Aksi Tahun 2022 | 2024"});
  made.agreements[0].annex_title = "Perjanjian Kinerja Tahun 2023";
  CHECK(findings_of(made).size() == 3);
}

TEST_CASE("tahun-berbeda: a plan or agreement among the documents must precede its year's end") {
  struct Row {
    std::string_view kind;
    std::string_view date;
    bool found;
  };
  for (const Row& row : {
           Row{"Rencana aksi", "2025-01-17", true},
           Row{"rencana-aksi", "2025-01-17", true},
           Row{"Rencana Kinerja Tahunan", "2025-01-01", true},
           Row{"Rencana kerja dan anggaran", "2026-01-01", true},
           Row{"Perjanjian kinerja perubahan", "2025-01-02", true},
           Row{"Rencana aksi", "2024-12-31", false},
           Row{"Rencana aksi", "2023-12-20", false},
           Row{"Rencana aksi", "", false},
           Row{"Laporan kinerja", "2025-01-17", false},
           Row{"Rencana strategis", "2025-01-17", false},
           Row{"Rencana tindak lanjut", "2025-01-17", false},
           Row{"Perjanjian kerja sama", "2025-01-17", false},
           Row{"", "2025-01-17", false},
       }) {
    CAPTURE(row.kind);
    CAPTURE(row.date);
    content::OfficeYear made;
    made.year = 2024;
    made.documents.resize(1);
    made.documents[0].kind = row.kind;
    made.documents[0].date = base::parse_date(row.date);
    CHECK(findings_of(made).size() == (row.found ? 1U : 0U));
  }
}

}  // namespace
}  // namespace terang::measure::other_years_test
