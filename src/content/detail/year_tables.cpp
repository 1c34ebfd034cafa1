#include "content/detail/year_tables.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/value_codes.hpp"

namespace terang::content::detail {
namespace {

constexpr std::array<std::string_view, 3> funds{"APBN", "APBD", "hibah"};
constexpr std::array<std::string_view, 4> line_kinds{"program", "kegiatan", "kro", "ro"};
constexpr std::array<std::string_view, 4> categories{"berkala", "serta-merta", "setiap-saat",
                                                     "dikecualikan"};
/// In the order of StatementKind.
constexpr std::array<std::string_view, 9> statement_kinds{
    "capaian",          "serapan",        "pagu",    "realisasi", "sisa",
    "jumlah-indikator", "jumlah-sasaran", "pegawai", "target"};

/// One record a row.
template <typename ParseRow>
auto each_row(const Table& table, base::Diagnostics& diagnostics, ParseRow parse_row) {
  std::vector<decltype(parse_row(table, 0, diagnostics))> records;
  records.reserve(table.row_count());
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    records.push_back(parse_row(table, row, diagnostics));
  }
  return records;
}

std::string text_of(const Table& table, std::size_t row, std::string_view column) {
  return std::string{table.cell(row, column).text};
}

std::string word_of(const Table& table, std::size_t row, std::string_view column,
                    std::span<const std::string_view> choices, base::Diagnostics& diagnostics) {
  const auto choice = read_choice(table.cell(row, column), column, choices, diagnostics);
  return choice ? std::string{choices[*choice]} : std::string{};
}

/// A figure that is withheld rests on an article of law, named in `catatan`.
void expect_ground(Missing state, const Cell& cell, std::string_view note,
                   base::Diagnostics& diagnostics) {
  if (state != Missing::withheld || !note.empty()) return;
  diagnostics.report(ground_missing, cell.place, {quoted(cell.text), "catatan"});
}

Objective parse_objective(const Table& table, std::size_t row, base::Diagnostics&) {
  return {.place = table.place(row),
          .code = text_of(table, row, "kode"),
          .goal = text_of(table, row, "tujuan"),
          .text = text_of(table, row, "sasaran"),
          .budget_code = text_of(table, row, "anggaran"),
          .note = text_of(table, row, "catatan")};
}

Indicator parse_indicator(const Table& table, std::size_t row, base::Diagnostics& diagnostics) {
  const Cell target = table.cell(row, "target");
  const Cell realisation = table.cell(row, "realisasi");
  const RowContext context{.unit = table.cell(row, "satuan").text,
                           .direction = read_direction(table.cell(row, "arah"), diagnostics)};
  Indicator indicator{
      .place = table.place(row),
      .target_place = target.place,
      .realisation_place = realisation.place,
      .code = text_of(table, row, "kode"),
      .objective = text_of(table, row, "sasaran"),
      .text = text_of(table, row, "indikator"),
      .unit = std::string{context.unit},
      .direction = context.direction,
      .target = read_target(target, context, diagnostics),
      .realisation = read_realisation(realisation, context, diagnostics),
      .achievement_reported = read_printed(table.cell(row, "capaian_dilaporkan"), diagnostics),
      .weight = read_weight(table.cell(row, "bobot"), diagnostics),
      .source = text_of(table, row, "sumber"),
      .note = text_of(table, row, "catatan")};
  if (const auto* const state = std::get_if<Missing>(&indicator.realisation.value)) {
    expect_ground(*state, realisation, indicator.note, diagnostics);
  }
  return indicator;
}

BudgetLine parse_budget_line(const Table& table, std::size_t row, base::Diagnostics& diagnostics) {
  const Cell realisation = table.cell(row, "realisasi");
  BudgetLine line{
      .place = table.place(row),
      .code = text_of(table, row, "kode"),
      .parent = text_of(table, row, "induk"),
      .kind = word_of(table, row, "jenis", line_kinds, diagnostics),
      .fund = word_of(table, row, "sumber_dana", funds, diagnostics),
      .text = text_of(table, row, "uraian"),
      .ceiling_first = read_money(table.cell(row, "pagu_awal"), diagnostics),
      .ceiling = read_amount(table.cell(row, "pagu"), diagnostics),
      .realisation = read_money(realisation, diagnostics),
      .absorption_reported = read_printed(table.cell(row, "serapan_dilaporkan"), diagnostics),
      .remainder_reported = read_remainder(table.cell(row, "sisa_dilaporkan"), diagnostics),
      .source = text_of(table, row, "sumber"),
      .note = text_of(table, row, "catatan")};
  if (!line.realisation.value) {
    expect_ground(line.realisation.missing, realisation, line.note, diagnostics);
  }
  return line;
}

std::optional<Printed> expect_statement_value(StatementKind kind, const Cell& cell,
                                              base::Diagnostics& diagnostics) {
  if (cell.text.empty()) return std::nullopt;
  switch (kind) {
    case StatementKind::achievement:
    case StatementKind::absorption: return read_printed(cell, diagnostics);
    case StatementKind::indicator_count:
    case StatementKind::objective_count:
    case StatementKind::staff: return read_count(cell, diagnostics);
    case StatementKind::ceiling:
    case StatementKind::realisation: {
      const Money money = read_amount(cell, diagnostics);
      if (!money.value) return std::nullopt;
      return Printed{.text = money.text, .value = money.value->amount};
    }
    case StatementKind::target: break;
    case StatementKind::remainder: {
      const std::optional<Money> money = read_remainder(cell, diagnostics);
      if (!money || !money->value) return std::nullopt;
      return Printed{.text = money->text, .value = money->value->amount};
    }
  }
  return std::nullopt;
}

Statement parse_statement(const Table& table, std::size_t row,
                          const std::set<std::string_view>& measured,
                          base::Diagnostics& diagnostics) {
  Statement statement{.place = table.place(row),
                      .code = text_of(table, row, "kode"),
                      .subject = text_of(table, row, "acuan"),
                      .fund = word_of(table, row, "sumber_dana", funds, diagnostics),
                      .value = {},
                      .source = text_of(table, row, "sumber"),
                      .note = text_of(table, row, "catatan")};
  const auto kind =
      read_choice(table.cell(row, "besaran"), "besaran", statement_kinds, diagnostics);
  if (!kind) return statement;
  statement.kind = static_cast<StatementKind>(*kind);
  const Cell value = table.cell(row, "nilai");
  const bool of_indicator =
      statement.kind == StatementKind::target ||
      (statement.kind == StatementKind::realisation && measured.contains(statement.subject));
  if (of_indicator) {
    statement.value.text = value.text;
    statement.stated = read_free_target(value, diagnostics);
    return statement;
  }
  statement.value = expect_statement_value(statement.kind, value, diagnostics)
                        .value_or(Printed{.text = std::string{value.text}, .value = {}});
  return statement;
}

Obstacle parse_obstacle(const Table& table, std::size_t row, base::Diagnostics&) {
  return {.place = table.place(row),
          .code = text_of(table, row, "kode"),
          .subject = text_of(table, row, "acuan"),
          .activity = text_of(table, row, "kegiatan"),
          .obstacle = text_of(table, row, "hambatan"),
          .constraint = text_of(table, row, "kendala"),
          .remedy = text_of(table, row, "upaya"),
          .remark = text_of(table, row, "keterangan")};
}

PlannedIndicator parse_planned_indicator(const Table& table, std::size_t row,
                                         base::Diagnostics& diagnostics) {
  return {.place = table.place(row),
          .code = text_of(table, row, "kode"),
          .activity = text_of(table, row, "kegiatan"),
          .objective = text_of(table, row, "sasaran"),
          .text = text_of(table, row, "indikator"),
          .target = read_free_target(table.cell(row, "target"), diagnostics),
          .method = text_of(table, row, "cara_hitung"),
          .data_source = text_of(table, row, "sumber_data"),
          .output = text_of(table, row, "output"),
          .output_indicator = text_of(table, row, "indikator_output"),
          .output_target = text_of(table, row, "target_output"),
          .allocation = read_money(table.cell(row, "alokasi"), diagnostics)};
}

PlannedAction parse_planned_action(const Table& table, std::size_t row,
                                   base::Diagnostics& diagnostics) {
  return {.place = table.place(row),
          .code = text_of(table, row, "kode"),
          .group = text_of(table, row, "kelompok"),
          .objective = text_of(table, row, "sasaran"),
          .text = text_of(table, row, "indikator"),
          .target = read_free_target(table.cell(row, "target"), diagnostics),
          .quarters = {read_quarter_mark(table.cell(row, "tw1"), diagnostics),
                       read_quarter_mark(table.cell(row, "tw2"), diagnostics),
                       read_quarter_mark(table.cell(row, "tw3"), diagnostics),
                       read_quarter_mark(table.cell(row, "tw4"), diagnostics)},
          .results = {read_quarter_mark(table.cell(row, "realisasi_tw1"), diagnostics),
                      read_quarter_mark(table.cell(row, "realisasi_tw2"), diagnostics),
                      read_quarter_mark(table.cell(row, "realisasi_tw3"), diagnostics),
                      read_quarter_mark(table.cell(row, "realisasi_tw4"), diagnostics)},
          .responsible = text_of(table, row, "penanggung_jawab"),
          .unit = text_of(table, row, "unit")};
}

Target read_promised(const Cell& cell, PromisedTargets& known, base::Diagnostics& diagnostics) {
  const auto found = known.find(cell.text);
  if (found != known.end()) return found->second;
  base::Diagnostics faults;
  Target target = read_free_target(cell, faults);
  if (faults.empty()) known.emplace(cell.text, target);
  diagnostics.append(std::move(faults));
  return target;
}

Promise parse_promise(const Table& table, std::size_t row, PromisedTargets& known,
                      base::Diagnostics& diagnostics) {
  return {.place = table.place(row),
          .code = text_of(table, row, "kode"),
          .objective = text_of(table, row, "sasaran"),
          .text = text_of(table, row, "indikator"),
          .target = read_promised(table.cell(row, "target"), known, diagnostics),
          .subject = text_of(table, row, "acuan"),
          .carried_from = text_of(table, row, "turunan"),
          .note = text_of(table, row, "catatan")};
}

Document parse_document(const Table& table, std::size_t row, base::Diagnostics& diagnostics) {
  return {.place = table.place(row),
          .code = text_of(table, row, "kode"),
          .title = text_of(table, row, "judul"),
          .kind = text_of(table, row, "jenis"),
          .category = word_of(table, row, "kategori", categories, diagnostics),
          .file = text_of(table, row, "berkas"),
          .link = read_web_address(table.cell(row, "tautan"), diagnostics),
          .sha256 = read_digest(table.cell(row, "sha256"), diagnostics),
          .note = text_of(table, row, "catatan"),
          .date = read_date(table.cell(row, "tanggal"), diagnostics)};
}

/// What follows the `count`th hyphen; all of it where there are fewer.
std::string_view behind_hyphens(std::string_view text, std::ptrdiff_t count) {
  for (; count > 0; --count) {
    const std::size_t hyphen = text.find('-');
    if (hyphen == std::string_view::npos) break;
    text.remove_prefix(hyphen + 1);
  }
  return text;
}

/// `capaian-berbeda [6709.2]`, as `terang check` prints a finding, as its address. Absent: not so.
std::optional<std::string> find_pasted_key(std::string_view text) {
  const std::size_t open = text.find('[');
  if (open == std::string_view::npos || !text.ends_with(']')) return std::nullopt;
  const std::string_view kind = base::trim(text.substr(0, open));
  const auto kinds = finding_kinds();
  if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) return std::nullopt;
  return std::string{kind} + "-" + std::string{text.substr(open + 1, text.size() - open - 2)};
}

void check_finding(const Cell& cell, base::Diagnostics& diagnostics) {
  if (cell.text.empty()) return;
  if (const auto key = find_pasted_key(cell.text)) {
    diagnostics.report(word_unknown_near, cell.place, {quoted(cell.text), *key});
    return;
  }
  std::vector<std::string> addresses;
  for (const std::string_view kind : finding_kinds()) {
    const std::string begin = std::string{kind} + "-";
    if (cell.text.starts_with(begin) && cell.text.size() > begin.size()) return;
    const std::ptrdiff_t hyphens = std::count(begin.begin(), begin.end(), '-');
    addresses.push_back(begin + std::string{behind_hyphens(cell.text, hyphens)});
  }
  const std::vector<std::string_view> near{addresses.begin(), addresses.end()};
  std::vector<std::string> words{quoted(cell.text)};
  if (const auto nearest = base::find_nearest(cell.text, near)) {
    words.emplace_back(*nearest);
    diagnostics.report(word_unknown_near, cell.place, std::move(words));
  } else {
    words.insert(words.end(), {"temuan", listed(finding_kinds())});
    diagnostics.report(choice_unknown, cell.place, std::move(words));
  }
}

Reply parse_reply(const Table& table, std::size_t row, base::Diagnostics& diagnostics) {
  check_finding(table.cell(row, "temuan"), diagnostics);
  return {.place = table.place(row),
          .finding = text_of(table, row, "temuan"),
          .text = text_of(table, row, "tanggapan"),
          .official = text_of(table, row, "pejabat"),
          .date = read_date(table.cell(row, "tanggal"), diagnostics)};
}

}  // namespace

std::vector<Objective> parse_objectives(const Table& table, base::Diagnostics& diagnostics) {
  return each_row(table, diagnostics, &parse_objective);
}
std::vector<Indicator> parse_indicators(const Table& table, base::Diagnostics& diagnostics) {
  return each_row(table, diagnostics, &parse_indicator);
}
std::vector<BudgetLine> parse_budget(const Table& table, base::Diagnostics& diagnostics) {
  return each_row(table, diagnostics, &parse_budget_line);
}
std::vector<Statement> parse_statements(const Table& table,
                                        const std::set<std::string_view>& measured,
                                        base::Diagnostics& diagnostics) {
  std::vector<Statement> statements;
  statements.reserve(table.row_count());
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    statements.push_back(parse_statement(table, row, measured, diagnostics));
  }
  return statements;
}
std::vector<Obstacle> parse_obstacles(const Table& table, base::Diagnostics& diagnostics) {
  return each_row(table, diagnostics, &parse_obstacle);
}
std::vector<PlannedIndicator> parse_annual_plan(const Table& table,
                                                base::Diagnostics& diagnostics) {
  return each_row(table, diagnostics, &parse_planned_indicator);
}
std::vector<PlannedAction> parse_action_plan(const Table& table, base::Diagnostics& diagnostics) {
  return each_row(table, diagnostics, &parse_planned_action);
}
std::vector<Promise> parse_promises(const Table& table, PromisedTargets& known,
                                    base::Diagnostics& diagnostics) {
  return each_row(table, diagnostics,
                  [&known](const Table& rows, std::size_t row, base::Diagnostics& faults) {
                    return parse_promise(rows, row, known, faults);
                  });
}
std::vector<Document> parse_documents(const Table& table, base::Diagnostics& diagnostics) {
  return each_row(table, diagnostics, &parse_document);
}
std::vector<Reply> parse_replies(const Table& table, base::Diagnostics& diagnostics) {
  return each_row(table, diagnostics, &parse_reply);
}

std::optional<StatementKind> find_statement_kind(std::string_view word) {
  const auto* const found =
      std::find(statement_kinds.begin(), statement_kinds.end(), base::lower(word));
  if (found == statement_kinds.end()) return std::nullopt;
  return static_cast<StatementKind>(found - statement_kinds.begin());
}

std::span<const std::string_view> information_categories() { return categories; }

}  // namespace terang::content::detail
