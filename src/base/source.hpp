// Files as plain values: `git` and `site` hand them to the modules that read them.
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

  /// A binary search, so the files must be in their order. Absent: null when no file has this path.
  const SourceFile* find_file(std::string_view path) const;
};

/// Puts the files in order of their paths.
void sort_by_path(SourceTree& tree);

}  // namespace terang::base
