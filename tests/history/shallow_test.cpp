#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "history/reading.hpp"

namespace terang::history::shallow_test {
namespace {

using support::TemporaryFolder;

const std::string table = "kantor/k/2025/kinerja.csv";

/// A shallow clone that `fetch` can make deeper.
class Clone {
 public:
  Clone(support::TemporaryRepository& source, int depth) : source_{source} {
    source_.git("clone --quiet --depth " + std::to_string(depth) + " 'file://" + source_.path() +
                "' '" + path() + "'");
  }

  std::string path() const { return folder_.path().string() + "/x"; }
  void fetch(const std::string& how) {
    source_.git("-C '" + path() + "' fetch --quiet " + how + " origin main");
  }

 private:
  support::TemporaryRepository& source_;
  TemporaryFolder folder_;
};

void write(const support::TemporaryRepository& repository, const std::string& value) {
  repository.write("content/" + table, "kode;realisasi\n1;" + value + "\n");
}

TEST_CASE("shallow: the ledger names the edge and has no edits of the commit at the edge") {
  support::TemporaryRepository repository;
  write(repository, "1");
  repository.commit("satu");
  write(repository, "2");
  repository.commit("dua");
  write(repository, "3");
  repository.commit("tiga");
  write(repository, "2");
  const std::string tip = repository.commit("empat");
  Clone clone{repository, 2};
  Memory memory;
  const Ledger cut = trace_in(clone.path(), tip, memory);
  const std::string last = "empat: k 2025 kinerja.csv 1 realisasi 3 > 2 ";
  CHECK(lines_of(cut) == Lines{"tepi 2025-01-04", last + "diubah"});
  CHECK_FALSE(cut.is_whole());
  CHECK(cut.edges.front().second == repository.git("rev-parse HEAD~1"));
  CHECK(memory.walked.empty());
  CHECK(all_of(trace_in(clone.path(), tip, memory)) == all_of(cut));

  clone.fetch("--deepen 1");
  CHECK(lines_of(trace_in(clone.path(), tip, memory)) ==
        Lines{"tepi 2025-01-03", "tiga: k 2025 kinerja.csv 1 realisasi 2 > 3 diubah",
              last + "dipulihkan"});

  clone.fetch("--unshallow");
  const Ledger whole = trace_in(clone.path(), tip, memory);
  CHECK(whole.is_whole());
  CHECK(lines_of(whole) ==
        Lines{"satu: k 2025 kinerja.csv baru", "dua: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
              "tiga: k 2025 kinerja.csv 1 realisasi 2 > 3 diubah", last + "dipulihkan"});
  CHECK(memory.walked.size() == 4);
}

TEST_CASE("shallow: the memory of a whole clone is neither used nor lost") {
  support::TemporaryRepository repository;
  write(repository, "1");
  repository.commit("satu");
  write(repository, "2");
  repository.commit("dua");
  write(repository, "3");
  const std::string tip = repository.commit("tiga");
  Memory memory;
  const Lines whole = all_of(trace_in(repository.path(), tip, memory));
  const Clone clone{repository, 2};
  std::vector<git::Repository> readers;
  readers.emplace_back(clone.path());
  CHECK_FALSE(trace({.readers = readers, .tip = tip, .folder = "content"}, memory));
  CHECK(lines_of(memory.ledger) ==
        Lines{"tepi 2025-01-03", "tiga: k 2025 kinerja.csv 1 realisasi 2 > 3 diubah"});
  CHECK(all_of(trace_in(repository.path(), tip, memory)) == whole);
}

TEST_CASE(
    "shallow: a file from before the edge is not entered, and unchanged it has no last change") {
  support::TemporaryRepository repository;
  const std::string other = "kantor/k/2025/anggaran.csv";
  repository.write("content/portal.yaml", "judul: P\n");
  repository.write("content/" + other, "kode;pagu\nA;1\n");
  write(repository, "1");
  repository.commit("satu");
  repository.commit("kosong");
  std::filesystem::remove(repository.folder().path() / "content" / other);
  repository.commit("hapus");
  repository.write("content/" + other, "kode;pagu\nA;1\n");
  repository.commit("kembali");
  repository.git("mv content/kantor/k content/kantor/m");
  const std::string tip = repository.commit("ganti");
  const Clone clone{repository, 4};
  Memory memory;
  const Ledger ledger = trace_in(clone.path(), tip, memory);
  CHECK(lines_of(ledger) ==
        Lines{"tepi 2025-01-03", "hapus: m 2025 anggaran.csv ditarik",
              "kembali: m 2025 anggaran.csv dipulihkan",
              "ganti: m 2025 anggaran.csv berganti nama dari kantor/k/2025/anggaran.csv",
              "ganti: m 2025 kinerja.csv berganti nama dari kantor/k/2025/kinerja.csv"});
  CHECK_FALSE(ledger.last_change("portal.yaml"));
}

TEST_CASE("shallow: after --unshallow a merge of a rename is traced as in a whole clone") {
  Golden golden;
  const std::string one = "kode;realisasi\n1;1\n";
  const std::string two = "kode;realisasi\n1;2\n";
  const auto base = golden.commit("awal", {}, {{"kantor/a/2025/kinerja.csv", one}});
  const auto renamed = golden.commit("ganti", {base}, {{"kantor/b/2025/kinerja.csv", one}});
  const auto edited = golden.commit("ubah", {base}, {{"kantor/a/2025/kinerja.csv", two}});
  const auto merge =
      golden.commit("gabung", {renamed, edited}, {{"kantor/b/2025/kinerja.csv", two}});
  golden.repository.git("update-ref refs/heads/main " + merge);
  Clone clone{golden.repository, 2};
  Memory memory;
  CHECK(trace_in(clone.path(), merge, memory).edges.size() == 2);
  clone.fetch("--unshallow");
  CHECK(all_of(trace_in(clone.path(), merge, memory)) == all_of(golden.ledger(merge)));
}

}  // namespace
}  // namespace terang::history::shallow_test
