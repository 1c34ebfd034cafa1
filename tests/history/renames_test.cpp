#include "history/detail/renames.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "history/reading.hpp"

namespace terang::history::renames_test {
namespace {

using support::Snapshot;
using support::TemporaryRepository;
using Renames = std::vector<std::pair<std::string, std::string>>;

/// The renames that find_renames finds, by commit.
std::map<git::ObjectId, Renames> renames_in(const std::string& path, const std::string& tip) {
  std::map<git::ObjectId, Renames> found;
  for (const auto& commit : git::Repository{path}.changes(tip, "content", {})) {
    found[print(commit.id)] = detail::find_renames(commit.files);
  }
  return found;
}

TEST_CASE("renames: the unchanged files of a renamed folder are renamed with it") {
  TemporaryRepository repository;
  const auto first = repository.commit(Snapshot{"awal",
                                                {},
                                                {{"content/k/a/2024/isi.csv", "sama"},
                                                 {"content/k/a/2025/isi.csv", "sama"},
                                                 {"content/k/a/2025/lain.csv", "sama"},
                                                 {"content/k/a/kantor.yaml", "nama: a"}},
                                                1});
  const auto second = repository.commit(Snapshot{"ganti nama",
                                                 {first},
                                                 {{"content/k/b/2025/isi.csv", "sama"},
                                                  {"content/k/b/2025/baru.csv", "sama"},
                                                  {"content/k/b/2025/catatan.csv", "sama"},
                                                  {"content/k/b/2025/lebih.csv", "sama"},
                                                  {"content/k/b/kantor.yaml", "nama: b"}},
                                                 2});
  const auto found = renames_in(repository.path(), second);
  CHECK(found.at(second) == Renames{{"k/a/2024/isi.csv", "k/b/2025/baru.csv"},
                                    {"k/a/2025/lain.csv", "k/b/2025/catatan.csv"},
                                    {"k/a/2025/isi.csv", "k/b/2025/isi.csv"}});
  CHECK(found.at(first).empty());
}

TEST_CASE(
    "renames: neither a copy nor a moved and edited file is a rename, but a merge may rename") {
  TemporaryRepository repository;
  const auto base =
      repository.commit(Snapshot{"awal", {}, {{"content/a", "1"}, {"content/b", "2"}}, 1});
  const auto copy = repository.commit(
      Snapshot{"salin", {base}, {{"content/a", "1"}, {"content/b", "2"}, {"content/c", "1"}}, 2});
  const auto edit =
      repository.commit(Snapshot{"ubah", {base}, {{"content/a", "1"}, {"content/d", "3"}}, 3});
  const auto merge = repository.commit(Snapshot{
      "gabung", {copy, edit}, {{"content/c", "1"}, {"content/d", "3"}, {"content/e", "1"}}, 4});
  const auto found = renames_in(repository.path(), merge);
  CHECK(found.at(copy).empty());
  CHECK(found.at(edit).empty());
  CHECK(found.at(merge) == Renames{{"a", "e"}});
}

TEST_CASE("renames: an edited file of a renamed unit is renamed if the file name is the same") {
  Golden golden;
  const auto first = golden.commit("awal", {},
                                   {{"kantor/a/kantor.yaml", "nama: A\n"},
                                    {"kantor/a/2024/kinerja.csv", "kode\n1\n"},
                                    {"kantor/a/2024/sasaran.csv", "kode\n2\n"},
                                    {"kantor/a/2025/kinerja.csv", "kode\n3\n"},
                                    {"kantor/c/kantor.yaml", "nama: C\n"}});
  const auto second = golden.commit("ganti", {first},
                                    {{"kantor/b/kantor.yaml", "nama: B\n"},
                                     {"kantor/b/2024/kinerja.csv", "kode\n1\n"},
                                     {"kantor/b/2024/sasaran.csv", "kode\n9\n"},
                                     {"kantor/b/2025/kinerja.csv", "kode\n8\n"}});
  CHECK(renames_in(golden.repository.path(), second).at(second) ==
        Renames{{"kantor/a/2024/kinerja.csv", "kantor/b/2024/kinerja.csv"},
                {"kantor/a/2024/sasaran.csv", "kantor/b/2024/sasaran.csv"},
                {"kantor/a/2025/kinerja.csv", "kantor/b/2025/kinerja.csv"},
                {"kantor/a/kantor.yaml", "kantor/b/kantor.yaml"}});
}

TEST_CASE("renames: a new file takes the place of only one old file") {
  Golden golden;
  const auto first = golden.commit("awal", {},
                                   {{"kantor/a/kantor.yaml", "nama: A\n"},
                                    {"kantor/a/2024/kinerja.csv", "kode\n1\n"},
                                    {"kantor/b/kantor.yaml", "nama: B\n"},
                                    {"kantor/b/2025/kinerja.csv", "kode\n2\n"}});
  const auto second = golden.commit("satukan", {first},
                                    {{"kantor/c/kantor.yaml", "nama: C\n"},
                                     {"kantor/c/2024/kinerja.csv", "kode\n1\n"},
                                     {"kantor/c/2025/kinerja.csv", "kode\n2\n"}});
  CHECK(renames_in(golden.repository.path(), second).at(second) ==
        Renames{{"kantor/a/2024/kinerja.csv", "kantor/c/2024/kinerja.csv"},
                {"kantor/b/2025/kinerja.csv", "kantor/c/2025/kinerja.csv"},
                {"kantor/a/kantor.yaml", "kantor/c/kantor.yaml"}});
  CHECK(golden.lines(second) ==
        Lines{"awal: c 2024 kinerja.csv baru", "awal: c kantor.yaml baru",
              "awal: c 2025 kinerja.csv baru", "awal: b kantor.yaml baru",
              "satukan: b kantor.yaml ditarik",
              "satukan: c 2024 kinerja.csv berganti nama dari kantor/a/2024/kinerja.csv",
              "satukan: c 2025 kinerja.csv berganti nama dari kantor/b/2025/kinerja.csv",
              "satukan: c kantor.yaml berganti nama dari kantor/a/kantor.yaml",
              "satukan: c kantor.yaml nama A > C diubah"});
}

const std::string office_a = "kantor/a/kantor.yaml";
const std::string office_b = "kantor/b/kantor.yaml";
const std::string table_a = "kantor/a/2025/kinerja.csv";
const std::string table_b = "kantor/b/2025/kinerja.csv";

std::string row(const std::string& value) { return "kode;realisasi\n1;" + value + "\n"; }

TEST_CASE("renames: a renamed office keeps its history") {
  support::TemporaryRepository repository;
  repository.write("content/" + office_a, "nama: A\n");
  repository.write("content/" + table_a, row("5"));
  repository.commit("awal");
  repository.write("content/" + table_a, row("6"));
  repository.commit("ubah");
  repository.git("mv content/kantor/a content/kantor/b");
  repository.write("content/" + office_b, "nama: B\n");
  repository.commit("ganti nama");
  repository.write("content/" + table_b, row("5"));
  const std::string tip = repository.commit("balik");
  Memory memory;
  const Ledger ledger = trace_in(repository.path(), tip, memory);
  CHECK(lines_of(ledger) ==
        Lines{"awal: b 2025 kinerja.csv baru", "awal: b kantor.yaml baru",
              "ubah: b 2025 kinerja.csv 1 realisasi 5 > 6 diubah",
              "ganti nama: b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
              "ganti nama: b kantor.yaml berganti nama dari kantor/a/kantor.yaml",
              "ganti nama: b kantor.yaml nama A > B diubah",
              "balik: b 2025 kinerja.csv 1 realisasi 6 > 5 dipulihkan"});
  CHECK(ledger.files[0].path == "kantor/a/2025/kinerja.csv");
  CHECK(ledger.files[2].path == "kantor/b/2025/kinerja.csv");
}

TEST_CASE("renames: a renamed year and a renamed agreement keep their history") {
  const std::string agreement = "kode;target\n1;100%\n";
  Golden golden;
  const auto first = golden.commit("awal", {},
                                   {{"kantor/a/2024/kinerja.csv", row("5")},
                                    {"kantor/a/2024/perjanjian/ketua.csv", agreement},
                                    {"kantor/a/2024/perjanjian/ketua.yaml", "judul: K\n"}});
  const auto second = golden.commit("tahun", {first},
                                    {{"kantor/a/2025/kinerja.csv", row("6")},
                                     {"kantor/a/2025/perjanjian/ketua.csv", agreement},
                                     {"kantor/a/2025/perjanjian/ketua.yaml", "judul: K\n"}});
  const auto third = golden.commit("id", {second},
                                   {{"kantor/a/2025/kinerja.csv", row("6")},
                                    {"kantor/a/2025/perjanjian/pimpinan.csv", agreement},
                                    {"kantor/a/2025/perjanjian/pimpinan.yaml", "judul: K\n"}});
  CHECK(golden.lines(third) ==
        Lines{"awal: a 2025 kinerja.csv baru", "awal: a 2025 perjanjian/pimpinan.csv baru",
              "awal: a 2025 perjanjian/pimpinan.yaml baru",
              "tahun: a 2025 kinerja.csv berganti nama dari kantor/a/2024/kinerja.csv",
              "tahun: a 2025 perjanjian/pimpinan.csv berganti nama dari "
              "kantor/a/2024/perjanjian/ketua.csv",
              "tahun: a 2025 perjanjian/pimpinan.yaml berganti nama dari "
              "kantor/a/2024/perjanjian/ketua.yaml",
              "tahun: a 2025 kinerja.csv 1 realisasi 5 > 6 diubah",
              "id: a 2025 perjanjian/pimpinan.csv berganti nama dari "
              "kantor/a/2025/perjanjian/ketua.csv",
              "id: a 2025 perjanjian/pimpinan.yaml berganti nama dari "
              "kantor/a/2025/perjanjian/ketua.yaml"});
}

TEST_CASE("renames: a new year that is copied from the last one is entered, not renamed") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{"kantor/a/2024/kinerja.csv", row("5")}});
  const auto second = golden.commit(
      "salin", {first},
      {{"kantor/a/2024/kinerja.csv", row("5")}, {"kantor/a/2025/kinerja.csv", row("5")}});
  CHECK(golden.lines(second) ==
        Lines{"awal: a 2024 kinerja.csv baru", "salin: a 2025 kinerja.csv baru"});
}

TEST_CASE("renames: an edit under the old name on another branch belongs to the same figure") {
  Golden golden;
  const auto base = golden.commit("awal", {}, {{office_a, "nama: A\n"}, {table_a, row("5")}});
  const auto renamed =
      golden.commit("ganti", {base}, {{office_b, "nama: A\n"}, {table_b, row("5")}});
  const auto edited = golden.commit("ubah", {base}, {{office_a, "nama: A\n"}, {table_a, row("6")}});
  for (const auto& parents :
       {std::vector<std::string>{renamed, edited}, std::vector<std::string>{edited, renamed}}) {
    const auto merge =
        golden.commit("gabung", parents, {{office_b, "nama: A\n"}, {table_b, row("6")}});
    const auto back =
        golden.commit("balik", {merge}, {{office_b, "nama: A\n"}, {table_b, row("5")}});
    CHECK(golden.lines(back) ==
          Lines{"awal: b 2025 kinerja.csv baru", "awal: b kantor.yaml baru",
                "ganti: b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
                "ganti: b kantor.yaml berganti nama dari kantor/a/kantor.yaml",
                "ubah: b 2025 kinerja.csv 1 realisasi 5 > 6 diubah",
                "gabung:", "balik: b 2025 kinerja.csv 1 realisasi 6 > 5 dipulihkan"});
  }
}

TEST_CASE("renames: an evil merge of a rename and an edit has only its own edit") {
  const auto two = [](const std::string& one, const std::string& other) {
    return "kode;realisasi\n1;" + one + "\n2;" + other + "\n";
  };
  Golden golden;
  const auto base = golden.commit("awal", {}, {{table_a, two("5", "5")}});
  const auto renamed = golden.commit("ganti", {base}, {{table_b, two("5", "5")}});
  const auto edited = golden.commit("ubah", {base}, {{table_a, two("6", "5")}});
  const auto merge = golden.commit("jahat", {renamed, edited}, {{table_b, two("6", "7")}});
  CHECK(golden.lines(merge) ==
        Lines{"awal: b 2025 kinerja.csv baru",
              "ganti: b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
              "ubah: b 2025 kinerja.csv 1 realisasi 5 > 6 diubah",
              "jahat: b 2025 kinerja.csv 2 realisasi 5 > 7 diubah"});
}

TEST_CASE("renames: a file that another branch adds under the old name follows its office") {
  const std::string budget = "kode;pagu\nA;100\n";
  Golden golden;
  const auto base = golden.commit("awal", {}, {{office_a, "nama: A\n"}, {table_a, row("5")}});
  const auto renamed =
      golden.commit("ganti", {base}, {{office_b, "nama: A\n"}, {table_b, row("5")}});
  const auto made = golden.commit("buat", {base},
                                  {{office_a, "nama: A\n"},
                                   {table_a, row("5")},
                                   {"kantor/a/2025/anggaran.csv", budget},
                                   {"kantor/a/2026/anggaran.csv", budget}});
  const auto merge = golden.commit("gabung", {renamed, made},
                                   {{office_b, "nama: A\n"},
                                    {table_b, row("5")},
                                    {"kantor/b/2025/anggaran.csv", budget},
                                    {"kantor/b/2026/anggaran.csv", budget}});
  CHECK(golden.lines(merge) ==
        Lines{"awal: b 2025 kinerja.csv baru", "awal: b kantor.yaml baru",
              "ganti: b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
              "ganti: b kantor.yaml berganti nama dari kantor/a/kantor.yaml",
              "buat: b 2025 anggaran.csv baru", "buat: b 2026 anggaran.csv baru",
              "gabung: b 2025 anggaran.csv berganti nama dari kantor/a/2025/anggaran.csv",
              "gabung: b 2026 anggaran.csv berganti nama dari kantor/a/2026/anggaran.csv"});
}

TEST_CASE("renames: two offices that exchange their names step by step keep their histories") {
  const auto state = [](const std::string& one, const std::string& other,
                        const std::string& value = "5") {
    return Files{{"kantor/" + one + "/kantor.yaml", "nama: A\n"},
                 {"kantor/" + one + "/2025/kinerja.csv", row(value)},
                 {"kantor/" + other + "/kantor.yaml", "nama: B\n"},
                 {"kantor/" + other + "/2025/kinerja.csv", row("9")}};
  };
  Golden golden;
  const auto first = golden.commit("awal", {}, state("a", "b", "4"));
  const auto edited = golden.commit("ubah", {first}, state("a", "b"));
  const auto away = golden.commit("satu", {edited}, state("c", "b"));
  const auto over = golden.commit("dua", {away}, state("c", "a"));
  const auto back = golden.commit("tiga", {over}, state("b", "a"));
  const auto last = golden.commit("pulih", {back}, state("b", "a", "4"));
  const Lines lines = golden.lines(last);
  CHECK(Lines(lines.begin(), lines.begin() + 5) ==
        Lines{"awal: b 2025 kinerja.csv baru", "awal: b kantor.yaml baru",
              "awal: a 2025 kinerja.csv baru", "awal: a kantor.yaml baru",
              "ubah: b 2025 kinerja.csv 1 realisasi 4 > 5 diubah"});
  CHECK(lines.back() == "pulih: b 2025 kinerja.csv 1 realisasi 5 > 4 dipulihkan");
  CHECK(lines.size() == 5 + 6 + 1);
}

TEST_CASE("renames: two offices that exchange their names at once keep their histories") {
  Golden golden;
  const auto first = golden.commit("awal", {},
                                   {{office_a, "nama: A\n"},
                                    {table_a, row("5")},
                                    {"kantor/a/2024/sasaran.csv", "kode;sasaran\n1;X\n"},
                                    {office_b, "nama: B\n"},
                                    {table_b, row("9")}});
  const auto second = golden.commit("tukar", {first},
                                    {{office_b, "nama: A\n"},
                                     {table_b, row("6")},
                                     {"kantor/b/2024/sasaran.csv", "kode;sasaran\n1;X\n"},
                                     {office_a, "nama: B\n"},
                                     {table_a, row("9")}});
  CHECK(golden.lines(second) ==
        Lines{"awal: b 2024 sasaran.csv baru", "awal: b 2025 kinerja.csv baru",
              "awal: b kantor.yaml baru", "awal: a 2025 kinerja.csv baru",
              "awal: a kantor.yaml baru",
              "tukar: a 2025 kinerja.csv berganti nama dari kantor/b/2025/kinerja.csv",
              "tukar: a kantor.yaml berganti nama dari kantor/b/kantor.yaml",
              "tukar: b 2024 sasaran.csv berganti nama dari kantor/a/2024/sasaran.csv",
              "tukar: b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
              "tukar: b kantor.yaml berganti nama dari kantor/a/kantor.yaml",
              "tukar: b 2025 kinerja.csv 1 realisasi 5 > 6 diubah"});
}

TEST_CASE("renames: an office that takes a name given up in the same commit keeps its history") {
  Golden golden;
  const auto first = golden.commit(
      "awal", {},
      {{office_a, "nama: A\n"}, {table_a, row("5")}, {office_b, "nama: B\n"}, {table_b, row("9")}});
  const auto second = golden.commit("geser", {first},
                                    {{office_b, "nama: A\n"},
                                     {table_b, row("5")},
                                     {"kantor/c/kantor.yaml", "nama: B\n"},
                                     {"kantor/c/2025/kinerja.csv", row("8")}});
  CHECK(golden.lines(second) ==
        Lines{"awal: b 2025 kinerja.csv baru", "awal: b kantor.yaml baru",
              "awal: c 2025 kinerja.csv baru", "awal: c kantor.yaml baru",
              "geser: b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
              "geser: b kantor.yaml berganti nama dari kantor/a/kantor.yaml",
              "geser: c 2025 kinerja.csv berganti nama dari kantor/b/2025/kinerja.csv",
              "geser: c kantor.yaml berganti nama dari kantor/b/kantor.yaml",
              "geser: c 2025 kinerja.csv 1 realisasi 9 > 8 diubah"});
}

TEST_CASE("renames: tables that are exchanged between offices are edited, not renamed") {
  Golden golden;
  const auto first = golden.commit(
      "awal", {},
      {{office_a, "nama: A\n"}, {table_a, row("5")}, {office_b, "nama: B\n"}, {table_b, row("9")}});
  const auto second = golden.commit(
      "tukar", {first},
      {{office_a, "nama: A\n"}, {table_a, row("9")}, {office_b, "nama: B\n"}, {table_b, row("5")}});
  const Lines lines = golden.lines(second);
  CHECK(Lines(lines.begin() + 4, lines.end()) ==
        Lines{"tukar: a 2025 kinerja.csv 1 realisasi 5 > 9 diubah",
              "tukar: b 2025 kinerja.csv 1 realisasi 9 > 5 diubah"});
}

TEST_CASE("renames: a new file under a name that was given up is another file") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table_a, row("5")}});
  const auto second = golden.commit("ganti", {first}, {{table_b, row("5")}});
  const auto third = golden.commit("anyar", {second}, {{table_a, row("7")}, {table_b, row("5")}});
  const auto fourth = golden.commit("ubah", {third}, {{table_a, row("5")}, {table_b, row("6")}});
  CHECK(golden.lines(fourth) ==
        Lines{"awal: b 2025 kinerja.csv baru",
              "ganti: b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
              "anyar: a 2025 kinerja.csv baru", "ubah: a 2025 kinerja.csv 1 realisasi 7 > 5 diubah",
              "ubah: b 2025 kinerja.csv 1 realisasi 5 > 6 diubah"});
}

TEST_CASE("renames: on another branch the old name still stands for the old file") {
  Golden golden;
  const auto base = golden.commit("awal", {}, {{table_a, row("5")}});
  const auto renamed = golden.commit("ganti", {base}, {{table_b, row("5")}});
  const auto anew = golden.commit("anyar", {renamed}, {{table_a, row("7")}, {table_b, row("5")}});
  const auto edited = golden.commit("ubah", {base}, {{table_a, row("6")}});
  const auto merge =
      golden.commit("gabung", {anew, edited}, {{table_a, row("7")}, {table_b, row("6")}});
  CHECK(golden.lines(merge) ==
        Lines{"awal: b 2025 kinerja.csv baru",
              "ganti: b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
              "anyar: a 2025 kinerja.csv baru", "ubah: b 2025 kinerja.csv 1 realisasi 5 > 6 diubah",
              "gabung:"});
}

TEST_CASE("renames: of two new names the one that the tip has counts") {
  Golden golden;
  const auto base = golden.commit("awal", {}, {{table_a, row("5")}});
  const auto one = golden.commit("satu", {base}, {{table_b, row("5")}});
  const auto other = golden.commit("dua", {base}, {{"kantor/c/2025/kinerja.csv", row("5")}});
  const auto merge = golden.commit("gabung", {one, other}, {{table_b, row("5")}});
  const auto last = golden.commit("ubah", {merge}, {{table_b, row("6")}});
  CHECK(golden.lines(last) ==
        Lines{"awal: b 2025 kinerja.csv baru",
              "satu: b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
              "dua: b 2025 kinerja.csv berganti nama dari kantor/a/2025/kinerja.csv",
              "ubah: b 2025 kinerja.csv 1 realisasi 5 > 6 diubah"});
}

}  // namespace
}  // namespace terang::history::renames_test
