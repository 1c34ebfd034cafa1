#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/prose/narratives.hpp"
#include "content/detail/tables/file_forms.hpp"
#include "content/detail/tables/parent_circles.hpp"
#include "content/detail/tables/references.hpp"
#include "content/detail/tables/rows.hpp"
#include "content/detail/tables/table.hpp"
#include "content/detail/values/cells.hpp"
#include "content/detail/yaml/fields.hpp"
#include "content/detail/yaml/rules.hpp"
#include "content/folders.hpp"
#include "content/parse.hpp"

namespace terang::content {
namespace {

using detail::Cell;
using detail::cell_of;
using detail::Folder;
using detail::Key;
using detail::Table;
using detail::text_of;
using detail::YamlNode;

constexpr std::array office_keys{Key{"nama", true}, Key{"jenis", true}, Key{"induk"},
                                 Key{"wilayah"},    Key{"kontak"},      Key{"unit"},
                                 Key{"pengukuran"}};
constexpr std::array region_keys{Key{"kode"}, Key{"provinsi"}, Key{"nama"}};
constexpr std::array contact_keys{Key{"alamat"}, Key{"telepon"}, Key{"surel"}, Key{"situs"}};
constexpr std::array unit_keys{Key{"id", true}, Key{"nama", true}, Key{"induk"}};

Contact parse_contact(const YamlNode& file, base::Diagnostics& diagnostics) {
  const YamlNode* const fields = detail::find_fields(file, "kontak", contact_keys, diagnostics);
  if (fields == nullptr) return {};
  return {.officer = {},
          .address = text_of(*fields, "alamat", diagnostics),
          .email = text_of(*fields, "surel", diagnostics),
          .phone = text_of(*fields, "telepon", diagnostics),
          .hours = {},
          .site = detail::read_web_address(cell_of(*fields, "situs", diagnostics), diagnostics)};
}

/// Parents inside one office: a unit that is there, and no circle.
void check_unit_parents(std::span<const OfficeUnit> units, std::span<const Cell> parents,
                        base::Diagnostics& diagnostics) {
  detail::Known known{.codes = {}, .where = "kantor.yaml"};
  for (const OfficeUnit& unit : units) known.codes.push_back(unit.id);
  std::vector<detail::Child> children;
  for (std::size_t index = 0; index < units.size(); ++index) {
    detail::check_known(parents[index].text, parents[index].place, known, diagnostics);
    children.push_back({units[index].id, units[index].parent, parents[index].place});
  }
  detail::check_circles(children, diagnostics);
}

std::vector<OfficeUnit> parse_units(const YamlNode& file, base::Diagnostics& diagnostics) {
  std::vector<OfficeUnit> units;
  std::vector<Cell> parents;
  std::map<std::string_view, int> lines;
  for (const YamlNode& item : detail::items_of(file, "unit", diagnostics)) {
    if (!detail::expect_fields(item, "unit", unit_keys, diagnostics)) continue;
    const Cell id = cell_of(item, "id", diagnostics);
    parents.push_back(cell_of(item, "induk", diagnostics));
    units.push_back({.id = std::string{id.text},
                     .name = text_of(item, "nama", diagnostics),
                     .parent = std::string{parents.back().text}});
    if (id.text.empty() || !detail::expect_key(id, diagnostics)) continue;
    const auto [first, is_new] = lines.emplace(id.text, id.place.line);
    if (is_new) continue;
    diagnostics.report(key_twice, id.place, {std::string{id.text}, std::to_string(first->second)});
  }
  check_unit_parents(units, parents, diagnostics);
  return units;
}

Office parse_settings(const base::SourceFile* file, const Rules& portal_rules,
                      base::Diagnostics& diagnostics) {
  Office office;
  office.rules = portal_rules;
  if (file == nullptr) return office;
  const std::optional<YamlNode> fields = detail::parse_fields(*file, office_keys, diagnostics);
  if (!fields) return office;
  const Cell parent = cell_of(*fields, "induk", diagnostics);
  office.name = text_of(*fields, "nama", diagnostics);
  office.kind = text_of(*fields, "jenis", diagnostics);
  office.parent = parent.text;
  office.parent_place = parent.place;
  if (const auto* const region =
          detail::find_fields(*fields, "wilayah", region_keys, diagnostics)) {
    office.region_code = text_of(*region, "kode", diagnostics);
    office.province = text_of(*region, "provinsi", diagnostics);
    office.region = text_of(*region, "nama", diagnostics);
  }
  office.contact = parse_contact(*fields, diagnostics);
  office.units = parse_units(*fields, diagnostics);
  office.rules = detail::parse_rules(*fields, portal_rules, diagnostics);
  office.has_own_rules = fields->find("pengukuran") != nullptr;
  return office;
}

Table bind_office_file(const base::SourceTree& unit, const std::string& folder,
                       std::string_view name, base::Diagnostics& diagnostics) {
  const base::SourceFile* const file = unit.find_file(folder + std::string{name});
  if (file == nullptr) return {};
  return Table::bind(*file, *detail::find_form(Folder::office, name), diagnostics);
}

std::vector<StrategicTarget> read_strategy(const Table& table, base::Diagnostics& diagnostics) {
  std::vector<StrategicTarget> strategy = detail::read_rows<StrategicTarget>(table, diagnostics);
  for (std::size_t row = 0; row < strategy.size(); ++row) {
    const RowContext context = detail::row_context(strategy[row]);
    for (const auto& [year, position] : table.year_columns()) {
      const Cell target = table.cell_at(row, position);
      if (target.text.empty()) continue;
      strategy[row].targets.emplace_back(year, detail::read_target(target, context, diagnostics));
    }
  }
  return strategy;
}

}  // namespace

Office parse_office(std::string_view slug, const base::SourceTree& unit, const Rules& portal_rules,
                    base::Diagnostics& diagnostics) {
  const std::string folder = office_folder(slug);
  Office office = parse_settings(unit.find_file(folder + "kantor.yaml"), portal_rules, diagnostics);
  office.slug = slug;
  std::vector<Narrative> prose =
      detail::parse_narratives(unit, folder, Folder::office, diagnostics);
  detail::refuse_holes(prose, diagnostics);
  if (!prose.empty()) office.profile = std::move(prose.front());
  office.staff = detail::read_rows<StaffCount>(
      bind_office_file(unit, folder, "pegawai.csv", diagnostics), diagnostics);
  office.strategy =
      read_strategy(bind_office_file(unit, folder, "renstra.csv", diagnostics), diagnostics);
  return office;
}

void check_offices(const std::vector<Office>& offices, base::Diagnostics& diagnostics) {
  detail::Known known{.codes = {}, .where = "kantor/"};
  for (const Office& office : offices) known.codes.push_back(office.slug);
  std::vector<detail::Child> children;
  for (const Office& office : offices) {
    detail::check_known(office.parent, office.parent_place, known, diagnostics);
    children.push_back({office.slug, office.parent, office.parent_place});
  }
  detail::check_circles(children, diagnostics);
}

}  // namespace terang::content
