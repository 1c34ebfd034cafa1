// Plain records as bytes and back, for what this program alone reads again. A type says once which
// fields it has, for both directions: `fields(archive, record)` beside it.
#pragma once

#include <chrono>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "base/rational.hpp"

namespace terang::site::detail {

class Printer {
 public:
  template <typename... Fields>
  void operator()(const Fields&... each) {
    (put(each), ...);
  }
  std::string take() && { return std::move(bytes_); }

 private:
  void put_number(std::int64_t number) {
    bytes_.append(reinterpret_cast<const char*>(&number), sizeof number);
  }
  void put(const std::string& text) {
    put_number(static_cast<std::int64_t>(text.size()));
    bytes_ += text;
  }
  template <typename T>
  requires(std::is_integral_v<T> || std::is_enum_v<T>) void put(const T& number) {
    put_number(static_cast<std::int64_t>(number));
  }
  void put(const base::Rational& number) { put(number.exact()); }
  void put(const base::Date& day) {
    put_number(std::chrono::sys_days{day}.time_since_epoch().count());
  }
  template <typename T>
  void put(const std::optional<T>& value) {
    put_number(value ? 1 : 0);
    if (value) put(*value);
  }
  template <typename T>
  void put(const std::vector<T>& list) {
    put_number(static_cast<std::int64_t>(list.size()));
    for (const T& each : list) put(each);
  }
  template <typename T>
  requires std::is_class_v<T>
  void put(const T& record) { fields(*this, record); }

  std::string bytes_;
};

/// What it has read once the bytes do not suffice is nothing.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_{bytes} {}

  template <typename... Fields>
  void operator()(Fields&... each) {
    (get(each), ...);
  }
  bool is_read_to_the_end() const { return whole_ && rest_.empty(); }

 private:
  std::string_view take(std::size_t size) {
    whole_ = whole_ && size <= rest_.size();
    if (!whole_) return {};
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }
  std::int64_t number() {
    std::int64_t read = 0;
    const std::string_view bytes = take(sizeof read);
    if (whole_) std::memcpy(&read, bytes.data(), sizeof read);
    return read;
  }
  /// Of what takes at least a byte each.
  std::size_t count() {
    const std::int64_t wanted = number();
    whole_ = whole_ && wanted >= 0 && static_cast<std::size_t>(wanted) <= rest_.size();
    return whole_ ? static_cast<std::size_t>(wanted) : 0;
  }
  void get(std::string& text) { text = take(count()); }
  template <typename T>
  requires(std::is_integral_v<T> || std::is_enum_v<T>) void get(T& value) {
    value = static_cast<T>(number());
  }
  void get(base::Rational& value) {
    const std::string_view text = take(count());
    const std::size_t slash = text.find('/');
    const auto numerator = base::Rational::parse(text.substr(0, slash));
    const auto denominator =
        base::Rational::parse(slash == std::string_view::npos ? "1" : text.substr(slash + 1));
    whole_ = whole_ && numerator && denominator && denominator->sign() > 0;
    if (whole_) value = *numerator / *denominator;
  }
  void get(base::Date& day) {
    day = std::chrono::sys_days{std::chrono::days{static_cast<int>(number())}};
  }
  template <typename T>
  void get(std::optional<T>& value) {
    if (number() == 0) return value.reset();
    T read{};
    get(read);
    value = std::move(read);
  }
  template <typename T>
  void get(std::vector<T>& list) {
    list.resize(count());
    for (T& each : list) get(each);
  }
  template <typename T>
  requires std::is_class_v<T>
  void get(T& record) { fields(*this, record); }

  std::string_view rest_;
  bool whole_ = true;
};

/// A record that is printed is not changed.
template <typename Archive, typename T>
using Seen = std::conditional_t<std::is_same_v<Archive, Printer>, const T, T>;

}  // namespace terang::site::detail
