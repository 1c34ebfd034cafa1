// The figures of a table and of YAML, each from its own text alone.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "content/detail/tables/file_forms.hpp"
#include "content/detail/yaml/yaml.hpp"
#include "content/figures.hpp"

namespace terang::content::detail {

FileFigures unreadable_file();

/// expect_readable_text, without reports: a personal number in an old text does not spoil it.
bool is_readable_text(std::string_view bytes, std::size_t byte_limit);

FileFigures figures_of_table(std::string bytes, const FileForm& form);

/// `source` holds plain text; the figures do not look into it. Order: as they come.
FileFigures figures_of_yaml(const YamlSource& source);

}  // namespace terang::content::detail
