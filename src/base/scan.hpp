// Looking for bytes eight at a time: nearly all of a text is none of those that are looked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace terang::base {

/// Eight bytes of a text. What is asked of them is answered for all at once: whether one of them is
/// such a byte, not which.
class EightBytes {
 public:
  /// `text` has eight bytes.
  explicit EightBytes(const char* text) { std::memcpy(&bytes_, text, sizeof bytes_); }

  bool has(char byte) const { return has_zero(bytes_ ^ each(byte)); }
  /// Whether one of them, with the bits of `mask` set, is `byte`.
  bool has(char byte, char mask) const { return has_zero((bytes_ | each(mask)) ^ each(byte)); }
  /// Range: `limit` to 0x80.
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

/// Offset of the first wanted byte at or behind `at`; the size of `text` where there is none.
/// `may_hold` tells whether EightBytes may have one; it may say so of too many.
template <typename MayHold, typename IsWanted>
std::size_t find_from(std::string_view text, std::size_t at, MayHold may_hold, IsWanted is_wanted) {
  while (at + 8 <= text.size() && !may_hold(EightBytes{text.data() + at})) at += 8;
  // The end once more, together with what was passed before it.
  const bool has_rest = at < text.size() && at + 8 > text.size() && text.size() >= 8;
  if (has_rest && !may_hold(EightBytes{text.data() + text.size() - 8})) return text.size();
  while (at < text.size() && !is_wanted(text[at])) ++at;
  return at;
}

}  // namespace terang::base
