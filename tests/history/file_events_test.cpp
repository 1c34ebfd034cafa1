#include "history/file_events.hpp"

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "history/names.hpp"

namespace terang::history::file_events_test {
namespace {

TEST_CASE("names: a path that is added again has the same name, and its name gives back the path") {
  Names names;
  const std::vector<std::string> paths{"portal.yaml",
                                       "kantor/a/kantor.yaml",
                                       "kantor/a/2024/kinerja.csv",
                                       "kantor/a/2024/laporan/01-isi.md",
                                       "kantor/b/2024/kinerja.csv",
                                       "kantor/a/2025/kinerja.csv",
                                       "halaman/tentang.md",
                                       "kantor/a/README.md",
                                       ""};
  for (const std::string& path : paths) CHECK(names.path_of(names.add(path)) == path);
  CHECK(names.size() == paths.size());
  for (Index name = 0; name < paths.size(); ++name) {
    CHECK(names.add(paths[name]) == name);
    CHECK(names.find(paths[name]) == name);
    CHECK(names.add(names.home_of(name)) == name);
  }
  CHECK(names.size() == paths.size());
  CHECK(names.files().size() == paths.size() - 2);
  CHECK(names.unit_of(2) == UnitName{"a", 2024});
  CHECK(names.file_of(2) == "kinerja.csv");
  CHECK(names.unit_of(7) == UnitName{"", 0});
}

TEST_CASE("names: a path or unit that was never added is nowhere") {
  Names names;
  CHECK(names.find("portal.yaml") == nowhere);
  names.add("kantor/a/2024/kinerja.csv");
  names.add("kantor/b/kantor.yaml");
  CHECK(names.find("kantor/a/kantor.yaml") == nowhere);
  CHECK(names.find("kantor/b/2024/kinerja.csv") == nowhere);
  CHECK(names.find("kantor/a/2024/anggaran.csv") == nowhere);
  CHECK(names.find_unit({"b", 0}) == 1);
  CHECK(names.find_unit({"b", 2024}) == nowhere);
}

TEST_CASE("names: Names::of restores names from their parts and refuses an index out of range") {
  using List = std::vector<Names::Name>;
  auto names = Names::of({{"a", 2024}, {"", 0}}, {"kinerja.csv", "portal.yaml"}, {{0, 0}, {1, 1}});
  REQUIRE(names);
  CHECK(names->path_of(0) == "kantor/a/2024/kinerja.csv");
  CHECK(names->find("portal.yaml") == 1);
  CHECK(names->add("kantor/a/2024/anggaran.csv") == 2);
  CHECK_FALSE(Names::of({{"a", 2024}}, {"kinerja.csv"}, List{{1, 0}}));
  CHECK_FALSE(Names::of({{"a", 2024}}, {"kinerja.csv"}, List{{0, 1}}));
  CHECK_FALSE(Names::of({}, {}, List{{0, 0}}));
}

TEST_CASE("file events: a packed event is unpacked unchanged, and a commit finds its own events") {
  const std::vector<FileEvent> events{{.home = {.office = "b", .year = 2024, .file = "kinerja.csv"},
                                       .kind = FileEventKind::renamed,
                                       .path = "kantor/b/2024/kinerja.csv",
                                       .old_path = "kantor/a/2024/kinerja.csv",
                                       .before = std::string(40, 'a'),
                                       .after = "0123456789abcdef0123456789abcdef01234567",
                                       .commit = 0},
                                      {.home = {.office = {}, .year = 0, .file = "portal.yaml"},
                                       .kind = FileEventKind::withdrawn,
                                       .path = "portal.yaml",
                                       .before = std::string(40, 'f'),
                                       .commit = 2,
                                       .is_correction = true}};
  FileEvents packed;
  for (const FileEvent& event : events) packed.push_back(event);
  REQUIRE(packed.size() == 2);
  std::size_t at = 0;
  for (const FileEvent& event : packed) {
    const FileEvent& expected = events[at];
    CHECK(event.home == expected.home);
    CHECK(event.kind == expected.kind);
    CHECK(event.path == expected.path);
    CHECK(event.old_path == expected.old_path);
    CHECK(event.before == expected.before);
    CHECK(event.after == expected.after);
    CHECK(event.commit == expected.commit);
    CHECK(event.is_correction == expected.is_correction);
    CHECK(packed.kind_of(at) == expected.kind);
    CHECK(packed.commit_of(at) == expected.commit);
    CHECK(packed.is_correction(at) == expected.is_correction);
    CHECK(packed.unit_of(at) == UnitName{expected.home.office, expected.home.year});
    CHECK(packed.file_of(at) == expected.home.file);
    ++at;
  }
  using Range = std::pair<std::size_t, std::size_t>;
  CHECK(packed.of_commit(0) == Range{0, 1});
  CHECK(packed.of_commit(1) == Range{1, 1});
  CHECK(packed.of_commit(2) == Range{1, 2});
  CHECK(packed.of_commit(3) == Range{2, 2});
}

}  // namespace
}  // namespace terang::history::file_events_test
