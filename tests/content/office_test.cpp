#include <doctest/doctest.h>

#include "content/reading.hpp"

namespace terang::content::office_test {

using namespace terang::content;
using namespace terang::content::testing;
using terang::base::Diagnostics;
using terang::base::Rational;

namespace {

constexpr std::string_view plain = "nama: KPU Kota K\njenis: kpu-kabkota\n";

Office read_office(const std::vector<File>& files, Diagnostics& diagnostics) {
  return parse_office("k", tree_of(office_folder, files), default_rules(), diagnostics);
}

std::string messages_of_office(const std::vector<File>& files) {
  Diagnostics diagnostics;
  read_office(files, diagnostics);
  return messages_of(diagnostics, office_folder);
}

Office office_under(const char* slug, const char* parent, int line) {
  Office office;
  office.slug = slug;
  office.parent = parent;
  office.parent_place = {"kantor/" + office.slug + "/kantor.yaml", line, 8};
  return office;
}

}  // namespace

TEST_CASE(
    "office: every key of kantor.yaml is kept and its rules replace the portal's key by key") {
  Diagnostics diagnostics;
  const Office office = read_office(
      {{"kantor.yaml",
        "nama: KPU Kota Prabumulih\n"
        "jenis: kpu-kabkota\n"
        "induk: kpu-provinsi\n"
        "wilayah: {kode: \"16.74\", provinsi: Sumatera Selatan, nama: Kota Prabumulih}\n"
        "kontak: {alamat: Jalan A, telepon: \"1\", surel: a@b.example, situs: https://a.example}\n"
        "unit:\n"
        "  - {id: sekretariat, nama: Sekretariat}\n"
        "  - {id: teknis, nama: Subbagian Teknis, induk: sekretariat}\n"
        "pengukuran: {desimal: 3}\n"}},
      diagnostics);
  CHECK(messages_of(diagnostics, office_folder) == "");
  CHECK(office.slug == "k");
  CHECK(office.name == "KPU Kota Prabumulih");
  CHECK(office.kind == "kpu-kabkota");
  CHECK(office.parent == "kpu-provinsi");
  CHECK(office.parent_place == terang::base::Place{"kantor/k/kantor.yaml", 3, 8});
  CHECK(office.region_code == "16.74");
  CHECK(office.province == "Sumatera Selatan");
  CHECK(office.region == "Kota Prabumulih");
  CHECK(office.contact.email == "a@b.example");
  CHECK(office.contact.site == "https://a.example");
  REQUIRE(office.units.size() == 2);
  CHECK(office.units[1].id == "teknis");
  CHECK(office.units[1].parent == "sekretariat");
  CHECK(office.has_own_rules);
  CHECK(office.rules.decimals == 3);
  CHECK(office.rules.cap == Rational{100});
  CHECK(office.rules.scale.size() == 4);
}

TEST_CASE("office: an office without rules of its own has those of the portal") {
  Diagnostics diagnostics;
  const Office office = read_office({{"kantor.yaml", plain}}, diagnostics);
  CHECK(messages_of(diagnostics, office_folder) == "");
  CHECK(!office.has_own_rules);
  CHECK(office.rules.decimals == 2);
  CHECK(!office.profile.has_value());
}

TEST_CASE("office: each fault of its files is reported with its mend") {
  const std::string units{plain};
  struct Row {
    File file;
    std::string_view message;
  };
  const std::string repeated = units + "unit:\n  - {id: a, nama: A}\n  - {id: a, nama: B}\n";
  const std::string orphan =
      units + "unit: [{id: sekretariat, nama: A}, {id: b, nama: B, induk: sekretaris}]\n";
  const std::string circle =
      units + "unit: [{id: a, nama: A, induk: b}, {id: b, nama: B, induk: a}]\n";
  const std::string site = units + "kontak: {situs: www.a.example}\n";
  for (const Row& row : {
           Row{{"kantor.yaml", "nama: K\n"},
               "kantor.yaml:1:1: error: kunci \"jenis\" tidak ada; tambahkan baris \"jenis: "
               "...\"\n"},
           Row{{"kantor.yaml", repeated},
               "kantor.yaml:5:10: error: kode \"a\" sudah dipakai pada baris 4; beri kode lain; "
               "satu kode untuk satu baris\n"},
           Row{{"kantor.yaml", orphan},
               "kantor.yaml:3:60: error: \"sekretaris\" tidak ada di kantor.yaml; barangkali "
               "maksudnya sekretariat\n"},
           Row{{"kantor.yaml", circle},
               "kantor.yaml:3:32: error: induk berputar: a > b > a; hapus atau ganti salah satu "
               "induk dalam lingkaran itu\n"},
           Row{{"kantor.yaml", site},
               "kantor.yaml:3:17: error: \"www.a.example\" bukan alamat web; tulis alamat lengkap "
               "yang dimulai dengan https://\n"},
           Row{{"profil.md", "# Profil\n\nCapaian {{capaian}}.\n"},
               "profil.md:3:9: error: angka dari data diminta di halaman yang tidak punya tahun; "
               "pindahkan ke laporan suatu tahun, atau tautkan ke halaman tahun itu\n"},
           Row{{"pegawai.csv", "kode;kelompok;uraian;jumlah\npns;status;PNS;dua\n"},
               "pegawai.csv:2:16: error: \"dua\" bukan bilangan bulat dari 0 ke atas; tulis angka "
               "saja, misalnya 18 atau 1.204\n"},
           Row{{"renstra.csv", "kode;indikator;2024;2024;Tahun 2025\n1;I;95%;95%;95%\n"},
               "renstra.csv:1:21: error: kolom \"2024\" ada dua kali; hapus salah satunya\n"
               "renstra.csv:1:26: error: kolom \"Tahun 2025\" tidak dikenal; hapus, atau pakai "
               "salah "
               "satu: kode, tujuan, sasaran, indikator, satuan, arah\n"},
           Row{{"renstra.csv", "kode;indikator;arah;2024\n1;I;turun;≥ 95%\n"},
               "renstra.csv:2:11: error: batas pada \"≥ 95%\" berlawanan dengan kolom arah; tulis "
               "≤95%, atau ganti arah (naik: makin besar makin baik; turun: makin kecil)\n"},
       }) {
    CAPTURE(row.file.path);
    CAPTURE(row.file.text);
    CHECK(messages_of_office({row.file}) == row.message);
  }
}

TEST_CASE("office: staff are counts, and the targets of the strategic plan are ordered by year") {
  Diagnostics diagnostics;
  const Office office = read_office(
      {{"kantor.yaml", plain},
       {"profil.md", "---\njudul: Profil K\n---\n## Visi\n\nMandiri.\n"},
       {"pegawai.csv", "kode;kelompok;uraian;jumlah;tanggal\npns;status;PNS;1.204;2024-12-31\n"},
       {"renstra.csv", "kode;indikator;satuan;2025;2024\n1;I;predikat;BB;B (65)\n2;J;%;;80\n"}},
      diagnostics);
  CHECK(messages_of(diagnostics, office_folder) == "");
  REQUIRE(office.profile.has_value());
  CHECK(office.profile->title == "Profil K");
  REQUIRE(office.staff.size() == 1);
  CHECK(office.staff[0].count.value == Rational{1204});
  CHECK(office.staff[0].date == "2024-12-31");
  REQUIRE(office.strategy.size() == 2);
  REQUIRE(office.strategy[0].targets.size() == 2);
  CHECK(office.strategy[0].targets[0].first == 2024);
  CHECK(office.strategy[0].targets[0].second.text == "B (65)");
  CHECK(office.strategy[0].targets[1].first == 2025);
  REQUIRE(office.strategy[1].targets.size() == 1);
  CHECK(office.strategy[1].targets[0].first == 2024);
}

TEST_CASE("office: a parent that is unknown or in a circle is reported") {
  Diagnostics diagnostics;
  check_offices({office_under("kpu-a", "kpu-b", 3), office_under("kpu-b", "kpu-a", 4),
                 office_under("kpu-c", "kpu-provnsi", 5), office_under("kpu-d", "", 0),
                 office_under("kpu-provinsi", "kpu-d", 2)},
                diagnostics);
  CHECK(messages_of(diagnostics, "") ==
        "kantor/kpu-a/kantor.yaml:3:8: error: induk berputar: kpu-a > kpu-b > kpu-a; hapus atau "
        "ganti salah satu induk dalam lingkaran itu\n"
        "kantor/kpu-c/kantor.yaml:5:8: error: \"kpu-provnsi\" tidak ada di kantor/; barangkali "
        "maksudnya kpu-provinsi\n");
}

TEST_CASE("office: messages are printed in English too") {
  Diagnostics diagnostics;
  read_office({{"kantor.yaml", "nama: K\njenis: k\nkontk: {}\n"}}, diagnostics);
  CHECK(messages_of(diagnostics, office_folder, terang::base::Language::english) ==
        "kantor.yaml:3:1: error: the key \"kontk\" is not known; perhaps kontak is meant\n");
}

}  // namespace terang::content::office_test
