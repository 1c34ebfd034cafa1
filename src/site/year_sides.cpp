#include "site/year_sides.hpp"

#include <algorithm>
#include <utility>

#include "content/folders.hpp"

namespace terang::site {
namespace {

page::YearFigures figures_of(const measure::Scoreboard& scores, const content::Rules& rules) {
  page::YearFigures figures{.mean = scores.year, .class_name = {}, .total = scores.total};
  if (const auto index = figures.mean.scale_class) figures.class_name = rules.scale[*index].name;
  figures.mean.scale_class.reset();
  return figures;
}

/// Where in its list the row of this code is. Absent: there is none.
template <typename Rows>
std::optional<std::size_t> find_row(const Rows& rows, const std::string& code) {
  const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.code == code; });
  if (found == rows.end()) return std::nullopt;
  return static_cast<std::size_t>(found - rows.begin());
}

void add_indicator(const RowName& name, const content::OfficeYear& year,
                   const measure::Scoreboard& scores, const content::Rules& rules, YearSide& side) {
  const auto at = find_row(year.indicators, name.second);
  if (!at) return;
  const auto& score = scores.indicators[*at];
  page::RowFigures row{.share = score.achievement, .is_there = true};
  if (score.scale_class) row.class_name = rules.scale[*score.scale_class].name;
  side.rows.emplace(name, YearSide::Row{std::move(row), year.indicators[*at].text});
}

void add_budget_line(const RowName& name, const content::OfficeYear& year,
                     const measure::Scoreboard& scores, YearSide& side) {
  const auto at = find_row(year.budget, name.second);
  if (!at) return;
  page::RowFigures row{.share = scores.budget[*at].absorption, .is_there = true};
  side.rows.emplace(name, YearSide::Row{std::move(row), year.budget[*at].text});
}

}  // namespace

bool is_measured(const content::FileHome& home) {
  return home.year != 0 && std::ranges::find(measured_files, home.file) != measured_files.end();
}

void add_row(const history::Edit& edit, std::set<RowName>& rows) {
  const content::FileHome& home = edit.key.home;
  if (is_measured(home) && home.file != "sasaran.csv") rows.emplace(home.file, edit.key.code);
}

YearSide side_of(const content::OfficeYear& year, const measure::Scoreboard& scores,
                 const content::Rules& rules, const std::set<RowName>& rows) {
  YearSide side{.figures = figures_of(scores, rules), .rows = {}};
  for (const RowName& name : rows) {
    if (name.first == "kinerja.csv") {
      add_indicator(name, year, scores, rules, side);
    } else {
      add_budget_line(name, year, scores, side);
    }
  }
  return side;
}

std::optional<YearSide> load_side(const git::Repository& reader, const MeasuredBlobs& blobs,
                                  const content::Office& office, int year,
                                  const std::set<RowName>& rows) {
  base::SourceTree tree;
  const std::string today = content::year_folder(office.slug, year);
  for (std::size_t file = 0; file < blobs.size(); ++file) {
    if (!blobs[file]) continue;
    tree.files.push_back(
        {today + std::string{measured_files[file]}, reader.read_blob(*blobs[file])});
  }
  base::Diagnostics faults;
  const content::OfficeYear read = content::parse_year(office, year, tree, faults);
  if (!faults.empty()) return std::nullopt;
  return side_of(read, measure::score(read, office.rules), office.rules, rows);
}

void TipSides::keep(const content::Office& office, const Listing& files,
                    const MeasuredYear& measured) {
  if (history_ == nullptr) return;
  const history::UnitName unit{office.slug, measured.year.year};
  const auto slice = history_->slices.find(unit);
  if (slice == history_->slices.end()) return;
  std::set<RowName> rows;
  for (const std::size_t edit : slice->second.edits) add_row(history_->ledger.edits[edit], rows);
  if (rows.empty()) return;
  Kept kept{.blobs = {}, .side = side_of(measured.year, measured.scores, office.rules, rows)};
  const std::string folder = content::year_folder(office.slug, unit.second);
  for (std::size_t file = 0; file < kept.blobs.size(); ++file) {
    const git::TreeFile* const found = files.find_file(folder + std::string{measured_files[file]});
    if (found != nullptr) kept.blobs[file] = git::parse_id(found->blob);
  }
  const std::lock_guard lock{mutex_};
  kept_.insert_or_assign(unit, std::move(kept));
}

const YearSide* TipSides::find(const history::UnitName& unit, const MeasuredBlobs& blobs) const {
  const auto found = kept_.find(unit);
  return found == kept_.end() || found->second.blobs != blobs ? nullptr : &found->second.side;
}

}  // namespace terang::site
