#include "history/between.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "history/reading.hpp"

namespace terang::history::between_test {
namespace {

const std::string table = "kantor/k/2025/kinerja.csv";
const std::string broken = "kode;realisasi\n1;5;6\n";

/// The events of files first, then the edits, as line_of prints them.
Lines told(const Files& before, const Files& after) {
  const Difference difference = between(state_of(before), state_of(after));
  Lines lines;
  for (const FileEvent& event : difference.files) lines.push_back(line_of(event));
  for (const Edit& edit : difference.edits) lines.push_back(line_of(edit));
  return lines;
}

TEST_CASE("between: each figure whose value differs is listed once") {
  CHECK(told({{table, "kode;target;realisasi\n1;80%;77,5%\n2;5;4\n3;6;\n"}},
             {{table, "realisasi,kode,target\n\"77,5 %\",1,80%\n,2,5\n6,3,7\n"}}) ==
        Lines{"k 2025 kinerja.csv 2 realisasi 4 > - ditarik",
              "k 2025 kinerja.csv 3 realisasi - > 6 baru",
              "k 2025 kinerja.csv 3 target 6 > 7 diubah"});
}

TEST_CASE("between: a figure that was entered and withdrawn in between is not listed") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table, "kode;realisasi\n1;5\n"}});
  const auto second = golden.commit("isi", {first}, {{table, "kode;realisasi\n1;6\n2;9\n"}});
  const auto third = golden.commit("tarik", {second}, {{table, "kode;realisasi\n1;7\n"}});
  const git::Repository reader{golden.repository.path()};
  const auto state = [&reader](const std::string& commit) {
    std::map<std::string, git::ObjectId> blobs;
    for (const git::TreeFile& file : reader.list(commit, "content").files) {
      blobs.emplace(file.path, file.blob);
    }
    return State{.files = blobs, .read = [&reader, blobs](const std::string& path) {
                   return reader.read_blob(blobs.at(path));
                 }};
  };
  const Difference difference = between(state(first), state(third));
  CHECK(difference.files.empty());
  REQUIRE(difference.edits.size() == 1);
  CHECK(line_of(difference.edits[0]) == "k 2025 kinerja.csv 1 realisasi 5 > 7 diubah");
  CHECK(difference.edits[0].before.number == base::Rational{5});
  CHECK(difference.edits[0].commit == 0);
  const Difference back = between(state(third), state(first));
  REQUIRE(back.edits.size() == 1);
  CHECK(line_of(back.edits[0]) == "k 2025 kinerja.csv 1 realisasi 7 > 5 diubah");
  CHECK(between(state(second), state(second)).edits.empty());
}

TEST_CASE("between: a file that is entered or withdrawn lists each of its figures") {
  const Files none;
  const Files some{{table, "kode;realisasi\n1;5\n2;6\n"}, {"README.md", "x"}, {"asing", "x"}};
  CHECK(told(none, some) == Lines{"k 2025 kinerja.csv baru",
                                  "k 2025 kinerja.csv 1 realisasi - > 5 baru",
                                  "k 2025 kinerja.csv 2 realisasi - > 6 baru"});
  CHECK(told(some, none) == Lines{"k 2025 kinerja.csv ditarik",
                                  "k 2025 kinerja.csv 1 realisasi 5 > - ditarik",
                                  "k 2025 kinerja.csv 2 realisasi 6 > - ditarik"});
}

TEST_CASE("between: an edit of a closed year is not marked as a correction") {
  CHECK(told({{"kantor/k/2020/kinerja.csv", "kode;realisasi\n1;5\n"}},
             {{"kantor/k/2020/kinerja.csv", "kode;realisasi\n1;6\n"}}) ==
        Lines{"k 2020 kinerja.csv 1 realisasi 5 > 6 diubah"});
}

TEST_CASE("between: the edits and files of a renamed office have its new name") {
  const Difference difference =
      between(state_of({{"kantor/a/kantor.yaml", "nama: A\n"},
                        {"kantor/a/2025/kinerja.csv", "kode;realisasi\n1;5\n"}}),
              state_of({{"kantor/b/kantor.yaml", "nama: B\n"},
                        {"kantor/b/2025/kinerja.csv", "kode;realisasi\n1;5\n"}}));
  REQUIRE(difference.files.size() == 2);
  CHECK(line_of(difference.files[0]) ==
        "b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv");
  CHECK(line_of(difference.files[1]) == "b kantor.yaml berganti nama dari kantor/a/kantor.yaml");
  REQUIRE(difference.edits.size() == 1);
  CHECK(line_of(difference.edits[0]) == "b kantor.yaml nama A > B diubah");
}

TEST_CASE("between: two offices that exchanged their names are both renamed") {
  CHECK(told({{"kantor/a/kantor.yaml", "nama: A\n"},
              {"kantor/a/2025/kinerja.csv", "kode;realisasi\n1;5\n"},
              {"kantor/b/kantor.yaml", "nama: B\n"},
              {"kantor/b/2025/kinerja.csv", "kode;realisasi\n1;9\n"}},
             {{"kantor/b/kantor.yaml", "nama: A\n"},
              {"kantor/b/2025/kinerja.csv", "kode;realisasi\n1;6\n"},
              {"kantor/a/kantor.yaml", "nama: B\n"},
              {"kantor/a/2025/kinerja.csv", "kode;realisasi\n1;9\n"}}) ==
        Lines{"a 2025 kinerja.csv berganti nama dari kantor/b/2025/kinerja.csv",
              "a kantor.yaml berganti nama dari kantor/b/kantor.yaml",
              "b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
              "b kantor.yaml berganti nama dari kantor/a/kantor.yaml",
              "b 2025 kinerja.csv 1 realisasi 5 > 6 diubah"});
}

TEST_CASE("between: a file that becomes unreadable or readable has an event of that kind") {
  const Files good{{table, "kode;realisasi\n1;5\n"}};
  const Files bad{{table, broken}};
  CHECK(told(good, bad) == Lines{"k 2025 kinerja.csv tak terbaca"});
  CHECK(told(bad, {{table, broken + "x"}}).empty());
  CHECK(told({}, bad) == Lines{"k 2025 kinerja.csv tak terbaca"});
  CHECK(told(bad, {}) == Lines{"k 2025 kinerja.csv ditarik"});
  CHECK(told(bad, good) ==
        Lines{"k 2025 kinerja.csv terbaca lagi", "k 2025 kinerja.csv 1 realisasi - > 5 baru"});
}

TEST_CASE("between: only files whose bytes differ are read") {
  State before = state_of({{table, "kode;realisasi\n1;5\n"}, {"portal.yaml", "judul: P\n"}});
  State after = state_of({{table, "kode;realisasi\n1;6\n"}, {"portal.yaml", "judul: P\n"}});
  Lines read;
  for (State* state : {&before, &after}) {
    state->read = [&read, plain = state->read](const std::string& path) {
      read.push_back(path);
      return plain(path);
    };
  }
  CHECK(between(before, after).edits.size() == 1);
  CHECK(read == Lines{table, table});
}

}  // namespace
}  // namespace terang::history::between_test
