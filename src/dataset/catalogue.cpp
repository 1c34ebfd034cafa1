#include <algorithm>
#include <map>
#include <span>
#include <string_view>

#include "base/html.hpp"
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

/// A part stands in the folder of its pages, as the protocol asks. Empty: the portal's own pages.
std::string_view folder_of_part(std::string_view address) {
  constexpr std::string_view history = "riwayat/";
  if (address.starts_with(history)) return history;
  constexpr std::string_view offices = "kantor/";
  const std::size_t end = address.find('/', offices.size());
  const bool in_office = address.starts_with(offices) && end != std::string_view::npos;
  return in_office ? address.substr(0, end + 1) : std::string_view{};
}

/// The site's root has the index at `sitemap.xml`.
std::string address_of_part(std::string_view folder, std::size_t number) {
  const std::string name = folder.empty() ? "sitemap-portal" : std::string{folder} + "sitemap";
  return name + (number == 1 ? "" : "-" + std::to_string(number)) + ".xml";
}

}  // namespace

std::string render_manifest(const Manifest& manifest) {
  constexpr std::size_t size_beside_address = 160;
  detail::Json json = detail::begin_file();
  std::size_t size = 0;
  for (const ManifestFile& file : manifest.files) size += file.address.size() + size_beside_address;
  json.reserve(size);
  json.begin_object()
      .member("terang", manifest.version)
      .member("commit", detail::text_or_null(manifest.commit))
      .member("tema", manifest.theme)
      .member("aturan", manifest.rules);
  detail::append_list(json, "berkas", manifest.files, [&](const ManifestFile& file) {
    json.begin_object()
        .member("alamat", file.address)
        .member("ukuran", file.size)
        .member("sha256", file.sha256)
        .end_object();
  });
  json.end_object();
  return detail::end_file(json);
}

std::vector<SitemapFile> render_sitemap(const std::string& base_url,
                                        const std::vector<std::string_view>& addresses,
                                        std::size_t limit) {
  const std::string root = "sitemap.xml";
  if (addresses.size() <= limit) return {{root, render_list(of_pages, base_url, addresses)}};
  std::map<std::string_view, std::vector<std::string_view>> pages_of;
  for (const std::string_view address : addresses) {
    pages_of[folder_of_part(address)].push_back(address);
  }
  std::vector<SitemapFile> files;
  std::vector<std::string> parts;
  for (const auto& [folder, pages] : pages_of) {
    std::size_t number = 0;
    for (Addresses rest = pages; !rest.empty();) {
      const Addresses part = rest.first(std::min(rest.size(), limit));
      rest = rest.subspan(part.size());
      parts.push_back(address_of_part(folder, ++number));
      files.push_back({parts.back(), render_list(of_pages, base_url, part)});
    }
  }
  files.push_back({root, render_list(of_parts, base_url, parts)});
  return files;
}

}  // namespace terang::dataset
