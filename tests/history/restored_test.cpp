// Figures and files that are restored.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "history/reading.hpp"

namespace terang::history::restored_test {
namespace {

const std::string table = "kantor/k/2025/kinerja.csv";

Files one_row(const std::string& value) {
  return {{table, "kode;target;realisasi\n1;9;" + value + "\n"}};
}

Lines told(const std::vector<std::string>& values) {
  Golden golden;
  std::vector<std::string> parents;
  for (const std::string& value : values) {
    parents = {golden.commit(value.empty() ? "kosong" : value, parents, one_row(value))};
  }
  Lines lines;
  for (const Edit& edit : golden.ledger(parents.front()).edits) lines.push_back(line_of(edit));
  return lines;
}

TEST_CASE("restored: a figure that returns to an earlier value or is entered again is restored") {
  const std::string name = "k 2025 kinerja.csv 1 realisasi ";
  struct Row {
    std::vector<std::string> values;
    Lines expected;
  };
  const std::vector<Row> rows{
      {{"5", "6", "5"}, {name + "5 > 6 diubah", name + "6 > 5 dipulihkan"}},
      {{"5", "6", "5,0"}, {name + "5 > 6 diubah", name + "6 > 5,0 dipulihkan"}},
      {{"5", "", "5"}, {name + "5 > - ditarik", name + "- > 5 dipulihkan"}},
      {{"5", "", "6"}, {name + "5 > - ditarik", name + "- > 6 dipulihkan"}},
      {{"", "5", ""}, {name + "- > 5 baru", name + "5 > - ditarik"}},
      {{"", "5", "", "5"},
       {name + "- > 5 baru", name + "5 > - ditarik", name + "- > 5 dipulihkan"}},
      {{"5", "6", "7", "5"},
       {name + "5 > 6 diubah", name + "6 > 7 diubah", name + "7 > 5 dipulihkan"}},
      {{"5", "6", "7", "6"},
       {name + "5 > 6 diubah", name + "6 > 7 diubah", name + "7 > 6 dipulihkan"}},
      {{"", "5", "6"}, {name + "- > 5 baru", name + "5 > 6 diubah"}},
      {{"5", "x x", "5"}, {name + "5 > !x x diubah", name + "!x x > 5 dipulihkan"}},
  };
  for (const Row& row : rows) CHECK(told(row.values) == row.expected);
}

TEST_CASE("restored: git revert restores old values and withdraws figures that were entered") {
  support::TemporaryRepository repository;
  repository.write("content/" + table, "kode;realisasi\n1;5\n2;6\n");
  repository.commit("awal");
  repository.write("content/" + table, "kode;realisasi\n1;7\n3;1\n");
  repository.commit("ubah");
  repository.git("revert --no-edit HEAD");
  Memory memory;
  CHECK(lines_of(trace_in(repository.path(), repository.git("rev-parse HEAD"), memory)) ==
        Lines{"awal: k 2025 kinerja.csv baru", "ubah: k 2025 kinerja.csv 1 realisasi 5 > 7 diubah",
              "ubah: k 2025 kinerja.csv 2 realisasi 6 > - ditarik",
              "ubah: k 2025 kinerja.csv 3 realisasi - > 1 baru",
              "Revert \"ubah\": k 2025 kinerja.csv 1 realisasi 7 > 5 dipulihkan",
              "Revert \"ubah\": k 2025 kinerja.csv 2 realisasi - > 6 dipulihkan",
              "Revert \"ubah\": k 2025 kinerja.csv 3 realisasi 1 > - ditarik"});
}

TEST_CASE(
    "restored: a file that comes back restores the figures that it had and enters the others") {
  Golden golden;
  const Files none{{"portal.yaml", "judul: P\n"}};
  Files some = none;
  some[table] = "kode;realisasi\n1;5\n2;6\n";
  const auto first = golden.commit("awal", {}, some);
  const auto second = golden.commit("hapus", {first}, none);
  some[table] = "kode;realisasi\n1;7\n3;8\n";
  const auto third = golden.commit("kembali", {second}, some);
  some[table] = "kode;realisasi\n1;9\n3;8\n";
  const auto fourth = golden.commit("ubah", {third}, some);
  const Ledger ledger = golden.ledger(fourth);
  CHECK(lines_of(ledger) == Lines{"awal: k 2025 kinerja.csv baru", "awal: portal portal.yaml baru",
                                  "hapus: k 2025 kinerja.csv ditarik",
                                  "kembali: k 2025 kinerja.csv dipulihkan",
                                  "ubah: k 2025 kinerja.csv 1 realisasi 7 > 9 diubah"});
  const git::Repository reader{golden.repository.path()};
  Lines lines;
  for (const FileEvent& event : ledger.files) {
    if (event.home.year == 0) continue;
    for (const Edit& edit : expand(event, reader)) lines.push_back(line_of(edit));
  }
  const std::string name = "k 2025 kinerja.csv ";
  CHECK(lines == Lines{name + "1 realisasi - > 5 baru", name + "2 realisasi - > 6 baru",
                       name + "1 realisasi 5 > - ditarik", name + "2 realisasi 6 > - ditarik",
                       name + "1 realisasi - > 7 dipulihkan", name + "3 realisasi - > 8 baru"});
}

}  // namespace
}  // namespace terang::history::restored_test
