// Values as bytes, as this machine has them: what is written is copied and never parsed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/key.hpp"

namespace terang::history::detail {

/// Whose bytes are its value, all of them.
template <typename Value>
concept Flat =
    std::is_trivially_copyable_v<Value> && std::has_unique_object_representations_v<Value>;

class FlatWriter {
 public:
  explicit FlatWriter(std::string_view form) : form_size_{form.size()}, bytes_{form} {
    bytes_.resize(form_size_ + sizeof(base::Key));
  }

  template <Flat Value>
  void add(const Value& value) {
    append(&value, sizeof value);
  }
  template <Flat Value>
  void add_all(const std::vector<Value>& values) {
    add(static_cast<std::uint64_t>(values.size()));
    append(values.data(), values.size() * sizeof(Value));
  }
  void add_text(std::string_view text) {
    add(static_cast<std::uint32_t>(text.size()));
    append(text.data(), text.size());
  }
  void add_count(std::size_t count) { add(static_cast<std::uint64_t>(count)); }

  /// The form, the key of what follows, and that.
  std::string take() && {
    const std::size_t head_size = form_size_ + sizeof(base::Key);
    const base::Key key = base::key_of(std::string_view{bytes_}.substr(head_size));
    std::memcpy(bytes_.data() + form_size_, &key, sizeof key);
    return std::move(bytes_);
  }

 private:
  void append(const void* bytes, std::size_t size) {
    bytes_.append(static_cast<const char*>(bytes), size);
  }

  std::size_t form_size_;
  std::string bytes_;
};

/// Takes values off the bytes; after the first that is not there, nothing but empty ones.
class FlatReader {
 public:
  /// Of what a FlatWriter of the same form wrote, and nothing of anything else.
  FlatReader(std::string_view bytes, std::string_view form) : rest_{bytes} {
    const bool is_of_form = bytes.starts_with(form);
    rest_.remove_prefix(is_of_form ? form.size() : rest_.size());
    const auto key = take<base::Key>();
    if (!is_of_form || key != base::key_of(rest_)) fail();
  }

  bool is_done() const { return is_sound_ && rest_.empty(); }
  bool is_sound() const { return is_sound_; }

  template <Flat Value>
  Value take() {
    Value value{};
    copy(&value, sizeof value);
    return value;
  }
  template <Flat Value>
  std::vector<Value> take_all() {
    std::vector<Value> values(count(sizeof(Value)));
    copy(values.data(), values.size() * sizeof(Value));
    return values;
  }
  std::string take_text() {
    const auto size = take<std::uint32_t>();
    if (size > rest_.size()) fail();
    std::string text{rest_.substr(0, size)};
    rest_.remove_prefix(text.size());
    return text;
  }
  /// Of things that take at least so many bytes each.
  std::size_t count(std::size_t least) {
    const auto value = take<std::uint64_t>();
    if (value <= rest_.size() / least) return value;
    fail();
    return 0;
  }
  void fail() {
    is_sound_ = false;
    rest_ = {};
  }

 private:
  void copy(void* to, std::size_t size) {
    if (size > rest_.size()) return fail();
    if (size > 0) std::memcpy(to, rest_.data(), size);
    rest_.remove_prefix(size);
  }

  std::string_view rest_;
  bool is_sound_ = true;
};

}  // namespace terang::history::detail
