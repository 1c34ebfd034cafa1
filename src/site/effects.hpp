// What commits did to the figures that are computed: both sides of an office's year, read and
// measured by the rules in force today.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "history/ledger.hpp"
#include "page/summary.hpp"
#include "site/source.hpp"
#include "site/units.hpp"
#include "site/year_sides.hpp"

namespace terang::site {

/// What one commit changed, as parts of a ledger.
struct CommitSlice {
  std::size_t begin_edits = 0, end_edits = 0;
  std::size_t begin_files = 0, end_files = 0;
};

/// By commit of the ledger.
std::vector<CommitSlice> commits_of(const history::Ledger& ledger);

/// Of the office-years whose indicators, budget or objectives the commit changed. Years that were
/// entered whole, and sides that cannot be read, have no effect to tell.
/// Order: by office, then by year. `reader` is that of Source. Throws: Failure.
class Effects {
 public:
  /// All that it is given outlives it.
  Effects(const Source& source, const Units& units, const history::Ledger& ledger,
          const TipSides& tips)
      : source_{source}, units_{units}, ledger_{ledger}, tips_{tips}, slices_{commits_of(ledger)} {}

  std::vector<page::Effect> of(std::size_t commit, int reader) const;

 private:
  /// As it is today; of one that is no more, its name and the portal's rules.
  content::Office office_of(const std::string& slug) const;

  const Source& source_;
  const Units& units_;
  const history::Ledger& ledger_;
  const TipSides& tips_;
  std::vector<CommitSlice> slices_;
};

}  // namespace terang::site
