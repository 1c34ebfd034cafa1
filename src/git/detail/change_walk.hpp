// What each commit of a history changed below a folder: its tree is compared with those of all its
// parents at once, by ids, and a folder that one parent has as it is is never opened.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/detail/commit_graph.hpp"
#include "git/detail/handle.hpp"
#include "git/detail/raw_tree.hpp"

namespace terang::git::detail {

class ChangeWalk {
 public:
  /// The commits that `tip` reaches (CommitGraph). Throws: Failure.
  ChangeWalk(const Repository::Handle& handle, std::string_view folder, const RawId& tip,
             const CommitGraph::Known& known = {});

  std::vector<const RawCommit*> newest_first() const { return graph_.newest_first(); }

  /// Links and submodules count as not there. Empty for the edge of a shallow clone. Order: by
  /// path, bytewise. Throws: Failure.
  std::vector<FileChange> changes_of(const RawCommit& commit);

 private:
  /// The same place in a commit's tree, then in those of its parents.
  using Ids = std::vector<std::optional<RawId>>;

  static bool is_made_here(const Ids& ids);
  void compare_folders(const Ids& folders);

  CommitGraph graph_;
  TreeReader trees_;
  std::string folder_;
  std::string path_;  ///< of the folder being compared
  std::vector<FileChange> changes_;
};

}  // namespace terang::git::detail
