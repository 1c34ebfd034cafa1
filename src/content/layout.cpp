#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/codes.hpp"
#include "content/detail/addresses.hpp"
#include "content/detail/file_home.hpp"
#include "content/detail/prose/plain_text.hpp"
#include "content/detail/tables/file_forms.hpp"
#include "content/detail/values/cells.hpp"
#include "content/folders.hpp"
#include "content/parse.hpp"

namespace terang::content {
namespace {

using detail::Folder;
using detail::Home;
using detail::Misfit;

constexpr detail::UnknownCodes unknown_name{.near = &file_unknown_near, .all = &file_unknown};

/// Collects the units; a folder is reported once, however many files it holds.
class Planner {
 public:
  void add(const std::string& path, base::Diagnostics& diagnostics) {
    // A name is published as an address, so what a file may not hold it may not be called either.
    if (!detail::expect_plain_text(path, path, path.size(), diagnostics)) return;
    const Home home = detail::home_of(path);
    if (!home.slug.empty()) offices_[std::string{home.slug}].slug = home.slug;
    if (home.misfit == Misfit::none) {
      files_of(home).push_back(path);
    } else {
      report(home);
    }
  }

  Layout finish(base::Diagnostics& diagnostics) && {
    Layout layout{.portal_files = std::move(portal_), .offices = {}};
    for (auto& [slug, office] : offices_) {
      const std::string required = office_folder(slug) + "kantor.yaml";
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
  void report(const Home& home) {
    const std::string path{home.astray};
    const std::string name = path.substr(path.rfind('/') + 1);  // npos + 1 is 0
    switch (home.misfit) {
      case Misfit::none:
      case Misfit::passed_over: return;
      case Misfit::beside_offices:
        diagnostics_.report(file_unknown, {.file = path}, {name, "<slug>/kantor.yaml"});
        return;
      case Misfit::slug:
        if (!is_new(path)) return;
        diagnostics_.report(slug_unreadable, {.file = path},
                            {name, detail::slug_of(name, "kpu-kota-contoh")});
        return;
      case Misfit::year:
        if (is_new(path)) diagnostics_.report(year_folder_unreadable, {.file = path}, {name});
        return;
      case Misfit::folder:
        if (is_new(path)) report_unknown(path, name + "/", home.folder);
        return;
      case Misfit::name: report_name(path, name, home.folder); return;
      case Misfit::reserved: diagnostics_.report(name_reserved, {.file = path}, {name}); return;
    }
  }

  void report_name(const std::string& path, std::string_view name, Folder folder) {
    for (const std::string_view pattern : detail::names_in(folder)) {
      const std::size_t star = pattern.find('*');
      if (star == std::string_view::npos || !name.ends_with(pattern.substr(star + 1))) continue;
      diagnostics_.report(slug_unreadable, {.file = path},
                          {std::string{name}, detail::file_name_like(name, pattern)});
      return;
    }
    report_unknown(path, name, folder);
  }

  void report_unknown(const std::string& path, std::string_view name, Folder folder) {
    detail::report_unknown(unknown_name, {name, {path, 0, 0}}, detail::names_in(folder),
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

Layout plan_offices(const std::vector<std::string>& paths, base::Diagnostics& diagnostics) {
  std::vector<std::string> ordered = paths;
  std::sort(ordered.begin(), ordered.end());
  Planner planner;
  for (const std::string& path : ordered) planner.add(path, diagnostics);
  return std::move(planner).finish(diagnostics);
}

Layout plan_layout(const std::vector<std::string>& paths, base::Diagnostics& diagnostics) {
  Layout layout = plan_offices(paths, diagnostics);
  const auto& files = layout.portal_files;
  if (std::find(files.begin(), files.end(), "portal.yaml") == files.end()) {
    diagnostics.report(portal_file_missing, {.file = "portal.yaml"});
  }
  return layout;
}

void refuse_links(const std::vector<std::string>& paths, base::Diagnostics& diagnostics) {
  for (const std::string& path : paths) diagnostics.report(link_in_content, {.file = path});
}

}  // namespace terang::content
