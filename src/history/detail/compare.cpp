#include "history/detail/compare.hpp"

#include <algorithm>
#include <utility>

namespace terang::history::detail {
namespace {

using content::Figure;
using content::FileFigures;
using Figures = std::span<const Figure>;

bool stands_before(const Figure& left, const Figure& right) {
  return std::pair{left.code, left.column} < std::pair{right.code, right.column};
}

bool is_same_figure(const Figure& left, const Figure& right) {
  return left.code == right.code && left.column == right.column;
}

/// A text that is the same says the same, whatever became of the unit beside it: that is an edit of
/// the unit.
bool says_the_same(const Figure& left, const Figure& right) {
  if (left.text == right.text) return true;
  return state_of(left) == state_of(right);
}

/// Both sides of a figure. Null: it is not there.
using Sides = std::pair<const Figure*, const Figure*>;

/// The figures that two versions have not in common.
std::vector<Sides> differing(Figures before, Figures after) {
  std::vector<Sides> sides;
  auto left = before.begin();
  auto right = after.begin();
  while (left != before.end() || right != after.end()) {
    if (right == after.end() || (left != before.end() && stands_before(*left, *right))) {
      sides.emplace_back(&*left++, nullptr);
    } else if (left == before.end() || stands_before(*right, *left)) {
      sides.emplace_back(nullptr, &*right++);
    } else {
      if (!says_the_same(*left, *right)) sides.emplace_back(&*left, &*right);
      ++left;
      ++right;
    }
  }
  return sides;
}

/// Whether the version has the figure just as `sides.second` has it.
bool agrees(Figures version, const Sides& sides) {
  const Figure& name = sides.second != nullptr ? *sides.second : *sides.first;
  const auto found = std::lower_bound(version.begin(), version.end(), name, stands_before);
  const bool is_there = found != version.end() && is_same_figure(*found, name);
  if (!is_there || sides.second == nullptr) return !is_there && sides.second == nullptr;
  return says_the_same(*found, *sides.second);
}

FigureState state_of_side(const Figure* figure) {
  return figure == nullptr ? FigureState{} : state_of(*figure);
}

}  // namespace

FigureState state_of(const Figure& figure) {
  content::FigureValue value = content::value_of(figure);
  const bool is_prose = figure.kind == content::FigureKind::prose;
  return {.kind = value.is_readable ? FigureState::Kind::value : FigureState::Kind::unreadable,
          .text = is_prose ? std::string{} : std::string{figure.text},
          .value = std::move(value.spelling),
          .number = std::move(value.number)};
}

std::vector<CellRecord> compare(std::span<const FileFigures* const> before,
                                const FileFigures* after) {
  std::vector<CellRecord> cells;
  for (const Sides& sides : differing(before.front()->figures, after->figures)) {
    const bool is_taken_over = std::any_of(
        before.begin() + 1, before.end(),
        [&sides](const FileFigures* version) { return agrees(version->figures, sides); });
    if (is_taken_over) continue;
    const Figure& name = sides.second != nullptr ? *sides.second : *sides.first;
    cells.push_back({.code = std::string{name.code},
                     .column = std::string{name.column},
                     .before = state_of_side(sides.first),
                     .after = state_of_side(sides.second)});
  }
  return cells;
}

}  // namespace terang::history::detail
