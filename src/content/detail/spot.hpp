// A place whose path belongs to someone else: what a reader carries with every cell, since few of
// them are reported or kept.
#pragma once

#include <string>
#include <string_view>

#include "base/place.hpp"

namespace terang::content::detail {

/// As base::Place, into which it turns by itself where one is kept. The path outlives it.
struct Spot {
  Spot() = default;
  Spot(std::string_view path, int line_number, int column_number)
      : file{path}, line{line_number}, column{column_number} {}
  Spot(const base::Place& place)  // NOLINT(google-explicit-constructor): one place, seen or kept
      : Spot{place.file, place.line, place.column} {}
  Spot(base::Place&& place) = delete;

  operator base::Place() const {  // NOLINT(google-explicit-constructor): one place, seen or kept
    return {std::string{file}, line, column};
  }

  std::string_view file{};
  int line = 0;
  int column = 0;
};

}  // namespace terang::content::detail
