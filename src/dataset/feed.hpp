// The history for feed readers: Atom (RFC 4287), one entry a commit. `updated` is the newest
// commit's time, so that the same history gives the same bytes.
#pragma once

#include <map>
#include <string>

#include "base/language.hpp"
#include "history/ledger.hpp"

namespace terang::dataset {

struct Feed {
  const history::Ledger& ledger;
  const std::map<history::UnitName, history::Slice>& slices;  ///< history::slices_of(ledger)
  std::string base_url;                                       ///< absolute, with a slash at the end
  std::string institution;                                    ///< the feed's author
  std::string name;    ///< what it is the history of: the portal's title, or the office's name
  std::string office;  ///< slug; empty: the whole portal's
  base::Language language = base::Language::indonesian;
};

/// From the site's root: `feed.xml`, or `kantor/<slug>/feed.xml`.
std::string feed_address(const std::string& office);

/// The newest 50 commits that edited figures or files (of the office), each with up to 20 of its
/// edits. An office's feed depends on that office's slices alone. Order: newest first.
std::string render_feed(const Feed& feed);

}  // namespace terang::dataset
