#include "content/detail/yaml/fields.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/model_codes.hpp"

namespace terang::content::detail {
namespace {

constexpr UnknownCodes unknown_field{.near = &yaml_field_unknown_near, .all = &yaml_field_unknown};

bool is_empty(const YamlNode& node) {
  return node.kind == YamlKind::nothing ||
         (node.kind == YamlKind::scalar && base::trim(node.text).empty());
}

void check_unknown(const YamlNode& map, std::span<const Key> keys, base::Diagnostics& diagnostics) {
  std::vector<std::string_view> known;
  for (const Key& key : keys) known.push_back(key.name);
  for (const YamlEntry& entry : map.entries) {
    if (std::find(known.begin(), known.end(), entry.key) != known.end()) continue;
    report_unknown(unknown_field, {entry.key, entry.key_place}, known, diagnostics);
  }
}

void check_required(const YamlNode& map, std::span<const Key> keys,
                    base::Diagnostics& diagnostics) {
  for (const Key& key : keys) {
    if (!key.required) continue;
    const auto entry = std::find_if(map.entries.begin(), map.entries.end(),
                                    [&key](const YamlEntry& each) { return each.key == key.name; });
    if (entry == map.entries.end()) {
      diagnostics.report(yaml_field_missing, map.place, {std::string{key.name}});
    } else if (is_empty(entry->value)) {
      diagnostics.report(yaml_field_empty, entry->key_place, {std::string{key.name}});
    }
  }
}

}  // namespace

std::optional<YamlNode> parse_fields(const base::SourceFile& file, std::span<const Key> keys,
                                     base::Diagnostics& diagnostics) {
  std::optional<YamlNode> node = parse_yaml_file(file.path, file.bytes, diagnostics);
  if (!node) return std::nullopt;
  if (node->kind == YamlKind::nothing) node->place = {file.path, 0, 0};
  if (!expect_fields(*node, file.path, keys, diagnostics)) return std::nullopt;
  return node;
}

bool expect_fields(const YamlNode& node, std::string_view name, std::span<const Key> keys,
                   base::Diagnostics& diagnostics) {
  if (node.kind != YamlKind::map && node.kind != YamlKind::nothing) {
    diagnostics.report(yaml_wants_fields, node.place, {std::string{name}});
    return false;
  }
  check_unknown(node, keys, diagnostics);
  check_required(node, keys, diagnostics);
  return true;
}

Cell cell_of(const YamlNode& map, std::string_view key, base::Diagnostics& diagnostics) {
  const YamlNode* const value = map.find(key);
  if (value == nullptr) return {.text = {}, .place = map.place};
  if (value->kind == YamlKind::sequence || value->kind == YamlKind::map) {
    diagnostics.report(yaml_wants_text, value->place, {std::string{key}});
  }
  return {.text = base::trim(value->text), .place = value->place};
}

std::string text_of(const YamlNode& map, std::string_view key, base::Diagnostics& diagnostics) {
  return std::string{cell_of(map, key, diagnostics).text};
}

std::span<const YamlNode> items_of(const YamlNode& map, std::string_view key,
                                   base::Diagnostics& diagnostics) {
  const YamlNode* const value = map.find(key);
  if (value == nullptr || value->kind == YamlKind::nothing) return {};
  if (value->kind != YamlKind::sequence) {
    diagnostics.report(yaml_wants_list, value->place, {std::string{key}});
  }
  return value->items;
}

const YamlNode* find_fields(const YamlNode& map, std::string_view key, std::span<const Key> keys,
                            base::Diagnostics& diagnostics) {
  const YamlNode* const value = map.find(key);
  if (value == nullptr || value->kind == YamlKind::nothing) return nullptr;
  return expect_fields(*value, key, keys, diagnostics) ? value : nullptr;
}

}  // namespace terang::content::detail
