#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "chart/chart.hpp"
#include "chart/detail/label.hpp"
#include "chart/detail/markup.hpp"
#include "chart/detail/shape.hpp"

namespace terang::chart {
namespace {

using detail::add_path;
using detail::box;
using detail::Markup;
using detail::width_px;

/// A bullet or a bar.
struct LabelledRow {
  std::string_view label;
  std::string_view value_label;
  std::optional<double> share;
  Tone tone;
};

struct Layout {
  std::string_view kind;
  std::string_view mark_label;
  std::string_view absent_label;
  double inset_px;  ///< of the bar in its track: bullets are slimmer than the track, bars are not
};

struct RowSizes {
  static constexpr double header_px = 18;
  static constexpr double row_px = 28;
  /// The baseline of a row's text. This and the next are measured from the row's top.
  static constexpr double baseline_px = 11;
  static constexpr double track_top_px = 16;
  static constexpr double track_px = 8;
  static constexpr double gap_px = 6;    ///< between the line at 1 and text on both sides
  static constexpr double least_px = 2;  ///< of the smallest bar above 0, which must be visible
};

constexpr std::array tones{Tone::neutral, Tone::good, Tone::fair, Tone::poor, Tone::over};

std::string value_of(const LabelledRow& row) {
  return std::string{detail::sign_of(row.tone)}.append(row.value_label);
}

/// The x of the line at 1. The line runs between the labels and the values, so that it crosses no
/// text and shares over 1 have room below the values.
double mark_at(const std::vector<LabelledRow>& rows) {
  double widest = 0;
  for (const LabelledRow& row : rows) {
    widest = std::max(widest, detail::bold_width_of(detail::readable(value_of(row))));
  }
  return std::clamp(width_px - RowSizes::gap_px - std::ceil(widest), width_px * 0.5,
                    width_px * 0.84);
}

/// The shapes of all rows. Shapes that look alike share one path, so that a drawing of many rows
/// stays small.
struct RowShapes {
  Markup tracks;
  std::array<Markup, tones.size()> bars;
  std::array<Markup, tones.size()> beyond;
};

/// Draws the part of a share beyond the line at 1, with an arrow if it passes the edge, too.
void add_beyond(RowShapes& shapes, const LabelledRow& row, double y, double mark) {
  const double end = *row.share * mark;
  const double edge = end > width_px ? width_px - RowSizes::track_px : width_px;
  const auto tone = static_cast<std::size_t>(row.tone);
  shapes.beyond[tone].raw("M").number(mark).raw(" ").number(y + RowSizes::track_px / 2);
  shapes.beyond[tone].raw("H").number(std::clamp(end, mark + RowSizes::least_px, edge));
  if (end <= width_px) return;
  shapes.bars[tone].raw("M").number(edge).raw(" ").number(y).raw("v").number(RowSizes::track_px);
  shapes.bars[tone]
      .raw("l")
      .number(RowSizes::track_px)
      .raw(" ")
      .number(-RowSizes::track_px / 2)
      .raw("z");
}

void add_shapes(RowShapes& shapes, const LabelledRow& row, const Layout& layout, double y,
                double mark) {
  if (!row.share) return;
  box(shapes.tracks, 0, y, mark, RowSizes::track_px);
  Markup& bars = shapes.bars[static_cast<std::size_t>(row.tone)];
  const double height = RowSizes::track_px - 2 * layout.inset_px;
  if (*row.share < 0) {
    bars.raw("M6 ")
        .number(y)
        .raw("v")
        .number(RowSizes::track_px)
        .raw("l-6 ")
        .number(-RowSizes::track_px / 2)
        .raw("z");
  } else if (*row.share > 0) {
    const double length = std::clamp(*row.share * mark, RowSizes::least_px, mark);
    box(bars, 0, y + layout.inset_px, length, height);
  }
  if (*row.share > 1) add_beyond(shapes, row, y, mark);
}

/// Prints a row's label and value; without a share, the text that stands instead of the bar.
void add_text(Markup& out, const LabelledRow& row, const Layout& layout, double top, double mark) {
  out.raw("<text y=\"").number(top + RowSizes::baseline_px).raw("\">");
  out.words(detail::cut(row.label, mark - RowSizes::gap_px));
  if (row.share) {
    out.raw("<tspan x=\"").number(width_px).raw("\">");
    out.words(detail::cut_bold(value_of(row), width_px - mark)).raw("</tspan></text>");
    return;
  }
  out.raw("</text><text class=\"chart-absent\" y=\"");
  out.number(top + RowSizes::track_top_px + RowSizes::track_px).raw("\">");
  const std::string instead =
      row.value_label.empty() ? std::string{layout.absent_label} : value_of(row);
  out.words(detail::cut(instead, mark - RowSizes::gap_px)).raw("</text>");
}

/// Draws the line at 1, with its label centred on it as far as the edge allows.
void add_mark(Markup& out, const Layout& layout, double height, double mark) {
  out.raw("<path class=\"chart-mark\" d=\"M").number(mark).raw(" ").number(RowSizes::header_px - 4);
  out.raw("V").number(height - RowSizes::gap_px).raw("\"/>");
  const std::string label = detail::cut(layout.mark_label, width_px);
  if (label.empty()) return;
  const double half = detail::width_of(label) / 2;
  out.raw("<text class=\"chart-mark-label\" x=\"");
  out.number(std::max(half, std::min(mark, width_px - half)));
  out.raw("\" y=\"10\">").words(label).raw("</text>");
}

base::Html render_rows(const Caption& caption, const Layout& layout,
                       const std::vector<LabelledRow>& rows) {
  const double mark = mark_at(rows);
  const double height = RowSizes::header_px + RowSizes::row_px * static_cast<double>(rows.size());
  RowShapes shapes;
  Markup texts;
  double top = RowSizes::header_px;
  for (const LabelledRow& row : rows) {
    add_shapes(shapes, row, layout, top + RowSizes::track_top_px, mark);
    add_text(texts, row, layout, top, mark);
    top += RowSizes::row_px;
  }
  Markup out = detail::open_drawing(layout.kind, caption, height, false);
  add_path(out, "chart-track", "", shapes.tracks);
  for (const Tone tone : tones) {
    const auto index = static_cast<std::size_t>(tone);
    add_path(out, "chart-bar", detail::class_of(tone), shapes.bars[index]);
    add_path(out, "chart-beyond", detail::class_of(tone), shapes.beyond[index]);
  }
  add_mark(out, layout, height, mark);
  out.raw(texts.text());
  return detail::close_drawing(std::move(out));
}

}  // namespace

base::Html render(const BulletChart& chart) {
  std::vector<LabelledRow> rows;
  for (const Bullet& row : chart.rows) {
    rows.push_back({row.label, row.value_label, row.share, row.tone});
  }
  return render_rows(chart.caption, {"bullet", chart.target_label, chart.absent_label, 1.5}, rows);
}

base::Html render(const BarChart& chart) {
  std::vector<LabelledRow> rows;
  for (const Bar& bar : chart.bars) {
    rows.push_back({bar.label, bar.value_label, bar.share, bar.tone});
  }
  return render_rows(chart.caption, {"bars", chart.whole_label, chart.absent_label, 0}, rows);
}

}  // namespace terang::chart
