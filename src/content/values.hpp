// What a cell can hold, and how its text is read. Every value is kept with the text as typed.
// Nothing here divides, rounds or knows a file.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/amounts.hpp"
#include "content/word.hpp"

namespace terang::content {

/// arah: whether more (naik) or less (turun) is better.
enum class Direction { rising, falling };

inline constexpr std::array direction_words = std::to_array<Word>({
    {"naik", {"makin besar makin baik", "more is better"}},
    {"turun", {"makin kecil makin baik", "less is better"}},
});
/// arah.
inline constexpr auto directions = names_of(direction_words);

/// The four states of a realisation that is not there. None is zero, none enters an average.
enum class Missing {
  not_measured,     ///< empty: belum diukur
  not_carried_out,  ///< tidak dilaksanakan
  not_applicable,   ///< tidak berlaku
  withheld,         ///< dikecualikan, with the legal ground in `catatan`
};

/// An empty cell is `belum diukur`; the other names are typed.
inline constexpr std::array missing_words = std::to_array<Word>({
    {"belum diukur", {"belum diukur", "not measured yet"}},
    {"tidak dilaksanakan", {"tidak dilaksanakan", "not carried out"}},
    {"tidak berlaku", {"tidak berlaku", "not applicable"}},
    {"dikecualikan", {"dikecualikan", "withheld"}},
});

/// predikat of an accountability evaluation, best first.
enum class Grade { aa, a, bb, b, cc, c, d };

struct Graded {
  Grade grade = Grade::d;
  std::optional<base::Rational> score;  ///< as in `BB (71,2)`

  friend bool operator==(const Graded&, const Graded&) = default;
};

/// opini of the audit board, best first: WTP, WTP-DPP, WDP, TW, TMP.
enum class Opinion { wtp, wtp_dpp, wdp, tw, tmp };

/// rentang: both ends belong to it; `low` is below `high`.
struct Range {
  base::Rational low;
  base::Rational high;
  std::string unit;

  friend bool operator==(const Range&, const Range&) = default;
};

/// A leading sign or word of a target; it agrees with the direction.
enum class Bound { none, at_least, at_most };

/// `tidak tercantum`: the document prints no target. It equals no other target, and it is not zero.
struct NotStated {
  friend bool operator==(NotStated, NotStated) = default;
};

struct Target {
  std::string text;
  Bound bound = Bound::none;
  std::variant<base::Quantity, Range, Graded, Opinion, NotStated> value;
  std::string remark;  ///< in brackets: `36,36% (4 satker)` has "4 satker"
};

struct Realisation {
  std::string text;
  std::variant<Missing, base::Quantity, Graded, Opinion> value;
  std::string remark;
};

/// A money cell. If `value` is absent, `missing` says why; "-" is a declared nil and has the value
/// 0.
struct Money {
  std::string text{};
  std::optional<base::Rupiah> value{};
  Missing missing = Missing::not_measured;
};

/// A figure as a document printed it, with the number of decimals it printed.
struct Printed {
  std::string text;
  base::Rational value;
  int decimals = 0;
};

/// A quarter's cell of an action plan. Absent: nothing is planned for the quarter.
struct QuarterMark {
  std::string text;
  bool planned = false;  ///< √ v ya, or a quantity other than 0; x is a declared no
  std::optional<base::Quantity> quantity{};
};

/// Why a text is not the value its column asks for, with the nearest reading where there is one.
enum class Fault {
  none,
  unreadable,         ///< not such a value at all
  broken_groups,      ///< groups of thousands that are not three digits with one separator
  ambiguous_decimal,  ///< `1.601`: thousands or decimals?
  fraction_of_rupiah,
  look_alike,       ///< a letter of another alphabet that looks Latin
  bound_disagrees,  ///< `≥` with arah turun
  range_reversed,
  too_many_digits,
  unknown_word,  ///< a grade, opinion or state that is not on the list
  below_zero,    ///< an amount that cannot be negative
};

/// The outcome of reading one text: a value, or a fault with a suggestion: the text as it would
/// read, or empty if no reading is likely.
template <typename T>
struct Reading {
  std::optional<T> value{};
  Fault fault = Fault::none;
  std::string suggestion{};
};

/// What the rest of the row says about a quantity.
struct RowContext {
  std::string_view unit{};  ///< the column `satuan`; empty: not given
  Direction direction = Direction::rising;
};

/// Whole rupiah: `551587000`, `551.587.000`, `Rp 30.508.381.000,-`, `Rp. 4.834.375.000,00`, `-`, or
/// a word of Missing. Empty text: a Money without value.
Reading<Money> parse_money(std::string_view text);
/// The same, and it may be below zero (`-19.889.462`, `(19.889.462)`): what is left of a ceiling
/// that was passed.
Reading<Money> parse_remainder(std::string_view text);

/// A target or realisation. A target may be the words `tidak tercantum`. Three digits after one
/// mark are ambiguous, except where `row.unit` is a count: there the point groups thousands, and
/// only the comma stays ambiguous. `0,125` is not ambiguous: no group of thousands begins with 0.
/// Where `row.unit` is empty a grade or an opinion is read too, for it carries its own unit.
Reading<Target> parse_target(std::string_view text, const RowContext& row);
Reading<Realisation> parse_realisation(std::string_view text, const RowContext& row);

/// A percentage or plain number with its decimals: `94,73`, `94,73%`, `99.42 %`. The comma is the
/// decimal mark whatever follows (`94,731`); a point before exactly three digits is ambiguous.
Reading<Printed> parse_printed(std::string_view text);
/// A quarter of an action plan. Empty text and `x`: nothing is planned; so is a quantity of 0.
Reading<QuarterMark> parse_quarter_mark(std::string_view text);
/// A whole number of persons, offices ...: `18`, `1.204`; 0 upward.
Reading<Printed> parse_count(std::string_view text);
/// Above 0: `2`, `1,5`, `0,125`.
Reading<base::Rational> parse_weight(std::string_view text);

std::string_view print(Grade grade);
std::string_view print(Opinion opinion);

/// The unit in one spelling: lower case, `persen` as `%`, `keg` as `kegiatan`, `lap` as `laporan`,
/// `dok` as `dokumen`; two units are the same when these are equal.
std::string same_unit(std::string_view unit);

/// The unit of a target or realisation, as typed. Absent: grades, opinions, states.
std::optional<std::string> find_unit(const Target& target);
std::optional<std::string> find_unit(const Realisation& realisation);

}  // namespace terang::content
