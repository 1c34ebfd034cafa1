#include "site/build.hpp"

#include <filesystem>

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "support/portal.hpp"
#include "support/repository.hpp"

namespace terang::site::build_test {
namespace {

using support::TemporaryFolder;
using support::TemporaryRepository;

BuildOptions options_for(const std::string& repository, const TemporaryFolder& out) {
  BuildOptions options;
  options.source.repository = repository;
  options.out = (out.path() / "site").string();
  options.jobs = 2;
  return options;
}

TEST_CASE("build: a commit gives the same bytes with any number of jobs") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.commit("awal");
  const TemporaryFolder one;
  const TemporaryFolder seven;
  BuildOptions options = options_for(repository.path(), one);
  options.jobs = 1;
  CHECK(build(options).faults.empty());
  options = options_for(repository.path(), seven);
  options.jobs = 7;
  CHECK(build(options).faults.empty());
  CHECK(one.files() == seven.files());
  CHECK(one.has("site/kantor/kpu-kota-contoh/2024/index.html"));
}

TEST_CASE(
    "build: a tag of a sub-folder gives the same bytes from a bare and from a working clone") {
  TemporaryRepository repository;
  support::write_portal(repository, "data/isi");
  repository.commit("awal");
  repository.git("tag -a v1 -m v1");
  repository.write("data/isi/halaman/baru.md", "---\njudul: Baru\n---\n\nSesudah tag.\n");
  repository.commit("sesudah tag");
  const TemporaryFolder clones;
  repository.git("clone --quiet --bare . '" + (clones.path() / "bare.git").string() + "'");
  const TemporaryFolder first;
  const TemporaryFolder second;
  BuildOptions options = options_for(repository.path(), first);
  options.source.content = "data/isi/";
  options.source.revision = "v1";
  CHECK(build(options).faults.empty());
  options.source.repository = (clones.path() / "bare.git").string();
  options.out = (second.path() / "site").string();
  CHECK(build(options).faults.empty());
  CHECK(first.files() == second.files());
  CHECK_FALSE(first.has("site/baru.html"));
}

TEST_CASE("build: the working tree is read only if asked for, and is marked as a draft") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.commit("awal");
  repository.write("content/halaman/tentang.md", "---\njudul: Tentang\n---\n\nBelum dicommit.\n");
  const TemporaryFolder out;
  BuildOptions options = options_for(repository.path(), out);
  CHECK(build(options).faults.empty());
  CHECK(out.read("site/tentang.html").find("Belum dicommit") == std::string::npos);
  const std::string published = out.read("site/index.html");
  options.source.working_tree = true;
  CHECK(build(options).faults.empty());
  CHECK(out.read("site/tentang.html").find("Belum dicommit") != std::string::npos);
  CHECK(out.read("site/index.html") != published);
}

TEST_CASE("build: a shallow clone is built, and the report states that its history is cut off") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.commit("awal");
  repository.write("content/halaman/tentang.md", "---\njudul: Tentang\n---\n\nLagi.\n");
  repository.commit("kedua");
  const TemporaryFolder clones;
  repository.git("clone --quiet --depth 1 'file://" + repository.path() + "' '" +
                 (clones.path() / "x").string() + "'");
  const TemporaryFolder out;
  const BuildReport report = build(options_for((clones.path() / "x").string(), out));
  CHECK(report.faults.empty());
  CHECK(report.shallow);
}

TEST_CASE("build: an unrelated change leaves the pages of other units as they are") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.commit("awal");
  const TemporaryFolder out;
  const BuildOptions options = options_for(repository.path(), out);
  CHECK(build(options).faults.empty());
  const std::string page = out.read("site/kantor/kpu-kota-contoh/2024/index.html");
  repository.write("content/halaman/tentang.md", "---\njudul: Tentang\n---\n\nLain.\n");
  repository.commit("kedua");
  const BuildReport report = build(options);
  CHECK(out.read("site/kantor/kpu-kota-contoh/2024/index.html") == page);
  CHECK(report.counts.kept > report.counts.written);
}

TEST_CASE(
    "build: an unknown revision, content folder or theme, or a bad output folder, is a failure") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.commit("awal");
  const TemporaryFolder out;
  BuildOptions options = options_for(repository.path(), out);
  options.source.revision = "tidak-ada";
  CHECK_THROWS_AS(build(options), base::Failure);
  options = options_for(repository.path(), out);
  options.source.content = "tidak-ada";
  CHECK_THROWS_AS(build(options), base::Failure);
  options = options_for(repository.path(), out);
  options.theme = "tidak-ada";
  CHECK_THROWS_AS(build(options), base::Failure);
  CHECK_FALSE(out.has("site"));
  options = options_for(repository.path(), out);
  for (const char* folder : {"", "/content", "/content/kantor/site"}) {
    options.out = repository.path() + folder;
    CAPTURE(folder);
    CHECK_THROWS_AS(build(options), base::Failure);
  }
}

TEST_CASE("build: a symbolic link among the content is an error and is never followed") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  std::filesystem::create_symlink("../portal.yaml",
                                  repository.folder().path() / "content/halaman/rahasia.md");
  repository.commit("awal");
  const TemporaryFolder out;
  BuildOptions options = options_for(repository.path(), out);
  for (const bool working_tree : {false, true}) {
    options.source.working_tree = working_tree;
    const BuildReport report = build(options);
    REQUIRE(report.faults.size() == 1);
    CHECK(report.faults[0].code->name == "content/link-in-content");
    CHECK(report.faults[0].place.file == "halaman/rahasia.md");
  }
  CHECK_FALSE(out.has("site"));
}

TEST_CASE("build: content that looks like markup stays text in the pages") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.write("content/kantor/kpu-kota-contoh/kantor.yaml",
                   "nama: \"<script>alert(1)</script>\"\njenis: \"\\\"onload=x\"\n"
                   "kontak: {situs: \"javascript:alert(1)\"}\n");
  repository.commit("awal");
  const TemporaryFolder out;
  const BuildReport report = build(options_for(repository.path(), out));
  for (const auto& [path, bytes] : out.files()) {
    CAPTURE(path);
    CHECK(bytes.find("<script>alert") == std::string::npos);
    if (path.ends_with(".html")) CHECK(bytes.find("\"javascript:") == std::string::npos);
  }
}

}  // namespace
}  // namespace terang::site::build_test
