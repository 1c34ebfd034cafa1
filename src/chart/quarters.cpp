#include <array>
#include <vector>

#include "chart/chart.hpp"
#include "chart/detail/label.hpp"
#include "chart/detail/markup.hpp"
#include "chart/detail/shape.hpp"

namespace terang::chart {
namespace {

using detail::Markup;
using detail::width_px;

struct QuarterSizes {
  static constexpr double header_px = 18;
  static constexpr double row_px = 38;
  /// The baseline of a row's label. This and the next two are measured from the row's top.
  static constexpr double baseline_px = 11;
  static constexpr double cell_top_px = 15;
  static constexpr double cell_baseline_px = 26;
  static constexpr double cell_px = 15;
  static constexpr double column_px = width_px / 4;
  static constexpr double gap_px = 3;   ///< between two cells
  static constexpr double edge_px = 1;  ///< room for a cell's outline
};

constexpr std::array states{QuarterState::none, QuarterState::planned, QuarterState::reached,
                            QuarterState::missed};

std::string_view class_of(QuarterState state) {
  switch (state) {
    case QuarterState::planned: return "chart-planned";
    case QuarterState::reached: return "chart-reached";
    case QuarterState::missed: return "chart-missed";
    case QuarterState::none: break;
  }
  return "chart-none";
}

std::string_view sign_of(QuarterState state) {
  switch (state) {
    case QuarterState::planned: return "○ ";
    case QuarterState::reached: return "✓ ";
    case QuarterState::missed: return "✕ ";
    case QuarterState::none: break;
  }
  return "";
}

/// The cells of all rows: one path for each state.
using QuarterShapes = std::array<Markup, states.size()>;

void add_cells(QuarterShapes& shapes, const QuarterRow& row, double top) {
  double left = QuarterSizes::edge_px;
  for (const QuarterCell& cell : row.cells) {
    detail::box(shapes[static_cast<std::size_t>(cell.state)], left, top + QuarterSizes::cell_top_px,
                QuarterSizes::column_px - QuarterSizes::gap_px - QuarterSizes::edge_px,
                QuarterSizes::cell_px);
    left += QuarterSizes::column_px;
  }
}

/// Adds a text in the middle of a column.
void add_middle(Markup& out, std::size_t column, std::string_view classes, std::string_view text) {
  const std::string shown = detail::cut_bold(
      text, QuarterSizes::column_px - QuarterSizes::gap_px - 2 * QuarterSizes::edge_px);
  if (shown.empty()) return;
  out.raw("<tspan ");
  if (!classes.empty()) out.raw("class=\"").raw(classes).raw("\" ");
  out.raw("x=\"").number((static_cast<double>(column) + 0.5) * QuarterSizes::column_px -
                         QuarterSizes::gap_px / 2 + QuarterSizes::edge_px / 2);
  out.raw("\">").words(shown).raw("</tspan>");
}

void add_line(Markup& out, double baseline, const Markup& spans) {
  if (spans.empty()) return;
  out.raw("<text y=\"").number(baseline).raw("\">").raw(spans.text()).raw("</text>");
}

void add_text(Markup& out, const QuarterRow& row, double top) {
  out.raw("<text y=\"").number(top + QuarterSizes::baseline_px).raw("\">");
  out.words(detail::cut(row.label, width_px)).raw("</text>");
  Markup spans;
  for (std::size_t column = 0; column < row.cells.size(); ++column) {
    const QuarterCell& cell = row.cells[column];
    const bool is_plain = cell.state == QuarterState::none || cell.state == QuarterState::planned;
    add_middle(spans, column, is_plain ? "" : class_of(cell.state),
               std::string{sign_of(cell.state)}.append(cell.text));
  }
  add_line(out, top + QuarterSizes::cell_baseline_px, spans);
}

}  // namespace

base::Html render(const QuarterChart& chart) {
  QuarterShapes shapes;
  Markup texts;
  for (std::size_t column = 0; column < chart.quarter_labels.size(); ++column) {
    add_middle(texts, column, "", chart.quarter_labels[column]);
  }
  Markup header;
  add_line(header, QuarterSizes::baseline_px, texts);
  texts = header;
  double top = QuarterSizes::header_px;
  for (const QuarterRow& row : chart.rows) {
    add_cells(shapes, row, top);
    add_text(texts, row, top);
    top += QuarterSizes::row_px;
  }
  Markup out = detail::open_drawing("quarters", chart.caption, top, false);
  for (const QuarterState state : states) {
    detail::add_path(out, "chart-cell", class_of(state), shapes[static_cast<std::size_t>(state)]);
  }
  out.raw(texts.text());
  return detail::close_drawing(std::move(out));
}

}  // namespace terang::chart
