#include "base/print.hpp"

#include <array>
#include <string_view>

namespace terang::base {
namespace {

constexpr std::array<Wording, 12> month_names{{
    {"Januari", "January"},
    {"Februari", "February"},
    {"Maret", "March"},
    {"April", "April"},
    {"Mei", "May"},
    {"Juni", "June"},
    {"Juli", "July"},
    {"Agustus", "August"},
    {"September", "September"},
    {"Oktober", "October"},
    {"November", "November"},
    {"Desember", "December"},
}};

/// Plain digits with a point, as people of the language write them. Fractions stay as they are.
std::string localized(std::string_view plain, Language language) {
  if (plain.find('/') != std::string_view::npos) return std::string{plain};
  const bool indonesian = language == Language::indonesian;
  std::string result;
  if (plain.starts_with('-')) {
    result += '-';
    plain.remove_prefix(1);
  }
  const std::string_view whole = plain.substr(0, plain.find('.'));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    if (at > 0 && (whole.size() - at) % 3 == 0) result += indonesian ? '.' : ',';
    result += whole[at];
  }
  if (whole.size() == plain.size()) return result;
  result += indonesian ? ',' : '.';
  result += plain.substr(whole.size() + 1);
  return result;
}

}  // namespace

std::string print(Rupiah amount, Language language) {
  std::string digits = localized(std::to_string(amount.amount), language);
  const bool negative = digits.front() == '-';
  if (negative) digits.erase(0, 1);
  return (negative ? "-Rp " : "Rp ") + digits;
}

std::string print(const Percent& percent, int decimals, Language language) {
  return print(percent.value, decimals, language) + "%";
}

std::string print(const Rational& number, int decimals, Language language) {
  return localized(number.rounded(decimals), language);
}

std::string print(const Rational& number, Language language) {
  return localized(number.exact(), language);
}

std::string print(const Quantity& quantity, Language language) {
  const std::string number = print(quantity.value, language);
  if (quantity.unit.empty() || quantity.unit == "%") return number + quantity.unit;
  return number + " " + quantity.unit;
}

std::string print(const Date& date, Language language) {
  const unsigned month = static_cast<unsigned>(date.month());
  const unsigned day = static_cast<unsigned>(date.day());
  return (day == 0 ? std::string{} : std::to_string(day) + " ") +
         std::string{month_names.at(month - 1).in(language)} + " " +
         std::to_string(static_cast<int>(date.year()));
}

}  // namespace terang::base
