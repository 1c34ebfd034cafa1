#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/addresses.hpp"
#include "content/detail/cells.hpp"
#include "content/detail/columns.hpp"
#include "content/detail/plain_text.hpp"
#include "content/parse.hpp"

namespace terang::content {
namespace {

using detail::Folder;

constexpr int year_lowest = 1900;
constexpr int year_highest = 2199;
constexpr detail::UnknownCodes unknown_name{.near = &file_unknown_near, .all = &file_unknown};

/// Where a file belongs. `slug` and `year` are set where the folder stands below them.
struct Home {
  Folder folder = Folder::portal;
  std::string_view slug;
  int year = 0;
};

bool is_passed_over(std::span<const std::string_view> parts) {
  return parts.back() == "README.md" ||
         std::any_of(parts.begin(), parts.end(),
                     [](const auto part) { return part.starts_with('.'); });
}

/// Names whose address another page has.
bool is_reserved(std::string_view name, Folder folder) {
  if (folder == Folder::pages) return name == "index.md" || name == "404.md";
  return folder == Folder::agreements && name.starts_with("index.");
}

/// The first `count` parts as a path.
std::string path_of(std::span<const std::string_view> parts, std::size_t count) {
  std::string path{parts[0]};
  for (std::size_t index = 1; index < count; ++index) path += "/" + std::string{parts[index]};
  return path;
}

/// Collects the units; a folder is reported once, however many files it holds.
class Planner {
 public:
  void add(const std::string& path, base::Diagnostics& diagnostics) {
    // A name is published as an address, so what a file may not hold it may not be called either.
    if (!detail::expect_plain_text(path, path, path.size(), diagnostics)) return;
    const std::vector<std::string_view> parts = base::split(path, '/');
    if (is_passed_over(parts)) return;
    const std::optional<Home> home = home_of(parts);
    if (!home || !expect_known_name(path, parts.back(), home->folder)) return;
    files_of(*home).push_back(path);
  }

  Layout finish(base::Diagnostics& diagnostics) && {
    if (std::find(portal_.begin(), portal_.end(), "portal.yaml") == portal_.end()) {
      diagnostics_.report(portal_file_missing, {.file = "portal.yaml"});
    }
    Layout layout{.portal_files = std::move(portal_), .offices = {}};
    for (auto& [slug, office] : offices_) {
      const std::string required = "kantor/" + slug + "/kantor.yaml";
      if (std::find(office.files.begin(), office.files.end(), required) == office.files.end()) {
        diagnostics_.report(office_file_missing, {.file = required}, {slug});
      }
      for (auto& [year, files] : years_[slug]) office.years.emplace_back(year, std::move(files));
      layout.offices.push_back(std::move(office));
    }
    diagnostics.append(std::move(diagnostics_));
    return layout;
  }

 private:
  /// Absent: a folder on the way is not of the format; that is reported.
  std::optional<Home> home_of(std::span<const std::string_view> parts) {
    if (parts.size() == 1) return Home{};
    if (parts[0] == "kantor") return home_of_office_file(parts);
    std::optional<Home> home;
    if (parts[0] == "halaman") home = Home{.folder = Folder::pages, .slug = {}};
    if (parts[0] == "ppid") home = Home{.folder = Folder::information, .slug = {}};
    if (home && parts.size() == 2) return home;
    report_folder(parts, home ? 2 : 1, home ? home->folder : Folder::portal);
    return std::nullopt;
  }

  std::optional<Home> home_of_office_file(std::span<const std::string_view> parts) {
    if (parts.size() == 2) {
      diagnostics_.report(file_unknown, {.file = path_of(parts, 2)},
                          {std::string{parts[1]}, "<slug>/kantor.yaml"});
      return std::nullopt;
    }
    if (!base::is_slug(parts[1])) {
      if (is_new(path_of(parts, 2))) {
        diagnostics_.report(slug_unreadable, {.file = path_of(parts, 2)},
                            {std::string{parts[1]}, detail::slug_of(parts[1], "kpu-kota-contoh")});
      }
      return std::nullopt;
    }
    offices_[std::string{parts[1]}].slug = parts[1];
    if (parts.size() == 3) return Home{.folder = Folder::office, .slug = parts[1]};
    return home_in_year(parts);
  }

  std::optional<Home> home_in_year(std::span<const std::string_view> parts) {
    const std::optional<int> year = base::parse_year(parts[2]);
    if (!year || *year < year_lowest || *year > year_highest) {
      if (is_new(path_of(parts, 3))) {
        diagnostics_.report(year_folder_unreadable, {.file = path_of(parts, 3)},
                            {std::string{parts[2]}});
      }
      return std::nullopt;
    }
    Home home{.folder = Folder::year, .slug = parts[1], .year = *year};
    if (parts.size() == 4) return home;
    if (parts[3] == "perjanjian") home.folder = Folder::agreements;
    if (parts[3] == "laporan") home.folder = Folder::chapters;
    const bool known = home.folder != Folder::year;
    if (known && parts.size() == 5) return home;
    report_folder(parts, known ? 5 : 4, home.folder);
    return std::nullopt;
  }

  bool expect_known_name(const std::string& path, std::string_view name, Folder folder) {
    if (is_reserved(name, folder)) {
      diagnostics_.report(name_reserved, {.file = path}, {std::string{name}});
      return false;
    }
    if (detail::find_form(folder, name) != nullptr) return true;
    const std::vector<std::string_view> known = detail::names_in(folder);
    for (const std::string_view pattern : known) {
      const std::size_t star = pattern.find('*');
      if (star == std::string_view::npos || !name.ends_with(pattern.substr(star + 1))) continue;
      diagnostics_.report(slug_unreadable, {.file = path},
                          {std::string{name}, detail::file_name_like(name, pattern)});
      return false;
    }
    detail::report_unknown(unknown_name, {name, {.file = path}}, known, diagnostics_);
    return false;
  }

  void report_folder(std::span<const std::string_view> parts, std::size_t count, Folder inside) {
    const std::string path = path_of(parts, count);
    if (!is_new(path)) return;
    const std::string name = std::string{parts[count - 1]} + "/";
    detail::report_unknown(unknown_name, {name, {.file = path}}, detail::names_in(inside),
                           diagnostics_);
  }

  bool is_new(const std::string& folder) { return reported_.insert(folder).second; }

  std::vector<std::string>& files_of(const Home& home) {
    if (home.slug.empty()) return portal_;
    const std::string slug{home.slug};
    return home.year == 0 ? offices_[slug].files : years_[slug][home.year];
  }

  base::Diagnostics diagnostics_;
  std::vector<std::string> portal_;
  std::map<std::string, Layout::OfficeFolder> offices_;
  std::map<std::string, std::map<int, std::vector<std::string>>> years_;
  std::set<std::string> reported_;
};

}  // namespace

Layout plan_layout(const std::vector<std::string>& paths, base::Diagnostics& diagnostics) {
  std::vector<std::string> ordered = paths;
  std::sort(ordered.begin(), ordered.end());
  Planner planner;
  for (const std::string& path : ordered) planner.add(path, diagnostics);
  return std::move(planner).finish(diagnostics);
}

void refuse_links(const std::vector<std::string>& paths, base::Diagnostics& diagnostics) {
  for (const std::string& path : paths) diagnostics.report(link_in_content, {.file = path});
}

}  // namespace terang::content
