// The page of a budget line, with the life of its figures.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "site/build.hpp"
#include "support/portal.hpp"
#include "support/repository.hpp"

namespace terang::budget_pages_test {
namespace {

using support::TemporaryFolder;
using support::TemporaryRepository;

const std::string office = "kantor/kpu-kota-contoh/";
const std::string budget = "content/" + office + "2024/anggaran.csv";
const std::string line_page = "site/" + office + "anggaran/WA.html";

void build(const TemporaryRepository& repository, const TemporaryFolder& folder) {
  site::BuildOptions options;
  options.source.repository = repository.path();
  options.out = (folder.path() / "site").string();
  REQUIRE(site::build(options).faults.empty());
}

std::string budget_of(const std::string& realisation) {
  return "kode;uraian;pagu;realisasi;sumber\nWA;Program Dukungan;Rp 1.000.000;" + realisation +
         ";hlm. 9\n";
}

/// Whether the page contains all parts in this order.
bool has_in_order(const std::string& page, const std::vector<std::string>& parts) {
  std::size_t at = 0;
  for (const std::string& part : parts) {
    at = page.find(part, at);
    if (at == std::string::npos) return false;
    at += part.size();
  }
  return true;
}

/// The example portal, whose realisation was corrected after the year had closed.
struct Corrected {
  TemporaryRepository repository;
  TemporaryFolder folder;

  Corrected() {
    support::write_portal(repository, "content");
    repository.commit("awal");
    repository.write(budget, budget_of("Rp 950.000"));
    repository.commit("Perbaiki\n\nAlasan: hasil audit");
    build(repository, folder);
  }
};

TEST_CASE("budget line: its page shows the calculation of each year and the edits") {
  const Corrected portal;
  const std::vector<std::string> parts{"<h1>Program Dukungan</h1>",
                                       "role=\"note\"",
                                       "hasil audit",
                                       "../2024/index.html#a-WA",
                                       "Rp 1.000.000",
                                       "Rp 950.000",
                                       "95,00%",
                                       "950.000 ÷ 1.000.000 × 100 = 95,00",
                                       "hlm. 9",
                                       "id=\"riwayat\"",
                                       "<svg class=\"chart",
                                       "hasil audit",
                                       "Rp 900.000",
                                       "Rp 950.000",
                                       "Pertama kali dicatat"};
  CHECK(has_in_order(portal.folder.read(line_page), parts));
}

TEST_CASE("budget line: the table of its year links to its page") {
  const Corrected portal;
  const std::string year = portal.folder.read("site/" + office + "2024/index.html");
  CHECK(has_in_order(year, {"role=\"note\"", "<a href=\"../anggaran/WA.html\">WA</a>"}));
}

TEST_CASE("life: the pages of an indicator and an agreement that were never edited state this") {
  const Corrected portal;
  const std::string folder = "site/" + office;
  for (const std::string page : {"indikator/1.1.html", "2024/perjanjian/ketua.html"}) {
    CAPTURE(page);
    CHECK(has_in_order(portal.folder.read(folder + page),
                       {"id=\"riwayat\"", "Belum pernah diubah sejak dicatat"}));
  }
}

TEST_CASE("budget line: its page stays the same when another office changes") {
  Corrected portal;
  const std::string before = portal.folder.read(line_page);
  portal.repository.write("content/kantor/kpu-kota-lain/kantor.yaml",
                          "nama: KPU Kota Lain\njenis: kpu-kabkota\n");
  portal.repository.commit("kantor lain");
  build(portal.repository, portal.folder);
  CHECK(portal.folder.read(line_page) == before);
}

}  // namespace
}  // namespace terang::budget_pages_test
