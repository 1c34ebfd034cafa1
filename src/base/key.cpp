#include "base/key.hpp"

#include <xxhash.h>

namespace terang::base {
namespace {

/// The same bytes on every machine: the lowest byte first.
void append(std::string& bytes, std::uint64_t number) {
  for (int byte = 0; byte < 8; ++byte) {
    bytes += static_cast<char>(number & 0xFFU);
    number >>= 8U;
  }
}

}  // namespace

Key key_of(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return {.high = hash.high64, .low = hash.low64};
}

KeyMaker& KeyMaker::add(std::string_view part) {
  append(bytes_, part.size());
  bytes_ += part;
  return *this;
}

KeyMaker& KeyMaker::add(const Key& part) {
  append(bytes_, part.high);
  append(bytes_, part.low);
  return *this;
}

KeyMaker& KeyMaker::add(std::int64_t part) {
  append(bytes_, static_cast<std::uint64_t>(part));
  return *this;
}

}  // namespace terang::base
