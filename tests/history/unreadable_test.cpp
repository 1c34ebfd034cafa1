// Old commits may contain files that cannot be read.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "history/reading.hpp"

namespace terang::history::unreadable_test {
namespace {

const std::string table = "kantor/k/2025/kinerja.csv";
const std::string broken = "kode;realisasi\n1;5;6\n";
const std::string header = "kode;realisasi\n";

Lines told(const std::vector<std::string>& versions) {
  Golden golden;
  std::vector<std::string> parents;
  for (std::size_t at = 0; at < versions.size(); ++at) {
    Files files{{"portal.yaml", "judul: P\n"}};
    if (!versions[at].empty()) files[table] = versions[at];
    parents = {golden.commit(std::to_string(at + 1), parents, files)};
  }
  Lines lines = golden.lines(parents.front());
  std::erase(lines, "1: portal portal.yaml baru");
  return lines;
}

TEST_CASE("unreadable: a mended file is compared with its last readable version") {
  const std::string name = " k 2025 kinerja.csv";
  struct Row {
    const char* what;
    std::vector<std::string> versions;
    Lines expected;
  };
  const std::vector<Row> rows{
      {"mended as it was",
       {header + "1;5\n", broken, header + "1;5\n"},
       {"1:" + name + " baru", "2:" + name + " tak terbaca", "3:" + name + " terbaca lagi"}},
      {"mended with edits",
       {header + "1;5\n2;6\n", broken, header + "1;7\n3;1\n"},
       {"1:" + name + " baru", "2:" + name + " tak terbaca", "3:" + name + " terbaca lagi",
        "3:" + name + " 1 realisasi 5 > 7 diubah", "3:" + name + " 2 realisasi 6 > - ditarik",
        "3:" + name + " 3 realisasi - > 1 baru"}},
      {"broken twice",
       {header + "1;5\n", broken, broken + broken, header + "1;6\n"},
       {"1:" + name + " baru", "2:" + name + " tak terbaca", "3:", "4:" + name + " terbaca lagi",
        "4:" + name + " 1 realisasi 5 > 6 diubah"}},
      {"broken again",
       {header + "1;5\n", broken, header + "1;6\n", broken, header + "1;5\n"},
       {"1:" + name + " baru", "2:" + name + " tak terbaca", "3:" + name + " terbaca lagi",
        "3:" + name + " 1 realisasi 5 > 6 diubah", "4:" + name + " tak terbaca",
        "5:" + name + " terbaca lagi", "5:" + name + " 1 realisasi 6 > 5 dipulihkan"}},
      {"broken from the start",
       {broken, header + "1;5\n", header + "1;6\n"},
       {"1:" + name + " tak terbaca", "2:" + name + " baru",
        "3:" + name + " 1 realisasi 5 > 6 diubah"}},
      {"broken from the start and twice",
       {broken, broken + broken, header + "1;5\n"},
       {"1:" + name + " tak terbaca", "2:", "3:" + name + " baru"}},
      {"broken and withdrawn",
       {header + "1;5\n", broken, "", header + "1;5\n"},
       {"1:" + name + " baru", "2:" + name + " tak terbaca", "3:" + name + " ditarik",
        "4:" + name + " dipulihkan"}},
      {"never readable", {broken, ""}, {"1:" + name + " tak terbaca", "2:" + name + " ditarik"}},
      {"back and broken",
       {header + "1;5\n", "", broken, header + "1;6\n"},
       {"1:" + name + " baru", "2:" + name + " ditarik", "3:" + name + " tak terbaca",
        "4:" + name + " dipulihkan"}},
      {"bad UTF-8",
       {header + "1;5\n", header + "1;\xE9\n", header + "1;6\n"},
       {"1:" + name + " baru", "2:" + name + " tak terbaca", "3:" + name + " terbaca lagi",
        "3:" + name + " 1 realisasi 5 > 6 diubah"}},
      {"a cell",
       {header + "1;5\n2;6\n", header + "1;99,70&\n2;6\n", header + "1;99,70 &\n2;6\n",
        header + "1;99,70\n2;7\n"},
       {"1:" + name + " baru", "2:" + name + " 1 realisasi 5 > !99,70& diubah",
        "3:" + name + " 1 realisasi !99,70& > !99,70 & diubah",
        "4:" + name + " 1 realisasi !99,70 & > 99,70 diubah",
        "4:" + name + " 2 realisasi 6 > 7 diubah"}},
      {"two rows of one key",
       {header + "1;5\n", header + "1;5\n1;6\n", header + "1;5\n2;6\n"},
       {"1:" + name + " baru", "2:" + name + " tak terbaca", "3:" + name + " terbaca lagi",
        "3:" + name + " 2 realisasi - > 6 baru"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(told(row.versions) == row.expected);
  }
}

TEST_CASE(
    "unreadable: a file mended on a branch is compared with its last readable version there") {
  Golden golden;
  const auto state = [](const std::string& bytes) { return Files{{table, bytes}}; };
  const auto base = golden.commit("awal", {}, state(header + "1;1\n2;1\n"));
  const auto left = golden.commit("kiri", {base}, state(header + "1;2\n2;1\n"));
  const auto right = golden.commit("rusak", {base}, state(broken));
  const auto mended = golden.commit("pulih", {right}, state(header + "1;1\n2;3\n"));
  const auto merge = golden.commit("gabung", {left, mended}, state(header + "1;2\n2;3\n"));
  CHECK(golden.lines(merge) ==
        Lines{"awal: k 2025 kinerja.csv baru", "kiri: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
              "rusak: k 2025 kinerja.csv tak terbaca", "pulih: k 2025 kinerja.csv terbaca lagi",
              "pulih: k 2025 kinerja.csv 2 realisasi 1 > 3 diubah", "gabung:"});
}

TEST_CASE("unreadable: a merge ignores a parent in which the file cannot be read") {
  Golden golden;
  const auto state = [](const std::string& bytes) { return Files{{table, bytes}}; };
  const auto base = golden.commit("awal", {}, state(header + "1;1\n2;1\n"));
  const auto left = golden.commit("kiri", {base}, state(header + "1;2\n2;1\n"));
  const auto right = golden.commit("rusak", {base}, state(broken));
  const Lines before{"awal: k 2025 kinerja.csv baru",
                     "kiri: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
                     "rusak: k 2025 kinerja.csv tak terbaca"};
  for (const auto& parents :
       {std::vector<std::string>{left, right}, std::vector<std::string>{right, left}}) {
    const auto merge = golden.commit("gabung", parents, state(header + "1;2\n2;5\n"));
    Lines expected = before;
    expected.emplace_back("gabung: k 2025 kinerja.csv 2 realisasi 1 > 5 diubah");
    CHECK(golden.lines(merge) == expected);
  }
}

TEST_CASE("unreadable: a mended agreement is compared like a mended table") {
  const std::string agreement = "kantor/k/2025/perjanjian/ketua.yaml";
  Golden golden;
  const auto first = golden.commit("awal", {}, {{agreement, "judul: A\n"}});
  const auto second = golden.commit("rusak", {first}, {{agreement, "judul: [A\n"}});
  const auto third = golden.commit("pulih", {second}, {{agreement, "judul: B\n"}});
  CHECK(golden.lines(third) == Lines{"awal: k 2025 perjanjian/ketua.yaml baru",
                                     "rusak: k 2025 perjanjian/ketua.yaml tak terbaca",
                                     "pulih: k 2025 perjanjian/ketua.yaml terbaca lagi",
                                     "pulih: k 2025 perjanjian/ketua.yaml judul A > B diubah"});
}

TEST_CASE("unreadable: an event keeps the last readable version of its file") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table, header + "1;5\n"}});
  const auto second = golden.commit("rusak", {first}, {{table, broken}});
  const auto third = golden.commit("lebih rusak", {second}, {{table, broken + broken}});
  const auto fourth = golden.commit("hapus", {third}, {});
  const git::Repository reader{golden.repository.path()};
  const Ledger ledger = golden.ledger(fourth);
  REQUIRE(ledger.files.size() == 3);
  const auto readable = reader.find_file(first, "content/" + table);
  CHECK(ledger.files[0].before == std::nullopt);
  CHECK(ledger.files[0].after == readable);
  CHECK(ledger.files[1].before == readable);
  CHECK(ledger.files[1].after == reader.find_file(second, "content/" + table));
  CHECK(ledger.files[2].before == readable);
  CHECK(ledger.files[2].after == std::nullopt);
  CHECK(expand(ledger.files[1], reader).empty());
  REQUIRE(expand(ledger.files[2], reader).size() == 1);
  CHECK(line_of(expand(ledger.files[2], reader)[0]) ==
        "k 2025 kinerja.csv 1 realisasi 5 > - ditarik");
}

}  // namespace
}  // namespace terang::history::unreadable_test
