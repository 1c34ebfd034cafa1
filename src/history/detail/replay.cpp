#include "history/detail/replay.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace terang::history::detail {
namespace {

using content::FileFigures;
using content::FileHome;

template <typename Entry>
std::vector<Entry> in_order(std::vector<Entry>& entries, const std::vector<Index>& order) {
  std::vector<Entry> sorted;
  sorted.reserve(entries.size());
  for (const Index at : order) sorted.push_back(std::move(entries[at]));
  return sorted;
}

}  // namespace

Replay::Replay(Memory& memory, Describe describe, Read read)
    : memory_{memory},
      ledger_{memory.ledger},
      describe_{std::move(describe)},
      read_{std::move(read)},
      ancestry_{memory.walked},
      identities_{memory, ancestry_},
      chapters_{memory, ancestry_},
      first_commit_{ledger_.commits.size()},
      events_{memory.event_files, memory.homes.size()},
      edits_{memory.edit_files, memory.homes.size()} {
  for (const Broken& broken : memory.broken) read_broken(broken);
}

void Replay::read_broken(const Broken& broken) {
  broken_[{broken.file, broken.blob}] = broken.before;
}

void Replay::add(Index place, const CommitRecord& commit) {
  if (commit.is_edge) {
    ledger_.edges.emplace_back(describe_(commit.id).day, print(commit.id));
    return;
  }
  if (commit.files.empty()) return;
  ledger_.commits.push_back(describe_(commit.id));
  memory_.places.push_back(place);
  place_ = place;
  Names& names = ledger_.files.names();
  std::vector<Named> named;
  named.reserve(commit.files.size());
  for (const FileRecord& file : commit.files) {
    named.push_back({.path = names.add_known(file.path),
                     .old_path = file.old_path.empty() ? nowhere : names.add_known(file.old_path),
                     .is_made = is_made(file)});
  }
  const std::vector<Identities::Found> found = identities_.identify(place, named);
  for (std::size_t at = 0; at < found.size(); ++at) {
    add_file({.record = commit.files[at],
              .name = named[at],
              .found = found[at],
              .first_event = ledger_.files.size()});
  }
}

void Replay::add_file(const Change& change) {
  const FileRecord& file = change.record;
  const Named& name = change.name;
  if (!file.was_readable) note_unread(change);
  if (name.old_path != nowhere) chapters_.note(place_, name.old_path, false);
  if (!file.after) {
    add_event(change, FileEventKind::withdrawn, readable_before(change));
    chapters_.note(place_, name.path, false);
    return;
  }
  const bool is_here_anew = name.is_made || name.old_path != nowhere;
  if (is_here_anew || !chapters_.is_known(name.path)) chapters_.note(place_, name.path, true);
  if (name.is_made) {
    add_made(change);
  } else {
    add_changed(change);
  }
  if (ledger_.files.size() > change.first_event) return;
  is_told_ = is_told_ && !change.found.is_named;
  memory_.versions.push_back({.path = name.path, .commit = commit(), .blob = *file.after});
}

void Replay::add_made(const Change& change) {
  const Index file = change.found.file;
  const bool is_back = change.found.was_there;
  const bool is_broken = broken_.contains({file, *change.record.after});
  const auto kind = is_back ? FileEventKind::restored : FileEventKind::entered;
  add_event(change, is_broken ? FileEventKind::unreadable : kind,
            is_back ? withdrawn(file) : std::nullopt);
}

/// The file was there before the commit, and is after it.
void Replay::add_changed(const Change& change) {
  const FileRecord& file = change.record;
  const auto before = readable_before(change);
  if (change.name.old_path != nowhere) add_event(change, FileEventKind::renamed, before);
  if (!file.is_readable) {
    note_broken(change.found.file, *file.after, before);
    if (file.was_readable) add_event(change, FileEventKind::unreadable, before);
  } else if (file.was_readable) {
    add_cells(file.cells, change);
  } else if (before) {
    add_event(change, FileEventKind::readable, before);
    add_cells(compare_with(*before, file), change);
  } else {
    const auto earlier = withdrawn(change.found.file);
    add_event(change, earlier ? FileEventKind::restored : FileEventKind::entered, earlier);
  }
}

void Replay::note_broken(Index file, const git::RawId& blob,
                         const std::optional<git::RawId>& before) {
  memory_.broken.push_back({.commit = commit(), .file = file, .blob = blob, .before = before});
  read_broken(memory_.broken.back());
}

/// New files are not read when they are made; now it is known that this one could not be.
void Replay::note_unread(const Change& change) {
  const Index identity = change.found.file;
  for (const auto& blob : change.record.before) {
    if (!blob || broken_.contains({identity, *blob})) continue;
    note_broken(identity, *blob, std::nullopt);
    for (Index at = events_.last(identity); at != nowhere; at = events_.before(at)) {
      PackedEvent& event = ledger_.files.packed()[at];
      if (event.is_made == 0 || ledger_.files.blob_at(event.after) != blob) continue;
      memory_.mistaken.push_back({.commit = commit(),
                                  .event = at,
                                  .kind = event.kind,
                                  .is_correction = event.is_correction});
      first_commit_ = std::min<std::size_t>(first_commit_, event.commit);
      event.kind = FileEventKind::unreadable;
      event.is_correction = 0;
    }
  }
}

std::optional<git::RawId> Replay::readable_before(const Change& change) const {
  std::optional<git::RawId> earlier;
  for (const auto& blob : change.record.before) {
    if (!blob) continue;
    const auto found = broken_.find({change.found.file, *blob});
    if (found == broken_.end()) return blob;
    if (!earlier) earlier = found->second;
  }
  return earlier;
}

/// What the file said when it was withdrawn last.
std::optional<git::RawId> Replay::withdrawn(Index file) const {
  for (Index at = events_.last(file); at != nowhere; at = events_.before(at)) {
    const PackedEvent& event = ledger_.files.packed()[at];
    if (event.kind == FileEventKind::withdrawn) return ledger_.files.blob_at(event.before);
  }
  return std::nullopt;
}

std::vector<CellRecord> Replay::compare_with(const git::RawId& before,
                                             const FileRecord& file) const {
  const FileFigures old_file = content::parse_figures(file.path, read_(before));
  const FileFigures new_file = content::parse_figures(file.path, read_(*file.after));
  const FileFigures* const version = &old_file;
  return compare({&version, 1}, &new_file);
}

void Replay::add_event(const Change& change, FileEventKind kind,
                       const std::optional<git::RawId>& before) {
  FileEvents& files = ledger_.files;
  const bool may_correct = kind == FileEventKind::withdrawn || kind == FileEventKind::restored;
  const bool is_correction =
      may_correct &&
      history::is_correction(files.names().home_of(change.name.path), kind, published(change));
  const bool is_named = change.found.is_named && files.size() == change.first_event;
  events_.add(change.found.file);
  memory_.event_files.push_back(change.found.file);
  files.packed().push_back({.path = change.name.path,
                            .old_path = change.name.old_path,
                            .before = files.add_blob(before),
                            .after = files.add_blob(change.record.after),
                            .commit = commit(),
                            .kind = kind,
                            .is_correction = is_correction ? std::uint8_t{1} : std::uint8_t{0},
                            .is_made = change.name.is_made ? std::uint8_t{1} : std::uint8_t{0},
                            .is_named = is_named ? std::uint8_t{1} : std::uint8_t{0}});
}

Published Replay::published(const Change& change) {
  const Named& name = change.name;
  return {.year = ledger_.files.names().unit_of(name.path).second,
          .has_report =
              chapters_.has_report(name.old_path == nowhere ? name.path : name.old_path, place_),
          .day = ledger_.commits.back().day};
}

/// Those that were remembered are looked for when the file is edited again.
Replay::Figures& Replay::figures_of(Index file) {
  const auto [found, is_new] = figures_.try_emplace(file);
  if (!is_new) return found->second;
  for (Index at = edits_.last(file); at != nowhere; at = edits_.before(at)) {
    const content::FigureKey& key = ledger_.edits[at].key;
    found->second[{key.code, key.column}].push_back(at);
  }
  for (auto& [name, edits] : found->second) std::ranges::reverse(edits);
  return found->second;
}

EditKind Replay::kind_of(const CellRecord& cell, const std::vector<Index>& earlier) {
  using enum FigureState::Kind;
  if (cell.after.kind == absent) return EditKind::withdrawn;
  const auto is_same = [&](Index index) {
    const Edit& edit = ledger_.edits[index];
    const bool has_said = cell.before.kind == absent
                              ? edit.before.kind != absent
                              : edit.before == cell.after || edit.after == cell.after;
    return has_said && ancestry_.is_behind(memory_.places[edit.commit], place_);
  };
  if (std::any_of(earlier.rbegin(), earlier.rend(), is_same)) return EditKind::restored;
  return cell.before.kind == absent ? EditKind::entered : EditKind::revised;
}

void Replay::add_cells(const std::vector<CellRecord>& cells, const Change& change) {
  if (cells.empty()) return;
  const FileHome home = ledger_.files.names().home_of(change.name.path);
  const Published known = published(change);
  Figures& figures = figures_of(change.found.file);
  for (const CellRecord& cell : cells) {
    std::vector<Index>& earlier = figures[{cell.code, cell.column}];
    const EditKind kind = kind_of(cell, earlier);
    content::FigureKey key{.home = home, .code = cell.code, .column = cell.column};
    const bool is_correction = history::is_correction(key, kind, known);
    earlier.push_back(static_cast<Index>(ledger_.edits.size()));
    memory_.edit_files.push_back(change.found.file);
    ledger_.edits.push_back({.key = std::move(key),
                             .kind = kind,
                             .before = cell.before,
                             .after = cell.after,
                             .path = change.record.path,
                             .commit = ledger_.commits.size() - 1,
                             .is_correction = is_correction});
  }
}

void Replay::finish(const Find& find) {
  take_over_homes(identities_.homes(find));
  put_in_order();
  std::sort(ledger_.edges.begin(), ledger_.edges.end());
}

/// A renamed file has another name in all its past.
void Replay::take_over_homes(const std::vector<Index>& homes) {
  const Names& names = ledger_.files.names();
  std::vector<PackedEvent>& events = ledger_.files.packed();
  const auto has_moved = [&](Index file) {
    return file >= memory_.homes.size() || memory_.homes[file] != homes[file];
  };
  for (std::size_t at = 0; at < events.size(); ++at) {
    if (events[at].commit < first_commit_ && !has_moved(memory_.event_files[at])) continue;
    first_commit_ = std::min<std::size_t>(first_commit_, events[at].commit);
    events[at].home = homes[memory_.event_files[at]];
  }
  for (std::size_t at = 0; at < ledger_.edits.size(); ++at) {
    const Index file = memory_.edit_files[at];
    if (ledger_.edits[at].commit < first_commit_ && !has_moved(file)) continue;
    first_commit_ = std::min(first_commit_, ledger_.edits[at].commit);
    ledger_.edits[at].key.home = names.home_of(homes[file]);
  }
  memory_.homes = homes;
}

/// Edits by commit, then by key. They nearly always come in that order.
void Replay::put_in_order() {
  std::vector<Edit>& edits = ledger_.edits;
  const auto is_earlier = [&](Index left, Index right) {
    return std::tie(edits[left].commit, edits[left].key) <
           std::tie(edits[right].commit, edits[right].key);
  };
  std::vector<Index> order(edits.size());
  std::iota(order.begin(), order.end(), Index{0});
  const auto first = std::ranges::lower_bound(edits, first_commit_, {}, &Edit::commit);
  const auto begin = order.begin() + (first - edits.begin());
  if (std::is_sorted(begin, order.end(), is_earlier)) return;
  std::stable_sort(begin, order.end(), is_earlier);
  edits = in_order(edits, order);
  memory_.edit_files = in_order(memory_.edit_files, order);
}

}  // namespace terang::history::detail
