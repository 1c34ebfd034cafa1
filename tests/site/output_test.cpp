#include "site/output.hpp"

#include <filesystem>

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "support/repository.hpp"

namespace terang::site {
namespace {

namespace fs = std::filesystem;
using support::TemporaryFolder;

OutputCounts write_site(const std::string& folder,
                        const std::vector<std::pair<std::string, std::string>>& files) {
  Output output{folder, load_last_addresses(folder)};
  for (const auto& [address, bytes] : files) output.write(address, bytes);
  output.write("manifest.json", "{}");
  return output.publish();
}

TEST_CASE("publish: the sums name every file but themselves") {
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

TEST_CASE("publish: files that are not ours stay") {
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

TEST_CASE("publish: a page of somebody else at an address of ours is not overwritten") {
  const TemporaryFolder parent;
  parent.write("site/index.html", "situs lain");
  const std::string site = (parent.path() / "site").string();
  CHECK_THROWS_AS(write_site(site, {{"index.html", "1"}}), base::Failure);
  CHECK(parent.read("site/index.html") == "situs lain");
  CHECK_FALSE(parent.has("site.terang-new"));
}

TEST_CASE("output: what was begun and not published leaves nothing behind") {
  const TemporaryFolder parent;
  const std::string site = (parent.path() / "site").string();
  write_site(site, {{"index.html", "1"}});
  {
    Output output{site, load_last_addresses(site)};
    output.write("index.html", "2");
  }
  CHECK(parent.read("site/index.html") == "1");
  CHECK_FALSE(parent.has("site.terang-new"));
}

TEST_CASE("output: the folder of a killed build is swept at the next start") {
  const TemporaryFolder parent;
  parent.write("site.terang-new/halaman-lama.html", "sisa");
  const std::string site = (parent.path() / "site").string();
  write_site(site, {{"index.html", "1"}});
  CHECK_FALSE(parent.has("site/halaman-lama.html"));
  CHECK_FALSE(parent.has("site.terang-new"));
}

TEST_CASE("output: a second build of the same folder is refused while the first is at work") {
  const TemporaryFolder parent;
  const std::string site = (parent.path() / "site").string();
  {
    Output first{site, {}};
    first.write("index.html", "1");
    first.write("manifest.json", "{}");
    CHECK_THROWS_AS(Output(site, {}), base::Failure);
    first.publish();
  }
  CHECK(parent.read("site/index.html") == "1");
  CHECK(write_site(site, {{"index.html", "2"}}).written == 2);
}

TEST_CASE("publish: sums of somebody else give no right to remove a file") {
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
  CHECK_THROWS_AS(Output((parent.path() / "site").string(), {}), base::Failure);
}

}  // namespace
}  // namespace terang::site
