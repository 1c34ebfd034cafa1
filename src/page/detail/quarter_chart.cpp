#include <algorithm>
#include <array>

#include "page/detail/charts.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/say.hpp"

namespace terang::page::detail {
namespace {

using chart::QuarterCell;
using chart::QuarterState;
using content::PlannedAction;
using content::QuarterMark;

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

std::array<QuarterCell, 4> cells_of(const PlannedAction& row) {
  std::array<QuarterCell, 4> cells;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    cells.at(at) = {.state = state_of(row.quarters.at(at), row.results.at(at)),
                    .text = text_of(row.quarters.at(at), row.results.at(at))};
  }
  return cells;
}

bool same(const std::array<QuarterCell, 4>& left, const std::array<QuarterCell, 4>& right) {
  return std::ranges::equal(left, right, [](const QuarterCell& one, const QuarterCell& other) {
    return one.state == other.state && one.text == other.text;
  });
}

/// Behind the neighbouring rows of the same activity. They share a strip where it says the same of
/// all of them.
std::size_t behind_activity(const std::vector<PlannedAction>& plan, std::size_t at) {
  std::size_t end = at;
  while (end < plan.size() && plan[end].objective == plan[at].objective) ++end;
  return end;
}

std::string describe(const YearView& view, std::size_t strips) {
  const std::string count = std::to_string(strips);
  return is_indonesian(view.site)
             ? count +
                   " baris, empat triwulan tiap baris: ○ direncanakan, ✓ tercapai, ✕ "
                   "belum tercapai; kotak kosong berarti tidak ada rencana."
             : count +
                   " rows, four quarters each: ○ planned, ✓ reached, ✕ not reached; an "
                   "empty cell has no plan.";
}

}  // namespace

std::optional<base::Html> quarter_chart(const YearView& view) {
  if (view.year.action_plan.empty()) return std::nullopt;
  const bool id = is_indonesian(view.site);
  chart::QuarterChart chart{
      .caption = {.id = "grafik-rencana-aksi",
                  .title = (id ? "Rencana aksi menurut triwulan, " : "Action plan by quarter, ") +
                           view.office.name + " " + std::to_string(view.year.year),
                  .description = {}},
      .quarter_labels = {"TW 1", "TW 2", "TW 3", "TW 4"},
      .rows = {}};
  const auto& plan = view.year.action_plan;
  for (std::size_t at = 0; at < plan.size();) {
    const std::size_t end = behind_activity(plan, at);
    const auto cells = cells_of(plan[at]);
    const bool alike =
        std::all_of(plan.begin() + static_cast<std::ptrdiff_t>(at),
                    plan.begin() + static_cast<std::ptrdiff_t>(end),
                    [&](const PlannedAction& row) { return same(cells_of(row), cells); });
    if (alike) chart.rows.push_back({.label = plan[at].objective, .cells = cells});
    for (; at < end; ++at) {
      if (!alike) chart.rows.push_back({.label = plan[at].text, .cells = cells_of(plan[at])});
    }
  }
  chart.caption.description = describe(view, chart.rows.size());
  return chart::render(chart);
}

}  // namespace terang::page::detail
