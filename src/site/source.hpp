// Where a build takes its content from: a commit's objects, or (as a draft) the working tree.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/source.hpp"
#include "git/repository.hpp"

namespace terang::site {

/// What to read.
struct SourceOptions {
  std::string repository = ".";
  std::string revision = "HEAD";
  bool working_tree = false;  ///< read the files on disk instead of a commit
  std::string content = "content";
};

/// One content folder, open for reading. Files are read when they are asked for.
class Source {
 public:
  /// `readers`: how many threads will read at once. Throws: Failure.
  Source(const SourceOptions& options, int readers);

  /// Order: bytewise. From the content folder.
  const std::vector<std::string>& paths() const { return paths_; }

  /// Symbolic links and submodules, which are never read. Order: bytewise.
  const std::vector<std::string>& links() const { return links_; }

  /// The files of one unit. `reader` is below `readers`. Throws: Failure.
  base::SourceTree load(const std::vector<std::string>& paths, int reader) const;

  /// All files of another folder of the same commit or working tree, under their paths in it.
  /// Absent: empty when there is no such folder. Throws: Failure.
  base::SourceTree load_beside(const std::string& folder) const;

  /// Whether the repository's history is cut off.
  bool is_shallow() const { return readers_.front().is_shallow(); }

  /// The commit that is shown; for a draft the one the working tree stands on.
  /// Absent: a working tree without any commit.
  const std::optional<git::Commit>& commit() const { return commit_; }
  bool is_draft() const { return draft_; }

  /// Whether HEAD has gone on from the commit that is shown.
  bool is_older() const;

  /// The blob of each file of a commit; empty for a draft.
  const std::map<std::string, git::ObjectId>& blobs() const { return blobs_; }

  /// The same repository for each thread.
  std::span<const git::Repository> readers() const { return readers_; }

  /// The content folder on disk. Empty: a bare repository, or the content is the whole repository.
  std::string content_path() const;

  /// The content folder's path from the root of the repository, without slashes at the ends.
  const std::string& folder() const { return folder_; }

 private:
  void open_commit(const SourceOptions& options);
  void open_working_tree(const SourceOptions& options);

  std::vector<git::Repository> readers_;
  std::vector<std::string> paths_;
  std::vector<std::string> links_;
  std::map<std::string, git::ObjectId> blobs_;  ///< of a commit
  std::string root_;                            ///< of a working tree, with a slash at the end
  std::string folder_;
  std::optional<git::Commit> commit_;
  bool draft_ = false;
};

/// All files below a folder on disk, for a theme. Throws: Failure.
base::SourceTree load_tree(const std::string& folder);

}  // namespace terang::site
