// Which removed files of a commit came back, byte for byte, under another path.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "git/detail/change_walk.hpp"

namespace terang::git::detail {

/// Pairs each file that was removed (from all parents) with one that was added (to all) and holds
/// what the first parent had in the removed one. Where several hold the same bytes, those are
/// paired that have the longest end of the path in common (so `a/2024/x.csv` becomes
/// `b/2024/x.csv` rather than `b/2025/x.csv`), then in the order of their paths.
/// Order: by the new path, bytewise.
std::vector<std::pair<std::string, std::string>> find_renames(std::span<const RawChange> changes);

}  // namespace terang::git::detail
