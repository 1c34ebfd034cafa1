// Records as an editor would type them, for the tables of these tests.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/scoreboard.hpp"

namespace terang::measure::building {

inline content::Money money(std::string_view text) {
  return content::parse_money(text).value.value();
}

inline content::Printed printed(std::string_view text) {
  return content::parse_printed(text).value.value();
}

/// `satuan`, `arah` and the two cells of one row of kinerja.csv.
struct Row {
  std::string_view target;
  std::string_view realisation;
  std::string_view unit = "";
  content::Direction direction = content::Direction::rising;
};

inline content::Indicator indicator(std::string_view code, const Row& row) {
  const content::RowContext context{row.unit, row.direction};
  content::Indicator made;
  made.code = code;
  made.text = "Indikator " + std::string{code};
  made.unit = row.unit;
  made.direction = row.direction;
  made.target = content::parse_target(row.target, context).value.value();
  made.realisation = content::parse_realisation(row.realisation, context).value.value();
  made.place = {"kinerja.csv", 2, 0};
  made.target_place = {"kinerja.csv", 2, 4};
  made.realisation_place = {"kinerja.csv", 2, 5};
  return made;
}

inline content::Objective objective(std::string_view code) {
  content::Objective made;
  made.code = code;
  made.text = "Sasaran " + std::string{code};
  return made;
}

inline content::BudgetLine budget_line(std::string_view code, std::string_view ceiling,
                                       std::string_view realisation, std::string_view parent = "") {
  content::BudgetLine made;
  made.code = code;
  made.parent = parent;
  made.text = "Baris " + std::string{code};
  made.ceiling = money(ceiling);
  made.realisation = money(realisation);
  made.place = {"anggaran.csv", 2, 0};
  return made;
}

inline content::PledgedBudget pledged(std::string_view code, std::string_view text,
                                      std::string_view amount) {
  content::PledgedBudget made;
  made.code = code;
  made.text = text;
  made.amount = money(amount);
  return made;
}

struct PromiseCells {
  std::string_view code;
  std::string_view target;
  std::string_view subject = "";
  std::string_view carried_from = "";
};

inline content::Agreement agreement(std::string_view id, std::string_view parent,
                                    const std::vector<PromiseCells>& rows = {}) {
  content::Agreement made;
  made.id = id;
  made.parent = parent;
  made.title = "Perjanjian " + std::string{id};
  made.place = {"perjanjian/" + made.id + ".yaml", 0, 0};
  for (const PromiseCells& row : rows) {
    content::Promise promise;
    promise.code = row.code;
    promise.text = "Janji " + std::string{row.code};
    promise.target = content::parse_target(row.target, {}).value.value();
    promise.subject = row.subject;
    promise.carried_from = row.carried_from;
    promise.place = {"perjanjian/" + made.id + ".csv", 2, 0};
    made.promises.push_back(std::move(promise));
  }
  return made;
}

/// A short line for each finding of one kind: code, reported, computed.
inline std::vector<std::string> shown(const std::vector<Finding>& findings, FindingKind kind) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    if (finding.kind != kind) continue;
    lines.push_back(finding.code + " | " + finding.reported + " | " + finding.computed);
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace terang::measure::building
