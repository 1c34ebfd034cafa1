#include "history/detail/replay.hpp"

#include <algorithm>
#include <set>

#include "history/detail/compare.hpp"

namespace terang::history::detail {
namespace {

using content::FileFigures;
using content::FileHome;

bool is_chapter(const std::string& path) { return path.find("/laporan/") != std::string::npos; }

/// By commit, then as `stands_before` has it. They nearly always come in that order.
template <typename Entry, typename Order>
void put_in_order(std::vector<Entry>& entries, Order stands_before) {
  const auto is_earlier = [&](const Entry& left, const Entry& right) {
    return left.commit != right.commit ? left.commit < right.commit : stands_before(left, right);
  };
  if (std::is_sorted(entries.begin(), entries.end(), is_earlier)) return;
  std::stable_sort(entries.begin(), entries.end(), is_earlier);
}

}  // namespace

Ledger Replay::run(const std::vector<const CommitRecord*>& oldest_first,
                   const std::map<std::string, git::ObjectId>& tip) {
  Identities identities{ancestry_.emplace(oldest_first)};
  std::size_t most = 0;
  for (const CommitRecord* const commit : oldest_first) most += commit->files.size();
  ledger_.files.reserve(most);
  event_identities_.reserve(most);
  for (position_ = 0; position_ < oldest_first.size(); ++position_) {
    add(*oldest_first[position_], identities);
  }
  const std::vector<FileHome> homes = identities.homes(tip);
  for (std::size_t at = 0; at < ledger_.edits.size(); ++at) {
    ledger_.edits[at].key.home = homes[edit_identities_[at]];
  }
  for (std::size_t at = 0; at < ledger_.files.size(); ++at) {
    ledger_.files[at].home = homes[event_identities_[at]];
  }
  put_in_order(ledger_.edits,
               [](const Edit& left, const Edit& right) { return left.key < right.key; });
  put_in_order(ledger_.files, [](const FileEvent& left, const FileEvent& right) {
    return left.path < right.path;
  });
  std::sort(ledger_.edges.begin(), ledger_.edges.end());
  return std::move(ledger_);
}

void Replay::add(const CommitRecord& commit, Identities& identities) {
  if (commit.is_edge) {
    ledger_.edges.emplace_back(describe_(commit.id).day, commit.id);
    return;
  }
  if (commit.files.empty()) return;
  ledger_.commits.push_back(describe_(commit.id));
  positions_.push_back(position_);
  const std::vector<Identities::Found> found = identities.identify(position_, commit.files);
  for (std::size_t at = 0; at < found.size(); ++at) {
    files_.resize(std::max(files_.size(), found[at].file + 1));
    add_file(commit.files[at], found[at]);
  }
}

const FileHome& Replay::home_of(const FileRecord& file, std::size_t identity) {
  FileState& state = files_[identity];
  if (state.path != file.path) {
    state.path = file.path;
    state.home = detail::home_of(file.path);
  }
  return state.home;
}

void Replay::add_file(const FileRecord& file, const Identities::Found& found) {
  FileState& state = files_[found.file];
  if (!file.was_readable) note_unread(file, found.file);
  if (!file.old_path.empty()) note_chapter(file.old_path, false);
  if (!file.after) {
    state.withdrawn = readable_before(file, found.file);
    add_event(file, found.file, FileEventKind::withdrawn, state.withdrawn);
    note_chapter(file.path, false);
    return;
  }
  const bool is_here_anew = is_made(file) || !file.old_path.empty();
  if (is_here_anew || !has_chapter(file.path)) note_chapter(file.path, true);
  if (!is_made(file)) {
    add_changed(file, found.file);
    return;
  }
  const bool is_broken = state.broken.contains(*file.after);
  const auto kind = found.was_there ? FileEventKind::restored : FileEventKind::entered;
  add_event(file, found.file, is_broken ? FileEventKind::unreadable : kind,
            found.was_there ? state.withdrawn : std::nullopt);
  state.creations.push_back(ledger_.files.size() - 1);
}

/// The file was there before the commit, and is after it.
void Replay::add_changed(const FileRecord& file, std::size_t identity) {
  const auto before = readable_before(file, identity);
  if (!file.old_path.empty()) add_event(file, identity, FileEventKind::renamed, before);
  if (!file.is_readable) {
    files_[identity].broken[*file.after] = before;
    if (file.was_readable) add_event(file, identity, FileEventKind::unreadable, before);
  } else if (file.was_readable) {
    add_cells(file.cells, file, identity);
  } else if (before) {
    add_event(file, identity, FileEventKind::readable, before);
    add_cells(compare_with(*before, file), file, identity);
  } else {
    const auto& withdrawn = files_[identity].withdrawn;
    add_event(file, identity, withdrawn ? FileEventKind::restored : FileEventKind::entered,
              withdrawn);
  }
}

/// New files are not read when they are made; now it is known that this one could not be.
void Replay::note_unread(const FileRecord& file, std::size_t identity) {
  FileState& state = files_[identity];
  for (const auto& blob : file.before) {
    if (!blob || state.broken.contains(*blob)) continue;
    state.broken[*blob] = std::nullopt;
    for (const std::size_t creation : state.creations) {
      FileEvent& event = ledger_.files[creation];
      if (event.after != blob) continue;
      event.kind = FileEventKind::unreadable;
      event.is_correction = false;
    }
  }
}

std::optional<git::ObjectId> Replay::readable_before(const FileRecord& file,
                                                     std::size_t identity) const {
  const auto& broken = files_[identity].broken;
  std::optional<git::ObjectId> earlier;
  for (const auto& blob : file.before) {
    if (!blob) continue;
    const auto found = broken.find(*blob);
    if (found == broken.end()) return blob;
    if (!earlier) earlier = found->second;
  }
  return earlier;
}

std::vector<CellRecord> Replay::compare_with(const git::ObjectId& before,
                                             const FileRecord& file) const {
  const FileFigures old_file = content::parse_figures(file.path, read_(before));
  const FileFigures new_file = content::parse_figures(file.path, read_(*file.after));
  const FileFigures* const version = &old_file;
  return compare({&version, 1}, &new_file);
}

void Replay::add_event(const FileRecord& file, std::size_t identity, FileEventKind kind,
                       const std::optional<git::ObjectId>& before) {
  const FileHome& home = home_of(file, identity);
  ledger_.files.push_back({.home = home,
                           .kind = kind,
                           .path = file.path,
                           .old_path = file.old_path,
                           .before = before,
                           .after = file.after,
                           .commit = ledger_.commits.size() - 1,
                           .is_correction = is_correction(home, kind, published(file, home))});
  event_identities_.push_back(identity);
}

void Replay::note_chapter(const std::string& path, bool is_there) {
  if (!is_chapter(path)) return;
  const FileHome home = detail::home_of(path);
  chapters_[{home.office, home.year}].push_back(
      {.commit = position_, .path = path, .is_there = is_there});
}

/// Whether it is known that the chapter came or went. Behind the edge of a shallow clone it is not.
bool Replay::has_chapter(const std::string& path) const {
  if (!is_chapter(path)) return false;
  const FileHome home = detail::home_of(path);
  const auto unit = chapters_.find({home.office, home.year});
  return unit != chapters_.end() &&
         std::any_of(unit->second.begin(), unit->second.end(),
                     [&path](const Chapter& chapter) { return chapter.path == path; });
}

/// Whether a chapter stood before the commit that is added.
bool Replay::has_report(const FileHome& home) {
  const auto unit = chapters_.find({home.office, home.year});
  if (unit == chapters_.end()) return false;
  std::set<std::string_view> seen;
  for (auto chapter = unit->second.rbegin(); chapter != unit->second.rend(); ++chapter) {
    if (!ancestry_->is_behind(chapter->commit, position_)) continue;
    if (seen.insert(chapter->path).second && chapter->is_there) return true;
  }
  return false;
}

/// `home` is that of the file after the commit.
Published Replay::published(const FileRecord& file, const FileHome& home) {
  const bool is_renamed = !file.old_path.empty();
  return {.year = home.year,
          .has_report = has_report(is_renamed ? detail::home_of(file.old_path) : home),
          .day = ledger_.commits.back().day};
}

EditKind Replay::kind_of(const CellRecord& cell, const Name& name) {
  using enum FigureState::Kind;
  if (cell.after.kind == absent) return EditKind::withdrawn;
  const auto earlier = edits_.find(name);
  const auto is_same = [&](std::size_t index) {
    const Edit& edit = ledger_.edits[index];
    const bool has_said = cell.before.kind == absent
                              ? edit.before.kind != absent
                              : edit.before == cell.after || edit.after == cell.after;
    return has_said && ancestry_->is_behind(positions_[edit.commit], position_);
  };
  if (earlier != edits_.end() &&
      std::any_of(earlier->second.rbegin(), earlier->second.rend(), is_same)) {
    return EditKind::restored;
  }
  return cell.before.kind == absent ? EditKind::entered : EditKind::revised;
}

void Replay::add_cells(const std::vector<CellRecord>& cells, const FileRecord& file,
                       std::size_t identity) {
  if (cells.empty()) return;
  const FileHome& home = home_of(file, identity);
  const Published known = published(file, home);
  for (const CellRecord& cell : cells) {
    const Name name{identity, cell.code, cell.column};
    const EditKind kind = kind_of(cell, name);
    const content::FigureKey key{.home = home, .code = cell.code, .column = cell.column};
    edits_[name].push_back(ledger_.edits.size());
    edit_identities_.push_back(identity);
    ledger_.edits.push_back({.key = key,
                             .kind = kind,
                             .before = cell.before,
                             .after = cell.after,
                             .path = file.path,
                             .commit = ledger_.commits.size() - 1,
                             .is_correction = is_correction(key, kind, known)});
  }
}

}  // namespace terang::history::detail
