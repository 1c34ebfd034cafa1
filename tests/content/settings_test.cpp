#include "content/settings.hpp"

#include <doctest/doctest.h>

#include "content/reading.hpp"

namespace terang::content::settings_test {

using namespace terang::content;
using namespace terang::content::testing;
using terang::base::Diagnostics;
using terang::base::Language;
using terang::base::Rational;

namespace {

Portal read_portal(const std::vector<File>& files, Diagnostics& diagnostics) {
  return parse_portal(tree_of("", files), diagnostics);
}

std::string messages_of_portal(const std::vector<File>& files) {
  Diagnostics diagnostics;
  read_portal(files, diagnostics);
  return messages_of(diagnostics, "");
}

/// A portal.yaml without faults, followed by `lines`.
std::string portal_with(const std::string& lines) {
  return "judul: Portal\ninstansi: KPU\nalamat_dasar: https://a.example/\n" + lines;
}

std::string printed(const Rules& rules) {
  std::string text = (rules.cap ? rules.cap->exact() : "-") + "|" + std::to_string(rules.decimals) +
                     "|" + rules.tolerance.exact();
  for (const ScaleClass& entry : rules.scale) text += "|" + entry.from.exact() + " " + entry.name;
  return text;
}

constexpr std::string_view default_scale =
    "|91 Berhasil|71 Cukup Berhasil|51 Kurang Berhasil|0 Tidak Berhasil";

}  // namespace

TEST_CASE("settings: every key of portal.yaml is kept") {
  Diagnostics diagnostics;
  const Portal portal = read_portal(
      {{"portal.yaml",
        "judul: Portal Akuntabilitas Kinerja\n"
        "instansi: Komisi Pemilihan Umum\n"
        "alamat_dasar: https://kinerja.example.go.id/kpu\n"
        "bahasa: [en, id]\n"
        "tema: terang\n"
        "repositori: {alamat: https://git.example.go.id/kpu/kinerja/, jenis: GitLab}\n"
        "ppid: {pejabat: PPID KPU, alamat: Jalan A, surel: ppid@example.go.id, telepon: \"(0) 1\", "
        "jam_layanan: Senin}\n"
        "pengukuran:\n"
        "  batas_capaian: null\n"
        "  desimal: 1\n"
        "  toleransi: 0,5\n"
        "  skala: [{mulai: 90, sebutan: Baik}, {mulai: 0, sebutan: Kurang}]\n"}},
      diagnostics);
  CHECK(messages_of(diagnostics, "") == "");
  CHECK(portal.title == "Portal Akuntabilitas Kinerja");
  CHECK(portal.institution == "Komisi Pemilihan Umum");
  CHECK(portal.base_url == "https://kinerja.example.go.id/kpu/");
  CHECK(portal.languages == std::vector<Language>{Language::english, Language::indonesian});
  CHECK(portal.theme == "terang");
  CHECK(portal.forge.address == "https://git.example.go.id/kpu/kinerja");
  CHECK(portal.forge.kind == ForgeKind::gitlab);
  CHECK(portal.information_office.officer == "PPID KPU");
  CHECK(portal.information_office.hours == "Senin");
  CHECK(printed(portal.rules) == "-|1|0.5|90 Baik|0 Kurang");
}

TEST_CASE("settings: a key that portal.yaml leaves out has its default") {
  Diagnostics diagnostics;
  const std::string text = portal_with("");
  const Portal portal = read_portal({{"portal.yaml", text}}, diagnostics);
  CHECK(messages_of(diagnostics, "") == "");
  CHECK(portal.base_url == "https://a.example/");
  CHECK(portal.languages == std::vector<Language>{Language::indonesian});
  CHECK(portal.theme == "terang");
  CHECK(portal.forge.address == "");
  CHECK(portal.forge.kind == ForgeKind::none);
  CHECK(printed(portal.rules) == "100|2|0" + std::string{default_scale});
}

TEST_CASE("settings: each fault of portal.yaml is reported with its mend") {
  struct Row {
    std::string text;
    std::string_view message;
  };
  for (
      const Row& row : {
          Row{"",
              "portal.yaml: error: kunci \"alamat_dasar\" tidak ada; tambahkan baris "
              "\"alamat_dasar: ...\"\n"
              "portal.yaml: error: kunci \"instansi\" tidak ada; tambahkan baris \"instansi: "
              "...\"\n"
              "portal.yaml: error: kunci \"judul\" tidak ada; tambahkan baris \"judul: ...\"\n"},
          Row{"- a\n",
              "portal.yaml:1:1: error: portal.yaml bukan kelompok kunci; tulis isinya "
              "sebagai baris \"kunci: nilai\" yang dilekukkan, atau dalam kurung kurawal\n"},
          Row{"judul: P\ninstansi: K\nalamat_dasar: kinerja.example.go.id\n",
              "portal.yaml:3:15: error: \"kinerja.example.go.id\" bukan alamat web; tulis alamat "
              "lengkap yang dimulai dengan https://\n"},
          Row{"judul: P\ninstansi: K\nalamat_dasar: https://a.example/?x=1\n",
              "portal.yaml:3:15: error: \"https://a.example/?x=1\" bukan alamat web; tulis alamat "
              "lengkap yang dimulai dengan https://\n"},
          Row{portal_with("bahasa: [id, jv]\n"),
              "portal.yaml:4:14: error: \"jv\" bukan pilihan untuk bahasa; pilih salah satu: id, "
              "en\n"},
          Row{portal_with("bahasa: id\n"),
              "portal.yaml:4:9: error: bahasa bukan daftar; tulis tiap butir pada baris yang "
              "dimulai \"- \", atau dalam [ ]\n"},
          Row{portal_with("bahasa: [[id]]\n"),
              "portal.yaml:4:10: error: bahasa bukan satu teks; tulis satu nilai di belakang titik "
              "dua\n"},
          Row{portal_with("tema: ../Lain\n"),
              "portal.yaml:4:7: error: nama \"../Lain\" tidak dapat menjadi alamat halaman; pakai "
              "huruf kecil, angka dan tanda hubung saja, misalnya lain\n"},
          Row{portal_with("repositori: {alamat: https://a.example, jenis: gitlap}\n"),
              "portal.yaml:4:48: error: \"gitlap\" tidak ada dalam daftar kata untuk kolom ini; "
              "barangkali maksudnya gitlab\n"},
          Row{portal_with("ppid: {telpon: 1}\n"),
              "portal.yaml:4:8: error: kunci \"telpon\" tidak dikenal; barangkali maksudnya "
              "telepon\n"},
          Row{portal_with("pengukuran: {desimal: 7}\n"),
              "portal.yaml:4:23: error: \"7\" di luar yang diterima desimal; tulis bilangan dari 0 "
              "sampai 6\n"},
          Row{portal_with("pengukuran: {batas_capaian: 99}\n"),
              "portal.yaml:4:29: error: \"99\" di luar yang diterima batas_capaian; tulis bilangan "
              "dari 100 sampai 1000\n"},
          Row{portal_with("pengukuran: {toleransi: banyak}\n"),
              "portal.yaml:4:25: error: \"banyak\" bukan persentase atau bilangan; salin angka "
              "seperti tercetak, misalnya 94,73% atau 94,73\n"},
          Row{portal_with("pengukuran: {skala: [{mulai: 90, sebutan: A}, {mulai: 90, sebutan: B}, "
                          "{mulai: 0, sebutan: C}]}\n"),
              "portal.yaml:4:55: error: kelas yang mulai dari 90 tidak di bawah kelas sebelumnya; "
              "urutkan dari mulai tertinggi ke terendah, masing-masing sekali\n"},
          Row{portal_with(
                  "pengukuran: {skala: [{mulai: 90, sebutan: A}, {mulai: 1, sebutan: B}]}\n"),
              "portal.yaml:4:55: error: kelas terendah mulai dari 1; mulai kelas terendah dari 0, "
              "agar tidak ada nilai yang jatuh di luar skala\n"},
          Row{portal_with("pengukuran: {skala: [{mulai: 0, sebutan: \"\"}]}\n"),
              "portal.yaml:4:33: error: sebutan kosong; tulis isinya di belakang titik dua\n"},
          Row{portal_with("pengukuran: {skala: []}\n"),
              "portal.yaml:4:21: error: skala bukan daftar; tulis tiap butir pada baris yang "
              "dimulai \"- \", atau dalam [ ]\n"},
      }) {
    CAPTURE(row.text);
    CHECK(messages_of_portal({{"portal.yaml", row.text}}) == row.message);
  }
}

TEST_CASE("settings: pages are sorted by their order, and a figure in a page is reported") {
  Diagnostics diagnostics;
  const std::string text = portal_with("");
  const Portal portal =
      read_portal({{"portal.yaml", text},
                   {"halaman/b.md", "---\njudul: B\nurutan: 1\n---\nTeks.\n"},
                   {"halaman/a.md", "---\njudul: A\nurutan: 2\n---\nNilai {{capaian}}.\n"}},
                  diagnostics);
  CHECK(messages_of(diagnostics, "") ==
        "halaman/a.md:5:7: error: angka dari data diminta di halaman yang tidak punya tahun; "
        "pindahkan ke laporan suatu tahun, atau tautkan ke halaman tahun itu\n");
  REQUIRE(portal.pages.size() == 2);
  CHECK(portal.pages[0].title == "B");
  CHECK(portal.pages[1].title == "A");
}

TEST_CASE("settings: an exclusion from public information without its ground is reported") {
  Diagnostics diagnostics;
  const Portal portal = read_portal({{"ppid/informasi.csv",
                                      "kode;judul;kategori;dasar_pengecualian;tautan\n"
                                      "a;Laporan Kinerja;Berkala;;https://a.example/lkj\n"
                                      "b;Data pribadi;dikecualikan;Pasal 17;\n"
                                      "c;Lain;dikecualikan;;\n"
                                      "d;Lain;setiap saat;;lkj.html\n"}},
                                    diagnostics);
  CHECK(
      messages_of(diagnostics, "") ==
      "ppid/informasi.csv:4:8: error: \"dikecualikan\" tanpa dasar hukum; isi kolom "
      "dasar_pengecualian dengan pasal yang menjadi dasarnya\n"
      "ppid/informasi.csv:5:8: error: \"setiap saat\" tidak ada dalam daftar kata untuk kolom ini; "
      "barangkali maksudnya setiap-saat\n"
      "ppid/informasi.csv:5:21: error: \"lkj.html\" bukan alamat web; tulis alamat lengkap yang "
      "dimulai dengan https://\n");
  REQUIRE(portal.information.size() == 4);
  CHECK(portal.information[0].category == "berkala");
  CHECK(portal.information[0].place.line == 2);
  CHECK(portal.information[1].ground == "Pasal 17");
}

TEST_CASE("settings: the register of regions is kept in the order of its file") {
  Diagnostics diagnostics;
  const std::string text = portal_with("");
  const Portal portal =
      read_portal({{"portal.yaml", text},
                   {"wilayah.csv", "kode;nama\n32.07;Kabupaten Ciamis\n32;Provinsi Jawa Barat\n"}},
                  diagnostics);
  CHECK(messages_of(diagnostics, "") == "");
  REQUIRE(portal.regions.size() == 2);
  CHECK(portal.regions[0].code == "32.07");
  CHECK(portal.regions[0].name == "Kabupaten Ciamis");
  CHECK(portal.regions[1].code == "32");
  CHECK(read_portal({{"portal.yaml", text}}, diagnostics).regions.empty());
}

TEST_CASE("settings: a fault of the register of regions is reported at its place") {
  struct Row {
    std::string_view text;
    std::string_view faults;
  };
  const std::string portal = portal_with("");
  for (const Row& row : {
           Row{"kode;nama\n32;A\n32;B\n", "wilayah.csv:3:1 content/key-twice\n"},
           Row{"kode;nama\n32;\n", "wilayah.csv:2:4 content/cell-empty\n"},
           Row{"kode;nama\n;A\n", "wilayah.csv:2:1 content/cell-empty\n"},
           Row{"kode\n32\n", "wilayah.csv:1:0 content/column-missing\n"},
           Row{"kode;nama;x\n32;A;y\n", "wilayah.csv:1:11 content/column-unknown\n"},
           Row{"kode,nama\n32,A\n", ""},
           Row{"", "wilayah.csv:1:0 content/table-empty\n"},
       }) {
    CAPTURE(row.text);
    Diagnostics diagnostics;
    read_portal({{"portal.yaml", portal}, {"wilayah.csv", row.text}}, diagnostics);
    CHECK(places_of(diagnostics, "") == row.faults);
  }
}

}  // namespace terang::content::settings_test
