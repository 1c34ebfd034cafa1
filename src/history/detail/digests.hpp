// What parts of a ledger say, in one number: equal for what says the same, whatever it is part of.
#pragma once

#include <cstddef>

#include "history/memory.hpp"

namespace terang::history::detail {

/// Of the commits from `first` on, and of the units that they changed: the others say what they
/// said.
void update_digests(Memory& memory, std::size_t first);

/// Of everything.
void make_digests(Memory& memory);

}  // namespace terang::history::detail
