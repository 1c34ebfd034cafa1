#include "base/html.hpp"
#include "dataset/detail/json.hpp"
#include "dataset/records.hpp"

namespace terang::dataset {

std::string render_manifest(const Manifest& manifest) {
  detail::Json json = detail::begin_file();
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
