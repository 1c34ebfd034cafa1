// All tables of a content folder.
#pragma once

#include <string_view>

#include "content/column.hpp"

namespace terang::content {

/// The column of this name in the first table that has one. Columns of the same name have the same
/// `words` in every table. Null: no table has it.
const ColumnForm* find_column(std::string_view name);

}  // namespace terang::content
