// Keys of what is remembered between builds: fast, and read by this program alone. What is
// published has a SHA-256 (digest.hpp).
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace terang::base {

/// XXH3 of 128 bits. Bytes that differ by chance never have the same one; bytes made to collide
/// could, so nothing that an attacker writes is trusted for its key alone.
struct Key {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  auto operator<=>(const Key&) const = default;
};

Key key_of(std::string_view bytes);

/// Gathers what a key is of: each part with its size, so that no two lists of parts look alike.
class KeyMaker {
 public:
  KeyMaker& add(std::string_view part);
  KeyMaker& add(const Key& part);
  KeyMaker& add(std::int64_t part);

  Key key() const { return key_of(bytes_); }

 private:
  std::string bytes_;
};

}  // namespace terang::base
