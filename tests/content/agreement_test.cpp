#include <doctest/doctest.h>

#include "content/reading.hpp"

namespace terang::content::agreement_test {

using namespace terang::content;
using namespace terang::content::testing;
using terang::base::Diagnostics;
using terang::base::Place;
using terang::base::Rupiah;

namespace {

constexpr std::string_view annex = "kode;sasaran;indikator;target\n1.1;S;I;95%\n";
constexpr std::string_view plain = "judul: PK\npihak_pertama: {jabatan: Ketua}\n";

std::string messages_of_fields(std::string_view text) {
  return messages_of_year({{"perjanjian/a.csv", annex}, {"perjanjian/a.yaml", text}});
}

}  // namespace

TEST_CASE("agreement: the YAML file and its annex are read as one record with places") {
  Diagnostics diagnostics;
  const OfficeYear year =
      read_year({{"perjanjian/teknis.yaml",
                  "judul: Perjanjian Kinerja Tahun 2024\n"
                  "tempat: Prabumulih\n"
                  "tanggal: 2024-01-25\n"
                  "tanggal_lampiran: 2024-01-26\n"
                  "pihak_pertama: {nama: Yasrin Abidin, jabatan: Sekretaris, unit: sekretariat}\n"
                  "pihak_kedua: {nama: Marta Dinata, jabatan: Ketua}\n"
                  "anggaran:\n"
                  "  - {kode: \"6870\", uraian: Masa Kampanye, jumlah: Rp 911.081.000}\n"
                  "  - {uraian: Lain-lain, jumlah: \"-\"}\n"
                  "total_dilaporkan: Rp 911.081.000\n"},
                 {"perjanjian/teknis.csv", annex}},
                diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  const Agreement* const agreement = find_agreement(year, "teknis");
  REQUIRE(agreement != nullptr);
  CHECK(agreement->place == Place{"kantor/k/2024/perjanjian/teknis.yaml", 0, 0});
  CHECK(agreement->title == "Perjanjian Kinerja Tahun 2024");
  CHECK(agreement->title_place.line == 1);
  CHECK(agreement->title_place.column == 8);
  CHECK(agreement->town == "Prabumulih");
  CHECK(terang::base::print_iso(*agreement->date) == "2024-01-25");
  CHECK(agreement->date_place.line == 3);
  CHECK(terang::base::print_iso(*agreement->annex_date) == "2024-01-26");
  CHECK(agreement->annex_date_place.line == 4);
  CHECK(agreement->first.name == "Yasrin Abidin");
  CHECK(agreement->first.unit == "sekretariat");
  REQUIRE(agreement->second.has_value());
  CHECK(agreement->second->position == "Ketua");
  REQUIRE(agreement->budget.size() == 2);
  CHECK(agreement->budget[0].code == "6870");
  CHECK(agreement->budget[0].amount.value == Rupiah{911081000});
  CHECK(agreement->budget[0].place.line == 8);
  CHECK(agreement->budget[1].amount.value == Rupiah{0});
  CHECK(agreement->total_reported->value == Rupiah{911081000});
  CHECK(agreement->total_place.line == 10);
  REQUIRE(find_promise(*agreement, "1.1") != nullptr);
  CHECK(find_promise(*agreement, "1.1")->text == "I");
  CHECK(find_promise(*agreement, "1.2") == nullptr);
}

TEST_CASE("agreement: a name, a second party, a date and a reported total may be missing") {
  Diagnostics diagnostics;
  const OfficeYear year =
      read_year({{"perjanjian/a.yaml", plain}, {"perjanjian/a.csv", annex}}, diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  CHECK(year.agreements[0].first.name == "");
  CHECK(!year.agreements[0].second.has_value());
  CHECK(!year.agreements[0].date.has_value());
  CHECK(!year.agreements[0].total_reported.has_value());
}

TEST_CASE("agreement: each fault in the YAML file is reported at its place") {
  struct Row {
    std::string_view text;
    std::string_view message;
  };
  for (const Row& row : {
           Row{"judul: PK\n",
               "perjanjian/a.yaml:1:1: error: kunci \"pihak_pertama\" tidak ada; "
               "tambahkan baris \"pihak_pertama: ...\"\n"},
           Row{"judul: PK\ntangal: 2024-01-25\npihak_pertama: {jabatan: Ketua}\n",
               "perjanjian/a.yaml:2:1: error: kunci \"tangal\" tidak dikenal; barangkali maksudnya "
               "tanggal\n"},
           Row{"judul: PK\nxyz: 1\npihak_pertama: {jabatan: Ketua}\n",
               "perjanjian/a.yaml:2:1: error: kunci \"xyz\" tidak dikenal; hapus, atau pakai salah "
               "satu: judul, tempat, tanggal, tanggal_lampiran, judul_lampiran, pihak_pertama, "
               "pihak_kedua, penanda_tangan, induk, anggaran, total_dilaporkan\n"},
           Row{"judul: PK\npihak_pertama: {jabatan: Ketua}\npenanda_tangan: Aliuk\n",
               "perjanjian/a.yaml:3:17: error: penanda_tangan bukan kelompok kunci; tulis isinya "
               "sebagai baris \"kunci: nilai\" yang dilekukkan, atau dalam kurung kurawal\n"},
           Row{"judul: PK\npihak_pertama: {jabatan: Ketua}\npenanda_tangan: {pihak_ketiga: A}\n",
               "perjanjian/a.yaml:3:18: error: kunci \"pihak_ketiga\" tidak dikenal; barangkali "
               "maksudnya pihak_kedua\n"},
           Row{"judul: PK\npihak_pertama: {jabatan: Ketua}\njudul_lampiran: [A]\n",
               "perjanjian/a.yaml:3:17: error: judul_lampiran bukan satu teks; tulis satu nilai di "
               "belakang titik dua\n"},
           Row{"judul: PK\npihak_pertama: {jabatan: Ketua}\ntanggal: 2024-13\n",
               "perjanjian/a.yaml:3:10: error: \"2024-13\" bukan tanggal tahun-bulan-hari yang "
               "ada di kalender; tulis tahun-bulan-hari, misalnya 2024-01-25\n"},
           Row{"judul:\npihak_pertama: {jabatan: Ketua}\n",
               "perjanjian/a.yaml:1:1: error: judul kosong; tulis isinya di belakang titik dua\n"},
           Row{"judul: PK\npihak_pertama: Ketua\n",
               "perjanjian/a.yaml:2:16: error: pihak_pertama bukan kelompok kunci; tulis isinya "
               "sebagai baris \"kunci: nilai\" yang dilekukkan, atau dalam kurung kurawal\n"},
           Row{"judul: PK\npihak_pertama: {jabatan: Ketua, nip: x}\n",
               "perjanjian/a.yaml:2:33: error: kunci \"nip\" tidak dikenal; barangkali maksudnya "
               "unit\n"},
           Row{"judul: [PK]\npihak_pertama: {jabatan: Ketua}\n",
               "perjanjian/a.yaml:1:8: error: judul bukan satu teks; tulis satu nilai di belakang "
               "titik dua\n"},
           Row{"judul: PK\npihak_pertama: {jabatan: Ketua}\nanggaran: Rp 5\n",
               "perjanjian/a.yaml:3:11: error: anggaran bukan daftar; tulis tiap butir pada baris "
               "yang dimulai \"- \", atau dalam [ ]\n"},
           Row{"judul: PK\npihak_pertama: {jabatan: Ketua}\ntanggal: 25 Januari 2024\n",
               "perjanjian/a.yaml:3:10: error: \"25 Januari 2024\" bukan tanggal tahun-bulan-hari "
               "yang "
               "ada di kalender; tulis tahun-bulan-hari, misalnya 2024-01-25\n"},
           Row{"judul: PK\npihak_pertama: {jabatan: Ketua}\nanggaran:\n"
               "  - {uraian: A, jumlah: 111.186..550. 000}\n",
               "perjanjian/a.yaml:4:25: error: pengelompokan angka \"111.186..550. 000\" tidak "
               "tiga-tiga dengan satu pemisah; tulis 111186550000 setelah dicocokkan dengan "
               "dokumen "
               "sumber\n"},
           Row{"judul: PK\npihak_pertama: {jabatan: Ketua}\nanggaran:\n"
               "  - {uraian: A, jumlah: tidak berlaku}\n",
               "perjanjian/a.yaml:4:25: error: \"tidak berlaku\" bukan jumlah rupiah; tulis rupiah "
               "utuh dengan angka, misalnya 551.587.000 atau Rp 551.587.000,-\n"},
       }) {
    CAPTURE(row.text);
    CHECK(messages_of_fields(row.text) == row.message);
  }
}

TEST_CASE(
    "agreement: a YAML file without its annex and an annex without its YAML file are reported") {
  CHECK(messages_of_year({{"perjanjian/a.yaml", plain}, {"perjanjian/b.csv", annex}}) ==
        "perjanjian/a.yaml: error: perjanjian \"a\" tidak punya lampiran a.csv; buat "
        "perjanjian/a.csv berisi sasaran, indikator dan targetnya\n"
        "perjanjian/b.csv: error: lampiran \"b\" tidak punya perjanjian b.yaml; buat "
        "perjanjian/b.yaml berisi pihak, tempat dan tanggalnya\n");
}

TEST_CASE("agreement: parents come before their children, and otherwise the order is by id") {
  const auto child_of = [](const char* parent) {
    return std::string{plain} + "induk: " + parent + "\n";
  };
  const std::string of_z = child_of("z");
  const std::string of_c = child_of("c");
  Diagnostics diagnostics;
  const OfficeYear year = read_year({{"perjanjian/a.yaml", of_z},
                                     {"perjanjian/a.csv", annex},
                                     {"perjanjian/b.yaml", of_c},
                                     {"perjanjian/b.csv", annex},
                                     {"perjanjian/c.yaml", of_z},
                                     {"perjanjian/c.csv", annex},
                                     {"perjanjian/d.yaml", plain},
                                     {"perjanjian/d.csv", annex},
                                     {"perjanjian/z.yaml", plain},
                                     {"perjanjian/z.csv", annex}},
                                    diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  std::string order;
  for (const Agreement& agreement : year.agreements) order += agreement.id;
  CHECK(order == "dzacb");
}

TEST_CASE("agreement: the annex's title and the signers are kept with their places") {
  Diagnostics diagnostics;
  const OfficeYear year = read_year({{"perjanjian/a.yaml",
                                      "judul: Perjanjian Kinerja Tahun 2024\n"
                                      "judul_lampiran: Perjanjian Kinerja Tahun 2023\n"
                                      "pihak_pertama: {nama: Suliati, jabatan: Kasubbag}\n"
                                      "pihak_kedua: {nama: Aliuk, jabatan: Sekretaris}\n"
                                      "penanda_tangan: {pihak_kedua: \"Kepala Bagian, Data\"}\n"},
                                     {"perjanjian/a.csv", annex},
                                     {"perjanjian/b.yaml", plain},
                                     {"perjanjian/b.csv", annex}},
                                    diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  const Agreement& agreement = year.agreements.at(0);
  CHECK(agreement.annex_title == "Perjanjian Kinerja Tahun 2023");
  CHECK(agreement.annex_title_place == Place{"kantor/k/2024/perjanjian/a.yaml", 2, 17});
  CHECK(agreement.signers.first == "");
  CHECK(agreement.signers.second == "Kepala Bagian, Data");
  CHECK(agreement.signers.place.line == 5);
  CHECK(year.agreements.at(1).annex_title == "");
  CHECK(year.agreements.at(1).signers.second == "");
}

TEST_CASE(
    "agreement: a date may lack its day, and any other incomplete or impossible date is reported") {
  struct Row {
    std::string_view typed;
    std::string_view iso;
  };
  for (const Row& row :
       {Row{"2024-01", "2024-01"}, Row{"2024-12", "2024-12"}, Row{"2024-02-29", "2024-02-29"},
        Row{"2024-00", "-"}, Row{"2024-1", "-"}, Row{"2024", "-"}, Row{"2024-01-00", "-"},
        Row{"2023-02-29", "-"}, Row{"2024-01-", "-"}, Row{"01-2024", "-"}, Row{"2024/01", "-"}}) {
    CAPTURE(row.typed);
    Diagnostics diagnostics;
    const std::string text = std::string{plain} + "tanggal: \"" + std::string{row.typed} +
                             "\"\ntanggal_lampiran: \"" + std::string{row.typed} + "\"\n";
    const OfficeYear year =
        read_year({{"perjanjian/a.yaml", text}, {"perjanjian/a.csv", annex}}, diagnostics);
    const auto iso = [](const std::optional<terang::base::Date>& date) {
      return date ? terang::base::print_iso(*date) : "-";
    };
    CHECK(iso(year.agreements.at(0).date) == row.iso);
    CHECK(iso(year.agreements.at(0).annex_date) == row.iso);
    CHECK(diagnostics.empty() == (row.iso != "-"));
  }
}

}  // namespace terang::content::agreement_test
