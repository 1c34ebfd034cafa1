// Every kind of fault that Terang knows.
#pragma once

#include <vector>

#include "base/diagnostics.hpp"

namespace terang::support {

/// Every base::Code of src, in the order of the headers and then of their lines. The build collects
/// them (cmake/codes.cmake), for the tests in tests/ alone.
std::vector<const base::Code*> all_codes();

}  // namespace terang::support
