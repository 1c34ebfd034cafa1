#include "content/detail/yaml/agreement.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/tables/file_forms.hpp"
#include "content/detail/tables/rows.hpp"
#include "content/detail/yaml/fields.hpp"

namespace terang::content::detail {
namespace {

constexpr std::array agreement_keys{
    Key{"judul", true},      Key{"tempat"},          Key{"tanggal"},
    Key{"tanggal_lampiran"}, Key{"judul_lampiran"},  Key{"pihak_pertama", true},
    Key{"pihak_kedua"},      Key{"penanda_tangan"},  Key{"induk"},
    Key{"anggaran"},         Key{"total_dilaporkan"}};
constexpr std::array signer_keys{Key{"pihak_pertama"}, Key{"pihak_kedua"}};
constexpr std::array party_keys{Key{"nama"}, Key{"jabatan", true}, Key{"unit"}};
constexpr std::array budget_keys{Key{"kode"}, Key{"uraian", true}, Key{"jumlah", true}};

/// The two files of one agreement. Null: it is not there.
struct Pair {
  const base::SourceFile* fields = nullptr;
  const base::SourceFile* annex = nullptr;
};

/// Absent: no party is named behind `key`.
std::optional<Party> parse_party(const YamlNode& fields, std::string_view key,
                                 base::Diagnostics& diagnostics) {
  const YamlNode* const party = find_fields(fields, key, party_keys, diagnostics);
  if (party == nullptr) return std::nullopt;
  return Party{.name = text_of(*party, "nama", diagnostics),
               .position = text_of(*party, "jabatan", diagnostics),
               .unit = text_of(*party, "unit", diagnostics)};
}

Signers parse_signers(const YamlNode& fields, base::Diagnostics& diagnostics) {
  const YamlNode* const node = find_fields(fields, "penanda_tangan", signer_keys, diagnostics);
  if (node == nullptr) return {};
  return {.first = text_of(*node, "pihak_pertama", diagnostics),
          .second = text_of(*node, "pihak_kedua", diagnostics),
          .place = node->place};
}

std::vector<PledgedBudget> parse_budget(const YamlNode& fields, base::Diagnostics& diagnostics) {
  std::vector<PledgedBudget> budget;
  for (const YamlNode& item : items_of(fields, "anggaran", diagnostics)) {
    if (!expect_fields(item, "anggaran", budget_keys, diagnostics)) continue;
    const Cell code = cell_of(item, "kode", diagnostics);
    if (!code.text.empty()) expect_key(code, diagnostics);
    budget.push_back({.place = item.place,
                      .code = std::string{code.text},
                      .text = text_of(item, "uraian", diagnostics),
                      .amount = read_amount(cell_of(item, "jumlah", diagnostics), diagnostics)});
  }
  return budget;
}

Agreement parse_fields_of(const YamlNode& fields, base::Diagnostics& diagnostics) {
  const Cell title = cell_of(fields, "judul", diagnostics);
  const Cell date = cell_of(fields, "tanggal", diagnostics);
  const Cell annex_date = cell_of(fields, "tanggal_lampiran", diagnostics);
  const Cell annex_title = cell_of(fields, "judul_lampiran", diagnostics);
  const Cell total = cell_of(fields, "total_dilaporkan", diagnostics);
  Agreement agreement;
  agreement.title = title.text;
  agreement.title_place = title.place;
  agreement.town = text_of(fields, "tempat", diagnostics);
  agreement.date = read_day_or_month(date, diagnostics);
  agreement.date_place = date.place;
  agreement.annex_date = read_day_or_month(annex_date, diagnostics);
  agreement.annex_date_place = annex_date.place;
  agreement.annex_title = annex_title.text;
  agreement.annex_title_place = annex_title.place;
  agreement.first = parse_party(fields, "pihak_pertama", diagnostics).value_or(Party{});
  agreement.second = parse_party(fields, "pihak_kedua", diagnostics);
  agreement.signers = parse_signers(fields, diagnostics);
  agreement.parent = text_of(fields, "induk", diagnostics);
  agreement.budget = parse_budget(fields, diagnostics);
  agreement.total_place = total.place;
  if (!total.text.empty()) agreement.total_reported = read_amount(total, diagnostics);
  return agreement;
}

/// The codes of a file that could be read; what is no text was reported by its reader.
std::vector<YamlReference> references_of(const YamlNode& fields) {
  std::vector<YamlReference> references;
  const auto add = [&references](Referent referent, const YamlNode* node) {
    if (node == nullptr) return;
    references.push_back({referent, std::string{base::trim(node->text)}, node->place});
  };
  add(Referent::agreement, fields.find("induk"));
  for (const std::string_view party : {"pihak_pertama", "pihak_kedua"}) {
    if (const YamlNode* const node = fields.find(party)) add(Referent::unit, node->find("unit"));
  }
  if (const YamlNode* const budget = fields.find("anggaran")) {
    for (const YamlNode& item : budget->items) add(Referent::pledged_line, item.find("kode"));
  }
  return references;
}

AgreementFiles parse_agreement(std::string_view id, const Pair& pair, KnownTargets& targets,
                               base::Diagnostics& diagnostics) {
  AgreementFiles files;
  if (pair.fields == nullptr) {
    diagnostics.report(agreement_file_missing, {.file = pair.annex->path}, {std::string{id}});
  } else if (const auto fields = parse_fields(*pair.fields, agreement_keys, diagnostics)) {
    files.agreement = parse_fields_of(*fields, diagnostics);
    files.references = references_of(*fields);
  }
  files.agreement.id = id;
  files.agreement.place = {.file = pair.fields != nullptr ? pair.fields->path : pair.annex->path};
  if (pair.annex != nullptr) {
    files.annex = Table::bind(*pair.annex, *find_form(Folder::agreements, "a.csv"), diagnostics);
    files.agreement.promises = read_rows<Promise>(files.annex, diagnostics, &targets);
  } else {
    diagnostics.report(agreement_table_missing, {.file = pair.fields->path}, {std::string{id}});
  }
  return files;
}

/// The lowest of the agreements whose parent is not among those still to come; where a circle
/// leaves none, the lowest of all.
std::size_t next_of(const std::vector<AgreementFiles>& waiting) {
  for (std::size_t index = 0; index < waiting.size(); ++index) {
    const std::string& parent = waiting[index].agreement.parent;
    const bool waits = std::any_of(waiting.begin(), waiting.end(),
                                   [&](const auto& other) { return other.agreement.id == parent; });
    if (!waits) return index;
  }
  return 0;
}

}  // namespace

std::vector<AgreementFiles> parse_agreements(const base::SourceTree& unit, std::string_view folder,
                                             base::Diagnostics& diagnostics) {
  std::map<std::string_view, Pair> pairs;
  for (const base::SourceFile& file : unit.files) {
    const std::string_view path = file.path;
    if (!path.starts_with(folder)) continue;
    const std::string_view name = path.substr(folder.size());
    if (find_form(Folder::agreements, name) == nullptr) continue;
    Pair& pair = pairs[name.substr(0, name.rfind('.'))];
    (name.ends_with(".csv") ? pair.annex : pair.fields) = &file;
  }
  std::vector<AgreementFiles> waiting;
  waiting.reserve(pairs.size());
  KnownTargets targets;
  for (const auto& [id, pair] : pairs) {
    waiting.push_back(parse_agreement(id, pair, targets, diagnostics));
  }
  std::vector<AgreementFiles> ordered;
  ordered.reserve(pairs.size());
  while (!waiting.empty()) {
    const auto next = waiting.begin() + static_cast<std::ptrdiff_t>(next_of(waiting));
    ordered.push_back(std::move(*next));
    waiting.erase(next);
  }
  return ordered;
}

}  // namespace terang::content::detail
