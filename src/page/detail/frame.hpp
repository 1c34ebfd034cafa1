// What stands around every page: title, breadcrumb, the commit and the rules it shows, and the data
// for search engines.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "page/view.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// A step of the breadcrumb; the last one is the page itself and has no address.
struct Crumb {
  std::string label;
  std::string address;  ///< from the site's root
};

struct PageHead {
  std::string address;  ///< from the site's root, such as `kantor/x/index.html`
  std::string title;
  std::string description;              ///< one or two sentences for search engines
  std::vector<Crumb> crumbs;            ///< below the home page
  std::string schema_type = "WebPage";  ///< of schema.org
  std::string feed{};  ///< Atom feed of what the page shows, from the site's root; empty: none
};

/// The values that all templates share, under their names.
theme::Record begin_page(const Site& site, const PageHead& head, const Provenance& provenance);

/// The page filled. Reports: faults of the theme.
Document finish_page(const Site& site, std::string_view template_name, const PageHead& head,
                     const theme::Record& values, base::Diagnostics& diagnostics);

/// `../` for each folder of the address.
std::string root_of(std::string_view address);

std::string offices_address();                      ///< `kantor/index.html`
std::string office_address(std::string_view slug);  ///< `kantor/x/index.html`

}  // namespace terang::page::detail
