// Shapes that several kinds of drawing use.
#pragma once

#include <string_view>

#include "chart/detail/markup.hpp"

namespace terang::chart::detail {

/// Appends a rectangle to `path`, the data of a path.
void box(Markup& path, double x, double y, double width, double height);

/// Adds one `<path>` with the data `path`; if that is empty, adds nothing. Shapes that look alike
/// share one path, so that a drawing of many rows stays small. `tone` is one more class and may be
/// empty.
void add_path(Markup& out, std::string_view classes, std::string_view tone, const Markup& path);

}  // namespace terang::chart::detail
