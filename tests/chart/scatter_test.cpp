// Scatter: an exact small drawing, axes, and labels that keep their distance.
#include <doctest/doctest.h>

#include "chart/chart.hpp"
#include "chart/detail/axis.hpp"
#include "chart/detail/label.hpp"
#include "chart/detail/placing.hpp"

namespace terang::chart::scatter_test {
namespace {

using detail::PlacedLabel;
using detail::Point;

struct Extent {
  double left, top, right, bottom;
};

Extent extent_of(const PlacedLabel& label) {
  const double width = detail::width_of(label.text);
  const double left = label.ends_here ? label.baseline.x - width : label.baseline.x;
  return {left, label.baseline.y - 9, left + width, label.baseline.y + 3};
}

bool overlap(const Extent& one, const Extent& other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom &&
         other.top < one.bottom;
}

/// Random numbers that are the same on every machine.
struct Dice {
  unsigned state = 1;
  double roll() {
    state = state * 1103515245U + 12345U;
    return static_cast<double>((state >> 16U) & 0x7FFFU) / 32768.0;
  }
};

}  // namespace

TEST_CASE("scatter: dots stand between axes whose labels state their range") {
  const ScatterChart chart{
      {"s", "Judul", "Uraian."},
      "X",
      "Y",
      100,
      {{"Satu", 97, 102, "1/", Tone::good}, {"Dua", 90.5, 80, "", Tone::poor}}};
  CHECK(render(chart).markup() ==
        "<svg class=\"chart chart-scatter\" role=\"group\" aria-labelledby=\"s-title s-desc\" "
        "viewBox=\"0 0 320 292\"><title id=\"s-title\">Judul</title><desc id=\"s-desc\">Uraian."
        "</desc><defs><path id=\"s-good\" class=\"chart-dot chart-good\" "
        "d=\"M0 -4a4 4 0 1 1 0 8a4 4 0 1 1 0 -8z\"/><path id=\"s-poor\" "
        "class=\"chart-dot chart-poor\" d=\"M-4 -4H4V4H-4z\"/></defs>"
        "<path class=\"chart-grid\" d=\"M29 24V252M99.8 24V252M170.5 24V252M312 24V252"
        "M29 252H312M29 195H312M29 138H312M29 24H312\"/>"
        "<path class=\"chart-mark\" d=\"M241.3 24V252M29 81H312\"/>"
        "<text class=\"chart-tick-x\" x=\"29\" y=\"266\">85</text>"
        "<text class=\"chart-tick-x\" x=\"99.8\" y=\"266\">90</text>"
        "<text class=\"chart-tick-x\" x=\"170.5\" y=\"266\">95</text>"
        "<text class=\"chart-tick-x chart-reference\" x=\"241.3\" y=\"266\">100</text>"
        "<text class=\"chart-tick-x\" x=\"308.6\" y=\"266\">105</text>"
        "<text class=\"chart-tick-y\" x=\"25\" y=\"256\">70</text>"
        "<text class=\"chart-tick-y\" x=\"25\" y=\"199\">80</text>"
        "<text class=\"chart-tick-y\" x=\"25\" y=\"142\">90</text>"
        "<text class=\"chart-tick-y chart-reference\" x=\"25\" y=\"85\">100</text>"
        "<text class=\"chart-tick-y\" x=\"25\" y=\"28\">110</text>"
        "<text class=\"chart-axis-y\" y=\"11\">Y (70–110)</text>"
        "<text class=\"chart-axis-x\" x=\"320\" y=\"284\">X (85–105)</text>"
        "<a href=\"1/\"><text class=\"chart-name\" x=\"205.8\" y=\"73.6\">Satu</text>"
        "<use href=\"#s-good\" x=\"198.8\" y=\"69.6\"/></a>"
        "<text class=\"chart-name\" x=\"113.8\" y=\"199\">Dua</text>"
        "<use href=\"#s-poor\" x=\"106.8\" y=\"195\"/></svg>");
}

TEST_CASE("scatter: up to twelve dots are labelled and more have tooltips") {
  ScatterChart chart{{"s", "Judul", "Uraian."}, "X", "Y", 100, {}};
  for (int i = 0; i < 12; ++i) {
    chart.dots.push_back({"Kantor " + std::to_string(i), 80.0 + i, 70.0 + 2 * i, "", Tone::fair});
  }
  CHECK(render(chart).markup().find("<text class=\"chart-name") != std::string::npos);
  CHECK(render(chart).markup().find("</title></use>") == std::string::npos);
  chart.dots.push_back({"Kantor 12", 100, 100, "", Tone::over});
  CHECK(render(chart).markup().find("chart-name") == std::string::npos);
  CHECK(render(chart).markup().find("<title>Kantor 12</title></use>") != std::string::npos);
}

TEST_CASE("scatter: a link has its dot's whole name") {
  ScatterChart chart{{"s", "Judul", "Uraian."}, "X", "Y", 100, {}};
  chart.dots.push_back({std::string(60, 'm') + "\"", 99, 99, "a/", Tone::good});
  const std::string drawing = render(chart).markup();
  CHECK(drawing.find("<a href=\"a/\" aria-label=\"" + std::string(60, 'm') + "&quot;\">") !=
        std::string::npos);
}

TEST_CASE("scatter: a chart without dots has axes around the reference") {
  const std::string drawing =
      render(ScatterChart{{"s", "Judul", "Uraian."}, "X", "Y", 100, {}}).markup();
  CHECK(drawing.find(">X (90–110)</text>") != std::string::npos);
  CHECK(drawing.find("role=\"img\"") != std::string::npos);
}

TEST_CASE("scatter: a value of any size is drawn") {
  for (const double value : {1e19, -1e19, 1e300}) {
    const std::string drawing =
        render(ScatterChart{
                   {"s", "Judul", "Uraian."}, "X", "Y", 100, {{"A", value, value, "", Tone::poor}}})
            .markup();
    CHECK(drawing.find("<use href=\"#s-poor\" x=\"") != std::string::npos);
    CHECK(drawing.size() < 4000);
  }
}

TEST_CASE("axis: it covers all values and the reference and has round numbers") {
  struct Row {
    std::vector<double> values;
    double reference;
    double lowest;
    double highest;
    std::vector<double> ticks;
  };
  const std::vector<Row> rows{
      {{}, 100, 90, 110, {90, 95, 100, 105, 110}},
      {{100}, 100, 90, 110, {90, 95, 100, 105, 110}},
      {{88.2, 101.2}, 100, 85, 105, {85, 90, 95, 100, 105}},
      {{0, 100}, 100, 0, 150, {0, 50, 100, 150}},
      {{-20, 100}, 100, -50, 150, {-50, 0, 50, 100, 150}},
      {{99, 231}, 100, 50, 250, {50, 100, 150, 200, 250}},
      {{5, 2000}, 100, 0, 2500, {100, 500, 1000, 1500, 2000, 2500}},
      {{3, 4}, 0, 0, 10, {0, 5, 10}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.highest);
    const detail::Axis axis = detail::axis_over(row.values, row.reference);
    CHECK(axis.lowest == row.lowest);
    CHECK(axis.highest == row.highest);
    CHECK(axis.ticks == row.ticks);
  }
}

TEST_CASE("labels: none lies on another or on a dot or outside the field") {
  Dice dice;
  for (int round = 0; round < 60; ++round) {
    std::vector<Point> dots;
    std::vector<std::string> labels;
    for (int i = 0; i < 12; ++i) {
      const double spread = round % 3 == 0 ? 280 : (round % 3 == 1 ? 60 : 12);
      dots.push_back({35 + dice.roll() * spread, 130 + dice.roll() * spread / 3});
      labels.push_back("KPU Kabupaten " +
                       std::string(static_cast<std::size_t>(dice.roll() * 20), 'a'));
    }
    const auto placed = detail::place_labels(dots, labels, {30, 24, 320, 252}, {});
    std::vector<Extent> extents;
    for (const auto& label : placed) {
      if (label) extents.push_back(extent_of(*label));
    }
    bool collides = false;
    for (std::size_t i = 0; i < extents.size(); ++i) {
      const Extent& one = extents[i];
      collides |= one.left < 30 || one.right > 320 || one.top < 24 || one.bottom > 252;
      for (std::size_t j = 0; j < i; ++j) collides |= overlap(one, extents[j]);
      for (const Point dot : dots) {
        collides |= overlap(one, {dot.x - 4, dot.y - 4, dot.x + 4, dot.y + 4});
      }
    }
    CAPTURE(round);
    CHECK_FALSE(collides);
    CHECK(extents.size() >= 4);
  }
}

TEST_CASE("cut: it keeps whole characters and adds an ellipsis") {
  CHECK(detail::cut("pendek", 200) == "pendek");
  CHECK(detail::cut("", 200) == "");
  CHECK(detail::cut("panjang sekali", 0) == "");
  CHECK(detail::cut("panjang sekali", 60) == "panjang…");
  CHECK(detail::cut("éééééééééé", 50) == "ééééé…");
  CHECK(detail::cut("satu\n\tdua\x01 ", 200) == "satu dua");
}

}  // namespace terang::chart::scatter_test
