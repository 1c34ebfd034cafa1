#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "chart/chart.hpp"
#include "chart/detail/label.hpp"
#include "chart/detail/markup.hpp"

namespace terang::chart {
namespace {

using detail::Markup;
using detail::width_px;

struct CascadeSizes {
  static constexpr double row_px = 30;
  static constexpr double baseline_px = 11;
  static constexpr double bar_top_px = 16;
  static constexpr double bar_px = 8;
  static constexpr double indent_px = 12;
  static constexpr double gap_px = 8;
};

constexpr int deepest = 8;  ///< deeper levels are drawn here

/// The depth at which each node is drawn: at most one below the node before it.
std::vector<int> depths_of(const std::vector<CascadeNode>& nodes) {
  std::vector<int> depths;
  int before = -1;
  for (const CascadeNode& node : nodes) {
    before = std::clamp(node.depth, 0, std::min(before + 1, deepest));
    depths.push_back(before);
  }
  return depths;
}

double scale_of(const std::vector<CascadeNode>& nodes, const std::vector<int>& depths) {
  double largest = 0;
  int indents = 0;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    largest = std::max(largest, nodes[i].amount);
    indents = std::max(indents, depths[i]);
  }
  return largest > 0 ? (width_px - indents * CascadeSizes::indent_px) / largest : 0;
}

/// Lines from each bar down to its children.
Markup guides_of(const std::vector<int>& depths) {
  Markup path;
  std::array<double, deepest + 1> foot{};  // of the last bar at each depth
  for (std::size_t i = 0; i < depths.size(); ++i) {
    const double top = CascadeSizes::row_px * static_cast<double>(i) + CascadeSizes::bar_top_px;
    const int depth = depths[i];
    if (depth > 0) {
      path.raw("M")
          .number(CascadeSizes::indent_px * (depth - 1) + CascadeSizes::indent_px / 3)
          .raw(" ");
      path.number(foot[static_cast<std::size_t>(depth - 1)])
          .raw("V")
          .number(top + CascadeSizes::bar_px / 2);
      path.raw("h").number(CascadeSizes::indent_px * 2 / 3);
    }
    foot[static_cast<std::size_t>(depth)] = top + CascadeSizes::bar_px;
  }
  return path;
}

void add_node(Markup& out, const CascadeNode& node, double indent, double top, double length) {
  const std::string value = detail::cut_bold(
      std::string{detail::sign_of(node.tone)}.append(node.value_label), width_px / 2);
  const double room = width_px - indent - CascadeSizes::gap_px - detail::bold_width_of(value);
  if (!node.address.empty()) out.raw("<a href=\"").words(node.address).raw("\">");
  out.raw("<text x=\"")
      .number(indent)
      .raw("\" y=\"")
      .number(top + CascadeSizes::baseline_px)
      .raw("\">");
  out.words(detail::cut(node.label, room));
  if (!value.empty()) {
    out.raw(" <tspan x=\"").number(width_px).raw("\">").words(value).raw("</tspan>");
  }
  out.raw("</text>");
  if (!node.address.empty()) out.raw("</a>");
  out.raw("<path class=\"chart-bar ").raw(detail::class_of(node.tone)).raw("\" d=\"M");
  out.number(indent).raw(" ").number(top + CascadeSizes::bar_top_px).raw("h").number(length);
  out.raw("v").number(CascadeSizes::bar_px).raw("h").number(-length).raw("z\"/>");
}

}  // namespace

base::Html render(const CascadeChart& chart) {
  const std::vector<int> depths = depths_of(chart.nodes);
  const double scale = scale_of(chart.nodes, depths);
  const bool has_links = std::any_of(chart.nodes.begin(), chart.nodes.end(),
                                     [](const CascadeNode& node) { return !node.address.empty(); });
  Markup out = detail::open_drawing("cascade", chart.caption,
                                    CascadeSizes::row_px * static_cast<double>(chart.nodes.size()),
                                    has_links);
  const Markup guides = guides_of(depths);
  if (!guides.empty()) out.raw("<path class=\"chart-guide\" d=\"").raw(guides.text()).raw("\"/>");
  for (std::size_t i = 0; i < chart.nodes.size(); ++i) {
    const CascadeNode& node = chart.nodes[i];
    // The smallest amount above 0 is visible; 0 is a hairline where its bar would begin.
    const double length = node.amount > 0 ? std::max(2.0, node.amount * scale) : 0.5;
    add_node(out, node, CascadeSizes::indent_px * depths[i],
             CascadeSizes::row_px * static_cast<double>(i), length);
  }
  return detail::close_drawing(std::move(out));
}

}  // namespace terang::chart
