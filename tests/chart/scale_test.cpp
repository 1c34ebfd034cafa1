// A scale and its bands: an exact small drawing, and bands of any width.
#include <doctest/doctest.h>

#include "chart/chart.hpp"

namespace terang::chart::scale_test {
namespace {

std::string drawn_of(double highest, std::vector<ScaleBand> bands) {
  return render(ScaleChart{{"k", "Judul", "Uraian."}, highest, std::move(bands)}).markup();
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("scale: bands fill the bar and the last ends in an arrow and each has a row") {
  CHECK(drawn_of(120, {{"Kurang & <", "0 – < 50", 0, Tone::poor},
                       {"Tepat", "\"50\"", 50, Tone::neutral},
                       {"Baik", "di atas 50", 50.01, Tone::good},
                       {"Lampau", "dari 100", 100, Tone::over}}) ==
        "<svg class=\"chart chart-scale\" role=\"img\" aria-labelledby=\"k-title k-desc\" "
        "viewBox=\"0 0 320 136\"><title id=\"k-title\">Judul</title><desc id=\"k-desc\">"
        "Uraian.</desc>"
        "<path class=\"chart-track\" d=\"M0 40H312L320 43L312 46H0zM0 68H312L320 71L312 "
        "74H0zM0 96H312L320 99L312 102H0zM0 124H312L320 127L312 130H0z\"/>"
        "<path class=\"chart-bar chart-poor\" d=\"M0 0h128.5v16H0z\"/>"
        "<path class=\"chart-bar chart-poor\" d=\"M0 40h128.5v6H0z\"/>"
        "<path class=\"chart-bar chart-neutral\" d=\"M130 0h2v16H130z\"/>"
        "<path class=\"chart-bar chart-neutral\" d=\"M130 68h2v6H130z\"/>"
        "<path class=\"chart-bar chart-good\" d=\"M133.5 0h125v16H133.5z\"/>"
        "<path class=\"chart-bar chart-good\" d=\"M133.5 96h125v6H133.5z\"/>"
        "<path class=\"chart-bar chart-over\" d=\"M260 0H312L320 8L312 16H260z\"/>"
        "<path class=\"chart-bar chart-over\" d=\"M260 124H312L320 127L312 130H260z\"/>"
        "<text class=\"chart-on\" x=\"64.3\" y=\"12\">✕</text><text y=\"35\">"
        "✕ Kurang &amp; &lt; <tspan x=\"320\">0 – &lt; 50</tspan></text><text y=\"63\">"
        "Tepat <tspan x=\"320\">&quot;50&quot;</tspan></text>"
        "<text class=\"chart-on\" x=\"196\" y=\"12\">✓</text><text y=\"91\">"
        "✓ Baik <tspan x=\"320\">di atas 50</tspan></text>"
        "<text class=\"chart-on\" x=\"288\" y=\"12\">▲</text><text y=\"119\">"
        "▲ Lampau <tspan x=\"320\">dari 100</tspan></text></svg>");
}

TEST_CASE("scale: one band fills the bar and without bands the drawing is empty") {
  CHECK(has(drawn_of(100, {{"A", "0", 0, Tone::good}}), "d=\"M0 0H312L320 8L312 16H0z\""));
  CHECK(drawn_of(100, {}) ==
        "<svg class=\"chart chart-scale\" role=\"img\" aria-labelledby=\"k-title k-desc\" "
        "viewBox=\"0 0 320 24\"><title id=\"k-title\">Judul</title>"
        "<desc id=\"k-desc\">Uraian.</desc></svg>");
}

TEST_CASE("scale: bands without width are visible and do not overlap") {
  const std::string at_end = drawn_of(
      100, {{"A", "", 0, Tone::poor}, {"B", "", 100, Tone::fair}, {"C", "", 100, Tone::good}});
  CHECK(has(at_end, "chart-poor\" d=\"M0 0h307v16H0z\""));
  CHECK(has(at_end, "chart-fair\" d=\"M308.5 0h2v16H308.5z\""));
  CHECK(has(at_end, "chart-good\" d=\"M312 0H312L320 8L312 16H312z\""));
  const std::string at_begin =
      drawn_of(1e9, {{"A", "", 0, Tone::poor}, {"B", "", 0, Tone::fair}, {"C", "", 1, Tone::good}});
  CHECK(has(at_begin, "chart-poor\" d=\"M0 0h2v16H0z\""));
  CHECK(has(at_begin, "chart-fair\" d=\"M3.5 0h2v16H3.5z\""));
  CHECK(has(at_begin, "chart-good\" d=\"M7 0H312"));
}

TEST_CASE("scale: bounds of any size keep the drawing in its box") {
  for (const double highest : {1e300, 0.0, -5.0, 1e-300, 1e-320}) {
    CAPTURE(highest);
    const std::string drawing =
        drawn_of(highest, {{"A", "", 0, Tone::neutral}, {"B", "", highest, Tone::over}});
    CHECK_FALSE(has(drawing, "e+"));
    CHECK(drawing.size() < 1000);
  }
}

TEST_CASE("scale: long labels are cut and leave room for the text on the band's beginning") {
  const std::string drawing =
      drawn_of(100, {{std::string(99, 'm'), std::string(99, '9'), 0, Tone::good}});
  CHECK(has(drawing, "<text y=\"35\">✓ mmmmmmmmmmmm… <tspan x=\"320\">9999999999999999999…<"));
}

}  // namespace terang::chart::scale_test
