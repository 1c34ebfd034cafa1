// Writes the markup of a drawing: short numbers, and text that is safe in XML.
#pragma once

#include <string>
#include <string_view>

#include "base/html.hpp"
#include "chart/chart.hpp"

namespace terang::chart::detail {

/// The width of every drawing, in units of its view box: pixels on a phone of 320 px.
inline constexpr double width_px = 320;

class Markup {
 public:
  /// Appends markup unchanged.
  Markup& raw(std::string_view markup);
  /// Appends a number with at most one decimal, a tenth of a pixel; from 1e15 on, with an exponent.
  /// Ends the program if the number is not finite.
  Markup& number(double value);
  /// Appends text, made `readable` and escaped.
  Markup& words(std::string_view text);

  bool empty() const { return text_.empty(); }
  const std::string& text() const { return text_; }
  base::Html html() && { return base::Html::trusted(std::move(text_)); }

 private:
  std::string text_;
};

/// The text without what XML does not allow: control characters and bytes that are not UTF-8 are
/// left out, and each run of white space becomes one blank, or nothing at the text's ends.
std::string readable(std::string_view text);

/// Opens a drawing of class `chart-<kind>` with its title and description. To a screen reader it is
/// a group if it has links, otherwise an image.
Markup open_drawing(std::string_view kind, const Caption& caption, double height_px,
                    bool has_links);
base::Html close_drawing(Markup drawing);

/// The class of a tone's marks.
std::string_view class_of(Tone tone);

/// The tone's sign with a blank after it; printed before a label, so that the tone is visible
/// without colour.
/// Absent: empty for the neutral tone
std::string_view sign_of(Tone tone);

}  // namespace terang::chart::detail
