// Tree objects as stored: entries are compared by their 20-byte ids, and equal folders are never
// opened. The library's own diff costs a hundred times as much (measured in docs/dependencies.md).
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <git2.h>

#include "git/detail/handle.hpp"

namespace terang::git::detail {

enum class EntryKind { file, folder, other };  ///< other: a symbolic link or a submodule

struct RawEntry {
  std::string_view name;  ///< points into the tree's bytes
  git_oid id;
  EntryKind kind = EntryKind::file;
};

/// Order: as git stores them (a folder's name counts as if it ended in `/`).
std::vector<RawEntry> parse_tree(std::string_view bytes);

/// Calls `use` for every file, link and submodule below a tree, with its path.
void for_each_file(const Repository::Handle& handle, const git_oid& tree, const std::string& prefix,
                   const std::function<void(const RawEntry&, std::string path)>& use);

/// One walk from a tip over the commits that could have changed a folder.
class ChangeWalk {
 public:
  ChangeWalk(const Repository::Handle& handle, std::string_view folder)
      : handle_{handle}, folder_{folder} {}

  std::map<std::string, git_oid> last_changes(const git_oid& tip);

 private:
  using Blobs = std::map<std::string, git_oid>;

  Blobs files_at(const git_oid& tip) const;
  std::string bytes_of(const git_oid* tree) const;

  /// What a commit differs in from one parent (null: from nothing), as paths with the new blobs.
  Blobs changed_files(const git_oid* tree, const git_oid* parent_tree);
  void compare(const git_oid* tree, const git_oid* parent_tree, const std::string& prefix,
               Blobs& changed);
  /// Paths that the commit made what they are: they differ from all of its parents.
  Blobs made_by(const git_commit* commit);

  const Repository::Handle& handle_;
  std::string folder_;
};

}  // namespace terang::git::detail
