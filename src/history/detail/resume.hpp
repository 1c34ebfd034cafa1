// How much of a remembered ledger holds for another tip.
#pragma once

#include <vector>

#include "git/repository.hpp"
#include "history/memory.hpp"
#include "history/trace.hpp"

namespace terang::history::detail {

/// What there is to be added to a memory that was cut down to what holds.
struct Rest {
  std::vector<git::CommitChanges> changes{};  ///< as of git::Repository::changes
  std::vector<Index> forgotten{};             ///< names of what forgotten commits had changed
  bool is_new = false;                        ///< some of the commits were never seen
};

/// Keeps of `memory` all commits up to one that every commit after it, on the old branch as on the
/// new, is made from. Throws: Failure.
Rest resume(const Branch& branch, Memory& memory);

}  // namespace terang::history::detail
