// Figures and days as people read them: `Rp 11.134.042.000`, `94,44%` and `25 Januari 2024` in
// Indonesian, `Rp 11,134,042,000`, `94.44%` and `25 January 2024` in English. Machines get exact
// digits elsewhere.
#pragma once

#include <string>

#include "base/amounts.hpp"
#include "base/date.hpp"
#include "base/language.hpp"
#include "base/rational.hpp"

namespace terang::base {

/// Whole rupiah, thousands grouped: `Rp 551.587.000`, `-Rp 19.889.462`.
std::string print(Rupiah amount, Language language);

/// Rounded half away from zero, always `decimals` places, thousands grouped, with the percent sign:
/// `94,44%`. Range: `decimals` is not negative.
std::string print(const Percent& percent, int decimals, Language language);

/// Rounded half away from zero, always `decimals` places, thousands grouped, no unit.
std::string print(const Rational& number, int decimals, Language language);

/// All digits that the number has, thousands grouped: `77,5`. A number whose decimals do not end
/// within 9 places is printed as a fraction, without groups: `10000/3`.
std::string print(const Rational& number, Language language);

/// All digits and the unit as typed: `77,5%`, `5 keg`; no unit: the number alone.
std::string print(const Quantity& quantity, Language language);

/// `25 Januari 2024`; `Januari 2024` where the day is 0.
std::string print(const Date& date, Language language);

}  // namespace terang::base
