#include "history/detail/last_changes.hpp"

#include <cstddef>

#include "history/detail/ancestry.hpp"

namespace terang::history::detail {
namespace {

/// What the records of the commits from one on say of names.
class Newest {
 public:
  Newest(const Memory& memory, Index first) : found_(memory.ledger.files.names().size()) {
    const FileEvents& files = memory.ledger.files;
    for (std::size_t at = files.of_commit(first).first; at < files.size(); ++at) {
      const PackedEvent& event = files.packed()[at];
      note(event.path, {.commit = event.commit, .is_there = event.after != nowhere});
      // What another file was renamed to is there, in whichever order they come.
      const bool is_taken = event.old_path != nowhere && found_[event.old_path].commit != nowhere &&
                            found_[event.old_path].commit >= event.commit;
      if (event.old_path != nowhere && !is_taken) note(event.old_path, {.commit = event.commit});
    }
    for (const Version& version : memory.versions) {
      if (version.commit < first) continue;
      const Last& known = found_[version.path];
      if (known.commit != nowhere && known.commit > version.commit) continue;
      note(version.path, {.commit = version.commit, .is_there = true});
    }
  }

  struct Last {
    Index commit = nowhere;
    bool is_there = false;
  };
  const Last& of(Index name) const { return found_[name]; }

 private:
  void note(Index name, Last last) { found_[name] = last; }

  std::vector<Last> found_;
};

/// Names whose last commit stands beside others, so that a merge may have chosen.
class Doubts {
 public:
  explicit Doubts(Memory& memory)
      : memory_{memory}, places_(memory.ledger.files.names().size(), nowhere) {}

  void add(Index name) {
    if (places_[name] != nowhere) return;
    places_[name] = static_cast<Index>(paths_.size());
    paths_.push_back(memory_.ledger.files.names().path_of(name));
    memory_.ledger.last_changes[name] = nowhere;
  }

  /// By what the tip has: the newest commit that left the file so.
  void settle(const Find& find) {
    if (paths_.empty()) return;
    blobs_ = find(paths_);
    const FileEvents& files = memory_.ledger.files;
    for (const PackedEvent& event : files.packed()) {
      settle(event.path, event.commit, files.blob_at(event.after));
    }
    for (const Version& version : memory_.versions) {
      settle(version.path, version.commit, version.blob);
    }
  }

 private:
  void settle(Index name, Index commit, const std::optional<git::RawId>& blob) {
    if (!blob || places_[name] == nowhere || blobs_[places_[name]] != blob) return;
    Index& last = memory_.ledger.last_changes[name];
    if (last == nowhere || last < commit) last = commit;
  }

  Memory& memory_;
  std::vector<Index> places_;  ///< by name: among the paths
  std::vector<std::string> paths_;
  std::vector<std::optional<git::RawId>> blobs_;
};

}  // namespace

void update_last_changes(Memory& memory, Index first, const std::vector<Index>& forgotten,
                         const Find& find) {
  std::vector<Index>& changes = memory.ledger.last_changes;
  changes.resize(memory.ledger.files.names().size(), nowhere);
  for (const Index name : forgotten) changes[name] = nowhere;
  const std::vector<bool> cuts = find_cuts(memory.walked);
  const Newest newest{memory, forgotten.empty() ? first : 0};
  Doubts doubts{memory};
  for (Index name = 0; name < changes.size(); ++name) {
    const auto& [commit, is_there] = newest.of(name);
    const bool is_touched = commit != nowhere && (commit >= first || changes[name] == nowhere);
    if (!is_touched) continue;
    changes[name] = is_there ? commit : nowhere;
    if (!cuts[memory.places[commit]]) doubts.add(name);
  }
  doubts.settle(find);
}

}  // namespace terang::history::detail
