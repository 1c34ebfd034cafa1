#include <algorithm>

#include <doctest/doctest.h>

#include "dataset/reading.hpp"
#include "dataset/records.hpp"

namespace terang::dataset {
namespace {

using testing::Json;
using Files = std::vector<SitemapFile>;

const std::string base_url = "https://contoh.go.id/x/";

const std::vector<std::string_view> few_pages{
    "", "kantor/", "kantor/a/", "kantor/a/2024/", "kantor/b/", "riwayat/", "riwayat/1.html"};

std::vector<std::string> addresses_of(const Files& files) {
  std::vector<std::string> addresses;
  for (const SitemapFile& file : files) addresses.push_back(file.address);
  return addresses;
}

const std::string& bytes_of(const Files& files, std::string_view address) {
  const auto found = std::ranges::find(files, address, &SitemapFile::address);
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
  const Files files = render_sitemap(base_url, few_pages, few_pages.size());
  REQUIRE(addresses_of(files) == std::vector<std::string>{"sitemap.xml"});
  CHECK(files.front().bytes == list_of({few_pages.begin(), few_pages.end()}));
}

TEST_CASE("catalogue: a site map over its limit names a part for each office and for the history") {
  const Files files = render_sitemap(base_url, few_pages, few_pages.size() - 1);
  CHECK(bytes_of(files, "sitemap.xml") ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        "<sitemap><loc>https://contoh.go.id/x/sitemap-portal.xml</loc></sitemap>\n"
        "<sitemap><loc>https://contoh.go.id/x/kantor/a/sitemap.xml</loc></sitemap>\n"
        "<sitemap><loc>https://contoh.go.id/x/kantor/b/sitemap.xml</loc></sitemap>\n"
        "<sitemap><loc>https://contoh.go.id/x/riwayat/sitemap.xml</loc></sitemap>\n"
        "</sitemapindex>\n");
  CHECK(bytes_of(files, "sitemap-portal.xml") == list_of({"", "kantor/"}));
  CHECK(bytes_of(files, "kantor/a/sitemap.xml") == list_of({"kantor/a/", "kantor/a/2024/"}));
  CHECK(bytes_of(files, "kantor/b/sitemap.xml") == list_of({"kantor/b/"}));
  CHECK(bytes_of(files, "riwayat/sitemap.xml") == list_of({"riwayat/", "riwayat/1.html"}));
  CHECK(files.size() == 5);
}

TEST_CASE("catalogue: one more page of the history changes one part") {
  std::vector<std::string_view> more = few_pages;
  more.insert(more.end() - 1, "riwayat/0.html");
  const Files before = render_sitemap(base_url, few_pages, 4);
  const Files after = render_sitemap(base_url, more, 4);
  REQUIRE(addresses_of(before) == addresses_of(after));
  for (std::size_t at = 0; at < before.size(); ++at) {
    CAPTURE(before[at].address);
    CHECK((before[at].bytes != after[at].bytes) == (before[at].address == "riwayat/sitemap.xml"));
  }
}

TEST_CASE("catalogue: a part over the limit goes on in another that holds the rest") {
  const std::vector<std::string_view> pages{"kantor/", "riwayat/", "riwayat/1.html",
                                            "riwayat/2.html", "riwayat/3.html"};
  const Files files = render_sitemap(base_url, pages, 2);
  CHECK(addresses_of(files) == std::vector<std::string>{"sitemap-portal.xml", "riwayat/sitemap.xml",
                                                        "riwayat/sitemap-2.xml", "sitemap.xml"});
  CHECK(bytes_of(files, "riwayat/sitemap.xml") == list_of({"riwayat/", "riwayat/1.html"}));
  CHECK(bytes_of(files, "riwayat/sitemap-2.xml") == list_of({"riwayat/2.html", "riwayat/3.html"}));
}

TEST_CASE("catalogue: an address in a site map is escaped") {
  const Files files = render_sitemap("https://a/?x&y/", {"a&b.html"});
  CHECK(files.front().bytes.find("<loc>https://a/?x&amp;y/a&amp;b.html</loc>") !=
        std::string::npos);
}

}  // namespace terang::dataset
