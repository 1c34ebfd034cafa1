// Shapes that several drawings are made of.
#pragma once

#include <string_view>

#include "chart/detail/markup.hpp"

namespace terang::chart::detail {

/// Adds a rectangle to the steps of a path.
void box(Markup& path, double x, double y, double width, double height);

/// Draws a path, one for all alike, so that a drawing of many rows stays small; without steps,
/// nothing. The tone is a class, too, and may be empty.
void add_path(Markup& out, std::string_view classes, std::string_view tone, const Markup& path);

}  // namespace terang::chart::detail
