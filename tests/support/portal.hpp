// The smallest portal that has every kind of page, for tests of the whole program.
#pragma once

#include "support/repository.hpp"

namespace terang::support {

/// Writes the content files below `folder` (such as `content`).
void write_portal(const TemporaryRepository& repository, const std::string& folder);

}  // namespace terang::support
