#include "git/detail/renames.hpp"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <map>
#include <set>
#include <string_view>

namespace terang::git::detail {
namespace {

using Files = std::vector<const RawChange*>;
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
  const auto key_of = [parts](const RawChange& file, const RawId& id) {
    return std::pair{id, end_of(file.path, parts)};
  };
  std::map<std::pair<RawId, std::string_view>, std::deque<const RawChange*>> waiting;
  for (const RawChange* file : removed) waiting[key_of(*file, *file->before[0])].push_back(file);
  std::set<const RawChange*> paired;
  std::erase_if(added, [&](const RawChange* file) {
    const auto found = waiting.find(key_of(*file, *file->after));
    if (found == waiting.end() || found->second.empty()) return false;
    const RawChange* from = found->second.front();
    found->second.pop_front();
    paired.insert(from);
    renames.emplace_back(from->path, file->path);
    return true;
  });
  std::erase_if(removed, [&paired](const RawChange* file) { return paired.contains(file); });
}

}  // namespace

Renames find_renames(std::span<const RawChange> changes) {
  Files removed;
  Files added;
  std::size_t parts = 0;
  for (const RawChange& change : changes) {
    if (change.before.empty()) return {};
    const auto absent = std::count(change.before.begin(), change.before.end(), std::nullopt);
    if (!change.after && absent == 0) {
      removed.push_back(&change);
      parts = std::max(parts, parts_of(change.path));
    } else if (change.after && absent == std::ssize(change.before)) {
      added.push_back(&change);
    }
  }
  Renames renames;
  for (parts += 1; parts > 0 && !removed.empty() && !added.empty(); --parts) {
    pair_off(removed, added, parts - 1, renames);
  }
  std::sort(renames.begin(), renames.end(),
            [](const auto& left, const auto& right) { return left.second < right.second; });
  return renames;
}

}  // namespace terang::git::detail
