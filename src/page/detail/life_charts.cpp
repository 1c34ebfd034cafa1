#include "page/detail/life_charts.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <map>
#include <string_view>
#include <utility>

#include "base/print.hpp"
#include "chart/chart.hpp"
#include "chart/drawn.hpp"
#include "content/folders.hpp"
#include "page/detail/edits.hpp"
#include "page/detail/frame.hpp"

namespace terang::page::detail {
namespace {

using history::Edit;
using history::FigureState;
using history::FileEventKind;
using history::Ledger;

int day_number(const base::Date& day) {
  return static_cast<int>(std::chrono::sys_days{day}.time_since_epoch().count());
}

/// What stands behind the number in the spelling of a quantity: `%` of `≥ 85 %  (final)`.
std::string_view unit_in(std::string_view spelling) {
  spelling = spelling.substr(0, spelling.find("  ("));
  const std::size_t digit = spelling.find_last_of("0123456789");
  return digit == std::string_view::npos ? spelling : spelling.substr(digit + 1);
}

/// An edit of the column, or what became of its file.
struct Step {
  std::size_t commit = 0;
  const Edit* edit = nullptr;  ///< null: the file's
  FileEventKind event = FileEventKind::entered;
};

/// Its value may be another one than before.
bool came_back(const Step& step) {
  return step.edit == nullptr && step.event == FileEventKind::restored;
}

bool went(const Step& step) {
  return step.edit == nullptr &&
         (step.event == FileEventKind::withdrawn || step.event == FileEventKind::unreadable);
}

using Steps = std::vector<Step>;  ///< oldest first; the file's before the edits of one commit

bool has_number(const Steps& steps) {
  return std::ranges::any_of(steps, [](const Step& step) {
    return step.edit != nullptr && (step.edit->before.number || step.edit->after.number);
  });
}

bool has_one_unit(const Steps& steps) {
  const FigureState* first = nullptr;
  for (const Step& step : steps) {
    if (step.edit == nullptr) continue;
    for (const FigureState* state : {&step.edit->before, &step.edit->after}) {
      if (!state->number) continue;
      if (first == nullptr) first = state;
      if (unit_in(state->value) != unit_in(first->value)) return false;
    }
  }
  return true;
}

/// Whether an edit began with something else than what the one before it had ended with: they were
/// made on two branches, and no line leads from one to the other.
bool has_branches(const Steps& steps) {
  const Edit* last = nullptr;
  for (const Step& step : steps) {
    if (step.edit == nullptr) {
      last = nullptr;
    } else {
      if (last != nullptr && !(last->after == step.edit->before)) return true;
      last = step.edit;
    }
  }
  return false;
}

/// Whether the file is today what an earlier commit than its last edit made of it: a merge took the
/// other side.
bool is_left_out(const Ledger& ledger, const Steps& steps) {
  const auto last = std::ranges::find_if(steps.rbegin(), steps.rend(),
                                         [](const Step& step) { return step.edit != nullptr; });
  const content::FileHome& home = last->edit->key.home;
  if (home.year == 0) return false;
  const auto made = ledger.last_change(content::year_folder(home.office, home.year) + home.file);
  return made && *made < last->edit->commit;
}

/// By column.
std::map<std::string_view, Steps> columns_of(const Ledger& ledger, const RowLife& life) {
  std::map<std::string_view, Steps> columns;
  for (const std::size_t at : life.edits) {
    const Edit& edit = ledger.edits[at];
    columns[edit.key.column].push_back({.commit = edit.commit, .edit = &edit});
  }
  for (auto& [column, steps] : columns) {
    const auto edits = static_cast<std::ptrdiff_t>(steps.size());
    for (const std::size_t at : life.events) {
      steps.push_back({.commit = ledger.files.commit_of(at), .event = ledger.files.kind_of(at)});
    }
    std::rotate(steps.begin(), steps.begin() + edits, steps.end());
    std::ranges::stable_sort(steps, {}, &Step::commit);
  }
  return columns;
}

/// Draws the columns of one row.
class Drawer {
 public:
  Drawer(const Site& site, const RowLife& life) : site_{site}, life_{life} {}

  /// Absent: the ledger does not say what the figure said at each time.
  std::optional<std::vector<chart::StepPoint>> points_of(const Steps& steps) const;
  base::Html draw(std::vector<chart::StepPoint> points, const std::string& title, int number) const;

 private:
  const Ledger& ledger() const { return site_.history->ledger; }
  const base::Date& day_of(std::size_t commit) const { return ledger().commits[commit].day; }
  base::Date first_day(std::size_t first_edit) const;
  base::Date last_day() const;
  chart::StepPoint point(const FigureState& state, const base::Date& day) const;

  const Site& site_;
  const RowLife& life_;
};

/// When the figure was entered; behind the edge of a shallow clone, the edge.
base::Date Drawer::first_day(std::size_t first_edit) const {
  if (life_.birth) return day_of(*life_.birth);
  base::Date day = day_of(first_edit);
  for (const auto& [edge, commit] : ledger().edges) {
    if (edge > day_of(first_edit)) break;
    day = edge;
  }
  return day;
}

/// Of the unit's own history: its pages do not change when something else does.
base::Date Drawer::last_day() const {
  std::size_t commit = 0;
  for (const std::size_t at : life_.slice->edits) {
    commit = std::max(commit, ledger().edits[at].commit);
  }
  for (const std::size_t at : life_.slice->files) {
    commit = std::max(commit, ledger().files.commit_of(at));
  }
  return day_of(commit);
}

chart::StepPoint Drawer::point(const FigureState& state, const base::Date& day) const {
  constexpr base::Wording nothing{"tidak ada", "none"};
  const bool is_there = state.kind != FigureState::Kind::absent;
  chart::StepPoint point{
      .day = day_number(day),
      .day_label = base::print(day, site_.language),
      .value = std::nullopt,
      .value_label = is_there ? state.text : std::string{nothing.in(site_.language)}};
  if (state.number) point.value = chart::drawn(*state.number);
  return point;
}

std::optional<std::vector<chart::StepPoint>> Drawer::points_of(const Steps& steps) const {
  std::vector<chart::StepPoint> points;
  const auto first = std::ranges::find_if(steps, [](const Step& step) { return step.edit; });
  const FigureState* state = &first->edit->before;
  if (state->kind != FigureState::Kind::absent) {
    points.push_back(point(*state, first_day(first->commit)));
  }
  const FigureState nothing;
  for (auto step = steps.begin(); step != steps.end(); ++step) {
    if (came_back(*step)) {
      const bool is_told = step + 1 != steps.end() && (step + 1)->edit != nullptr;
      if (!is_told) return std::nullopt;
      state = &(step + 1)->edit->before;
    }
    if (step->edit != nullptr) state = &step->edit->after;
    points.push_back(point(went(*step) ? nothing : *state, day_of(step->commit)));
  }
  return points;
}

base::Html Drawer::draw(std::vector<chart::StepPoint> points, const std::string& title,
                        int number) const {
  const bool id = site_.language == base::Language::indonesian;
  const chart::StepPoint& first = points.front();
  const chart::StepPoint& last = points.back();
  const base::Date day = last_day();
  std::string description = first.day_label + ": " + first.value_label + ". " + last.day_label +
                            ": " + last.value_label +
                            (id ? ". Tiap langkah satu perubahan; semuanya ada dalam tabel."
                                : ". Each step is an edit; all of them are in the table.");
  return chart::render(
      chart::StepChart{.caption = {.id = "grafik-riwayat-" + std::to_string(number),
                                   .title = title,
                                   .description = std::move(description)},
                       .points = std::move(points),
                       .last_day = day_number(day),
                       .last_label = base::print(day, site_.language)});
}

}  // namespace

void add_charts(const Site& site, const RowLife& life, int& number, theme::List& charts) {
  const Drawer drawer{site, life};
  for (const auto& [name, steps] : columns_of(site.history->ledger, life)) {
    if (!has_number(steps) || !has_one_unit(steps)) continue;
    const std::string column = column_words(name, site.language);
    if (has_branches(steps) || is_left_out(site.history->ledger, steps)) {
      charts.push_back(theme::Record{{"drawing", theme::Value{}},
                                     {"branched", true},
                                     {"column", column},
                                     {"label", life.row->label}});
      continue;
    }
    auto points = drawer.points_of(steps);
    if (!points) continue;
    const std::string title = column + " " + life.row->label;
    charts.push_back(theme::Record{{"drawing", drawer.draw(*std::move(points), title, ++number)},
                                   {"branched", false},
                                   {"column", column},
                                   {"label", life.row->label}});
  }
}

}  // namespace terang::page::detail
