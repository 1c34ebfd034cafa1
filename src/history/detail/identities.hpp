// Which file of a ledger a commit speaks of: files keep their identity through renames, and on each
// branch a file goes by the name that it has there.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "history/detail/ancestry.hpp"
#include "history/detail/last_changes.hpp"
#include "history/file_events.hpp"
#include "history/memory.hpp"

namespace terang::history::detail {

/// A file that a commit changed, by names.
struct Named {
  Index path = 0;
  Index old_path = nowhere;
  bool is_made = false;
};

class Identities {
 public:
  /// As the events of `memory` leave them. Both outlive this.
  Identities(const Memory& memory, Ancestry& ancestry);

  struct Found {
    Index file = 0;          ///< counted from 0
    bool was_there = false;  ///< a commit behind this one had it
    bool is_named = false;   ///< PackedEvent::is_named
  };

  /// One a file of the commit, which has a place in Memory::walked. Commits come in their order.
  std::vector<Found> identify(Index place, std::span<const Named> files);

  /// By identity, the name that it has in the tip. `find` is of the tip.
  std::vector<Index> homes(const Find& find) const;

 private:
  /// What a path stood for, from one commit on.
  struct Name {
    Index place = 0;  ///< of the commit
    Index file = 0;
    Index previous = nowhere;  ///< what the path had stood for until then
    bool is_left = false;      ///< the file has another name since
  };

  void read_commit(const Memory& memory, std::size_t begin, std::size_t end);
  Index last_of(Index path) const { return path < last_.size() ? last_[path] : nowhere; }
  void push(Index path, Name name);
  Found find(Index place, const Named& file) const;
  void rename(Index file, Index path);

  const Names& spelled_;
  Ancestry& ancestry_;
  std::vector<Name> names_;
  std::vector<Index> last_;   ///< by path: into `names_`
  std::vector<Index> paths_;  ///< by identity: its last name
};

}  // namespace terang::history::detail
