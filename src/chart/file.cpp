#include <charconv>
#include <string>
#include <utility>

#include "base/failure.hpp"
#include "chart/chart.hpp"
#include "chart/detail/markup.hpp"

namespace terang::chart {
namespace {

constexpr double file_width_px = 640;
constexpr double margin_px = 12;  ///< in units of the view box; a page has its own margins
constexpr std::string_view box_opening = "viewBox=\"0 0 ";

/// The height of the drawing's view box, which is its fourth number.
double height_in(std::string_view root) {
  const std::size_t box = root.find(box_opening);
  base::ensure(box != std::string_view::npos, "a drawing has a view box");
  std::string_view height = root.substr(box + box_opening.size());
  height.remove_prefix(height.find(' ') + 1);
  double number = 0;
  std::from_chars(height.data(), height.data() + height.size(), number);
  return number;
}

}  // namespace

/// A style sheet may contain a > b and "&", but no element may begin in it.
base::Html style_in_file(std::string_view style) {
  std::string text;
  for (const char c : style) {
    if (c == '<') {
      text += "&lt;";
    } else if (c == '&') {
      text += "&amp;";
    } else if (c == '\n' || c == '\t' || static_cast<unsigned char>(c) >= 0x20) {
      text += c;
    }
  }
  return base::Html::trusted(std::move(text));
}

std::string as_file(const base::Html& drawing, const base::Html& style) {
  const std::string_view markup = drawing.markup();
  constexpr std::string_view opening = "<svg ";
  base::ensure(markup.starts_with(opening), "a drawing begins with its root");
  const std::size_t inside = markup.find('>') + 1;
  const std::string_view root = markup.substr(0, inside);
  const double width = detail::width_px + 2 * margin_px;
  const double height = height_in(root) + 2 * margin_px;
  const std::string_view before_box = root.substr(0, root.find(box_opening));
  detail::Markup out;
  out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").number(file_width_px);
  out.raw("\" height=\"").number(height * file_width_px / width).raw("\" ");
  out.raw(before_box.substr(opening.size())).raw("viewBox=\"").number(-margin_px).raw(" ");
  out.number(-margin_px).raw(" ").number(width).raw(" ").number(height).raw("\"><style>");
  out.raw(style.markup()).raw("</style>").raw(markup.substr(inside)).raw("\n");
  return std::move(out).html().markup();
}

}  // namespace terang::chart
