#include "history/ledger.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "history/reading.hpp"

namespace terang::history::ledger_test {
namespace {

using Indices = std::vector<std::size_t>;

const std::string table = "kantor/k/2025/kinerja.csv";
const std::string other = "kantor/k/2024/kinerja.csv";

/// Edits of two years of an office and of the portal.
Ledger some_ledger() {
  Golden golden;
  const auto first = golden.commit(
      "awal", {}, {{table, "kode;realisasi\n1;5\n2;\n"}, {other, "kode;realisasi\n1;5\n"}});
  const auto second = golden.commit("dua", {first},
                                    {{table, "kode;realisasi\n1;6\n2;1\n"},
                                     {other, "kode;realisasi\n1;6\n"},
                                     {"portal.yaml", "judul: P\n"}});
  const auto third = golden.commit("tiga", {second},
                                   {{table, "kode;realisasi\n1;7\n2;1\n3;9\n"},
                                    {other, "kode;realisasi\n1;6\n"},
                                    {"portal.yaml", "judul: Q\n"}});
  return golden.ledger(third);
}

TEST_CASE("slices: the slice of a unit has only its own edits and files, in order") {
  const Ledger ledger = some_ledger();
  const auto slices = slices_of(ledger);
  REQUIRE(slices.size() == 3);
  for (const auto& [unit, slice] : slices) {
    for (const std::size_t index : slice.edits) {
      const content::FileHome& home = ledger.edits[index].key.home;
      CHECK(UnitName{home.office, home.year} == unit);
    }
    for (const std::size_t index : slice.files) {
      const content::FileHome& home = ledger.files[index].home;
      CHECK(UnitName{home.office, home.year} == unit);
    }
    CHECK(std::is_sorted(slice.edits.begin(), slice.edits.end()));
  }
  CHECK(slices.at({"k", 2025}).edits.size() == 4);
  CHECK(slices.at({"k", 2024}).edits.size() == 1);
  CHECK(slices.at({"", 0}).edits.size() == 1);
  CHECK(slices.at({"k", 2025}).files == Indices{1});
  CHECK(slices.at({"", 0}).files == Indices{2});
}

TEST_CASE("life: a figure was entered with its file or by its first edit") {
  const Ledger ledger = some_ledger();
  const auto slices = slices_of(ledger);
  const Slice& slice = slices.at({"k", 2025});
  struct Row {
    const char* code;
    Lines expected;
    bool came_with_file;
  };
  const std::string name = "k 2025 kinerja.csv ";
  const std::vector<Row> rows{
      {"1", {name + "1 realisasi 5 > 6 diubah", name + "1 realisasi 6 > 7 diubah"}, true},
      {"2", {name + "2 realisasi - > 1 baru"}, false},
      {"3", {name + "3 realisasi - > 9 baru"}, false},
      {"4", {}, true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.code);
    const Life life = life_of(ledger, slice,
                              {.home = {.office = "k", .year = 2025, .file = "kinerja.csv"},
                               .code = row.code,
                               .column = "realisasi"});
    Lines lines;
    for (const std::size_t index : life.edits) lines.push_back(line_of(ledger.edits[index]));
    CHECK(lines == row.expected);
    REQUIRE(life.entered.has_value() == row.came_with_file);
    if (life.entered) CHECK(line_of(ledger.files[*life.entered]) == "k 2025 kinerja.csv baru");
  }
}

TEST_CASE("expand: an entered file gives an edit that enters each of its figures") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table, "kode;target;realisasi\n1;80%;\n2;5;4\n"}});
  const Ledger ledger = golden.ledger(first);
  REQUIRE(ledger.files.size() == 1);
  Lines lines;
  for (const Edit& edit : expand(ledger.files[0], git::Repository{golden.repository.path()})) {
    lines.push_back(line_of(edit));
    CHECK(edit.commit == 0);
  }
  CHECK(lines == Lines{"k 2025 kinerja.csv 1 target - > 80% baru",
                       "k 2025 kinerja.csv 2 realisasi - > 4 baru",
                       "k 2025 kinerja.csv 2 target - > 5 baru"});
}

TEST_CASE("expand: the edits of a file that was renamed later have its new name") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table, "kode;realisasi\n1;5\n"}});
  const auto second =
      golden.commit("ganti", {first}, {{"kantor/m/2025/kinerja.csv", "kode;realisasi\n1;5\n"}});
  const Ledger ledger = golden.ledger(second);
  const git::Repository reader{golden.repository.path()};
  REQUIRE(ledger.files.size() == 2);
  REQUIRE(expand(ledger.files[0], reader).size() == 1);
  CHECK(line_of(expand(ledger.files[0], reader)[0]) == "m 2025 kinerja.csv 1 realisasi - > 5 baru");
  CHECK(expand(ledger.files[1], reader).empty());
}

}  // namespace
}  // namespace terang::history::ledger_test
