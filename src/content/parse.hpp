// Bytes to a checked model, one unit at a time. Reading never stops at the first fault: every
// fault is reported with its place and its mend, and what could be read is returned. A unit with
// faults must not be measured or published.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/source.hpp"
#include "content/model.hpp"
#include "content/settings.hpp"

namespace terang::content {

/// Where each file of a content folder belongs. Paths are from the content folder.
struct Layout {
  struct OfficeFolder {
    std::string slug;
    std::vector<std::string> files;                               ///< the office's own files
    std::vector<std::pair<int, std::vector<std::string>>> years;  ///< by year
  };
  std::vector<std::string> portal_files;
  std::vector<OfficeFolder> offices;  ///< by slug
};

/// Sorts the paths into units. Dot files and README.md are passed over.
/// Reports: names that the format does not know (with the nearest known name), folders that are
/// not a year or not a slug, a missing portal.yaml, an office without kantor.yaml.
Layout plan_layout(const std::vector<std::string>& paths, base::Diagnostics& diagnostics);

/// The same of paths among which the portal's own need not be.
Layout plan_offices(const std::vector<std::string>& paths, base::Diagnostics& diagnostics);

/// Links and submodules are never followed. Reports: each of them.
void refuse_links(const std::vector<std::string>& paths, base::Diagnostics& diagnostics);

/// `unit` holds the unit's files under their paths from the content folder.
Portal parse_portal(const base::SourceTree& unit, base::Diagnostics& diagnostics);
Office parse_office(std::string_view slug, const base::SourceTree& unit, const Rules& portal_rules,
                    base::Diagnostics& diagnostics);
OfficeYear parse_year(const Office& office, int year, const base::SourceTree& unit,
                      base::Diagnostics& diagnostics);

/// What crosses offices: a parent that is not in the portal, a circle of parents.
void check_offices(const std::vector<Office>& offices, base::Diagnostics& diagnostics);

}  // namespace terang::content
