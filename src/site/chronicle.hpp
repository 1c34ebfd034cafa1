// The ledger of what a build shows, and where it is remembered: `terang/ledger` in the repository's
// own folder. Deleting that file costs time and changes nothing.
#pragma once

#include <optional>

#include "history/ledger.hpp"
#include "site/source.hpp"

namespace terang::site {

/// Of a draft: that of the commit it stands on. What cannot be remembered (a folder that cannot be
/// written, a shallow clone) is not.
/// Absent: there is no commit. Throws: Failure.
std::optional<history::Ledger> load_ledger(const Source& source);

}  // namespace terang::site
