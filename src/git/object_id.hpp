// The id of an object of git (a commit, a tree or a blob): the SHA-1 of its bytes.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace terang::git {

/// 40 lower-case hexadecimal digits.
using ObjectId = std::string;

/// The same as git stores it: half as long, and it never allocates. Order: that of the digits.
struct RawId {
  std::array<unsigned char, 20> bytes{};
  auto operator<=>(const RawId&) const = default;
};

/// The 40 digits.
ObjectId print(const RawId& id);

/// Absent: not 40 hexadecimal digits.
std::optional<RawId> parse_id(std::string_view digits);

}  // namespace terang::git
