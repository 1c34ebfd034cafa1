#include "site/build.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "base/digest.hpp"
#include "base/failure.hpp"
#include "base/parallel.hpp"
#include "dataset/feed.hpp"
#include "dataset/history.hpp"
#include "measure/across_years.hpp"
#include "page/view.hpp"
#include "site/chronicle.hpp"
#include "site/effects.hpp"
#include "site/themes.hpp"
#include "site/units.hpp"

namespace terang::site {
namespace {

/// One build while it runs: what it reads, what it shows, and where it writes.
struct Build {
  const Source& source;
  const Units& units;
  const page::Site& site;
  Output& output;
  Provenances provenances;
  int jobs = 1;
};

void write_all(Output& output, const std::vector<page::Document>& documents) {
  for (const page::Document& document : documents) output.write(document.address, document.bytes);
}

std::vector<page::OfficeSummary> begin_summaries(const Units& units) {
  std::vector<page::OfficeSummary> summaries;
  for (const content::Office& office : units.offices) {
    summaries.push_back(
        {.slug = office.slug,
         .name = office.name,
         .kind = office.kind,
         .parent = office.parent,
         .province = office.province,
         .region = office.region,
         .years = {},
         .has_profile = office.profile.has_value(),
         .has_staff = !office.staff.empty(),
         .has_strategy = !office.strategy.empty(),
         .findings = {},
         .own_rules = office.has_own_rules ? std::optional{office.rules} : std::nullopt});
  }
  return summaries;
}

dataset::Origin origin_of(const page::Site& site, const page::Provenance& provenance) {
  return {.folder = site.folder,
          .commit = provenance.revision ? provenance.revision->id : std::string{},
          .commits = provenance.commits};
}

/// What crosses the years of one office while they are written.
struct Gathered {
  std::vector<page::IndicatorYear> indicators;
  std::vector<page::BudgetYear> budget;
  std::vector<page::YearRows> rows;  ///< that the indicators and the budget stand over
  std::vector<dataset::YearSummary> years;
};

void write_year(Build& build, const page::YearView& view, Gathered& gathered,
                base::Diagnostics& diagnostics) {
  write_all(build.output, page::render(view, diagnostics));
  const dataset::Origin origin = origin_of(view.site, view.provenance);
  const dataset::YearView figures{view.year, view.office.rules, view.scores, origin};
  build.output.write(
      "kantor/" + view.office.slug + "/" + std::to_string(view.year.year) + "/data.json",
      dataset::render_year(figures));
  gathered.years.push_back(dataset::summarise(figures));
  std::ranges::move(page::indicator_years(view), std::back_inserter(gathered.indicators));
  std::ranges::move(page::budget_years(view), std::back_inserter(gathered.budget));
}

/// What two of the office's years say differently.
std::vector<measure::Finding> find_across_years(const page::OfficeSummary& summary) {
  std::vector<measure::UnitInYear> units;
  for (const page::YearSummary& year : summary.years) {
    units.insert(units.end(), year.units.begin(), year.units.end());
  }
  return measure::check_units_across_years(units);
}

/// The findings between the years with the replies to them, which stand in the years' own files.
dataset::OfficeFindings with_replies(const std::string& office,
                                     std::vector<measure::Finding> findings,
                                     std::span<const content::Reply> replies) {
  dataset::OfficeFindings found{.office = office, .findings = std::move(findings), .replies = {}};
  for (const measure::Finding& finding : found.findings) {
    const content::Reply* const reply = measure::find_reply(finding, replies);
    found.replies.push_back(reply == nullptr ? std::string{} : reply->text);
  }
  return found;
}

/// All files of an office and its years.
std::vector<std::string> files_of(const Units& units, std::size_t office) {
  const content::Layout::OfficeFolder& folder = units.layout.offices[office];
  std::vector<std::string> files = folder.files;
  for (const auto& [year, more] : folder.years) files.insert(files.end(), more.begin(), more.end());
  return files;
}

/// What stands on all years of one office, while their figures are still at hand.
void write_across_years(Build& build, std::size_t index, Gathered gathered,
                        page::OfficeSummary& summary, base::Diagnostics& diagnostics) {
  const content::Office& office = build.units.offices[index];
  const page::Provenance provenance = build.provenances.of(build.units.layout.offices[index].files);
  const page::Provenance of_years = build.provenances.of(files_of(build.units, index));
  const page::IndicatorView view{build.site, office, std::move(gathered.indicators), of_years};
  write_all(build.output, page::render(view, diagnostics));
  const page::BudgetView budget{build.site, office, std::move(gathered.budget), of_years};
  write_all(build.output, page::render(budget, diagnostics));
  summary.indicators = page::names_of(view.years);
  summary.findings = find_across_years(summary);
  std::vector<content::Reply> replies;
  for (const page::YearSummary& year : summary.years) {
    replies.insert(replies.end(), year.replies.begin(), year.replies.end());
  }
  const dataset::OfficeFindings found = with_replies(office.slug, summary.findings, replies);
  build.output.write("kantor/" + office.slug + "/data.json",
                     dataset::render_office({.office = office,
                                             .years = std::move(gathered.years),
                                             .found = found,
                                             .origin = origin_of(build.site, provenance)}));
}

/// Renders and writes every year and what stands on all years of an office; what other pages need
/// of them comes back by office.
std::vector<page::OfficeSummary> write_years(Build& build, base::Diagnostics& diagnostics) {
  const Units& units = build.units;
  std::vector<page::OfficeSummary> summaries = begin_summaries(units);
  std::vector<Gathered> gathered(units.offices.size());
  Visit visit;
  visit.year = [&](std::size_t index, const content::OfficeYear& year,
                   const measure::Scoreboard& scores, base::Diagnostics& found) {
    const std::size_t office = units.years[index].office;
    const page::Provenance provenance = build.provenances.of(units.years[index].files);
    page::YearView view{build.site, units.offices[office], year, scores, provenance};
    view.rows = page::rows_of(view);
    write_year(build, view, gathered[office], found);
    summaries[office].years.push_back(page::summarise(view));
    gathered[office].rows.push_back(std::move(view.rows));
  };
  visit.office = [&](std::size_t office, std::size_t, std::size_t, base::Diagnostics& found) {
    page::OfficeSummary& summary = summaries[office];
    std::ranges::reverse(summary.years);
    write_across_years(build, office, std::exchange(gathered[office], {}), summary, found);
  };
  for_each_office(units, build.source, build.jobs, visit, diagnostics);
  return summaries;
}

void write_offices(Build& build, const std::vector<page::OfficeSummary>& summaries,
                   base::Diagnostics& diagnostics) {
  std::map<std::string, const page::OfficeSummary*> by_slug;
  std::map<std::string, std::vector<const page::OfficeSummary*>> children;
  for (const page::OfficeSummary& summary : summaries) {
    by_slug.emplace(summary.slug, &summary);
    if (!summary.parent.empty()) children[summary.parent].push_back(&summary);
  }
  std::vector<base::Diagnostics> slots(summaries.size());
  base::for_each_index(summaries.size(), build.jobs, [&](std::size_t index, int) {
    const page::OfficeSummary& summary = summaries[index];
    const auto parent = by_slug.find(summary.parent);
    const auto below = children.find(summary.slug);
    const page::Provenance provenance =
        build.provenances.of(build.units.layout.offices[index].files);
    const page::OfficeView view{
        build.site,
        build.units.offices[index],
        summary,
        parent == by_slug.end() ? nullptr : parent->second,
        below == children.end() ? std::vector<const page::OfficeSummary*>{} : below->second,
        provenance};
    write_all(build.output, page::render(view, slots[index]));
  });
  for (base::Diagnostics& slot : slots) diagnostics.append(std::move(slot));
}

/// What machines read of the history: its feeds, and all edits as one file.
void write_history_files(Build& build) {
  const page::History& history = *build.site.history;
  const auto write_feed = [&](const std::string& name, const std::string& office) {
    build.output.write(dataset::feed_address(office),
                       dataset::render_feed({.ledger = history.ledger,
                                             .slices = history.slices,
                                             .base_url = build.units.portal.base_url,
                                             .institution = build.units.portal.institution,
                                             .name = name,
                                             .office = office,
                                             .language = build.site.language}));
  };
  write_feed(build.units.portal.title, {});
  for (const content::Office& office : build.units.offices) write_feed(office.name, office.slug);
  build.output.write("riwayat/data.json",
                     dataset::render_edits(dataset::list_of(history.ledger, build.site.folder)));
}

/// A page for every commit that changed figures, and what machines read of the history.
void write_history(Build& build, const std::vector<page::OfficeSummary>& summaries,
                   base::Diagnostics& diagnostics) {
  if (build.site.history == nullptr) return;
  const history::Ledger& ledger = build.site.history->ledger;
  const Effects effects{build.source, build.units, ledger};
  std::vector<base::Diagnostics> slots(ledger.commits.size());
  base::for_each_index(ledger.commits.size(), build.jobs, [&](std::size_t commit, int reader) {
    const std::vector<page::Effect> found = effects.of(commit, reader);
    write_all(build.output,
              page::render(page::CommitView{build.site, commit, summaries, found}, slots[commit]));
  });
  for (base::Diagnostics& slot : slots) diagnostics.append(std::move(slot));
  write_history_files(build);
}

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

/// What stands beside the pages: robots, site map, manifest.
void write_catalogue(Build& build, const std::string& theme_digest) {
  std::vector<std::string_view> pages;
  for (const auto& [published_at, published] : build.output.files()) {
    const std::string_view address = published_at;
    if (address.ends_with(".html") && address != "404.html") {
      const bool index = address == "index.html" || address.ends_with("/index.html");
      pages.push_back(index ? address.substr(0, address.size() - 10) : address);
    }
  }
  const std::string& base_url = build.units.portal.base_url;
  for (const dataset::SitemapFile& file : dataset::render_sitemap(base_url, pages)) {
    build.output.write(file.address, file.bytes);
  }
  build.output.write("robots.txt",
                     "User-agent: *\nAllow: /\nSitemap: " + base_url + "sitemap.xml\n");

  dataset::Manifest manifest{.version = version,
                             .commit = build.source.is_draft() || !build.source.commit()
                                           ? std::string{}
                                           : build.source.commit()->id,
                             .theme = theme_digest,
                             .rules = rules_digest(build.units),
                             .files = {}};
  manifest.files.reserve(build.output.files().size());
  for (const auto& [address, published] : build.output.files()) {
    manifest.files.push_back({address, published.size, published.sha256});
  }
  build.output.write("manifest.json", dataset::render_manifest(manifest));
}

int count_pages(const Output& output) {
  int pages = 0;
  for (const auto& file : output.files()) pages += file.first.ends_with(".html") ? 1 : 0;
  return pages;
}

/// The site never stands among its sources, where the next reading would meet it.
void refuse_content_folder(const std::string& out, const Source& source) {
  namespace fs = std::filesystem;
  const std::string folder = source.content_path();
  if (folder.empty()) return;
  std::error_code error;
  const fs::path inner = fs::weakly_canonical(fs::absolute(out), error);
  const fs::path outer = fs::weakly_canonical(folder, error);
  const bool inside =
      std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
  if (inside) {
    base::fail("\"" + out + "\" ada di dalam folder isi", "sebutkan folder lain dengan --out DIR");
  }
}

std::optional<page::History> history_of(const std::optional<history::Ledger>& ledger) {
  if (!ledger) return std::nullopt;
  return page::History{.ledger = *ledger, .slices = history::slices_of(*ledger)};
}

BuildReport begin_report(const Source& source, const Units& units) {
  BuildReport report;
  report.folder = folder_prefix(source);
  report.portal = units.portal.title;
  report.offices = static_cast<int>(units.offices.size());
  report.years = static_cast<int>(units.years.size());
  report.shallow = source.is_shallow();
  if (!source.is_draft() && source.commit()) report.commit = source.commit()->id;
  return report;
}

}  // namespace

BuildReport build(const BuildOptions& options) {
  const int jobs = options.jobs > 0 ? options.jobs : base::default_jobs();
  base::Diagnostics diagnostics;
  const Source source{options.source, jobs};
  Units units = load_units(source, jobs, diagnostics);
  if (!options.base_url.empty()) units.portal.base_url = with_slash(options.base_url);
  BuildReport report = begin_report(source, units);

  base::Diagnostics theme_faults;
  const LoadedTheme theme = load_theme(options.theme, units.portal, source, theme_faults);
  const std::optional<history::Ledger> ledger = load_ledger(source);
  const std::optional<page::History> history = history_of(ledger);
  page::Site site = begin_site(units.portal, theme, source);
  if (history) site.history = &*history;
  refuse_content_folder(options.out, source);
  Output output{options.out, load_last_addresses(options.out)};
  Build build{source, units, site, output, Provenances{ledger ? &*ledger : nullptr}, jobs};

  const std::vector<page::OfficeSummary> summaries = write_years(build, diagnostics);
  if (diagnostics.empty() && theme_faults.empty()) {
    write_offices(build, summaries, theme_faults);
    write_history(build, summaries, theme_faults);
    const page::Provenance provenance = build.provenances.of(units.layout.portal_files);
    write_all(output, page::render(page::PortalView{site, summaries, provenance}, theme_faults));
    for (const base::SourceFile& asset : theme.published) output.write(asset.path, asset.bytes);
    write_catalogue(build, theme.digest);
  }
  diagnostics.append(std::move(theme_faults));
  report.faults = diagnostics.sorted();
  if (!report.faults.empty()) return report;

  report.pages = count_pages(output);
  for (const page::OfficeSummary& summary : summaries) {
    report.findings += static_cast<int>(summary.findings.size());
    for (const page::YearSummary& year : summary.years) {
      report.findings += static_cast<int>(year.findings.size());
    }
  }
  report.counts = output.publish();
  return report;
}

dataset::CheckReport check(const BuildOptions& options) {
  const int jobs = options.jobs > 0 ? options.jobs : base::default_jobs();
  base::Diagnostics diagnostics;
  const Source source{options.source, jobs};
  const Units units = load_units(source, jobs, diagnostics);
  dataset::CheckReport report;
  report.folder = folder_prefix(source);
  report.years.resize(units.years.size());
  report.office_findings.resize(units.offices.size());
  std::vector<std::vector<measure::UnitInYear>> measured(units.years.size());
  std::vector<std::vector<content::Reply>> replies(units.years.size());
  Visit visit;
  visit.year = [&](std::size_t index, const content::OfficeYear& year,
                   const measure::Scoreboard& scores, base::Diagnostics&) {
    dataset::CheckedYear& checked = report.years[index];
    checked.office = year.office;
    checked.year = year.year;
    checked.findings = scores.findings;
    measured[index] = measure::units_of(year);
    replies[index] = year.replies;
    for (const measure::Finding& finding : scores.findings) {
      checked.replies.push_back(finding.reply ? year.replies[*finding.reply].text : std::string{});
    }
  };
  visit.office = [&](std::size_t office, std::size_t begin, std::size_t end, base::Diagnostics&) {
    std::vector<measure::UnitInYear> all;
    std::vector<content::Reply> said;
    for (std::size_t index = begin; index < end; ++index) {
      std::ranges::move(measured[index], std::back_inserter(all));
      std::ranges::move(replies[index], std::back_inserter(said));
    }
    report.office_findings[office] =
        with_replies(units.offices[office].slug, measure::check_units_across_years(all), said);
  };
  for_each_office(units, source, jobs, visit, diagnostics);
  report.faults = diagnostics.sorted();
  return report;
}

}  // namespace terang::site
