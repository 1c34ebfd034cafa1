// The records of a year's CSV files, row by row. Codes that name other records are kept as typed:
// references.hpp checks them.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "content/detail/table.hpp"
#include "content/model.hpp"

namespace terang::content::detail {

/// Order, of each: as in the file. Without a file: empty.
std::vector<Objective> parse_objectives(const Table& table, base::Diagnostics& diagnostics);
std::vector<Indicator> parse_indicators(const Table& table, base::Diagnostics& diagnostics);
std::vector<BudgetLine> parse_budget(const Table& table, base::Diagnostics& diagnostics);
/// `measured` holds the codes of indicators that no budget line shares: a `realisasi` of one of
/// them is a measured value, any other one is money.
std::vector<Statement> parse_statements(const Table& table,
                                        const std::set<std::string_view>& measured,
                                        base::Diagnostics& diagnostics);
std::vector<Obstacle> parse_obstacles(const Table& table, base::Diagnostics& diagnostics);
std::vector<PlannedIndicator> parse_annual_plan(const Table& table, base::Diagnostics& diagnostics);
std::vector<PlannedAction> parse_action_plan(const Table& table, base::Diagnostics& diagnostics);
/// Targets by what was typed: the agreements of a year carry the same ones from hand to hand, and
/// each is read once.
using PromisedTargets = std::map<std::string, Target, std::less<>>;

std::vector<Promise> parse_promises(const Table& table, PromisedTargets& known,
                                    base::Diagnostics& diagnostics);
std::vector<Document> parse_documents(const Table& table, base::Diagnostics& diagnostics);
/// Reports: a kind of finding that there is not.
std::vector<Reply> parse_replies(const Table& table, base::Diagnostics& diagnostics);

/// besaran. Absent: not one of the words.
std::optional<StatementKind> find_statement_kind(std::string_view word);

/// kategori of a public document, as the law on public information has them.
std::span<const std::string_view> information_categories();

}  // namespace terang::content::detail
