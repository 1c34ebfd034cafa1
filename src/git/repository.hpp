// Reads commits and trees out of a git repository, never its working tree. The one owner of a
// library handle; one repository a thread, because the library's objects belong to one.
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

namespace terang::git {

/// 40 lower-case hexadecimal digits.
using ObjectId = std::string;

/// The same as git stores it: half as long and never allocated. Order: as of the digits.
struct RawId {
  std::array<unsigned char, 20> bytes{};
  auto operator<=>(const RawId&) const = default;
};

ObjectId print(const RawId& id);

/// Absent: not 40 hexadecimal digits.
std::optional<RawId> parse_id(std::string_view digits);

struct Commit {
  ObjectId id;
  std::string author;               ///< the name after .mailmap; never an e-mail address
  std::int64_t seconds = 0;         ///< committer's time since 1970, UTC
  int offset_minutes = 0;           ///< of the committer's clock
  std::int64_t author_seconds = 0;  ///< author's time since 1970, UTC: a rebase keeps it
  int author_offset_minutes = 0;    ///< of the author's clock
  std::string subject;              ///< first paragraph of the message, on one line; as `message`
  std::string message;              ///< whole, in UTF-8; may name e-mail addresses
  std::vector<ObjectId> parents;
  bool is_merge = false;  ///< has several parents
};

/// A file below a folder.
struct TreeFile {
  std::string path;  ///< from the folder, with `/`
  ObjectId blob;
};

/// What stands directly in a folder.
struct TreeEntry {
  enum class Kind { file, folder, other };  ///< other: a symbolic link or a submodule
  std::string name;
  ObjectId id;  ///< of the blob or tree: equal ids, equal contents
  Kind kind = Kind::file;
};

/// A file whose bytes after a commit are in none of its parents at that path: what the commit
/// itself made, as `git log` shows it, merges included.
struct FileChange {
  std::string path;                          ///< from the folder, with `/`
  std::vector<std::optional<RawId>> before;  ///< blobs, one a parent; absent: not there
  std::optional<RawId> after;                ///< blob; absent: removed

  bool operator==(const FileChange&) const = default;
};

struct CommitChanges {
  RawId id;
  std::vector<RawId> parents;
  std::vector<FileChange> files;  ///< by path, bytewise; empty: changed nothing in the folder
  /// A parent is cut off (shallow clone), so nobody knows what it changed: `files` is empty.
  bool is_edge = false;
};

/// `text` without the words that are e-mail addresses: some people's git gives theirs for a name.
std::string without_addresses(std::string_view text);

/// While one exists, no thread of the program verifies that an object has the bytes that its id is
/// the digest of. Only for reading old history; what is published must be verified. At most one
/// exists at a time: its destructor turns verification on again.
class SkipObjectVerification {
 public:
  SkipObjectVerification();
  SkipObjectVerification(const SkipObjectVerification&) = delete;
  SkipObjectVerification& operator=(const SkipObjectVerification&) = delete;
  ~SkipObjectVerification();
};

class Repository {
 public:
  /// Finds the repository that holds `path` (a working tree, a folder in it, a .git folder or a
  /// bare repository). Throws: Failure.
  explicit Repository(const std::string& path);
  Repository(Repository&&) noexcept;
  Repository& operator=(Repository&&) noexcept;
  ~Repository();

  /// The commit that a revision names (branch, tag, HEAD, id, `HEAD~2`). Throws: Failure.
  ObjectId resolve(const std::string& revision) const;

  /// The commit that HEAD names. Absent: the branch has no commit yet.
  std::optional<ObjectId> find_head() const;

  /// Throws: Failure.
  Commit commit(const ObjectId& id) const;

  /// All files below `folder` in the commit's tree. Order: by path, bytewise. Symbolic links and
  /// submodules are left out and listed in `skipped`.
  /// Absent: empty when the folder is not there. Throws: Failure.
  struct Listing {
    bool found = false;
    std::vector<TreeFile> files;
    std::vector<std::string> skipped;
  };
  Listing list(const ObjectId& commit, std::string_view folder) const;

  /// The same of a folder whose tree is known.
  Listing list_tree(const ObjectId& tree) const;

  /// The tree of `folder` in the commit. Absent: it is not there. Throws: Failure.
  std::optional<ObjectId> find_folder(const ObjectId& commit, std::string_view folder) const;

  /// Order: by name, bytewise, a folder's name as if it ended in `/`. Throws: Failure.
  std::vector<TreeEntry> entries(const ObjectId& tree) const;

  /// The blob of the file at a path from the root of a commit's tree.
  /// Absent: there is no such file, or it is a link. Throws: Failure.
  std::optional<ObjectId> find_file(const ObjectId& commit, const std::string& path) const;

  /// The same for many. Quick where neighbours share their folders.
  std::vector<std::optional<RawId>> find_files(const RawId& commit,
                                               std::span<const std::string> paths) const;

  /// Throws: Failure.
  std::string read_blob(const ObjectId& blob) const;
  std::string read_blob(const RawId& blob) const;

  /// Everything that `.mailmap` says, wherever it stands: what authors are named by. Full of e-mail
  /// addresses.
  std::string mailmap() const;

  /// What every commit that `tip` reaches changed below `folder`, but for those that are `known`
  /// and those behind them, which are not walked. No function: none is known. Where two commits are
  /// known, those between must be, too (all that a ledger has seen; or one commit, for `A..B`). A
  /// known commit that `tip` does not reach leaves nothing out. Do not call an edge known: it
  /// stops being one when the clone is deepened.
  /// A root made all its files; links and submodules count as not there. While this runs, no thread
  /// of the program checks objects against their ids.
  /// Order: newest first by committer's time, then by id, but every child before its parents.
  /// Throws: Failure.
  std::vector<CommitChanges> changes(const ObjectId& tip, std::string_view folder,
                                     const std::function<bool(const RawId&)>& known) const;

  /// Whether `commit` is another one than `tip` and `tip` reaches it. Throws: Failure.
  bool is_behind(const ObjectId& commit, const ObjectId& tip) const;

  /// Whether the history is cut off (`git clone --depth`).
  bool is_shallow() const;

  /// The id that a file of these bytes has in any repository.
  static ObjectId blob_id(std::string_view bytes);

  /// The repository's own folder (`.git`), with a slash at the end; of linked working trees the
  /// one that they share.
  std::string folder() const;

  /// The root of the working tree, with a slash at the end; empty for a bare repository.
  std::string work_tree() const;

  struct Handle;  ///< the library's, known to this module's sources only

 private:
  std::unique_ptr<Handle> handle_;
};

}  // namespace terang::git
