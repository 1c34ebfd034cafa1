// Estimates how wide text will be, as the reader's font is not known. The estimate is for a wide
// sans serif, so that texts do not touch in narrower fonts either.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace terang::chart::detail {

/// The font size of a drawing's labels. `chart.css` sets the same.
inline constexpr double label_px = 11;

/// The width of the text. Unit: px, at `label_px`.
double width_of(std::string_view text);
/// The same for bold text; values are bold.
double bold_width_of(std::string_view text);

/// The text, or as much of it as fits into `room_px` with an ellipsis after it. White space and
/// what XML does not allow are treated as in `readable`.
/// Absent: empty if there is no room for even one letter
std::string cut(std::string_view text, double room_px);
/// The same for bold text.
std::string cut_bold(std::string_view text, double room_px);
/// Bold text on one line or, if it does not fit, on two, broken at a blank; the last line is cut.
/// Absent: empty if there is no text, or no room for even one letter
std::vector<std::string> bold_lines(std::string_view text, double room_px);

}  // namespace terang::chart::detail
