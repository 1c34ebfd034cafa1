// Reads commits and trees of a git repository. It reads one file of the working tree: `.mailmap`.
// Nothing else owns a handle of the library (libgit2). Threads must not share the library's
// objects, so each thread opens its own Repository.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.hpp"
#include "git/object_id.hpp"

namespace terang::git {

struct Commit {
  ObjectId id;
  std::string author;               ///< the name after .mailmap; never an e-mail address
  std::int64_t seconds = 0;         ///< committer's time since 1970, UTC
  int offset_minutes = 0;           ///< of the committer's clock, east of UTC
  std::int64_t author_seconds = 0;  ///< author's time since 1970, UTC: a rebase keeps it
  int author_offset_minutes = 0;    ///< of the author's clock, east of UTC
  std::string subject;              ///< first paragraph of `message`, on one line
  std::string message;              ///< whole, in UTF-8; may contain e-mail addresses
  std::vector<ObjectId> parents;
  bool is_merge = false;  ///< whether it has several parents
};

/// A file in a folder or below it.
struct TreeFile {
  std::string path;  ///< from the folder, with `/`
  ObjectId blob;
};

/// One entry directly in a folder.
struct TreeEntry {
  enum class Kind { file, folder, other };  ///< other: a symbolic link or a submodule
  std::string name;
  ObjectId id;  ///< of the blob or tree: equal ids, equal contents
  Kind kind = Kind::file;
};

/// A file whose bytes in a commit differ from those in every one of its parents, so that the commit
/// itself changed it, as `git log` shows it; merges included.
struct FileChange {
  std::string path;                          ///< from the folder, with `/`
  std::vector<std::optional<RawId>> before;  ///< the blob in each parent; absent: no file
  std::optional<RawId> after;                ///< the blob in the commit; absent: removed

  bool operator==(const FileChange&) const = default;
};

struct CommitChanges {
  RawId id;
  std::vector<RawId> parents;
  std::vector<FileChange> files;  ///< by path, bytewise; empty: none changed
  /// A parent is cut off (shallow clone): what the commit changed is unknown, and `files` is empty.
  bool is_edge = false;
};

/// `text` without the words that contain `@`; if no word remains, what stands before the first `@`.
/// Some people's git gives their e-mail address as their name.
std::string without_addresses(std::string_view text);

/// While one exists, no thread of the program checks objects against their ids. Only for reading
/// old history; what is published must be verified. At most one exists at a time: its destructor
/// turns verification on again.
class SkipObjectVerification {
 public:
  SkipObjectVerification();
  SkipObjectVerification(const SkipObjectVerification&) = delete;
  SkipObjectVerification& operator=(const SkipObjectVerification&) = delete;
  ~SkipObjectVerification();
};

class Repository {
 public:
  /// Opens the repository that contains `path` (a working tree, a folder in it, a .git folder or a
  /// bare repository). Throws: Failure, if there is none or it belongs to another user.
  explicit Repository(const std::string& path);
  Repository(Repository&&) noexcept;
  Repository& operator=(Repository&&) noexcept;
  ~Repository();

  /// The commit that a revision names (branch, tag, HEAD, id, `HEAD~2`).
  /// Throws: Failure, if it names nothing or something that is no commit.
  ObjectId resolve(const std::string& revision) const;

  /// The commit that HEAD names. Absent: the branch has no commit yet.
  std::optional<ObjectId> find_head() const;

  /// Throws: Failure, if it does not exist or cannot be read.
  Commit commit(const ObjectId& id) const;

  /// All files below a folder. Order: by path, bytewise, in both lists.
  struct Listing {
    bool found = false;  ///< false: there is no such folder
    std::vector<TreeFile> files;
    std::vector<std::string> skipped;  ///< paths of symbolic links and submodules
  };

  /// The files below `folder` (as find_folder) in the commit's tree. Throws: Failure.
  Listing list(const ObjectId& commit, std::string_view folder) const;

  /// The files below a folder whose tree is known. Throws: Failure.
  Listing list_tree(const ObjectId& tree) const;

  /// The tree of `folder`, a path from the root; empty or `.`: the root itself.
  /// Absent: the commit has no such folder. Throws: Failure.
  std::optional<ObjectId> find_folder(const ObjectId& commit, std::string_view folder) const;

  /// The entries directly in a folder. Order: by name, bytewise, a folder's name as if it ended in
  /// `/`. Throws: Failure.
  std::vector<TreeEntry> entries(const ObjectId& tree) const;

  /// The blob of the file at a path from the root of a commit's tree.
  /// Absent: there is no such file, or it is a symbolic link. Throws: Failure.
  std::optional<ObjectId> find_file(const ObjectId& commit, const std::string& path) const;

  /// The same for many paths, in their order. Fast where neighbouring paths share their folders.
  /// Throws: Failure.
  std::vector<std::optional<RawId>> find_files(const RawId& commit,
                                               std::span<const std::string> paths) const;

  /// The bytes of a file. Throws: Failure.
  std::string read_blob(const ObjectId& blob) const;
  std::string read_blob(const RawId& blob) const;

  /// The bytes that decide how authors are named: those of `.mailmap` and of the file that
  /// `mailmap.file` names, and the id of the blob that `mailmap.blob` names (in a bare repository
  /// `HEAD:.mailmap`). Contains e-mail addresses.
  std::string mailmap() const;

  /// What each commit that `tip` reaches changed below `folder` (as find_folder), except for the
  /// commits that are `known` and their ancestors, which are not walked. No function: none is
  /// known. The known commits have no gap: if a commit and an ancestor of it are known, so are all
  /// commits between them (pass all that a ledger has seen; or one commit, for `A..B`). A known
  /// commit that `tip` does not reach has no effect. Do not call an edge known: it stops being one
  /// when the clone is deepened. A commit without parents made all its files. Symbolic links and
  /// submodules count as absent. While this runs, no thread of the program verifies objects
  /// (SkipObjectVerification). Order: newest first by committer's time, then by id, but every child
  /// before its parents. Throws: Failure.
  std::vector<CommitChanges> changes(const ObjectId& tip, std::string_view folder,
                                     const std::function<bool(const RawId&)>& known) const;

  /// Whether `commit` is an ancestor of `tip`. False if both are the same commit, and if either
  /// cannot be read.
  bool is_behind(const ObjectId& commit, const ObjectId& tip) const;

  /// Whether the history is cut off (`git clone --depth`).
  bool is_shallow() const;

  /// The id that a file with these bytes has in any repository.
  static ObjectId blob_id(std::string_view bytes);

  /// The repository's own folder (`.git`), with a slash at the end. Linked working trees share one.
  std::string folder() const;

  /// The root of the working tree, with a slash at the end; empty for a bare repository.
  std::string work_tree() const;

  struct Handle;  ///< holds the library's handles; for the sources of this module only

 private:
  std::unique_ptr<Handle> handle_;
};

}  // namespace terang::git
