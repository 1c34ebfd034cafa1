// Which commit made each file of the tip what it is.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "git/object_id.hpp"
#include "history/memory.hpp"

namespace terang::history::detail {

/// The blobs that the tip has at these paths.
using Find =
    std::function<std::vector<std::optional<git::RawId>>(std::span<const std::string> paths)>;

/// Brings Ledger::last_changes to the tip. Known are those of a tip that had the commits before
/// `first`, but for the `forgotten` names. The tip is asked where a merge may have chosen.
void update_last_changes(Memory& memory, Index first, const std::vector<Index>& forgotten,
                         const Find& find);

}  // namespace terang::history::detail
