// Ledger::last_changes: for each file the commit that a page names as the origin of its figures.
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "history/reading.hpp"
#include "support/repository.hpp"

namespace terang::history::last_changes_test {
namespace {

using support::Snapshot;
using support::TemporaryFolder;
using support::TemporaryRepository;
using Changes = std::map<std::string, git::ObjectId>;

Changes last_changes(const std::string& path, const git::ObjectId& tip) {
  Memory memory;
  return last_changes(trace_in(path, tip, memory));
}

TEST_CASE("last changes: each file has the commit that gave it its present bytes") {
  TemporaryRepository repository;
  repository.write("content/portal.yaml", "a: 1");
  repository.write("content/halaman/b.md", "1");
  const std::string first = repository.commit("satu");
  repository.write("content/portal.yaml", "a: 2");
  const std::string second = repository.commit("dua");
  repository.write("lain.txt", "1");
  repository.commit("di luar content");
  CHECK(last_changes(repository.path(), repository.git("rev-parse HEAD")) ==
        Changes{{"halaman/b.md", first}, {"portal.yaml", second}});
}

TEST_CASE("last changes: a merge counts only for files in which it differs from all its parents") {
  TemporaryRepository repository;
  repository.write("content/halaman/a.md", "1");
  repository.write("content/halaman/b.md", "1");
  repository.write("content/halaman/c.md", "1");
  repository.commit("awal");
  repository.git("checkout --quiet -b cabang");
  repository.write("content/halaman/a.md", "cabang");
  const std::string branch = repository.commit("cabang");
  repository.git("checkout --quiet main");
  repository.write("content/halaman/b.md", "utama");
  const std::string trunk = repository.commit("utama");
  repository.git("merge --quiet --no-commit --no-ff cabang");
  repository.write("content/halaman/c.md", "saat menggabung");
  const std::string merge = repository.commit("gabung");
  CHECK(last_changes(repository.path(), merge) ==
        Changes{{"halaman/a.md", branch}, {"halaman/b.md", trunk}, {"halaman/c.md", merge}});
}

TEST_CASE("last changes: if a merge drops a change of one branch, the commit before it counts") {
  TemporaryRepository repository;
  const auto base = repository.commit(
      Snapshot{"awal", {}, {{"content/halaman/a.md", "1"}, {"content/halaman/b.md", "1"}}, 1});
  const auto left = repository.commit(
      Snapshot{"kiri", {base}, {{"content/halaman/a.md", "2"}, {"content/halaman/b.md", "1"}}, 2});
  const auto right = repository.commit(Snapshot{
      "kanan",
      {base},
      {{"content/halaman/a.md", "1"}, {"content/halaman/b.md", "2"}, {"content/halaman/c.md", "1"}},
      3});
  const auto merge = repository.commit(Snapshot{
      "gabung", {left, right}, {{"content/halaman/a.md", "2"}, {"content/halaman/b.md", "1"}}, 4});
  const Changes expected{{"halaman/a.md", left}, {"halaman/b.md", base}};
  CHECK(last_changes(repository.path(), merge) == expected);
  Memory memory;
  for (const auto& tip : {base, right, left}) {
    trace_in(repository.path(), tip, memory);
    CHECK(last_changes(trace_in(repository.path(), merge, memory)) == expected);
  }
}

TEST_CASE(
    "last changes: in a shallow clone a file that is unchanged since the edge has no last change") {
  TemporaryRepository repository;
  repository.write("content/halaman/a.md", "1");
  repository.write("content/halaman/b.md", "1");
  repository.commit("satu");
  repository.commit("kosong");
  repository.write("content/halaman/b.md", "2");
  const std::string last = repository.commit("dua");
  const TemporaryFolder clone;
  repository.git("clone --quiet --depth 2 'file://" + repository.path() + "' '" +
                 clone.path().string() + "/x'");
  CHECK(last_changes(clone.path().string() + "/x", last) == Changes{{"halaman/b.md", last}});
}

TEST_CASE("last changes: in a line of commits the parents decide, even if a clock runs backwards") {
  TemporaryRepository repository;
  const auto base = repository.commit(Snapshot{"awal", {}, {{"content/halaman/a.md", "1"}}, 50});
  const auto early =
      repository.commit(Snapshot{"mundur", {base}, {{"content/halaman/a.md", "2"}}, 1});
  const auto back =
      repository.commit(Snapshot{"balik", {early}, {{"content/halaman/a.md", "1"}}, 2});
  const auto gone = repository.commit(Snapshot{"hapus", {back}, {}, 3});
  CHECK(last_changes(repository.path(), back) == Changes{{"halaman/a.md", back}});
  CHECK(last_changes(repository.path(), gone).empty());
}

}  // namespace
}  // namespace terang::history::last_changes_test
