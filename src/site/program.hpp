// Which program this is: what another one made of the same content may look different.
#pragma once

#include <string>

namespace terang::site {

/// The linker's digest of the running program (build id), as bytes. Absent: empty, for a program
/// that was linked without it; nothing is remembered then.
std::string program_id();

}  // namespace terang::site
