// A passage of prose as words and signs, for the checks that read it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/place.hpp"
#include "content/model.hpp"

namespace terang::measure::detail {

/// Letters and digits in lower case, or one sign (`/`, `.`, `(` ...).
struct Word {
  std::string text;
  std::size_t begin = 0;  ///< byte offset in the passage
  std::size_t end = 0;
  bool is_sign = false;
  bool is_small = false;  ///< typed with a small letter at its begin
};

/// White space is left out. Letters outside ASCII belong to words and keep their case.
std::vector<Word> words_of(std::string_view text);

template <std::size_t Count>
bool is_one_of(std::string_view word, const std::array<std::string_view, Count>& words) {
  return std::ranges::find(words, word) != words.end();
}

/// The part of the text around a place, for a reader to recognise it by: whole words, unless they
/// are longer than any word is.
std::string excerpt(std::string_view text, std::size_t begin, std::size_t end);

/// One text that people wrote for the year.
struct Prose {
  enum class Kind {
    cell,    ///< of a table among the year's files
    title,   ///< of an agreement or its annex, or a heading
    passage  ///< a paragraph or a table's cell in a chapter or plan
  };
  std::string_view text;  ///< this and the next two look into the year
  std::string_view name;  ///< the record's code; a chapter's or plan's name
  const base::Place* place = nullptr;
  Kind kind = Kind::cell;
  std::string_view owner{};  ///< of the record: an agreement's id, a plan's name; empty: the year

  /// By which a finding in the text is told from others.
  std::string code() const;
};

/// Objectives, indicators, obstacles, titles of agreements and their annexes, chapters and plans.
std::vector<Prose> prose_of(const content::OfficeYear& year);

}  // namespace terang::measure::detail
