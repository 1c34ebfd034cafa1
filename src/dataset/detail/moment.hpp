// A commit's time as machines read it.
#pragma once

#include <string>

#include "history/ledger.hpp"

namespace terang::dataset::detail {

/// By the committer's clock: `2025-01-31T09:05:00+07:00` (RFC 3339). git stores any number: those
/// before 1970 or behind the year 9999 become the nearest moment in between.
std::string print_moment(const history::LedgerCommit& commit);

}  // namespace terang::dataset::detail
