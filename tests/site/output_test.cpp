#include "site/output.hpp"

#include <filesystem>

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "site/publish.hpp"
#include "site/regions.hpp"
#include "support/repository.hpp"

namespace terang::site::output_test {
namespace {

namespace fs = std::filesystem;
using support::TemporaryFolder;

/// A site that is staged and not published yet.
struct Staged {
  std::vector<Region> regions;
  Changes changes;
};

Staged stage(Output& output, const std::vector<std::pair<std::string, std::string>>& files) {
  Last last;
  last.others = load_last_addresses(output.folder());
  RegionWriter writer{"", last, output};
  std::vector<MadeFile> made;
  for (const auto& [address, bytes] : files) append(made, writer.make(address, bytes));
  append(made, writer.make("manifest.json", "{}"));
  writer.add({.name = "semua", .key = {}}, std::move(made));
  Staged staged;
  staged.regions.push_back(std::move(writer).finish(staged.changes));
  stage_sums(last, staged.regions, output, staged.changes);
  return staged;
}

OutputCounts write_site(const std::string& folder,
                        const std::vector<std::pair<std::string, std::string>>& files) {
  Output output{folder};
  const Staged staged = stage(output, files);
  return publish(output, staged.regions, staged.changes).counts;
}

TEST_CASE("publish: SHA256SUMS lists every file but itself") {
  const TemporaryFolder parent;
  const std::string site = (parent.path() / "site").string();
  write_site(site, {{"index.html", "a"}, {"kantor/x/index.html", "b"}});
  CHECK(parent.read("site/SHA256SUMS") ==
        "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  index.html\n"
        "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  kantor/x/index.html\n"
        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  manifest.json\n");
}

TEST_CASE("publish: equal files are kept and changed ones written and old ones removed") {
  const TemporaryFolder parent;
  const std::string site = (parent.path() / "site").string();
  write_site(site, {{"a.html", "1"}, {"b.html", "1"}, {"c/d.html", "1"}});
  const auto before = fs::last_write_time(parent.path() / "site/a.html");
  const OutputCounts counts = write_site(site, {{"a.html", "1"}, {"b.html", "2"}});
  CHECK(counts.kept == 2);
  CHECK(counts.removed == 1);
  CHECK(fs::last_write_time(parent.path() / "site/a.html") == before);
  CHECK(parent.read("site/b.html") == "2");
  CHECK_FALSE(parent.has("site/c/d.html"));
  CHECK_FALSE(parent.has("site.terang-new"));
}

TEST_CASE("publish: files that Terang did not write stay") {
  const TemporaryFolder parent;
  parent.write("site/README.md", "milik orang lain");
  parent.write("site/.well-known/security.txt", "milik orang lain");
  const std::string site = (parent.path() / "site").string();
  write_site(site, {{"index.html", "1"}});
  write_site(site, {{"index.html", "2"}});
  CHECK(parent.read("site/README.md") == "milik orang lain");
  CHECK(parent.read("site/.well-known/security.txt") == "milik orang lain");
  CHECK(parent.read("site/index.html") == "2");
}

TEST_CASE("publish: a file that Terang did not write is not overwritten") {
  const TemporaryFolder parent;
  parent.write("site/index.html", "situs lain");
  const std::string site = (parent.path() / "site").string();
  CHECK_THROWS_AS(write_site(site, {{"index.html", "1"}}), base::Failure);
  CHECK(parent.read("site/index.html") == "situs lain");
  CHECK_FALSE(parent.has("site.terang-new"));
}

TEST_CASE("output: a site that is staged and not published leaves no trace") {
  const TemporaryFolder parent;
  const std::string site = (parent.path() / "site").string();
  write_site(site, {{"index.html", "1"}});
  {
    Output output{site};
    output.stage("index.html", "2");
  }
  CHECK(parent.read("site/index.html") == "1");
  CHECK_FALSE(parent.has("site.terang-new"));
}

TEST_CASE("output: the staging folder of a killed build is removed at the next start") {
  const TemporaryFolder parent;
  parent.write("site.terang-new/halaman-lama.html", "sisa");
  const std::string site = (parent.path() / "site").string();
  write_site(site, {{"index.html", "1"}});
  CHECK_FALSE(parent.has("site/halaman-lama.html"));
  CHECK_FALSE(parent.has("site.terang-new"));
}

TEST_CASE("output: a second build of the same folder is refused while the first one runs") {
  const TemporaryFolder parent;
  const std::string site = (parent.path() / "site").string();
  {
    Output first{site};
    const Staged staged = stage(first, {{"index.html", "1"}});
    CHECK_THROWS_AS(Output{site}, base::Failure);
    publish(first, staged.regions, staged.changes);
  }
  CHECK(parent.read("site/index.html") == "1");
  CHECK(write_site(site, {{"index.html", "2"}}).written == 2);
}

TEST_CASE("publish: a SHA256SUMS that Terang did not write does not let a build remove a file") {
  const TemporaryFolder parent;
  parent.write("site/tesis.iso", "berharga");
  parent.write("site/SHA256SUMS", std::string(64, 'a') + "  tesis.iso\n");
  CHECK_THROWS_AS(write_site((parent.path() / "site").string(), {{"index.html", "1"}}),
                  base::Failure);
  CHECK(parent.read("site/tesis.iso") == "berharga");
}

TEST_CASE("output: a link to a folder stays a link") {
  const TemporaryFolder parent;
  parent.write("rilis/README.md", "x");
  fs::create_directory_symlink(parent.path() / "rilis", parent.path() / "site");
  write_site((parent.path() / "site").string() + "/", {{"index.html", "1"}});
  CHECK(fs::is_symlink(parent.path() / "site"));
  CHECK(parent.read("rilis/index.html") == "1");
}

TEST_CASE("output: a file in the place of the folder is a failure") {
  const TemporaryFolder parent;
  parent.write("site", "berkas");
  CHECK_THROWS_AS(Output{(parent.path() / "site").string()}, base::Failure);
}

std::vector<std::pair<std::string, std::string>> many_files(const std::string& one) {
  std::vector<std::pair<std::string, std::string>> files{{"a/b/satu.html", one}};
  for (int number = 0; number < 40; ++number) {
    files.emplace_back("kantor/" + std::to_string(number) + ".html", std::to_string(number));
  }
  return files;
}

TEST_CASE("publish: a small change is made inside the published folder") {
  const TemporaryFolder parent;
  const std::string site = (parent.path() / "site").string();
  write_site(site, many_files("1"));
  fs::create_hard_link(parent.path() / "site/kantor/7.html", parent.path() / "saksi");
  std::vector<std::pair<std::string, std::string>> files = many_files("2");
  files.erase(files.begin() + 1);  // kantor/0.html
  files.emplace_back("c/baru/dua.html", "baru");
  Output output{site};
  const Staged staged = stage(output, files);
  const Publication publication = publish(output, staged.regions, staged.changes);
  CHECK_FALSE(publication.is_whole);
  CHECK(publication.counts.removed == 1);
  CHECK(parent.read("site/a/b/satu.html") == "2");
  CHECK(parent.read("site/c/baru/dua.html") == "baru");
  CHECK_FALSE(parent.has("site/kantor/0.html"));
  CHECK(fs::hard_link_count(parent.path() / "saksi") == 2);
  CHECK(publication.touched == std::set<std::string>{"", "a", "a/b", "c", "c/baru", "kantor"});
}

TEST_CASE("publish: a folder may replace a file, and a file may replace a folder") {
  const TemporaryFolder parent;
  const std::string site = (parent.path() / "site").string();
  auto files = many_files("1");
  files.emplace_back("x", "berkas");
  files.emplace_back("y/z", "berkas");
  write_site(site, files);
  files = many_files("1");
  files.emplace_back("x/z", "dalam");
  files.emplace_back("y", "di luar");
  write_site(site, files);
  CHECK(parent.read("site/x/z") == "dalam");
  CHECK(parent.read("site/y") == "di luar");
}

TEST_CASE("output: renames that were interrupted anywhere are finished at the next start") {
  const std::string journal = "+ a/b/satu.html\n+ baru/x.html\n- kantor/3.html\n- kantor/4.html\n";
  for (int done = 0; done <= 4; ++done) {
    CAPTURE(done);
    const TemporaryFolder parent;
    const std::string site = (parent.path() / "site").string();
    write_site(site, many_files("1"));
    parent.write("site.terang-new/a/b/satu.html", "2");
    parent.write("site.terang-new/baru/x.html", "baru");
    parent.write("site.terang-new/.terang-journal", journal + "end\n");
    const fs::path folder = parent.path();
    if (done > 0)
      fs::rename(folder / "site.terang-new/a/b/satu.html", folder / "site/a/b/satu.html");
    if (done > 1) fs::create_directory(folder / "site/baru");
    if (done > 1) fs::rename(folder / "site.terang-new/baru/x.html", folder / "site/baru/x.html");
    if (done > 2) fs::remove(folder / "site/kantor/3.html");
    if (done > 3) fs::remove(folder / "site/kantor/4.html");
    { const Output next{site}; }
    CHECK(parent.read("site/a/b/satu.html") == "2");
    CHECK(parent.read("site/baru/x.html") == "baru");
    CHECK_FALSE(parent.has("site/kantor/3.html"));
    CHECK_FALSE(parent.has("site/kantor/4.html"));
    CHECK(parent.read("site/kantor/5.html") == "5");
    CHECK_FALSE(parent.has("site.terang-new"));
  }
}

TEST_CASE("output: an incomplete journal changes nothing") {
  const TemporaryFolder parent;
  const std::string site = (parent.path() / "site").string();
  write_site(site, many_files("1"));
  parent.write("site.terang-new/a/b/satu.html", "2");
  parent.write("site.terang-new/.terang-journal", "+ a/b/satu.html\n- kantor/3.ht");
  { const Output next{site}; }
  CHECK(parent.read("site/a/b/satu.html") == "1");
  CHECK(parent.has("site/kantor/3.html"));
}

}  // namespace
}  // namespace terang::site::output_test
