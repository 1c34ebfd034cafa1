#include "history/detail/renames.hpp"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "content/figures.hpp"
#include "content/folders.hpp"

namespace terang::history::detail {
namespace {

using git::FileChange;
using Files = std::vector<const FileChange*>;
using Renames = std::vector<std::pair<std::string, std::string>>;

std::size_t parts_of(std::string_view path) {
  return static_cast<std::size_t>(std::count(path.begin(), path.end(), '/')) + 1;
}

/// The last parts of a path; all of it if it has no more.
std::string_view end_of(std::string_view path, std::size_t parts) {
  std::size_t begin = path.size();
  for (; parts > 0 && begin != std::string_view::npos && begin > 0; --parts) {
    begin = path.rfind('/', begin - 1);
  }
  if (begin == std::string_view::npos) return path;
  return path.substr(std::min(begin + 1, path.size()));
}

/// Pairs what has the same bytes and the same end of the path, and takes it off both lists.
void pair_off(Files& removed, Files& added, std::size_t parts, Renames& renames) {
  const auto key_of = [parts](const FileChange& file, const git::RawId& blob) {
    return std::pair{blob, end_of(file.path, parts)};
  };
  std::map<std::pair<git::RawId, std::string_view>, std::deque<const FileChange*>> waiting;
  for (const FileChange* file : removed) {
    waiting[key_of(*file, *file->before.front())].push_back(file);
  }
  std::set<const FileChange*> paired;
  std::erase_if(added, [&](const FileChange* file) {
    const auto found = waiting.find(key_of(*file, *file->after));
    if (found == waiting.end() || found->second.empty()) return false;
    const FileChange* from = found->second.front();
    found->second.pop_front();
    paired.insert(from);
    renames.emplace_back(from->path, file->path);
    return true;
  });
  std::erase_if(removed, [&paired](const FileChange* file) { return paired.contains(file); });
}

/// A folder and how many of its files went to which other.
using Moves = std::map<std::string, std::map<std::string, int>>;

/// `/2024`, which is what tells the units of one office apart; empty for the office's own files.
std::string year_suffix(const content::FileHome& home) {
  return home.year == 0 ? std::string{} : "/" + std::to_string(home.year);
}

/// Counts each rename that kept the file's name: for its unit, and for its office where the unit in
/// it stayed the same.
Moves count_moves(const Renames& renames) {
  Moves moves;
  for (const auto& [from, to] : renames) {
    const auto left = content::find_home(from);
    const auto right = content::find_home(to);
    if (!left || !right || left->office.empty() || left->file != right->file) continue;
    ++moves[left->office + year_suffix(*left)][right->office + year_suffix(*right)];
    if (left->year != 0 && left->year == right->year) ++moves[left->office][right->office];
  }
  return moves;
}

/// Where most of the folder's files went. Absent: nowhere.
std::optional<std::string> find_target(const Moves& moves, const std::string& folder) {
  const auto found = moves.find(folder);
  if (found == moves.end()) return std::nullopt;
  const auto most = std::max_element(
      found->second.begin(), found->second.end(),
      [](const auto& left, const auto& right) { return left.second < right.second; });
  return most->first;
}

/// The path that the file has if it went with its unit, or else with its office.
std::optional<std::string> find_new_path(const Moves& moves, const std::string& path) {
  const auto home = content::find_home(path);
  if (!home || home->office.empty()) return std::nullopt;
  const std::string unit = year_suffix(*home);
  if (const auto target = find_target(moves, home->office + unit)) {
    return content::office_folder(*target) + home->file;
  }
  const auto office = find_target(moves, home->office);
  if (!office) return std::nullopt;
  return content::path_of({.office = *office, .year = home->year, .file = home->file});
}

void pair_edited(const Files& removed, const Files& added, Renames& renames) {
  const Moves moves = count_moves(renames);
  std::set<std::string_view> waiting;
  for (const FileChange* to : added) waiting.insert(to->path);
  for (const FileChange* from : removed) {
    const auto path = find_new_path(moves, from->path);
    if (path && waiting.erase(*path) > 0) renames.emplace_back(from->path, *path);
  }
}

bool was_there(const FileChange& change) {
  return !change.before.empty() &&
         std::find(change.before.begin(), change.before.end(), std::nullopt) == change.before.end();
}

/// The office whose own file it is. Empty: another file.
std::string office_of(const FileChange& change) {
  if (!change.path.ends_with("/kantor.yaml")) return {};
  const auto home = content::find_home(change.path);
  return home && home->file == "kantor.yaml" ? home->office : std::string{};
}

using Offices = std::map<std::string, std::string>;

/// Where each office's kantor.yaml went, where an office took the name that another one gave up.
Offices exchanged_offices(std::span<const FileChange> changes) {
  std::map<git::RawId, std::string> office_by_blob;
  for (const FileChange& change : changes) {
    const std::string office = office_of(change);
    if (!office.empty() && was_there(change))
      office_by_blob.emplace(*change.before.front(), office);
  }
  if (office_by_blob.empty()) return {};
  Offices offices;
  bool is_exchange = false;
  for (const FileChange& change : changes) {
    const std::string office = office_of(change);
    if (office.empty() || !change.after) continue;
    const auto from = office_by_blob.find(*change.after);
    if (from == office_by_blob.end() || from->second == office) continue;
    offices.emplace(from->second, office);
    is_exchange = is_exchange || was_there(change);
  }
  return is_exchange ? offices : Offices{};
}

std::string path_in(const std::string& office, const content::FileHome& home) {
  return content::path_of({.office = office, .year = home.year, .file = home.file});
}

/// A name that is taken over has to be given up, and the other way round, until all is consistent.
void keep_consistent(std::map<std::string, std::string>& new_paths,
                     const std::map<std::string_view, const FileChange*>& by_path) {
  std::size_t count = 0;
  while (count != new_paths.size()) {
    count = new_paths.size();
    std::set<std::string> taken;
    for (const auto& [from, to] : new_paths) taken.insert(to);
    std::erase_if(new_paths, [&](const auto& rename) {
      const bool is_given_up = by_path.at(rename.second)->before.front() == std::nullopt ||
                               new_paths.contains(rename.second);
      const bool is_taken = !by_path.at(rename.first)->after || taken.contains(rename.first);
      return !is_given_up || !is_taken;
    });
  }
}

/// The files of offices that exchanged their names, edited on the way or not.
Renames pair_exchanged(std::span<const FileChange> changes) {
  const Offices offices = exchanged_offices(changes);
  if (offices.empty()) return {};
  std::map<std::string_view, const FileChange*> by_path;
  for (const FileChange& change : changes) by_path.emplace(change.path, &change);
  std::map<std::string, std::string> new_paths;
  for (const FileChange& change : changes) {
    const auto home = content::find_home(change.path);
    const auto office = home ? offices.find(home->office) : offices.end();
    if (office == offices.end() || !was_there(change)) continue;
    const std::string path = path_in(office->second, *home);
    const auto target = by_path.find(path);
    if (target != by_path.end() && target->second->after) new_paths.emplace(change.path, path);
  }
  keep_consistent(new_paths, by_path);
  return {new_paths.begin(), new_paths.end()};
}

}  // namespace

Renames find_renames(std::span<const FileChange> changes) {
  Renames renames = pair_exchanged(changes);
  std::set<std::string> paired;
  for (const auto& [from, to] : renames) paired.insert({from, to});
  Files removed;
  Files added;
  std::size_t parts = 0;
  for (const FileChange& change : changes) {
    if (change.before.empty()) return {};
    if (paired.contains(change.path)) continue;
    const auto absent = std::count(change.before.begin(), change.before.end(), std::nullopt);
    if (!change.after && absent == 0) {
      removed.push_back(&change);
      parts = std::max(parts, parts_of(change.path));
    } else if (change.after && absent == std::ssize(change.before)) {
      added.push_back(&change);
    }
  }
  for (parts += 1; parts > 0 && !removed.empty() && !added.empty(); --parts) {
    pair_off(removed, added, parts - 1, renames);
  }
  if (!renames.empty()) pair_edited(removed, added, renames);
  std::sort(renames.begin(), renames.end(),
            [](const auto& left, const auto& right) { return left.second < right.second; });
  return renames;
}

}  // namespace terang::history::detail
