#include "history/between.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include "content/figures.hpp"
#include "history/detail/compare.hpp"
#include "history/detail/renames.hpp"

namespace terang::history {
namespace {

using content::FileFigures;
using detail::CellRecord;
using git::FileChange;

/// Every file that the states have not in common, as if one commit had changed it.
std::vector<FileChange> changes_of(const State& before, const State& after) {
  std::vector<FileChange> changes;
  const auto raw = [](const git::ObjectId& blob) {
    return git::parse_id(blob).value_or(git::RawId{});
  };
  for (const auto& [path, blob] : before.files) {
    const auto now = after.files.find(path);
    if (now != after.files.end() && now->second == blob) continue;
    changes.push_back({path, {raw(blob)}, std::nullopt});
    if (now != after.files.end()) changes.back().after = raw(now->second);
  }
  for (const auto& [path, blob] : after.files) {
    if (!before.files.contains(path)) changes.push_back({path, {std::nullopt}, raw(blob)});
  }
  std::sort(changes.begin(), changes.end(),
            [](const auto& left, const auto& right) { return left.path < right.path; });
  return changes;
}

std::optional<git::ObjectId> blob_in(const State& state, const std::string& path) {
  const auto found = state.files.find(path);
  return found == state.files.end() ? std::nullopt : std::optional{found->second};
}

EditKind kind_of(const CellRecord& cell) {
  if (cell.before.kind == FigureState::Kind::absent) return EditKind::entered;
  if (cell.after.kind == FigureState::Kind::absent) return EditKind::withdrawn;
  return EditKind::revised;
}

/// One file on its way from one state to the other.
struct Pair {
  const State& before;
  const State& after;
  FileEvent event;  ///< everything but its kind
  bool was_there = false;
  bool is_there = false;
};

/// What became of the whole file. Absent: only some of its figures changed, or none.
std::optional<FileEventKind> find_event(const Pair& pair, const FileFigures& old_file,
                                        const FileFigures& new_file) {
  if (!pair.is_there) return FileEventKind::withdrawn;
  if (old_file.is_readable && !new_file.is_readable) return FileEventKind::unreadable;
  if (!pair.was_there) return FileEventKind::entered;
  if (!old_file.is_readable && new_file.is_readable) return FileEventKind::readable;
  if (!pair.event.old_path.empty()) return FileEventKind::renamed;
  return std::nullopt;
}

void add(const Pair& pair, Difference& difference) {
  const std::string& path = pair.event.path;
  const std::string& old_path = pair.event.old_path.empty() ? path : pair.event.old_path;
  const FileFigures old_file =
      pair.was_there ? content::parse_figures(path, pair.before.read(old_path)) : FileFigures{};
  const FileFigures new_file =
      pair.is_there ? content::parse_figures(path, pair.after.read(path)) : FileFigures{};
  if (const auto kind = find_event(pair, old_file, new_file)) {
    difference.files.push_back(pair.event);
    difference.files.back().kind = *kind;
  }
  if (!new_file.is_readable) return;
  const FileFigures* const version = &old_file;
  for (CellRecord& cell : detail::compare({&version, 1}, &new_file)) {
    const EditKind kind = kind_of(cell);
    difference.edits.push_back({.key = {.home = pair.event.home,
                                        .code = std::move(cell.code),
                                        .column = std::move(cell.column)},
                                .kind = kind,
                                .before = std::move(cell.before),
                                .after = std::move(cell.after),
                                .path = path});
  }
}

}  // namespace

Difference between(const State& before, const State& after) {
  const std::vector<FileChange> changes = changes_of(before, after);
  std::map<std::string, std::string> from_of;
  std::set<std::string> moved;
  for (const auto& [from, to] : detail::find_renames(changes)) {
    if (!content::find_home(from) || !content::find_home(to)) continue;
    from_of.emplace(to, from);
    moved.insert(from);
  }
  Difference difference;
  for (const FileChange& change : changes) {
    const auto home = content::find_home(change.path);
    const auto from = from_of.find(change.path);
    const bool is_renamed = from != from_of.end();
    if (!home || (moved.contains(change.path) && !is_renamed)) continue;
    const std::string old_path = is_renamed ? from->second : std::string{};
    const auto blob = blob_in(before, old_path.empty() ? change.path : old_path);
    add({.before = before,
         .after = after,
         .event = {.home = *home,
                   .path = change.path,
                   .old_path = old_path,
                   .before = blob,
                   .after = blob_in(after, change.path)},
         .was_there = blob.has_value(),
         .is_there = change.after.has_value()},
        difference);
  }
  std::sort(difference.edits.begin(), difference.edits.end(),
            [](const Edit& left, const Edit& right) { return left.key < right.key; });
  return difference;
}

}  // namespace terang::history
