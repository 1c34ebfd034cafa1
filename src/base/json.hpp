// Writes JSON (RFC 8259) from front to back into one text. Nothing checks the structure: the caller
// matches every begin with its end, and in an object gives every value its key.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace terang::base {

class JsonWriter {
 public:
  /// With line breaks and blanks, or without any white space.
  enum class Layout { lines, compact };

  static constexpr std::size_t every_depth = std::numeric_limits<std::size_t>::max();

  /// In Layout::lines each value has a line of its own, indented by one blank for each level, down
  /// to `line_depth` levels; a deeper value stays on the line of the value that contains it.
  explicit JsonWriter(Layout layout, std::size_t line_depth = every_depth)
      : layout_{layout}, line_depth_{line_depth} {}

  JsonWriter& begin_object() { return begin('{'); }
  JsonWriter& end_object() { return end('}'); }
  JsonWriter& begin_list() { return begin('['); }
  JsonWriter& end_list() { return end(']'); }

  /// Writes the name of the next value. `name` is a word of ours: nothing in it is escaped.
  JsonWriter& key(std::string_view name);

  /// Writes `text` in quotes. Quotes, backslashes and control characters below U+0020 are escaped.
  /// Where `text` is not UTF-8, each truncated character, and each byte that begins none, becomes
  /// U+FFFD.
  JsonWriter& value(std::string_view text);
  JsonWriter& value(std::nullptr_t) { return fragment("null"); }
  /// Writes `true` or `false` for a bool. Range: signed 64 bits.
  template <std::integral Number>
  JsonWriter& value(Number number) {
    if constexpr (std::same_as<Number, bool>) {
      return fragment(number ? "true" : "false");
    } else {
      return append_whole(static_cast<std::int64_t>(number));
    }
  }
  /// Absent: writes `null`.
  template <typename Value>
  JsonWriter& value(const std::optional<Value>& value_or_null) {
    return value_or_null ? value(*value_or_null) : value(nullptr);
  }

  template <typename Value>
  JsonWriter& member(std::string_view name, const Value& of_name) {
    return key(name).value(of_name);
  }

  /// Writes `json` as it is: a value, or members of an object, that another writer has written.
  JsonWriter& fragment(std::string_view json);

  /// Makes room for `size` more bytes at once. Without it the text grows in steps, each of which
  /// takes twice the memory for a moment.
  void reserve(std::size_t size) { make_room(size); }

  /// Returns what was written, since the last pass_on() if there was one. The writer is empty
  /// afterwards.
  std::string take();

  /// Returns what was written since the last call, for a file that is never held as a whole; the
  /// writer continues from there. The view is valid until the next call of any other function.
  std::string_view pass_on();

 private:
  JsonWriter& begin(char bracket);
  JsonWriter& end(char bracket);
  JsonWriter& append_whole(std::int64_t number);
  char* make_room(std::size_t size);
  char* begin_item(char* to);
  char* begin_line(char* to) const;
  void advance_to(const char* to);

  std::string text_;      ///< what was written, then unused room
  std::size_t size_ = 0;  ///< bytes written
  Layout layout_;
  std::size_t line_depth_;
  std::size_t depth_ = 0;
  bool is_first_ = true;  ///< the next item is the first of its list or object
  bool is_after_key_ = false;
};

}  // namespace terang::base
