// Keys of what is kept between builds: fast to compute, and read by this program alone. Published
// files have a SHA-256 instead (digest.hpp).
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace terang::base {

/// XXH3 with 128 bits. Different bytes practically never have the same key by chance. An attacker
/// can make such bytes, so bytes from outside are never trusted because of their key.
struct Key {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  auto operator<=>(const Key&) const = default;
};

Key key_of(std::string_view bytes);

/// Collects the parts that a key is made of. A text is stored with its size, and the other parts
/// have a fixed one, so that different lists of parts of the same types give different bytes.
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
