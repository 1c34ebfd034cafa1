// Tree objects as stored: their bytes are stepped through and never unpacked. The library's own
// trees, and its diff, cost a hundred times as much (measured in docs/dependencies.md).
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "git/detail/handle.hpp"

namespace terang::git::detail {

enum class EntryKind { file, folder, other };  ///< other: a symbolic link or a submodule

struct RawEntry {
  std::string_view name;  ///< points into the tree's bytes
  RawId id;
  EntryKind kind = EntryKind::file;
};

/// git's order of names, in which a folder's name counts as if it ended in `/`; so the paths of a
/// whole tree come out bytewise.
bool stands_before(const RawEntry& left, const RawEntry& right);

/// Steps through the entries of a tree object, whose bytes must outlive it.
class TreeCursor {
 public:
  explicit TreeCursor(std::string_view bytes) : rest_{bytes} {}

  bool at_end() const { return rest_.empty(); }
  /// Everything from the present entry on.
  std::string_view rest() const { return rest_; }
  /// The present entry as stored. Absent: empty at the end. Throws: Failure, if broken.
  std::string_view raw() const;
  /// The present entry; there must be one. Throws: Failure, if broken.
  RawEntry entry() const;
  /// To the next entry; `raw_size` is that of raw().
  void pass(std::size_t raw_size) { rest_.remove_prefix(raw_size); }
  void pass() { pass(raw().size()); }

 private:
  std::string_view rest_;
};

/// Reads trees, and remembers the last few: neighbours in a history share most of theirs. (A large
/// cache is slower.)
class TreeReader {
 public:
  explicit TreeReader(const Repository::Handle& handle) : handle_{handle} {}

  /// Throws: Failure.
  Object read(const RawId& tree);

 private:
  const Repository::Handle& handle_;
  std::array<std::pair<RawId, Object>, 64> kept_;
  std::size_t oldest_ = 0;
};

/// The folder's tree below a root tree; an empty folder name is the root itself.
/// Absent: no such folder. Throws: Failure.
std::optional<RawId> find_folder(TreeReader& trees, const RawId& root, std::string_view folder);

/// Refuses a path that no file system could hold: hostile nesting must not exhaust the stack.
/// Throws: Failure.
void refuse_endless(const std::string& path);

/// Calls `use` for every file, link and submodule below a tree, with its path. Order: by path.
void for_each_file(TreeReader& trees, const RawId& tree, const std::string& prefix,
                   const std::function<void(const RawEntry&, std::string path)>& use);

}  // namespace terang::git::detail
