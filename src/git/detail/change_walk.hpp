// Finds what each commit of a history changed below a folder. The tree of a commit is compared with
// those of all its parents at once, by ids; a folder that is the same in one parent is never
// opened.
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
  /// Finds the commits to walk, as CommitGraph does. `handle` must outlive this. Throws: Failure.
  ChangeWalk(const Repository::Handle& handle, std::string_view folder, const RawId& tip,
             const CommitGraph::Known& known = {});

  /// As CommitGraph::newest_first.
  std::vector<const RawCommit*> newest_first() const { return graph_.newest_first(); }

  /// The files that a commit of newest_first() changed; none for the edge of a shallow clone.
  /// Symbolic links and submodules count as absent. Order: by path, bytewise. Throws: Failure.
  std::vector<FileChange> changes_of(const RawCommit& commit);

 private:
  /// The ids at one path: in a commit's tree, then in those of its parents.
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
