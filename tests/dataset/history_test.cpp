#include "dataset/history.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "dataset/detail/moment.hpp"
#include "dataset/edit_words.hpp"

namespace terang::dataset::history_test {
namespace {

using Json = nlohmann::ordered_json;
using content::FileHome;
using history::EditKind;
using history::FigureState;
using history::FileEventKind;
using history::Ledger;
using history::LedgerCommit;

constexpr std::int64_t noon = 1735707600;  // 2025-01-01T12:00:00+07:00

LedgerCommit commit_of(const std::string& id, int day) {
  const std::int64_t seconds = noon + day * 86400;
  return {.id = std::string(40, id.front()),
          .day = base::day_of(seconds, 420),
          .seconds = seconds,
          .offset_minutes = 420,
          .author = "Sri Contoh",
          .subject = "Subjek " + id,
          .reason = "Subjek " + id,
          .has_own_reason = false,
          .first_parent = {}};
}

FigureState value(const std::string& text) {
  return {.kind = FigureState::Kind::value, .text = text, .value = text};
}

const FileHome performance{.office = "k", .year = 2024, .file = "kinerja.csv"};

history::Edit edit_of(const FigureState& before, const FigureState& after) {
  return {.key = {.home = performance, .code = "1.1", .column = "realisasi"},
          .kind = EditKind::revised,
          .before = before,
          .after = after};
}

Ledger ledger_of(const std::vector<history::Edit>& edits) {
  Ledger ledger;
  ledger.commits = {commit_of("a", 0), commit_of("b", 1)};
  ledger.edits = edits;
  return ledger;
}

Json json_of(const Ledger& ledger) {
  return Json::parse(render_edits(list_of(ledger, "content/")));
}

}  // namespace

TEST_CASE("history: an edit has every key, in the order of the format") {
  Ledger ledger = ledger_of({edit_of(value("77,5%"), value("80 %"))});
  ledger.edits[0].is_correction = true;
  ledger.commits[0].reason = "salah ketik";
  ledger.commits[0].has_own_reason = true;
  const Json json = json_of(ledger);
  CHECK(
      json["suntingan"].dump() ==
      Json::parse(R"([{"kantor": "k", "tahun": 2024, "berkas": "content/kantor/k/2024/kinerja.csv",
          "kode": "1.1", "kolom": "realisasi", "jenis": "diubah", "lama": "77,5%", "baru": "80 %",
          "commit": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          "waktu": "2025-01-01T12:00:00+07:00", "penulis": "Sri Contoh", "pesan": "Subjek a",
          "ralat": true, "alasan": "salah ketik", "tidak_terbaca": null}])")
          .dump());
  CHECK(json["berkas"] == Json::array());
  CHECK(json["sejak"].is_null());
  CHECK_FALSE(json.contains("akibat"));
}

TEST_CASE("history: a missing value is null") {
  history::Edit edit = edit_of({}, value("a"));
  edit.key = {.home = {.office = {}, .year = 0, .file = "portal.yaml"}, .code = {}, .column = "x"};
  edit.kind = EditKind::entered;
  Ledger ledger = ledger_of({edit});
  ledger.commits[0].author = "";
  ledger.commits[0].subject = "";
  const Json json = json_of(ledger)["suntingan"][0];
  for (const char* key : {"kantor", "tahun", "kode", "lama", "penulis", "pesan", "alasan"}) {
    CAPTURE(key);
    CHECK(json[key].is_null());
  }
  CHECK(json["berkas"] == "content/portal.yaml");
  CHECK(json["ralat"] == false);
}

TEST_CASE("history: an edit of the working tree has no commit") {
  const history::Edit edit = edit_of(value("1"), value("2"));
  const EditList list{.folder = "", .edits = {{.edit = &edit}}, .files = {}};
  const Json json = Json::parse(render_edits(list))["suntingan"][0];
  for (const char* key : {"commit", "waktu", "penulis", "pesan", "alasan"}) {
    CAPTURE(key);
    CHECK(json[key].is_null());
  }
  CHECK(json["berkas"] == "kantor/k/2024/kinerja.csv");
}

TEST_CASE("history: an unreadable text is quoted and marked") {
  struct Row {
    FigureState before, after;
    Json marked;
  };
  const FigureState unreadable{.kind = FigureState::Kind::unreadable, .text = "77,,5"};
  for (const Row& row :
       {Row{unreadable, value("77,5"), "lama"}, Row{value("1"), unreadable, "baru"},
        Row{unreadable, unreadable, "keduanya"}, Row{{}, value("1"), nullptr}}) {
    const Json json = json_of(ledger_of({edit_of(row.before, row.after)}))["suntingan"][0];
    CAPTURE(json);
    CHECK(json["tidak_terbaca"] == row.marked);
  }
  const Json json = json_of(ledger_of({edit_of(unreadable, value("1"))}))["suntingan"][0];
  CHECK(json["lama"] == "77,,5");
}

TEST_CASE("history: prose is not quoted") {
  history::Edit edit = edit_of({}, {});
  edit.key.home.file = "laporan/01-ikhtisar.md";
  edit.key.code = "";
  edit.key.column = "naskah";
  edit.before = {.kind = FigureState::Kind::value, .text = {}, .value = "d1"};
  edit.after = {.kind = FigureState::Kind::value, .text = {}, .value = "d2"};
  const Json json = json_of(ledger_of({edit}))["suntingan"][0];
  CHECK(json["kolom"] == "naskah");
  CHECK(json["lama"].is_null());
  CHECK(json["baru"].is_null());
  CHECK(json["tidak_terbaca"].is_null());
}

TEST_CASE("history: quotes and line breaks and bytes that are not UTF-8 leave valid JSON") {
  Ledger ledger = ledger_of({edit_of(value("a \"b\"\n\\ \x01"), value("\xFFz"))});
  ledger.commits[0].subject = "satu\ndua";
  const Json json = json_of(ledger)["suntingan"][0];
  CHECK(json["lama"] == "a \"b\"\n\\ \x01");
  CHECK(json["baru"] == "\xEF\xBF\xBDz");
  CHECK(json["pesan"] == "satu\ndua");
}

TEST_CASE("history: each edit is one line and names its own commit") {
  Ledger ledger = ledger_of({edit_of(value("1"), value("2")), edit_of(value("2"), value("3"))});
  ledger.edits[1].commit = 1;
  const std::string text = render_edits(list_of(ledger, "content/"));
  CHECK(std::count(text.begin(), text.end(), '\n') == 8);
  const Json json = Json::parse(text)["suntingan"];
  CHECK(json[0]["pesan"] == "Subjek a");
  CHECK(json[1]["pesan"] == "Subjek b");
  CHECK(json[1]["waktu"] == "2025-01-02T12:00:00+07:00");
}

TEST_CASE("history: an event of a file has its kind and, for a rename, both names") {
  struct Row {
    FileEventKind kind;
    const char* name;
  };
  for (const Row& row :
       {Row{FileEventKind::entered, "dimasukkan"}, Row{FileEventKind::withdrawn, "ditarik"},
        Row{FileEventKind::restored, "dipulihkan"}, Row{FileEventKind::renamed, "berganti-nama"},
        Row{FileEventKind::unreadable, "tidak-terbaca"}, Row{FileEventKind::readable, "terbaca"}}) {
    Ledger ledger = ledger_of({});
    ledger.files.push_back(
        {.home = {.office = "baru", .year = 2024, .file = "kinerja.csv"},
         .kind = row.kind,
         .path = "kantor/tengah/2024/kinerja.csv",
         .old_path = row.kind == FileEventKind::renamed ? "kantor/lama/2024/kinerja.csv" : "",
         .commit = 1,
         .is_correction = true});
    const Json json = json_of(ledger)["berkas"][0];
    CAPTURE(row.name);
    CHECK(json["jenis"] == row.name);
    CHECK(json["kantor"] == "baru");
    CHECK(json["berkas"] == Json{"content/kantor/baru/2024/kinerja.csv"});
    CHECK(json["pesan"] == "Subjek b");
    CHECK(json["ralat"] == true);
    const bool renamed = row.kind == FileEventKind::renamed;
    CHECK(json["nama_lama"] == (renamed ? Json{"content/kantor/lama/2024/kinerja.csv"} : Json()));
    CHECK(json["nama_baru"] == (renamed ? Json{"content/kantor/tengah/2024/kinerja.csv"} : Json()));
  }
}

TEST_CASE("history: files of one unit with the same kind of event in one commit share a record") {
  Ledger ledger = ledger_of({});
  struct Row {
    std::string office;
    int year;
    std::string file;
    FileEventKind kind;
    std::size_t commit;
  };
  for (const Row& row : {Row{"a", 2024, "anggaran.csv", FileEventKind::entered, 0},
                         Row{"a", 2024, "kinerja.csv", FileEventKind::entered, 0},
                         Row{"a", 2025, "kinerja.csv", FileEventKind::entered, 0},
                         Row{"a", 2025, "anggaran.csv", FileEventKind::withdrawn, 0},
                         Row{"b", 2025, "kinerja.csv", FileEventKind::withdrawn, 0},
                         Row{"b", 2025, "anggaran.csv", FileEventKind::withdrawn, 1}}) {
    ledger.files.push_back({.home = {.office = row.office, .year = row.year, .file = row.file},
                            .kind = row.kind,
                            .commit = row.commit});
  }
  const Json files = json_of(ledger)["berkas"];
  REQUIRE(files.size() == 5);
  CHECK(files[0]["berkas"] ==
        Json{"content/kantor/a/2024/anggaran.csv", "content/kantor/a/2024/kinerja.csv"});
  CHECK(files[1]["berkas"] == Json{"content/kantor/a/2025/kinerja.csv"});
}

TEST_CASE("history: a history that is cut off states the day since which all of it is known") {
  Ledger ledger = ledger_of({});
  ledger.edges = {{base::day_of(noon, 0), std::string(40, 'e')},
                  {base::day_of(noon + 5 * 86400, 0), std::string(40, 'f')}};
  CHECK(json_of(ledger)["sejak"] == "2025-01-06");
}

TEST_CASE("history: an effect has both sides and the findings of the year or of the office") {
  const measure::Finding finding{.kind = measure::FindingKind::overspent,
                                 .code = "A",
                                 .subject = "Program",
                                 .place = {"kantor/k/2024/anggaran.csv", 2, 1}};
  const measure::Finding between{.kind = measure::FindingKind::unit_differs,
                                 .code = "1.1-2024",
                                 .place = {"kantor/k/2024/kinerja.csv", 3, 1}};
  EditList list{.folder = "content/", .edits = {}, .files = {}};
  list.effects = {{{.office = "k",
                    .year = 2024,
                    .before = std::nullopt,
                    .after = YearSummary{.year = 2024, .class_name = "Baik", .finding_count = 1},
                    .new_findings = {finding},
                    .cured_findings = {}},
                   {.office = "k",
                    .year = 0,
                    .before = std::nullopt,
                    .after = std::nullopt,
                    .new_findings = {},
                    .cured_findings = {between}}}};
  const Json json = Json::parse(render_edits(list))["akibat"];
  REQUIRE(json.size() == 2);
  CHECK(json[0]["kantor"] == "k");
  CHECK(json[0]["tahun"] == 2024);
  CHECK(json[0]["lama"].is_null());
  CHECK(json[0]["baru"]["sebutan"] == "Baik");
  CHECK(json[0]["temuan_baru"][0]["alamat"] == "/kantor/k/2024/#temuan-serapan-lebih-A");
  CHECK(json[0]["temuan_hilang"] == Json::array());
  CHECK(json[1]["tahun"].is_null());
  CHECK(json[1]["temuan_hilang"][0]["tahun"] == 2024);
  CHECK(json[1]["temuan_hilang"][0]["alamat"] == "/kantor/k/#temuan-satuan-berbeda-1.1-2024");
}

TEST_CASE("history: a moment has the committer's offset whatever git stores") {
  struct Row {
    std::int64_t seconds;
    int offset;
    const char* printed;
  };
  for (const Row& row :
       {Row{noon, 420, "2025-01-01T12:00:00+07:00"}, Row{noon, 0, "2025-01-01T05:00:00+00:00"},
        Row{noon + 3723, -210, "2025-01-01T02:32:03-03:30"},
        Row{noon, -600, "2024-12-31T19:00:00-10:00"}, Row{noon, 6000, "2025-01-01T05:00:00+00:00"},
        Row{-5, 420, "1970-01-01T06:59:55+07:00"}, Row{-86400, 0, "1969-12-31T00:00:00+00:00"},
        Row{INT64_MAX, 0, "9999-12-30T23:59:59+00:00"}}) {
    LedgerCommit commit = commit_of("a", 0);
    commit.seconds = row.seconds;
    commit.offset_minutes = row.offset;
    CHECK(detail::print_moment(commit) == row.printed);
  }
}

TEST_CASE(
    "edit words: one line contains nothing that moves a cursor or turns the reading direction") {
  struct Row {
    const char* text;
    const char* line;
  };
  for (const Row& row :
       {Row{"77,5%", "77,5%"}, Row{" a \r\n\tb ", "a b"}, Row{"a\x1B[31mb\x7F", "a[31mb"},
        Row{"a\xC2\x9B"
            "b",
            "ab"},
        Row{"a\xE2\x80\xAE"
            "b\xE2\x81\xA6"
            "c",
            "abc"},
        Row{"a\xE2\x80\xA8"
            "b",
            "ab"},
        Row{"\xEF\xBF\xBF", ""},
        Row{"\xFF"
            "a\xE2",
            "a"},
        Row{"≤ 5 – é", "≤ 5 – é"}}) {
    CAPTURE(row.line);
    CHECK(one_line(row.text) == row.line);
  }
}

TEST_CASE("edit words: an edit shows both values, marks an unreadable one and quotes no prose") {
  using base::Language;
  const FigureState unreadable{.kind = FigureState::Kind::unreadable, .text = "x"};
  const FigureState prose{.kind = FigureState::Kind::value, .text = {}, .value = "d"};
  CHECK(print_change(edit_of(value("77,5%"), value("80%")), Language::indonesian) == "77,5% → 80%");
  CHECK(print_change(edit_of({}, unreadable), Language::indonesian) ==
        "(kosong) → x (tidak terbaca)");
  CHECK(print_change(edit_of(unreadable, {}), Language::english) == "x (unreadable) → (empty)");
  CHECK(print_change(edit_of({}, prose), Language::english) == "");
  CHECK(print_name({.home = performance, .code = "1.1", .column = "target"}) ==
        "kinerja.csv 1.1 target");
  CHECK(print_name({.home = performance, .code = "", .column = "naskah"}) == "kinerja.csv naskah");
}

}  // namespace terang::dataset::history_test
