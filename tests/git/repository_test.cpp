#include "git/repository.hpp"

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "support/repository.hpp"

namespace terang::git {
namespace {

using support::TemporaryFolder;
using support::TemporaryRepository;

TEST_CASE("resolve: a branch and a tag and a detached head name the same commit") {
  TemporaryRepository repository;
  repository.write("content/a.csv", "a");
  const std::string first = repository.commit("satu");
  repository.git("tag -a v1 -m satu");
  repository.git("checkout --quiet --detach");
  const Repository opened{repository.path()};
  CHECK(opened.resolve("main") == first);
  CHECK(opened.resolve("v1") == first);
  CHECK(opened.resolve("HEAD") == first);
  CHECK(opened.resolve(first.substr(0, 10)) == first);
  CHECK_THROWS_AS(static_cast<void>(opened.resolve("tidak-ada")), base::Failure);
}

TEST_CASE("open: a folder without a repository is a failure of the machine") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(Repository{folder.path().string()}, base::Failure);
}

TEST_CASE("commit: the author is named as .mailmap says") {
  TemporaryRepository repository;
  repository.write(".mailmap", "Sri Contohwati <sri@example.go.id>\n");
  const std::string id = repository.commit("Mengisi realisasi\n\nAlasan: ada");
  const Commit commit = Repository{repository.path()}.commit(id);
  CHECK(commit.author == "Sri Contohwati");
  CHECK(commit.subject == "Mengisi realisasi");
  CHECK(commit.seconds == 1735700000 + 86400);
  CHECK(commit.offset_minutes == 7 * 60);
  CHECK(commit.parents.empty());
  CHECK(commit.message == "Mengisi realisasi\n\nAlasan: ada\n");
  CHECK_FALSE(commit.is_merge);
}

TEST_CASE("commit: the author's clock stands beside the committer's") {
  TemporaryRepository repository;
  repository.git("commit --quiet --allow-empty -m satu --date='1700000000 +0930'");
  const Commit commit = Repository{repository.path()}.commit(repository.git("rev-parse HEAD"));
  CHECK(commit.author_seconds == 1700000000);
  CHECK(commit.author_offset_minutes == 9 * 60 + 30);
  CHECK(commit.seconds == 1735700000);
  CHECK(commit.offset_minutes == 7 * 60);
}

TEST_CASE("commit: an e-mail address in the author's name is left out") {
  struct Row {
    const char* name;
    const char* expected;
  };
  const std::vector<Row> rows{{"Sri Contoh", "Sri Contoh"},
                              {"Sri Contoh (sri@example.go.id)", "Sri Contoh"},
                              {"sri@example.go.id", "sri"}};
  for (const Row& row : rows) {
    TemporaryRepository repository;
    repository.git(std::string{"commit --quiet --allow-empty -m satu --author='"} + row.name +
                   " <sri@example.go.id>'");
    const Repository opened{repository.path()};
    CAPTURE(row.name);
    CHECK(opened.commit(opened.resolve("HEAD")).author == row.expected);
  }
}

TEST_CASE("commit: a message in another encoding is read as UTF-8") {
  TemporaryRepository repository;
  repository.write("pesan", "Caf\xE9\n\nIsi: \xE9\n");
  repository.git("-c i18n.commitEncoding=ISO-8859-1 commit --quiet --allow-empty -F pesan");
  const Repository opened{repository.path()};
  const Commit commit = opened.commit(opened.resolve("HEAD"));
  CHECK(commit.subject == "Caf\u00E9");
  CHECK(commit.message == "Caf\u00E9\n\nIsi: \u00E9\n");
}

TEST_CASE("list: a bare clone gives the files of a folder in order and leaves links out") {
  TemporaryRepository repository;
  repository.write("content/b.csv", "b");
  repository.write("content/a/z.csv", "z");
  repository.write("content/a.csv", "a");
  repository.write("lain.txt", "x");
  repository.git("-c core.symlinks=true status");
  std::filesystem::create_symlink("/etc/passwd", repository.folder().path() / "content/link.csv");
  const std::string id = repository.commit("satu");
  const TemporaryFolder bare;
  repository.git("clone --quiet --bare . '" + bare.path().string() + "/x.git'");
  const Repository opened{bare.path().string() + "/x.git"};
  const Repository::Listing listing = opened.list(id, "content");
  REQUIRE(listing.found);
  REQUIRE(listing.files.size() == 3);
  CHECK(listing.files[0].path == "a.csv");
  CHECK(listing.files[1].path == "a/z.csv");
  CHECK(listing.files[2].path == "b.csv");
  CHECK(opened.read_blob(listing.files[1].blob) == "z");
  CHECK(listing.skipped == std::vector<std::string>{"link.csv"});
  CHECK(opened.work_tree().empty());
  CHECK_FALSE(opened.list(id, "tidak-ada").found);
  CHECK_FALSE(opened.list(id, "lain.txt").found);
}

TEST_CASE("last_changes: each file is given to the commit that made it what it is") {
  TemporaryRepository repository;
  repository.write("content/a.csv", "1");
  repository.write("content/x/b.csv", "1");
  const std::string first = repository.commit("satu");
  repository.write("content/a.csv", "2");
  const std::string second = repository.commit("dua");
  repository.write("lain.txt", "1");
  repository.commit("di luar content");
  const auto changes = Repository{repository.path()}.last_changes(
      Repository{repository.path()}.resolve("HEAD"), "content");
  REQUIRE(changes.size() == 2);
  CHECK(changes.at("a.csv") == second);
  CHECK(changes.at("x/b.csv") == first);
}

TEST_CASE("last_changes: a merge is named only where it differs from all its parents") {
  TemporaryRepository repository;
  repository.write("content/a.csv", "1");
  repository.write("content/b.csv", "1");
  repository.write("content/c.csv", "1");
  repository.commit("awal");
  repository.git("checkout --quiet -b cabang");
  repository.write("content/a.csv", "cabang");
  const std::string branch = repository.commit("cabang");
  repository.git("checkout --quiet main");
  repository.write("content/b.csv", "utama");
  const std::string trunk = repository.commit("utama");
  repository.git("merge --quiet --no-commit --no-ff cabang");
  repository.write("content/c.csv", "saat menggabung");
  const std::string merge = repository.commit("gabung");
  const Repository opened{repository.path()};
  const auto changes = opened.last_changes(merge, "content");
  CHECK(changes.at("a.csv") == branch);
  CHECK(changes.at("b.csv") == trunk);
  CHECK(changes.at("c.csv") == merge);
  CHECK(opened.commit(merge).is_merge);
}

TEST_CASE("last_changes: a shallow clone leaves out what nobody can know") {
  TemporaryRepository repository;
  repository.write("content/a.csv", "1");
  repository.write("content/b.csv", "1");
  repository.commit("satu");
  repository.commit("kosong");
  repository.write("content/b.csv", "2");
  const std::string last = repository.commit("dua");
  const TemporaryFolder clone;
  repository.git("clone --quiet --depth 2 'file://" + repository.path() + "' '" +
                 clone.path().string() + "/x'");
  const Repository opened{clone.path().string() + "/x"};
  CHECK(opened.is_shallow());
  const auto changes = opened.last_changes(last, "content");
  REQUIRE(changes.size() == 1);
  CHECK(changes.at("b.csv") == last);
}

}  // namespace
}  // namespace terang::git
