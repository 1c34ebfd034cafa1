// The keys of a build: what each part of a site is made from, in one number. Two builds that have
// the same key for a part make the same bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/key.hpp"
#include "history/ledger.hpp"
#include "page/view.hpp"
#include "site/output.hpp"
#include "site/source.hpp"
#include "site/themes.hpp"
#include "site/units.hpp"

namespace terang::site {

/// Of what every page of a site draws on: the program, the theme, the portal's own files and how
/// the site was asked for.
base::Key site_key(const Source& source, const LoadedTheme& theme, const page::Site& site,
                   const Output& output);

/// Of whom prose may name.
base::Key register_key(const std::vector<content::Office>& offices);

/// Of files, by their paths and blobs.
base::Key files_key(const Listing& listing, const std::vector<std::string>& paths);

/// What the history says, part by part. Without a history all are the same.
class LedgerKeys {
 public:
  /// `history` outlives it; null: nothing is known.
  explicit LedgerKeys(const page::History* history) : history_{history} {}

  base::Key unit(const std::string& office, int year) const;
  /// All units of the office; of the portal for an empty slug.
  base::Key office(const std::string& office) const;
  base::Key commit(std::size_t index) const;
  base::Key all() const;

 private:
  const page::History* history_;
};

}  // namespace terang::site
