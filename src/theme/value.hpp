// The values that a template can show: text, markup, lists, records. Names are hashed at compile
// time and views point into the model, so that filling a page copies little.
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/html.hpp"

namespace terang::theme {

/// The name of a value in a template.
struct Name {
  std::uint64_t hash = 0;

  /// A literal is hashed at compile time.
  consteval Name(const char* literal) : hash{hash_of(literal)} {}  // NOLINT
  constexpr explicit Name(std::string_view text) : hash{hash_of(text)} {}

  /// FNV-1a; the theme refuses two names with the same hash.
  static constexpr std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text) {
      hash ^= static_cast<unsigned char>(c);
      hash *= 1099511628211ULL;
    }
    return hash;
  }

  friend constexpr bool operator==(Name, Name) = default;
};

class Value;
using List = std::vector<Value>;

/// A set of named values; each name once. A record may lie over another one, in which names are
/// looked up that it does not have itself, so that values which many records share are made once.
class Record {
 public:
  /// Not std::pair: inside its forwarding constructor a literal is no constant that Name can hash.
  struct Entry;

  Record();
  Record(const Record&);
  Record(Record&&) noexcept;
  Record& operator=(const Record&);
  Record& operator=(Record&&) noexcept;
  ~Record();
  /// Moves the values out of the list.
  Record(std::initializer_list<Entry> entries);
  /// A record of `entries` that lies over `below`, which must outlive it and its copies.
  static Record over(const Record& below, std::initializer_list<Entry> entries = {});

  /// Adds a value, or replaces the record's own value of this name.
  void set(Name name, Value value);
  /// The value of this name; valid until the record changes. Absent: null if there is none.
  const Value* find(Name name) const;

 private:
  const Record* below_ = nullptr;  ///< null: none
  std::vector<Entry> entries_;
};

/// One value. In a section, empty text, empty markup, false, an empty list and nothing (`Value{}`)
/// are false; everything else is true. Nothing and false print as nothing. A value that may be
/// missing must be given as nothing, because a name that was never given is a fault.
class Value {
 public:
  using Held =
      std::variant<std::monostate, bool, std::string_view, std::string, base::Html, List, Record>;

  Value() = default;
  /// Takes only bool: a pointer would otherwise convert to one silently.
  Value(std::same_as<bool> auto truth) : held_{truth} {}      // NOLINT
  Value(const char* text) : held_{std::string_view{text}} {}  // NOLINT: literals outlive all
  Value(std::string_view text) : held_{text} {}               // NOLINT: must outlive the filling
  Value(std::string text) : held_{std::move(text)} {}         // NOLINT
  template <std::integral Number>
  requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) Value(Number number)
      : held_{std::to_string(number)} {}                  // NOLINT
  Value(base::Html markup) : held_{std::move(markup)} {}  // NOLINT
  Value(List list) : held_{std::move(list)} {}            // NOLINT
  Value(Record record) : held_{std::move(record)} {}      // NOLINT

  const Held& held() const { return held_; }

 private:
  Held held_;
};

struct Record::Entry {
  Name name;
  mutable Value value;  ///< mutable, to be moved out of an initialiser list
};

}  // namespace terang::theme
