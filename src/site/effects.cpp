#include "site/effects.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace terang::site {
namespace {

using RowName = std::pair<std::string, std::string>;  ///< file, code

/// The files that achievement and absorption are computed from.
constexpr std::array<std::string_view, 3> measured_files{"anggaran.csv", "kinerja.csv",
                                                         "sasaran.csv"};

bool is_measured(const content::FileHome& home) {
  return home.year != 0 &&
         std::find(measured_files.begin(), measured_files.end(), home.file) != measured_files.end();
}

/// `kantor/x/2024/` of a file's path.
std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

/// What a commit did to one year, by the names of its time.
struct Touched {
  std::string folder_before, folder_after;
  std::set<RowName> rows;
};

/// One side of an office's year.
struct Side {
  content::OfficeYear year;
  measure::Scoreboard scores;
};

/// The year's measured files in a commit, under the names that the office has today.
/// Absent: a file that cannot be read.
std::optional<Side> load_side(const git::Repository& reader, const std::string& commit,
                              const std::string& folder, const content::Office& office, int year) {
  base::SourceTree tree;
  const std::string today = "kantor/" + office.slug + "/" + std::to_string(year) + "/";
  for (const std::string_view name : measured_files) {
    const auto blob = reader.find_file(commit, folder + std::string{name});
    if (blob) tree.files.push_back({today + std::string{name}, reader.read_blob(*blob)});
  }
  base::Diagnostics faults;
  Side side{.year = content::parse_year(office, year, tree, faults), .scores = {}};
  if (!faults.empty()) return std::nullopt;
  side.scores = measure::score(side.year, office.rules);
  return side;
}

page::YearFigures figures_of(const Side& side, const content::Rules& rules) {
  page::YearFigures figures{.mean = side.scores.year, .class_name = {}, .total = side.scores.total};
  if (const auto index = figures.mean.scale_class) figures.class_name = rules.scale[*index].name;
  figures.mean.scale_class.reset();
  return figures;
}

/// The row's figures with its text.
std::pair<page::RowFigures, std::string> row_of(const Side& side, const RowName& name,
                                                const content::Rules& rules) {
  page::RowFigures row;
  std::string text;
  const auto has_code = [&name](const auto& record) { return record.code == name.second; };
  if (name.first == "kinerja.csv") {
    const auto found =
        std::find_if(side.year.indicators.begin(), side.year.indicators.end(), has_code);
    if (found == side.year.indicators.end()) return {row, text};
    const auto& score =
        side.scores.indicators[static_cast<std::size_t>(found - side.year.indicators.begin())];
    row.share = score.achievement;
    if (score.scale_class) row.class_name = rules.scale[*score.scale_class].name;
    text = found->text;
  } else {
    const auto found = std::find_if(side.year.budget.begin(), side.year.budget.end(), has_code);
    if (found == side.year.budget.end()) return {row, text};
    row.share =
        side.scores.budget[static_cast<std::size_t>(found - side.year.budget.begin())].absorption;
    text = found->text;
  }
  row.is_there = true;
  return {row, text};
}

bool is_same(const page::RowFigures& left, const page::RowFigures& right) {
  return left.share.value == right.share.value && left.class_name == right.class_name &&
         left.is_there == right.is_there;
}

std::vector<page::RowEffect> row_effects(const Touched& touched, const Side& before,
                                         const Side& after, const content::Rules& rules) {
  std::vector<page::RowEffect> effects;
  for (const RowName& name : touched.rows) {
    auto [left, old_text] = row_of(before, name, rules);
    auto [right, new_text] = row_of(after, name, rules);
    if (is_same(left, right)) continue;
    effects.push_back({.file = name.first,
                       .code = name.second,
                       .text = right.is_there ? new_text : old_text,
                       .before = std::move(left),
                       .after = std::move(right)});
  }
  return effects;
}

}  // namespace

std::vector<CommitSlice> commits_of(const history::Ledger& ledger) {
  std::vector<CommitSlice> slices(ledger.commits.size());
  std::size_t edit = 0;
  std::size_t file = 0;
  for (std::size_t commit = 0; commit < slices.size(); ++commit) {
    CommitSlice& slice = slices[commit];
    slice.begin_edits = edit;
    while (edit < ledger.edits.size() && ledger.edits[edit].commit == commit) ++edit;
    slice.end_edits = edit;
    slice.begin_files = file;
    while (file < ledger.files.size() && ledger.files.commit_of(file) == commit) ++file;
    slice.end_files = file;
  }
  return slices;
}

namespace {

using TouchedUnits = std::map<history::UnitName, Touched>;

void add_edit(const history::Edit& edit, TouchedUnits& touched) {
  const content::FileHome& home = edit.key.home;
  if (!is_measured(home)) return;
  Touched& unit = touched[{home.office, home.year}];
  unit.folder_before = unit.folder_after = folder_of(edit.path);
  if (home.file != "sasaran.csv") unit.rows.emplace(home.file, edit.key.code);
}

/// Of a year that was entered whole there is nothing to compare; that it got another name matters
/// only where it was edited, too.
void add_event(const history::FileEvent& event, TouchedUnits& touched) {
  using enum history::FileEventKind;
  if (!is_measured(event.home)) return;
  const history::UnitName name{event.home.office, event.home.year};
  if (event.kind == withdrawn || event.kind == restored) {
    Touched& unit = touched[name];
    if (unit.folder_after.empty()) unit.folder_before = unit.folder_after = folder_of(event.path);
  }
  const auto found = touched.find(name);
  if (event.kind == renamed && found != touched.end()) {
    found->second.folder_before = folder_of(event.old_path);
  }
}

TouchedUnits touched_units(const history::Ledger& ledger, const CommitSlice& slice) {
  TouchedUnits touched;
  for (std::size_t at = slice.begin_edits; at < slice.end_edits; ++at) {
    add_edit(ledger.edits[at], touched);
  }
  for (std::size_t at = slice.begin_files; at < slice.end_files; ++at) {
    add_event(ledger.files[at], touched);
  }
  return touched;
}

}  // namespace

std::vector<page::Effect> Effects::of(std::size_t commit, int reader) const {
  std::vector<page::Effect> effects;
  const history::LedgerCommit& shown = ledger_.commits[commit];
  if (shown.first_parent.empty()) return effects;
  const git::Repository& repository = source_.reader(reader);
  const std::string prefix = folder_prefix(source_);
  for (const auto& [name, touched] : touched_units(ledger_, slices_[commit])) {
    const auto today = std::lower_bound(
        units_.offices.begin(), units_.offices.end(), name.first,
        [](const content::Office& left, const std::string& slug) { return left.slug < slug; });
    content::Office office;
    if (today != units_.offices.end() && today->slug == name.first) {
      office = *today;
    } else {
      office.slug = name.first;
      office.rules = units_.portal.rules;
    }
    const auto before = load_side(repository, shown.first_parent, prefix + touched.folder_before,
                                  office, name.second);
    const auto after =
        load_side(repository, shown.id, prefix + touched.folder_after, office, name.second);
    if (!before || !after) continue;
    effects.push_back({.office = name.first,
                       .year = name.second,
                       .before = figures_of(*before, office.rules),
                       .after = figures_of(*after, office.rules),
                       .rows = row_effects(touched, *before, *after, office.rules)});
  }
  return effects;
}

}  // namespace terang::site
