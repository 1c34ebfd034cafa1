// Commits that are rewritten: rebased, amended or cherry-picked.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "history/reading.hpp"

namespace terang::history::rewritten_test {
namespace {

const std::string table = "kantor/k/2025/kinerja.csv";

void write(const support::TemporaryRepository& repository, const std::string& one,
           const std::string& nine) {
  std::string bytes = "kode;realisasi\n1;" + one + "\n";
  for (int row = 2; row < 9; ++row) bytes += std::to_string(row) + ";0\n";
  repository.write("content/" + table, bytes + "9;" + nine + "\n");
}

TEST_CASE("rewritten: after a rebase the same edits belong to other commits") {
  support::TemporaryRepository repository;
  write(repository, "1", "1");
  repository.commit("awal");
  repository.git("checkout --quiet -b cabang");
  write(repository, "1", "2");
  repository.commit("dua");
  write(repository, "1", "3");
  repository.commit("tiga");
  repository.git("checkout --quiet main");
  write(repository, "5", "1");
  const std::string trunk = repository.commit("utama");
  const Lines edits{"dua: k 2025 kinerja.csv 9 realisasi 1 > 2 diubah",
                    "tiga: k 2025 kinerja.csv 9 realisasi 2 > 3 diubah"};
  const std::string entered = "awal: k 2025 kinerja.csv baru";
  Memory memory;
  const Ledger before = trace_in(repository.path(), repository.git("rev-parse cabang"), memory);
  CHECK(lines_of(before) == Lines{entered, edits[0], edits[1]});

  repository.git("checkout --quiet cabang");
  repository.git("rebase --quiet main");
  const std::string tip = repository.git("rev-parse HEAD");
  const Ledger after = trace_in(repository.path(), tip, memory);
  CHECK(lines_of(after) ==
        Lines{entered, "utama: k 2025 kinerja.csv 1 realisasi 1 > 5 diubah", edits[0], edits[1]});
  REQUIRE(after.commits.size() == 4);
  CHECK(after.commits[3].id == tip);
  CHECK(after.commits[2].id != before.commits[1].id);
  CHECK(after.commits[2].first_parent == trunk);
  // A rebase keeps the author's time and sets the committer's, which the ledger uses.
  CHECK(after.commits[2].seconds == after.commits[1].seconds);
  CHECK(before.commits[1].seconds < after.commits[2].seconds);
  CHECK(git::Repository{repository.path()}.commit(after.commits[2].id).author_seconds ==
        before.commits[1].seconds);
  Memory fresh;
  CHECK(all_of(after) == all_of(trace_in(repository.path(), tip, fresh)));
}

TEST_CASE(
    "rewritten: a commit that was amended is not in the ledger, even if it was traced before") {
  support::TemporaryRepository repository;
  write(repository, "1", "1");
  repository.commit("awal");
  write(repository, "7", "1");
  repository.commit("keliru");
  Memory memory;
  trace_in(repository.path(), repository.git("rev-parse HEAD"), memory);
  write(repository, "2", "1");
  repository.git("add --all");
  repository.git("commit --quiet --amend -m benar");
  write(repository, "7", "1");
  const std::string tip = repository.commit("tujuh");
  const Ledger ledger = trace_in(repository.path(), tip, memory);
  CHECK(lines_of(ledger) == Lines{"awal: k 2025 kinerja.csv baru",
                                  "benar: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
                                  "tujuh: k 2025 kinerja.csv 1 realisasi 2 > 7 diubah"});
  Memory fresh;
  CHECK(all_of(ledger) == all_of(trace_in(repository.path(), tip, fresh)));
}

TEST_CASE("rewritten: a cherry-picked commit is an edit on each branch") {
  support::TemporaryRepository repository;
  write(repository, "1", "1");
  repository.commit("awal");
  repository.git("checkout --quiet -b cabang");
  write(repository, "1", "2");
  repository.commit("petik");
  repository.git("checkout --quiet main");
  write(repository, "3", "1");
  repository.commit("utama");
  repository.git("cherry-pick cabang");
  repository.git("merge --quiet --no-ff -m gabung cabang");
  Memory memory;
  CHECK(lines_of(trace_in(repository.path(), repository.git("rev-parse HEAD"), memory)) ==
        Lines{"awal: k 2025 kinerja.csv baru", "petik: k 2025 kinerja.csv 9 realisasi 1 > 2 diubah",
              "utama: k 2025 kinerja.csv 1 realisasi 1 > 3 diubah",
              "petik: k 2025 kinerja.csv 9 realisasi 1 > 2 diubah"});
}

TEST_CASE("rewritten: a rename on an abandoned branch does not change the ledger") {
  Golden golden;
  const std::string other = "kantor/b/2025/kinerja.csv";
  const std::string name = "kantor/a/2025/kinerja.csv";
  const std::string one = "kode;realisasi\n1;1\n";
  const std::string two = "kode;realisasi\n1;2\n";
  const auto base = golden.commit("awal", {}, {{name, one}});
  const auto given_up = golden.commit("ganti", {base}, {{other, one}});
  const auto left = golden.commit("kiri", {base}, {{name, one}, {"portal.yaml", "judul: P\n"}});
  const auto right = golden.commit("kanan", {base}, {{name, two}});
  const auto merge =
      golden.commit("gabung", {left, right}, {{other, two}, {"portal.yaml", "judul: P\n"}});
  Memory memory;
  trace_in(golden.repository.path(), given_up, memory);
  const Ledger ledger = trace_in(golden.repository.path(), merge, memory);
  CHECK(all_of(ledger) == all_of(golden.ledger(merge)));
}

}  // namespace
}  // namespace terang::history::rewritten_test
