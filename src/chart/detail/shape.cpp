#include "chart/detail/shape.hpp"

namespace terang::chart::detail {

void box(Markup& path, double x, double y, double width, double height) {
  path.raw("M").number(x).raw(" ").number(y).raw("h").number(width).raw("v").number(height);
  path.raw("H").number(x).raw("z");
}

void add_path(Markup& out, std::string_view classes, std::string_view tone, const Markup& path) {
  if (path.empty()) return;
  out.raw("<path class=\"").raw(classes);
  if (!tone.empty()) out.raw(" ").raw(tone);
  out.raw("\" d=\"").raw(path.text()).raw("\"/>");
}

}  // namespace terang::chart::detail
