#include "site/shards.hpp"

#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "site/build.hpp"
#include "support/portal.hpp"
#include "support/repository.hpp"

namespace terang::site::shards_test {
namespace {

namespace fs = std::filesystem;
using support::TemporaryFolder;
using support::TemporaryRepository;

BuildOptions options_for(const TemporaryRepository& repository, const fs::path& out) {
  BuildOptions options;
  options.source.repository = repository.path();
  options.out = out.string();
  options.jobs = 2;
  return options;
}

/// Six offices, and commits that touch one of them, two of them, or the portal.
void write_six_offices(TemporaryRepository& repository) {
  support::write_portal(repository, "content");
  const fs::path offices = repository.folder().path() / "content/kantor";
  for (const char* slug : {"kpu-a", "kpu-b", "kpu-c", "kpu-d", "kpu-e"}) {
    fs::copy(offices / "kpu-kota-contoh", offices / slug, fs::copy_options::recursive);
    repository.write(std::string{"content/kantor/"} + slug + "/kantor.yaml",
                     std::string{"nama: KPU "} + slug +
                         "\njenis: kpu-kabkota\n"
                         "induk: kpu-kota-contoh\n");
  }
  repository.commit("awal");
  const auto edit = [&](const std::string& slug, const std::string& realisation) {
    repository.write(
        "content/kantor/" + slug + "/2024/anggaran.csv",
        "kode;uraian;pagu;realisasi\nWA;Program Dukungan;Rp 1.000.000;" + realisation + "\n");
  };
  edit("kpu-a", "1");
  repository.commit("satu kantor");
  edit("kpu-b", "2");
  edit("kpu-c", "3");
  repository.commit("dua kantor");
  repository.write("content/halaman/tentang.md", "---\njudul: Tentang\n---\n\nLagi.\n");
  repository.commit("portal");
}

std::vector<std::string> build_shards(const TemporaryRepository& repository,
                                      const TemporaryFolder& folder, std::size_t count) {
  std::vector<std::string> folders;
  for (std::size_t number = 1; number <= count; ++number) {
    BuildOptions options =
        options_for(repository, folder.path() / ("bagian-" + std::to_string(number)));
    options.shard = {.number = number, .count = count};
    REQUIRE(build(options).faults.empty());
    folders.push_back(options.out);
  }
  return folders;
}

TEST_CASE("shards: joined shards have the bytes of a single build") {
  TemporaryRepository repository;
  write_six_offices(repository);
  const TemporaryFolder single;
  BuildOptions options = options_for(repository, single.path() / "site");
  options.compressions = {Compression::gzip};
  const BuildReport whole = build(options);
  for (const std::size_t count : {1U, 2U, 4U, 7U}) {
    CAPTURE(count);
    const TemporaryFolder shards;
    const TemporaryFolder joined;
    BuildOptions join = options_for(repository, joined.path() / "site");
    join.compressions = options.compressions;
    for (std::size_t number = 1; number <= count; ++number) {
      BuildOptions part = join;
      part.joined.clear();
      part.out = (shards.path() / std::to_string(number)).string();
      part.shard = {.number = number, .count = count};
      REQUIRE(build(part).faults.empty());
      // A shard that is copied to another machine has another path and newer times.
      const std::string moved = (shards.path() / ("x" + std::to_string(number))).string();
      fs::copy(part.out, moved, fs::copy_options::recursive);
      fs::remove_all(part.out);
      join.joined.push_back(moved);
    }
    const BuildReport report = build(join);
    CHECK(report.faults.empty());
    CHECK(report.counts.files == whole.counts.files);
    CHECK(report.pages == whole.pages);
    CHECK(report.findings == whole.findings);
    CHECK(joined.files() == single.files());
    // The offices' own files were not made again.
    CHECK(report.counts.kept > report.counts.written);
  }
}

/// The options that join `count` shards of six offices.
struct Joining {
  explicit Joining(std::size_t count) {
    write_six_offices(repository);
    options = options_for(repository, folder.path() / "site");
    options.joined = build_shards(repository, folder, count);
  }

  TemporaryRepository repository;
  TemporaryFolder folder;
  BuildOptions options;
};

TEST_CASE("shards: a build after the join writes nothing if nothing changed") {
  const Joining two{2};
  REQUIRE(build(two.options).faults.empty());
  BuildOptions next = two.options;
  next.joined.clear();
  CHECK(build(next).counts.written == 0);
}

TEST_CASE("shards: only a complete and unchanged set of shards of one commit is joined") {
  TemporaryRepository repository;
  write_six_offices(repository);
  const TemporaryFolder folder;
  const TemporaryFolder others;
  const std::vector<std::string> shards = build_shards(repository, folder, 2);
  const std::vector<std::string> thirds = build_shards(repository, others, 3);
  BuildOptions join = options_for(repository, folder.path() / "site");
  const auto refuses = [&](const std::vector<std::string>& joined) {
    join.joined = joined;
    CHECK_THROWS_AS(build(join), base::Failure);
    CHECK_FALSE(folder.has("site/index.html"));
  };
  refuses({shards[0]});
  refuses({shards[0], shards[0]});
  refuses({shards[0], thirds[1]});
  refuses({shards[0], (folder.path() / "tidak-ada").string()});
  folder.write("bagian-2/kantor/kpu-a/index.html", "palsu");
  fs::remove(folder.path() / "bagian-1/kantor/kpu-a/data.json");
  refuses(shards);
  const std::vector<std::string> again = build_shards(repository, folder, 2);
  repository.write("content/halaman/tentang.md", "---\njudul: T\n---\n\nLain.\n");
  repository.commit("lain");
  refuses(again);
}

TEST_CASE("shards: a record that names a file outside the site is refused") {
  const Joining one{1};
  const std::string path = shard_record_path(one.options.joined.front());
  std::ifstream in{path, std::ios::binary};
  auto record = read_record(in);
  in.close();
  REQUIRE(record);
  Region stray{.name = "../", .groups = {{.name = "x", .key = base::key_of("x")}}, .files = {}};
  stray.files.add({.address = "../luar.html", .sha256 = std::string(64, 'a')});
  record->regions.insert(record->regions.begin(), std::move(stray));
  std::ofstream out{path, std::ios::binary | std::ios::trunc};
  write(*record, out);
  out.close();
  std::string said;
  try {
    build(one.options);
  } catch (const base::Failure& failure) {
    said = failure.what();
  }
  CHECK(said.find("di luar situs") != std::string::npos);
  CHECK_FALSE(one.folder.has("luar.html"));
}

TEST_CASE("shards: K/N is parsed, and any other text is refused") {
  CHECK(parse_shard("2/8")->number == 2);
  CHECK(parse_shard("2/8")->count == 8);
  for (const char* text : {"", "2", "/8", "0/8", "9/8", "2/8x", "-1/8", "2/ 8", "2/0", "1/10001"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_shard(text));
  }
}

}  // namespace
}  // namespace terang::site::shards_test
