#include "base/source.hpp"

#include <algorithm>

namespace terang::base {

const SourceFile* SourceTree::find_file(std::string_view path) const {
  const auto found = std::lower_bound(
      files.begin(), files.end(), path,
      [](const SourceFile& file, std::string_view key) { return file.path < key; });
  return found != files.end() && found->path == path ? &*found : nullptr;
}

void sort_by_path(SourceTree& tree) {
  std::sort(tree.files.begin(), tree.files.end(),
            [](const SourceFile& left, const SourceFile& right) { return left.path < right.path; });
}

}  // namespace terang::base
