// Numbers with a unit, and ranges of them.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "content/values.hpp"

namespace terang::content::detail {

/// Reads all of `text`, which holds no bound and no remark: `87.5 %`, `5 keg`, `7-8 hari`,
/// `90%-95%`. Reports: every fault of a number; range_reversed; unreadable, with the nearest
/// reading.
Reading<std::variant<base::Quantity, Range>> read_quantity(std::string_view text,
                                                           std::string_view row_unit);

/// Whether numbers of this unit are counted rather than measured: any unit that is not a share,
/// a score or an index. Empty: false.
bool is_count(std::string_view unit);

}  // namespace terang::content::detail
