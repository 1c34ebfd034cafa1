// Compares who signs an agreement with the parties that it names (penandatangan-berbeda).
#pragma once

#include <string_view>
#include <vector>

#include "content/model.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// Whether two names may be one person's. Case, spacing, titles before the name, degrees after it
/// and missing last names do not matter. An empty name is nobody's.
bool same_person(std::string_view left, std::string_view right);

/// Whether two positions may be one. Case, spacing and words of a temporary holder (`Plt.`) do not
/// matter, and one may be cut short after any word (`Sekretaris`). An empty position is none.
bool same_position(std::string_view left, std::string_view right);

/// A signer is given by name or by position; a signer that is neither the party's name nor its
/// position differs. A party without a name is compared by position alone. A signer that is not
/// given is not checked.
/// Order: of the agreements, the first party before the second
std::vector<Finding> check_signers(const content::OfficeYear& year);

}  // namespace terang::measure
