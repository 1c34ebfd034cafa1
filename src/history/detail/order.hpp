// The order of a ledger: that of its commits, whatever was walked when.
#pragma once

#include <vector>

#include "history/memory.hpp"

namespace terang::history::detail {

/// The commits that the tip reaches in `memory`. Order: oldest first by committer's time, then by
/// id backwards, but every child after its parents: that of git::Repository::changes, turned round.
std::vector<const CommitRecord*> oldest_first(const std::map<git::ObjectId, CommitRecord>& commits,
                                              const git::ObjectId& tip);

}  // namespace terang::history::detail
