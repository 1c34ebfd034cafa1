// Where in the content something stands.
#pragma once

#include <compare>
#include <string>

namespace terang::base {

/// A place in a file, as editors count.
struct Place {
  std::string file;  ///< path from the content folder, with `/`
  int line = 0;      ///< from 1; 0: the file as a whole
  int column = 0;    ///< from 1, in code points; 0: the line as a whole

  friend auto operator<=>(const Place&, const Place&) = default;
};

}  // namespace terang::base
