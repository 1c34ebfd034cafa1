#include "history/corrections.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "history/reading.hpp"

namespace terang::history::corrections_test {
namespace {

using std::chrono::January;

TEST_CASE(
    "corrections: the file, the kind of edit and the publication decide what is a correction") {
  const base::Date open{std::chrono::year{2024} / 12 / 31};
  const base::Date closed{std::chrono::year{2025} / January / 1};
  struct Row {
    const char* file;
    EditKind kind;
    bool has_report;
    base::Date day;
    bool expected;
  };
  using enum EditKind;
  const std::vector<Row> rows{
      {"kinerja.csv", entered, false, open, false},
      {"kinerja.csv", revised, false, open, false},
      {"kinerja.csv", withdrawn, false, open, false},
      {"kinerja.csv", restored, false, open, false},
      {"kinerja.csv", entered, false, closed, false},
      {"kinerja.csv", revised, false, closed, true},
      {"kinerja.csv", withdrawn, false, closed, true},
      {"kinerja.csv", restored, false, closed, true},
      {"kinerja.csv", entered, true, open, true},
      {"kinerja.csv", revised, true, open, true},
      {"laporan/01-isi.md", revised, true, open, true},
      {"perjanjian/ketua.yaml", revised, false, closed, true},
      {"tanggapan.csv", revised, true, closed, false},
      {"dokumen.csv", revised, true, closed, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.file);
    CAPTURE(static_cast<int>(row.kind));
    CAPTURE(row.has_report);
    const content::FigureKey key{
        .home = {.office = "k", .year = 2024, .file = row.file}, .code = "1", .column = "x"};
    const Published published{.year = 2024, .has_report = row.has_report, .day = row.day};
    CHECK(is_correction(key, row.kind, published) == row.expected);
    CHECK(is_closed(published) == (row.has_report || row.day == closed));
  }
}

TEST_CASE(
    "corrections: of all events of a file only its withdrawal and its return can be corrections") {
  using enum FileEventKind;
  struct Row {
    const char* file;
    FileEventKind kind;
    bool expected;
  };
  const std::vector<Row> rows{
      {"kinerja.csv", entered, false},     {"kinerja.csv", withdrawn, true},
      {"kinerja.csv", restored, true},     {"kinerja.csv", renamed, false},
      {"kinerja.csv", unreadable, false},  {"kinerja.csv", readable, false},
      {"tanggapan.csv", withdrawn, false}, {"dokumen.csv", restored, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.file);
    CAPTURE(static_cast<int>(row.kind));
    const Published published{
        .year = 2024, .has_report = false, .day = std::chrono::year{2025} / January / 1};
    const content::FileHome home{.office = "k", .year = 2024, .file = row.file};
    CHECK(is_correction(home, row.kind, published) == row.expected);
  }
  const Published open{
      .year = 2025, .has_report = false, .day = std::chrono::year{2025} / January / 1};
  CHECK_FALSE(is_correction({.office = "k", .year = 2025, .file = "kinerja.csv"}, withdrawn, open));
  const Published none{.year = 0, .has_report = false, .day = open.day};
  CHECK_FALSE(is_correction({.office = "k", .year = 0, .file = "kantor.yaml"}, withdrawn, none));
  const content::FigureKey key{
      .home = {.office = "k", .year = 0, .file = "renstra.csv"}, .code = "1", .column = "2024"};
  CHECK_FALSE(is_correction(key, EditKind::revised, none));
}

const std::string table = "kantor/k/2025/kinerja.csv";
const std::string old_table = "kantor/k/2024/kinerja.csv";
const std::string chapter = "kantor/k/2025/laporan/01-isi.md";
const std::string text = "Isi.\n";

std::string row(const std::string& value, const std::string& other = "") {
  return "kode;realisasi\n1;" + value + "\n2;" + other + "\n";
}

TEST_CASE(
    "corrections: revising a figure of a closed year is a correction, and entering it is not") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{old_table, row("5")}, {table, row("5")}});
  const auto second =
      golden.commit("ubah", {first}, {{old_table, row("6", "1")}, {table, row("6", "1")}});
  const auto third = golden.commit("hapus", {second}, {{table, row("6", "1")}});
  const auto fourth =
      golden.commit("kembali", {third}, {{old_table, row("6", "1")}, {table, row("6", "1")}});
  CHECK(golden.lines(fourth) == Lines{"awal: k 2024 kinerja.csv baru",
                                      "awal: k 2025 kinerja.csv baru",
                                      "ubah: k 2024 kinerja.csv 1 realisasi 5 > 6 diubah (ralat)",
                                      "ubah: k 2024 kinerja.csv 2 realisasi - > 1 baru",
                                      "ubah: k 2025 kinerja.csv 1 realisasi 5 > 6 diubah",
                                      "ubah: k 2025 kinerja.csv 2 realisasi - > 1 baru",
                                      "hapus: k 2024 kinerja.csv ditarik (ralat)",
                                      "kembali: k 2024 kinerja.csv dipulihkan (ralat)"});
}

TEST_CASE("corrections: a revision on 31 December is no correction, and one on 1 January is") {
  // Day 364 is 2025-12-31 and day 365 is 2026-01-01, both at 09:53 in +0700.
  Golden golden;
  const auto first = golden.commit_on(1, "awal", {}, {{table, row("5")}});
  const auto second = golden.commit_on(364, "akhir tahun", {first}, {{table, row("6")}});
  const auto third = golden.commit_on(365, "tahun baru", {second}, {{table, row("7")}});
  CHECK(golden.lines(third) ==
        Lines{"awal: k 2025 kinerja.csv baru",
              "akhir tahun: k 2025 kinerja.csv 1 realisasi 5 > 6 diubah",
              "tahun baru: k 2025 kinerja.csv 1 realisasi 6 > 7 diubah (ralat)"});
}

TEST_CASE("corrections: an edit after the report is a correction, and an edit with it is not") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table, row("5")}});
  const auto second = golden.commit("laporan", {first}, {{table, row("6")}, {chapter, text}});
  const auto third = golden.commit("ubah", {second}, {{table, row("7", "1")}, {chapter, text}});
  const auto fourth = golden.commit("tarik laporan", {third}, {{table, row("8", "1")}});
  const auto fifth = golden.commit("ubah lagi", {fourth}, {{table, row("9", "1")}});
  CHECK(golden.lines(fifth) ==
        Lines{"awal: k 2025 kinerja.csv baru", "laporan: k 2025 laporan/01-isi.md baru",
              "laporan: k 2025 kinerja.csv 1 realisasi 5 > 6 diubah",
              "ubah: k 2025 kinerja.csv 1 realisasi 6 > 7 diubah (ralat)",
              "ubah: k 2025 kinerja.csv 2 realisasi - > 1 baru (ralat)",
              "tarik laporan: k 2025 laporan/01-isi.md ditarik (ralat)",
              "tarik laporan: k 2025 kinerja.csv 1 realisasi 7 > 8 diubah (ralat)",
              "ubah lagi: k 2025 kinerja.csv 1 realisasi 8 > 9 diubah"});
}

TEST_CASE("corrections: a report closes only its own office and year") {
  Golden golden;
  const std::string other = "kantor/l/2025/kinerja.csv";
  const std::string later = "kantor/k/2026/kinerja.csv";
  const auto first = golden.commit(
      "awal", {}, {{table, row("5")}, {other, row("5")}, {later, row("5")}, {chapter, text}});
  const auto second = golden.commit(
      "ubah", {first}, {{table, row("6")}, {other, row("6")}, {later, row("6")}, {chapter, text}});
  const Lines lines = golden.lines(second);
  CHECK(Lines(lines.begin() + 4, lines.end()) ==
        Lines{"ubah: k 2025 kinerja.csv 1 realisasi 5 > 6 diubah (ralat)",
              "ubah: k 2026 kinerja.csv 1 realisasi 5 > 6 diubah",
              "ubah: l 2025 kinerja.csv 1 realisasi 5 > 6 diubah"});
}

TEST_CASE("corrections: a report on a branch closes the year only after it is merged") {
  Golden golden;
  const auto base = golden.commit("awal", {}, {{table, row("5")}});
  const auto draft = golden.commit("laporan", {base}, {{table, row("5")}, {chapter, text}});
  const auto edited = golden.commit("ubah", {base}, {{table, row("6")}});
  const auto merge = golden.commit("gabung", {edited, draft}, {{table, row("6")}, {chapter, text}});
  const auto last = golden.commit("sesudah", {merge}, {{table, row("7")}, {chapter, text}});
  CHECK(golden.lines(last) ==
        Lines{"awal: k 2025 kinerja.csv baru", "laporan: k 2025 laporan/01-isi.md baru",
              "ubah: k 2025 kinerja.csv 1 realisasi 5 > 6 diubah",
              "sesudah: k 2025 kinerja.csv 1 realisasi 6 > 7 diubah (ralat)"});
}

TEST_CASE("corrections: a report still closes the year after its office is renamed") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table, row("5")}, {chapter, text}});
  const auto second = golden.commit(
      "ganti", {first},
      {{"kantor/m/2025/kinerja.csv", row("5", "1")}, {"kantor/m/2025/laporan/01-isi.md", text}});
  const auto third = golden.commit("ubah", {second},
                                   {{"kantor/m/2025/kinerja.csv", row("5", "2")},
                                    {"kantor/m/2025/laporan/01-isi.md", text},
                                    {table, row("5")}});
  const auto fourth = golden.commit("ubah bekas", {third},
                                    {{"kantor/m/2025/kinerja.csv", row("5", "2")},
                                     {"kantor/m/2025/laporan/01-isi.md", text},
                                     {table, row("6")}});
  const Lines lines = golden.lines(fourth);
  CHECK(Lines(lines.begin() + 4, lines.end()) ==
        Lines{"ganti: m 2025 kinerja.csv 2 realisasi - > 1 baru (ralat)",
              "ubah: k 2025 kinerja.csv baru",
              "ubah: m 2025 kinerja.csv 2 realisasi 1 > 2 diubah (ralat)",
              "ubah bekas: k 2025 kinerja.csv 1 realisasi 5 > 6 diubah"});
}

TEST_CASE("corrections: an edit of the replies or of the list of documents is never a correction") {
  const std::string reply = "kantor/k/2024/tanggapan.csv";
  const std::string documents = "kantor/k/2024/dokumen.csv";
  Golden golden;
  const auto first = golden.commit(
      "awal", {}, {{reply, "temuan;tanggapan\nx;ya\n"}, {documents, "kode;judul\n1;A\n"}});
  const auto second = golden.commit(
      "ubah", {first}, {{reply, "temuan;tanggapan\nx;tidak\n"}, {documents, "kode;judul\n1;B\n"}});
  const auto third = golden.commit("hapus", {second}, {});
  CHECK(golden.lines(third) ==
        Lines{"awal: k 2024 dokumen.csv baru", "awal: k 2024 tanggapan.csv baru",
              "ubah: k 2024 dokumen.csv 1 judul A > B diubah",
              "ubah: k 2024 tanggapan.csv x tanggapan ya > tidak diubah",
              "hapus: k 2024 dokumen.csv ditarik", "hapus: k 2024 tanggapan.csv ditarik"});
}

}  // namespace
}  // namespace terang::history::corrections_test
