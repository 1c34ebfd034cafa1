// Which program this is. Another program may make other pages of the same content.
#pragma once

#include <string>

namespace terang::site {

/// Of Terang, as `--version` prints it.
inline constexpr const char* version = "0.1.0";

/// The linker's digest of the running program (build id), as bytes. Absent: empty, for a program
/// that was linked without it; such a program remembers nothing of a build.
std::string program_id();

}  // namespace terang::site
