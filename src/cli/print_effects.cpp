#include "cli/print_effects.hpp"

#include <optional>
#include <vector>

#include "base/print.hpp"
#include "cli/print.hpp"
#include "cli/print_edits.hpp"
#include "dataset/edit_words.hpp"

namespace terang::cli {
namespace {

using base::Language;
using base::Wording;
using measure::BudgetScore;
using measure::Scoreboard;

constexpr std::string_view nothing = "–";

constexpr Wording mean_word{.id = "Capaian rata-rata", .en = "Mean achievement"};
constexpr Wording met_word{.id = "Indikator tercapai", .en = "Indicators met"};
constexpr Wording of_word{.id = " dari ", .en = " of "};
constexpr Wording ceiling_word{.id = "Pagu", .en = "Ceiling"};
constexpr Wording realisation_word{.id = "Realisasi", .en = "Realisation"};
constexpr Wording remainder_word{.id = "Sisa", .en = "Remainder"};
constexpr Wording absorption_word{.id = "Serapan", .en = "Absorption"};
constexpr Wording new_findings{.id = "Temuan baru", .en = "New findings"};
constexpr Wording cured_findings{.id = "Temuan yang hilang", .en = "Findings cured"};
constexpr Wording effect_head{.id = "Akibatnya | Sebelum | Sesudah",
                              .en = "Effect | Before | After"};

/// One figure of the year on both sides, as people read it.
struct EffectRow {
  std::string_view name;
  std::string before, after;
};

/// What is printed of one side.
struct Side {
  const std::optional<Scoreboard>& scores;
  const content::Rules& rules;
  Language language;

  std::string percent(const measure::Measured<base::Percent>& value) const {
    return value ? base::print(*value, rules.decimals, language) : std::string{nothing};
  }

  std::string mean() const {
    if (!scores) return std::string{nothing};
    const measure::MeanScore& year = scores->year;
    const std::string value = percent(year.achievement);
    return year.scale_class ? value + " (" + rules.scale.at(*year.scale_class).name + ")" : value;
  }

  std::string met() const {
    if (!scores) return std::string{nothing};
    const measure::Counts& counts = scores->year.counts;
    return std::to_string(counts.met) + std::string{of_word.in(language)} +
           std::to_string(counts.indicators);
  }

  const BudgetScore* find_total() const {
    return scores && scores->total ? &*scores->total : nullptr;
  }

  std::string amount(std::optional<base::Rupiah> BudgetScore::*member) const {
    const BudgetScore* total = find_total();
    if (total == nullptr || !(total->*member)) return std::string{nothing};
    return base::print(*(total->*member), language);
  }

  std::string ceiling() const {
    const BudgetScore* total = find_total();
    return total == nullptr ? std::string{nothing} : base::print(total->ceiling, language);
  }

  std::string absorption() const {
    const BudgetScore* total = find_total();
    return total == nullptr ? std::string{nothing} : percent(total->absorption);
  }
};

/// A year that is not there has no totals; one that cannot be read has some, which nobody knows.
bool is_known(const PrintedUnit& printed) {
  const bool knows_before = printed.unit.before || printed.report.faults_before.empty();
  const bool knows_after = printed.unit.after || printed.report.faults_after.empty();
  return knows_before && knows_after;
}

/// Those that changed.
std::vector<EffectRow> rows_of(const PrintedUnit& printed) {
  if (!is_known(printed)) return {};
  const site::UnitDiff& unit = printed.unit;
  const Language language = printed.language;
  const Side before{unit.before, unit.rules_before, language};
  const Side after{unit.after, unit.rules_after, language};
  std::vector<EffectRow> rows{
      {mean_word.in(language), before.mean(), after.mean()},
      {met_word.in(language), before.met(), after.met()},
      {ceiling_word.in(language), before.ceiling(), after.ceiling()},
      {realisation_word.in(language), before.amount(&BudgetScore::realisation),
       after.amount(&BudgetScore::realisation)},
      {remainder_word.in(language), before.amount(&BudgetScore::remainder),
       after.amount(&BudgetScore::remainder)},
      {absorption_word.in(language), before.absorption(), after.absorption()},
  };
  std::erase_if(rows, [](const EffectRow& row) { return row.before == row.after; });
  return rows;
}

std::string text_of(const std::vector<measure::Finding>& findings, const Wording& title,
                    const PrintedUnit& printed) {
  if (findings.empty()) return {};
  std::string text = "    " + std::string{title.in(printed.language)} + ":\n";
  for (const measure::Finding& finding : findings) {
    const std::string line = print_finding(finding, printed.report.folder, printed.language);
    text += "        " + dataset::one_line(line) + "\n";
  }
  return text;
}

std::string markdown_of(const std::vector<measure::Finding>& findings, const Wording& title,
                        const PrintedUnit& printed) {
  if (findings.empty()) return {};
  std::string text =
      std::string{title.in(printed.language)} + " (" + std::to_string(findings.size()) + "):\n\n";
  for (const measure::Finding& finding : findings) {
    const std::string line = print_finding(finding, printed.report.folder, printed.language);
    text += "- " + markdown(line) + "\n";
  }
  return text + "\n";
}

}  // namespace

std::string print_effect_text(const PrintedUnit& printed) {
  const site::UnitDiff& unit = printed.unit;
  std::string text;
  for (const EffectRow& row : rows_of(printed)) {
    text += "    " + std::string{row.name} + ": " + dataset::one_line(row.before) + " → " +
            dataset::one_line(row.after) + "\n";
  }
  text += text_of(unit.new_findings, new_findings, printed) +
          text_of(unit.cured_findings, cured_findings, printed);
  if (text.empty()) return {};
  return print_heading(unit.office_name, unit.year) + "\n" + text;
}

std::string print_effect_markdown(const PrintedUnit& printed) {
  std::string text;
  const std::vector<EffectRow> rows = rows_of(printed);
  if (!rows.empty()) {
    text += "| " + std::string{effect_head.in(printed.language)} + " |\n| --- | --- | --- |\n";
    for (const EffectRow& row : rows) {
      text += "| " + std::string{row.name} + " | " + markdown(row.before) + " | " +
              markdown(row.after) + " |\n";
    }
    text += "\n";
  }
  return text + markdown_of(printed.unit.new_findings, new_findings, printed) +
         markdown_of(printed.unit.cured_findings, cured_findings, printed);
}

}  // namespace terang::cli
