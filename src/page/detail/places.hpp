// Where a figure stands in the repository, as a label and, when the portal names a forge, a link.
#pragma once

#include <string>

#include "base/place.hpp"
#include "page/view.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// `{label, link}`: `kinerja.csv baris 4`; the link leads to that line at the commit that last
/// changed the file. The link is empty where no forge or commit is known.
theme::Record place_record(const base::Place& place, const Site& site,
                           const Provenance& provenance);

/// The first ten digits of a commit id, as pages print it.
std::string short_id(const std::string& commit);

/// Address of a commit on the forge; empty without a forge.
std::string commit_link(const Site& site, const std::string& commit);

/// `{id, short, date, subject, author, link}`.
theme::Record revision_record(const Revision& revision, const Site& site);

}  // namespace terang::page::detail
