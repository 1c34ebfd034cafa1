// The units of one build (the portal's own files, each office, each office's year), read and
// measured one at a time and in parallel, so that memory holds a few years and never the nation.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "content/parse.hpp"
#include "history/ledger.hpp"
#include "measure/scoreboard.hpp"
#include "page/view.hpp"
#include "site/source.hpp"

namespace terang::site {

/// Everything of a content folder that is not an office's year.
struct Units {
  content::Portal portal;
  std::vector<std::string> portal_files;
  std::vector<OfficeFolder> folders;     ///< of the offices, in their order
  std::vector<content::Office> offices;  ///< by slug
  measure::Register others;              ///< whom prose may name
};

/// One office's folder, sorted into its units.
struct OfficeFiles {
  Listing listing;
  content::Layout::OfficeFolder layout;
};

/// Reports: every fault of the portal's own files. Throws: Failure.
Units load_portal(const Source& source, base::Diagnostics& diagnostics);

/// Absent: the folder's name is no slug. Reports: names that the format does not know. Throws:
/// Failure.
std::optional<OfficeFiles> list_office(const Source& source, const OfficeFolder& folder, int reader,
                                       base::Diagnostics& diagnostics);

/// The office's own files. Reports: their faults. Throws: Failure.
content::Office load_office(const Source& source, const OfficeFiles& files,
                            const content::Portal& portal, int reader,
                            base::Diagnostics& diagnostics);

/// Everything that is no year. Reports: every fault of these files. Throws: Failure.
Units load_units(const Source& source, int jobs, base::Diagnostics& diagnostics);

/// One office's year, read and measured.
struct MeasuredYear {
  content::OfficeYear year;
  measure::Scoreboard scores;
};

/// Absent: the year has faults. Reports: them. Throws: Failure.
std::optional<MeasuredYear> load_year(const Source& source, const Units& units, std::size_t office,
                                      const OfficeFiles& files, std::size_t year, int reader,
                                      base::Diagnostics& diagnostics);

/// What is done with an office's years, in the order of its layout, from one thread; absent are
/// those with faults.
using Visit = std::function<void(std::size_t office, const OfficeFiles& files,
                                 std::vector<std::optional<MeasuredYear>> years)>;

/// Reads and measures every year of the offices that are wanted (no function: all); offices from
/// any thread and in any order. Reports: every fault of the years. Throws: Failure.
void for_each_office(const Units& units, const Source& source, int jobs,
                     const std::function<bool(const std::string& slug)>& wanted, const Visit& visit,
                     base::Diagnostics& diagnostics);

/// Whether the calendar year was over when the commit that is shown was made.
bool is_over(const Source& source, int year);

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
