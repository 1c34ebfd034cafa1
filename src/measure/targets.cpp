#include "measure/targets.hpp"

#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

#include "measure/achievement.hpp"
#include "measure/detail/cascade.hpp"
#include "measure/detail/sentence.hpp"
#include "measure/detail/units.hpp"

namespace terang::measure {
namespace {

using content::Agreement;
using content::Direction;
using content::Graded;
using content::Indicator;
using content::OfficeYear;
using content::Opinion;
using content::Promise;
using content::Range;
using content::Target;
using detail::Sentence;

bool same_value(const Graded& left, const Graded& right) {
  if (left.grade != right.grade) return false;
  return !left.score || !right.score || left.score == right.score;
}

bool same_value(const base::Quantity& left, const base::Quantity& right) {
  return left.value == right.value;
}

bool same_value(const Range& left, const Range& right) {
  return left.low == right.low && left.high == right.high;
}

bool same_value(Opinion left, Opinion right) { return left == right; }

bool same_value(content::NotStated /*left*/, content::NotStated /*right*/) { return true; }

Look look_of_order(bool harder, bool easier) {
  if (harder == easier) return Look::other;
  return harder ? Look::tightened : Look::loosened;
}

Look change_of(const base::Quantity& target, const base::Quantity& origin, Direction direction) {
  const bool more = target.value > origin.value;
  const bool less = target.value < origin.value;
  return direction == Direction::rising ? look_of_order(more, less) : look_of_order(less, more);
}

/// A range moves only if no end moves against the other; one end may stay where it is.
Look change_of(const Range& target, const Range& origin, Direction direction) {
  const bool up = target.low >= origin.low && target.high >= origin.high;
  const bool down = target.low <= origin.low && target.high <= origin.high;
  return direction == Direction::rising ? look_of_order(up, down) : look_of_order(down, up);
}

Look change_of(const Graded& target, const Graded& origin, Direction /*direction*/) {
  if (target.grade != origin.grade) {
    return look_of_order(target.grade<origin.grade, target.grade> origin.grade);
  }
  if (!target.score || !origin.score) return Look::other;
  return look_of_order(*target.score > *origin.score, *target.score < *origin.score);
}

Look change_of(Opinion target, Opinion origin, Direction /*direction*/) {
  return look_of_order(target<origin, target> origin);
}

Look change_of(content::NotStated /*target*/, content::NotStated /*origin*/,
               Direction /*direction*/) {
  return Look::other;
}

/// One row of an agreement, and what it is compared with.
struct Row {
  const Agreement* agreement = nullptr;
  const Promise* promise = nullptr;
  const Agreement* parent = nullptr;     ///< null: no parent
  const Promise* source = nullptr;       ///< null: carried down from nothing
  const Indicator* indicator = nullptr;  ///< its own `acuan`; null: none
  Direction direction = Direction::rising;
};

Row row_of(const OfficeYear& year, const Agreement& agreement, const detail::CascadeNode& node,
           std::size_t place) {
  const detail::CascadeRow& linked = node.rows[place];
  Row row{.agreement = &agreement, .promise = &agreement.promises[place]};
  if (node.parent) {
    const Agreement& parent = year.agreements[*node.parent];
    row.parent = &parent;
    if (linked.source) row.source = &parent.promises[*linked.source];
  }
  if (!linked.indicator) return row;
  const Indicator& indicator = year.indicators[*linked.indicator];
  row.direction = indicator.direction;
  if (!row.promise->subject.empty()) row.indicator = &indicator;
  return row;
}

std::vector<Row> rows_of(const OfficeYear& year, std::span<const detail::CascadeNode> cascade) {
  std::vector<Row> rows;
  for (std::size_t at = 0; at < cascade.size(); ++at) {
    for (std::size_t place = 0; place < cascade[at].rows.size(); ++place) {
      rows.push_back(row_of(year, year.agreements[at], cascade[at], place));
    }
  }
  return rows;
}

std::string row_code(const Row& row) { return row.agreement->id + "-" + row.promise->code; }

Sentence source_sentence(const Row& row) {
  return {"baris " + row.source->code + " perjanjian " + row.parent->id + ": " +
              detail::written(row.source->target, {}),
          "row " + row.source->code + " of agreement " + row.parent->id + ": " +
              detail::written(row.source->target, {})};
}

Sentence report_sentence(const Row& row) {
  const std::string target = detail::written(row.indicator->target, row.indicator->unit);
  return {"indikator " + row.indicator->code + " dalam kinerja.csv: " + target,
          "indicator " + row.indicator->code + " in kinerja.csv: " + target};
}

bool units_agree_with_report(const Row& row) {
  return detail::units_agree(detail::target_unit(*row.promise),
                             detail::target_unit(*row.indicator));
}

bool units_agree_with_source(const Row& row) {
  return detail::units_agree(detail::target_unit(*row.promise), detail::target_unit(*row.source));
}

/// If the units differ in both comparisons, the finding is about the one with the report.
std::optional<Finding> check_units(const Row& row) {
  const bool report = row.indicator != nullptr && !units_agree_with_report(row);
  const bool source = row.source != nullptr && !units_agree_with_source(row);
  if (!report && !source) return std::nullopt;
  const Sentence method = report ? report_sentence(row) : source_sentence(row);
  return Finding{
      .kind = FindingKind::unit_differs,
      .code = row_code(row),
      .subject = row.promise->text,
      .reported = detail::target_unit(*row.promise),
      .computed = report ? detail::target_unit(*row.indicator) : detail::target_unit(*row.source),
      .method = method.id,
      .method_en = method.en,
      .place = row.promise->place,
      .other_place = report ? row.indicator->target_place : row.source->place};
}

bool report_differs(const Row& row) {
  return row.indicator != nullptr && units_agree_with_report(row) &&
         !same_target(row.promise->target, row.indicator->target);
}

bool source_differs(const Row& row) {
  return row.source != nullptr && units_agree_with_source(row) &&
         !same_target(row.promise->target, row.source->target);
}

/// Whether the row differs from the row above and from the report, which agree with each other.
bool says_the_same(const Row& row) {
  return report_differs(row) && source_differs(row) &&
         same_target(row.source->target, row.indicator->target);
}

/// Whether several rows carry one quantity down in parts that add up to it. Percentages never do.
bool is_shared_out(const Row& row, std::span<const Row> rows) {
  const auto* whole = std::get_if<base::Quantity>(&row.source->target.value);
  if (whole == nullptr || detail::target_unit(*row.source) == "%") return false;
  base::Rational sum;
  int parts = 0;
  for (const Row& each : rows) {
    if (each.source != row.source) continue;
    const auto* part = std::get_if<base::Quantity>(&each.promise->target.value);
    if (part == nullptr || !units_agree_with_source(each)) return false;
    sum += part->value;
    ++parts;
  }
  return parts > 1 && sum == whole->value;
}

std::optional<Finding> check_source(const Row& row, std::span<const Row> rows) {
  if (!source_differs(row) || is_shared_out(row, rows)) return std::nullopt;
  Sentence method = source_sentence(row);
  if (says_the_same(row)) {
    const Sentence report = report_sentence(row);
    method = {method.id + "; " + report.id, method.en + "; " + report.en};
  }
  return Finding{.kind = FindingKind::target_differs,
                 .code = row_code(row) + "-turunan",
                 .subject = row.promise->text,
                 .reported = detail::written(row.promise->target, {}),
                 .computed = detail::written(row.source->target, {}),
                 .method = method.id,
                 .method_en = method.en,
                 .look = look_of_change(row.promise->target, row.source->target, row.direction),
                 .place = row.promise->place,
                 .other_place = row.source->place};
}

std::optional<Finding> check_report(const Row& row) {
  if (!report_differs(row) || says_the_same(row)) return std::nullopt;
  const std::string promised = detail::written(row.promise->target, {});
  return Finding{.kind = FindingKind::target_differs,
                 .code = row_code(row),
                 .subject = row.promise->text,
                 .reported = detail::written(row.indicator->target, row.indicator->unit),
                 .computed = promised,
                 .method = "dijanjikan dalam baris " + row.promise->code + " perjanjian " +
                           row.agreement->id + ": " + promised,
                 .method_en = "promised in row " + row.promise->code + " of agreement " +
                              row.agreement->id + ": " + promised,
                 .look = look_of_change(row.indicator->target, row.promise->target, row.direction),
                 .place = row.indicator->target_place,
                 .other_place = row.promise->place};
}

std::optional<Finding> check_indicator_units(const Indicator& indicator) {
  const Measured<Terms> terms = terms_of(indicator);
  if (terms || terms.reason != Reason::units_differ) return std::nullopt;
  return Finding{.kind = FindingKind::unit_differs,
                 .code = indicator.code,
                 .subject = indicator.text,
                 .reported = detail::written(indicator.realisation, indicator.unit),
                 .computed = detail::written(indicator.target, indicator.unit),
                 .method = "satuan realisasi dibandingkan dengan satuan target",
                 .method_en = "unit of the realisation beside the unit of the target",
                 .place = indicator.realisation_place,
                 .other_place = indicator.target_place};
}

}  // namespace

bool same_target(const Target& left, const Target& right) {
  const bool compared = !std::holds_alternative<content::NotStated>(left.value) &&
                        !std::holds_alternative<content::NotStated>(right.value);
  if (!compared) return true;
  return std::visit(
      [](const auto& one, const auto& other) {
        if constexpr (std::is_same_v<decltype(one), decltype(other)>) {
          return same_value(one, other);
        } else {
          return false;
        }
      },
      left.value, right.value);
}

Look look_of_change(const Target& target, const Target& origin, Direction direction) {
  return std::visit(
      [direction](const auto& one, const auto& other) {
        if constexpr (std::is_same_v<decltype(one), decltype(other)>) {
          return change_of(one, other, direction);
        } else {
          return Look::other;
        }
      },
      target.value, origin.value);
}

std::vector<Finding> check_targets(const OfficeYear& year,
                                   std::span<const detail::CascadeNode> cascade) {
  std::vector<Finding> findings;
  const auto keep = [&findings](std::optional<Finding> finding) {
    if (finding) findings.push_back(*std::move(finding));
  };
  for (const Indicator& indicator : year.indicators) keep(check_indicator_units(indicator));
  const std::vector<Row> rows = rows_of(year, cascade);
  for (const Row& row : rows) {
    keep(check_units(row));
    keep(check_report(row));
    keep(check_source(row, rows));
  }
  return findings;
}

}  // namespace terang::measure
