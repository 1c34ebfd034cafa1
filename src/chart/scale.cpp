#include <algorithm>
#include <vector>

#include "chart/chart.hpp"
#include "chart/detail/label.hpp"
#include "chart/detail/markup.hpp"
#include "chart/detail/shape.hpp"

namespace terang::chart {
namespace {

using detail::Markup;
using detail::width_px;

struct ScaleSizes {
  static constexpr double bar_px = 16;
  static constexpr double header_px = 24;
  static constexpr double row_px = 28;
  /// The baseline of a row's text. This and the next are measured from the row's top.
  static constexpr double baseline_px = 11;
  static constexpr double track_top_px = 16;
  static constexpr double track_px = 6;
  static constexpr double arrow_px = 8;   ///< of the last band, as that has no end
  static constexpr double slit_px = 1.5;  ///< between two bands, so that they differ without colour
  static constexpr double least_px = 2;   ///< least width of a band; its neighbours make room
  static constexpr double gap_px = 8;
};

/// The left and the right end of a band in the bar.
struct Extent {
  double left = 0;
  double right = 0;
};

/// Each band begins right of the one before. Order: of the bands
std::vector<Extent> extents_of(const ScaleChart& chart) {
  double highest = chart.highest;
  for (const ScaleBand& band : chart.bands) highest = std::max(highest, band.from);
  std::vector<Extent> extents;
  double least = 0;
  double most =
      width_px - ScaleSizes::arrow_px -
      static_cast<double>(chart.bands.size()) * (ScaleSizes::least_px + ScaleSizes::slit_px);
  for (const ScaleBand& band : chart.bands) {
    most += ScaleSizes::least_px + ScaleSizes::slit_px;
    const double share = highest > 0 ? band.from / highest : 0;
    const double left = std::max(least, std::min(share * (width_px - ScaleSizes::arrow_px), most));
    if (!extents.empty()) extents.back().right = left - ScaleSizes::slit_px;
    extents.push_back({left, width_px});
    least = left + ScaleSizes::least_px + ScaleSizes::slit_px;
  }
  return extents;
}

/// Adds a part of the bar; the part that reaches the right edge ends in an arrow.
void add_part(Markup& path, const Extent& extent, double top, double height) {
  if (extent.right < width_px) {
    detail::box(path, extent.left, top, extent.right - extent.left, height);
    return;
  }
  path.raw("M")
      .number(extent.left)
      .raw(" ")
      .number(top)
      .raw("H")
      .number(width_px - ScaleSizes::arrow_px);
  path.raw("L").number(width_px).raw(" ").number(top + height / 2).raw("L");
  path.number(width_px - ScaleSizes::arrow_px)
      .raw(" ")
      .number(top + height)
      .raw("H")
      .number(extent.left);
  path.raw("z");
}

void add_bar(Markup& out, const ScaleBand& band, const Extent& extent, double top, double height) {
  Markup path;
  add_part(path, extent, top, height);
  detail::add_path(out, "chart-bar", detail::class_of(band.tone), path);
}

/// Prints the tone's sign inside its band, if there is room.
void add_sign(Markup& out, const ScaleBand& band, const Extent& extent) {
  const std::string sign = detail::readable(detail::sign_of(band.tone));
  const double room = std::min(extent.right, width_px - ScaleSizes::arrow_px / 2) - extent.left;
  if (sign.empty() || room < detail::width_of(sign)) return;
  out.raw("<text class=\"chart-on\" x=\"").number(extent.left + room / 2).raw("\" y=\"12\">");
  out.words(sign).raw("</text>");
}

void add_row(Markup& out, const ScaleBand& band, double top) {
  const std::string from = detail::cut_bold(band.from_label, width_px / 2);
  const std::string label = std::string{detail::sign_of(band.tone)}.append(band.label);
  out.raw("<text y=\"").number(top + ScaleSizes::baseline_px).raw("\">");
  out.words(detail::cut(label, width_px - ScaleSizes::gap_px - detail::bold_width_of(from)));
  if (!from.empty()) {
    out.raw(" <tspan x=\"").number(width_px).raw("\">").words(from).raw("</tspan>");
  }
  out.raw("</text>");
}

}  // namespace

base::Html render(const ScaleChart& chart) {
  const std::vector<Extent> extents = extents_of(chart);
  const double height =
      ScaleSizes::header_px + ScaleSizes::row_px * static_cast<double>(chart.bands.size());
  Markup out = detail::open_drawing("scale", chart.caption, height, false);
  Markup tracks;
  Markup bars;
  Markup texts;
  double top = ScaleSizes::header_px;
  for (std::size_t i = 0; i < chart.bands.size(); ++i) {
    const ScaleBand& band = chart.bands[i];
    add_part(tracks, {0, width_px}, top + ScaleSizes::track_top_px, ScaleSizes::track_px);
    add_bar(bars, band, extents[i], 0, ScaleSizes::bar_px);
    add_bar(bars, band, extents[i], top + ScaleSizes::track_top_px, ScaleSizes::track_px);
    add_sign(texts, band, extents[i]);
    add_row(texts, band, top);
    top += ScaleSizes::row_px;
  }
  detail::add_path(out, "chart-track", "", tracks);
  out.raw(bars.text()).raw(texts.text());
  return detail::close_drawing(std::move(out));
}

}  // namespace terang::chart
