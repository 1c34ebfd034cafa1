// The history of an office, of a month and of the portal: which page shows what, and that no page
// grows without bound.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

#include "history_portal.hpp"

namespace terang::page::history_pages_test {
namespace {

using namespace history_test;  // NOLINT(google-build-using-namespace): a test's own words

std::string month_page_name(std::size_t number) {
  return "riwayat/2025-03" + (number == 1 ? "" : "-" + std::to_string(number)) + ".html";
}

}  // namespace

TEST_CASE("office history: a page holds 50 commits, and the next commit begins another page") {
  struct Row {
    std::size_t commits;
    std::size_t pages;
    std::size_t newest;  ///< commits on riwayat.html
  };
  for (const Row& row : {Row{0, 1, 0}, Row{1, 1, 1}, Row{50, 1, 50}, Row{51, 2, 1}, Row{100, 2, 50},
                         Row{101, 3, 1}}) {
    CAPTURE(row.commits);
    const Pages pages = office_pages(with_commits(row.commits));
    CHECK(pages.size() == row.pages);
    const std::string& newest = pages.at("kantor/" + slug + "/riwayat.html");
    CHECK(count(newest, "<section id=\"c-") == row.newest);
    CHECK(has(newest, "href=\"riwayat-") == (row.pages > 1));
    for (std::size_t number = 1; number < row.pages; ++number) {
      const std::string name = "kantor/" + slug + "/riwayat-" + std::to_string(number) + ".html";
      CHECK(count(pages.at(name), "<section id=\"c-") == 50);
    }
  }
}

TEST_CASE("office history: a full page stays as it is when commits are added") {
  const std::string first = "kantor/" + slug + "/riwayat-1.html";
  const std::string second = "kantor/" + slug + "/riwayat-2.html";
  const Pages before = office_pages(with_commits(101));
  const Pages after = office_pages(with_commits(149));
  CHECK(before.at(first) == after.at(first));
  CHECK(before.at(second) == after.at(second));
  CHECK(has(after.at(first), "href=\"riwayat-2.html\" rel=\"prev\""));
  CHECK_FALSE(has(after.at(first), "rel=\"next\""));
}

TEST_CASE("office history: the newest commit comes first and links to its page") {
  const std::string page = office_pages(with_commits(3)).at("kantor/" + slug + "/riwayat.html");
  const std::size_t newest = page.find("<section id=\"c-aaaaaaaaa2\">");
  REQUIRE(newest != std::string::npos);
  CHECK(page.find("<section id=\"c-aaaaaaaaa1\">") > newest);
  CHECK(has(page, "href=\"../../riwayat/" + id_of(2) + ".html\""));
  CHECK(has(page, "href=\"../../kantor/" + slug + "/feed.xml\""));
}

TEST_CASE("office history: a commit with more than 30 edits shows 10 and the number of all") {
  for (const auto& [edits, shown] : {std::pair{30, 30}, std::pair{31, 10}}) {
    Past past;
    past.commit();
    past.edits(static_cast<std::size_t>(edits));
    const std::string page = office_pages(past).at("kantor/" + slug + "/riwayat.html");
    CHECK(count(page, edit_mark) == static_cast<std::size_t>(shown));
    CHECK(has(page, "Seluruh perubahan ini (31 isian)") == (edits == 31));
  }
}

TEST_CASE("office history: it depends only on the history of its own office") {
  Past past = with_commits(60);
  const Pages before = office_pages(past);
  past.commit("2025-04-01");
  past.edits(5, "kpu-kota-lain");
  past.file("", 0, "portal.yaml");
  CHECK(office_pages(past) == before);
}

TEST_CASE("office history: an edit shows its figure, its file and whether it is a correction") {
  Past past;
  past.commit("2025-03-01", "angka terbalik <b>");
  past.edit("1.1", "90%", "09%").is_correction = true;
  past.edit("9.9", "", "80%").kind = EditKind::entered;
  past.file(slug, 2023, "anggaran.csv", FileEventKind::withdrawn);
  past.file(slug, 0, "pegawai.csv");
  const std::string page = office_pages(past).at("kantor/" + slug + "/riwayat.html");
  CHECK(has(page, "Alasan: angka terbalik &lt;b&gt;"));
  CHECK(has(page, "href=\"../../kantor/" + slug +
                      "/indikator/1.1.html\">Layanan</a> <small>1.1 · kinerja.csv · 2024"));
  CHECK(has(page, "<small>9.9 · kinerja.csv · 2024"));
  CHECK(
      has(page,
          "<td class=\"n\">90%</td><td class=\"n\">09%</td>\n<td>diubah, <strong>ralat</strong>"));
  CHECK(has(page, "<i>tidak ada</i></td><td class=\"n\">80%</td>\n<td>dimasukkan</td>"));
  CHECK(has(page, "<li>2023: berkas ditarik beserta isinya: anggaran.csv</li>"));
  CHECK(has(page, "<li>berkas dimasukkan beserta isinya: pegawai.csv</li>"));
}

TEST_CASE("office history: of long texts the page shows only the part that differs") {
  Past past;
  past.commit();
  const std::string same(2000, 'x');
  past.edit("1.1", same + "ä lama" + same, same + "ö baru" + same);
  const std::string page = office_pages(past).at("kantor/" + slug + "/riwayat.html");
  CHECK(has(page, "ä lama"));
  CHECK(has(page, "ö baru"));
  CHECK_FALSE(has(page, std::string(400, 'x')));
}

TEST_CASE("month: a page holds 100 commits, and the index shows the newest 20") {
  for (const auto& [commits, pages] : {std::pair{100, 1}, std::pair{101, 2}, std::pair{201, 3}}) {
    CAPTURE(commits);
    const Pages made = portal_pages(with_commits(static_cast<std::size_t>(commits)));
    std::size_t entries = 0;
    for (std::size_t number = 1; number <= static_cast<std::size_t>(pages); ++number) {
      const std::size_t here = count(made.at(month_page_name(number)), "<dt>");
      CHECK(here <= 100);
      entries += here;
    }
    CHECK(entries == static_cast<std::size_t>(commits));
    CHECK_FALSE(made.contains(month_page_name(static_cast<std::size_t>(pages) + 1)));
    const std::string& index = made.at("riwayat/index.html");
    CHECK(count(index, "<dt>") == 20);
    CHECK(has(index, "<a href=\"../riwayat/2025-03.html\">Maret 2025</a> <small>" +
                         std::to_string(commits) + " perubahan<"));
    CHECK(count(made.at("index.html"), "riwayat/aaa") == 5);
  }
}

TEST_CASE("month: the index begins with the newest 10 corrections and what they changed") {
  Past past = with_commits(3);
  past.commit("2025-04-02", "salah ketik");
  for (const char* code : {"1", "2", "3", "4", "5"})
    past.edit(code, "5%", "6%").is_correction = true;
  history::FileEvent event = past.event(slug, 2024, "anggaran.csv", FileEventKind::withdrawn);
  event.is_correction = true;
  past.ledger.files.push_back(event);
  for (int at = 0; at < 11; ++at) {
    past.commit("2025-05-01");
    past.edit("1", "6%", "7%").is_correction = true;
  }
  const std::string index = portal_pages(past).at("riwayat/index.html");
  const std::string corrections = index.substr(0, index.find("Perubahan terbaru"));
  CHECK(count(corrections, "<dt>") == 10);
  CHECK_FALSE(has(corrections, "salah ketik"));
  CHECK(has(index, "Mei 2025</a> <small>11 perubahan (11 ralat)"));
  past.ledger.commits.resize(5);
  std::erase_if(past.ledger.edits, [](const history::Edit& edit) { return edit.commit > 4; });
  const std::string fewer = portal_pages(past).at("riwayat/index.html");
  CHECK(has(fewer, "Alasan: salah ketik"));
  CHECK(has(fewer,
            "KPU Kota Contoh 2024, Realisasi <small>(1, kinerja.csv)</small>: 5% → <b>6%</b>"));
  CHECK_FALSE(has(fewer, "Realisasi <small>(4"));
  CHECK(has(fewer, ">dan 3 lainnya</a>"));
}

TEST_CASE("month: an entry names three offices and counts the others") {
  Past past;
  past.commit();
  for (const char* office : {"a", "b", "c", "d", "e"}) past.edits(1, office);
  past.file("", 0, "portal.yaml");
  const std::string page = portal_pages(past).at("riwayat/2025-03.html");
  CHECK(has(page, "Ayu · Berkas portal, a, b, c dan 2 kantor lain · 5 isian, 1 berkas"));
}

TEST_CASE("history: a hundred thousand edits are shown on pages of bounded size") {
  Past past;
  for (std::size_t at = 0; at < 1000; ++at) {
    past.commit(at < 500 ? "2024-11-30" : "2025-03-01");
    past.edits(100);
  }
  const Pages portal = portal_pages(past);
  CHECK(portal.contains("riwayat/2024-11-5.html"));
  CHECK_FALSE(portal.contains("riwayat/2024-11-6.html"));
  for (const auto& [address, page] : portal) {
    CAPTURE(address);
    CHECK(page.size() < 60'000);
  }
  const Pages office = office_pages(past);
  CHECK(office.size() == 20);
  for (const auto& [address, page] : office) CHECK(page.size() < 300'000);
  Past whole;
  whole.commit();
  whole.edits(100'000);
  const Pages commit = commit_pages(whole);
  CHECK(commit.size() == 200);
  for (const auto& [address, page] : commit) CHECK(page.size() < 300'000);
}

TEST_CASE("history: each history page of a shallow clone states since when the history is known") {
  Past past = with_commits(1);
  past.ledger.edges.emplace_back(base::parse_date("2025-02-01").value(), id_of(7));
  const std::string words =
      "Riwayat terpotong: apa yang terjadi sebelum <time "
      "datetime=\"2025-02-01\">1 Februari 2025</time> tidak diketahui";
  CHECK(has(commit_page(past), words));
  CHECK(has(office_pages(past).at("kantor/" + slug + "/riwayat.html"), words));
  const Pages portal = portal_pages(past);
  CHECK(has(portal.at("riwayat/index.html"), words));
  CHECK(has(portal.at("riwayat/2025-03.html"), words));
  CHECK_FALSE(has(portal.at("index.html"), "terpotong"));
}

TEST_CASE("history: a site without a history has no page about it, and an empty history has one") {
  for (const auto& [address, page] : portal_pages(with_commits(2), false)) {
    CAPTURE(address);
    CHECK_FALSE(has(address, "riwayat"));
    CHECK_FALSE(has(page, "riwayat/"));
  }
  const Pages empty = portal_pages(Past{});
  CHECK(has(empty.at("riwayat/index.html"), "Belum ada perubahan yang tercatat."));
  CHECK(has(empty.at("index.html"), "href=\"riwayat/index.html\""));
}

}  // namespace terang::page::history_pages_test
