#include "git/repository.hpp"

#include <filesystem>

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "support/repository.hpp"

namespace terang::git::repository_test {
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

TEST_CASE("commit: the author's name is the one in .mailmap") {
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

TEST_CASE("commit: the author's time and offset are read beside the committer's") {
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

TEST_CASE("list: the files of a folder in a bare clone are in order and links are left out") {
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

TEST_CASE("entries: each entry has its kind and equal folders have the same id") {
  TemporaryRepository repository;
  repository.write("content/kantor/a/x.csv", "1");
  repository.write("content/kantor/b/x.csv", "1");
  repository.write("content/portal.yaml", "judul: x");
  repository.git("config core.symlinks true");
  std::filesystem::create_symlink("portal.yaml",
                                  repository.folder().path() / "content/tautan.yaml");
  const std::string commit = repository.commit("satu");
  const Repository opened{repository.path()};
  const auto content = opened.find_folder(commit, "content");
  REQUIRE(content);
  CHECK_FALSE(opened.find_folder(commit, "content/portal.yaml"));
  CHECK_FALSE(opened.find_folder(commit, "tidak-ada"));
  const std::vector<TreeEntry> entries = opened.entries(*content);
  REQUIRE(entries.size() == 3);
  CHECK(entries[0].name == "kantor");
  CHECK(entries[0].kind == TreeEntry::Kind::folder);
  CHECK(entries[1].kind == TreeEntry::Kind::file);
  CHECK(entries[2].kind == TreeEntry::Kind::other);
  const std::vector<TreeEntry> offices = opened.entries(entries[0].id);
  REQUIRE(offices.size() == 2);
  CHECK(offices[0].id == offices[1].id);
  const Repository::Listing listing = opened.list_tree(*content);
  REQUIRE(listing.files.size() == 3);
  CHECK(listing.files[0].path == "kantor/a/x.csv");
  CHECK(listing.skipped == std::vector<std::string>{"tautan.yaml"});
}

TEST_CASE("read_blob: an object whose bytes do not match its id is refused") {
  TemporaryRepository repository;
  repository.write("content/a.csv", "a;b\n1;2\n");
  repository.write("content/b.csv", "a;b\n1;3\n");
  const std::string commit = repository.commit("dua");
  const std::string id = repository.git("rev-parse HEAD:content/a.csv");
  const std::string other = repository.git("rev-parse HEAD:content/b.csv");
  const Repository opened{repository.path()};
  CHECK(opened.read_blob(id) == "a;b\n1;2\n");
  const auto file_of = [&](const std::string& object) {
    return std::filesystem::path{opened.folder()} / "objects" / object.substr(0, 2) /
           object.substr(2);
  };
  std::filesystem::remove(file_of(id));
  std::filesystem::copy_file(file_of(other), file_of(id));
  const Repository damaged{repository.path()};
  CHECK_THROWS_AS(static_cast<void>(damaged.read_blob(id)), base::Failure);
  CHECK(damaged.read_blob(other) == "a;b\n1;3\n");
  const SkipObjectVerification skip_verification;
  CHECK(damaged.read_blob(id) == "a;b\n1;3\n");
}

TEST_CASE("find_file: only a file at exactly this path in the commit's tree is found") {
  TemporaryRepository repository;
  repository.write("a.csv", "atas");
  repository.write("content/a.csv", "lama");
  repository.write("content/x/b.csv", "dalam");
  std::filesystem::create_symlink("a.csv", repository.folder().path() / "content/tautan.csv");
  const std::string first = repository.commit("satu");
  repository.write("content/a.csv", "baru");
  std::filesystem::remove(repository.folder().path() / "content/x/b.csv");
  const std::string second = repository.commit("dua");
  const Repository opened{repository.path()};
  struct Row {
    std::string commit;
    const char* path;
    const char* expected;  ///< null: absent
  };
  const std::vector<Row> rows{
      {first, "a.csv", "atas"},
      {first, "content/a.csv", "lama"},
      {second, "content/a.csv", "baru"},
      {first, "content/x/b.csv", "dalam"},
      {second, "content/x/b.csv", nullptr},
      {first, "content", nullptr},
      {first, "content/x", nullptr},
      {first, "content/tautan.csv", nullptr},
      {first, "content/tautan.csv/a.csv", nullptr},
      {first, "a.csv/a.csv", nullptr},
      {first, "b.csv", nullptr},
      {first, "content/a", nullptr},
      {first, "content/a.csv/", nullptr},
      {first, "", nullptr},
  };
  for (const Row& row : rows) {
    CAPTURE(row.path);
    const auto blob = opened.find_file(row.commit, row.path);
    REQUIRE(blob.has_value() == (row.expected != nullptr));
    if (blob) CHECK(opened.read_blob(*blob) == row.expected);
  }
  CHECK_THROWS_AS(static_cast<void>(opened.find_file(ObjectId(40, 'a'), "a.csv")), base::Failure);
}

TEST_CASE("without_addresses: words with an e-mail address are left out") {
  struct Row {
    const char* text;
    const char* expected;
  };
  const std::vector<Row> rows{
      {"Sri Contoh", "Sri Contoh"},
      {"Sri <sri@example.go.id> Contoh", "Sri Contoh"},
      {"surat ke sri@example.go.id, budi@example.go.id.", "surat ke"},
      {"sri@example.go.id", "sri"},
      {"sri@example.go.id budi@example.go.id", "sri"},
      {"@", ""},
      {"  dua   kata ", "dua kata"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(without_addresses(row.text) == row.expected);
  }
}

TEST_CASE("commit: the subject is the first line that is not blank") {
  TemporaryRepository repository;
  const std::string id =
      repository.commit(support::Snapshot{"   \n\n  spasi depan\n", {}, {{"a", "1"}}, 1});
  CHECK(Repository{repository.path()}.commit(id).subject == "spasi depan");
}

}  // namespace
}  // namespace terang::git::repository_test
