// What the pages of commits tell of an office's year before and after a commit: its figures, and
// those of the rows that were edited.
#pragma once

#include <array>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "history/ledger.hpp"
#include "page/view.hpp"
#include "site/source.hpp"
#include "site/units.hpp"

namespace terang::site {

/// The files of a year that achievement and absorption are computed from.
inline constexpr std::array<std::string_view, 3> measured_files{"anggaran.csv", "kinerja.csv",
                                                                "sasaran.csv"};

/// In the order of measured_files. Absent: the year has no such file.
using MeasuredBlobs = std::array<std::optional<git::RawId>, measured_files.size()>;

using RowName = std::pair<std::string, std::string>;  ///< kinerja.csv or anggaran.csv, code

struct YearSide {
  struct Row {
    page::RowFigures figures{};  ///< of no row: is_there is false
    std::string text{};
  };

  page::YearFigures figures;
  std::map<RowName, Row> rows;  ///< those asked for that are there
};

/// Whether the edit's file is one of measured_files.
bool is_measured(const content::FileHome& home);

/// Adds the row that the edit edited, where that has figures of its own.
void add_row(const history::Edit& edit, std::set<RowName>& rows);

YearSide side_of(const content::OfficeYear& year, const measure::Scoreboard& scores,
                 const content::Rules& rules, const std::set<RowName>& rows);

/// Reads and measures the files by the rules and under the names that the office has today. Absent:
/// a file that cannot be read. Throws: Failure.
std::optional<YearSide> load_side(const git::Repository& reader, const MeasuredBlobs& blobs,
                                  const content::Office& office, int year,
                                  const std::set<RowName>& rows);

/// The sides that the years of the commit that is shown are, kept when these are read, so that they
/// are read once. Of their rows those that anybody ever edited.
class TipSides {
 public:
  /// `history` outlives it; null: nothing is kept.
  explicit TipSides(const page::History* history) : history_{history} {}

  /// From any thread.
  void keep(const content::Office& office, const Listing& files, const MeasuredYear& measured);

  /// Absent: null when the year was not read, or has other files. Once all are kept.
  const YearSide* find(const history::UnitName& unit, const MeasuredBlobs& blobs) const;

 private:
  struct Kept {
    MeasuredBlobs blobs;
    YearSide side;
  };

  const page::History* history_;
  std::mutex mutex_;
  std::map<history::UnitName, Kept> kept_;
};

}  // namespace terang::site
