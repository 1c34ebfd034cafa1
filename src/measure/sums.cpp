#include "measure/sums.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "base/print.hpp"
#include "base/text.hpp"
#include "measure/detail/cascade.hpp"
#include "measure/detail/sentence.hpp"

namespace terang::measure {
namespace {

using base::Language;
using base::Rupiah;
using content::Agreement;
using content::BudgetLine;
using content::Money;
using content::OfficeYear;
using content::PledgedBudget;
using detail::in_both;
using detail::Sentence;

Rupiah sum_of(const std::vector<Rupiah>& amounts) {
  Rupiah sum;
  for (const Rupiah amount : amounts) sum += amount;
  return sum;
}

/// `Rp 1.000 + Rp 2.000 = Rp 3.000`.
std::string print_addition(const std::vector<Rupiah>& amounts, Language language) {
  std::string text;
  for (const Rupiah amount : amounts) {
    if (!text.empty()) text += " + ";
    text += base::print(amount, language);
  }
  if (amounts.size() == 1) return text;
  return text + " = " + base::print(sum_of(amounts), language);
}

Finding sum_finding(FindingKind kind, Rupiah reported, const std::vector<Rupiah>& amounts) {
  const Sentence method =
      in_both([&amounts](Language language) { return print_addition(amounts, language); });
  return {.kind = kind,
          .reported = base::print(reported, Language::indonesian),
          .computed = base::print(sum_of(amounts), Language::indonesian),
          .method = method.id,
          .method_en = method.en};
}

/// Absent: the line has no children, one of the figures is not known, or they add up.
std::optional<Finding> check_children(const OfficeYear& year, const BudgetLine& parent,
                                      Money BudgetLine::*figure) {
  std::vector<Rupiah> amounts;
  for (const BudgetLine& line : year.budget) {
    if (line.parent != parent.code) continue;
    if (!(line.*figure).value) return std::nullopt;
    amounts.push_back(*(line.*figure).value);
  }
  const std::optional<Rupiah> stated = (parent.*figure).value;
  if (amounts.empty() || !stated || sum_of(amounts) == *stated) return std::nullopt;
  Finding finding = sum_finding(FindingKind::sum_differs, *stated, amounts);
  const bool ceiling = figure == &BudgetLine::ceiling;
  finding.code = parent.code + (ceiling ? "-pagu" : "-realisasi");
  finding.subject = parent.text;
  finding.place = parent.place;
  return finding;
}

std::optional<Finding> check_stated_total(const Agreement& agreement) {
  if (!agreement.total_reported || !agreement.total_reported->value) return std::nullopt;
  std::vector<Rupiah> amounts;
  for (const PledgedBudget& line : agreement.budget) {
    if (line.amount.value) amounts.push_back(*line.amount.value);
  }
  const Rupiah stated = *agreement.total_reported->value;
  if (amounts.empty() || sum_of(amounts) == stated) return std::nullopt;
  Finding finding = sum_finding(FindingKind::sum_differs, stated, amounts);
  finding.code = agreement.id + "-total";
  finding.subject = agreement.title;
  finding.place = agreement.total_place;
  return finding;
}

std::optional<Finding> check_overspent(const BudgetLine& line) {
  const std::optional<Rupiah> ceiling = line.ceiling.value;
  const std::optional<Rupiah> realisation = line.realisation.value;
  if (!ceiling || !realisation || *realisation <= *ceiling) return std::nullopt;
  const Sentence method = in_both([&](Language language) {
    return std::string{language == Language::indonesian ? "realisasi − pagu: "
                                                        : "realisation − ceiling: "} +
           base::print(*realisation, language) + " − " + base::print(*ceiling, language) + " = " +
           base::print(*realisation - *ceiling, language);
  });
  return Finding{.kind = FindingKind::overspent,
                 .code = line.code,
                 .subject = line.text,
                 .reported = base::print(*realisation, Language::indonesian),
                 .computed = base::print(*ceiling, Language::indonesian),
                 .method = method.id,
                 .method_en = method.en,
                 .place = line.place};
}

/// Compares codes if both lines have one, otherwise names.
bool same_line(const PledgedBudget& left, const PledgedBudget& right) {
  if (!left.code.empty() && !right.code.empty()) return left.code == right.code;
  return base::same_words(left.text) == base::same_words(right.text);
}

/// The parent's lines of one name, and the amounts that the agreements below carry under it.
struct NamedLines {
  const PledgedBudget* first = nullptr;
  Rupiah pledged;
  std::vector<Rupiah> carried{};
};

std::vector<NamedLines> grouped(const std::vector<PledgedBudget>& budget) {
  std::vector<NamedLines> groups;
  for (const PledgedBudget& line : budget) {
    const auto same = std::ranges::find_if(
        groups, [&line](const NamedLines& group) { return same_line(*group.first, line); });
    if (same == groups.end()) {
      groups.push_back({.first = &line, .pledged = detail::amount_of(line)});
    } else {
      same->pledged += detail::amount_of(line);
    }
  }
  return groups;
}

/// Adds the amount of each carried line to the group with its name; returns the amounts without
/// such a group.
std::vector<Rupiah> distribute(const std::vector<const PledgedBudget*>& lines,
                               std::vector<NamedLines>& groups) {
  std::vector<Rupiah> nameless;
  for (const PledgedBudget* line : lines) {
    const auto same = std::ranges::find_if(
        groups, [line](const NamedLines& group) { return same_line(*group.first, *line); });
    (same == groups.end() ? nameless : same->carried).push_back(detail::amount_of(*line));
  }
  return nameless;
}

/// The code of a finding about a line: with the line's own code, otherwise its number from 1 in the
/// agreement.
std::string line_code(const Agreement& agreement, const PledgedBudget& line) {
  if (!line.code.empty()) return agreement.id + "-" + line.code;
  return agreement.id + "-" + std::to_string(&line - agreement.budget.data() + 1);
}

/// Compares the sum of the groups to which nothing is carried with the sum of the carried lines
/// that have no group.
std::optional<Finding> check_rest(const Agreement& agreement, const std::vector<NamedLines>& groups,
                                  const std::vector<Rupiah>& nameless) {
  std::vector<Rupiah> pledged;
  const PledgedBudget* first = nullptr;
  for (const NamedLines& group : groups) {
    if (!group.carried.empty()) continue;
    if (first == nullptr) first = group.first;
    pledged.push_back(group.pledged);
  }
  const bool comparable = !pledged.empty() && !nameless.empty();
  if (!comparable || sum_of(pledged) == sum_of(nameless)) return std::nullopt;
  Finding finding = sum_finding(FindingKind::cascade_budget, sum_of(pledged), nameless);
  finding.code = agreement.id;
  finding.subject = agreement.title;
  finding.place = first->place;
  return finding;
}

std::vector<Finding> check_carried(const OfficeYear& year, const Agreement& agreement,
                                   std::span<const std::size_t> children) {
  std::vector<NamedLines> groups = grouped(agreement.budget);
  const std::vector<Rupiah> nameless = distribute(carried_lines(year, children), groups);
  std::vector<Finding> findings;
  for (const NamedLines& group : groups) {
    if (group.carried.empty() || sum_of(group.carried) == group.pledged) continue;
    Finding finding = sum_finding(FindingKind::cascade_budget, group.pledged, group.carried);
    finding.code = line_code(agreement, *group.first);
    finding.subject = group.first->text;
    finding.place = group.first->place;
    findings.push_back(std::move(finding));
  }
  // If there is only one agreement below, the others may not have been transcribed yet.
  if (children.size() < 2) return findings;
  if (auto rest = check_rest(agreement, groups, nameless)) findings.push_back(*std::move(rest));
  return findings;
}

std::optional<Finding> check_ceiling(const OfficeYear& year, const Agreement& agreement,
                                     const PledgedBudget& pledged) {
  if (pledged.code.empty() || !pledged.amount.value) return std::nullopt;
  const BudgetLine* line = content::find_budget_line(year, pledged.code);
  if (line == nullptr || !line->ceiling.value) return std::nullopt;
  const Rupiah amount = *pledged.amount.value;
  if (amount == *line->ceiling.value || line->ceiling_first.value == amount) return std::nullopt;
  return Finding{.kind = FindingKind::budget_differs,
                 .code = agreement.id + "-" + pledged.code,
                 .subject = pledged.text,
                 .reported = base::print(amount, Language::indonesian),
                 .computed = base::print(*line->ceiling.value, Language::indonesian),
                 .method = "pagu baris " + line->code + " dalam anggaran.csv",
                 .method_en = "ceiling of line " + line->code + " in anggaran.csv",
                 .place = pledged.place,
                 .other_place = line->place};
}

}  // namespace

std::vector<const PledgedBudget*> carried_lines(const OfficeYear& year,
                                                std::span<const std::size_t> children) {
  std::vector<const PledgedBudget*> lines;
  std::set<std::pair<std::string, Rupiah>> seen;
  for (const std::size_t child : children) {
    std::set<std::pair<std::string, Rupiah>> own;
    for (const PledgedBudget& line : year.agreements[child].budget) {
      const std::pair<std::string, Rupiah> shared{line.code, detail::amount_of(line)};
      if (!line.code.empty() && seen.contains(shared)) continue;
      lines.push_back(&line);
      own.insert(shared);
    }
    seen.merge(own);
  }
  return lines;
}

std::vector<Finding> check_sums(const OfficeYear& year) {
  std::vector<Finding> findings;
  const auto keep = [&findings](std::optional<Finding> finding) {
    if (finding) findings.push_back(*std::move(finding));
  };
  for (const BudgetLine& line : year.budget) {
    keep(check_children(year, line, &BudgetLine::ceiling));
    keep(check_children(year, line, &BudgetLine::realisation));
    keep(check_overspent(line));
  }
  for (const Agreement& agreement : year.agreements) keep(check_stated_total(agreement));
  return findings;
}

std::vector<Finding> check_pledged_budgets(const OfficeYear& year,
                                           std::span<const detail::CascadeNode> cascade) {
  std::vector<Finding> findings;
  for (std::size_t at = 0; at < cascade.size(); ++at) {
    const Agreement& agreement = year.agreements[at];
    std::ranges::move(check_carried(year, agreement, cascade[at].children),
                      std::back_inserter(findings));
    for (const PledgedBudget& line : agreement.budget) {
      if (auto finding = check_ceiling(year, agreement, line)) {
        findings.push_back(*std::move(finding));
      }
    }
  }
  return findings;
}

}  // namespace terang::measure
