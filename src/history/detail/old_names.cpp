#include "history/detail/old_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "content/figures.hpp"
#include "content/folders.hpp"

namespace terang::history::detail {
namespace {

using content::FileHome;

FileHome home_of(const std::string& path) { return content::find_home(path).value_or(FileHome{}); }

std::string office_folder(const FileHome& home) { return content::office_folder(home.office); }

std::string unit_folder(const FileHome& home) {
  return content::unit_folder(home.office, home.year);
}

/// A file or a folder (which ends with a slash) that a commit gave another name.
struct OldName {
  std::string path;
  git::RawId commit;
};
using OldNames = std::map<std::string, std::vector<OldName>, std::less<>>;  ///< by the new name

void add_rename(const FileRecord& file, const git::RawId& commit, OldNames& names) {
  const auto add = [&](const std::string& to, const std::string& from) {
    std::vector<OldName>& old = names[to];
    const bool is_known = !old.empty() && old.back().path == from && old.back().commit == commit;
    if (!is_known && from != to) old.push_back({.path = from, .commit = commit});
  };
  add(file.path, file.old_path);
  const FileHome from = home_of(file.old_path);
  const FileHome to = home_of(file.path);
  if (from.office.empty() || to.office.empty() || from.file != to.file) return;
  add(unit_folder(to), unit_folder(from));
  if (from.year == to.year) add(office_folder(to), office_folder(from));
}

/// By id.
using Commits = std::map<git::RawId, const CommitRecord*>;

/// The commit and all that it reaches among `commits`.
std::set<git::RawId> reached_from(const git::RawId& id, const Commits& commits) {
  std::set<git::RawId> found{id};
  std::vector<git::RawId> waiting{id};
  while (!waiting.empty()) {
    const auto commit = commits.find(waiting.back());
    waiting.pop_back();
    if (commit == commits.end()) continue;
    for (const git::RawId& parent : commit->second->parents) {
      if (found.insert(parent).second) waiting.push_back(parent);
    }
  }
  return found;
}

/// One merge; what is behind it is found out only if it matters.
class Merge {
 public:
  Merge(CommitRecord& commit, const OldNames& names, const Commits& commits, const Branch& branch)
      : commit_{commit}, names_{names}, commits_{commits}, branch_{branch} {}

  void complete();

 private:
  using Paths = std::vector<std::string>;

  void find_reached();
  void add_paths(const std::string& named, const std::string& path, std::size_t parent,
                 Paths& paths) const;
  Paths old_paths(const std::string& path, std::size_t parent);
  std::optional<git::RawId> find(const git::RawId& commit, const std::string& path) const;
  void complete(FileRecord& file);

  CommitRecord& commit_;
  const OldNames& names_;
  const Commits& commits_;
  const Branch& branch_;
  std::vector<std::set<git::RawId>> reached_{};  ///< by parent
};

void Merge::find_reached() {
  if (!reached_.empty()) return;
  for (const git::RawId& parent : commit_.parents) {
    reached_.push_back(reached_from(parent, commits_));
  }
}

/// The paths that `path` has if the folder or file `named`, which it begins with, has an old name:
/// one that another parent's branch changed, and this one's did not.
void Merge::add_paths(const std::string& named, const std::string& path, std::size_t parent,
                      Paths& paths) const {
  const auto old = names_.find(named);
  if (old == names_.end()) return;
  std::set<std::string> found;
  for (const OldName& name : old->second) {
    const bool is_behind =
        std::any_of(reached_.begin(), reached_.end(),
                    [&name](const auto& reached) { return reached.contains(name.commit); });
    if (!is_behind || reached_[parent].contains(name.commit)) continue;
    found.insert(name.path + path.substr(named.size()));
  }
  paths.insert(paths.end(), found.begin(), found.end());
}

Merge::Paths Merge::old_paths(const std::string& path, std::size_t parent) {
  const FileHome home = home_of(path);
  const std::array<std::string, 3> named{path, unit_folder(home), office_folder(home)};
  Paths paths;
  for (const std::string& name : named) {
    if (!path.starts_with(name) || !names_.contains(name)) continue;
    find_reached();
    add_paths(name, path, parent, paths);
  }
  return paths;
}

std::optional<git::RawId> Merge::find(const git::RawId& commit, const std::string& path) const {
  const std::string& folder = branch_.folder;
  const std::string whole = folder.empty() ? path : folder + "/" + path;
  return branch_.readers.front().find_files(commit, {&whole, 1}).front();
}

void Merge::complete(FileRecord& file) {
  const bool was_made = is_made(file);
  for (std::size_t parent = 0; parent < file.before.size(); ++parent) {
    if (file.before[parent]) continue;
    for (const std::string& path : old_paths(file.path, parent)) {
      const auto blob = find(commit_.parents[parent], path);
      const bool is_copied = was_made && find(commit_.id, path);
      if (!blob || is_copied) continue;
      file.before[parent] = blob;
      if (was_made) file.old_path = path;
      break;
    }
  }
}

void Merge::complete() {
  for (FileRecord& file : commit_.files) {
    if (file.after) complete(file);
  }
}

}  // namespace

void find_under_old_names(std::vector<CommitRecord>& records, const Branch& branch) {
  const bool has_merge = std::any_of(records.begin(), records.end(),
                                     [](const auto& record) { return record.parents.size() > 1; });
  if (!has_merge) return;
  OldNames names;
  Commits commits;
  const auto add_names = [&names](const CommitRecord& commit) {
    for (const FileRecord& file : commit.files) {
      if (!file.old_path.empty()) add_rename(file, commit.id, names);
    }
  };
  for (const CommitRecord& commit : records) commits.emplace(commit.id, &commit);
  // Oldest first: what a merge renames is an old name to the merges after it.
  for (auto record = records.rbegin(); record != records.rend(); ++record) {
    const bool is_merge = record->parents.size() > 1;
    if (is_merge && !names.empty()) Merge{*record, names, commits, branch}.complete();
    add_names(*record);
  }
}

}  // namespace terang::history::detail
