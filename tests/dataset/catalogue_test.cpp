#include <algorithm>

#include <doctest/doctest.h>

#include "dataset/reading.hpp"
#include "dataset/records.hpp"

namespace terang::dataset::catalogue_test {
namespace {

using testing::Json;
struct File {
  std::string address, bytes;
};
using Files = std::vector<File>;

Files render_all(const std::string& url, const std::vector<std::string_view>& pages,
                 std::size_t limit = sitemap_limit) {
  Files files;
  for (const Sitemap& file : plan_sitemap(pages, limit)) {
    files.push_back({file.address, render_sitemap(file, url)});
  }
  return files;
}

const std::string base_url = "https://contoh.go.id/x/";

const std::vector<std::string_view> few_pages{
    "", "kantor/", "kantor/a/", "kantor/a/2024/", "kantor/b/", "riwayat/", "riwayat/1.html"};

std::vector<std::string> addresses_of(const Files& files) {
  std::vector<std::string> addresses;
  for (const File& file : files) addresses.push_back(file.address);
  return addresses;
}

const std::string& bytes_of(const Files& files, std::string_view address) {
  const auto found = std::ranges::find(files, address, &File::address);
  REQUIRE(found != files.end());
  return found->bytes;
}

std::string list_of(const std::vector<std::string>& pages) {
  std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const std::string& page : pages) {
    ((text += "<url><loc>" + base_url) += page) += "</loc></url>\n";
  }
  return text + "</urlset>\n";
}

}  // namespace

std::string render_manifest(const Manifest& manifest) {
  std::string text;
  write_manifest(manifest, [&text](std::string_view part) { text += part; });
  return text;
}

TEST_CASE("catalogue: the parts of a manifest make one JSON file") {
  Manifest manifest;
  std::vector<std::string> addresses;
  for (int file = 0; file < 2000; ++file) addresses.push_back(std::to_string(file) + ".html");
  for (const std::string& address : addresses) manifest.files.push_back({address, 7, "ab"});
  int parts = 0;
  write_manifest(manifest, [&parts](std::string_view) { ++parts; });
  CHECK(parts > 1);
  const Json read = Json::parse(render_manifest(manifest));
  REQUIRE(read["berkas"].size() == addresses.size());
  CHECK(read["berkas"][1999]["alamat"] == "1999.html");
}

TEST_CASE("catalogue: the manifest names every file with its size and digest") {
  const Json manifest =
      Json::parse(render_manifest({.version = "1",
                                   .commit = {},
                                   .theme = "t",
                                   .rules = "r",
                                   .files = {{"a\"b.html", 0, "00"}, {"c", 5, "11"}}}));
  CHECK(manifest == Json::parse(R"({"terang": "1", "commit": null, "tema": "t", "aturan": "r",
      "berkas": [{"alamat": "a\"b.html", "ukuran": 0, "sha256": "00"},
                 {"alamat": "c", "ukuran": 5, "sha256": "11"}]})"));
}

TEST_CASE("catalogue: a site map at its limit is one file") {
  const Files files = render_all(base_url, few_pages, few_pages.size());
  REQUIRE(addresses_of(files) == std::vector<std::string>{"sitemap.xml"});
  CHECK(files.front().bytes == list_of({few_pages.begin(), few_pages.end()}));
}

TEST_CASE(
    "catalogue: a site map over its limit names parts for the portal and the offices and the "
    "history") {
  const Files files = render_all(base_url, few_pages, few_pages.size() - 1);
  CHECK(bytes_of(files, "sitemap.xml") ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        "<sitemap><loc>https://contoh.go.id/x/sitemap-kantor.xml</loc></sitemap>\n"
        "<sitemap><loc>https://contoh.go.id/x/sitemap-portal.xml</loc></sitemap>\n"
        "<sitemap><loc>https://contoh.go.id/x/sitemap-riwayat.xml</loc></sitemap>\n"
        "</sitemapindex>\n");
  CHECK(bytes_of(files, "sitemap-portal.xml") == list_of({""}));
  CHECK(bytes_of(files, "sitemap-kantor.xml") ==
        list_of({"kantor/", "kantor/a/", "kantor/a/2024/", "kantor/b/"}));
  CHECK(bytes_of(files, "sitemap-riwayat.xml") == list_of({"riwayat/", "riwayat/1.html"}));
  CHECK(files.size() == 4);
}

TEST_CASE("catalogue: one more page of the history changes only one part") {
  std::vector<std::string_view> more = few_pages;
  more.insert(more.end() - 1, "riwayat/0.html");
  const Files before = render_all(base_url, few_pages, 4);
  const Files after = render_all(base_url, more, 4);
  REQUIRE(addresses_of(before) == addresses_of(after));
  for (std::size_t at = 0; at < before.size(); ++at) {
    CAPTURE(before[at].address);
    CHECK((before[at].bytes != after[at].bytes) == (before[at].address == "sitemap-riwayat.xml"));
  }
}

TEST_CASE("catalogue: a part over the limit continues in a second part with the rest") {
  const std::vector<std::string_view> pages{"kantor/", "riwayat/", "riwayat/1.html",
                                            "riwayat/2.html", "riwayat/3.html"};
  const Files files = render_all(base_url, pages, 2);
  CHECK(addresses_of(files) == std::vector<std::string>{"sitemap-kantor.xml", "sitemap-riwayat.xml",
                                                        "sitemap-riwayat-2.xml", "sitemap.xml"});
  CHECK(bytes_of(files, "sitemap-riwayat.xml") == list_of({"riwayat/", "riwayat/1.html"}));
  CHECK(bytes_of(files, "sitemap-riwayat-2.xml") == list_of({"riwayat/2.html", "riwayat/3.html"}));
}

TEST_CASE("catalogue: an address in a site map is escaped") {
  const Files files = render_all("https://a/?x&y/", {"a&b.html"});
  CHECK(files.front().bytes.find("<loc>https://a/?x&amp;y/a&amp;b.html</loc>") !=
        std::string::npos);
}

}  // namespace terang::dataset::catalogue_test
