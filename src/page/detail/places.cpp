#include "page/detail/places.hpp"

#include "base/print.hpp"

namespace terang::page::detail {
namespace {

constexpr std::size_t short_id_size = 10;

/// A path inside a link: everything but unreserved letters, `/` and `.` is escaped (RFC 3986).
std::string escape_path(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string escaped;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view{"-._~/"}.find(c) != std::string_view::npos;
    if (plain) {
      escaped += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      escaped += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
  }
  return escaped;
}

std::string file_link(const Site& site, const base::Place& place, const std::string& commit) {
  const content::Forge& forge = site.portal.forge;
  std::string_view middle;
  switch (forge.kind) {
    case content::ForgeKind::none: return {};
    case content::ForgeKind::gitlab: middle = "/-/blob/"; break;
    case content::ForgeKind::github: middle = "/blob/"; break;
    case content::ForgeKind::gitea: middle = "/src/commit/"; break;
  }
  std::string link =
      forge.address + std::string{middle} + commit + "/" + escape_path(site.folder + place.file);
  if (place.line > 0) link += "#L" + std::to_string(place.line);
  return link;
}

/// The file's path inside of its unit: `kinerja.csv`, `perjanjian/ketua.csv`.
std::string_view short_path(std::string_view file) {
  constexpr std::string_view offices = "kantor/";
  if (!file.starts_with(offices)) return file;
  std::size_t at = file.find('/', offices.size());
  if (at == std::string_view::npos) return file;
  const std::size_t year_end = file.find('/', at + 1);
  const bool in_year = year_end == at + 5;
  return file.substr((in_year ? year_end : at) + 1);
}

}  // namespace

theme::Record place_record(const base::Place& place, const Site& site,
                           const Provenance& provenance) {
  std::string label{short_path(place.file)};
  if (place.line > 0) label += ":" + std::to_string(place.line);
  const auto commit = provenance.commits.find(place.file);
  return {{"label", std::move(label)},
          {"link", commit == provenance.commits.end() ? std::string{}
                                                      : file_link(site, place, commit->second)}};
}

std::string commit_link(const Site& site, const std::string& commit) {
  const content::Forge& forge = site.portal.forge;
  if (forge.kind == content::ForgeKind::none) return {};
  const bool gitlab = forge.kind == content::ForgeKind::gitlab;
  return forge.address + (gitlab ? "/-/commit/" : "/commit/") + commit;
}

theme::Record revision_record(const Revision& revision, const Site& site) {
  return {{"id", revision.id},
          {"short", revision.id.substr(0, short_id_size)},
          {"date", base::print(revision.day, site.language)},
          {"date_iso", base::print_iso(revision.day)},
          {"subject", revision.subject},
          {"author", revision.author},
          {"link", commit_link(site, revision.id)}};
}

}  // namespace terang::page::detail
