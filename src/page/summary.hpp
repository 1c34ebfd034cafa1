// What pages of other units show of a unit: all that crosses the border between an office's year,
// its office and the portal.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/model.hpp"
#include "content/settings.hpp"
#include "measure/across_years.hpp"
#include "measure/scoreboard.hpp"

namespace terang::page {

/// One finding, as pages beyond its unit show it.
struct FindingSummary {
  measure::FindingKind kind = measure::FindingKind::achievement_differs;
  std::string key;  ///< measure::key_of
  std::string subject, reported, computed;
  std::string reply;  ///< the office's; empty: none
};

/// A realisation that the office withholds (dikecualikan).
struct WithheldFigure {
  std::string text;     ///< of the indicator or the budget line
  std::string ground;   ///< catatan: what the law says; never empty
  std::string address;  ///< from the year's folder: `index.html#i-1.1`
};

/// One year of one office, as other pages show it.
struct YearSummary {
  int year = 0;
  bool has_indicators = false;
  measure::MeanScore mean;
  std::string class_name;  ///< empty: no achievement
  std::optional<measure::BudgetScore> total;
  int agreement_count = 0;
  int chapter_count = 0;
  std::vector<FindingSummary> findings;
  std::vector<content::Document> documents;
  std::vector<measure::UnitInYear> units{};  ///< of its indicators
  std::vector<content::Reply> replies{};     ///< to what it says differently from another year
  bool has_annual_plan = false, has_action_plan = false;
  bool has_obstacles = false, has_statements = false;
  std::vector<WithheldFigure> withheld{};  ///< indicators first, then budget lines
};

/// An indicator's code with its words in the newest year.
struct IndicatorName {
  std::string code, text;
  int year = 0;
};

struct OfficeSummary {
  std::string slug, name, kind, parent, province, region;
  std::vector<YearSummary> years;  ///< by year, newest first
  bool has_profile = false, has_staff = false, has_strategy = false;
  std::vector<measure::Finding> findings{};  ///< what two of its years say differently
  std::optional<content::Rules> own_rules;   ///< pengukuran of kantor.yaml; absent: the portal's
  std::vector<IndicatorName> indicators{};   ///< by code
};

/// What an office's year came to before and after a commit. `mean.scale_class` is not set: the
/// class is named here, by the rules in force today, as all figures are computed.
struct YearFigures {
  measure::MeanScore mean{};
  std::string class_name{};                     ///< empty: no achievement
  std::optional<measure::BudgetScore> total{};  ///< absent: no budget lines
};

/// An indicator's achievement or a budget line's absorption, of an edited row.
struct RowFigures {
  measure::Measured<base::Percent> share{};
  std::string class_name{};  ///< of an indicator; empty: none
  bool is_there = false;     ///< the row stood in its file
};

struct RowEffect {
  std::string file;  ///< kinerja.csv or anggaran.csv
  std::string code, text;
  RowFigures before, after;
};

/// What a commit did to the computed figures of an office's year whose kinerja.csv, anggaran.csv or
/// sasaran.csv it changed.
struct Effect {
  std::string office;
  int year = 0;
  YearFigures before, after;    ///< equal where nothing changed
  std::vector<RowEffect> rows;  ///< edited rows whose figures changed; by file, then by code
};

}  // namespace terang::page
