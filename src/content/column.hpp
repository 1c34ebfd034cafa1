// A column of a CSV table, described once. What a file is read against, the checks of its
// references, data.json and the words of the history pages are all made from these descriptions,
// each of which stands beside its record (columns_of<Record>).
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "base/date.hpp"
#include "base/language.hpp"
#include "base/place.hpp"
#include "base/rational.hpp"
#include "content/values.hpp"

namespace terang::content {

/// What the cells of a column hold.
enum class CellKind {
  key,   ///< the row's own code: unique in its file
  code,  ///< names another record, see Referent
  text,
  word,       ///< one of a few words, see ColumnForm::choices
  money,      ///< whole rupiah
  remainder,  ///< whole rupiah, below zero too
  target,
  realisation,
  printed,  ///< a figure as a document printed it
  count,
  weight,
  mark,  ///< a quarter of an action plan
  date,
  digest,   ///< SHA-256
  address,  ///< an absolute http or https address
};

enum class Need {
  none,    ///< the column may be left out
  column,  ///< the column must be there; a cell may be empty
  value,   ///< every row has a value
};

/// The records that the codes of a column name.
enum class Referent {
  none,
  objective,
  indicator,
  objective_or_indicator,
  budget_line,
  pledged_line,  ///< a budget line, where the year has any
  unit,          ///< of the office
  agreement,
  promise,    ///< a row of the parent agreement
  statement,  ///< depends on `besaran` of the same row
};

/// Everything about a column but the member that holds its cells.
struct ColumnForm {
  std::string_view name;  ///< in the file, and in data.json
  CellKind kind = CellKind::text;
  Need need = Need::none;
  Referent referent = Referent::none;              ///< for CellKind::code
  std::span<const std::string_view> choices = {};  ///< for CellKind::word
  base::Wording words = {};                        ///< its name for people
  base::Wording help = {};                         ///< one line for whoever fills it in
  std::string_view example = {};                   ///< a cell as an office would type it
};

/// A member of a record: `&Record::member`, or one element of an array of the record.
template <typename Record, typename Member>
struct MemberOf {
  Member Record::*member;

  Member& in(Record& record) const { return record.*member; }
  const Member& in(const Record& record) const { return record.*member; }
};
template <typename Record, typename Element, std::size_t size>
struct ElementOf {
  std::array<Element, size> Record::*member;
  std::size_t index;

  Element& in(Record& record) const { return (record.*member)[index]; }
  const Element& in(const Record& record) const { return (record.*member)[index]; }
};

/// A column that its record's own reader reads, because it needs more than the row.
struct ReadByHand {};

template <typename Record, typename Access>
struct Column {
  ColumnForm form;
  Access access;
  base::Place Record::*place = nullptr;  ///< where the place of the cell is kept; null: nowhere

  /// The same column; the place of its cell is kept in `member`.
  consteval Column at(base::Place Record::*member) const {
    Column placed = *this;
    placed.place = member;
    return placed;
  }
};

/// Whether a member of this type can hold cells of this kind.
template <typename Member>
consteval bool holds(CellKind kind) {
  using enum CellKind;
  switch (kind) {
    case key:
    case code:
    case text:
    case digest:
    case address: return std::same_as<Member, std::string>;
    case word: return std::same_as<Member, std::string> || std::same_as<Member, Direction>;
    case money: return std::same_as<Member, Money>;
    case remainder: return std::same_as<Member, std::optional<Money>>;
    case target: return std::same_as<Member, Target>;
    case realisation: return std::same_as<Member, Realisation>;
    case printed: return std::same_as<Member, std::optional<Printed>>;
    case count: return std::same_as<Member, Printed>;
    case weight: return std::same_as<Member, base::Rational>;
    case mark: return std::same_as<Member, QuarterMark>;
    case date: return std::same_as<Member, std::optional<base::Date>>;
  }
  return false;
}

/// Does not compile (it calls std::abort in a constant) if the member cannot hold cells of the
/// form's kind.
template <typename Record, typename Member>
consteval Column<Record, MemberOf<Record, Member>> column(Member Record::*member, ColumnForm form) {
  if (!holds<Member>(form.kind)) std::abort();
  return {form, {member}};
}
template <typename Record, typename Element, std::size_t size>
consteval Column<Record, ElementOf<Record, Element, size>> column(
    std::array<Element, size> Record::*member, std::size_t index, ColumnForm form) {
  if (!holds<Element>(form.kind) || index >= size) std::abort();
  return {form, {member, index}};
}
template <typename Record>
consteval Column<Record, ReadByHand> column_by_hand(ColumnForm form) {
  return {form, {}};
}

// Columns that several tables have.

/// kode: the row's own.
template <typename Record>
consteval auto key_column(std::string Record::*member, std::string_view example) {
  return column(member,
                {.name = "kode",
                 .kind = CellKind::key,
                 .need = Need::value,
                 .words = {"kode", "code"},
                 .help = {"Kode baris: unik dalam berkas ini dan tetap dari tahun ke tahun.",
                          "The row's code: unique in this file and the same over the years."},
                 .example = example});
}
/// sasaran, in words.
template <typename Record>
consteval auto objective_text_column(std::string Record::*member) {
  return column(member, {.name = "sasaran",
                         .need = Need::value,
                         .words = {"sasaran", "objective"},
                         .help = {"Bunyi sasaran menurut dokumen.",
                                  "The objective in the words of the document."},
                         .example = "Terlaksananya pemilu yang demokratis"});
}
/// indikator, in words.
template <typename Record>
consteval auto indicator_text_column(std::string Record::*member) {
  return column(member, {.name = "indikator",
                         .need = Need::value,
                         .words = {"indikator", "indicator"},
                         .help = {"Bunyi indikator menurut dokumen.",
                                  "The indicator in the words of the document."},
                         .example = "Persentase partisipasi pemilih"});
}
/// target, where the row has no columns for its unit and direction.
template <typename Record>
consteval auto target_column(Target Record::*member) {
  return column(member, {.name = "target",
                         .kind = CellKind::target,
                         .need = Need::value,
                         .words = {"target", "target"},
                         .help = {"Target: angka, rentang, predikat, atau opini.",
                                  "The target: a number, a range, a grade or an audit opinion."},
                         .example = "77,5%"});
}
/// sumber: where the row was read.
template <typename Record>
consteval auto source_column(std::string Record::*member, Need need = Need::none) {
  return column(member, {.name = "sumber",
                         .need = need,
                         .words = {"sumber", "source"},
                         .help = {"Tempat baris ini di dokumen sumber.",
                                  "Where the source document has this row."},
                         .example = "dok-1 hlm. 33 tabel 1"});
}
/// catatan.
template <typename Record>
consteval auto note_column(std::string Record::*member) {
  return column(member, {.name = "catatan",
                         .words = {"catatan", "note"},
                         .help = {"Catatan yang tampil di bawah angka.",
                                  "A note that is shown below the figure."},
                         .example = "Sesuai revisi DIPA ke-4"});
}

/// The columns of the table whose rows are Records, as a tuple of Column. Specialised beside each
/// record.
template <typename Record>
inline constexpr std::tuple<> columns_of;

/// Calls `visit(column)` for each column of the table, in their order.
template <typename Record, typename Visit>
constexpr void for_each_column(Visit visit) {
  std::apply([&visit](const auto&... columns) { (visit(columns), ...); }, columns_of<Record>);
}

/// The same without the members, for what is not compiled for one record.
template <typename Record>
inline constexpr auto forms_of = std::apply(
    [](const auto&... columns) {
      return std::array<ColumnForm, sizeof...(columns)>{columns.form...};
    },
    columns_of<Record>);

}  // namespace terang::content
