#include "measure/promises.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "measure/detail/cascade.hpp"
#include "measure/detail/units.hpp"
#include "measure/signers.hpp"

namespace terang::measure {
namespace {

using content::Agreement;
using content::Indicator;
using content::OfficeYear;
using content::Promise;
using detail::CascadeNode;
using detail::CascadeRow;

std::optional<Finding> check_measured(const Indicator& indicator) {
  const auto* missing = std::get_if<content::Missing>(&indicator.realisation.value);
  if (missing == nullptr || *missing != content::Missing::not_measured) return std::nullopt;
  if (std::holds_alternative<content::NotStated>(indicator.target.value)) return std::nullopt;
  return Finding{.kind = FindingKind::realisation_missing,
                 .code = indicator.code,
                 .subject = indicator.text,
                 .computed = detail::written(indicator.target, indicator.unit),
                 .method = "target tahun yang sudah berakhir, realisasi kosong",
                 .method_en = "target of a year that has ended, realisation empty",
                 .place = indicator.realisation_place,
                 .other_place = indicator.target_place};
}

Finding row_finding(FindingKind kind, const Agreement& agreement, const Promise& promise) {
  return {.kind = kind,
          .code = agreement.id + "-" + promise.code,
          .subject = promise.text,
          .reported = detail::written(promise.target, {}),
          .place = promise.place};
}

std::optional<Finding> check_result(const Agreement& agreement, const Promise& promise,
                                    const CascadeRow& row) {
  const bool topmost = !row.source;
  if (row.indicator || !topmost) return std::nullopt;
  Finding finding = row_finding(FindingKind::promise_without_result, agreement, promise);
  finding.method = "tidak ada indikator dalam kinerja.csv yang mengukur janji ini";
  finding.method_en = "no indicator in kinerja.csv measures this promise";
  return finding;
}

/// Whether some rows of an agreement are linked up or down: only then a missing link is a finding.
struct Linked {
  bool upward = false;
  bool downward = false;
};

Linked linked(const Agreement& agreement, const CascadeNode& node) {
  const bool upward =
      node.parent && std::ranges::any_of(agreement.promises, [](const Promise& promise) {
        return !promise.carried_from.empty();
      });
  return {.upward = upward, .downward = std::ranges::any_of(node.rows, &CascadeRow::carried)};
}

std::optional<Finding> check_links(const Agreement& agreement, const Promise& promise,
                                   const CascadeRow& row, Linked others) {
  const bool from_nothing = others.upward && promise.carried_from.empty();
  const bool by_nobody = others.downward && !row.carried;
  if (!from_nothing && !by_nobody) return std::nullopt;
  Finding finding = row_finding(FindingKind::cascade_broken, agreement, promise);
  finding.look = from_nothing ? Look::from_nothing : Look::by_nobody;
  if (from_nothing) {
    finding.method = "tidak menurunkan baris mana pun dari perjanjian " + agreement.parent;
    finding.method_en = "carries down no row of agreement " + agreement.parent;
  }
  if (by_nobody) {
    finding.method += finding.method.empty() ? "" : "; ";
    finding.method += "tidak diturunkan oleh perjanjian mana pun yang langsung di bawahnya";
    finding.method_en += finding.method_en.empty() ? "" : "; ";
    finding.method_en += "carried down by no agreement directly below it";
  }
  return finding;
}

/// Whether `name` is the first party of another agreement of the year in the same position as in
/// `parent`: the position had two holders in the year.
bool is_other_holder(const OfficeYear& year, const Agreement& parent, const std::string& name) {
  return std::ranges::any_of(year.agreements, [&](const Agreement& other) {
    return same_person(other.first.name, name) &&
           same_position(other.first.position, parent.first.position);
  });
}

std::optional<Finding> check_superior(const OfficeYear& year, const Agreement& agreement,
                                      const Agreement& parent) {
  if (!agreement.second || parent.first.name.empty()) return std::nullopt;
  const bool by_name = !agreement.second->name.empty();
  const std::string& stated = by_name ? agreement.second->name : agreement.second->position;
  const std::string& expected = by_name ? parent.first.name : parent.first.position;
  if (stated.empty() || expected.empty()) return std::nullopt;
  const bool same = by_name ? same_person(stated, expected) : same_position(stated, expected);
  if (same) return std::nullopt;
  if (by_name && is_other_holder(year, parent, stated)) return std::nullopt;
  return Finding{.kind = FindingKind::superior_differs,
                 .code = agreement.id,
                 .subject = agreement.title,
                 .reported = stated,
                 .computed = expected,
                 .method = "pihak pertama perjanjian " + parent.id,
                 .method_en = "first party of agreement " + parent.id,
                 .place = agreement.place,
                 .other_place = parent.place};
}

}  // namespace

std::vector<Finding> check_promises(const OfficeYear& year, std::span<const CascadeNode> cascade,
                                    YearState state) {
  std::vector<Finding> findings;
  const auto keep = [&findings](std::optional<Finding> finding) {
    if (finding) findings.push_back(*std::move(finding));
  };
  if (state == YearState::closed) {
    for (const Indicator& indicator : year.indicators) keep(check_measured(indicator));
  }
  for (std::size_t at = 0; at < cascade.size(); ++at) {
    const Agreement& agreement = year.agreements[at];
    const Linked others = linked(agreement, cascade[at]);
    for (std::size_t place = 0; place < agreement.promises.size(); ++place) {
      const Promise& promise = agreement.promises[place];
      const CascadeRow& row = cascade[at].rows[place];
      if (!year.indicators.empty()) keep(check_result(agreement, promise, row));
      keep(check_links(agreement, promise, row, others));
    }
    if (cascade[at].parent) {
      keep(check_superior(year, agreement, year.agreements[*cascade[at].parent]));
    }
  }
  return findings;
}

}  // namespace terang::measure
