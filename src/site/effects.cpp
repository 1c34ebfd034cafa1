#include "site/effects.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace terang::site {
namespace {

/// `kantor/x/2024/` of a file's path.
std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

/// What a commit did to one year, by the names of its time.
struct Touched {
  std::string folder_before, folder_after;
  std::set<RowName> rows;
};

/// Absent: an empty row.
YearSide::Row row_of(const YearSide& side, const RowName& name) {
  const auto row = side.rows.find(name);
  return row == side.rows.end() ? YearSide::Row{} : row->second;
}

bool is_same(const page::RowFigures& left, const page::RowFigures& right) {
  return left.share.value == right.share.value && left.class_name == right.class_name &&
         left.is_there == right.is_there;
}

std::vector<page::RowEffect> row_effects(const Touched& touched, const YearSide& before,
                                         const YearSide& after) {
  std::vector<page::RowEffect> effects;
  for (const RowName& name : touched.rows) {
    YearSide::Row left = row_of(before, name);
    YearSide::Row right = row_of(after, name);
    if (is_same(left.figures, right.figures)) continue;
    YearSide::Row& named = right.figures.is_there ? right : left;
    effects.push_back({.file = name.first,
                       .code = name.second,
                       .text = std::move(named.text),
                       .before = std::move(left.figures),
                       .after = std::move(right.figures)});
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
  add_row(edit, unit.rows);
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

/// Blobs of the measured files in a folder of a commit.
MeasuredBlobs blobs_of(const git::Repository& reader, const std::string& commit,
                       const std::string& folder) {
  std::vector<std::string> paths;
  paths.reserve(measured_files.size());
  for (const std::string_view name : measured_files) paths.push_back(folder + std::string{name});
  const std::vector<std::optional<git::RawId>> found =
      reader.find_files(git::parse_id(commit).value(), paths);
  MeasuredBlobs blobs;
  std::ranges::copy(found, blobs.begin());
  return blobs;
}

}  // namespace

content::Office Effects::office_of(const std::string& slug) const {
  const auto today = std::ranges::lower_bound(units_.offices, slug, {}, &content::Office::slug);
  if (today != units_.offices.end() && today->slug == slug) return *today;
  content::Office office;
  office.slug = slug;
  office.rules = units_.portal.rules;
  return office;
}

std::vector<page::Effect> Effects::of(std::size_t commit, int reader) const {
  std::vector<page::Effect> effects;
  const history::LedgerCommit& shown = ledger_.commits[commit];
  if (shown.first_parent.empty()) return effects;
  const git::Repository& repository = source_.reader(reader);
  const std::string prefix = folder_prefix(source_);
  for (const auto& [name, touched] : touched_units(ledger_, slices_[commit])) {
    const content::Office office = office_of(name.first);
    const auto side_of = [&, &unit = name, &rows = touched.rows](const git::ObjectId& id,
                                                                 const std::string& folder) {
      const MeasuredBlobs blobs = blobs_of(repository, id, prefix + folder);
      const YearSide* const tip = tips_.find(unit, blobs);
      return tip != nullptr ? std::optional{*tip}
                            : load_side(repository, blobs, office, unit.second, rows);
    };
    const auto before = side_of(shown.first_parent, touched.folder_before);
    const auto after = side_of(shown.id, touched.folder_after);
    if (!before || !after) continue;
    effects.push_back({.office = name.first,
                       .year = name.second,
                       .before = before->figures,
                       .after = after->figures,
                       .rows = row_effects(touched, *before, *after)});
  }
  return effects;
}

}  // namespace terang::site
