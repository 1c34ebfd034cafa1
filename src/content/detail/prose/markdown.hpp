// A Markdown file to prose: front matter, limits, safe HTML with holes.
#pragma once

#include <optional>

#include "base/diagnostics.hpp"
#include "base/source.hpp"
#include "content/narrative.hpp"

namespace terang::content::detail {

/// Holes keep the code as typed; whether there is such a code is for those who know the year.
/// Absent: the bytes cannot be read at all, or pass a limit; that was reported.
/// Reports: what expect_plain_text and parse_yaml do, yaml_field_unknown, yaml_wants_text, every
/// code of prose_codes.hpp.
std::optional<Narrative> parse_markdown(const base::SourceFile& file,
                                        base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
