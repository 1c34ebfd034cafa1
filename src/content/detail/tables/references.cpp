#include "content/detail/tables/references.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "content/codes.hpp"
#include "content/detail/prose/narratives.hpp"
#include "content/detail/tables/parent_circles.hpp"
#include "content/detail/tables/year_tables.hpp"
#include "content/detail/values/cell_text.hpp"
#include "content/model_codes.hpp"
#include "content/value_codes.hpp"

namespace terang::content::detail {
namespace {

bool holds(const Known& known, std::string_view code) {
  return std::find(known.codes.begin(), known.codes.end(), code) != known.codes.end();
}

template <typename Record>
Known known_of(const std::vector<Record>& records, std::string where, bool is_complete) {
  Known known{.codes = {}, .where = std::move(where), .is_complete = is_complete};
  for (const Record& record : records) known.codes.push_back(record.code);
  return known;
}

/// Either of two.
Known joined(const Known& left, const Known& right) {
  Known both{.codes = left.codes,
             .where = left.where + " / " + right.where,
             .is_complete = left.is_complete && right.is_complete};
  both.codes.insert(both.codes.end(), right.codes.begin(), right.codes.end());
  return both;
}

/// Whether every row of the year's file could be read; a file that is not there has none.
bool is_complete(std::span<const Table> tables, std::string_view name) {
  return std::all_of(tables.begin(), tables.end(), [name](const Table& table) {
    return table.form() == nullptr || table.form()->name != name || table.is_whole();
  });
}

/// Checks the references of one year against what the year and its office hold.
class Checker {
 public:
  Checker(const OfficeYear& year, const Office& office, std::span<const Table> tables)
      : objectives_{known_of(year.objectives, "sasaran.csv", is_complete(tables, "sasaran.csv"))},
        indicators_{known_of(year.indicators, "kinerja.csv", is_complete(tables, "kinerja.csv"))},
        budget_{known_of(year.budget, "anggaran.csv", is_complete(tables, "anggaran.csv"))},
        objectives_or_indicators_{joined(objectives_, indicators_)},
        money_{joined(budget_, objectives_)},
        money_or_indicators_{joined(money_, indicators_)},
        staff_{known_of(office.staff, "pegawai.csv", true)},
        has_budget_{!year.budget.empty()} {
    for (const StaffCount& count : office.staff) staff_.codes.push_back(count.group);
    for (const OfficeUnit& unit : office.units) units_.codes.push_back(unit.id);
    for (const Agreement& agreement : year.agreements) agreements_.codes.push_back(agreement.id);
  }

  void check(Referent referent, std::string_view code, const Spot& place,
             base::Diagnostics& diagnostics) const {
    if (referent == Referent::pledged_line && !has_budget_) return;
    if (const Known* const known = find_known(referent)) {
      check_known(code, place, *known, diagnostics);
    }
  }

  void check_statement(std::string_view kind_word, const Cell& subject,
                       base::Diagnostics& diagnostics) const {
    const std::optional<StatementKind> kind = find_statement_kind(kind_word);
    if (!kind || subject.text.empty()) return;
    if (*kind == StatementKind::objective_count) {
      diagnostics.report(subject_not_taken, subject.place,
                         {std::string{subject.text}, std::string{kind_word}});
      return;
    }
    check_known(subject.text, subject.place, subjects_of(*kind), diagnostics);
  }

  void check_hole(const Hole& hole, base::Diagnostics& diagnostics) const {
    const bool achievement = hole.kind == HoleKind::achievement;
    check_known(hole.code, hole.place, achievement ? objectives_or_indicators_ : budget_,
                diagnostics);
  }

 private:
  /// Absent: null where the reference needs more than the year to be checked.
  const Known* find_known(Referent referent) const {
    switch (referent) {
      case Referent::objective: return &objectives_;
      case Referent::indicator: return &indicators_;
      case Referent::objective_or_indicator: return &objectives_or_indicators_;
      case Referent::budget_line:
      case Referent::pledged_line: return &budget_;
      case Referent::unit: return &units_;
      case Referent::agreement: return &agreements_;
      case Referent::none:
      case Referent::promise:
      case Referent::statement: return nullptr;
    }
    return nullptr;
  }

  const Known& subjects_of(StatementKind kind) const {
    switch (kind) {
      case StatementKind::achievement: return objectives_or_indicators_;
      case StatementKind::indicator_count:
      case StatementKind::objective_count: return objectives_;
      case StatementKind::staff: return staff_;
      case StatementKind::target: return indicators_;
      case StatementKind::realisation: return money_or_indicators_;
      case StatementKind::absorption:
      case StatementKind::ceiling:
      case StatementKind::remainder: return money_;
    }
    return money_;
  }

  Known objectives_;
  Known indicators_;
  Known budget_;
  Known objectives_or_indicators_;
  Known money_;  ///< a budget line, or an objective that has one
  Known money_or_indicators_;
  Known staff_;
  Known units_{.codes = {}, .where = "kantor.yaml (unit)"};
  Known agreements_{.codes = {}, .where = "perjanjian/"};
  bool has_budget_;
};

void check_table(const Table& table, const Checker& checker, base::Diagnostics& diagnostics) {
  if (table.form() == nullptr) return;
  for (const ColumnForm& column : table.form()->columns) {
    if (column.referent == Referent::none) continue;
    for (std::size_t row = 0; row < table.row_count(); ++row) {
      const Cell cell = table.cell(row, column.name);
      if (column.referent == Referent::statement) {
        checker.check_statement(table.cell(row, "besaran").text, cell, diagnostics);
      } else {
        checker.check(column.referent, cell.text, cell.place, diagnostics);
      }
    }
  }
}

/// turunan: rows of the parent agreement.
void check_carried(const OfficeYear& year, std::span<const AgreementFiles> all, std::size_t at,
                   base::Diagnostics& diagnostics) {
  const AgreementFiles& files = all[at];
  const std::string& parent = year.agreements[at].parent;
  const Agreement* const found = find_agreement(year, parent);
  if (!parent.empty() && found == nullptr) return;  // the parent itself is reported
  Known known;
  if (found != nullptr) {
    const auto above = static_cast<std::size_t>(found - year.agreements.data());
    known = known_of(found->promises, "perjanjian/" + parent + ".csv", all[above].annex.is_whole());
  }
  for (std::size_t row = 0; row < files.annex.row_count(); ++row) {
    const Cell carried = files.annex.cell(row, "turunan");
    if (carried.text.empty()) continue;
    if (parent.empty()) {
      diagnostics.report(carried_without_parent, carried.place, {std::string{carried.text}});
    } else {
      check_known(carried.text, carried.place, known, diagnostics);
    }
  }
}

void check_parents(const OfficeYear& year, base::Diagnostics& diagnostics) {
  std::vector<Child> lines;
  for (const BudgetLine& line : year.budget) lines.push_back({line.code, line.parent, line.place});
  check_circles(lines, diagnostics);
  std::vector<Child> agreements;
  for (const Agreement& agreement : year.agreements) {
    agreements.push_back({agreement.id, agreement.parent, agreement.place});
  }
  check_circles(agreements, diagnostics);
}

}  // namespace

void check_known(std::string_view code, const Spot& place, const Known& known,
                 base::Diagnostics& diagnostics) {
  if (code.empty() || !known.is_complete || holds(known, code)) return;
  if (const auto latin = find_latin_spelling(code); latin && holds(known, *latin)) {
    diagnostics.report(letters_look_alike, place, {quoted(code), *latin});
    return;
  }
  std::vector<std::string> words{quoted(code), known.where};
  const auto nearest = base::find_nearest(code, known.codes);
  if (nearest) words.emplace_back(*nearest);
  diagnostics.report(nearest ? reference_unknown_near : reference_unknown, place, std::move(words));
}

void check_references(const OfficeYear& year, const Office& office, const YearSources& sources,
                      base::Diagnostics& diagnostics) {
  const Checker checker{year, office, sources.tables};
  for (const Table& table : sources.tables) check_table(table, checker, diagnostics);
  for (std::size_t at = 0; at < sources.agreements.size(); ++at) {
    const AgreementFiles& files = sources.agreements[at];
    check_table(files.annex, checker, diagnostics);
    check_carried(year, sources.agreements, at, diagnostics);
    for (const YamlReference& reference : files.references) {
      checker.check(reference.referent, reference.code, reference.place, diagnostics);
    }
  }
  check_parents(year, diagnostics);
  for (const auto* narratives : {&year.chapters, &year.plans}) {
    for (const Narrative& narrative : *narratives) {
      for (const Hole& hole : holes_of(narrative)) checker.check_hole(hole, diagnostics);
    }
  }
}

}  // namespace terang::content::detail
