#include "page/detail/places.hpp"

#include <array>

#include "base/print.hpp"
#include "content/folders.hpp"

namespace terang::page::detail {
namespace {

/// Unreserved letters, `/` and `.`, by code (RFC 3986).
constexpr std::array<bool, 256> plain_letters = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view{"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                       "0123456789-._~/"}) {
    table[static_cast<unsigned char>(c)] = true;
  }
  return table;
}();

/// Appends a path inside a link: everything but plain letters is escaped.
void append_path(std::string& link, std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::size_t begin = 0;
  for (std::size_t at = 0; at < path.size(); ++at) {
    const auto byte = static_cast<unsigned char>(path[at]);
    if (plain_letters[byte]) continue;
    link.append(path, begin, at - begin) += {'%', digits[byte >> 4U], digits[byte & 15U]};
    begin = at + 1;
  }
  link.append(path, begin);
}

std::string_view middle_of(content::ForgeKind kind) {
  switch (kind) {
    case content::ForgeKind::none: break;
    case content::ForgeKind::gitlab: return "/-/blob/";
    case content::ForgeKind::github: return "/blob/";
    case content::ForgeKind::gitea: return "/src/commit/";
  }
  return {};
}

std::string file_link(const Site& site, const base::Place& place, const std::string& commit) {
  const content::Forge& forge = site.portal.forge;
  if (forge.kind == content::ForgeKind::none) return {};
  std::string link;
  link.reserve(forge.address.size() + commit.size() + site.folder.size() + place.file.size() + 32);
  link.append(forge.address).append(middle_of(forge.kind)).append(commit) += '/';
  append_path(link, site.folder);
  append_path(link, place.file);
  if (place.line > 0) link.append("#L").append(std::to_string(place.line));
  return link;
}

/// The file's path inside of its unit: `kinerja.csv`, `perjanjian/ketua.csv`.
std::string_view short_path(std::string_view file) {
  if (!file.starts_with(content::offices_folder)) return file;
  std::size_t at = file.find('/', content::offices_folder.size());
  if (at == std::string_view::npos) return file;
  const std::size_t year_end = file.find('/', at + 1);
  const bool in_year = year_end == at + 5;
  return file.substr((in_year ? year_end : at) + 1);
}

}  // namespace

theme::Record place_record(const base::Place& place, const Site& site,
                           const Provenance& provenance) {
  std::string label{short_path(place.file)};
  if (place.line > 0) (label += ':') += std::to_string(place.line);
  const auto commit = provenance.commits.find(place.file);
  return {{"label", std::move(label)},
          {"link", commit == provenance.commits.end() ? std::string{}
                                                      : file_link(site, place, commit->second)}};
}

std::string short_id(const std::string& commit) { return commit.substr(0, 10); }

std::string commit_link(const Site& site, const std::string& commit) {
  const content::Forge& forge = site.portal.forge;
  if (forge.kind == content::ForgeKind::none) return {};
  const bool gitlab = forge.kind == content::ForgeKind::gitlab;
  return forge.address + (gitlab ? "/-/commit/" : "/commit/") + commit;
}

theme::Record revision_record(const Revision& revision, const Site& site) {
  return {{"id", revision.id},
          {"short", short_id(revision.id)},
          {"date", base::print(revision.day, site.language)},
          {"date_iso", base::print_iso(revision.day)},
          {"subject", revision.subject},
          {"author", revision.author},
          {"link", commit_link(site, revision.id)}};
}

}  // namespace terang::page::detail
