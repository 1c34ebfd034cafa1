#include "content/detail/tables/references.hpp"

#include <doctest/doctest.h>

#include "content/reading.hpp"

namespace terang::content::references_test {

using namespace terang::content;
using namespace terang::content::testing;
using terang::base::Diagnostics;

namespace {

constexpr std::string_view objectives = "kode;sasaran;anggaran\n6867;Badan Adhoc;076.6867\n";
constexpr std::string_view indicators =
    "kode;sasaran;indikator;target;realisasi\n6867.1;6867;I;100%;100%\n";
constexpr std::string_view budget =
    "kode;induk;uraian;pagu;realisasi\n076;;P;9;8\n076.6867;076;K;9;8\n";
constexpr std::string_view plain = "judul: PK\npihak_pertama: {jabatan: Ketua}\n";
constexpr std::string_view child = "judul: PK\npihak_pertama: {jabatan: Ketua}\ninduk: ketua\n";
constexpr std::string_view annex = "kode;sasaran;indikator;target\n1.1;S;I;95%\n";

/// The files of the constants above; `changed` replaces the one with its path or is added.
std::vector<File> with(const File& changed) {
  std::vector<File> files{{"sasaran.csv", objectives},     {"kinerja.csv", indicators},
                          {"anggaran.csv", budget},        {"perjanjian/ketua.yaml", plain},
                          {"perjanjian/ketua.csv", annex}, {"perjanjian/sek.yaml", child},
                          {"perjanjian/sek.csv", annex}};
  for (File& file : files) {
    if (file.path != changed.path) continue;
    file = changed;
    return files;
  }
  files.push_back(changed);
  return files;
}

}  // namespace

TEST_CASE("references: a code that names a record is no fault") {
  for (const File& file : {
           File{"pernyataan.csv",
                "kode;besaran;acuan;nilai;sumber\n1;capaian;6867;5%;h\n2;capaian;6867.1;5%;h\n"
                "3;serapan;076;5%;h\n4;pagu;6867;9;h\n5;jumlah-indikator;6867;1;h\n"
                "6;pegawai;pns;1;h\n7;pegawai;status;1;h\n8;jumlah-sasaran;;1;h\n"},
           File{"hambatan.csv", "kode;acuan;kegiatan;hambatan\n1;6867;K;H\n2;6867.1;K;H\n3;;K;H\n"},
           File{"rencana-aksi.csv", "kode;sasaran;indikator;target;unit\n1;S;I;95%;teknis\n"},
           File{"perjanjian/sek.csv",
                "kode;sasaran;indikator;target;acuan;turunan\n1.1;S;I;95%;6867.1;1.1\n"},
           File{"perjanjian/sek.yaml",
                "judul: PK\npihak_pertama: {jabatan: S, unit: teknis}\ninduk: ketua\n"
                "anggaran: [{kode: \"076\", uraian: P, jumlah: \"9\"}]\n"},
           File{"laporan/01-a.md",
                "{{capaian 6867}} {{capaian 6867.1}} {{serapan 076}} {{sisa}}\n"},
       }) {
    CAPTURE(file.path);
    CHECK(messages_of_year(with(file)) == "");
  }
}

TEST_CASE("references: a code that names no record is reported with the nearest one if any") {
  struct Row {
    File file;
    std::string_view message;
  };
  for (const Row& row : {
           Row{{"kinerja.csv", "kode;sasaran;indikator;target;realisasi\n6867.1;6868;I;100%;\n"},
               "kinerja.csv:2:8: error: \"6868\" tidak ada di sasaran.csv; barangkali maksudnya "
               "6867\n"},
           Row{{"sasaran.csv", "kode;sasaran;anggaran\n6867;Badan Adhoc;lain\n"},
               "sasaran.csv:2:18: error: \"lain\" tidak ada di anggaran.csv; perbaiki kodenya, "
               "atau "
               "tambahkan \"lain\" di anggaran.csv\n"},
           Row{{"anggaran.csv",
                "kode;induk;uraian;pagu;realisasi\n076;;P;9;8\n076.6867;077;K;9;8\n"},
               "anggaran.csv:3:10: error: \"077\" tidak ada di anggaran.csv; barangkali maksudnya "
               "076\n"},
           Row{{"hambatan.csv", "kode;acuan;kegiatan;hambatan\n1;6867.9;K;H\n"},
               "hambatan.csv:2:3: error: \"6867.9\" tidak ada di sasaran.csv / kinerja.csv; "
               "barangkali maksudnya 6867.1\n"},
           Row{{"rencana-aksi.csv", "kode;sasaran;indikator;target;unit\n1;S;I;95%;tehnis\n"},
               "rencana-aksi.csv:2:11: error: \"tehnis\" tidak ada di kantor.yaml (unit); "
               "barangkali maksudnya teknis\n"},
           Row{{"pernyataan.csv", "kode;besaran;acuan;nilai;sumber\n1;capaian;076;5%;h\n"},
               "pernyataan.csv:2:11: error: \"076\" tidak ada di sasaran.csv / kinerja.csv; "
               "perbaiki kodenya, atau tambahkan \"076\" di sasaran.csv / kinerja.csv\n"},
           Row{{"pernyataan.csv", "kode;besaran;acuan;nilai;sumber\n1;serapan;6867.1;5%;h\n"},
               "pernyataan.csv:2:11: error: \"6867.1\" tidak ada di anggaran.csv / sasaran.csv; "
               "barangkali maksudnya 6867\n"},
           Row{{"pernyataan.csv", "kode;besaran;acuan;nilai;sumber\n1;jumlah-sasaran;6867;5;h\n"},
               "pernyataan.csv:2:18: error: acuan \"6867\" terisi, padahal jumlah-sasaran selalu "
               "tentang tahun seluruhnya; kosongkan acuan\n"},
           Row{{"perjanjian/sek.csv",
                "kode;sasaran;indikator;target;acuan;turunan\n1.1;S;I;95%;6867;1.2\n"},
               "perjanjian/sek.csv:2:13: error: \"6867\" tidak ada di kinerja.csv; barangkali "
               "maksudnya 6867.1\n"
               "perjanjian/sek.csv:2:18: error: \"1.2\" tidak ada di perjanjian/ketua.csv; "
               "barangkali maksudnya 1.1\n"},
           Row{{"perjanjian/ketua.csv", "kode;sasaran;indikator;target;turunan\n1.1;S;I;95%;2.1\n"},
               "perjanjian/ketua.csv:2:13: error: turunan \"2.1\" terisi, padahal perjanjian ini "
               "tidak punya induk; tulis induk pada berkas YAML perjanjian ini, atau kosongkan "
               "turunan\n"},
           Row{{"perjanjian/sek.yaml",
                "judul: PK\npihak_pertama: {jabatan: S, unit: x}\ninduk: ketau\n"
                "anggaran: [{kode: \"078\", uraian: P, jumlah: \"9\"}]\n"},
               "perjanjian/sek.yaml:2:35: error: \"x\" tidak ada di kantor.yaml (unit); perbaiki "
               "kodenya, atau tambahkan \"x\" di kantor.yaml (unit)\n"
               "perjanjian/sek.yaml:3:8: error: \"ketau\" tidak ada di perjanjian/; barangkali "
               "maksudnya ketua\n"
               "perjanjian/sek.yaml:4:19: error: \"078\" tidak ada di anggaran.csv; barangkali "
               "maksudnya 076\n"},
           Row{{"laporan/01-a.md", "---\njudul: A\n---\nCapaian {{capaian 6867.9}} baik.\n"},
               "laporan/01-a.md:4:9: error: \"6867.9\" tidak ada di sasaran.csv / kinerja.csv; "
               "barangkali maksudnya 6867.1\n"},
           Row{{"laporan/01-a.md", "Serapan {{serapan 6867}}.\n"},
               "laporan/01-a.md:1:9: error: \"6867\" tidak ada di anggaran.csv; perbaiki "
               "kodenya, atau tambahkan \"6867\" di anggaran.csv\n"},
           Row{{"hambatan.csv", "kode;acuan;kegiatan;hambatan\n1;6867.l;K;H\n"},  // the letter l
               "hambatan.csv:2:3: error: \"6867.l\" tidak ada di sasaran.csv / kinerja.csv; "
               "barangkali maksudnya 6867.1\n"},
       }) {
    CAPTURE(row.file.path);
    CAPTURE(row.file.text);
    CHECK(messages_of_year(with(row.file)) == row.message);
  }
}

TEST_CASE("references: a letter of another alphabet is named as the reason") {
  CHECK(messages_of_year(
            {{"sasaran.csv", "kode;sasaran;anggaran\n1;S;076.СQ\n"},  // the С is Cyrillic
             {"anggaran.csv", "kode;uraian;pagu;realisasi\n076.CQ;P;9;8\n"}}) ==
        "sasaran.csv:2:5: error: \"076.СQ\" memuat huruf dari abjad lain (Kiril atau Yunani) yang "
        "mirip huruf Latin; ketik ulang sebagai 076.CQ\n");
}

TEST_CASE("references: without kinerja.csv no promise can name an indicator") {
  CHECK(faults_of_year(
            {{"perjanjian/ketua.yaml", plain},
             {"perjanjian/ketua.csv",
              "kode;sasaran;indikator;target;acuan\n1.1;S;I;95%;6867.1\n1.2;S;I;95%;\n"}}) ==
        "perjanjian/ketua.csv:2:13 content/reference-unknown\n");
}

TEST_CASE("references: the budget of an agreement may have any code if the year has no budget") {
  CHECK(faults_of_year({{"perjanjian/ketua.yaml",
                         "judul: PK\npihak_pertama: {jabatan: K}\n"
                         "anggaran: [{kode: \"6870\", uraian: P, jumlah: \"9\"}]\n"},
                        {"perjanjian/ketua.csv", annex}}) == "");
}

TEST_CASE("references: each circle of parents is reported once") {
  CHECK(messages_of_year({{"anggaran.csv",
                           "kode;induk;uraian;pagu;realisasi\n"
                           "x;a;X;9;8\na;b;A;9;8\nb;c;B;9;8\nc;a;C;9;8\nd;d;D;9;8\n"}}) ==
        "anggaran.csv:3:1: error: induk berputar: a > b > c > a; hapus atau ganti salah satu induk "
        "dalam lingkaran itu\n"
        "anggaran.csv:6:1: error: induk berputar: d > d; hapus atau ganti salah satu induk dalam "
        "lingkaran itu\n");
  CHECK(
      messages_of_year({{"perjanjian/a.yaml", "judul: P\npihak_pertama: {jabatan: K}\ninduk: b\n"},
                        {"perjanjian/a.csv", annex},
                        {"perjanjian/b.yaml", "judul: P\npihak_pertama: {jabatan: K}\ninduk: a\n"},
                        {"perjanjian/b.csv", annex}}) ==
      "perjanjian/a.yaml: error: induk berputar: a > b > a; hapus atau ganti salah satu induk "
      "dalam lingkaran itu\n");
}

}  // namespace terang::content::references_test
