#include "site/changes.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "base/parallel.hpp"
#include "content/figures.hpp"
#include "history/between.hpp"
#include "history/trace.hpp"
#include "measure/across_years.hpp"
#include "site/chronicle.hpp"
#include "site/units.hpp"

namespace terang::site {
namespace {

using history::UnitName;

int jobs_of(int wanted) { return wanted > 0 ? wanted : base::default_jobs(); }

/// What an office's year, or an office, came to on one side.
struct Side {
  std::map<UnitName, measure::Scoreboard> scores;
  std::map<std::string, std::vector<measure::Finding>> across_years;  ///< by office
  std::map<std::string, const content::Office*> offices;
  std::set<UnitName> unreadable;  ///< years that are there and have faults
  Units units;
};

/// Reads all years of the offices that are asked for.
void read_side(const Source& source, int jobs, const std::set<std::string>& wanted, Side& side,
               base::Diagnostics& diagnostics) {
  side.units = load_units(source, jobs, diagnostics);
  const Units& units = side.units;
  for (const content::Office& office : units.offices) side.offices[office.slug] = &office;
  std::vector<std::vector<std::optional<MeasuredYear>>> measured(units.offices.size());
  std::vector<std::vector<int>> numbers(units.offices.size());
  for_each_office(
      units, source, jobs, [&wanted](const std::string& slug) { return wanted.contains(slug); },
      [&](std::size_t office, const OfficeFiles& files, auto years) {
        measured[office] = std::move(years);
        for (const auto& [year, paths] : files.layout.years) numbers[office].push_back(year);
      },
      diagnostics);
  for (std::size_t office = 0; office < measured.size(); ++office) {
    const std::string& slug = units.offices[office].slug;
    std::vector<measure::UnitInYear> in_years;
    for (std::size_t year = 0; year < measured[office].size(); ++year) {
      const UnitName name{slug, numbers[office][year]};
      std::optional<MeasuredYear>& shown = measured[office][year];
      if (!shown) {
        side.unreadable.insert(name);
        continue;
      }
      std::ranges::move(measure::units_of(shown->year), std::back_inserter(in_years));
      side.scores.emplace(name, std::move(shown->scores));
    }
    side.across_years[slug] = measure::check_units_across_years(in_years);
  }
}

/// The findings of `left` that are not among those of `right`.
std::vector<measure::Finding> without(const std::vector<measure::Finding>& left,
                                      const std::vector<measure::Finding>& right) {
  std::set<std::string> keys;
  for (const measure::Finding& finding : right) keys.insert(measure::key_of(finding));
  std::vector<measure::Finding> rest;
  std::copy_if(left.begin(), left.end(), std::back_inserter(rest),
               [&](const auto& finding) { return !keys.contains(measure::key_of(finding)); });
  return rest;
}

const std::vector<measure::Finding>& findings_of(const Side& side, const UnitName& name) {
  static const std::vector<measure::Finding> none;
  if (name.second == 0) {
    const auto found = side.across_years.find(name.first);
    return found == side.across_years.end() ? none : found->second;
  }
  const auto found = side.scores.find(name);
  return found == side.scores.end() ? none : found->second.findings;
}

std::optional<measure::Scoreboard> find_scores(const Side& side, const UnitName& name) {
  const auto found = side.scores.find(name);
  if (found == side.scores.end()) return std::nullopt;
  return found->second;
}

UnitDiff diff_of(const UnitName& name, const UnitName& old_name, const Side& before,
                 const Side& after) {
  UnitDiff unit{.office = name.first, .office_name = name.first, .year = name.second};
  const auto left = before.offices.find(old_name.first);
  const auto right = after.offices.find(name.first);
  if (left != before.offices.end()) {
    unit.rules_before = left->second->rules;
    unit.office_name = left->second->name;
  }
  if (right != after.offices.end()) {
    unit.rules_after = right->second->rules;
    unit.office_name = right->second->name;
  }
  unit.before = find_scores(before, old_name);
  unit.after = find_scores(after, name);
  // A side that cannot be read tells nothing of what is new or cured.
  if (before.unreadable.contains(old_name) || after.unreadable.contains(name)) return unit;
  unit.new_findings = without(findings_of(after, name), findings_of(before, old_name));
  unit.cured_findings = without(findings_of(before, old_name), findings_of(after, name));
  return unit;
}

/// `listing` is all of the source, and outlives what is returned.
history::State state_of(const Source& source, const Listing& listing) {
  history::State state{.files = {}, .read = [&](const std::string& path) {
                         return source.load(listing, {path}, 0).files.front().bytes;
                       }};
  for (const git::TreeFile& file : listing.files) {
    state.files.emplace(
        file.path, source.is_draft() ? git::Repository::blob_id(state.read(file.path)) : file.blob);
  }
  return state;
}

/// The names that units had before, by the names that they have now.
std::map<UnitName, UnitName> old_names(const std::vector<history::FileEvent>& files) {
  std::map<UnitName, UnitName> names;
  for (const history::FileEvent& event : files) {
    const auto old = content::find_home(event.old_path);
    if (old) names[{event.home.office, event.home.year}] = {old->office, old->year};
  }
  return names;
}

/// Rules of measuring reach further than the file that they stand in.
bool is_of_rules(const content::FigureKey& key) { return key.column.starts_with("pengukuran"); }

/// The years that the office has, or (no office) all offices.
void add_years(const Source& source, const std::string& office, std::set<UnitName>& units) {
  base::Diagnostics unheard;
  for (const OfficeFolder& folder : source.offices()) {
    if (!office.empty() && folder.slug != office) continue;
    const auto files = list_office(source, folder, 0, unheard);
    if (!files) continue;
    for (const auto& [year, paths] : files->layout.years) units.insert({folder.slug, year});
  }
}

std::set<UnitName> touched_units(const DiffReport& report, const Source& after) {
  std::set<UnitName> touched;
  for (const EditBy& by : report.edits) {
    const content::FileHome& home = by.edit.key.home;
    touched.insert({home.office, home.year});
    if (home.year == 0 && is_of_rules(by.edit.key)) add_years(after, home.office, touched);
  }
  for (const history::FileEvent& event : report.files) {
    touched.insert({event.home.office, event.home.year});
  }
  std::erase_if(touched, [](const UnitName& name) { return name.first.empty(); });
  // What two years say differently belongs to the office.
  std::set<UnitName> offices;
  for (const UnitName& name : touched) offices.insert({name.first, 0});
  touched.merge(offices);
  return touched;
}

void measure_units(const Source& before, const Source& after, int jobs, DiffReport& report) {
  const auto names = old_names(report.files);
  const auto old_name = [&names](const UnitName& name) {
    const auto found = names.find(name);
    return found == names.end() ? name : found->second;
  };
  const std::set<UnitName> touched = touched_units(report, after);
  std::set<std::string> wanted_before;
  std::set<std::string> wanted_after;
  for (const UnitName& name : touched) {
    wanted_after.insert(name.first);
    wanted_before.insert(old_name(name).first);
  }
  Side left;
  Side right;
  base::Diagnostics faults_before;
  base::Diagnostics faults_after;
  read_side(before, jobs, wanted_before, left, faults_before);
  read_side(after, jobs, wanted_after, right, faults_after);
  report.faults_before = faults_before.sorted();
  report.faults_after = faults_after.sorted();
  for (const UnitName& name : touched) {
    UnitDiff unit = diff_of(name, old_name(name), left, right);
    const bool is_told =
        name.second != 0 || !unit.new_findings.empty() || !unit.cured_findings.empty();
    if (is_told) report.units.push_back(std::move(unit));
  }
}

/// The commits between the two states that changed figures, by their place in the ledger of the
/// later one: their places among the report's.
std::map<std::size_t, std::size_t> add_commits(const Source& before, const Source& after,
                                               const history::Ledger& ledger, DiffReport& report) {
  const auto from = git::parse_id(before.commit()->id);
  std::set<git::ObjectId> between;
  for (const git::CommitChanges& commit :
       after.readers().front().changes(after.commit()->id, after.folder(),
                                       [&from](const git::RawId& id) { return id == from; })) {
    between.insert(print(commit.id));
  }
  std::map<std::size_t, std::size_t> places;
  for (std::size_t at = 0; at < ledger.commits.size(); ++at) {
    if (!between.contains(ledger.commits[at].id)) continue;
    places.emplace(at, report.commits.size());
    report.commits.push_back(ledger.commits[at]);
  }
  return places;
}

/// The last of the entries that these commits made, by what `key_of` says.
template <typename Entry, typename KeyOf>
auto last_by_key(const std::vector<Entry>& entries,
                 const std::map<std::size_t, std::size_t>& commits, KeyOf key_of) {
  std::map<decltype(key_of(entries.front())), const Entry*> last;
  for (const Entry& entry : entries) {
    if (commits.contains(entry.commit)) last[key_of(entry)] = &entry;
  }
  return last;
}

std::vector<history::FileEvent> events_of(const history::FileEvents& files,
                                          const std::map<std::size_t, std::size_t>& commits) {
  std::vector<history::FileEvent> events;
  for (const auto& [commit, place] : commits) {
    const auto [begin, end] = files.of_commit(commit);
    for (std::size_t file = begin; file < end; ++file) events.push_back(files[file]);
  }
  return events;
}

/// Which of the commits between the two states made each edit: the last that left the figure as it
/// is now.
void attribute(const Source& before, const Source& after, DiffReport& report) {
  const auto ledger = load_ledger(after);
  if (!ledger || !after.commit()) return;
  const auto places = add_commits(before, after, *ledger, report);
  const auto edits =
      last_by_key(ledger->edits, places, [](const history::Edit& edit) { return edit.key; });
  const std::vector<history::FileEvent> events = events_of(ledger->files, places);
  const auto files =
      last_by_key(events, places, [](const history::FileEvent& event) { return event.home; });
  for (EditBy& by : report.edits) {
    const auto edit = edits.find(by.edit.key);
    const auto file = files.find(by.edit.key.home);
    if (edit != edits.end() && edit->second->after == by.edit.after) {
      by.commit = places.at(edit->second->commit);
      by.edit.is_correction = edit->second->is_correction;
    } else if (edit == edits.end() && file != files.end()) {
      by.commit = places.at(file->second->commit);
      by.edit.is_correction = file->second->is_correction;
    }
  }
}

/// What of a ledger was asked for.
struct Chosen {
  const LogOptions& options;

  bool is_of_unit(const UnitName& unit) const {
    return (options.office.empty() || unit.first == options.office) &&
           (options.year == 0 || unit.second == options.year);
  }
  bool has(const content::FigureKey& key) const {
    return is_of_unit({key.home.office, key.home.year}) &&
           (options.code.empty() || key.code == options.code);
  }
};

SourceOptions at_revision(SourceOptions source, const std::string& revision) {
  source.working_tree = revision.empty();
  source.revision = revision;
  return source;
}

}  // namespace

DiffReport diff(const DiffOptions& options) {
  const int jobs = jobs_of(options.jobs);
  const Source before{at_revision(options.source, options.before), jobs};
  const Source after{at_revision(options.source, options.after), jobs};
  const Listing left = before.list_all();
  const Listing right = after.list_all();
  history::Difference difference = history::between(state_of(before, left), state_of(after, right));
  DiffReport report{.folder = folder_prefix(after)};
  const auto is_wanted = [&options](const content::FileHome& home) {
    return options.office.empty() || home.office == options.office;
  };
  for (history::Edit& edit : difference.edits) {
    if (is_wanted(edit.key.home)) report.edits.push_back({.edit = std::move(edit)});
  }
  std::copy_if(difference.files.begin(), difference.files.end(), std::back_inserter(report.files),
               [&](const history::FileEvent& event) { return is_wanted(event.home); });
  if (report.edits.empty() && report.files.empty()) return report;
  measure_units(before, after, jobs, report);
  attribute(before, after, report);
  return report;
}

LogReport log(const LogOptions& options, bool is_expanded) {
  SourceOptions wanted = options.source;
  wanted.working_tree = false;
  const Source source{wanted, jobs_of(options.jobs)};
  LogReport report{.folder = folder_prefix(source),
                   .ledger = load_ledger(source).value_or(history::Ledger{})};
  report.edits = std::exchange(report.ledger.edits, {});
  const history::FileEvents files = std::exchange(report.ledger.files, {});
  const Chosen chosen{options};
  for (std::size_t file = 0; file < files.size(); ++file) {
    if (chosen.is_of_unit(files.unit_of(file))) report.files.push_back(files[file]);
  }
  if (is_expanded || !options.code.empty()) {
    for (const history::FileEvent& event : report.files) {
      std::ranges::move(history::expand(event, source.readers().front()),
                        std::back_inserter(report.edits));
    }
  }
  if (!options.code.empty()) report.files.clear();
  std::erase_if(report.edits, [&](const auto& edit) { return !chosen.has(edit.key); });
  std::stable_sort(report.edits.begin(), report.edits.end(),
                   [](const history::Edit& left, const history::Edit& right) {
                     if (left.commit != right.commit) return left.commit < right.commit;
                     return left.key < right.key;
                   });
  return report;
}

}  // namespace terang::site
