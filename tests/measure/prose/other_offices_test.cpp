#include "measure/prose/other_offices.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "measure/building.hpp"

namespace terang::measure::other_offices_test {
namespace {

using building::Lines;
using content::Office;

Office office(std::string_view name, std::string_view code, std::string_view province,
              std::string_view region) {
  Office made;
  made.slug = base::lower(name);
  made.name = name;
  made.region_code = code;
  made.province = province;
  made.region = region;
  return made;
}

const Office probolinggo =
    office("KPU Kota Probolinggo", "35.74", "Jawa Timur", "Kota Probolinggo");
const Office kalteng =
    office("KPU Provinsi Kalimantan Tengah", "62", "Kalimantan Tengah", "Kalimantan Tengah");

content::Portal portal() {
  content::Portal made;
  made.institution = "Komisi Pemilihan Umum";
  made.regions = {{"15", "Provinsi Jambi"},
                  {"15.71", "Kota Jambi"},
                  {"31", "Provinsi DKI Jakarta"},
                  {"31.71", "Kota Administrasi Jakarta Pusat"},
                  {"32", "Provinsi Jawa Barat"},
                  {"32.07", "Kabupaten Ciamis"},
                  {"32.14", "Kabupaten Purwakarta"},
                  {"35", "Provinsi Jawa Timur"},
                  {"35.01", "Kabupaten Pacitan"},
                  {"35.07", "Kabupaten Malang"},
                  {"35.13", "Kabupaten Probolinggo"},
                  {"35.73", "Kota Malang"},
                  {"35.74", "Kota Probolinggo"},
                  {"35.78", "Kota Surabaya"},
                  {"35.79", "Kota Batu"},
                  {"36.71", "Kota Tangerang"},
                  {"36.74", "Kota Tangerang Selatan"},
                  {"62", "Provinsi Kalimantan Tengah"},
                  {"62.03", "Kabupaten Kapuas"},
                  {"62.71", "Kota Palangka Raya"},
                  {"64", "Provinsi Kalimantan Timur"},
                  {"64.74", "Kota Bontang"},
                  {"91", "Provinsi Papua"},
                  {"92", "Provinsi Papua Barat"}};
  return made;
}

Lines named(std::string_view text, const Office& by = probolinggo) {
  static const std::vector<Office> offices{probolinggo, kalteng};
  static const Register others = register_of(portal(), offices);
  Lines lines;
  for (const Mention& each : find_other_offices(text, by, others)) {
    lines.push_back(each.text + " | " + each.name);
  }
  return lines;
}

TEST_CASE("kantor-lain: a name left over from another office is found") {
  struct Row {
    std::string_view text;
    std::string_view found;
  };
  for (const Row& row : {
           Row{"pagu anggaran KPU Kabupaten Ciamis sebesar Rp. 7.455.389.000-",
               "KPU Kabupaten Ciamis | Kabupaten Ciamis"},
           Row{"Pemilu di Indonesia, KPU kabupaten Purwakarta dihadapkan pada",
               "KPU kabupaten Purwakarta | Kabupaten Purwakarta"},
           Row{"suatu kegiatan. Komisi Pemilihan Umum Kabupaten Pacitan melalui Rencana",
               "Komisi Pemilihan Umum Kabupaten Pacitan | Kabupaten Pacitan"},
           Row{"Instansi Pemerintah (LAKIP) Komisi Pemilihan Umum Kota Bontang adalah",
               "Komisi Pemilihan Umum Kota Bontang | Kota Bontang"},
           Row{"keuangan di lingkungan Sekretariat KPU Kota Surabaya yang akuntabel",
               "KPU Kota Surabaya | Kota Surabaya"},
           Row{"Laporan Kinerja KPU Kabupaten Ciamis Tahun 2024",
               "KPU Kabupaten Ciamis | Kabupaten Ciamis"},
           Row{"Perjanjian Kinerja KPU Kabupaten Ciamis",
               "KPU Kabupaten Ciamis | Kabupaten Ciamis"},
           Row{"LAPORAN KINERJA KPU KABUPATEN CIAMIS", "KPU KABUPATEN CIAMIS | Kabupaten Ciamis"},
           Row{"visi KPU Kab. Ciamis", "KPU Kab. Ciamis | Kabupaten Ciamis"},
           Row{"visi KPU Kab Ciamis", "KPU Kab Ciamis | Kabupaten Ciamis"},
           Row{"visi KPU Ciamis", "KPU Ciamis | Kabupaten Ciamis"},
           Row{"visi KPU\u00A0Kabupaten\u00A0Ciamis",
               "KPU\u00A0Kabupaten\u00A0Ciamis | Kabupaten Ciamis"},
           Row{"visi KPU Kota Administrasi Jakarta Pusat",
               "KPU Kota Administrasi Jakarta Pusat | Kota Administrasi Jakarta Pusat"},
           Row{"visi KPU Kota Jakarta Pusat",
               "KPU Kota Jakarta Pusat | Kota Administrasi Jakarta Pusat"},
           Row{"visi KPU Provinsi Papua Barat", "KPU Provinsi Papua Barat | Provinsi Papua Barat"},
           Row{"visi KPU Kota Tangerang Selatan",
               "KPU Kota Tangerang Selatan | Kota Tangerang Selatan"},
           Row{"tugas KPU Kabupaten Probolinggo",
               "KPU Kabupaten Probolinggo | Kabupaten Probolinggo"},
           Row{"visi KPU Provinsi Jawa Barat", "KPU Provinsi Jawa Barat | Provinsi Jawa Barat"},
           Row{"Rencana kerja KPU Kabupaten Ciamis", "KPU Kabupaten Ciamis | Kabupaten Ciamis"},
           Row{"Komisi Pemilihan Umum (KPU) Kabupaten Ciamis menghadapi kendala",
               "Komisi Pemilihan Umum (KPU) Kabupaten Ciamis | Kabupaten Ciamis"},
           Row{"Bekerja dengan baik. KPU Kabupaten Ciamis menghadapi",
               "KPU Kabupaten Ciamis | Kabupaten Ciamis"},
       }) {
    CAPTURE(row.text);
    CHECK(named(row.text) == Lines{std::string{row.found}});
  }
}

TEST_CASE("kantor-lain: the office itself and those above it are no leftovers") {
  for (const std::string_view text : {"KPU Kota Probolinggo",
                                      "KPU KOTA PROBOLINGGO",
                                      "Komisi Pemilihan Umum Kota Probolinggo",
                                      "KPU Probolinggo",
                                      "KPU Provinsi Jawa Timur",
                                      "Sekretaris KPU Prov. Jawa Timur",
                                      "KPU RI",
                                      "KPU Republik Indonesia",
                                      "KPU",
                                      "KPU Kabupaten/Kota",
                                      "KPU Kab/Kota",
                                      "KPU Kab./Kota",
                                      "KPU Kabupaten / Kota se-Jawa Barat",
                                      "KPU Provinsi dan KPU Kabupaten/Kota",
                                      "KPU Provinsi/KIP Aceh dan KPU/KIP Kabupaten/Kota",
                                      "KPU Kota Probollinggo",
                                      "KPU Kota se-Jawa Timur",
                                      "KPU Kota",
                                      "Kabupaten Ciamis",
                                      "Pemerintah Kabupaten Ciamis",
                                      "DPRD Kota Surabaya",
                                      "BPKP Provinsi Jawa Barat",
                                      "KPU Kota batu",
                                      "KPU dan Kabupaten Ciamis"}) {
    CAPTURE(text);
    CHECK(named(text) == Lines{});
  }
}

TEST_CASE("kantor-lain: a province may name its own regencies and no others") {
  for (const std::string_view text :
       {"KPU Kota Palangka Raya", "KPU Kabupaten Kapuas", "KPU Provinsi Kalimantan Tengah",
        "KPU Kalimantan Tengah", "KPU Kabupaten/Kota se-Kalimantan Tengah"}) {
    CAPTURE(text);
    CHECK(named(text, kalteng) == Lines{});
  }
  CHECK(named("visi KPU Provinsi Kalimantan Timur", kalteng) ==
        Lines{"KPU Provinsi Kalimantan Timur | Provinsi Kalimantan Timur"});
  CHECK(named("visi KPU Kota Probolinggo", kalteng) ==
        Lines{"KPU Kota Probolinggo | Kota Probolinggo"});
}

TEST_CASE("kantor-lain: an office that is cited or met or compared or listed is no leftover") {
  for (const std::string_view text :
       {"Keputusan KPU Kabupaten Ciamis Nomor 5",
        "KPU Kabupaten Ciamis Nomor 5 Tahun 2023",
        "Surat Ketua KPU Kabupaten Ciamis",
        "Berita Acara KPU Kota Surabaya",
        "putusan atas KPU Kota Surabaya",
        "koordinasi dengan KPU Kota Surabaya",
        "koordinasi ke Sekretariat KPU Kota Surabaya",
        "bersama KPU Kabupaten Ciamis",
        "studi banding ke KPU Kota Surabaya",
        "kunjungan kerja KPU Kota Surabaya",
        "menerima kunjungan anggota KPU Kota Surabaya",
        "mutasi dari KPU Kabupaten Ciamis",
        "Kepala Subbagian Hukum, pindahan KPU Kabupaten Ciamis",
        "bimtek di KPU Kota Surabaya",
        "bertempat di aula KPU Kota Surabaya",
        "dilaksanakan di KPU Kota Surabaya",
        "rapat evaluasi di KPU Provinsi Jawa Barat",
        "semula bertugas pada KPU Kabupaten Ciamis",
        "magang pada KPU Kota Surabaya",
        "narasumber Ketua KPU Kota Surabaya",
        "Ketua KPU Kota Surabaya sebagai narasumber",
        "KPU Kota Surabaya selaku tuan rumah",
        "lebih tinggi dari KPU Kota Malang",
        "dibandingkan capaian KPU Kota Malang",
        "perjanjian kerja sama KPU Kota Malang",
        "laporan KPU Kota Malang tentang banjir",
        "mempelajari Laporan Kinerja KPU Kota Malang",
        "supervisi ke wilayah KPU Kota Malang",
        "juara pertama KPU Kota Malang",
        "perkara KPU Kabupaten Ciamis",
        "KPU Kota Probolinggo dan KPU Kota Surabaya",
        "KPU Kota Surabaya dan KPU Kota Probolinggo",
        "KPU Kota Probolinggo, KPU Kabupaten Probolinggo, dan KPU Kota Batu",
        "KPU Kota Probolinggo serta Sekretariat KPU Kota Surabaya",
        "KPU Kota Malang/KPU Kabupaten Malang",
        "KPU Kabupaten Malang, Kota Malang dan Kota Batu",
        "KPU Provinsi Jawa Barat dan Jambi",
        "KPU Kabupaten Ciamis, Kabupaten Purwakarta",
        "Pemohon menggugat KPU Kabupaten Ciamis",
        "KPU Kota Surabaya memperoleh nilai 89, sedangkan KPU Kota Probolinggo 91",
        "Menurut KPU Provinsi Jawa Barat, jadwal berubah",
        "Nilai IPP KPU Kota Surabaya lebih tinggi daripada nilai kantor ini",
        "Nilai kinerja KPU Kota Surabaya lebih tinggi daripada nilai kantor ini",
        "sebelumnya menjabat Sekretaris KPU Kabupaten Ciamis",
        "barang dihibahkan KPU Kota Surabaya",
        "membantu KPU Kota Surabaya",
        "bersama Bawaslu Kota Malang dan KPU Kota Surabaya",
        "(bukan KPU Kota Surabaya)",
        "KPU Kota Surabaya: 12 laporan",
        "sengketa antara KPU Kota Surabaya dan pemohon",
        "dana dari KPU Provinsi Jawa Barat"}) {
    CAPTURE(text);
    CHECK(named(text) == Lines{});
  }
}

TEST_CASE("kantor-lain: words excuse a mention only in their own sentence") {
  CHECK(named("Rapat koordinasi selesai. KPU Kabupaten Ciamis menghadapi") ==
        Lines{"KPU Kabupaten Ciamis | Kabupaten Ciamis"});
  CHECK(named("KPU Kota Probolinggo menetapkan visi; KPU Kabupaten Ciamis melaksanakan semua") ==
        Lines{"KPU Kabupaten Ciamis | Kabupaten Ciamis"});
}

TEST_CASE("kantor-lain: an office is recognised by its name if its region is written differently") {
  struct Row {
    std::string_view code, province, region;
  };
  for (const Row& row : {Row{"", "", ""}, Row{"3574", "Jawa Timur", "Kota Probolinggo"},
                         Row{"", "Jawa Timur", "Kota Probolinggo"}, Row{"35.74", "", ""},
                         Row{"", "", "Probolinggo"}, Row{"99", "", "Kota Probolinggo"}}) {
    CAPTURE(row.code);
    CAPTURE(row.region);
    const Office self = office("KPU Kota Probolinggo", row.code, row.province, row.region);
    const Register others = register_of(portal(), std::vector<Office>{self});
    CHECK(find_other_offices("KPU Kota Probolinggo", self, others).empty());
    CHECK(find_other_offices("Komisi Pemilihan Umum Kota Probolinggo", self, others).empty());
    CHECK(find_other_offices("visi Komisi Pemilihan Umum Kabupaten Ciamis", self, others).size() ==
          1);
  }
}

TEST_CASE("kantor-lain: without a register the portal's own offices are known") {
  Office child = probolinggo;
  child.parent = kalteng.slug;
  const std::vector<Office> offices{probolinggo, kalteng};
  const Register others = register_of({}, offices);
  CHECK(find_other_offices("visi KPU Provinsi Kalimantan Tengah", probolinggo, others).size() == 1);
  CHECK(find_other_offices("visi KPU Provinsi Kalimantan Tengah", child, others).empty());
  CHECK(find_other_offices("visi KPU Kabupaten Ciamis", probolinggo, others).empty());
  CHECK(find_other_offices("visi KPU Kabupaten Ciamis", probolinggo, {}).empty());
}

content::Passage passage(std::string_view text, bool is_title = false) {
  return {.place = {"laporan/04.md", 9, 1}, .text = std::string{text}, .is_title = is_title};
}

TEST_CASE("kantor-lain: a cell with only an office's name is no leftover but a heading is") {
  content::OfficeYear year;
  year.chapters.resize(1);
  year.chapters[0].name = "04";
  year.chapters[0].passages = {passage("KPU Kota Surabaya"), passage("1. KPU Kota Surabaya;"),
                               passage("Sekretariat KPU Kota Malang"),
                               passage("KPU Kabupaten Ciamis", true)};
  year.objectives = {building::objective("1")};
  year.objectives[0].text = "Sekretariat KPU Kota Surabaya yang akuntabel";
  year.agreements = {building::agreement("ketua", "")};
  year.agreements[0].annex_title = "Perjanjian Kinerja KPU Kota Surabaya";
  const Register others = register_of(portal(), std::vector<Office>{probolinggo});
  const std::vector<Finding> found =
      measure(year, {}, YearState::open, {.office = &probolinggo, .others = &others}).findings;
  CHECK(building::shown(found, FindingKind::other_office) ==
        Lines{"1-kota-surabaya | KPU Kota Surabaya | KPU Kota Probolinggo",
              "ketua-judul-lampiran-kota-surabaya | KPU Kota Surabaya | KPU Kota Probolinggo",
              "04-kabupaten-ciamis | KPU Kabupaten Ciamis | KPU Kota Probolinggo"});
  CHECK(found.back().place == base::Place{"laporan/04.md", 9, 1});
}

}  // namespace
}  // namespace terang::measure::other_offices_test
