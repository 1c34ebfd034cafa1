#include <nlohmann/json.hpp>

#include "base/html.hpp"
#include "dataset/detail/json.hpp"
#include "dataset/records.hpp"

namespace terang::dataset {

std::string render_manifest(const Manifest& manifest) {
  detail::Json files = detail::Json::array();
  for (const ManifestFile& file : manifest.files) {
    files.push_back({{"alamat", file.address}, {"ukuran", file.size}, {"sha256", file.sha256}});
  }
  return detail::print_json({{"terang", manifest.version},
                             {"commit", detail::text_or_null(manifest.commit)},
                             {"tema", manifest.theme},
                             {"aturan", manifest.rules},
                             {"berkas", std::move(files)}});
}

std::string render_sitemap(const std::string& base_url, const std::vector<std::string>& addresses) {
  std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const std::string& address : addresses) {
    text += "<url><loc>";
    base::append_escaped(text, base_url + address);
    text += "</loc></url>\n";
  }
  return text + "</urlset>\n";
}

}  // namespace terang::dataset
