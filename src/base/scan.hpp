// Searches a text for rare bytes, eight bytes at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace terang::base {

/// Eight bytes of a text. A question is answered for all of them at once: it is known whether one
/// of them matches, but not which one.
class EightBytes {
 public:
  /// Copies the first eight bytes of `text`, which must have as many.
  explicit EightBytes(const char* text) { std::memcpy(&bytes_, text, sizeof bytes_); }

  bool has(char byte) const { return has_zero(bytes_ ^ each(byte)); }
  /// Whether one of them equals `byte` once the bits of `mask` are set in it.
  bool has(char byte, char mask) const { return has_zero((bytes_ | each(mask)) ^ each(byte)); }
  /// Range: `limit` is at most 0x80.
  bool has_below(char limit) const { return ((bytes_ - each(limit)) & ~bytes_ & high) != 0; }
  bool has_digit() const {
    const std::uint64_t digits = bytes_ ^ each('0');
    return ((digits - each(10)) & ~digits & high) != 0;
  }
  bool has_beyond_ascii() const { return (bytes_ & high) != 0; }

 private:
  static constexpr std::uint64_t each(char byte) {
    return 0x0101010101010101U * static_cast<unsigned char>(byte);
  }
  static constexpr bool has_zero(std::uint64_t bytes) {
    return ((bytes - each(1)) & ~bytes & high) != 0;
  }
  static constexpr std::uint64_t high = 0x8080808080808080U;

  std::uint64_t bytes_ = 0;
};

/// The offset of the first byte, from `at` on, for which `is_wanted` is true; the size of `text` if
/// there is none. `may_hold(EightBytes)` is true if one of the bytes is wanted; it may be true
/// without one, which only costs time. Range: `at` is at most the size of `text`.
template <typename MayHold, typename IsWanted>
std::size_t find_from(std::string_view text, std::size_t at, MayHold may_hold, IsWanted is_wanted) {
  while (at + 8 <= text.size() && !may_hold(EightBytes{text.data() + at})) at += 8;
  // Fewer than eight bytes are left: look at the last eight, some of them for the second time.
  const bool has_rest = at < text.size() && at + 8 > text.size() && text.size() >= 8;
  if (has_rest && !may_hold(EightBytes{text.data() + text.size() - 8})) return text.size();
  while (at < text.size() && !is_wanted(text[at])) ++at;
  return at;
}

}  // namespace terang::base
