// What the pages are made from. Views live for one call; summaries are all that crosses units.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/language.hpp"
#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/scoreboard.hpp"
#include "theme/theme.hpp"

namespace terang::page {

/// A finished file of the site.
struct Document {
  std::string address;  ///< from the site's root, without a slash at the beginning
  std::string bytes;
};

/// A commit as pages name it.
struct Revision {
  std::string id;
  base::Date day;
  std::string author;
  std::string subject;
};

/// What all pages of one build share.
struct Site {
  const content::Portal& portal;
  const theme::Theme& theme;
  base::Language language = base::Language::indonesian;
  std::string folder;  ///< content folder from the repository's root, with `/` at its end; or empty
  std::string chart_style;  ///< style sheet inside of chart files
  bool draft = false;       ///< from the working tree
  std::string older_than;   ///< short id and day of an older state that is shown; empty: the tip
};

/// Where a unit's figures came from.
struct Provenance {
  std::optional<Revision> revision;            ///< that last changed the unit; absent: not known
  std::map<std::string, std::string> commits;  ///< commit by file (path from the content folder)
};

/// One finding, as pages beyond its unit show it.
struct FindingSummary {
  measure::FindingKind kind = measure::FindingKind::achievement_differs;
  std::string key;  ///< measure::key_of
  std::string subject, reported, computed;
  bool answered = false;
};

/// One year of one office, as other pages show it.
struct YearSummary {
  int year = 0;
  bool has_indicators = false;
  measure::MeanScore mean;
  std::string class_name;  ///< empty: no achievement
  std::optional<measure::BudgetScore> total;
  int agreement_count = 0;
  int chapter_count = 0;
  std::vector<FindingSummary> findings;
  std::vector<content::Document> documents;
};

struct OfficeSummary {
  std::string slug, name, kind, parent, province, region;
  std::vector<YearSummary> years;  ///< by year, newest first
};

struct YearView {
  const Site& site;
  const content::Office& office;
  const content::OfficeYear& year;
  const measure::Scoreboard& scores;
  const Provenance& provenance;
};

struct OfficeView {
  const Site& site;
  const content::Office& office;
  const OfficeSummary& summary;
  const OfficeSummary* parent = nullptr;       ///< null: none in the portal
  std::vector<const OfficeSummary*> children;  ///< by name
  const Provenance& provenance;
};

struct PortalView {
  const Site& site;
  const std::vector<OfficeSummary>& offices;  ///< by slug
  const Provenance& provenance;
};

YearSummary summarise(const YearView& view);

/// The year's pages: performance page, agreements, report chapters, charts.
/// Reports: faults of the theme.
std::vector<Document> render(const YearView& view, base::Diagnostics& diagnostics);
/// The office's own page.
std::vector<Document> render(const OfficeView& view, base::Diagnostics& diagnostics);
/// Home, list of offices, findings, method, free pages, 404.
std::vector<Document> render(const PortalView& view, base::Diagnostics& diagnostics);

}  // namespace terang::page
