// What each commit did to the figures of the files that it changed: each version of a file is read
// once.
#pragma once

#include <vector>

#include "history/memory.hpp"
#include "history/trace.hpp"

namespace terang::history::detail {

/// One record a commit, in the order of `changes`, which is newest first. `memory` holds the
/// commits before them. Throws: Failure.
std::vector<CommitRecord> records_of(const Branch& branch, const Memory& memory,
                                     std::vector<git::CommitChanges> changes);

}  // namespace terang::history::detail
