// What machines read of the history: every edit with both its sides and its commit. The names are
// part of the product (docs/data.md). Nothing is chosen here: the caller says which edits.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "dataset/records.hpp"
#include "history/ledger.hpp"
#include "measure/finding.hpp"

namespace terang::dataset {

/// An edit with its commit.
struct ListedEdit {
  const history::Edit* edit = nullptr;            ///< never null in a list
  const history::LedgerCommit* commit = nullptr;  ///< null: the working tree
};

/// A FileEvent, or one of a ledger's.
struct ListedFile {
  const history::FileEvent* event = nullptr;      ///< null: it is packed
  const history::LedgerCommit* commit = nullptr;  ///< null: not known, or the working tree
  const history::FileEvents* packed = nullptr;
  std::size_t index = 0;  ///< into `packed`
};

/// What an office's year comes to before and after.
struct UnitEffect {
  std::string office;
  int year = 0;  ///< 0: the office, of which there are findings between its years only
  std::optional<YearSummary> before, after;  ///< absent: not there, or it cannot be read
  std::vector<measure::Finding> new_findings, cured_findings;
};

/// Looks into what it was made from, which outlives it.
struct EditList {
  std::string folder;  ///< as in Origin
  std::vector<ListedEdit> edits;
  std::vector<ListedFile> files;
  std::optional<base::Date> since{};  ///< the history is cut off before; absent: it is whole
  /// Of a comparison; absent: none is made.
  std::optional<std::vector<UnitEffect>> effects{};
};

/// The day since which a ledger knows everything. Absent: it is whole.
std::optional<base::Date> known_since(const history::Ledger& ledger);

/// All of a ledger, in its order; figures of whole files are not listed one by one.
EditList list_of(const history::Ledger& ledger, const std::string& folder);

/// `{suntingan: [...], berkas: [...], sejak}`, and `akibat` of a comparison; one edit a line.
/// `/riwayat/data.json`, and `--format json` of `terang log` and `terang diff`.
std::string render_edits(const EditList& list);

/// The same, part after part.
void write_edits(const EditList& list, const Sink& sink);

}  // namespace terang::dataset
