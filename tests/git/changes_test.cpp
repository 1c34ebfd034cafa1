#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "git/repository.hpp"
#include "support/repository.hpp"

namespace terang::git::changes_test {
namespace {

using support::Snapshot;
using support::TemporaryFolder;
using support::TemporaryRepository;
using Known = std::function<bool(const RawId&)>;
using Lines = std::vector<std::string>;

std::string bytes_of(const Repository& repository, const std::optional<RawId>& blob) {
  return blob ? repository.read_blob(*blob) : "-";
}

/// One line for each commit: `subject: path before/before>after | path ...`, with the files' bytes.
Lines lines_of(const Repository& repository, const std::vector<CommitChanges>& history) {
  Lines lines;
  for (const CommitChanges& commit : history) {
    std::string line = repository.commit(print(commit.id)).subject + ":";
    if (commit.is_edge) line += " tepi";
    for (const FileChange& file : commit.files) {
      line += (line.ends_with(':') ? " " : " | ") + file.path + " ";
      for (std::size_t parent = 0; parent < file.before.size(); ++parent) {
        line += (parent == 0 ? "" : "/") + bytes_of(repository, file.before[parent]);
      }
      line += ">" + bytes_of(repository, file.after);
    }
    lines.push_back(line);
  }
  return lines;
}

Lines changes_in(const std::string& path, const std::string& tip, const Known& known = {}) {
  const Repository repository{path};
  return lines_of(repository, repository.changes(tip, "content", known));
}

TEST_CASE("changes: commits are listed newest first with what each changed in the folder") {
  TemporaryRepository repository;
  const auto first = repository.commit(
      Snapshot{"awal", {}, {{"content/a.csv", "1"}, {"content/x/b.csv", "1"}, {"lain", "1"}}, 1});
  const auto second = repository.commit(
      Snapshot{"ubah", {first}, {{"content/a.csv", "2"}, {"content/x/b.csv", "1"}}, 2});
  const auto third = repository.commit(Snapshot{
      "luar", {second}, {{"content/a.csv", "2"}, {"content/x/b.csv", "1"}, {"lain", "2"}}, 3});
  const auto fourth = repository.commit(Snapshot{
      "kosong", {third}, {{"content/a.csv", "2"}, {"content/x/b.csv", "1"}, {"lain", "2"}}, 4});
  const auto fifth = repository.commit(
      Snapshot{"hapus", {fourth}, {{"content/a.csv", "2"}, {"content/c.csv", "3"}}, 5});
  CHECK(changes_in(repository.path(), fifth) == Lines{"hapus: c.csv ->3 | x/b.csv 1>-",
                                                      "kosong:", "luar:", "ubah: a.csv 1>2",
                                                      "awal: a.csv >1 | x/b.csv >1"});
  const auto history = Repository{repository.path()}.changes(fifth, "content", {});
  CHECK(history[0].parents == std::vector{parse_id(fourth).value()});
  CHECK(history[4].parents.empty());
}

TEST_CASE("changes: a merge changed only files that differ from those of each parent") {
  TemporaryRepository repository;
  const auto base = repository.commit(
      Snapshot{"awal",
               {},
               {{"content/a", "1"}, {"content/b", "1"}, {"content/c", "1"}, {"content/d", "1"}},
               1});
  const auto left = repository.commit(
      Snapshot{"kiri",
               {base},
               {{"content/a", "2"}, {"content/b", "1"}, {"content/c", "2"}, {"content/d", "1"}},
               2});
  const auto right = repository.commit(
      Snapshot{"kanan",
               {base},
               {{"content/a", "1"}, {"content/b", "2"}, {"content/c", "3"}, {"content/d", "1"}},
               3});
  const auto clean = repository.commit(
      Snapshot{"gabung",
               {left, right},
               {{"content/a", "2"}, {"content/b", "2"}, {"content/c", "3"}, {"content/d", "1"}},
               4});
  const auto evil = repository.commit(
      Snapshot{"jahat",
               {left, right},
               {{"content/a", "2"}, {"content/c", "4"}, {"content/d", "9"}, {"content/e", "1"}},
               4});
  const Lines before{"kanan: b 1>2 | c 1>3", "kiri: a 1>2 | c 1>2",
                     "awal: a >1 | b >1 | c >1 | d >1"};
  Lines expected{"gabung:"};
  expected.insert(expected.end(), before.begin(), before.end());
  CHECK(changes_in(repository.path(), clean) == expected);
  expected.front() = "jahat: b 1/2>- | c 2/3>4 | d 1/1>9 | e -/->1";
  CHECK(changes_in(repository.path(), evil) == expected);
}

TEST_CASE("changes: an octopus changed only files that differ from those of all parents") {
  TemporaryRepository repository;
  const auto base =
      repository.commit(Snapshot{"awal", {}, {{"content/x/a", "1"}, {"content/x/b", "1"}}, 1});
  std::vector<std::string> arms;
  for (int arm = 1; arm <= 3; ++arm) {
    const std::string own = std::to_string(arm + 1);
    arms.push_back(repository.commit(
        Snapshot{"lengan " + own, {base}, {{"content/x/a", own}, {"content/x/b", "1"}}, arm + 1}));
  }
  const auto quiet =
      repository.commit(Snapshot{"gurita", arms, {{"content/x/a", "3"}, {"content/x/b", "1"}}, 9});
  const auto loud = repository.commit(Snapshot{
      "gurita", arms, {{"content/x/a", "5"}, {"content/x/b", "1"}, {"content/y", "1"}}, 9});
  Lines expected{"gurita:", "lengan 4: x/a 1>4", "lengan 3: x/a 1>3", "lengan 2: x/a 1>2",
                 "awal: x/a >1 | x/b >1"};
  CHECK(changes_in(repository.path(), quiet) == expected);
  expected.front() = "gurita: x/a 2/3/4>5 | y -/-/->1";
  CHECK(changes_in(repository.path(), loud) == expected);
}

TEST_CASE("changes: removing a file and restoring it are two changes") {
  TemporaryRepository repository;
  const auto first = repository.commit(Snapshot{"awal", {}, {{"content/a", "1"}}, 1});
  const auto second = repository.commit(Snapshot{"ubah", {first}, {{"content/a", "2"}}, 2});
  const auto third = repository.commit(Snapshot{"kembali", {second}, {{"content/a", "1"}}, 3});
  const auto fourth = repository.commit(Snapshot{"hapus", {third}, {}, 4});
  const auto fifth = repository.commit(Snapshot{"pulih", {fourth}, {{"content/a", "1"}}, 5});
  CHECK(changes_in(repository.path(), fifth) ==
        Lines{"pulih: a ->1", "hapus: a 1>-", "kembali: a 2>1", "ubah: a 1>2", "awal: a >1"});
}

TEST_CASE("changes: with criss-cross merges each edit belongs to the one commit that made it") {
  TemporaryRepository repository;
  const auto base =
      repository.commit(Snapshot{"awal", {}, {{"content/a", "1"}, {"content/b", "1"}}, 1});
  const auto left =
      repository.commit(Snapshot{"kiri", {base}, {{"content/a", "2"}, {"content/b", "1"}}, 2});
  const auto right =
      repository.commit(Snapshot{"kanan", {base}, {{"content/a", "1"}, {"content/b", "2"}}, 3});
  const std::map<std::string, std::string> both{{"content/a", "2"}, {"content/b", "2"}};
  const auto one = repository.commit(Snapshot{"silang satu", {left, right}, both, 4});
  const auto two = repository.commit(Snapshot{"silang dua", {right, left}, both, 5});
  const auto top = repository.commit(Snapshot{"atas", {one, two}, both, 6});
  CHECK(changes_in(repository.path(), top) ==
        Lines{"atas:", "silang dua:", "silang satu:", "kanan: b 1>2", "kiri: a 1>2",
              "awal: a >1 | b >1"});
}

TEST_CASE("changes: a child comes before its parents whatever their clocks say") {
  TemporaryRepository repository;
  const auto base = repository.commit(Snapshot{"awal", {}, {{"content/a", "1"}}, 50});
  const auto early = repository.commit(Snapshot{"mundur", {base}, {{"content/a", "2"}}, 1});
  const auto back = repository.commit(Snapshot{"balik", {early}, {{"content/a", "1"}}, 2});
  const auto other =
      repository.commit(Snapshot{"cabang", {base}, {{"content/a", "1"}, {"content/b", "1"}}, 40});
  const auto top = repository.commit(
      Snapshot{"gabung", {back, other}, {{"content/a", "1"}, {"content/b", "1"}}, 3});
  CHECK(changes_in(repository.path(), top) ==
        Lines{"gabung:", "cabang: b ->1", "balik: a 2>1", "mundur: a 1>2", "awal: a >1"});
}

TEST_CASE("changes: commits of the same second are ordered by their ids") {
  TemporaryRepository repository;
  const auto base = repository.commit(Snapshot{"awal", {}, {{"content/a", "1"}}, 1});
  std::vector<std::string> arms;
  for (const char* name : {"x", "y", "z"}) {
    arms.push_back(repository.commit(Snapshot{name, {base}, {{"content/a", name}}, 2}));
  }
  const auto top = repository.commit(Snapshot{"gabung", arms, {{"content/a", "x"}}, 2});
  std::vector<ObjectId> found;
  for (const auto& commit : Repository{repository.path()}.changes(top, "content", {})) {
    found.push_back(print(commit.id));
  }
  std::sort(arms.begin(), arms.end());
  CHECK(found == std::vector<ObjectId>{top, arms[0], arms[1], arms[2], base});
}

TEST_CASE("changes: each of two roots made all its files and their merge none") {
  TemporaryRepository repository;
  const auto one = repository.commit(Snapshot{"akar satu", {}, {{"content/a", "1"}}, 1});
  const auto two = repository.commit(Snapshot{"akar dua", {}, {{"content/b", "1"}}, 2});
  const auto top = repository.commit(
      Snapshot{"gabung", {one, two}, {{"content/a", "1"}, {"content/b", "1"}}, 3});
  CHECK(changes_in(repository.path(), top) ==
        Lines{"gabung:", "akar dua: b >1", "akar satu: a >1"});
}

TEST_CASE("changes: links and modes and folders in a file's place are distinguished") {
  TemporaryRepository repository;
  repository.write("content/a", "1");
  repository.write("content/b", "1");
  repository.commit("awal");
  repository.git("update-index --chmod=+x content/a");
  repository.git("commit --quiet -m 'hanya mode'");
  repository.git("rm --quiet content/b");
  repository.write("content/b/c", "2");
  repository.write("content/b-1", "3");
  repository.commit("folder");
  repository.git("rm --quiet content/a");
  std::filesystem::create_symlink("b-1", repository.folder().path() / "content/a");
  std::filesystem::create_symlink("b-1", repository.folder().path() / "content/d");
  const auto last = repository.commit("tautan");
  CHECK(changes_in(repository.path(), last) == Lines{"tautan: a 1>-",
                                                     "folder: b 1>- | b-1 ->3 | b/c ->2",
                                                     "hanya mode:", "awal: a >1 | b >1"});
}

TEST_CASE("changes: the folder may lie at any depth and may appear and disappear") {
  TemporaryRepository repository;
  const auto first = repository.commit(Snapshot{"awal", {}, {{"x", "1"}}, 1});
  const auto second = repository.commit(Snapshot{"isi", {first}, {{"p/q/a", "1"}, {"x", "1"}}, 2});
  const auto third = repository.commit(Snapshot{"berkas", {second}, {{"p", "1"}, {"x", "1"}}, 3});
  const Repository opened{repository.path()};
  CHECK(lines_of(opened, opened.changes(third, "p/q", {})) ==
        Lines{"berkas: a 1>-", "isi: a ->1", "awal:"});
  CHECK(lines_of(opened, opened.changes(third, "", {})) ==
        Lines{"berkas: p ->1 | p/q/a 1>-", "isi: p/q/a ->1", "awal: x >1"});
  CHECK(lines_of(opened, opened.changes(third, "tidak/ada", {})) ==
        Lines{"berkas:", "isi:", "awal:"});
}

Known one_of(std::vector<ObjectId> ids) {
  return [ids = std::move(ids)](const RawId& raw) {
    const ObjectId id = print(raw);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
}

TEST_CASE("known: a history is extended without the known commits and their ancestors") {
  TemporaryRepository repository;
  const auto r = repository.commit(Snapshot{"akar", {}, {{"content/a", "1"}}, 1});
  const auto x = repository.commit(Snapshot{"x", {r}, {{"content/a", "2"}}, 2});
  const auto a = repository.commit(Snapshot{"a", {x}, {{"content/a", "3"}}, 3});
  const auto side =
      repository.commit(Snapshot{"samping", {x}, {{"content/a", "2"}, {"content/b", "1"}}, 4});
  const auto tip =
      repository.commit(Snapshot{"gabung", {a, side}, {{"content/a", "3"}, {"content/b", "1"}}, 5});
  struct Row {
    const char* what;
    std::vector<ObjectId> known;
    Lines expected;
  };
  const Lines whole{"gabung:", "samping: b ->1", "a: a 2>3", "x: a 1>2", "akar: a >1"};
  const std::vector<Row> rows{
      {"nothing", {}, whole},
      {"a whole ledger", {a, x, r}, {"gabung:", "samping: b ->1"}},
      {"one commit (a..tip)", {a}, {"gabung:", "samping: b ->1"}},
      {"one commit of the side", {side}, {"gabung:", "a: a 2>3"}},
      {"an old commit", {r}, {"gabung:", "samping: b ->1", "a: a 2>3", "x: a 1>2"}},
      {"the tip", {tip}, {}},
      {"another history", {ObjectId(40, 'f')}, whole},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(changes_in(repository.path(), tip, one_of(row.known)) == row.expected);
  }
}

TEST_CASE("known: ancestors of known commits are not even read") {
  TemporaryRepository repository;
  const auto first = repository.commit(Snapshot{"awal", {}, {{"content/a", "1"}}, 1});
  const auto second = repository.commit(Snapshot{"dua", {first}, {{"content/a", "2"}}, 2});
  const auto third = repository.commit(Snapshot{"tiga", {second}, {{"content/a", "3"}}, 3});
  std::vector<ObjectId> asked;
  const auto history =
      Repository{repository.path()}.changes(third, "content", [&](const RawId& id) {
        asked.push_back(print(id));
        return asked.back() == second;
      });
  CHECK(history.size() == 1);
  CHECK(asked == std::vector<ObjectId>{third, second});
}

TEST_CASE("shallow: a commit at the edge is marked and has no changes") {
  TemporaryRepository repository;
  repository.write("content/a", "1");
  repository.commit("satu");
  repository.write("content/a", "2");
  repository.commit("dua");
  repository.write("content/a", "3");
  const std::string last = repository.commit("tiga");
  const std::string source = "'file://" + repository.path() + "'";
  const TemporaryFolder clones;
  const std::string clone = clones.path().string() + "/x";
  repository.git("clone --quiet --depth 2 " + source + " '" + clone + "'");
  CHECK(changes_in(clone, last) == Lines{"tiga: a 2>3", "dua: tepi"});
  CHECK(Repository{clone}.changes(last, "content", {})[1].parents.size() == 1);

  // A later fetch cuts off more; the older objects are still there.
  repository.git("-C '" + clone + "' fetch --quiet --depth 1 origin main");
  CHECK(changes_in(clone, last) == Lines{"tiga: tepi"});
  repository.git("-C '" + clone + "' fetch --quiet --unshallow origin main");
  CHECK(changes_in(clone, last) == Lines{"tiga: a 2>3", "dua: a 1>2", "satu: a >1"});
}

TEST_CASE("shallow: one side of a merge ends at an edge and the other goes on to its root") {
  TemporaryRepository repository;
  const auto far = repository.commit(Snapshot{"jauh", {}, {{"content/a", "1"}}, 1});
  const auto base = repository.commit(Snapshot{"awal", {far}, {{"content/a", "2"}}, 2});
  const auto left = repository.commit(Snapshot{"kiri", {base}, {{"content/a", "3"}}, 3});
  const auto merge = repository.commit(Snapshot{"gabung", {left, far}, {{"content/a", "4"}}, 4});
  repository.git("update-ref refs/heads/main " + merge);
  const TemporaryFolder clones;
  const std::string clone = clones.path().string() + "/x";
  repository.git("clone --quiet --depth 2 'file://" + repository.path() + "' '" + clone + "'");
  CHECK(changes_in(clone, merge) == Lines{"gabung: a 3/1>4", "kiri: tepi", "jauh: a >1"});
}

TEST_CASE("changes: a tip that does not exist is a failure of the machine") {
  const TemporaryRepository repository;
  const Repository opened{repository.path()};
  CHECK_THROWS_AS(static_cast<void>(opened.changes(ObjectId(40, 'a'), "content", {})),
                  base::Failure);
}

}  // namespace
}  // namespace terang::git::changes_test
