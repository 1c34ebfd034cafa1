#include <algorithm>
#include <array>

#include "page/detail/charts.hpp"
#include "page/detail/figures.hpp"

namespace terang::page::detail {
namespace {

using chart::QuarterCell;
using chart::QuarterState;
using content::PlannedAction;
using content::QuarterMark;

bool indonesian(const YearView& view) { return view.site.language == base::Language::indonesian; }

/// A result reaches a plan where it is as much, or where it says yes to what was only marked.
bool is_reached(const QuarterMark& plan, const QuarterMark& result) {
  if (plan.quantity && result.quantity) return result.quantity->value >= plan.quantity->value;
  return result.planned;
}

QuarterState state_of(const QuarterMark& plan, const QuarterMark& result) {
  if (result.text.empty()) return plan.planned ? QuarterState::planned : QuarterState::none;
  if (!plan.planned) return result.planned ? QuarterState::reached : QuarterState::none;
  return is_reached(plan, result) ? QuarterState::reached : QuarterState::missed;
}

std::string text_of(const QuarterMark& plan, const QuarterMark& result) {
  if (result.quantity) return result.text;
  return plan.quantity ? plan.text : std::string{};
}

/// Rows of one activity share a strip: a quarter is reached where none of them missed it.
void merge(QuarterCell& cell, const QuarterCell& more) {
  constexpr std::array<QuarterState, 4> gravest_first{QuarterState::missed, QuarterState::planned,
                                                      QuarterState::reached, QuarterState::none};
  for (const QuarterState state : gravest_first) {
    if (cell.state != state && more.state != state) continue;
    cell.state = state;
    break;
  }
  if (cell.text != more.text) cell.text.clear();
}

std::array<QuarterCell, 4> cells_of(const PlannedAction& row) {
  std::array<QuarterCell, 4> cells;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    cells.at(at) = {.state = state_of(row.quarters.at(at), row.results.at(at)),
                    .text = text_of(row.quarters.at(at), row.results.at(at))};
  }
  return cells;
}

std::string describe(const YearView& view, std::size_t strips) {
  const std::string count = std::to_string(strips);
  return indonesian(view)
             ? count +
                   " kegiatan, empat triwulan tiap kegiatan: ○ direncanakan, ✓ tercapai, ✕ "
                   "belum tercapai; kotak kosong berarti tidak ada rencana."
             : count +
                   " activities, four quarters each: ○ planned, ✓ reached, ✕ not reached; an "
                   "empty cell has no plan.";
}

}  // namespace

std::optional<base::Html> quarter_chart(const YearView& view) {
  if (view.year.action_plan.empty()) return std::nullopt;
  const bool id = indonesian(view);
  chart::QuarterChart chart{
      .caption = {.id = "grafik-rencana-aksi",
                  .title = (id ? "Rencana aksi menurut triwulan, " : "Action plan by quarter, ") +
                           view.office.name + " " + std::to_string(view.year.year),
                  .description = {}},
      .quarter_labels = {"TW 1", "TW 2", "TW 3", "TW 4"},
      .rows = {}};
  const PlannedAction* before = nullptr;
  for (const PlannedAction& row : view.year.action_plan) {
    const std::array<QuarterCell, 4> cells = cells_of(row);
    const bool same = before != nullptr && before->objective == row.objective;
    before = &row;
    if (!same) {
      chart.rows.push_back({.label = row.objective, .cells = cells});
      continue;
    }
    for (std::size_t at = 0; at < cells.size(); ++at) {
      merge(chart.rows.back().cells.at(at), cells.at(at));
    }
  }
  chart.caption.description = describe(view, chart.rows.size());
  return chart::render(chart);
}

}  // namespace terang::page::detail
