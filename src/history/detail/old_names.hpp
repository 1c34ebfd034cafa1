// What a merge brings together under one name though its parents have it under two.
#pragma once

#include <vector>

#include "history/detail/records.hpp"
#include "history/trace.hpp"

namespace terang::history::detail {

/// A file of a merge that a parent still has under an old name is not new to that parent: its blob
/// there joins FileRecord::before. A file that no parent has under its name was renamed by the
/// merge if it had been made under the old name of its unit or office. Old names are those that
/// commits behind the merge changed: of those before `records`, every parent has the new names.
/// Throws: Failure.
void find_under_old_names(std::vector<CommitRecord>& records, const Branch& branch);

}  // namespace terang::history::detail
