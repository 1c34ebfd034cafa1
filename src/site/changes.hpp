// What happened to figures: all edits of a branch, and what differs between two states of the
// content with what that does to totals, classes and findings.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "content/settings.hpp"
#include "history/ledger.hpp"
#include "measure/finding.hpp"
#include "measure/scoreboard.hpp"
#include "site/source.hpp"

namespace terang::site {

struct LogOptions {
  SourceOptions source{};
  int jobs = 0;          ///< as of BuildOptions
  std::string office{};  ///< only of this one; empty: all
  std::string code{};    ///< only of this `kode`; empty: all
  int year = 0;          ///< only of this one; 0: all
};

struct LogReport {
  std::string folder{};                     ///< as of DiffReport
  history::Ledger ledger{};                 ///< without its edits and files, which are below
  std::vector<history::Edit> edits{};       ///< oldest first, as asked for
  std::vector<history::FileEvent> files{};  ///< the same
};

/// `is_expanded`: the figures of whole files are listed among the edits, too. Those of one `kode`
/// always are. Throws: Failure.
LogReport log(const LogOptions& options, bool is_expanded);

struct DiffOptions {
  SourceOptions source{};  ///< its revision is not looked at
  std::string before{};    ///< a revision
  std::string after{};     ///< a revision; empty: the working tree
  int jobs = 0;
  std::string office{};  ///< only of this one; empty: all
};

struct EditBy {
  history::Edit edit;
  std::optional<std::size_t> commit{};  ///< index into DiffReport::commits; absent: none of them
};

/// What an office's year, or (year 0) all its years together, came to on both sides.
struct UnitDiff {
  std::string office, office_name;
  int year = 0;
  std::optional<measure::Scoreboard> before{}, after{};  ///< absent: not there, or not readable
  content::Rules rules_before{}, rules_after{};
  std::vector<measure::Finding> new_findings{}, cured_findings{};
};

struct DiffReport {
  std::vector<base::Diagnostic> faults_before{}, faults_after{};
  std::string folder{};                          ///< content folder with `/` at its end; or empty
  std::vector<history::LedgerCommit> commits{};  ///< between the two that changed figures
  std::vector<EditBy> edits{};                   ///< by key; whole files figure by figure
  std::vector<history::FileEvent> files{};       ///< by path; `commit` means nothing
  std::vector<UnitDiff> units{};                 ///< that have edits; by office, then by year
};

/// Throws: Failure.
DiffReport diff(const DiffOptions& options);

}  // namespace terang::site
