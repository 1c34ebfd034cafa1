#include "support/program.hpp"

#include <doctest/doctest.h>

#include "support/portal.hpp"
#include "support/repository.hpp"

namespace terang::program_test {
namespace {

using support::run;
using support::TemporaryFolder;
using support::TemporaryRepository;

bool says(const support::Outcome& outcome, const std::string& words) {
  return outcome.output.find(words) != std::string::npos;
}

TEST_CASE("program: help and version end with status 0") {
  CHECK(run("--help").status == 0);
  CHECK(run("build --help").status == 0);
  CHECK(says(run("--version"), "terang 0."));
}

TEST_CASE("program: wrong usage ends with status 2") {
  for (const char* arguments :
       {"", "bangun", "build --rev HEAD --worktree", "build --jobs 0",
        "build --base-url kinerja.go.id", "check --format xml", "build --x",
        "build --compress lzma", "build --compress gzip,zip", "build --shard 0/4",
        "build --shard 5/4", "build --shard 2", "build --shard 1/2 --join a b", "build --join"}) {
    CAPTURE(arguments);
    CHECK(run(arguments).status == 2);
  }
}

TEST_CASE("program: a folder without a repository ends with status 3 and a mend") {
  const TemporaryFolder folder;
  const support::Outcome outcome = run("build --repo '" + folder.path().string() + "'");
  CHECK(outcome.status == 3);
  CHECK(says(outcome, "tidak ada repositori git"));
  CHECK(says(outcome, "--repo"));
}

TEST_CASE("program: build prints what it built and which page to open") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.commit("awal");
  const TemporaryFolder out;
  const std::string site = (out.path() / "site").string();
  const support::Outcome outcome =
      run("build --repo '" + repository.path() + "' --out '" + site + "'");
  CHECK(outcome.status == 0);
  CHECK(says(outcome, "1 kantor, 1 tahun kinerja"));
  CHECK(says(outcome, site + "/index.html"));
}

TEST_CASE("program: options ask for timings, shards and compressed copies") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.commit("awal");
  const TemporaryFolder out;
  const std::string common = "build --repo '" + repository.path() + "' --out '";
  const auto path = [&out](const char* name) { return (out.path() / name).string() + "' "; };
  const support::Outcome outcome =
      run(common + path("site") + "--timings --lang en --compress gzip,brotli");
  CHECK(outcome.status == 0);
  for (const char* words : {"building offices", "reading the history", "total", " ms "}) {
    CAPTURE(words);
    CHECK(says(outcome, words));
  }
  CHECK(out.has("site/kantor/index.html.br"));
  CHECK_FALSE(says(outcome, "\r"));
  const support::Outcome shard = run(common + path("a") + "--shard 1/2");
  CHECK(shard.status == 0);
  CHECK(says(shard, "--join"));
  CHECK_FALSE(says(shard, "index.html"));
  CHECK(run(common + path("b") + "--shard 2/2").status == 0);
  CHECK(run(common + path("c") + "--join '" + path("a") + "'" + path("b")).status == 0);
  CHECK(out.has("c/index.html"));
  CHECK(run(common + path("d") + "--join '" + path("a")).status == 3);
  CHECK_FALSE(out.has("d"));
  CHECK(run(common + path("c") + "--fresh").status == 0);
}

TEST_CASE("program: a finding fails check only with --strict") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.commit("awal");
  const std::string check = "check --repo '" + repository.path() + "'";
  CHECK(run(check).status == 0);
  CHECK(says(run(check), "kinerja.csv:2"));
  CHECK(says(run(check), "finding: capaian-berbeda"));
  CHECK(run(check + " --strict").status == 1);
  CHECK(says(run(check + " --lang en"), "0 errors, 1 findings"));
}

TEST_CASE("program: check in JSON names errors and findings with their places") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.commit("awal");
  const std::string check = "check --format json --repo '" + repository.path() + "'";
  const support::Outcome clean = run(check);
  CHECK(clean.status == 0);
  CHECK(says(clean, "\"galat\": []"));
  CHECK(says(clean, "\"jenis\": \"capaian-berbeda\""));
  CHECK(says(clean, "\"alamat\": \"/kantor/kpu-kota-contoh/2024/#temuan-capaian-berbeda-1.1\""));
  repository.write("content/kantor/kpu-kota-contoh/2024/anggaran.csv",
                   "kode;uraian;pagu;realisasi\nWA;Program;1.00.000;0\n");
  repository.commit("salah");
  const support::Outcome faulty = run(check);
  CHECK(faulty.status == 1);
  CHECK(says(faulty, "\"berkas\": \"content/kantor/kpu-kota-contoh/2024/anggaran.csv\""));
  CHECK(says(faulty, "\"baris\": 2"));
  CHECK(says(run("check --format sarif --repo '" + repository.path() + "'"), "\"startLine\": 2"));
}

}  // namespace
}  // namespace terang::program_test
