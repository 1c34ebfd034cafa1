// Who signs an agreement beside whom it names (penandatangan-berbeda).
#pragma once

#include <string_view>
#include <vector>

#include "content/model.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// Whether two names are one person's: in any case and spacing, with or without titles before,
/// degrees behind, or last names.
bool same_person(std::string_view left, std::string_view right);

/// Whether two positions are one: in any case and spacing, in full or cut short behind any word
/// (`Sekretaris`), held for good or for a while (`Plt.`).
bool same_position(std::string_view left, std::string_view right);

/// A signer is given by name or by position; one that is neither the party's name nor its position
/// differs. A party without a name is compared by position alone.
/// Order: of the agreements, the first party before the second
std::vector<Finding> check_signers(const content::OfficeYear& year);

}  // namespace terang::measure
