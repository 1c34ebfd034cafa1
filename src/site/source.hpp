// Where a build takes its content from: a commit's objects, or (as a draft) the working tree.
#pragma once

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

/// What stands below a folder, by paths from the content folder.
struct Listing {
  std::vector<git::TreeFile> files;  ///< by path, bytewise; of a draft without their blobs
  std::vector<std::string> links;    ///< symbolic links and submodules, which are never read

  std::vector<std::string> paths() const;
  /// Absent: null when no file has this path.
  const git::TreeFile* find_file(std::string_view path) const;
};

/// A folder below `kantor/`.
struct OfficeFolder {
  std::string slug;    ///< its name, whatever it is
  git::ObjectId tree;  ///< equal trees, equal contents; empty: of a draft
};

/// One content folder, open for reading. Files are read when they are asked for.
class Source {
 public:
  /// `readers`: how many threads will read at once. Throws: Failure.
  Source(const SourceOptions& options, int readers);

  /// What stands in no office's folder.
  const Listing& portal() const { return portal_; }

  /// Order: bytewise by name.
  const std::vector<OfficeFolder>& offices() const { return offices_; }

  /// `reader` is below `readers`. Throws: Failure.
  Listing list_office(const OfficeFolder& office, int reader) const;

  /// Everything. Throws: Failure.
  Listing list_all() const;

  /// Files of a listing; those that it does not name are left out. Throws: Failure.
  base::SourceTree load(const Listing& listing, const std::vector<std::string>& paths,
                        int reader) const;

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

  /// The same repository for each thread.
  std::span<const git::Repository> readers() const { return readers_; }
  const git::Repository& reader(int number) const {
    return readers_[static_cast<std::size_t>(number)];
  }

  /// The content folder on disk. Empty: a bare repository, or the content is the whole repository.
  std::string content_path() const;

  /// The content folder's path from the root of the repository, without slashes at the ends.
  const std::string& folder() const { return folder_; }

 private:
  void open_commit(const SourceOptions& options);
  void open_working_tree(const SourceOptions& options);
  /// Adds what stands below a folder of a commit, whose path ends in a slash.
  void add_tree(const git::ObjectId& tree, const std::string& path, const git::Repository& reader,
                Listing& listing) const;

  std::vector<git::Repository> readers_;
  Listing portal_;
  std::vector<OfficeFolder> offices_;
  Listing drafts_;    ///< of a draft: everything
  std::string root_;  ///< of a working tree, with a slash at the end
  std::string folder_;
  std::optional<git::Commit> commit_;
  bool draft_ = false;
};

/// All files below a folder on disk, for a theme. Throws: Failure.
base::SourceTree load_tree(const std::string& folder);

}  // namespace terang::site
