// The units of targets and realisations: the value's own unit, otherwise that of the row's column
// `satuan`.
#pragma once

#include <string>
#include <string_view>

#include "content/model.hpp"

namespace terang::measure::detail {

/// As typed; empty if none is given. Targets that are grades or opinions have the units `predikat`
/// and `opini`.
std::string target_unit(const content::Indicator& indicator);
std::string realisation_unit(const content::Indicator& indicator);
std::string target_unit(const content::Promise& promise);

/// Whether both are the same unit, however it is spelled. A unit that is not given equals any.
bool units_agree(std::string_view left, std::string_view right);

/// The value as the document has it, with the column's unit if it has none itself.
std::string written(const content::Target& target, std::string_view column_unit);
std::string written(const content::Realisation& realisation, std::string_view column_unit);

}  // namespace terang::measure::detail
