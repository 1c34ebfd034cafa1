#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "content/detail/tables/figure_readers.hpp"

namespace terang::content::detail {
namespace {

FigureKind figure_kind_of(std::string_view column) {
  const bool is_money = column == "total_dilaporkan" ||
                        (column.starts_with("anggaran.") && column.ends_with(".jumlah"));
  return is_money ? FigureKind::money : FigureKind::text;
}

/// What names the item of a list. Null: nothing does.
const YamlEntry* find_key(const YamlNode& item) {
  for (const std::string_view name : {"kode", "id"}) {
    const auto entry = std::find_if(item.entries.begin(), item.entries.end(),
                                    [name](const YamlEntry& each) { return each.key == name; });
    if (entry == item.entries.end() || entry->value.kind != YamlKind::scalar) continue;
    if (!base::trim(entry->value.text).empty()) return &*entry;
  }
  return nullptr;
}

/// Where a value stands in its file.
struct Position {
  std::string column;
  std::string_view code;

  Position below(std::string_view name) const {
    return {column.empty() ? std::string{name} : column + "." + std::string{name}, code};
  }
};

/// Walks over a tree, no deeper than base::limits::yaml_depth.
class YamlReader {
 public:
  void add(const YamlNode& node, const Position& at);
  FileFigures take_file() && { return std::move(file_); }

 private:
  void add_list(const YamlNode& list, const Position& at);
  void add_scalar(const YamlNode& scalar, const Position& at);

  FileFigures file_;
};

void YamlReader::add_scalar(const YamlNode& scalar, const Position& at) {
  const std::string_view text = base::trim(scalar.text);
  if (text.empty()) return;
  const std::string_view column = file_.kept.emplace_back(at.column);
  file_.figures.push_back({.code = at.code,
                           .column = column,
                           .text = file_.kept.emplace_back(text),
                           .kind = figure_kind_of(column),
                           .line = scalar.place.line});
}

/// A list inside of a named item goes by position: the item's name is taken. So does an item whose
/// name another one of the list has.
void YamlReader::add_list(const YamlNode& list, const Position& at) {
  std::set<std::string_view> codes;
  for (std::size_t index = 0; index < list.items.size(); ++index) {
    const YamlNode& item = list.items[index];
    const YamlEntry* const key = at.code.empty() ? find_key(item) : nullptr;
    if (key == nullptr || !codes.insert(base::trim(key->value.text)).second) {
      add(item, at.below(std::to_string(index + 1)));
      continue;
    }
    const std::string_view code = file_.kept.emplace_back(base::trim(key->value.text));
    for (const YamlEntry& entry : item.entries) {
      if (&entry != key) add(entry.value, Position{at.column, code}.below(entry.key));
    }
  }
}

void YamlReader::add(const YamlNode& node, const Position& at) {
  switch (node.kind) {
    case YamlKind::nothing: return;
    case YamlKind::scalar: add_scalar(node, at); return;
    case YamlKind::sequence: add_list(node, at); return;
    case YamlKind::map: break;
  }
  for (const YamlEntry& entry : node.entries) add(entry.value, at.below(entry.key));
}

}  // namespace

FileFigures figures_of_yaml(const YamlSource& source) {
  base::Diagnostics faults;
  const auto root = parse_yaml(source, faults);
  if (!root || !faults.empty()) return unreadable_file();
  if (root->kind != YamlKind::map && root->kind != YamlKind::nothing) return unreadable_file();
  YamlReader reader;
  reader.add(*root, {});
  return std::move(reader).take_file();
}

}  // namespace terang::content::detail
