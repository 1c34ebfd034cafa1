#include "history/detail/identities.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace terang::history::detail {

using content::FileHome;

bool is_made(const FileRecord& file) {
  return file.after && std::count(file.before.begin(), file.before.end(), std::nullopt) ==
                           std::ssize(file.before);
}

FileHome home_of(const std::string& path) { return content::find_home(path).value_or(FileHome{}); }

Identities::Found Identities::find(std::size_t commit, const FileRecord& file,
                                   const std::vector<Name>& names) {
  const std::string& path = file.old_path.empty() ? file.path : file.old_path;
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    if (!ancestry_->is_behind(name->commit, commit)) continue;
    if (!name->is_left) return {.file = name->file, .was_there = true};
    if (is_made(file)) break;  // where another file was renamed away: another file
  }
  // On another branch: made there, too, or both are behind the edge of a shallow clone.
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    if (is_made(file) && paths_[name->file] != path) continue;
    return {.file = name->file, .was_there = false};
  }
  return {.file = paths_.size(), .was_there = false};
}

std::vector<Identities::Found> Identities::identify(std::size_t commit,
                                                    const std::vector<FileRecord>& files) {
  std::vector<Found> found;
  std::vector<std::vector<Name>*> names;
  for (const FileRecord& file : files) {
    const std::string& path = file.old_path.empty() ? file.path : file.old_path;
    // The first commit's files come in their order: each behind all that are there.
    names.push_back(&names_.try_emplace(names_.end(), path)->second);
    found.push_back(find(commit, file, *names.back()));
    if (found.back().file == paths_.size()) paths_.emplace_back();
  }
  // All old names before the new ones: two files may have changed names with each other.
  for (std::size_t at = 0; at < files.size(); ++at) {
    if (files[at].old_path.empty()) continue;
    names[at]->push_back({.commit = commit, .file = found[at].file, .is_left = true});
    names[at] = &names_[files[at].path];
  }
  for (std::size_t at = 0; at < files.size(); ++at) {
    const bool is_renamed = !files[at].old_path.empty();
    if (is_renamed || !found[at].was_there) {
      names[at]->push_back({.commit = commit, .file = found[at].file});
    }
    // On another branch the file may still go by the name that it has lost on this one.
    std::string& path = paths_[found[at].file];
    if (is_renamed || path.empty()) path = files[at].path;
  }
  return found;
}

std::vector<FileHome> Identities::homes(const std::map<std::string, git::ObjectId>& tip) const {
  std::vector<std::string> paths = paths_;
  for (const auto& [path, names] : names_) {
    const auto last =
        std::find_if(names.rbegin(), names.rend(), [](const Name& name) { return !name.is_left; });
    // A merge may have kept the older one of two names.
    if (last == names.rend() || paths[last->file] == path || !tip.contains(path)) continue;
    if (!tip.contains(paths[last->file])) paths[last->file] = path;
  }
  std::vector<FileHome> homes;
  homes.reserve(paths.size());
  for (const std::string& path : paths) homes.push_back(home_of(path));
  return homes;
}

}  // namespace terang::history::detail
