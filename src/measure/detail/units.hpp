// The units of targets and realisations: the value's own, else that of the row's column `satuan`.
#pragma once

#include <string>
#include <string_view>

#include "content/model.hpp"

namespace terang::measure::detail {

/// As typed; empty where none is given.
std::string target_unit(const content::Indicator& indicator);
std::string realisation_unit(const content::Indicator& indicator);
std::string target_unit(const content::Promise& promise);

/// A unit that is not given equals any.
bool units_agree(std::string_view left, std::string_view right);

/// The value as the document has it, with the column's unit where it carries none itself.
std::string written(const content::Target& target, std::string_view column_unit);
std::string written(const content::Realisation& realisation, std::string_view column_unit);

}  // namespace terang::measure::detail
