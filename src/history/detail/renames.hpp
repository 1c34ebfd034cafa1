// Which removed files of a commit live on under another path.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "git/repository.hpp"

namespace terang::history::detail {

/// Pairs the files of offices of which one took the name that another one gave up, as their
/// kantor.yaml went, byte for byte; then each file that was removed (from all parents) with one
/// that was added (to all):
/// - one that holds what the first parent had in the removed one. Where several hold the same
///   bytes, those are paired that have the longest end of the path in common (so `a/2024/x.csv`
///   becomes `b/2024/x.csv` rather than `b/2025/x.csv`), then in the order of their paths;
/// - then, of a unit or an office most of whose renamed files went to one other, the file of the
///   same name there, though it was edited on the way.
/// Order: by the new path, bytewise.
std::vector<std::pair<std::string, std::string>> find_renames(
    std::span<const git::FileChange> changes);

}  // namespace terang::history::detail
