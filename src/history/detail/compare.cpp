#include "history/detail/compare.hpp"

#include <algorithm>
#include <optional>
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

/// Both sides of a figure. Null: it is not there.
struct Sides {
  const Figure* before = nullptr;
  const Figure* after = nullptr;
  FigureState said, says;

  const Figure& name() const { return after != nullptr ? *after : *before; }
};

FigureState state_of_side(const Figure* figure) {
  return figure == nullptr ? FigureState{} : state_of(*figure);
}

/// Absent: both say the same. A text that is the same does, whatever became of the unit beside it:
/// that is an edit of the unit.
std::optional<Sides> sides_of(const Figure* before, const Figure* after) {
  const bool both = before != nullptr && after != nullptr;
  if (both && before->text == after->text) return std::nullopt;
  Sides sides{.before = before,
              .after = after,
              .said = state_of_side(before),
              .says = state_of_side(after)};
  if (both && sides.said == sides.says) return std::nullopt;
  return sides;
}

/// The figures that two versions have not in common.
std::vector<Sides> differing(Figures before, Figures after) {
  std::vector<Sides> differing;
  auto left = before.begin();
  auto right = after.begin();
  while (left != before.end() || right != after.end()) {
    const bool has_before =
        left != before.end() && (right == after.end() || !stands_before(*right, *left));
    const bool has_after =
        right != after.end() && (left == before.end() || !stands_before(*left, *right));
    auto sides = sides_of(has_before ? &*left++ : nullptr, has_after ? &*right++ : nullptr);
    if (sides) differing.push_back(*std::move(sides));
  }
  return differing;
}

/// Whether the version has the figure just as it is after.
bool agrees(Figures version, const Sides& sides) {
  const Figure& name = sides.name();
  const auto found = std::lower_bound(version.begin(), version.end(), name, stands_before);
  const bool is_there = found != version.end() && is_same_figure(*found, name);
  if (!is_there || sides.after == nullptr) return !is_there && sides.after == nullptr;
  return found->text == sides.after->text || state_of(*found) == sides.says;
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
  for (Sides& sides : differing(before.front()->figures, after->figures)) {
    const bool is_taken_over = std::any_of(
        before.begin() + 1, before.end(),
        [&sides](const FileFigures* version) { return agrees(version->figures, sides); });
    if (is_taken_over) continue;
    cells.push_back({.code = std::string{sides.name().code},
                     .column = std::string{sides.name().column},
                     .before = std::move(sides.said),
                     .after = std::move(sides.says)});
  }
  return cells;
}

}  // namespace terang::history::detail
