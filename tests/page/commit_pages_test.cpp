// The pages of one commit: they show everything that it did, have a bounded size and link only to
// pages that exist.
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "history_portal.hpp"

namespace terang::page::commit_pages_test {
namespace {

using namespace history_test;  // NOLINT(google-build-using-namespace): a test's own words

}  // namespace

TEST_CASE("commit: a page holds 500 edits, and a unit that is cut continues on the next page") {
  for (const auto& [edits, pages] : {std::pair{500, 1}, std::pair{501, 2}, std::pair{1001, 3}}) {
    Past past;
    past.commit();
    past.edits(static_cast<std::size_t>(edits));
    const Pages made = commit_pages(past);
    CAPTURE(edits);
    CHECK(made.size() == static_cast<std::size_t>(pages));
    std::size_t rows = 0;
    for (const auto& [address, page] : made) {
      CHECK(count(page, edit_mark) <= 500);
      rows += count(page, edit_mark);
    }
    CHECK(rows == static_cast<std::size_t>(edits));
    if (pages > 1) {
      const std::string& second = made.at("riwayat/" + id_of(0) + "-2.html");
      CHECK(has(second, "Kinerja 2024</a> <small>(lanjutan)</small>"));
      CHECK(has(second, "href=\"../riwayat/" + id_of(0) + ".html\" rel=\"prev\""));
    }
  }
}

TEST_CASE("commit: files with the same kind of event share a line") {
  Past past;
  past.commit();
  for (int at = 0; at < 9; ++at) past.file(slug, 2024, "perjanjian/" + std::to_string(at) + ".csv");
  for (const std::string file : {"kinerja.csv", "anggaran.csv"}) {
    history::FileEvent event = past.event(slug, 2024, file, FileEventKind::renamed);
    event.old_path = "kantor/lama/2024/" + file;
    past.ledger.files.push_back(event);
  }
  const std::string page = commit_page(past);
  CHECK(has(page, "<li>berkas dimasukkan beserta isinya (9): perjanjian/0.csv, "));
  CHECK(has(page, "perjanjian/7.csv dan 1 lainnya</li>"));
  CHECK(has(
      page,
      "<li>berkas berganti nama, semula kantor/lama/2024/ (2): kinerja.csv, anggaran.csv</li>"));
}

TEST_CASE("commit: a page holds 300 lines of files") {
  for (const auto& [units, pages] : {std::pair{300, 1}, std::pair{301, 2}}) {
    Past past;
    past.commit();
    for (int at = 0; at < units; ++at) {
      for (const char* name : {"kinerja.csv", "sasaran.csv"}) {
        past.file("kantor-" + std::to_string(1000 + at), 2024, name);
      }
    }
    const Pages made = commit_pages(past);
    CHECK(made.size() == static_cast<std::size_t>(pages));
    CHECK(count(made.at("riwayat/" + id_of(0) + ".html"), "isinya (2)") == 300);
  }
}

TEST_CASE("commit: it links only to offices, years and indicators that exist today") {
  Past past;
  past.commit();
  past.edit("1.1", "1", "2", "kpu-kota-bubar");
  past.edit("1.1", "1", "2", slug, 2024);
  past.edit("9.9", "1", "2", slug, 2023);
  const std::string page = commit_page(past);
  CHECK(has(page, "<a href=\"../kantor/" + slug + "/index.html\">KPU Kota Contoh</a>"));
  CHECK(has(page, "href=\"../kantor/" + slug + "/riwayat.html\""));
  CHECK(has(page, "href=\"../kantor/" + slug + "/2024/index.html\""));
  CHECK(has(page, "href=\"../kantor/" + slug + "/indikator/1.1.html\""));
  CHECK_FALSE(has(page, "/2023/index.html"));
  CHECK_FALSE(has(page, "indikator/9.9.html"));
  CHECK_FALSE(has(page, "href=\"../kantor/kpu-kota-bubar"));
  CHECK(has(page, "kpu-kota-bubar <small>tidak ada lagi di portal</small>"));
}

TEST_CASE("commit: the computed figures that it changed are shown before and after") {
  Past past;
  past.commit("2025-03-01", "hasil audit");
  past.edit("1.1", "90%", "80%");
  past.edit("1.1", "90%", "80%", slug, 2025);
  Effect& effect = past.effects.emplace_back();
  effect.office = slug;
  effect.year = 2024;
  effect.before.mean.counts.indicators = effect.after.mean.counts.indicators = 2;
  effect.before.mean.achievement = base::Percent{95};
  effect.after.mean.achievement = base::Percent{90};
  effect.before.class_name = "Berhasil";
  effect.after.class_name = "Cukup Berhasil";
  effect.rows.push_back(
      {.file = "kinerja.csv",
       .code = "1.1",
       .text = "Layanan",
       .before = {.share = base::Percent{100}, .class_name = {}, .is_there = true},
       .after = {}});
  Effect& unchanged = past.effects.emplace_back();
  unchanged.office = slug;
  unchanged.year = 2025;
  const std::string page = commit_page(past);
  CHECK(has(page,
            "<th scope=\"row\">Rata-rata capaian</th><td class=\"n\">95,00% <small>Berhasil</small>"
            "</td><td class=\"n\">90,00% <small>Cukup Berhasil</small></td>"));
  CHECK(has(page, "Capaian: Layanan <small><a href=\"../kantor/" + slug +
                      "/indikator/1.1.html\">1.1</a></small></th>"
                      "<td class=\"n\">100,00%</td><td class=\"n\">–</td>"));
  CHECK_FALSE(has(page, "<th scope=\"row\">Serapan"));
  CHECK(count(page, "Capaian dan serapan tahun ini tidak berubah karenanya.") == 1);
  CHECK(has(page, "dihitung dengan aturan yang berlaku sekarang"));
  CHECK(has(page, "<dd>hasil audit</dd>"));
}

TEST_CASE("commit: the page of a commit that changes nothing states this") {
  Past past;
  past.commit();
  CHECK(has(commit_page(past), "tidak mengubah isi apa pun"));
  past.ledger.commits.back().subject.clear();
  past.ledger.commits.back().reason.clear();
  CHECK(has(commit_page(past), "<h1>aaaaaaaaa0</h1>"));
  CHECK(has(portal_pages(past).at("riwayat/2025-03.html"), ">aaaaaaaaa0</a>"));
}

}  // namespace terang::page::commit_pages_test
