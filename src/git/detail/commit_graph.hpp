// Finds the commits that a tip reaches and orders each before its parents. The library's own walk
// is not used because it refuses shallow clones.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "git/detail/handle.hpp"

namespace terang::git::detail {

struct RawCommit {
  RawId id;
  RawId tree;
  std::vector<RawId> parents;  ///< as stored; those of an edge may be missing
  std::int64_t seconds = 0;    ///< committer's time since 1970, UTC; 0: unreadable
  bool is_edge = false;        ///< a parent is cut off; only a CommitGraph sets it
};

/// Absent: there is no such object. Throws: Failure, if it is no commit or cannot be read.
std::optional<RawCommit> find_raw_commit(const Repository::Handle& handle, const RawId& id);

/// Throws: Failure, also if there is no such object.
RawCommit load_raw_commit(const Repository::Handle& handle, const RawId& id);

class CommitGraph {
 public:
  using Known = std::function<bool(const RawId&)>;

  /// Finds the commits that `tip` reaches, except for known ones and their ancestors. If two
  /// commits are known, all commits between them must be known, too. No function: none is known.
  /// `handle` must outlive this. Throws: Failure.
  CommitGraph(const Repository::Handle& handle, const RawId& tip, const Known& known);

  /// The commits that were found; they live as long as this. Order: newest first by committer's
  /// time, then by id, but every child before its parents, whatever their clocks say.
  std::vector<const RawCommit*> newest_first() const;

  /// `id` is that of a commit of the graph, or of a parent of one that is no edge.
  const RawCommit& at(const RawId& id) const;

 private:
  struct Node {
    RawCommit commit;
    bool is_listed = false;  ///< neither known nor an ancestor of a known commit
  };

  Node& add(RawCommit commit);
  Node* find(const RawId& id);
  void collect(const Known& known);
  bool reaches_the_end() const;
  void leave_out_behind_known();

  const Repository::Handle& handle_;
  RawId tip_;
  std::set<RawId> edges_;
  std::map<RawId, Node> nodes_;
};

}  // namespace terang::git::detail
