#include "content/detail/tables/table.hpp"

#include <doctest/doctest.h>

#include "content/reading.hpp"

namespace terang::content::table_test {

using terang::base::Diagnostics;
using terang::content::OfficeYear;
using namespace terang::content::testing;

TEST_CASE("table: columns stand in any order and optional ones may be left out") {
  Diagnostics diagnostics;
  const OfficeYear year =
      read_year({{"sasaran.csv", "sasaran;kode\nBadan Adhoc;6867\n"}}, diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  REQUIRE(year.objectives.size() == 1);
  CHECK(year.objectives[0].code == "6867");
  CHECK(year.objectives[0].text == "Badan Adhoc");
  CHECK(year.objectives[0].note == "");
  CHECK(year.objectives[0].place == terang::base::Place{"kantor/k/2024/sasaran.csv", 2, 13});
}

TEST_CASE("table: commas and CRLF and a byte-order mark change nothing") {
  Diagnostics diagnostics;
  const OfficeYear year = read_year(
      {{"sasaran.csv", "\xEF\xBB\xBFkode,sasaran\r\n6867,\"Badan, Adhoc\"\r\n"}}, diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  REQUIRE(year.objectives.size() == 1);
  CHECK(year.objectives[0].text == "Badan, Adhoc");
  CHECK(year.objectives[0].place.column == 1);
}

TEST_CASE("table: each fault of a header or key is reported at its cell") {
  struct Row {
    const char* text;
    const char* faults;
  };
  for (
      const Row& row : {
          Row{"kode;sasaran;catatn\n1;A;\n",
              "sasaran.csv:1:14: error: kolom \"catatn\" tidak dikenal; barangkali maksudnya "
              "catatan\n"},
          Row{"kode;sasaran;xyz\n1;A;\n",
              "sasaran.csv:1:14: error: kolom \"xyz\" tidak dikenal; hapus, atau pakai salah satu: "
              "kode, tujuan, sasaran, anggaran, catatan\n"},
          Row{"kode;tujuan\n1;A\n",
              "sasaran.csv:1: error: kolom \"sasaran\" tidak ada; tambahkan sasaran pada baris "
              "nama "
              "kolom\n"},
          Row{"kode;sasaran;kode\n1;A;2\n",
              "sasaran.csv:1:14: error: kolom \"kode\" ada dua kali; hapus salah satunya\n"},
          Row{"kode;sasaran;\n1;A;\n",
              "sasaran.csv:1:14: error: kolom ini tidak bernama; beri nama, atau hapus kolom "
              "kosong "
              "itu\n"},
          Row{"kode;sasaran\n1;A\n2;\n",
              "sasaran.csv:3:3: error: sasaran kosong; isi kolom sasaran pada baris ini\n"},
          Row{"kode;sasaran\n1;A\n2;B\n1;C\n",
              "sasaran.csv:4:1: error: kode \"1\" sudah dipakai pada baris 2; beri kode lain; satu "
              "kode untuk satu baris\n"},
          Row{"kode;sasaran\n6867 a;A\n",
              "sasaran.csv:2:1: error: \"6867 a\" tidak dapat menjadi kode; pakai huruf, angka, "
              "titik, garis bawah dan tanda hubung tanpa spasi, misalnya 6709.3\n"},
          Row{"kode;sasaran\n076.01.СQ;A\n",  // the С is Cyrillic
              "sasaran.csv:2:1: error: \"076.01.СQ\" memuat huruf dari abjad lain (Kiril atau "
              "Yunani) yang mirip huruf Latin; ketik ulang sebagai 076.01.CQ\n"},
          Row{"kode;sasaran\n1;A;B\n",
              "sasaran.csv:2: error: baris ini 3 sel, padahal kolomnya 2; apit dengan tanda kutip "
              "sel yang memuat pemisah, atau tambahkan sel yang kurang\n"},
      }) {
    CAPTURE(row.text);
    CHECK(messages_of_year({{"sasaran.csv", row.text}}) == row.faults);
  }
}

TEST_CASE("table: a place counts columns in code points and includes the lines of quoted cells") {
  CHECK(faults_of_year({{"sasaran.csv",
                         "kode;tujuan;sasaran\n"
                         "1;\"dua\nbaris\";A\n"
                         "2;≥ é;\n"}}) == "sasaran.csv:4:7 content/cell-empty\n");
}

TEST_CASE("table: all faults of all files are reported in one pass") {
  CHECK(faults_of_year({{"sasaran.csv", "kode;sasaran\n;A\n"},
                        {"kinerja.csv",
                         "kode;sasaran;indikator;target;realisasi\n"
                         "1;;I;seratus;\n"},
                        {"dokumen.csv", "kode;judul;jenis;tanggal\nd;J;L;2024-02-30\n"}}) ==
        "dokumen.csv:2:7 content/date-unreadable\n"
        "kinerja.csv:2:3 content/cell-empty\n"
        "kinerja.csv:2:6 content/target-unreadable\n"
        "sasaran.csv:2:1 content/cell-empty\n");
}

TEST_CASE("table: a reference to a row that cannot be read is no fault") {
  CHECK(faults_of_year({{"sasaran.csv", "kode;sasaran\n6867;Badan; Adhoc\n"},
                        {"kinerja.csv",
                         "kode;sasaran;indikator;target;realisasi\n"
                         "6867.1;6867;I;100%;100%\n"}}) ==
        "sasaran.csv:2:0 content/table-row-ragged\n");
}

TEST_CASE(
    "table: a personal number is reported in CSV, YAML and Markdown, and a CSV must be UTF-8") {
  struct Row {
    File file;
    const char* faults;
  };
  for (const Row& row : {
           Row{{"sasaran.csv", "kode;sasaran\n1;NIP 198001012005011001\n"},
               "sasaran.csv:2:7 content/personal-number-nip\n"},
           Row{{"perjanjian/a.yaml",
                "judul: P\npihak_pertama: {jabatan: Ketua, nama: \"A 19800101 "
                "200501 1 001\"}\n"},
               "perjanjian/a.yaml:0:0 content/agreement-table-missing\n"
               "perjanjian/a.yaml:2:42 content/personal-number-nip\n"},
           Row{{"laporan/01-a.md", "# Judul\n\nNIK 1671014101800001 milik.\n"},
               "laporan/01-a.md:3:5 content/personal-number-nik\n"},
           Row{{"dokumen.csv", "kode;judul;jenis;catatan\nd;J;L;1671014101800001\n"},
               "dokumen.csv:2:7 content/personal-number-nik\n"},
           Row{{"sasaran.csv", "kode;sasaran\n1;Pemilu \xE9\n"},
               "sasaran.csv:2:10 content/text-not-utf8\n"},
       }) {
    CAPTURE(row.file.path);
    CHECK(faults_of_year({row.file}) == row.faults);
  }
}

}  // namespace terang::content::table_test
