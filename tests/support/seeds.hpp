// How much the tests that edit at random do.
#pragma once

#include <cstdlib>

namespace terang::support {

/// `few`, or `many` if the environment sets TERANG_ALL_SEEDS, as `sh scripts/test --all` does.
inline int few_or_many(int few, int many) {
  return std::getenv("TERANG_ALL_SEEDS") == nullptr ? few : many;
}

}  // namespace terang::support
