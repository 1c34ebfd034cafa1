// What a build publishes of the history beside the offices' own pages: a page a commit, the feeds,
// and all edits as one file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "site/offices.hpp"

namespace terang::site {

/// The feed of an office; of the portal for an empty slug. There is a history.
std::string feed_of(const page::Site& site, const std::string& name, const std::string& office);

/// The commits' pages; of a shard those that touched none but its own offices. Nothing without a
/// history. Reports: faults of the theme. Throws: Failure.
void write_commits(Work& work, const Offices& offices, RegionWriter& region,
                   base::Diagnostics& diagnostics);

/// The group of the file of all edits, `riwayat/data.json`. Absent: it is kept, or there is none.
std::optional<Group> plan_edits(const Work& work, RegionWriter& region);

/// That file, for its group; while others add to the region. Throws: Failure.
std::vector<MadeFile> make_edits(const Work& work, const RegionWriter& region);

}  // namespace terang::site
