// Values that are words: predikat and opini.
#pragma once

#include <string>
#include <string_view>

#include "content/detail/values/cell_text.hpp"
#include "content/values.hpp"

namespace terang::content::detail {

/// `BB`, or `BB` with a score in brackets; letters in either case. The score leaves `text.remark`.
/// Reports: unknown_word, unreadable, and the faults of the score.
Reading<Graded> read_grade(Remarked& text);

/// Reports: unknown_word, with the short form where the words were written out.
Reading<Opinion> read_opinion(std::string_view text);

}  // namespace terang::content::detail
