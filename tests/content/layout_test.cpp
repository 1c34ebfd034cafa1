#include <doctest/doctest.h>

#include "content/reading.hpp"

namespace terang::content::layout_test {

using terang::base::Diagnostics;
using terang::content::Layout;
using terang::content::plan_layout;
using namespace terang::content::testing;

namespace {

std::string joined(const std::vector<std::string>& paths) {
  std::string text;
  for (const std::string& path : paths) text += path + " ";
  return text;
}

/// The faults of a folder that is complete and also contains `path`.
std::string messages_beside(const std::string& path) {
  Diagnostics diagnostics;
  plan_layout({"portal.yaml", "kantor/kpu-a/kantor.yaml", path}, diagnostics);
  return messages_of(diagnostics, "");
}

}  // namespace

TEST_CASE("layout: every file is assigned to its unit, whatever the order of the paths") {
  Diagnostics diagnostics;
  const Layout layout =
      plan_layout({"kantor/kpu-b/kantor.yaml", "kantor/kpu-a/2024/laporan/01-pendahuluan.md",
                   "kantor/kpu-a/2023/kinerja.csv", "kantor/kpu-a/2024/perjanjian/ketua.yaml",
                   "kantor/kpu-a/2024/perjanjian/ketua.csv", "kantor/kpu-a/kantor.yaml",
                   "kantor/kpu-a/profil.md", "kantor/kpu-a/pegawai.csv", "kantor/kpu-a/renstra.csv",
                   "ppid/informasi.csv", "halaman/tentang.md", "portal.yaml"},
                  diagnostics);
  CHECK(messages_of(diagnostics, "") == "");
  CHECK(joined(layout.portal_files) == "halaman/tentang.md portal.yaml ppid/informasi.csv ");
  REQUIRE(layout.offices.size() == 2);
  CHECK(layout.offices[0].slug == "kpu-a");
  CHECK(joined(layout.offices[0].files) ==
        "kantor/kpu-a/kantor.yaml kantor/kpu-a/pegawai.csv kantor/kpu-a/profil.md "
        "kantor/kpu-a/renstra.csv ");
  REQUIRE(layout.offices[0].years.size() == 2);
  CHECK(layout.offices[0].years[0].first == 2023);
  CHECK(joined(layout.offices[0].years[0].second) == "kantor/kpu-a/2023/kinerja.csv ");
  CHECK(layout.offices[0].years[1].first == 2024);
  CHECK(joined(layout.offices[0].years[1].second) ==
        "kantor/kpu-a/2024/laporan/01-pendahuluan.md kantor/kpu-a/2024/perjanjian/ketua.csv "
        "kantor/kpu-a/2024/perjanjian/ketua.yaml ");
  CHECK(layout.offices[1].slug == "kpu-b");
  CHECK(layout.offices[1].years.empty());
}

TEST_CASE("layout: dot files and README.md are ignored in every folder") {
  for (const char* path : {".gitignore", "README.md", "kantor/README.md",
                           "kantor/kpu-a/2024/.DS_Store", "kantor/kpu-a/2024/perjanjian/README.md",
                           ".github/workflows/a.yaml", "kantor/.cadangan/x.csv"}) {
    CAPTURE(path);
    CHECK(messages_beside(path) == "");
  }
}

TEST_CASE("layout: every file name that a year may have is accepted") {
  for (const char* name :
       {"sasaran.csv", "kinerja.csv", "anggaran.csv", "pernyataan.csv", "hambatan.csv",
        "rencana-kinerja.csv", "rencana-aksi.csv", "dokumen.csv", "tanggapan.csv",
        "perjanjian/kepala-bagian-2.csv", "laporan/10-penutup.md"}) {
    CAPTURE(name);
    CHECK(messages_beside(std::string{"kantor/kpu-a/2024/"} + name) == "");
  }
}

TEST_CASE("layout: an unknown or unusable name is reported with its mend") {
  struct Row {
    const char* path;
    const char* message;
  };
  for (const Row& row : {
           Row{"kantor/kpu-a/2024/kinrja.csv",
               "kantor/kpu-a/2024/kinrja.csv: error: nama \"kinrja.csv\" tidak dikenal di folder "
               "ini; barangkali maksudnya kinerja.csv\n"},
           Row{"kantor/kpu-a/2024/Kinerja.csv",
               "kantor/kpu-a/2024/Kinerja.csv: error: nama \"Kinerja.csv\" tidak dikenal di folder "
               "ini; barangkali maksudnya kinerja.csv\n"},
           Row{"kantor/kpu-a/2024/perjanjan/ketua.csv",
               "kantor/kpu-a/2024/perjanjan: error: nama \"perjanjan/\" tidak dikenal di folder "
               "ini; barangkali maksudnya perjanjian/\n"},
           Row{"kantr/kpu-b/kantor.yaml",
               "kantr: error: nama \"kantr/\" tidak dikenal di folder ini; barangkali maksudnya "
               "kantor/\n"},
           Row{"gambar.png",
               "gambar.png: error: nama \"gambar.png\" tidak dikenal di folder ini; pindahkan ke "
               "luar folder konten, atau pakai salah satu: portal.yaml, wilayah.csv, halaman/, "
               "ppid/, kantor/\n"},
           Row{"ppid/lama/informasi.csv",
               "ppid/lama: error: nama \"lama/\" tidak dikenal di folder ini; pindahkan ke luar "
               "folder konten, atau pakai salah satu: informasi.csv\n"},
           Row{"kantor/catatan.txt",
               "kantor/catatan.txt: error: nama \"catatan.txt\" tidak dikenal di folder ini; "
               "pindahkan ke luar folder konten, atau pakai salah satu: <slug>/kantor.yaml\n"},
           Row{"kantor/kpu-a/2024/laporan/bab/01-isi.md",
               "kantor/kpu-a/2024/laporan/bab: error: nama \"bab/\" tidak dikenal di folder ini; "
               "pindahkan ke luar folder konten, atau pakai salah satu: NN-*.md\n"},
           Row{"kantor/KPU Kota B/kantor.yaml",
               "kantor/KPU Kota B: error: nama \"KPU Kota B\" tidak dapat menjadi alamat halaman; "
               "pakai huruf kecil, angka dan tanda hubung saja, misalnya kpu-kota-b\n"},
           Row{"kantor/kpu-a/2024/perjanjian/Ketua KPU.csv",
               "kantor/kpu-a/2024/perjanjian/Ketua KPU.csv: error: nama \"Ketua KPU.csv\" tidak "
               "dapat menjadi alamat halaman; pakai huruf kecil, angka dan tanda hubung saja, "
               "misalnya ketua-kpu.csv\n"},
           Row{"kantor/kpu-a/2024/laporan/1-Pendahuluan.md",
               "kantor/kpu-a/2024/laporan/1-Pendahuluan.md: error: nama \"1-Pendahuluan.md\" tidak "
               "dapat menjadi alamat halaman; pakai huruf kecil, angka dan tanda hubung saja, "
               "misalnya 01-pendahuluan.md\n"},
           Row{"kantor/kpu-a/2024/laporan/penutup.md",
               "kantor/kpu-a/2024/laporan/penutup.md: error: nama \"penutup.md\" tidak dapat "
               "menjadi alamat halaman; pakai huruf kecil, angka dan tanda hubung saja, misalnya "
               "01-penutup.md\n"},
           Row{"kantor/kpu-a/24/kinerja.csv",
               "kantor/kpu-a/24: error: folder \"24\" bukan nama tahun; beri nama empat angka, "
               "misalnya 2024\n"},
           Row{"kantor/kpu-a/0000/kinerja.csv",
               "kantor/kpu-a/0000: error: folder \"0000\" bukan nama tahun; beri nama empat angka, "
               "misalnya 2024\n"},
       }) {
    CAPTURE(row.path);
    CHECK(messages_beside(row.path) == row.message);
  }
}

TEST_CASE("layout: an unknown folder is reported once, however many files it contains") {
  Diagnostics diagnostics;
  plan_layout(
      {"portal.yaml", "kantor/kpu-a/kantor.yaml", "kantor/kpu-a/lama/a.csv",
       "kantor/kpu-a/lama/b.csv", "kantor/kpu-a/2024/arsip/a.csv", "kantor/kpu-a/2024/arsip/b.csv"},
      diagnostics);
  CHECK(diagnostics.count() == 2);
  CHECK(places_of(diagnostics, "") ==
        "kantor/kpu-a/2024/arsip:0:0 content/file-unknown\n"
        "kantor/kpu-a/lama:0:0 content/year-folder-unreadable\n");
}

TEST_CASE("layout: a personal number in a name is refused like one in a file") {
  Diagnostics diagnostics;
  plan_layout({"portal.yaml",
               "halaman/1985041220100"
               "11003.md"},
              diagnostics);
  CHECK(messages_of(diagnostics, "").find("NIP") != std::string::npos);
}

TEST_CASE("layout: a missing portal.yaml or kantor.yaml is reported by name") {
  Diagnostics diagnostics;
  const Layout layout = plan_layout({"kantor/kpu-a/2024/kinerja.csv"}, diagnostics);
  CHECK(messages_of(diagnostics, "") ==
        "kantor/kpu-a/kantor.yaml: error: kantor \"kpu-a\" tidak punya kantor.yaml; buat berkas "
        "itu menurut contoh di "
        "docs/panduan.md, atau hapus foldernya\n"
        "portal.yaml: error: portal.yaml tidak ada; buat berkas itu menurut contoh di "
        "docs/panduan.md\n");
  CHECK(layout.offices.size() == 1);
}

}  // namespace terang::content::layout_test
