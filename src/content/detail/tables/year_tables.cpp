#include "content/detail/tables/year_tables.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/tables/rows.hpp"
#include "content/finding_kinds.hpp"
#include "content/value_codes.hpp"

namespace terang::content::detail {
namespace {

/// A figure that is withheld rests on an article of law, named in `catatan`.
void expect_ground(Missing state, const Cell& cell, std::string_view note,
                   base::Diagnostics& diagnostics) {
  if (state != Missing::withheld || !note.empty()) return;
  diagnostics.report(ground_missing, cell.place, {quoted(cell.text), "catatan"});
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

Statement read_statement(const Table& table, std::size_t row,
                         const std::set<std::string_view>& measured,
                         base::Diagnostics& diagnostics) {
  Statement statement = read_row<Statement>(table, row, diagnostics);
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
  if (std::ranges::find(finding_kinds, kind) == finding_kinds.end()) return std::nullopt;
  return std::string{kind} + "-" + std::string{text.substr(open + 1, text.size() - open - 2)};
}

void check_finding(const Cell& cell, base::Diagnostics& diagnostics) {
  if (cell.text.empty()) return;
  if (const auto key = find_pasted_key(cell.text)) {
    diagnostics.report(word_unknown_near, cell.place, {quoted(cell.text), *key});
    return;
  }
  std::vector<std::string> addresses;
  for (const std::string_view kind : finding_kinds) {
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
    words.insert(words.end(), {"temuan", listed(finding_kinds)});
    diagnostics.report(choice_unknown, cell.place, std::move(words));
  }
}

}  // namespace

std::vector<Indicator> read_indicators(const Table& table, base::Diagnostics& diagnostics) {
  std::vector<Indicator> indicators = read_rows<Indicator>(table, diagnostics);
  for (std::size_t row = 0; row < indicators.size(); ++row) {
    const auto* const state = std::get_if<Missing>(&indicators[row].realisation.value);
    if (state == nullptr) continue;
    expect_ground(*state, table.cell(row, "realisasi"), indicators[row].note, diagnostics);
  }
  return indicators;
}

std::vector<BudgetLine> read_budget(const Table& table, base::Diagnostics& diagnostics) {
  std::vector<BudgetLine> lines = read_rows<BudgetLine>(table, diagnostics);
  for (std::size_t row = 0; row < lines.size(); ++row) {
    const Money& realisation = lines[row].realisation;
    if (realisation.value) continue;
    expect_ground(realisation.missing, table.cell(row, "realisasi"), lines[row].note, diagnostics);
  }
  return lines;
}

std::vector<Statement> read_statements(const Table& table,
                                       const std::set<std::string_view>& measured,
                                       base::Diagnostics& diagnostics) {
  std::vector<Statement> statements;
  statements.reserve(table.row_count());
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    statements.push_back(read_statement(table, row, measured, diagnostics));
  }
  return statements;
}

std::vector<Reply> read_replies(const Table& table, base::Diagnostics& diagnostics) {
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    check_finding(table.cell(row, "temuan"), diagnostics);
  }
  return read_rows<Reply>(table, diagnostics);
}

std::optional<StatementKind> find_statement_kind(std::string_view word) {
  const auto* const found =
      std::find(statement_kinds.begin(), statement_kinds.end(), base::lower(word));
  if (found == statement_kinds.end()) return std::nullopt;
  return static_cast<StatementKind>(found - statement_kinds.begin());
}

}  // namespace terang::content::detail
