// The Markdown files of one folder, and where holes for figures may stand.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/source.hpp"
#include "content/detail/tables/file_forms.hpp"
#include "content/narrative.hpp"

namespace terang::content::detail {

/// The files of `unit` right below `path` (with a slash at the end) that have a name of `folder`.
/// Order: by the narratives' own order, then by name.
std::vector<Narrative> parse_narratives(const base::SourceTree& unit, std::string_view path,
                                        Folder folder, base::Diagnostics& diagnostics);

/// The holes of a narrative. Order: as in the text.
std::vector<Hole> holes_of(const Narrative& narrative);

/// Reports: hole_outside_year, for each hole on pages that belong to no year.
void refuse_holes(std::span<const Narrative> narratives, base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
