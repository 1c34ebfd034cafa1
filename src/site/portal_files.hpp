// What a build publishes of the portal as a whole: its pages, the theme's files, and the catalogue
// (site map, robots, manifest).
#pragma once

#include <vector>

#include "base/diagnostics.hpp"
#include "site/offices.hpp"
#include "site/themes.hpp"

namespace terang::site {

/// Pages that are made from all summaries. Those below `riwayat/` go to their own region.
/// Reports: faults of the theme. Throws: Failure.
void write_portal(Work& work, const Offices& offices, const LoadedTheme& theme,
                  RegionWriter& others, RegionWriter& history, base::Diagnostics& diagnostics);

/// The files that name all others. `regions` have all files but these. Throws: Failure.
void write_catalogue(Work& work, const std::string& theme_digest,
                     const std::vector<Region>& regions, RegionWriter& others);

}  // namespace terang::site
