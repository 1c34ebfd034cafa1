// Reads tree objects as stored, entry by entry, and never unpacks them. The library's own trees and
// its diff cost a hundred times as much (measured in docs/dependencies.md).
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

/// Compares in git's order of names, in which a folder's name counts as if it ended in `/`. Walking
/// a whole tree in this order gives its paths in bytewise order.
bool stands_before(const RawEntry& left, const RawEntry& right);

/// Steps through the entries of a tree object, whose bytes must outlive it.
class TreeCursor {
 public:
  explicit TreeCursor(std::string_view bytes) : rest_{bytes} {}

  bool at_end() const { return rest_.empty(); }
  /// The bytes from the present entry to the end.
  std::string_view rest() const { return rest_; }
  /// The present entry as stored. Absent: empty at the end. Throws: Failure, if it is broken.
  std::string_view raw() const;
  /// The present entry; there must be one. Throws: Failure, if it is broken.
  RawEntry entry() const;
  /// Skips `raw_size` bytes, which are whole entries: the size of raw(), or of rest().
  void pass(std::size_t raw_size) { rest_.remove_prefix(raw_size); }
  /// Moves to the next entry.
  void pass() { pass(raw().size()); }

 private:
  std::string_view rest_;
};

/// Reads trees and keeps the last few, because neighbouring commits share most of theirs. (A large
/// cache is slower.) `handle` must outlive this.
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

/// The tree of `folder`, a path from the tree `root`; empty or `.`: the root itself.
/// Absent: there is no such folder. Throws: Failure.
std::optional<RawId> find_folder(TreeReader& trees, const RawId& root, std::string_view folder);

/// Throws: Failure, if `path` is longer than Linux allows: hostile nesting must not exhaust the
/// stack.
void refuse_endless(const std::string& path);

/// Calls `use` for every file, symbolic link and submodule below a tree, with its path after
/// `prefix`. Order: by path, bytewise. Throws: Failure.
void for_each_file(TreeReader& trees, const RawId& tree, const std::string& prefix,
                   const std::function<void(const RawEntry&, std::string path)>& use);

}  // namespace terang::git::detail
