// JSON (RFC 8259), written from front to back straight into one text. Whoever writes sees to it
// that every begin has its end, and that in an object every value has its key.
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
  /// White space, or none at all.
  enum class Layout { lines, compact };

  static constexpr std::size_t every_depth = std::numeric_limits<std::size_t>::max();

  /// In lines every value stands on its own, indented by one blank a level, down to `line_depth`
  /// levels; what lies deeper shares the line of what it lies in.
  explicit JsonWriter(Layout layout, std::size_t line_depth = every_depth)
      : layout_{layout}, line_depth_{line_depth} {}

  JsonWriter& begin_object() { return begin('{'); }
  JsonWriter& end_object() { return end('}'); }
  JsonWriter& begin_list() { return begin('['); }
  JsonWriter& end_list() { return end(']'); }

  /// The name of the value that comes next: a word of ours, in which nothing is escaped.
  JsonWriter& key(std::string_view name);

  /// In quotes: these, backslashes and control characters are escaped; of what is not UTF-8, each
  /// longest beginning of a character (else each byte) becomes U+FFFD.
  JsonWriter& value(std::string_view text);
  JsonWriter& value(std::nullptr_t) { return fragment("null"); }
  /// Range: what 64 bits with a sign hold.
  template <std::integral Number>
  JsonWriter& value(Number number) {
    if constexpr (std::same_as<Number, bool>) {
      return fragment(number ? "true" : "false");
    } else {
      return append_whole(static_cast<std::int64_t>(number));
    }
  }
  /// Absent: null.
  template <typename Value>
  JsonWriter& value(const std::optional<Value>& value_or_null) {
    return value_or_null ? value(*value_or_null) : value(nullptr);
  }

  template <typename Value>
  JsonWriter& member(std::string_view name, const Value& of_name) {
    return key(name).value(of_name);
  }

  /// What another writer wrote: a value, or members of an object.
  JsonWriter& fragment(std::string_view json);

  /// Makes room for so many bytes at once; growing takes twice the memory for a moment.
  void reserve(std::size_t size) { make_room(size); }

  /// What was written; the writer is empty afterwards.
  std::string take();

  /// What was written since the last call, for a file that is never held as a whole; the writer
  /// goes on where it is. Valid until the next call of any other function.
  std::string_view pass_on();

 private:
  JsonWriter& begin(char bracket);
  JsonWriter& end(char bracket);
  JsonWriter& append_whole(std::int64_t number);
  char* make_room(std::size_t size);
  char* begin_item(char* to);
  char* begin_line(char* to) const;
  void advance_to(const char* to);

  std::string text_;      ///< with room behind what was written
  std::size_t size_ = 0;  ///< of what was written
  Layout layout_;
  std::size_t line_depth_;
  std::size_t depth_ = 0;
  bool is_first_ = true;  ///< of its list or object
  bool is_after_key_ = false;
};

}  // namespace terang::base
