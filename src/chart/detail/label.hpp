// How wide text will be, before any font is known. The estimate is that of a wide sans serif, so
// that text keeps its distance in narrower ones, too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace terang::chart::detail {

/// The size of a drawing's labels. `chart.css` sets the same.
inline constexpr double label_px = 11;

/// Unit: px, at `label_px`.
double width_of(std::string_view text);
/// The same of text that is set bold, as values are.
double bold_width_of(std::string_view text);

/// The text, or as much of it as `room_px` holds with an ellipsis behind it.
/// Absent: empty when there is no room even for one letter.
std::string cut(std::string_view text, double room_px);
/// The same of text that is set bold.
std::string cut_bold(std::string_view text, double room_px);
/// Bold text on as many lines as it needs, two at most, broken at a blank; the last is cut.
/// Absent: empty when there is no text.
std::vector<std::string> bold_lines(std::string_view text, double room_px);

}  // namespace terang::chart::detail
