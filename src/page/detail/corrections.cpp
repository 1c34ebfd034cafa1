#include "page/detail/corrections.hpp"

#include <algorithm>
#include <set>

#include "page/detail/edits.hpp"
#include "page/detail/history_pages.hpp"

namespace terang::page::detail {
namespace {

using history::Edit;

struct Corrections {
  std::set<content::FigureKey> figures;  ///< each counts once, however often it was corrected
  std::set<content::FileHome> files;
  bool are_numbers = true;
  std::size_t last = 0;  ///< index into Ledger::commits
};

void add_corrections(const history::Ledger& ledger, const history::Slice& slice,
                     const FigureRow& row, Corrections& corrections) {
  for (const std::size_t at : slice.edits) {
    const Edit& edit = ledger.edits[at];
    if (!edit.is_correction || !is_of(edit.key, row)) continue;
    const bool is_number = edit.before.number || edit.after.number;
    corrections.figures.insert(edit.key);
    corrections.are_numbers = corrections.are_numbers && is_number;
    corrections.last = std::max(corrections.last, edit.commit);
  }
  for (const std::size_t at : slice.files) {
    if (!ledger.files.is_correction(at) || !is_of(ledger.files, at, row)) continue;
    corrections.files.insert(ledger.files[at].home);
    corrections.last = std::max(corrections.last, ledger.files.commit_of(at));
  }
}

std::string count(std::size_t number) {
  return number > 0 ? std::to_string(number) : std::string{};
}

}  // namespace

theme::Value correction_value(const Site& site, const std::vector<FigureRow>& rows,
                              const std::string& root) {
  Corrections corrections;
  for (const FigureRow& row : rows) {
    const history::Slice* const slice = find_slice(site, row);
    if (slice != nullptr) add_corrections(site.history->ledger, *slice, row, corrections);
  }
  if (corrections.figures.empty() && corrections.files.empty()) return {};
  const FigureRow& first = rows.front();
  theme::Record record{{"figures", count(corrections.figures.size())},
                       {"files", count(corrections.files.size())},
                       {"numeric", corrections.are_numbers},
                       {"whole_year", first.home.file.empty()},
                       {"office_history", root + office_history_address(first.home.office)}};
  record.set("last", commit_record(site.history->ledger.commits[corrections.last], site, root));
  return record;
}

}  // namespace terang::page::detail
