// Puts a finished site in the place of the old one. Where much changed, the folders change places
// in one step; where little changed, a journal of renames does it, each atomic, and what interrupts
// them is made good at the next start.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "site/output.hpp"
#include "site/record.hpp"

namespace terang::site {

struct OutputCounts {
  int files = 0;
  int written = 0;  ///< new or changed
  int kept = 0;     ///< the same bytes as before
  int removed = 0;  ///< named by the last manifest, not by this one
};

/// How the new site differs from the published one.
struct Changes {
  std::vector<std::string> staged;   ///< addresses that were written; in any order
  std::vector<std::string> added;    ///< addresses that the last site did not have
  std::vector<std::string> removed;  ///< addresses that only the last site had
  bool has_shards = false;           ///< files of the new site lie in other folders
};

struct Publication {
  OutputCounts counts{};
  bool is_whole = false;            ///< the folder is another one
  std::set<std::string> touched{};  ///< else: its folders that got or lost files; empty: the root
};

/// Every new byte is on the disk before anything published is touched. `regions` are all files of
/// the new site, but for the sums. Throws: Failure, also when a file of somebody else stands at an
/// address of ours.
Publication publish(Output& output, const std::vector<Region>& regions, const Changes& changes);

/// Finishes the renames that the journal in `staging` names, if there is one.
void finish_journal(const std::string& staging, const std::string& folder);

}  // namespace terang::site
