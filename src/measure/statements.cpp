#include "measure/statements.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>

#include "base/print.hpp"
#include "measure/absorption.hpp"
#include "measure/achievement.hpp"
#include "measure/detail/index_of.hpp"
#include "measure/detail/sentence.hpp"
#include "measure/detail/units.hpp"
#include "measure/reported.hpp"
#include "measure/targets.hpp"

namespace terang::measure {
namespace {

using base::Language;
using base::Rational;
using content::OfficeYear;
using content::Statement;
using content::StatementKind;
using detail::in_both;
using detail::index_of;
using detail::Sentence;

/// The computed figure that a statement is compared with, and the name of its subject.
struct Counterpart {
  Rational value;
  Sentence method;
  Likeness likeness{};
  std::optional<base::Place> place{};
  std::string subject{};
};

bool is_percentage(StatementKind kind) {
  return kind == StatementKind::achievement || kind == StatementKind::absorption;
}

bool is_money(StatementKind kind) {
  return kind == StatementKind::ceiling || kind == StatementKind::realisation ||
         kind == StatementKind::remainder;
}

std::string print_stated(StatementKind kind, const Rational& value, int decimals,
                         Language language) {
  if (is_percentage(kind)) return base::print(base::Percent{value}, decimals, language);
  std::string digits = base::print(value, decimals, language);
  if (!is_money(kind)) return digits;
  return value.sign() < 0 ? "-Rp " + digits.substr(1) : "Rp " + digits;
}

Sentence mean_method(const MeanScore& mean, const content::Rules& rules) {
  return in_both([&](Language language) {
    const bool indonesian = language == Language::indonesian;
    const std::string number = std::to_string(mean.averaged);
    const std::string value = base::print(mean.achievement->value, rules.decimals, language);
    std::string cap;
    if (rules.cap) {
      cap = (indonesian ? ", masing-masing paling tinggi " : ", each at most ") +
            base::print(*rules.cap, language);
    }
    return indonesian ? "rata-rata tertimbang capaian " + number + " indikator" + cap + ": " + value
                      : "weighted mean of the achievements of " + number + " indicators" + cap +
                            ": " + value;
  });
}

/// `beside`: the budget whose absorption stands in the column beside the mean; may be absent.
/// Absent: there is no mean
std::optional<Counterpart> mean_counterpart(const MeanScore& mean, const content::Rules& rules,
                                            const std::optional<BudgetScore>& beside) {
  if (!mean.achievement) return std::nullopt;
  Counterpart counterpart{.value = mean.achievement->value, .method = mean_method(mean, rules)};
  if (beside && beside->absorption) counterpart.likeness.neighbour = beside->absorption->value;
  return counterpart;
}

std::optional<Counterpart> indicator_counterpart(const content::Indicator& indicator,
                                                 const content::Rules& rules) {
  const Measured<base::Percent> achieved = achievement(indicator);
  if (!achieved) return std::nullopt;
  return Counterpart{.value = achieved->value,
                     .method = in_both([&](Language language) {
                       return print_working(indicator, rules.decimals, language);
                     }),
                     .likeness = likeness_of(indicator, rules),
                     .place = indicator.realisation_place,
                     .subject = indicator.text};
}

std::optional<Counterpart> find_achievement(const Statement& statement, const OfficeYear& year,
                                            const Scoreboard& scores, const content::Rules& rules) {
  if (statement.subject.empty()) return mean_counterpart(scores.year, rules, scores.total);
  if (const auto* objective = content::find_objective(year, statement.subject)) {
    const std::size_t at = index_of(year.objectives, objective);
    const ObjectiveScore& score = scores.objectives[at];
    std::optional<Counterpart> mean = mean_counterpart(score.mean, rules, score.budget);
    if (mean) mean->subject = objective->text;
    return mean;
  }
  const auto* indicator = content::find_indicator(year, statement.subject);
  if (indicator == nullptr) return std::nullopt;
  return indicator_counterpart(*indicator, rules);
}

/// The budget figures that a statement is about: a line, an objective's line, a fund, or the total.
/// `line` is null for a fund and the total; `score` is null if there are no such figures.
struct Budget {
  const BudgetScore* score = nullptr;
  const content::BudgetLine* line = nullptr;
};

Budget total_budget(const Statement& statement, const Scoreboard& scores) {
  if (statement.fund.empty()) return {.score = scores.total ? &*scores.total : nullptr};
  const auto found = std::ranges::find(scores.funds, statement.fund, &FundTotal::fund);
  return {.score = found == scores.funds.end() ? nullptr : &found->score};
}

Budget find_budget(const Statement& statement, const OfficeYear& year, const Scoreboard& scores) {
  if (statement.subject.empty()) return total_budget(statement, scores);
  const auto* line = content::find_budget_line(year, statement.subject);
  const auto* objective = content::find_objective(year, statement.subject);
  if (line == nullptr && objective != nullptr) {
    line = content::find_budget_line(year, objective->budget_code);
  }
  if (line == nullptr) return {};
  return {.score = &scores.budget[index_of(year.budget, line)], .line = line};
}

Rational whole(base::Rupiah amount) { return {amount.amount}; }

Sentence budget_method(StatementKind kind, const BudgetScore& score, const content::Rules& rules) {
  return in_both([&](Language language) {
    const bool indonesian = language == Language::indonesian;
    const std::string ceiling = base::print(score.ceiling, language);
    if (kind == StatementKind::ceiling) {
      return (indonesian ? "pagu dalam tabel anggaran: " : "ceiling in the budget table: ") +
             ceiling;
    }
    if (kind == StatementKind::absorption) return print_working(score, rules.decimals, language);
    const std::string realisation = base::print(*score.realisation, language);
    if (kind == StatementKind::realisation) {
      return (indonesian ? "realisasi dalam tabel anggaran: "
                         : "realisation in the budget table: ") +
             realisation;
    }
    return ceiling + " − " + realisation + " = " + base::print(*score.remainder, language);
  });
}

/// Absent: the figure is not known.
std::optional<Rational> budget_figure(StatementKind kind, const BudgetScore& score) {
  if (kind == StatementKind::ceiling) return whole(score.ceiling);
  if (!score.realisation) return std::nullopt;
  if (kind == StatementKind::realisation) return whole(*score.realisation);
  if (kind == StatementKind::remainder) return whole(*score.remainder);
  if (!score.absorption) return std::nullopt;
  return score.absorption->value;
}

Likeness budget_likeness(StatementKind kind, const BudgetScore& score) {
  if (kind == StatementKind::absorption) return likeness_of(score);
  if (!score.realisation) return {};
  if (kind == StatementKind::ceiling) return {.swapped = whole(*score.realisation)};
  if (kind == StatementKind::realisation) return {.swapped = whole(score.ceiling)};
  return {.realisation = whole(*score.realisation), .swapped = -whole(*score.remainder)};
}

std::optional<Counterpart> find_money(const Statement& statement, const OfficeYear& year,
                                      const Scoreboard& scores, const content::Rules& rules) {
  const Budget budget = find_budget(statement, year, scores);
  if (budget.score == nullptr) return std::nullopt;
  const std::optional<Rational> value = budget_figure(statement.kind, *budget.score);
  if (!value) return std::nullopt;
  Counterpart counterpart{.value = *value,
                          .method = budget_method(statement.kind, *budget.score, rules),
                          .likeness = budget_likeness(statement.kind, *budget.score)};
  if (statement.subject.empty() && scores.year.achievement) {
    counterpart.likeness.neighbour = scores.year.achievement->value;
  }
  if (budget.line != nullptr) {
    counterpart.place = budget.line->place;
    counterpart.subject = budget.line->text;
  }
  return counterpart;
}

Counterpart counted_rows(std::ptrdiff_t rows, std::string_view file) {
  const Rational value{static_cast<std::int64_t>(rows)};
  return {.value = value, .method = in_both([&](Language language) {
                            const bool indonesian = language == Language::indonesian;
                            return (indonesian ? "banyaknya baris " : "number of rows in ") +
                                   std::string{file} + ": " + base::print(value, language);
                          })};
}

/// Absent: the table is missing, so that nothing can be counted, or the subject cannot be counted
std::optional<Counterpart> find_count(const Statement& statement, const OfficeYear& year) {
  if (statement.kind == StatementKind::objective_count) {
    if (year.objectives.empty() || !statement.subject.empty()) return std::nullopt;
    return counted_rows(std::ssize(year.objectives), "sasaran.csv");
  }
  if (year.indicators.empty()) return std::nullopt;
  if (statement.subject.empty()) return counted_rows(std::ssize(year.indicators), "kinerja.csv");
  const auto* objective = content::find_objective(year, statement.subject);
  if (objective == nullptr) return std::nullopt;
  Counterpart counterpart = counted_rows(
      std::ranges::count(year.indicators, objective->code, &content::Indicator::objective),
      "kinerja.csv");
  counterpart.subject = objective->text;
  return counterpart;
}

/// Absent: the statement is about nothing that can be computed
std::optional<Counterpart> find_counterpart(const Statement& statement, const OfficeYear& year,
                                            const Scoreboard& scores, const content::Rules& rules) {
  switch (statement.kind) {
    case StatementKind::achievement: return find_achievement(statement, year, scores, rules);
    case StatementKind::absorption:
    case StatementKind::ceiling:
    case StatementKind::realisation:
    case StatementKind::remainder: return find_money(statement, year, scores, rules);
    case StatementKind::indicator_count:
    case StatementKind::objective_count: return find_count(statement, year);
    case StatementKind::staff:
    case StatementKind::target: return std::nullopt;
  }
  return std::nullopt;
}

std::string_view word_of(StatementKind kind) {
  switch (kind) {
    case StatementKind::achievement: return "capaian";
    case StatementKind::absorption: return "serapan";
    case StatementKind::ceiling: return "pagu";
    case StatementKind::realisation: return "realisasi";
    case StatementKind::remainder: return "sisa";
    case StatementKind::indicator_count: return "jumlah indikator";
    case StatementKind::objective_count: return "jumlah sasaran";
    case StatementKind::staff: return "jumlah pegawai";
    case StatementKind::target: return "target";
  }
  return {};
}

/// The name of a stated figure with its place in the document: `serapan seluruhnya (dok-1 Bab IV)`.
std::string name_of(const Statement& statement, const std::string& subject) {
  std::string name{word_of(statement.kind)};
  name += subject.empty() ? " seluruhnya" : ": " + subject;
  if (!statement.fund.empty()) name += ", " + statement.fund;
  if (!statement.source.empty()) name += " (" + statement.source + ")";
  return name;
}

/// The stated figure as printed. `unit`: the indicator's, if the statement is about one.
std::string figure_of(const Statement& statement, std::string_view unit) {
  if (statement.stated) return detail::written(*statement.stated, unit);
  return print_stated(statement.kind, statement.value.value, statement.value.decimals,
                      Language::indonesian);
}

Finding finding_of(const Statement& statement, std::string_view unit = {}) {
  return {.kind = FindingKind::statement_differs,
          .code = statement.code,
          .subject = name_of(statement, statement.subject),
          .reported = figure_of(statement, unit),
          .place = statement.place};
}

std::optional<Finding> check_counterpart(const Statement& statement, const Counterpart& counterpart,
                                         const content::Rules& rules) {
  const bool percentage = is_percentage(statement.kind);
  const Rational tolerance = percentage ? rules.tolerance : Rational{0};
  if (!differs(statement.value, counterpart.value, tolerance)) return std::nullopt;
  Finding finding = finding_of(statement);
  const int decimals = percentage ? std::max(rules.decimals, statement.value.decimals) : 0;
  finding.computed =
      print_stated(statement.kind, counterpart.value, decimals, Language::indonesian);
  finding.method = counterpart.method.id;
  finding.method_en = counterpart.method.en;
  finding.look = look_of(statement.value, counterpart.value, counterpart.likeness);
  finding.other_place = counterpart.place;
  if (!counterpart.subject.empty()) finding.subject = name_of(statement, counterpart.subject);
  return finding;
}

/// Whether a stated ceiling is the first one of the year (pagu_awal): that of the line, or the sum
/// of those of the top lines.
bool is_first_ceiling(const Statement& statement, const OfficeYear& year) {
  if (statement.kind != StatementKind::ceiling) return false;
  bool revised = false;
  Rational first;
  for (const content::BudgetLine& line : year.budget) {
    const bool spoken_of =
        statement.subject.empty()
            ? line.parent.empty() && (statement.fund.empty() || statement.fund == line.fund)
            : line.code == statement.subject;
    if (!spoken_of) continue;
    revised = revised || line.ceiling_first.value.has_value();
    first += whole(line.ceiling_first.value.value_or(line.ceiling.value.value_or(base::Rupiah{})));
  }
  return revised && first == statement.value.value;
}

bool same_thing(const Statement& left, const Statement& right) {
  return left.kind == right.kind && left.subject == right.subject && left.fund == right.fund;
}

/// The fewest decimals, up to 6, that show the number exactly.
int decimals_of(const Rational& number) {
  constexpr int most = 6;
  int decimals = 0;
  while (decimals < most && Rational::parse(number.rounded(decimals)) != number) ++decimals;
  return decimals;
}

bool is_printed(const std::optional<content::Target>& cell) {
  return cell && !std::holds_alternative<content::NotStated>(cell->value);
}

/// The number of a quantity, or the score of a grade. Absent: the cell has neither
std::optional<Rational> number_of(const content::Target& cell) {
  if (const auto* quantity = std::get_if<base::Quantity>(&cell.value)) return quantity->value;
  const auto* graded = std::get_if<content::Graded>(&cell.value);
  return graded == nullptr ? std::nullopt : graded->score;
}

/// A realisation may be rounded in another place; a target is a promise and may not. Instead of a
/// grade with its score, one place may print the score alone.
bool same_figure(StatementKind kind, const content::Target& left, const content::Target& right) {
  if (same_target(left, right)) return true;
  const std::optional<Rational> one = number_of(left);
  const std::optional<Rational> other = number_of(right);
  const bool grades = std::holds_alternative<content::Graded>(left.value) &&
                      std::holds_alternative<content::Graded>(right.value);
  if (grades || !one || !other) return false;
  if (kind == StatementKind::target) return *one == *other;
  const int decimals = std::min(decimals_of(*one), decimals_of(*other));
  return one->rounded(decimals) == other->rounded(decimals);
}

bool same_value(const Statement& left, const Statement& right) {
  if (left.stated && right.stated) return same_figure(left.kind, *left.stated, *right.stated);
  const int decimals = std::min(left.value.decimals, right.value.decimals);
  return left.value.value.rounded(decimals) == right.value.value.rounded(decimals);
}

/// Compares a statement without a computed figure with earlier statements about the same thing.
std::optional<Finding> check_earlier(const OfficeYear& year, std::size_t at,
                                     std::string_view unit = {}) {
  const Statement& statement = year.statements[at];
  const Statement* first = nullptr;
  for (std::size_t before = 0; before < at; ++before) {
    const Statement& earlier = year.statements[before];
    const bool says_nothing = earlier.stated && !is_printed(earlier.stated);
    if (says_nothing || !same_thing(earlier, statement)) continue;
    if (same_value(earlier, statement)) return std::nullopt;
    if (first == nullptr) first = &earlier;
  }
  if (first == nullptr) return std::nullopt;
  Finding finding = finding_of(statement, unit);
  finding.computed = figure_of(*first, unit);
  finding.method = "dinyatakan lain di tempat lain: " + first->source;
  finding.method_en = "stated otherwise elsewhere: " + first->source;
  finding.other_place = first->place;
  return finding;
}

/// The indicator's target, or its realisation as a target, so that the same rules compare both.
/// Absent: the realisation has no value
std::optional<content::Target> cell_of(const content::Indicator& indicator, StatementKind kind) {
  if (kind == StatementKind::target) return indicator.target;
  const content::Realisation& cell = indicator.realisation;
  return std::visit(
      [&cell](const auto& value) -> std::optional<content::Target> {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, content::Missing>) {
          return std::nullopt;
        } else {
          return content::Target{.text = cell.text, .value = value, .remark = cell.remark};
        }
      },
      cell.value);
}

/// Compares a stated target or realisation of an indicator with the table's. If the table has none,
/// the statements are compared with each other.
std::optional<Finding> check_stated(const OfficeYear& year, std::size_t at) {
  const Statement& statement = year.statements[at];
  const auto* indicator = content::find_indicator(year, statement.subject);
  if (indicator == nullptr || !is_printed(statement.stated)) return std::nullopt;
  const std::optional<content::Target> cell = cell_of(*indicator, statement.kind);
  if (!is_printed(cell)) {
    std::optional<Finding> finding = check_earlier(year, at, indicator->unit);
    if (finding) finding->subject = name_of(statement, indicator->text);
    return finding;
  }
  if (same_figure(statement.kind, *statement.stated, *cell)) return std::nullopt;
  const bool of_target = statement.kind == StatementKind::target;
  const auto other =
      cell_of(*indicator, of_target ? StatementKind::realisation : StatementKind::target);
  const std::string place = indicator->source.empty() ? "kinerja.csv" : indicator->source;
  return Finding{.kind = FindingKind::statement_differs,
                 .code = statement.code,
                 .subject = name_of(statement, indicator->text),
                 .reported = detail::written(*statement.stated, indicator->unit),
                 .computed = detail::written(*cell, indicator->unit),
                 .method = "tercetak lain dalam tabel: " + place,
                 .method_en = "printed otherwise in the table: " + place,
                 .look = is_printed(other) && same_target(*statement.stated, *other)
                             ? Look::copied_from_neighbour
                             : Look::other,
                 .place = statement.place,
                 .other_place = of_target ? indicator->target_place : indicator->realisation_place};
}

}  // namespace

std::vector<Finding> check_statements(const OfficeYear& year, const Scoreboard& scores,
                                      const content::Rules& rules) {
  std::vector<Finding> findings;
  for (std::size_t at = 0; at < year.statements.size(); ++at) {
    const Statement& statement = year.statements[at];
    if (statement.stated) {
      if (auto finding = check_stated(year, at)) findings.push_back(*std::move(finding));
      continue;
    }
    if (is_first_ceiling(statement, year)) continue;
    const std::optional<Counterpart> counterpart = find_counterpart(statement, year, scores, rules);
    std::optional<Finding> finding =
        counterpart ? check_counterpart(statement, *counterpart, rules) : check_earlier(year, at);
    if (finding) findings.push_back(*std::move(finding));
  }
  return findings;
}

}  // namespace terang::measure
