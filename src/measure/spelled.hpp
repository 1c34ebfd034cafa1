// Numbers in words behind numbers in digits (terbilang): `5 (lima)`.
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

/// The number that Indonesian number words say: `dua belas`, `seribu dua ratus`, `delapan puluh dua
/// koma dua satu`, run together or not. Two numbers side by side (`sembilan puluh delapan lima
/// puluh`) are read as whole and decimals.
/// Absent: other words, words that make no number, and digits told one by one (`dua lima`).
std::optional<base::Rational> parse_spelled(std::string_view words);

/// A number in digits with the words behind it in brackets.
struct Spelled {
  std::string digits;  ///< as typed
  std::string words;   ///< as typed, without the brackets
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Those of the text whose words say another number than every reading of the digits. Left out,
/// because the words need not speak of the digits: a share in words behind a count, `tahun 2024
/// (lima) hari`, `500.000 (lima ratus) ribu`, and digits at the end of a sentence.
std::vector<Spelled> find_misspelled(std::string_view text);

/// terbilang-berbeda in chapters, plans, objectives, indicators, obstacles and titles.
/// Order: of the records
std::vector<Finding> check_spelled(const content::OfficeYear& year);

}  // namespace terang::measure
