// YAML maps whose keys are known: what is there, what is missing, and each value as a cell.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/diagnostics.hpp"
#include "base/source.hpp"
#include "content/detail/values/cells.hpp"
#include "content/detail/yaml/yaml.hpp"

namespace terang::content::detail {

struct Key {
  std::string_view name;
  bool required = false;
};

/// A file whose whole is a map of these keys.
/// Absent: it cannot be read; that was reported.
std::optional<YamlNode> parse_fields(const base::SourceFile& file, std::span<const Key> keys,
                                     base::Diagnostics& diagnostics);

/// Whether `node` can be read as a map of these keys; without any content it is one without keys.
/// Reports: yaml_wants_fields; yaml_field_unknown, yaml_field_missing, yaml_field_empty, which do
/// not make it unreadable.
bool expect_fields(const YamlNode& node, std::string_view name, std::span<const Key> keys,
                   base::Diagnostics& diagnostics);

/// The text behind `key`; empty where there is none, with the place of the map.
/// Reports: yaml_wants_text.
Cell cell_of(const YamlNode& map, std::string_view key, base::Diagnostics& diagnostics);
std::string text_of(const YamlNode& map, std::string_view key, base::Diagnostics& diagnostics);

/// The entries of the list behind `key`; empty where there is none.
/// Reports: yaml_wants_list.
std::span<const YamlNode> items_of(const YamlNode& map, std::string_view key,
                                   base::Diagnostics& diagnostics);

/// The map behind `key`. Absent: null where there is none, or none that could be read.
/// Reports: as expect_fields.
const YamlNode* find_fields(const YamlNode& map, std::string_view key, std::span<const Key> keys,
                            base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
