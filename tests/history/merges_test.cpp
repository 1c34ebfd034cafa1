#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "history/reading.hpp"

namespace terang::history::merges_test {
namespace {

const std::string table = "kantor/k/2025/kinerja.csv";

/// A kinerja.csv with these realisations in the rows 1, 2 and 3.
Files rows(const std::string& one, const std::string& two, const std::string& three = "0") {
  return {{table, "kode;realisasi\n1;" + one + "\n2;" + two + "\n3;" + three + "\n"}};
}

TEST_CASE("merges: a clean merge of one file from two branches makes no edit") {
  Golden golden;
  const auto base = golden.commit("awal", {}, rows("1", "1"));
  const auto left = golden.commit("kiri", {base}, rows("2", "1"));
  const auto right = golden.commit("kanan", {base}, rows("1", "3"));
  const Lines before{"awal: k 2025 kinerja.csv baru",
                     "kiri: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
                     "kanan: k 2025 kinerja.csv 2 realisasi 1 > 3 diubah"};
  for (const auto& parents :
       {std::vector<std::string>{left, right}, std::vector<std::string>{right, left}}) {
    Lines expected = before;
    expected.emplace_back("gabung:");
    CHECK(golden.lines(golden.commit("gabung", parents, rows("2", "3"))) == expected);
  }
}

TEST_CASE("merges: a merge that git itself makes repeats no edit") {
  support::TemporaryRepository repository;
  const auto write = [&repository](const std::string& one, const std::string& five) {
    repository.write("content/" + table,
                     "kode;realisasi\n1;" + one + "\n2;0\n3;0\n4;0\n5;" + five + "\n");
  };
  write("1", "1");
  repository.commit("awal");
  repository.git("checkout --quiet -b cabang");
  write("1", "2");
  repository.commit("cabang");
  repository.git("checkout --quiet main");
  write("2", "1");
  repository.commit("utama");
  repository.git("merge --quiet --no-ff -m gabung cabang");
  Memory memory;
  CHECK(lines_of(trace_in(repository.path(), repository.git("rev-parse HEAD"), memory)) ==
        Lines{"awal: k 2025 kinerja.csv baru",
              "cabang: k 2025 kinerja.csv 5 realisasi 1 > 2 diubah",
              "utama: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah", "gabung:"});
}

TEST_CASE("merges: a value of an evil merge that no parent has is an edit of the merge") {
  Golden golden;
  const auto base = golden.commit("awal", {}, rows("1", "1"));
  const auto left = golden.commit("kiri", {base}, rows("2", "1"));
  const auto right = golden.commit("kanan", {base}, rows("1", "3"));
  const auto evil = golden.commit(
      "jahat", {left, right},
      {{table, "kode;realisasi\n1;2\n2;9\n4;5\n"}, {"kantor/k/2025/anggaran.csv", "kode;pagu\n"}});
  CHECK(golden.lines(evil) == Lines{"awal: k 2025 kinerja.csv baru",
                                    "kiri: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
                                    "kanan: k 2025 kinerja.csv 2 realisasi 1 > 3 diubah",
                                    "jahat: k 2025 anggaran.csv baru",
                                    "jahat: k 2025 kinerja.csv 2 realisasi 1 > 9 diubah",
                                    "jahat: k 2025 kinerja.csv 3 realisasi 0 > - ditarik",
                                    "jahat: k 2025 kinerja.csv 4 realisasi - > 5 baru"});
}

TEST_CASE("merges: a merge that chooses one side of a conflict makes no edit") {
  Golden golden;
  const auto base = golden.commit("awal", {}, rows("1", "1"));
  const auto left = golden.commit("kiri", {base}, rows("2", "1"));
  const auto right = golden.commit("kanan", {base}, rows("3", "5"));
  const auto merge = golden.commit("gabung", {left, right}, rows("2", "5"));
  CHECK(golden.lines(merge) ==
        Lines{"awal: k 2025 kinerja.csv baru", "kiri: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
              "kanan: k 2025 kinerja.csv 1 realisasi 1 > 3 diubah",
              "kanan: k 2025 kinerja.csv 2 realisasi 1 > 5 diubah", "gabung:"});
}

TEST_CASE("merges: a file that only one parent has is compared with that one") {
  const std::string other = "kantor/k/2025/anggaran.csv";
  Golden golden;
  const auto base = golden.commit("awal", {}, rows("1", "1"));
  Files files = rows("2", "1");
  const auto left = golden.commit("kiri", {base}, files);
  Files with_other = rows("1", "1");
  with_other[other] = "kode;pagu\nA;100\nB;200\nC;300\n";
  const auto right = golden.commit("kanan", {base}, with_other);
  files[other] = "kode;pagu\nA;100\nB;250\n";
  const auto evil = golden.commit("jahat", {left, right}, files);
  CHECK(golden.lines(evil) == Lines{"awal: k 2025 kinerja.csv baru",
                                    "kiri: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
                                    "kanan: k 2025 anggaran.csv baru",
                                    "jahat: k 2025 anggaran.csv B pagu 200 > 250 diubah",
                                    "jahat: k 2025 anggaran.csv C pagu 300 > - ditarik"});
}

TEST_CASE("merges: a file that an evil merge removes is withdrawn by it") {
  Golden golden;
  const auto base = golden.commit("awal", {}, rows("1", "1"));
  const auto left = golden.commit("kiri", {base}, rows("2", "1"));
  const auto right = golden.commit("kanan", {base}, rows("1", "3"));
  const auto evil = golden.commit("jahat", {left, right}, {{"portal.yaml", "judul: P\n"}});
  CHECK(golden.lines(evil) ==
        Lines{"awal: k 2025 kinerja.csv baru", "kiri: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
              "kanan: k 2025 kinerja.csv 2 realisasi 1 > 3 diubah",
              "jahat: k 2025 kinerja.csv ditarik", "jahat: portal portal.yaml baru"});
}

TEST_CASE("merges: an octopus merge edits only figures whose value no parent has") {
  Golden golden;
  const auto base = golden.commit("awal", {}, rows("1", "1", "1"));
  const std::vector<std::string> arms{golden.commit("satu", {base}, rows("2", "1", "1")),
                                      golden.commit("dua", {base}, rows("1", "2", "1")),
                                      golden.commit("tiga", {base}, rows("1", "1", "2"))};
  Lines expected{"awal: k 2025 kinerja.csv baru",
                 "satu: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
                 "dua: k 2025 kinerja.csv 2 realisasi 1 > 2 diubah",
                 "tiga: k 2025 kinerja.csv 3 realisasi 1 > 2 diubah"};
  const auto quiet = golden.commit("gurita", arms, rows("2", "2", "2"));
  const auto loud = golden.commit("gurita", arms, rows("2", "2", "7"));
  expected.emplace_back("gurita:");
  CHECK(golden.lines(quiet) == expected);
  expected.back() = "gurita: k 2025 kinerja.csv 3 realisasi 1 > 7 diubah";
  CHECK(golden.lines(loud) == expected);
}

TEST_CASE("merges: criss-cross merges give each edit to the one commit that made it") {
  Golden golden;
  const auto base = golden.commit("awal", {}, rows("1", "1"));
  const auto left = golden.commit("kiri", {base}, rows("2", "1"));
  const auto right = golden.commit("kanan", {base}, rows("1", "2"));
  const auto one = golden.commit("silang satu", {left, right}, rows("2", "2"));
  const auto two = golden.commit("silang dua", {right, left}, rows("2", "2"));
  const auto left_again = golden.commit("kiri lagi", {one}, rows("3", "2"));
  const auto right_again = golden.commit("kanan lagi", {two}, rows("2", "3"));
  const auto top = golden.commit("atas", {left_again, right_again}, rows("3", "3"));
  CHECK(golden.lines(top) ==
        Lines{"awal: k 2025 kinerja.csv baru", "kiri: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
              "kanan: k 2025 kinerja.csv 2 realisasi 1 > 2 diubah", "silang satu:", "silang dua:",
              "kiri lagi: k 2025 kinerja.csv 1 realisasi 2 > 3 diubah",
              "kanan lagi: k 2025 kinerja.csv 2 realisasi 2 > 3 diubah", "atas:"});
}

TEST_CASE("merges: two roots each enter their files") {
  Golden golden;
  const auto one = golden.commit("akar satu", {}, rows("1", "1"));
  const auto two = golden.commit("akar dua", {}, {{"portal.yaml", "judul: P\n"}});
  Files both = rows("1", "1");
  both["portal.yaml"] = "judul: P\n";
  const auto top = golden.commit("gabung", {one, two}, both);
  CHECK(golden.lines(top) ==
        Lines{"akar satu: k 2025 kinerja.csv baru", "akar dua: portal portal.yaml baru"});
}

TEST_CASE("merges: a value that only another branch had does not make an edit a restoration") {
  Golden golden;
  const auto base = golden.commit("awal", {}, rows("1", "1"));
  const auto left = golden.commit("kiri", {base}, rows("2", "1"));
  const auto right = golden.commit("kanan", {base}, rows("2", "4"));
  const auto merge = golden.commit("gabung", {left, right}, rows("2", "4"));
  const auto back = golden.commit("balik", {merge}, rows("1", "4"));
  CHECK(golden.lines(back) == Lines{"awal: k 2025 kinerja.csv baru",
                                    "kiri: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
                                    "kanan: k 2025 kinerja.csv 1 realisasi 1 > 2 diubah",
                                    "kanan: k 2025 kinerja.csv 2 realisasi 1 > 4 diubah",
                                    "balik: k 2025 kinerja.csv 1 realisasi 2 > 1 dipulihkan"});
}

TEST_CASE("merges: a file that two branches add is entered on both") {
  Golden golden;
  const Files none{{"portal.yaml", "judul: P\n"}};
  Files with = rows("1", "1");
  with.insert(none.begin(), none.end());
  Files other = rows("1", "2");
  other.insert(none.begin(), none.end());
  Files joined = rows("1", "3");
  joined.insert(none.begin(), none.end());
  const auto base = golden.commit("awal", {}, none);
  const auto left = golden.commit("kiri", {base}, with);
  const auto right = golden.commit("kanan", {base}, other);
  const auto merge = golden.commit("gabung", {left, right}, joined);
  const auto after = golden.commit("sesudah", {merge}, with);
  CHECK(golden.lines(after) == Lines{"awal: portal portal.yaml baru",
                                     "kiri: k 2025 kinerja.csv baru",
                                     "kanan: k 2025 kinerja.csv baru",
                                     "gabung: k 2025 kinerja.csv 2 realisasi 1 > 3 diubah",
                                     "sesudah: k 2025 kinerja.csv 2 realisasi 3 > 1 dipulihkan"});
}

TEST_CASE("merges: a file withdrawn on one branch is withdrawn with the figures of that branch") {
  Golden golden;
  Files with = rows("1", "1");
  with["portal.yaml"] = "judul: P\n";
  const auto base = golden.commit("awal", {}, with);
  with[table] = rows("2", "1").at(table);
  const auto left = golden.commit("ubah", {base}, with);
  const auto right = golden.commit("hapus", {base}, {{"portal.yaml", "judul: P\n"}});
  const auto merge = golden.commit("gabung", {left, right}, with);
  const Ledger ledger = golden.ledger(merge);
  REQUIRE(ledger.files.size() == 3);
  CHECK(line_of(ledger.files[2]) == "k 2025 kinerja.csv ditarik");
  Lines said;
  for (const Edit& edit : expand(ledger.files[2], git::Repository{golden.repository.path()})) {
    said.push_back(line_of(edit));
  }
  CHECK(said == Lines{"k 2025 kinerja.csv 1 realisasi 1 > - ditarik",
                      "k 2025 kinerja.csv 2 realisasi 1 > - ditarik",
                      "k 2025 kinerja.csv 3 realisasi 0 > - ditarik"});
}

}  // namespace
}  // namespace terang::history::merges_test
