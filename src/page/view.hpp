// What the pages are made from. A view lives for one call. What pages of other units show of a unit
// is in page/summary.hpp.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/html.hpp"
#include "base/language.hpp"
#include "content/model.hpp"
#include "content/settings.hpp"
#include "history/ledger.hpp"
#include "measure/scoreboard.hpp"
#include "page/summary.hpp"
#include "theme/theme.hpp"
#include "theme/value.hpp"

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

/// What became of the figures. A unit's pages draw on its own slice alone.
struct History {
  const history::Ledger& ledger;
  std::map<history::UnitName, history::Slice> slices;  ///< history::slices_of(ledger)
};

/// What all pages of one build share.
struct Site {
  const content::Portal& portal;
  const theme::Theme& theme;
  base::Language language = base::Language::indonesian;
  std::string folder;  ///< content folder from the repository's root, with `/` at its end; or empty
  base::Html chart_style{};  ///< chart_style_of(the theme's style sheet)
  bool draft = false;        ///< from the working tree
  std::string older_than;    ///< short id and day of an older state that is shown; empty: the tip
  const History* history = nullptr;  ///< null: nothing is known of it (no commit yet)
};

/// Where a unit's figures came from.
struct Provenance {
  std::optional<Revision> revision;            ///< that last changed the unit; absent: not known
  std::map<std::string, std::string> commits;  ///< commit by file (path from the content folder)
};

/// One indicator in one year, as its own page shows it beside the other years.
struct IndicatorYear {
  int year = 0;
  std::string code, text;
  std::string unit;  ///< of the target; empty: none is given
  content::Direction direction = content::Direction::rising;
  measure::IndicatorScore score;
  theme::Record record;  ///< over its YearRows' row: everything that its page prints of the year
};

/// The rows of kinerja.csv and anggaran.csv, in their order, as tables show them: made once for all
/// pages that do. They may be moved, as a whole, but not copied, while an IndicatorYear or a
/// BudgetYear of theirs is used.
struct YearRows {
  std::vector<theme::Record> indicators, budget;
};

struct YearView {
  const Site& site;
  const content::Office& office;
  const content::OfficeYear& year;
  const measure::Scoreboard& scores;
  const Provenance& provenance;
  YearRows rows{};  ///< rows_of(the view without them)
};

struct OfficeView {
  const Site& site;
  const content::Office& office;
  const OfficeSummary& summary;
  const OfficeSummary* parent = nullptr;       ///< null: none in the portal
  std::vector<const OfficeSummary*> children;  ///< by name
  const Provenance& provenance;
};

/// An office's indicators over its years.
struct IndicatorView {
  const Site& site;
  const content::Office& office;
  std::vector<IndicatorYear> years;  ///< in any order
  const Provenance& provenance;
};

/// A budget line of one code in one year, as its own page shows it beside the other years.
struct BudgetYear {
  int year = 0;
  std::string code, text;
  measure::BudgetScore score;
  theme::Record record;  ///< over its YearRows' row: everything that its page prints of the year
};

/// An office's budget lines over its years.
struct BudgetView {
  const Site& site;
  const content::Office& office;
  std::vector<BudgetYear> years;  ///< in any order
  const Provenance& provenance;
};

/// One commit and everything that it did to figures.
struct CommitView {
  const Site& site;
  std::size_t commit = 0;                     ///< index into Ledger::commits
  const std::vector<OfficeSummary>& offices;  ///< by slug
  const std::vector<Effect>& effects;         ///< by office, then by year
};

struct PortalView {
  const Site& site;
  const std::vector<OfficeSummary>& offices;  ///< by slug
  const Provenance& provenance;
};

YearSummary summarise(const YearView& view);

YearRows rows_of(const YearView& view);

/// A theme's style sheet as it stands inside of chart files.
base::Html chart_style_of(std::string_view style);

/// Order: of kinerja.csv
std::vector<IndicatorYear> indicator_years(const YearView& view);

/// The year's pages: performance page, agreements, report chapters, charts.
/// Reports: faults of the theme.
std::vector<Document> render(const YearView& view, base::Diagnostics& diagnostics);
/// The office's own page.
std::vector<Document> render(const OfficeView& view, base::Diagnostics& diagnostics);
/// Order: by code
std::vector<IndicatorName> names_of(const std::vector<IndicatorYear>& years);

/// One page for each code of an indicator, with its chart.
std::vector<Document> render(const IndicatorView& view, base::Diagnostics& diagnostics);
/// Order: of anggaran.csv
std::vector<BudgetYear> budget_years(const YearView& view);
/// One page for each code of a budget line.
std::vector<Document> render(const BudgetView& view, base::Diagnostics& diagnostics);
/// The commit's page; where it did more than a page should hold, further pages.
std::vector<Document> render(const CommitView& view, base::Diagnostics& diagnostics);
/// Home, list of offices, findings, method, free pages, 404.
std::vector<Document> render(const PortalView& view, base::Diagnostics& diagnostics);

}  // namespace terang::page
