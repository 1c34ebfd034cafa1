// What other pages need of an office, as bytes: it is remembered from one build to the next, and
// carried from the shards of a build to the join.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/key.hpp"
#include "content/settings.hpp"
#include "page/summary.hpp"

namespace terang::site {

/// An office as others see it.
struct OfficeFacts {
  page::OfficeSummary summary;
  std::string region_code;
};

OfficeFacts facts_of(const content::Office& office);

/// What the facts tell of the office: enough for whatever looks at all offices at once (the
/// register, parents), and not for its own pages.
content::Office stub_of(const OfficeFacts& facts, const content::Portal& portal);

/// As bytes that `parse_facts` takes; without the units of its years' indicators, which only its
/// own pages need.
std::string print(const OfficeFacts& facts);

/// Absent: bytes that `print` did not make.
std::optional<OfficeFacts> parse_facts(std::string_view bytes);

/// Of what pages of the history say of the office: its name, its rules, which pages it has.
base::Key names_key(const page::OfficeSummary& summary);

}  // namespace terang::site
