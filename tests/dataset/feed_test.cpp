#include "dataset/feed.hpp"

#include <doctest/doctest.h>

#include "chart/well_formed.hpp"

namespace terang::dataset::feed_test {
namespace {

using history::EditKind;
using history::FigureState;
using history::FileEventKind;
using history::Ledger;

constexpr std::int64_t noon = 1735707600;  // 2025-01-01T12:00:00+07:00

std::string id_of(std::size_t commit) {
  const std::string number = std::to_string(commit);
  return std::string(40 - number.size(), '0') + number;
}

/// A ledger with this many commits, one a day.
Ledger ledger_of(std::size_t commit_count) {
  Ledger ledger;
  for (std::size_t at = 0; at < commit_count; ++at) {
    const std::int64_t seconds = noon + static_cast<std::int64_t>(at) * 86400;
    ledger.commits.push_back({.id = id_of(at),
                              .day = base::day_of(seconds, 420),
                              .seconds = seconds,
                              .offset_minutes = 420,
                              .author = "Sri Contoh",
                              .subject = "Subjek " + std::to_string(at),
                              .reason = "Subjek " + std::to_string(at),
                              .has_own_reason = false,
                              .first_parent = {}});
  }
  return ledger;
}

void add_edit(Ledger& ledger, std::size_t commit, const std::string& office,
              const std::string& after, bool is_correction = false) {
  ledger.edits.push_back(
      {.key = {.home = {.office = office, .year = 2024, .file = "kinerja.csv"},
               .code = "1.1",
               .column = "realisasi"},
       .kind = EditKind::revised,
       .before = {.kind = FigureState::Kind::value, .text = "77,5%", .value = "1"},
       .after = {.kind = FigureState::Kind::value, .text = after, .value = "2"},
       .commit = commit,
       .is_correction = is_correction});
}

std::string feed_of(const Ledger& ledger, const std::string& office = "",
                    base::Language language = base::Language::indonesian) {
  const auto slices = history::slices_of(ledger);
  return render_feed({.ledger = ledger,
                      .slices = slices,
                      .base_url = "https://a.example/",
                      .institution = "Komisi & Contoh",
                      .name = "KPU <Contoh>",
                      .office = office,
                      .language = language});
}

/// The first fault of the XML; empty: none. The reader of tests/chart does not take a declaration.
std::string fault_of(const std::string& feed) {
  constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  REQUIRE(feed.starts_with(declaration));
  return chart::test::WellFormed::fault_of(std::string_view{feed}.substr(declaration.size()));
}

std::size_t count(const std::string& text, const std::string& words) {
  std::size_t found = 0;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
    ++found;
  }
  return found;
}

bool has(const std::string& text, const std::string& words) { return count(text, words) > 0; }

}  // namespace

TEST_CASE("feed: a feed without entries is well-formed and complete") {
  const std::string feed = feed_of({});
  CHECK(fault_of(feed) == "");
  CHECK(has(feed, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"id\">"));
  CHECK(has(feed, "<id>https://a.example/feed.xml</id>"));
  CHECK(has(feed, "<title>Riwayat angka: KPU &lt;Contoh&gt;</title>"));
  CHECK(has(feed, "<updated>1970-01-01T00:00:00Z</updated>"));
  CHECK(has(feed, "<author><name>Komisi &amp; Contoh</name></author>"));
  CHECK(has(feed,
            "<link rel=\"self\" type=\"application/atom+xml\" "
            "href=\"https://a.example/feed.xml\"/>"));
  CHECK(has(feed,
            "<link rel=\"alternate\" type=\"text/html\" "
            "href=\"https://a.example/riwayat/\"/>"));
  CHECK_FALSE(has(feed, "<entry>"));
}

TEST_CASE("feed: an entry contains its commit and the edits") {
  Ledger ledger = ledger_of(1);
  add_edit(ledger, 0, "k", "80%");
  ledger.commits[0].reason = "salah ketik";
  ledger.commits[0].has_own_reason = true;
  const std::string feed = feed_of(ledger);
  CHECK(fault_of(feed) == "");
  const std::string address = "https://a.example/riwayat/" + id_of(0) + ".html";
  CHECK(has(feed, "<entry>\n<id>" + address +
                      "</id>\n<title>Subjek 0</title>\n"
                      "<published>2025-01-01T12:00:00+07:00</published>\n"
                      "<updated>2025-01-01T12:00:00+07:00</updated>\n"
                      "<author><name>Sri Contoh</name></author>\n"
                      "<link rel=\"alternate\" type=\"text/html\" href=\"" +
                      address +
                      "\"/>\n"
                      "<category term=\"suntingan\"/>\n<content type=\"html\">"));
  CHECK(has(feed, "&lt;p&gt;Alasan: salah ketik&lt;/p&gt;"));
  CHECK(has(feed, "&lt;li&gt;k 2024 kinerja.csv 1.1 realisasi: 77,5% → 80%&lt;/li&gt;"));
}

TEST_CASE("feed: a correction is named in the title and has its own category") {
  struct Row {
    const char* subject;
    const char* title;
  };
  for (const Row& row : {Row{"Angka akhir", "<title>Ralat: Angka akhir</title>"},
                         Row{"RALAT: angka akhir", "<title>RALAT: angka akhir</title>"}}) {
    Ledger ledger = ledger_of(1);
    ledger.commits[0].subject = row.subject;
    add_edit(ledger, 0, "k", "80%", true);
    const std::string feed = feed_of(ledger);
    CAPTURE(row.title);
    CHECK(has(feed, row.title));
    CHECK(has(feed, "<category term=\"ralat\"/>"));
    CHECK_FALSE(has(feed, "<category term=\"suntingan\"/>"));
  }
  Ledger both = ledger_of(1);
  add_edit(both, 0, "k", "80%", true);
  add_edit(both, 0, "k", "81%");
  CHECK(has(feed_of(both), "<category term=\"suntingan\"/>\n<category term=\"ralat\"/>"));
  CHECK(has(feed_of(both, "", base::Language::english), "<title>Correction: Subjek 0</title>"));
}

TEST_CASE("feed: an office's feed depends on that office alone") {
  Ledger ledger = ledger_of(3);
  add_edit(ledger, 0, "k", "80%");
  add_edit(ledger, 1, "lain", "81%");
  add_edit(ledger, 2, "k", "82%");
  add_edit(ledger, 2, "lain", "83%", true);
  const std::string feed = feed_of(ledger, "k");
  CHECK(fault_of(feed) == "");
  CHECK(has(feed, "<id>https://a.example/kantor/k/feed.xml</id>"));
  CHECK(has(feed, "href=\"https://a.example/kantor/k/riwayat.html\"/>"));
  CHECK(has(feed, "&lt;li&gt;2024 kinerja.csv 1.1 realisasi: 77,5% → 82%&lt;/li&gt;"));
  CHECK(count(feed, "<entry>") == 2);
  CHECK_FALSE(has(feed, "81%"));
  CHECK_FALSE(has(feed, "83%"));
  CHECK_FALSE(has(feed, "ralat"));
  CHECK(has(feed, "<id>https://a.example/riwayat/" + id_of(2) + ".html#k</id>"));
  CHECK(has(feed, "href=\"https://a.example/riwayat/" + id_of(2) + ".html\"/>"));
  Ledger alone = ledger_of(3);
  add_edit(alone, 0, "k", "80%");
  add_edit(alone, 2, "k", "82%");
  CHECK(feed_of(alone, "k") == feed);
}

TEST_CASE("feed: a feed has the newest fifty commits with edits, the newest first") {
  Ledger ledger = ledger_of(60);
  for (std::size_t commit = 0; commit < 58; ++commit) add_edit(ledger, commit, "k", "80%");
  const std::string feed = feed_of(ledger);
  CHECK(count(feed, "<entry>") == 50);
  CHECK(has(feed, "Subjek 57<"));
  CHECK(has(feed, "Subjek 8<"));
  CHECK_FALSE(has(feed, "Subjek 7<"));
  CHECK_FALSE(has(feed, "Subjek 58<"));
  CHECK(feed.find("Subjek 57<") < feed.find("Subjek 56<"));
  CHECK(has(feed, "<updated>2025-02-27T12:00:00+07:00</updated>\n<author><name>Komisi"));
}

TEST_CASE("feed: an entry lists at most twenty edits and files and counts the others") {
  struct Row {
    std::size_t edit_count, shown;
    const char* rest;
  };
  for (const Row& row :
       {Row{18, 20, ""}, Row{19, 20, "dan 1 lainnya"}, Row{1000, 20, "dan 982 lainnya"}}) {
    Ledger ledger = ledger_of(1);
    for (std::size_t at = 0; at < row.edit_count; ++at) add_edit(ledger, 0, "k", "80%");
    for (const char* file : {"anggaran.csv", "sasaran.csv"}) {
      ledger.files.push_back({.home = {.office = "k", .year = 2024, .file = file},
                              .kind = FileEventKind::entered,
                              .path = file});
    }
    const std::string feed = feed_of(ledger);
    CAPTURE(row.edit_count);
    CHECK(count(feed, "&lt;li&gt;") == row.shown);
    CHECK(has(feed, "k 2024 anggaran.csv: berkas dimasukkan"));
    CHECK(has(feed, row.rest));
    CHECK(has(feed, " lainnya") == (std::string_view{row.rest} != ""));
  }
}

TEST_CASE("feed: typed text is escaped and never becomes markup") {
  Ledger ledger = ledger_of(1);
  add_edit(ledger, 0, "k", "<script>\x01 & \"]]>\"\x1B");
  ledger.commits[0].subject = "</title><x> \x02 & \xEF\xBF\xBF";
  ledger.commits[0].author = "A <b> & \x03";
  const std::string feed = feed_of(ledger);
  CHECK(fault_of(feed) == "");
  CHECK(has(feed, "<title>&lt;/title&gt;&lt;x&gt; &amp; </title>") == false);
  CHECK(has(feed, "<title>&lt;/title&gt;&lt;x&gt; &amp;</title>"));
  CHECK(has(feed, "77,5% → &amp;lt;script&amp;gt; &amp;amp; &amp;quot;]]&amp;gt;&amp;quot;&lt;"));
}

TEST_CASE("feed: a long text is cut between two characters") {
  Ledger ledger = ledger_of(1);
  std::string text;
  for (int at = 0; at < 300; ++at) text += "é";
  add_edit(ledger, 0, "k", text);
  const std::string feed = feed_of(ledger);
  CHECK(fault_of(feed) == "");
  CHECK(has(feed, "é…&lt;/li&gt;"));
  CHECK(count(feed, "é") == 200);
}

TEST_CASE(
    "feed: an edit of prose has no quotation, and a commit without a subject is titled by its id") {
  Ledger ledger = ledger_of(1);
  ledger.commits[0].subject = "";
  ledger.commits[0].author = "";
  ledger.edits.push_back({.key = {.home = {.office = "k", .year = 0, .file = "profil.md"},
                                  .code = {},
                                  .column = "naskah"},
                          .kind = EditKind::revised,
                          .before = {.kind = FigureState::Kind::value, .value = "d1"},
                          .after = {.kind = FigureState::Kind::value, .value = "d2"}});
  const std::string feed = feed_of(ledger);
  CHECK(fault_of(feed) == "");
  CHECK(has(feed, "<title>commit 000000000000</title>"));
  CHECK(has(feed, "&lt;li&gt;k profil.md naskah: diubah&lt;/li&gt;"));
  CHECK(count(feed, "<author>") == 1);
}

}  // namespace terang::dataset::feed_test
