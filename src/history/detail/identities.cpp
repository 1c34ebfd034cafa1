#include "history/detail/identities.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace terang::history::detail {

Identities::Identities(const Memory& memory, Ancestry& ancestry)
    : spelled_{memory.ledger.files.names()}, ancestry_{ancestry} {
  const std::vector<PackedEvent>& events = memory.ledger.files.packed();
  names_.reserve(events.size());
  last_.resize(spelled_.size(), nowhere);
  paths_.reserve(memory.homes.size());
  for (std::size_t begin = 0; begin < events.size();) {
    const std::size_t end = memory.ledger.files.of_commit(events[begin].commit).second;
    read_commit(memory, begin, end);
    begin = end;
  }
}

/// As `identify` left it: all old names before the new ones.
void Identities::read_commit(const Memory& memory, std::size_t begin, std::size_t end) {
  const std::vector<PackedEvent>& events = memory.ledger.files.packed();
  const Index place = memory.places[events[begin].commit];
  for (std::size_t at = begin; at < end; ++at) {
    if (events[at].old_path == nowhere) continue;
    push(events[at].old_path, {.place = place, .file = memory.event_files[at], .is_left = true});
  }
  for (std::size_t at = begin; at < end; ++at) {
    const PackedEvent& event = events[at];
    const Index file = memory.event_files[at];
    if (event.is_named != 0) push(event.path, {.place = place, .file = file});
    if (event.old_path != nowhere || file >= paths_.size()) rename(file, event.path);
  }
}

void Identities::push(Index path, Name name) {
  if (path >= last_.size()) last_.resize(path + std::size_t{1}, nowhere);
  name.previous = std::exchange(last_[path], static_cast<Index>(names_.size()));
  names_.push_back(name);
}

void Identities::rename(Index file, Index path) {
  if (file >= paths_.size()) paths_.resize(file + std::size_t{1}, path);
  paths_[file] = path;
}

Identities::Found Identities::find(Index place, const Named& file) const {
  const Index path = file.old_path == nowhere ? file.path : file.old_path;
  for (Index at = last_of(path); at != nowhere; at = names_[at].previous) {
    const Name& name = names_[at];
    if (!ancestry_.is_behind(name.place, place)) continue;
    if (!name.is_left) return {.file = name.file, .was_there = true};
    if (file.is_made) break;  // where another file was renamed away: another file
  }
  // On another branch: made there, too, or both are behind the edge of a shallow clone.
  for (Index at = last_of(path); at != nowhere; at = names_[at].previous) {
    if (file.is_made && paths_[names_[at].file] != path) continue;
    return {.file = names_[at].file, .was_there = false};
  }
  return {.file = static_cast<Index>(paths_.size()), .was_there = false};
}

std::vector<Identities::Found> Identities::identify(Index place, std::span<const Named> files) {
  std::vector<Found> found;
  found.reserve(files.size());
  for (const Named& file : files) {
    found.push_back(find(place, file));
    const bool is_renamed = file.old_path != nowhere;
    found.back().is_named = is_renamed || !found.back().was_there;
    // On another branch the file may still go by the name that it has lost on this one.
    if (found.back().file == paths_.size()) paths_.push_back(file.path);
  }
  // All old names before the new ones: two files may have changed names with each other.
  for (std::size_t at = 0; at < files.size(); ++at) {
    if (files[at].old_path == nowhere) continue;
    push(files[at].old_path, {.place = place, .file = found[at].file, .is_left = true});
    paths_[found[at].file] = files[at].path;
  }
  for (std::size_t at = 0; at < files.size(); ++at) {
    if (found[at].is_named) push(files[at].path, {.place = place, .file = found[at].file});
  }
  return found;
}

std::vector<Index> Identities::homes(const Find& find) const {
  // A merge may have kept the older one of two names.
  std::map<std::string, Index> doubtful;  // files that may have gone by a path, by that
  std::vector<std::string> asked;
  for (Index path = 0; path < last_.size(); ++path) {
    Index last = last_[path];
    while (last != nowhere && names_[last].is_left) last = names_[last].previous;
    if (last == nowhere || paths_[names_[last].file] == path) continue;
    doubtful.emplace(spelled_.path_of(path), names_[last].file);
    asked.push_back(spelled_.path_of(path));
    asked.push_back(spelled_.path_of(paths_[names_[last].file]));
  }
  std::vector<Index> homes = paths_;
  std::set<std::string> present;
  std::ranges::sort(asked);
  const auto found = find(asked);
  for (std::size_t at = 0; at < asked.size(); ++at) {
    if (found[at]) present.insert(asked[at]);
  }
  for (const auto& [path, file] : doubtful) {
    if (!present.contains(path) || present.contains(spelled_.path_of(homes[file]))) continue;
    homes[file] = spelled_.find(path);
  }
  return homes;
}

}  // namespace terang::history::detail
