// Where a path of a content folder belongs: the one place that knows its folders. Reports nothing;
// what a misplaced path is told is for the layout to say.
#pragma once

#include <string_view>

#include "content/detail/tables/file_forms.hpp"

namespace terang::content::detail {

/// Why a path is none of a file that the format knows.
enum class Misfit {
  none,
  passed_over,     ///< README.md, or a dot file or what lies in a folder of such a name
  beside_offices,  ///< a file directly below `kantor/`
  slug,            ///< an office's folder whose name is no slug
  year,            ///< a folder of an office that is no year from 1900 to 2199
  folder,          ///< a folder that `Home::folder` does not have
  name,            ///< a file that `Home::folder` does not have
  reserved,        ///< a file whose page would have the address of another page
};

/// Views look into the path.
struct Home {
  Misfit misfit = Misfit::none;
  Folder folder = Folder::portal;  ///< of a misfit: the last one on the way that fits
  std::string_view slug{};         ///< of the office; empty: the portal's own files, or none yet
  int year = 0;                    ///< 0: the office's or the portal's own files, or none yet
  std::string_view file{};         ///< inside of its unit; empty: a misfit
  const FileForm* form = nullptr;  ///< null: a misfit
  std::string_view astray{};       ///< of a misfit: the path up to what does not fit
};

Home home_of(std::string_view path);

}  // namespace terang::content::detail
