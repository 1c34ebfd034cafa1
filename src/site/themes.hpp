// Which theme a build uses, and what of it is published beside the pages.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "content/settings.hpp"
#include "page/view.hpp"
#include "site/source.hpp"
#include "theme/theme.hpp"

namespace terang::site {

struct LoadedTheme {
  theme::Theme theme;
  std::string digest;                       ///< SHA-256 of all its files
  base::Html chart_style;                   ///< style sheet inside of chart files
  std::vector<base::SourceFile> published;  ///< style sheet `gaya.css` and icons, by address
};

/// `wanted` is a folder (it holds a `/` or exists) or a name; empty: the portal's `tema`. The
/// default theme `terang` is part of the program; another name is `themes/<name>` of the shown
/// commit. Reports: faults of the theme. Throws: Failure when there is no such theme.
LoadedTheme load_theme(const std::string& wanted, const content::Portal& portal,
                       const Source& source, base::Diagnostics& diagnostics);

/// What all pages share.
page::Site begin_site(const content::Portal& portal, const LoadedTheme& theme,
                      const Source& source);

/// The address with a slash at its end.
std::string with_slash(std::string address);

/// The default theme's files, compiled in.
const base::SourceTree& default_theme();

}  // namespace terang::site
