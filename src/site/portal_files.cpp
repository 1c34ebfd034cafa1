#include "site/portal_files.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "base/digest.hpp"
#include "dataset/feed.hpp"
#include "dataset/records.hpp"
#include "site/history_files.hpp"
#include "site/program.hpp"

namespace terang::site {
namespace {

std::string rules_digest(const Units& units) {
  std::string text;
  const auto add = [&text](const content::Rules& rules) {
    text += (rules.cap ? rules.cap->exact() : "-") + "|" + std::to_string(rules.decimals) + "|" +
            rules.tolerance.exact();
    for (const content::ScaleClass& entry : rules.scale)
      text += "|" + entry.from.exact() + entry.name;
    text += "\n";
  };
  add(units.portal.rules);
  for (const content::Office& office : units.offices) {
    if (office.has_own_rules) add(office.rules);
  }
  return base::sha256(text);
}

/// Everything that is written so far. Order: by address.
std::vector<FileEntry> all_files(const std::vector<Region>& regions, const RegionWriter& others) {
  std::vector<FileEntry> files;
  const std::vector<FileEntry> own = others.files();
  auto next = own.begin();
  for (const Region& region : regions) {
    for (; next != own.end() && next->address < region.name; ++next) files.push_back(*next);
    for (std::size_t at = 0; at < region.files.size(); ++at) files.push_back(region.files[at]);
  }
  files.insert(files.end(), next, own.end());
  return files;
}

/// Addresses of the pages that a search engine may list.
std::vector<std::string_view> pages_of(const std::vector<FileEntry>& files) {
  constexpr std::string_view index = "index.html";
  std::vector<std::string_view> pages;
  for (const FileEntry& file : files) {
    std::string_view page = file.address;
    if (!page.ends_with(".html") || page == "404.html") continue;
    const std::string_view name = page.substr(page.rfind('/') + 1);  // npos + 1 is 0
    if (name == index) page.remove_suffix(index.size());
    pages.push_back(page);
  }
  return pages;
}

/// Most commits add a page of the history and no other.
void write_sitemap(Work& work, const dataset::Sitemap& file, RegionWriter& others) {
  base::KeyMaker maker;
  maker.add(work.key);
  for (const std::string_view page : file.pages) maker.add(page);
  for (const std::string& part : file.parts) maker.add(part);
  Group group{.name = "peta " + file.address, .key = maker.key()};
  if (others.keep(group.name, group.key)) return;
  others.add(std::move(group),
             others.make(file.address, dataset::render_sitemap(file, work.site.portal.base_url)));
}

/// The theme's own files.
void write_assets(const Work& work, const LoadedTheme& theme, RegionWriter& others) {
  Group assets{.name = "tema", .key = work.key};
  if (others.keep(assets.name, assets.key)) return;
  std::vector<MadeFile> files;
  for (const base::SourceFile& asset : theme.published) {
    append(files, others.make(asset.path, asset.bytes));
  }
  others.add(std::move(assets), std::move(files));
}

}  // namespace

void write_portal(Work& work, const Offices& offices, const LoadedTheme& theme,
                  RegionWriter& others, RegionWriter& history, base::Diagnostics& diagnostics) {
  base::KeyMaker maker;
  maker.add(work.key).add(work.history.all());
  for (const base::Key& key : offices.keys()) maker.add(key);
  const Group group{.name = "portal", .key = maker.key()};
  // Both parts of the group or none: one render makes them.
  const bool is_kept = others.has(group) && history.has(group);
  if (is_kept) {
    others.keep(group.name, group.key);
    history.keep(group.name, group.key);
  } else {
    const page::Provenance provenance = work.provenances.of(work.units.portal_files);
    std::vector<MadeFile> of_others, of_history;
    for (const page::Document& document :
         page::render(page::PortalView{work.site, offices.summaries(), provenance}, diagnostics)) {
      const bool is_history = document.address.starts_with("riwayat/");
      const RegionWriter& region = is_history ? history : others;
      append(is_history ? of_history : of_others, region.make(document.address, document.bytes));
    }
    if (work.site.history != nullptr) {
      append(of_others, others.make(dataset::feed_address({}),
                                    feed_of(work.site, work.site.portal.title, {})));
    }
    others.add(group, std::move(of_others));
    history.add(group, std::move(of_history));
  }
  write_assets(work, theme, others);
}

void write_catalogue(Work& work, const std::string& theme_digest,
                     const std::vector<Region>& regions, RegionWriter& others) {
  for (const dataset::Sitemap& file : dataset::plan_sitemap(pages_of(all_files(regions, others)))) {
    write_sitemap(work, file, others);
  }
  Group robots{.name = "robots", .key = work.key};
  if (!others.keep(robots.name, robots.key)) {
    others.add(std::move(robots),
               others.make("robots.txt", "User-agent: *\nAllow: /\nSitemap: " +
                                             work.site.portal.base_url + "sitemap.xml\n"));
  }

  const bool has_commit = !work.source.is_draft() && work.source.commit();
  dataset::Manifest manifest{.version = version,
                             .commit = has_commit ? work.source.commit()->id : std::string{},
                             .theme = theme_digest,
                             .rules = rules_digest(work.units),
                             .files = {}};
  const std::vector<FileEntry> all = all_files(regions, others);
  manifest.files.reserve(all.size());
  for (const FileEntry& file : all) {
    manifest.files.push_back({.address = file.address, .size = file.size, .sha256 = file.sha256});
  }
  std::vector<MadeFile> files;
  files.push_back(others.make_parts("manifest.json", [&manifest](const dataset::Sink& sink) {
    dataset::write_manifest(manifest, sink);
  }));
  others.add({.name = "manifest", .key = {}}, std::move(files));
}

}  // namespace terang::site
