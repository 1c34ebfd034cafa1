#include <doctest/doctest.h>

#include "site/build.hpp"
#include "support/portal.hpp"
#include "support/repository.hpp"

namespace terang::places_test {
namespace {

using support::TemporaryFolder;
using support::TemporaryRepository;

struct Forge {
  const char* kind;
  const char* file;
  const char* commit;
};

TEST_CASE("place: a figure links to its line at the commit that last changed its file") {
  for (const Forge& forge :
       {Forge{"gitlab", "/-/blob/", "/-/commit/"}, Forge{"github", "/blob/", "/commit/"},
        Forge{"gitea", "/src/commit/", "/commit/"}}) {
    CAPTURE(forge.kind);
    TemporaryRepository repository;
    support::write_portal(repository, "content");
    repository.write("content/portal.yaml",
                     "judul: Portal Contoh\ninstansi: Komisi Contoh\n"
                     "alamat_dasar: https://kinerja.example.go.id/\n"
                     "repositori: {alamat: https://git.example.go.id/kpu/kinerja/, jenis: " +
                         std::string{forge.kind} + "}\n");
    const std::string first = repository.commit("awal");
    repository.write("content/halaman/lain.md", "---\njudul: Lain\n---\n\nLain.\n");
    repository.commit("halaman lain");
    const TemporaryFolder out;
    site::BuildOptions options;
    options.source.repository = repository.path();
    options.out = (out.path() / "site").string();
    REQUIRE(site::build(options).faults.empty());
    const std::string page = out.read("site/kantor/kpu-kota-contoh/2024/index.html");
    const std::string address = "https://git.example.go.id/kpu/kinerja";
    CHECK(page.find(address + forge.file + first +
                    "/content/kantor/kpu-kota-contoh/2024/kinerja.csv#L2") != std::string::npos);
    CHECK(page.find(address + forge.commit + first) != std::string::npos);
  }
}

TEST_CASE("finding: the page shows both values beside the figure and the office's reply") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.write("content/kantor/kpu-kota-contoh/2024/tanggapan.csv",
                   "temuan;tanggapan;tanggal;pejabat\n"
                   "capaian-berbeda-1.1;Angka dipotong, bukan dibulatkan.;2025-02-03;Sekretaris\n");
  repository.commit("awal");
  const TemporaryFolder out;
  site::BuildOptions options;
  options.source.repository = repository.path();
  options.out = (out.path() / "site").string();
  REQUIRE(site::build(options).faults.empty());
  const std::string page = out.read("site/kantor/kpu-kota-contoh/2024/index.html");
  for (const char* words :
       {"href=\"#temuan-capaian-berbeda-1.1\"", "id=\"temuan-capaian-berbeda-1.1\"", "94,73%",
        "94,74%", "90 ÷ 95 × 100", "Angka dipotong, bukan dibulatkan.", "3 Februari 2025"}) {
    CAPTURE(words);
    CHECK(page.find(words) != std::string::npos);
  }
  CHECK(out.read("site/temuan/capaian-berbeda.html").find("94,73%") != std::string::npos);
  CHECK(out.read("site/kantor/kpu-kota-contoh/2024/laporan/01-laporan.html")
            .find("Serapan adalah 90,00%.") != std::string::npos);
}

TEST_CASE("language: an English portal is English around the Indonesian content") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.write("content/portal.yaml",
                   "judul: Portal Contoh\ninstansi: Komisi Contoh\n"
                   "alamat_dasar: https://kinerja.example.go.id/\nbahasa: [en, id]\n");
  repository.commit("awal");
  const TemporaryFolder out;
  site::BuildOptions options;
  options.source.repository = repository.path();
  options.out = (out.path() / "site").string();
  REQUIRE(site::build(options).faults.empty());
  const std::string page = out.read("site/kantor/kpu-kota-contoh/2024/index.html");
  CHECK(page.find("<html lang=\"en\">") != std::string::npos);
  CHECK(page.find("94.74%") != std::string::npos);
  CHECK(page.find("Persentase layanan tepat waktu") != std::string::npos);
}

}  // namespace
}  // namespace terang::places_test
