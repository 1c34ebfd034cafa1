#include <algorithm>
#include <map>
#include <span>
#include <string_view>
#include <utility>

#include "base/html.hpp"
#include "content/folders.hpp"
#include "dataset/detail/json.hpp"
#include "dataset/records.hpp"

namespace terang::dataset {
namespace {

using Addresses = std::span<const std::string_view>;

/// The two files of the protocol: a list of pages, and a list of such lists.
struct Kind {
  std::string_view list, entry;
};
constexpr Kind of_pages{.list = "urlset", .entry = "url"};
constexpr Kind of_parts{.list = "sitemapindex", .entry = "sitemap"};

template <typename List>
std::string render_list(const Kind& kind, const std::string& base_url, const List& addresses) {
  std::string begin = "<" + std::string{kind.entry} + "><loc>";
  base::append_escaped(begin, base_url);
  const std::string end = "</loc></" + std::string{kind.entry} + ">\n";
  std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + std::string{kind.list} +
                     " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const auto& address : addresses) {
    text += begin;
    base::append_escaped(text, address);
    text += end;
  }
  return text + "</" + std::string{kind.list} + ">\n";
}

/// The list that a page stands on: a commit more changes that of the history alone.
std::string_view part_of(std::string_view address) {
  if (address.starts_with("riwayat/")) return "riwayat";
  return address.starts_with(content::offices_folder) ? "kantor" : "portal";
}

/// In the site's root, from where it may name every page.
std::string address_of_part(std::string_view part, std::size_t number) {
  return "sitemap-" + std::string{part} + (number == 1 ? "" : "-" + std::to_string(number)) +
         ".xml";
}

}  // namespace

void write_manifest(const Manifest& manifest, const Sink& sink) {
  constexpr std::size_t files_at_once = 512;
  detail::Json json = detail::begin_file();
  json.begin_object()
      .member("terang", manifest.version)
      .member("commit", detail::text_or_null(manifest.commit))
      .member("tema", manifest.theme)
      .member("aturan", manifest.rules);
  std::size_t count = 0;
  detail::append_list(json, "berkas", manifest.files, [&](const ManifestFile& file) {
    json.begin_object()
        .member("alamat", file.address)
        .member("ukuran", file.size)
        .member("sha256", file.sha256)
        .end_object();
    if (++count % files_at_once == 0) sink(json.pass_on());
  });
  json.end_object();
  sink(detail::end_file(json));
}

std::vector<Sitemap> plan_sitemap(const std::vector<std::string_view>& addresses,
                                  std::size_t limit) {
  Sitemap root{.address = "sitemap.xml", .pages = {}, .parts = {}};
  if (addresses.size() <= limit) {
    root.pages = addresses;
    return {std::move(root)};
  }
  std::map<std::string_view, std::vector<std::string_view>> pages_of;
  for (const std::string_view address : addresses) {
    pages_of[part_of(address)].push_back(address);
  }
  std::vector<Sitemap> files;
  for (const auto& [name, pages] : pages_of) {
    std::size_t number = 0;
    for (Addresses rest = pages; !rest.empty();) {
      const Addresses part = rest.first(std::min(rest.size(), limit));
      rest = rest.subspan(part.size());
      root.parts.push_back(address_of_part(name, ++number));
      files.push_back(
          {.address = root.parts.back(), .pages = {part.begin(), part.end()}, .parts = {}});
    }
  }
  files.push_back(std::move(root));
  return files;
}

std::string render_sitemap(const Sitemap& file, const std::string& base_url) {
  return file.parts.empty() ? render_list(of_pages, base_url, file.pages)
                            : render_list(of_parts, base_url, file.parts);
}

}  // namespace terang::dataset
