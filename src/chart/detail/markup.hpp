// Writes the text of a drawing: numbers short, words safe in XML.
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
  /// Appends markup as it stands.
  Markup& raw(std::string_view markup);
  /// Appends with at most one decimal: a tenth of a pixel. From 1e15 on with an exponent.
  Markup& number(double value);
  /// Appends text, escaped; what XML does not allow is left out, and white space is a blank.
  Markup& words(std::string_view text);

  bool empty() const { return text_.empty(); }
  const std::string& text() const { return text_; }
  base::Html html() && { return base::Html::trusted(std::move(text_)); }

 private:
  std::string text_;
};

/// Text as it can stand in XML: without control characters and what is not Unicode, each run of
/// white space one blank.
std::string readable(std::string_view text);

/// Opens a drawing. A drawing with links is a group of them; one without is an image.
Markup open_drawing(std::string_view kind, const Caption& caption, double height_px,
                    bool has_links);
base::Html close_drawing(Markup drawing);

/// The class of a tone's marks.
std::string_view class_of(Tone tone);

/// A label's sign, with a blank behind it, so that the tone does not rest on colour.
/// Absent: empty for the neutral tone.
std::string_view sign_of(Tone tone);

}  // namespace terang::chart::detail
