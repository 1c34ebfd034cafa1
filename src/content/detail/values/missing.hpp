// The words for a figure that is not there.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/values.hpp"

namespace terang::content::detail {

/// The state that `text` names, in any letter case; empty text: not_measured.
/// Absent: it names none.
std::optional<Missing> find_missing(std::string_view text);

/// The words nearest to `text`; empty: none is near.
std::string nearest_missing(std::string_view text);

}  // namespace terang::content::detail
