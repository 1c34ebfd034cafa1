// Start here: the checked content of one portal, as plain values. Records refer to each other by
// `kode` or slug. Built once, then only read.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/agreements.hpp"
#include "content/budget.hpp"
#include "content/documents.hpp"
#include "content/indicators.hpp"
#include "content/narrative.hpp"
#include "content/obstacles.hpp"
#include "content/plans.hpp"

namespace terang::content {

/// One office's year: the grain of work.
struct OfficeYear {
  std::string office;  ///< slug
  int year = 0;
  std::vector<Objective> objectives;
  std::vector<Indicator> indicators;
  std::vector<BudgetLine> budget;
  std::vector<Statement> statements;
  std::vector<Obstacle> obstacles;
  std::vector<PlannedIndicator> annual_plan;
  std::vector<PlannedAction> action_plan;
  std::vector<Agreement> agreements;  ///< parents before children, else by id
  std::vector<Narrative> chapters;    ///< by order, then name
  std::vector<Narrative> plans;       ///< rencana-aksi.md and rencana-kinerja.md, by name
  std::vector<Document> documents;
  std::vector<Reply> replies;
  std::vector<std::string> files;  ///< the unit's paths, sorted
};

/// Absent: null when no record has this code.
const Objective* find_objective(const OfficeYear& year, std::string_view code);
const Indicator* find_indicator(const OfficeYear& year, std::string_view code);
const BudgetLine* find_budget_line(const OfficeYear& year, std::string_view code);
const Agreement* find_agreement(const OfficeYear& year, std::string_view id);
const Promise* find_promise(const Agreement& agreement, std::string_view code);

}  // namespace terang::content
