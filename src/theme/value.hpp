// What a template can show: text, markup, lists, records. Names are hashed while compiling, views
// point into the model, so that filling a page copies little.
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

  /// A literal is hashed while compiling.
  consteval Name(const char* literal) : hash{hash_of(literal)} {}  // NOLINT
  constexpr explicit Name(std::string_view text) : hash{hash_of(text)} {}

  /// FNV-1a; the theme refuses two names with one hash.
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

/// A set of named values; each name once. It may stand over another record, whose values it has
/// where it has none of the name itself: what many records share is made once.
class Record {
 public:
  /// Not std::pair: its forwarding constructor would take the literal out of the compiler's sight.
  struct Entry;

  Record();
  Record(const Record&);
  Record(Record&&) noexcept;
  Record& operator=(const Record&);
  Record& operator=(Record&&) noexcept;
  ~Record();
  /// Takes the values out of the list.
  Record(std::initializer_list<Entry> entries);
  /// `below` outlives the filling.
  static Record over(const Record& below, std::initializer_list<Entry> entries = {});

  /// Adds a value, or takes the place of the one with this name.
  void set(Name name, Value value);
  /// Absent: null when there is no such name.
  const Value* find(Name name) const;

 private:
  const Record* below_ = nullptr;  ///< null: none
  std::vector<Entry> entries_;
};

/// One value. Empty text, empty markup, false, an empty list and nothing are false in a section;
/// everything else is true. Nothing and false print as nothing; a value that may be missing is
/// given as nothing, for a name that was never given is a fault.
class Value {
 public:
  using Held =
      std::variant<std::monostate, bool, std::string_view, std::string, base::Html, List, Record>;

  Value() = default;
  /// Takes bool alone: a pointer would silently become a truth.
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
  mutable Value value;  ///< so that it can be taken out of an initialiser list
};

}  // namespace terang::theme
