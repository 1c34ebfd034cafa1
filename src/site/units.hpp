// The units of one build (the portal's own files, each office, each office's year), read and
// measured one at a time and in parallel, so that memory holds a few years and never the nation.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "content/parse.hpp"
#include "history/ledger.hpp"
#include "measure/scoreboard.hpp"
#include "page/view.hpp"
#include "site/source.hpp"

namespace terang::site {

/// One office's year among the units.
struct YearUnit {
  std::size_t office = 0;  ///< index into Units::offices
  int year = 0;
  std::vector<std::string> files;
};

/// Everything of a content folder that is not an office's year.
struct Units {
  content::Layout layout;
  content::Portal portal;
  std::vector<content::Office> offices;  ///< by slug
  measure::Register others;              ///< whom prose may name
  std::vector<YearUnit> years;           ///< by office, then by year
};

/// Reports: every fault of these files. Throws: Failure.
Units load_units(const Source& source, int jobs, base::Diagnostics& diagnostics);

/// What is done with the years of one office, from one thread: `year` for each that was read
/// without faults, then `office`, where there is such a function, for the years [begin, end) of
/// Units::years.
struct Visit {
  std::function<void(std::size_t index, const content::OfficeYear& year,
                     const measure::Scoreboard& scores, base::Diagnostics& diagnostics)>
      year;
  std::function<void(std::size_t office, std::size_t begin, std::size_t end,
                     base::Diagnostics& diagnostics)>
      office{};
};

/// Reads and measures every year; offices from any thread and in any order.
/// Reports: every fault of the years, and what the visit reports. Throws: Failure.
void for_each_office(const Units& units, const Source& source, int jobs, const Visit& visit,
                     base::Diagnostics& diagnostics);

/// Which commits last changed the files, as pages name them; of a draft nobody can know.
class Provenances {
 public:
  /// `ledger` outlives it; null: nothing is known.
  explicit Provenances(const history::Ledger* ledger) : ledger_{ledger} {}

  /// Of the unit that consists of these files.
  page::Provenance of(const std::vector<std::string>& files) const;

 private:
  const history::Ledger* ledger_;  ///< null: not known
};

/// The content folder with a slash at its end, as messages and links put it before a path.
std::string folder_prefix(const Source& source);

}  // namespace terang::site
