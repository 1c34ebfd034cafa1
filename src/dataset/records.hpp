// What machines read of one office, of its years, and of a check. The names are part of the product
// (docs/data.md); values are exact, `kode` is the key, no wording is printed.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/scoreboard.hpp"

namespace terang::dataset {

/// Where the figures of a unit came from.
struct Origin {
  std::string folder;  ///< content folder from the repository's root, with `/` at its end; or empty
  std::string commit;  ///< that last changed the unit; empty: not known, or a draft
  std::map<std::string, std::string> commits;  ///< the same by file (path from the content folder)
};

struct YearView {
  const content::OfficeYear& year;
  const content::Rules& rules;
  const measure::Scoreboard& scores;
  const Origin& origin;
};

/// `/kantor/<slug>/<year>/data.json`. Money: integers of rupiah. Percentages: strings with six
/// decimals, rounded half away from zero. Absent: null.
std::string render_year(const YearView& view);

/// The year's `ringkasan`, as the office's file repeats it.
struct YearSummary {
  int year = 0;
  measure::MeanScore mean{};
  std::string class_name{};                     ///< sebutan; empty: no achievement, or no scale
  std::optional<measure::BudgetScore> total{};  ///< absent: no budget lines
  std::size_t finding_count = 0;
};

YearSummary summarise(const YearView& view);

/// What two years of one office say differently. Such a finding belongs to the later year, with
/// which its code ends (`<kode>-<year>`), and stands on the office's page.
struct OfficeFindings {
  std::string office;
  std::vector<measure::Finding> findings;
  std::vector<std::string> replies;  ///< by finding; empty: none
};

/// The findings between the years with the replies to them, which stand in the years' own files.
OfficeFindings with_replies(const std::string& office, std::vector<measure::Finding> findings,
                            std::span<const content::Reply> replies);

struct OfficeView {
  const content::Office& office;
  std::vector<YearSummary> years;  ///< in any order
  const OfficeFindings& found;
  const Origin& origin;  ///< of the office's own files
};

/// `/kantor/<slug>/data.json`: the office without its years' tables. Values as in render_year.
std::string render_office(const OfficeView& view);

/// One office's year with its findings, as a check reports them.
struct CheckedYear {
  std::string office;
  int year = 0;
  std::vector<measure::Finding> findings;
  std::vector<std::string> replies;  ///< by finding; empty: none
};

struct CheckReport {
  std::vector<base::Diagnostic> faults;
  std::vector<CheckedYear> years;
  std::vector<OfficeFindings> office_findings;  ///< reported behind those of the years
  std::string folder;                           ///< as in Origin
};

/// `{galat: [...], temuan: [...]}`.
std::string render_check(const CheckReport& report, base::Language language);
/// The same as SARIF 2.1.0.
std::string render_sarif(const CheckReport& report, base::Language language);

/// Address of a finding from the portal's root: `/kantor/<slug>/<year>/#temuan-<kind>-<code>`.
std::string address_of(const measure::Finding& finding, const std::string& office, int year);
/// Of one between two years: `/kantor/<slug>/#temuan-<kind>-<code>`.
std::string address_of(const measure::Finding& finding, const std::string& office);

/// Looks into what it was made from, which outlives it.
struct ManifestFile {
  std::string_view address;
  std::size_t size = 0;
  std::string_view sha256;
};

struct Manifest {
  std::string version;              ///< of Terang
  std::string commit;               ///< empty: a draft
  std::string theme;                ///< digest of the theme's files
  std::string rules;                ///< digest of the rules in force
  std::vector<ManifestFile> files;  ///< by address
};

/// Takes a file, part after part.
using Sink = std::function<void(std::string_view part)>;

/// Writes a whole file into a sink.
using Writer = std::function<void(const Sink& sink)>;

/// `/manifest.json`, which is never held as a whole: it names every file of a nation.
void write_manifest(const Manifest& manifest, const Sink& sink);

/// A file that names pages, or one that names such files.
struct Sitemap {
  std::string address;
  std::vector<std::string_view> pages;  ///< looks into what it was planned from
  std::vector<std::string> parts;       ///< not empty: of the whole, instead of pages
};

/// What the protocol (sitemaps.org) lets one file list.
inline constexpr std::size_t sitemap_limit = 50'000;

/// `/sitemap.xml` of the pages. More than `limit`: it names parts instead, those of the offices, of
/// the history and of the rest, each in as many files as it takes.
std::vector<Sitemap> plan_sitemap(const std::vector<std::string_view>& addresses,
                                  std::size_t limit = sitemap_limit);

/// `base_url` is put before each address.
std::string render_sitemap(const Sitemap& file, const std::string& base_url);

}  // namespace terang::dataset
