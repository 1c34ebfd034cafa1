#include "history/detail/records.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "base/parallel.hpp"
#include "content/figures.hpp"
#include "history/detail/old_names.hpp"
#include "history/detail/renames.hpp"

namespace terang::history::detail {
namespace {

using content::FileFigures;

bool is_known(std::string_view path) { return content::find_home(path).has_value(); }

FileRecord record_of(git::FileChange change) {
  return {.path = std::move(change.path),
          .old_path = {},
          .before = std::move(change.before),
          .after = change.after,
          .was_readable = true,
          .is_readable = true,
          .cells = {}};
}

/// The files of the format, those that were renamed under their new names alone.
std::vector<FileRecord> files_of(git::CommitChanges changes) {
  std::map<std::string_view, const git::FileChange*> by_path;
  std::map<std::string_view, std::string_view> from_of;
  std::set<std::string_view> moved;
  const auto renames = find_renames(changes.files);
  if (renames.empty()) {
    std::erase_if(changes.files, [](const auto& change) { return !is_known(change.path); });
    std::vector<FileRecord> files;
    files.reserve(changes.files.size());
    for (git::FileChange& change : changes.files) files.push_back(record_of(std::move(change)));
    return files;
  }
  for (const git::FileChange& change : changes.files) by_path.emplace(change.path, &change);
  for (const auto& [from, to] : renames) {
    if (!is_known(from) || !is_known(to)) continue;
    from_of.emplace(to, from);
    moved.insert(from);
  }
  std::vector<FileRecord> files;
  files.reserve(changes.files.size());
  for (const git::FileChange& change : changes.files) {
    const auto from = from_of.find(change.path);
    const bool is_renamed = from != from_of.end();
    if (!is_known(change.path) || (moved.contains(change.path) && !is_renamed)) continue;
    files.push_back(record_of(change));
    if (!is_renamed) continue;
    files.back().old_path = from->second;
    files.back().before = by_path.at(from->second)->before;
  }
  return files;
}

/// Whether there is a version before it, and another one after, or none.
bool is_edit(const FileRecord& file) {
  return std::any_of(file.before.begin(), file.before.end(),
                     [&file](const auto& blob) { return blob.has_value() && blob != file.after; });
}

/// The versions of one file. Those of a commit and of the one before it are held at once.
class Versions {
 public:
  Versions(std::string_view path, const git::Repository& reader) : path_{path}, reader_{reader} {}

  const FileFigures& at(const git::RawId& blob) {
    const auto found = versions_.find(blob);
    if (found != versions_.end()) return found->second;
    return versions_.emplace(blob, content::parse_figures(path_, reader_.read_blob(blob)))
        .first->second;
  }

  void forget_all_but(const git::RawId& blob) {
    std::erase_if(versions_, [&blob](const auto& entry) { return entry.first != blob; });
  }

 private:
  std::string_view path_;
  const git::Repository& reader_;
  std::map<git::RawId, FileFigures> versions_;
};

/// A parent without the file, or with one that cannot be read, has no say in what the merge made.
void read_cells(FileRecord& file, Versions& versions) {
  std::vector<const FileFigures*> before;
  for (const auto& blob : file.before) {
    if (!blob) continue;
    const FileFigures& version = versions.at(*blob);
    if (version.is_readable) before.push_back(&version);
  }
  file.was_readable = !before.empty();
  if (!file.after) return;
  const FileFigures& after = versions.at(*file.after);
  file.is_readable = after.is_readable;
  if (file.was_readable && file.is_readable) file.cells = compare(before, &after);
  versions.forget_all_but(*file.after);
}

}  // namespace

bool is_made(const FileRecord& file) {
  return file.after && std::count(file.before.begin(), file.before.end(), std::nullopt) ==
                           std::ssize(file.before);
}

std::vector<CommitRecord> records_of(const Branch& branch,
                                     std::vector<git::CommitChanges> changes) {
  std::vector<CommitRecord> records(changes.size());
  const int jobs = static_cast<int>(branch.readers.size());
  base::for_each_index(changes.size(), jobs, [&](std::size_t index, int) {
    git::CommitChanges& commit = changes[index];
    records[index] = {.id = commit.id,
                      .parents = commit.parents,
                      .is_edge = commit.is_edge,
                      .files = files_of(std::move(commit))};
  });
  find_under_old_names(records, branch);
  std::map<std::string_view, std::vector<FileRecord*>> edits;
  for (auto record = records.rbegin(); record != records.rend(); ++record) {
    for (FileRecord& file : record->files) {
      if (is_edit(file)) edits[file.path].push_back(&file);
    }
  }
  std::vector<const std::pair<const std::string_view, std::vector<FileRecord*>>*> groups;
  groups.reserve(edits.size());
  for (const auto& group : edits) groups.push_back(&group);
  const git::SkipObjectVerification skip_verification;
  base::for_each_index(groups.size(), jobs, [&](std::size_t index, int reader) {
    Versions versions{groups[index]->first, branch.readers[static_cast<std::size_t>(reader)]};
    for (FileRecord* file : groups[index]->second) read_cells(*file, versions);
  });
  return records;
}

}  // namespace terang::history::detail
