#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <utility>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "content/detail/values/cell_text.hpp"
#include "content/detail/values/missing.hpp"
#include "content/detail/values/numeral.hpp"
#include "content/detail/values/suggestion.hpp"
#include "content/values.hpp"

namespace terang::content {
namespace {

/// Without `Rp` or `Rp.`.
std::string_view without_currency(std::string_view text) {
  if (!base::lower(text.substr(0, 2)).starts_with("rp")) return text;
  text.remove_prefix(2);
  if (text.starts_with('.')) text.remove_prefix(1);
  return base::trim(text);
}

/// Without the closing `,-` or `.-` that stands for "no sen".
std::string_view without_closing(std::string_view text) {
  if (text.ends_with(",-") || text.ends_with(".-")) text.remove_suffix(2);
  return base::trim(text);
}

std::int64_t whole(std::string_view digits) {
  std::int64_t amount = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), amount);
  return amount;
}

bool is_digits_and_marks(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return base::is_digit(c) || c == '.' || c == ','; });
}

/// Digits among points, commas and blanks, perhaps a dash behind: an amount whose digits can be
/// suggested.
bool has_only_amount_marks(std::string_view text) {
  if (text.ends_with('-')) text.remove_suffix(1);
  return std::any_of(text.begin(), text.end(), base::is_digit) &&
         text.find_first_not_of("0123456789., ") == std::string_view::npos;
}

std::string nearest_whole(const detail::Grouping& grouping) {
  const auto value = base::Rational::parse(grouping.integer + "." + grouping.fraction);
  return value ? value->rounded(0) : grouping.integer;
}

Reading<Money> of_amount(std::string_view text, std::int64_t amount) {
  return {.value = Money{.text = std::string{text}, .value = base::Rupiah{amount}}};
}

/// `amount` has no currency, no sign and no closing.
Reading<Money> read_amount(std::string_view text, std::string_view amount) {
  if (amount.empty() || !is_digits_and_marks(amount)) {
    if (!has_only_amount_marks(amount)) return {.fault = Fault::unreadable};
    return {.fault = Fault::broken_groups, .suggestion = detail::digits_of(amount)};
  }
  const detail::Grouping grouping = detail::take_apart(amount);
  const bool groups_end = grouping.fraction.size() == 3;
  if (grouping.broken || (groups_end && !detail::may_be_thousands(grouping))) {
    return {.fault = Fault::broken_groups, .suggestion = detail::digits_of(amount)};
  }
  const std::size_t size = grouping.integer.size() + (groups_end ? 3 : 0);
  if (size > base::limits::number_digits) return {.fault = Fault::too_many_digits};
  if (groups_end) return of_amount(text, whole(detail::digits_of(amount)));
  if (grouping.fraction.find_first_not_of('0') != std::string::npos) {
    return {.fault = Fault::fraction_of_rupiah, .suggestion = nearest_whole(grouping)};
  }
  return of_amount(text, whole(grouping.integer));
}

/// A text that is no amount: perhaps a word of Missing with a slip in it.
Reading<Money> unread(std::string_view text) {
  std::string word = detail::nearest_missing(text);
  if (word.empty()) return {.fault = Fault::unreadable};
  return {.fault = Fault::unknown_word, .suggestion = std::move(word)};
}

/// Takes the sign of `-19.889.462`, `Rp -19.889.462` or `(19.889.462)` off.
bool take_sign(std::string_view& amount) {
  if (amount.size() > 1 && amount.front() == '(' && amount.back() == ')') {
    amount = base::trim(amount.substr(1, amount.size() - 2));
    return true;
  }
  if (amount.size() < 2 || amount.front() != '-' || !base::is_digit(amount[1])) return false;
  amount.remove_prefix(1);
  return true;
}

Reading<Money> read_money(std::string_view typed, bool may_be_negative) {
  const std::string_view text = base::trim(typed);
  if (text.empty()) return {.value = Money{}};
  if (const auto missing = detail::find_missing(text)) {
    return {.value = Money{std::string{text}, std::nullopt, *missing}};
  }
  const std::string plain = detail::plain_marks(text);
  std::string_view amount = plain;
  bool negative = amount.starts_with("(") && take_sign(amount);
  amount = without_currency(amount);
  if (amount == "-") return of_amount(text, 0);
  negative = take_sign(amount) || negative;
  Reading<Money> reading = read_amount(text, without_closing(amount));
  if (!negative || !reading.value) {
    return reading.fault == Fault::unreadable ? unread(text) : reading;
  }
  if (!may_be_negative) return {.fault = Fault::below_zero};
  reading.value->value->amount = -reading.value->value->amount;
  return reading;
}

}  // namespace

Reading<Money> parse_money(std::string_view text) {
  const auto read = [](std::string_view each) { return read_money(each, false); };
  return detail::with_readable_suggestion(read(text), read);
}

Reading<Money> parse_remainder(std::string_view text) {
  const auto read = [](std::string_view each) { return read_money(each, true); };
  return detail::with_readable_suggestion(read(text), read);
}

}  // namespace terang::content
