// The tables of a year that need more than their columns to be read (see rows.hpp). Codes that
// name other records are kept as typed: references.hpp checks them.
#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "content/detail/tables/table.hpp"
#include "content/model.hpp"

namespace terang::content::detail {

// Order, for each: as in the file. Without a file: empty.

/// Reports: a figure that is withheld without a ground in `catatan`.
std::vector<Indicator> read_indicators(const Table& table, base::Diagnostics& diagnostics);
/// Reports: a figure that is withheld without a ground in `catatan`.
std::vector<BudgetLine> read_budget(const Table& table, base::Diagnostics& diagnostics);
/// `measured` holds the codes of indicators that no budget line shares: a `realisasi` of one of
/// them is a measured value, any other one is money.
std::vector<Statement> read_statements(const Table& table,
                                       const std::set<std::string_view>& measured,
                                       base::Diagnostics& diagnostics);
/// Reports: a kind of finding that there is not.
std::vector<Reply> read_replies(const Table& table, base::Diagnostics& diagnostics);

/// besaran. Absent: not one of the words.
std::optional<StatementKind> find_statement_kind(std::string_view word);

}  // namespace terang::content::detail
