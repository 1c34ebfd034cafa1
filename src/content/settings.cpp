#include "content/settings.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/addresses.hpp"
#include "content/detail/prose/narratives.hpp"
#include "content/detail/tables/file_forms.hpp"
#include "content/detail/tables/rows.hpp"
#include "content/detail/tables/table.hpp"
#include "content/detail/values/cells.hpp"
#include "content/detail/yaml/fields.hpp"
#include "content/detail/yaml/rules.hpp"
#include "content/parse.hpp"
#include "content/value_codes.hpp"

namespace terang::content {
namespace {

using detail::Cell;
using detail::cell_of;
using detail::Key;
using detail::Table;
using detail::text_of;
using detail::YamlNode;

constexpr std::array portal_keys{
    Key{"judul", true}, Key{"instansi", true}, Key{"alamat_dasar", true},
    Key{"bahasa"},      Key{"tema"},           Key{"repositori"},
    Key{"ppid"},        Key{"pengukuran"}};
constexpr std::array forge_keys{Key{"alamat", true}, Key{"jenis"}};
constexpr std::array officer_keys{Key{"pejabat"}, Key{"alamat"},      Key{"surel"},
                                  Key{"telepon"}, Key{"jam_layanan"}, Key{"penanggung_jawab"},
                                  Key{"retensi"}};
constexpr std::array<std::string_view, 2> languages{"id", "en"};
/// In the order of ForgeKind.
constexpr std::array<std::string_view, 4> forges{"none", "gitlab", "github", "gitea"};

/// Absolute, with a slash at the end, so that addresses of pages can be put behind it.
std::string expect_base_url(const Cell& cell, base::Diagnostics& diagnostics) {
  std::string address = detail::read_web_address(cell, diagnostics);
  if (address.find_first_of("?#") != std::string::npos) {
    diagnostics.report(address_unreadable, cell.place, {std::move(address)});
    return {};
  }
  if (!address.empty() && address.back() != '/') address += '/';
  return address;
}

/// Where none is named: Indonesian alone.
std::vector<base::Language> parse_languages(const YamlNode& file, base::Diagnostics& diagnostics) {
  std::vector<base::Language> chosen;
  for (const YamlNode& item : detail::items_of(file, "bahasa", diagnostics)) {
    const Cell cell{.text = base::trim(item.text), .place = item.place};
    if (cell.text.empty()) diagnostics.report(yaml_wants_text, item.place, {"bahasa"});
    const auto choice = detail::read_choice(cell, "bahasa", languages, diagnostics);
    if (!choice) continue;
    const auto language = *choice == 0 ? base::Language::indonesian : base::Language::english;
    if (std::find(chosen.begin(), chosen.end(), language) == chosen.end()) {
      chosen.push_back(language);
    }
  }
  if (chosen.empty()) chosen.push_back(base::Language::indonesian);
  return chosen;
}

std::string expect_theme(const Cell& cell, base::Diagnostics& diagnostics) {
  if (cell.text.empty()) return Portal{}.theme;
  if (!base::is_slug(cell.text)) {
    diagnostics.report(slug_unreadable, cell.place,
                       {std::string{cell.text}, detail::slug_of(cell.text, "terang")});
  }
  return std::string{cell.text};
}

Forge parse_forge(const YamlNode& file, base::Diagnostics& diagnostics) {
  const YamlNode* const fields = detail::find_fields(file, "repositori", forge_keys, diagnostics);
  if (fields == nullptr) return {};
  Forge forge{.address =
                  detail::read_web_address(cell_of(*fields, "alamat", diagnostics), diagnostics)};
  while (forge.address.ends_with('/')) forge.address.pop_back();
  const auto kind =
      detail::read_choice(cell_of(*fields, "jenis", diagnostics), "jenis", forges, diagnostics);
  if (kind) forge.kind = static_cast<ForgeKind>(*kind);
  return forge;
}

void parse_officer(const YamlNode& file, Portal& portal, base::Diagnostics& diagnostics) {
  const YamlNode* const fields = detail::find_fields(file, "ppid", officer_keys, diagnostics);
  if (fields == nullptr) return;
  portal.responsible = text_of(*fields, "penanggung_jawab", diagnostics);
  portal.retention = text_of(*fields, "retensi", diagnostics);
  portal.information_office = {.officer = text_of(*fields, "pejabat", diagnostics),
                               .address = text_of(*fields, "alamat", diagnostics),
                               .email = text_of(*fields, "surel", diagnostics),
                               .phone = text_of(*fields, "telepon", diagnostics),
                               .hours = text_of(*fields, "jam_layanan", diagnostics),
                               .site = {}};
}

/// Absent file: the defaults; that it is missing is the layout's report.
Portal parse_settings(const base::SourceFile* file, base::Diagnostics& diagnostics) {
  Portal portal;
  portal.rules = default_rules();
  portal.languages = {base::Language::indonesian};
  if (file == nullptr) return portal;
  const std::optional<YamlNode> fields = detail::parse_fields(*file, portal_keys, diagnostics);
  if (!fields) return portal;
  portal.title = text_of(*fields, "judul", diagnostics);
  portal.institution = text_of(*fields, "instansi", diagnostics);
  portal.base_url = expect_base_url(cell_of(*fields, "alamat_dasar", diagnostics), diagnostics);
  portal.languages = parse_languages(*fields, diagnostics);
  portal.theme = expect_theme(cell_of(*fields, "tema", diagnostics), diagnostics);
  portal.forge = parse_forge(*fields, diagnostics);
  parse_officer(*fields, portal, diagnostics);
  portal.rules = detail::parse_rules(*fields, portal.rules, diagnostics);
  return portal;
}

std::vector<PublicInformation> read_information(const Table& table,
                                                base::Diagnostics& diagnostics) {
  std::vector<PublicInformation> entries = detail::read_rows<PublicInformation>(table, diagnostics);
  for (std::size_t row = 0; row < entries.size(); ++row) {
    const PublicInformation& entry = entries[row];
    if (entry.category != "dikecualikan" || !entry.ground.empty()) continue;
    diagnostics.report(ground_missing, table.cell(row, "kategori").place,
                       {entry.category, "dasar_pengecualian"});
  }
  return entries;
}

Table bind_file(const base::SourceTree& unit, const std::string& path, detail::Folder folder,
                std::string_view name, base::Diagnostics& diagnostics) {
  const base::SourceFile* const file = unit.find_file(path);
  return file == nullptr ? Table{}
                         : Table::bind(*file, *detail::find_form(folder, name), diagnostics);
}

}  // namespace

Portal parse_portal(const base::SourceTree& unit, base::Diagnostics& diagnostics) {
  Portal portal = parse_settings(unit.find_file("portal.yaml"), diagnostics);
  portal.pages = detail::parse_narratives(unit, "halaman/", detail::Folder::pages, diagnostics);
  detail::refuse_holes(portal.pages, diagnostics);
  portal.information =
      read_information(bind_file(unit, "ppid/informasi.csv", detail::Folder::information,
                                 "informasi.csv", diagnostics),
                       diagnostics);
  portal.regions = detail::read_rows<Region>(
      bind_file(unit, "wilayah.csv", detail::Folder::portal, "wilayah.csv", diagnostics),
      diagnostics);
  return portal;
}

}  // namespace terang::content
