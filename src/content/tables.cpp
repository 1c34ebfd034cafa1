#include "content/tables.hpp"

#include <algorithm>

#include "content/detail/tables/file_forms.hpp"

namespace terang::content {

const ColumnForm* find_column(std::string_view name) {
  for (const detail::FileForm& file : detail::file_forms()) {
    const auto found = std::ranges::find(file.columns, name, &ColumnForm::name);
    if (found != file.columns.end()) return &*found;
  }
  return nullptr;
}

}  // namespace terang::content
