// Files as plain values: what `git` and `site` hand to those who understand them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace terang::base {

struct SourceFile {
  std::string path;   ///< from the folder that was loaded, with `/`
  std::string bytes;  ///< exactly as stored
};

/// A folder's files. Order: by path, bytewise; each path once.
struct SourceTree {
  std::vector<SourceFile> files;

  /// Absent: null when no file has this path.
  const SourceFile* find_file(std::string_view path) const;
};

/// Puts the files into their order.
void sort_by_path(SourceTree& tree);

}  // namespace terang::base
