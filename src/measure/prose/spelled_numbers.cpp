#include "measure/prose/spelled_numbers.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "measure/prose/words.hpp"

namespace terang::measure {
namespace {

using base::Rational;
using detail::Word;

/// What a number word does to the number that is being read.
enum class Part { digit, teen, ten, hundred, scale, comma };

struct NumberWord {
  std::string_view text;
  Part part;
  std::int64_t value;
};

/// If a word begins with another, the longer one stands first.
constexpr std::array<NumberWord, 29> number_words{{
    {"sepuluh", Part::digit, 10},
    {"sebelas", Part::digit, 11},
    {"seratus", Part::digit, 100},
    {"seribu", Part::scale, 1'000},
    {"sejuta", Part::scale, 1'000'000},
    {"semiliar", Part::scale, 1'000'000'000},
    {"semilyar", Part::scale, 1'000'000'000},
    {"setriliun", Part::scale, 1'000'000'000'000},
    {"kosong", Part::digit, 0},
    {"nol", Part::digit, 0},
    {"satu", Part::digit, 1},
    {"dua", Part::digit, 2},
    {"tiga", Part::digit, 3},
    {"empat", Part::digit, 4},
    {"lima", Part::digit, 5},
    {"enam", Part::digit, 6},
    {"tujuh", Part::digit, 7},
    {"delapan", Part::digit, 8},
    {"sembilan", Part::digit, 9},
    {"belas", Part::teen, 10},
    {"puluh", Part::ten, 10},
    {"ratus", Part::hundred, 100},
    {"ribu", Part::scale, 1'000},
    {"juta", Part::scale, 1'000'000},
    {"koma", Part::comma, 0},
    {"miliar", Part::scale, 1'000'000'000},
    {"milyar", Part::scale, 1'000'000'000},
    {"triliun", Part::scale, 1'000'000'000'000},
    {"trilyun", Part::scale, 1'000'000'000'000},
}};

const NumberWord* find_at_begin(std::string_view text) {
  const auto* const found = std::ranges::find_if(
      number_words, [text](const NumberWord& word) { return text.starts_with(word.text); });
  return found == number_words.end() ? nullptr : found;
}

/// Whether the word may stand by a number without being part of it.
bool is_passed_over(std::string_view word) {
  constexpr std::array<std::string_view, 4> passed{"rupiah", "persen", "terbilang", "dan"};
  return std::ranges::find(passed, word) != passed.end();
}

/// Absent: one of the words is not a number word
std::optional<std::vector<NumberWord>> number_words_of(std::string_view text) {
  std::vector<NumberWord> found;
  for (const Word& word : detail::words_of(text)) {
    if (is_passed_over(word.text)) continue;
    if (word.is_sign && (word.text == ":" || word.text == "%" || word.text == ",")) continue;
    std::string_view rest = word.text;
    while (!rest.empty()) {
      const NumberWord* const part = find_at_begin(rest);
      if (part == nullptr) return std::nullopt;
      found.push_back(*part);
      rest.remove_prefix(part->text.size());
    }
  }
  return found;
}

/// Reads number words, from the left, until one cannot belong to the same number.
class NumberReader {
 public:
  /// Returns false if the word cannot belong to this number.
  bool take(const NumberWord& word) {
    switch (word.part) {
      case Part::digit: return take_digit(word.value);
      case Part::teen: return take_times(1, word.value);
      case Part::ten: return take_times(word.value, 0);
      case Part::hundred: return take_hundreds();
      case Part::scale: return take_scale(word);
      case Part::comma: return false;
    }
    return false;
  }

  Rational value() const { return Rational{total_ + group_ + waiting_}; }

 private:
  /// A digit waits for the next word, which decides its place; 10, 11 and 100 are complete.
  bool take_digit(std::int64_t value) {
    if (value == 100) {
      if (group_ > 0 || waiting_ > 0) return false;
      group_ = value;
      return true;
    }
    const bool has_units = waiting_ > 0 || group_ % 100 % 10 > 0 || is_closed_;
    if (has_units || (value >= 10 && group_ % 100 > 0)) return false;
    if (value >= 10) {
      group_ += value;
      is_closed_ = true;
    } else {
      waiting_ = value;
      is_closed_ = value == 0;
    }
    return true;
  }

  /// `dua belas` (12), `dua puluh` (20).
  bool take_times(std::int64_t factor, std::int64_t more) {
    if (waiting_ == 0 || group_ % 100 > 0) return false;
    group_ += waiting_ * factor + more;
    waiting_ = 0;
    is_closed_ = more > 0;
    return true;
  }

  bool take_hundreds() {
    if (waiting_ == 0 || group_ > 0) return false;
    group_ = waiting_ * 100;
    waiting_ = 0;
    return true;
  }

  bool take_scale(const NumberWord& word) {
    const bool is_one = word.text.starts_with("se");
    const std::int64_t count = group_ + waiting_;
    if (word.value >= lowest_scale_ || is_one != (count == 0)) return false;
    total_ += (is_one ? 1 : count) * word.value;
    lowest_scale_ = word.value;
    group_ = 0;
    waiting_ = 0;
    is_closed_ = false;
    return true;
  }

  std::int64_t total_ = 0;
  std::int64_t group_ = 0;    ///< hundreds and tens below the next scale
  std::int64_t waiting_ = 0;  ///< a digit whose place the next word decides
  std::int64_t lowest_scale_ = 1'000'000'000'000'000;
  bool is_closed_ = false;  ///< no digit may follow in this group
};

bool is_single_digit(const NumberWord& word) { return word.part == Part::digit && word.value < 10; }

/// The digits after the decimal mark. The words are single digits (`nol lima`) or one number (`lima
/// puluh`). Absent: they are neither
std::optional<std::string> decimals_of(std::span<const NumberWord> words) {
  if (words.empty()) return std::nullopt;
  std::string digits;
  if (std::ranges::all_of(words, is_single_digit)) {
    for (const NumberWord& word : words) digits += std::to_string(word.value);
    return digits;
  }
  NumberReader reader;
  for (const NumberWord& word : words) {
    if (word.part == Part::scale || !reader.take(word)) return std::nullopt;
  }
  return reader.value().rounded(0);
}

/// Whether the text is digits in exact groups of three, such as `7.455.389.000`.
bool is_grouped(std::string_view text, char separator) {
  const std::vector<std::string_view> groups = base::split(text, separator);
  if (groups.size() < 2 || groups[0].empty() || groups[0].size() > 3) return false;
  return std::all_of(groups.begin() + 1, groups.end(), [](std::string_view group) {
    return group.size() == 3 && std::ranges::all_of(group, base::is_digit);
  });
}

std::string without(std::string_view text, char sign) {
  std::string kept;
  std::ranges::copy_if(text, std::back_inserter(kept), [sign](char c) { return c != sign; });
  return kept;
}

/// Every number that the digits may mean: two for `1.601`, none if groups are incomplete.
std::vector<Rational> readings_of(std::string_view digits) {
  std::vector<Rational> readings;
  const auto add = [&readings](const std::string& plain) {
    if (auto number = Rational::parse(plain)) readings.push_back(*std::move(number));
  };
  for (const auto& [group, mark] : {std::pair{'.', ','}, std::pair{',', '.'}}) {
    const std::size_t decimal = digits.rfind(mark);
    const std::string_view whole = digits.substr(0, decimal);
    const bool groups_hold =
        whole.find(group) == std::string_view::npos || is_grouped(whole, group);
    if (!groups_hold || whole.find(mark) != std::string_view::npos) continue;
    std::string plain = without(whole, group);
    if (decimal != std::string_view::npos) plain += "." + std::string{digits.substr(decimal + 1)};
    add(plain);
  }
  return readings;
}

/// A number in digits, and whether `%` follows.
struct Digits {
  std::string_view text;
  bool has_percent = false;
};

/// The number at the end of the text before a bracket; `%` or the `,-` of an amount may follow it.
/// Empty: there is none, or a full stop follows it
Digits digits_at_end(std::string_view before) {
  before = base::trim(before);
  Digits digits;
  if (before.ends_with('%')) {
    digits.has_percent = true;
    before = base::trim(before.substr(0, before.size() - 1));
  } else if (before.ends_with('-')) {
    before = before.substr(0, before.find_last_not_of('-') + 1);
    if (before.ends_with(',') || before.ends_with('.')) before.remove_suffix(1);
  }
  if (before.empty() || !base::is_digit(before.back())) return digits;
  std::size_t begin = before.size();
  while (begin > 0 && (base::is_digit(before[begin - 1]) || before[begin - 1] == '.' ||
                       before[begin - 1] == ',')) {
    --begin;
  }
  while (!base::is_digit(before[begin])) ++begin;
  digits.text = before.substr(begin);
  return digits;
}

/// Whether the text ends with a sign for rupiah: `Rp`, `Rp.`, `IDR`.
bool ends_as_currency(std::string_view before) {
  std::string sign = base::lower(
      base::trim(before.substr(before.size() - std::min<std::size_t>(before.size(), 8))));
  if (sign.ends_with('.')) sign.pop_back();
  return sign.ends_with("rp") || sign.ends_with("idr");
}

/// Whether the number after `before` stands alone. Ranges, list numbers and codes do not, and are
/// never repeated in words.
bool stands_alone(std::string_view before) {
  constexpr std::string_view ends = ".(*,";
  if (base::trim(before).size() < before.size() || before.empty()) return true;
  return ends.find(before.back()) != std::string_view::npos || ends_as_currency(before);
}

bool is_whole(const Rational& number) { return Rational::parse(number.rounded(0)) == number; }

/// A number in words, and how the words express it.
struct Said {
  Rational value;
  bool without_comma = false;  ///< its decimals follow without `koma`
};

/// Absent: the words make no number, or are single digits (`dua lima`), which could mean several
std::optional<Said> said_by(std::span<const NumberWord> words) {
  NumberReader reader;
  std::size_t at = 0;
  while (at < words.size() && reader.take(words[at])) ++at;
  if (at == 0) return std::nullopt;
  if (at == words.size()) return Said{.value = reader.value()};
  const bool without_comma = words[at].part != Part::comma;
  if (without_comma && std::ranges::all_of(words, is_single_digit)) return std::nullopt;
  const auto decimals = decimals_of(words.subspan(without_comma ? at : at + 1));
  if (!decimals || (without_comma && decimals->size() > 2)) return std::nullopt;
  std::optional<Rational> value = Rational::parse(reader.value().rounded(0) + "." + *decimals);
  if (!value) return std::nullopt;
  return Said{.value = *std::move(value), .without_comma = without_comma};
}

std::optional<Said> said_in(std::string_view text) {
  const std::optional<std::vector<NumberWord>> words = number_words_of(text);
  if (!words) return std::nullopt;
  return said_by(*words);
}

/// The text in a bracket and around it.
struct Bracket {
  std::string_view before, words, behind;
};

/// Whether the words repeat the digits at all. They need not: in `10 (lima puluh persen)` they are
/// a percentage, in `tahun 2024 (lima) hari` their digit is missing, and in `500.000 (lima ratus)
/// ribu` they continue.
bool speaks_of(const Bracket& bracket, const Digits& digits, const Said& said,
               std::span<const Rational> readings) {
  const std::string words = base::lower(bracket.words);
  const std::vector<Word> behind = detail::words_of(bracket.behind.substr(0, 40));
  const std::string_view next = behind.empty() ? std::string_view{} : behind.front().text;
  if (!next.empty() && number_words_of(next).value_or(std::vector<NumberWord>{}).size() > 0) {
    return false;
  }
  const bool percent = words.find("persen") != std::string::npos || next == "persen" ||
                       words.find('%') != std::string::npos || next == "%";
  if (percent != digits.has_percent) return false;
  if (said.without_comma && std::ranges::all_of(readings, is_whole)) return false;
  const std::string_view before_digits = bracket.before.substr(
      0, static_cast<std::size_t>(digits.text.data() - bracket.before.data()));
  const bool money = ends_as_currency(before_digits);
  if (words.find("rupiah") != std::string::npos) {
    return money || digits.text.find_first_of(".,") != std::string_view::npos;
  }
  const Rational thousand{1000};
  const bool lost_digit = said.value < thousand && std::ranges::max(readings) >= thousand;
  return !lost_digit;
}

std::optional<Spelled> misspelled_in(const Bracket& bracket) {
  const Digits digits = digits_at_end(bracket.before);
  if (digits.text.empty()) return std::nullopt;
  const auto begin = static_cast<std::size_t>(digits.text.data() - bracket.before.data());
  if (!stands_alone(bracket.before.substr(0, begin))) return std::nullopt;
  const std::optional<Said> said = said_in(bracket.words);
  const std::vector<Rational> readings = readings_of(digits.text);
  if (!said || readings.empty() || std::ranges::find(readings, said->value) != readings.end()) {
    return std::nullopt;
  }
  if (!speaks_of(bracket, digits, *said, readings)) return std::nullopt;
  return Spelled{.digits = std::string{digits.text},
                 .words = std::string{bracket.words},
                 .begin = begin,
                 .end = bracket.before.size()};
}

/// `82-21`. The digits are part of the finding's code, so that a reply stays with the number that
/// it is about.
std::string code_of_digits(std::string_view digits) {
  std::string code;
  for (const char c : digits) {
    const bool joins = c < '0' || c > '9';
    if (!joins) code += c;
    if (joins && !code.empty() && code.back() != '-') code += '-';
  }
  while (code.ends_with('-')) code.pop_back();
  return code.empty() ? "angka" : code;
}

Finding finding_of(const Spelled& spelled, const detail::Prose& prose) {
  return {.kind = FindingKind::spelled_differs,
          .code = prose.code() + "-" + code_of_digits(spelled.digits),
          .subject = detail::excerpt(prose.text, spelled.begin, spelled.end),
          .reported = spelled.words,
          .computed = spelled.digits,
          .method = "angka yang tertulis di depan kata-kata ini",
          .method_en = "the digits written before these words",
          .place = *prose.place};
}

}  // namespace

std::optional<Rational> parse_spelled(std::string_view text) {
  std::optional<Said> said = said_in(text);
  if (!said) return std::nullopt;
  return std::move(said->value);
}

std::vector<Spelled> find_misspelled(std::string_view text) {
  constexpr std::size_t longest = 300;  // in bytes: the longest number in words is shorter
  std::vector<Spelled> found;
  for (std::size_t open = text.find('('); open != std::string_view::npos;
       open = text.find('(', open + 1)) {
    const std::string_view inside = text.substr(open + 1, longest);
    const std::size_t close = inside.find(')');
    if (close == std::string_view::npos) continue;
    std::optional<Spelled> spelled = misspelled_in({.before = text.substr(0, open),
                                                    .words = base::trim(inside.substr(0, close)),
                                                    .behind = text.substr(open + close + 2)});
    if (!spelled) continue;
    spelled->end = open + close + 2;
    found.push_back(*std::move(spelled));
  }
  return found;
}

std::vector<Finding> check_spelled(const content::OfficeYear& year) {
  std::vector<Finding> findings;
  for (const detail::Prose& prose : detail::prose_of(year)) {
    for (const Spelled& spelled : find_misspelled(prose.text)) {
      findings.push_back(finding_of(spelled, prose));
    }
  }
  return findings;
}

}  // namespace terang::measure
