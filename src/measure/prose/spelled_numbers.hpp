// Checks numbers in words that stand after the number in digits (terbilang): `5 (lima)`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rational.hpp"
#include "content/model.hpp"
#include "measure/finding.hpp"

namespace terang::measure {

/// Reads a number in Indonesian words: `dua belas`, `seribu dua ratus`, `delapan puluh dua koma dua
/// satu`, with or without blanks. Two numbers side by side (`sembilan puluh delapan lima puluh`)
/// are read as whole and decimals. `rupiah`, `persen`, `terbilang` and `dan` are ignored.
/// Absent: there are other words, the words make no number, or they are single digits (`dua lima`)
std::optional<base::Rational> parse_spelled(std::string_view words);

/// A number in digits with the words after it in brackets.
struct Spelled {
  std::string digits;     ///< as typed
  std::string words;      ///< as typed, without the brackets
  std::size_t begin = 0;  ///< byte offset of the digits in the text
  std::size_t end = 0;    ///< after the closing bracket
};

/// Finds the numbers in `text` whose words make a number that the digits cannot mean. Left out,
/// because the words need not repeat the digits: a percentage in words after a count, `tahun 2024
/// (lima) hari`, `500.000 (lima ratus) ribu`, and digits at the end of a sentence.
/// Order: of the text
std::vector<Spelled> find_misspelled(std::string_view text);

/// Checks chapters, plans, objectives, indicators, obstacles, and the titles and rows of agreements
/// (terbilang-berbeda).
/// Order: of the records, then of the text
std::vector<Finding> check_spelled(const content::OfficeYear& year);

}  // namespace terang::measure
