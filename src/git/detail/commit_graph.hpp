// The commits that a tip reaches, each before its parents. The library's own walk is not used: it
// refuses shallow clones.
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
  std::vector<RawId> parents;  ///< as stored: those of an edge are not there
  std::int64_t seconds = 0;    ///< committer's time since 1970, UTC; 0 when it cannot be read
  bool is_edge = false;        ///< of a shallow clone; known of the commits of a graph only
};

/// Absent: there is no such object. Throws: Failure.
std::optional<RawCommit> find_raw_commit(const Repository::Handle& handle, const RawId& id);

/// Throws: Failure.
RawCommit load_raw_commit(const Repository::Handle& handle, const RawId& id);

class CommitGraph {
 public:
  using Known = std::function<bool(const RawId&)>;

  /// Finds what `tip` reaches and is neither known nor behind a known commit; where two commits are
  /// known, those between them must be, too. No function: none is known. Throws: Failure.
  CommitGraph(const Repository::Handle& handle, const RawId& tip, const Known& known);

  /// Order: newest first by committer's time, then by id, but every child before its parents,
  /// whatever their clocks say.
  std::vector<const RawCommit*> newest_first() const;

  /// A commit of the graph or a parent of one that is no edge.
  const RawCommit& at(const RawId& id) const;

 private:
  struct Node {
    RawCommit commit;
    bool is_listed = false;  ///< neither known nor behind a known one
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
