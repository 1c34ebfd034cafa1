// SHA-256 (FIPS 180-4), as `sha256sum` prints it.
#pragma once

#include <string>
#include <string_view>

namespace terang::base {

/// 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace terang::base
