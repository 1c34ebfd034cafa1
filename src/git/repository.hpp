// Reads commits and trees out of a git repository, never its working tree. The one owner of a
// library handle; one repository a thread, because the library's objects belong to one.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.hpp"

namespace terang::git {

/// 40 lower-case hexadecimal digits.
using ObjectId = std::string;

struct Commit {
  ObjectId id;
  std::string author;        ///< the name after .mailmap; never an e-mail address
  std::int64_t seconds = 0;  ///< committer's time since 1970, UTC
  int offset_minutes = 0;    ///< of the committer's clock
  std::string subject;       ///< first line of the message
  std::vector<ObjectId> parents;
};

/// A file below a folder.
struct TreeFile {
  std::string path;  ///< from the folder, with `/`
  ObjectId blob;
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

  /// Throws: Failure.
  std::string read_blob(const ObjectId& blob) const;

  /// For each file below `folder` at `tip`, the newest commit that made it what it is (as `git log
  /// -1` tells: a merge counts only where it differs from all its parents). One walk from the tip.
  /// In a shallow clone, what the oldest known commit already had is left out.
  /// Throws: Failure.
  std::map<std::string, ObjectId> last_changes(const ObjectId& tip, std::string_view folder) const;

  /// Whether the history is cut off (`git clone --depth`).
  bool is_shallow() const;

  /// The root of the working tree, with a slash at the end; empty for a bare repository.
  std::string work_tree() const;

  struct Handle;  ///< the library's, known to this module's sources only

 private:
  std::unique_ptr<Handle> handle_;
};

}  // namespace terang::git
