// Lines over years: an exact small drawing, gaps, breaks and labels that keep their distance.
#include <doctest/doctest.h>

#include "chart/chart.hpp"
#include "chart/detail/axis.hpp"
#include "chart/detail/beside.hpp"
#include "chart/detail/label.hpp"
#include "chart/detail/line_plot.hpp"

#include "well_formed.hpp"

namespace terang::chart::line_test {
namespace {

Caption caption() { return {"g", "Judul", "Uraian."}; }

LinePoint point(int year, std::optional<double> value, std::string label = "") {
  return {year, value, std::move(label), false, Tone::neutral};
}

LineChart chart_of(std::vector<LinePoint> points) {
  return {caption(), "", std::nullopt, "", {{"A", std::move(points)}}};
}

std::string drawn_of(std::vector<LinePoint> points) {
  return render(chart_of(std::move(points))).markup();
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// Random numbers that are the same on every machine.
struct Dice {
  unsigned state = 1;
  double roll() {
    state = state * 1103515245U + 12345U;
    return static_cast<double>((state >> 16U) & 0x7FFFU) / 32768.0;
  }
};

/// Two series of up to twelve years, in which some values are absent.
LineChart random_chart(Dice& dice) {
  LineChart chart{caption(), "target", 90, "satuan berubah", {{"Realisasi", {}}, {"Target", {}}}};
  const int years = 1 + static_cast<int>(dice.roll() * 12);
  for (LineSeries& series : chart.series) {
    for (int year = 0; year < years; ++year) {
      LinePoint one = point(2013 + year, 80 + dice.roll() * 25, "98,76 %");
      if (dice.roll() < 0.2) one.value.reset();
      one.breaks = dice.roll() < 0.1;
      one.tone = dice.roll() < 0.5 ? Tone::good : Tone::poor;
      series.points.push_back(one);
    }
  }
  return chart;
}

}  // namespace

TEST_CASE("line: two series are drawn with their names and their gaps and a break") {
  const LineChart chart{caption(),
                        "target & batas",
                        90,
                        "cara \"baru\"",
                        {{"A < B",
                          {{2020, 80, "80,0 %", false, Tone::poor},
                           {2021, 88, "88,0 %", false, Tone::fair},
                           {2022, std::nullopt, "", false, Tone::neutral},
                           {2023, 92, "92,0 %", false, Tone::good},
                           {2024, 95, "95,0 %", true, Tone::good}}},
                         {"C", {point(2023, 90, "90"), point(2024, 91)}}}};
  CHECK(render(chart).markup() ==
        "<svg class=\"chart chart-lines\" role=\"img\" aria-labelledby=\"g-title g-desc\" "
        "viewBox=\"0 0 320 206\"><title id=\"g-title\">Judul</title><desc id=\"g-desc\">"
        "Uraian.</desc>"
        "<path class=\"chart-grid\" d=\"M28 174H223M28 145.2H223M28 116.4H223M28 87.6H223M28 "
        "58.8H223M28 30H223\"/><text class=\"chart-tick-y\" x=\"24\" y=\"178\">75</text>"
        "<text class=\"chart-tick-y\" x=\"24\" y=\"149.2\">80</text>"
        "<text class=\"chart-tick-y\" x=\"24\" y=\"120.4\">85</text>"
        "<text class=\"chart-tick-y\" x=\"24\" y=\"91.6\">90</text>"
        "<text class=\"chart-tick-y\" x=\"24\" y=\"62.8\">95</text>"
        "<text class=\"chart-tick-y\" x=\"24\" y=\"34\">100</text>"
        "<path class=\"chart-notch\" d=\"M37 186v4M81.3 186v4M125.5 186v4M169.8 186v4M214 "
        "186v4\"/><text class=\"chart-tick-x\" x=\"37\" y=\"201\">2020</text>"
        "<text class=\"chart-tick-x\" x=\"81.3\" y=\"201\">2021</text>"
        "<text class=\"chart-tick-x\" x=\"125.5\" y=\"201\">2022</text>"
        "<text class=\"chart-tick-x\" x=\"169.8\" y=\"201\">2023</text>"
        "<text class=\"chart-tick-x\" x=\"214\" y=\"201\">2024</text>"
        "<path class=\"chart-break\" d=\"M191.9 14V174\"/>"
        "<path class=\"chart-break-sign\" d=\"M188.4 71.4l3 -8M192.4 71.4l3 -8\"/>"
        "<text class=\"chart-mark-label\" x=\"191.9\" y=\"11\">cara &quot;baru&quot;</text>"
        "<path class=\"chart-mark\" d=\"M28 87.6H223\"/>"
        "<path class=\"chart-line chart-second\" d=\"M169.8 87.6L214 81.8\"/>"
        "<path class=\"chart-line chart-first\" d=\"M37 145.2L81.3 99.1\"/>"
        "<text x=\"228\" y=\"56.8\">A &lt; B</text>"
        "<text class=\"chart-latest\" x=\"228\" y=\"68.8\">✓ 95,0 %</text>"
        "<text x=\"228\" y=\"85.8\">C</text>"
        "<path class=\"chart-leader\" d=\"M223 87.6H221L227 96.8\"/>"
        "<text class=\"chart-mark-name\" x=\"228\" y=\"100.8\">target &amp; batas</text>"
        "<path class=\"chart-point chart-second\" d=\"M210 77.8h8v8h-8z\"/>"
        "<path class=\"chart-point chart-second\" d=\"M165.8 83.6h8v8h-8z\"/>"
        "<path class=\"chart-point chart-first chart-good\" d=\"M214 55.8a3 3 0 1 1 0 6a3 3 "
        "0 1 1 0 -6z\"/>"
        "<path class=\"chart-point chart-first chart-poor\" d=\"M37 142.2a3 3 0 1 1 0 6a3 3 "
        "0 1 1 0 -6z\"/>"
        "<path class=\"chart-point chart-first chart-fair\" d=\"M81.3 96.1a3 3 0 1 1 0 6a3 3 "
        "0 1 1 0 -6z\"/>"
        "<path class=\"chart-point chart-first chart-good\" d=\"M169.8 73.1a3 3 0 1 1 0 6a3 "
        "3 0 1 1 0 -6z\"/><text class=\"chart-value\" x=\"62.7\" y=\"160.2\">✕ 80,0 %</text>"
        "<text class=\"chart-value\" x=\"169.8\" y=\"102.6\">90</text>"
        "<text class=\"chart-value\" x=\"107\" y=\"114.1\">↓ 88,0 %</text>"
        "<text class=\"chart-value\" x=\"144\" y=\"69.1\">✓ 92,0 %</text></svg>");
}

TEST_CASE("line: one year is one dot with a leader to its name") {
  CHECK(drawn_of({point(2024, 71, "71")}) ==
        "<svg class=\"chart chart-lines\" role=\"img\" aria-labelledby=\"g-title g-desc\" "
        "viewBox=\"0 0 320 192\"><title id=\"g-title\">Judul</title><desc id=\"g-desc\">"
        "Uraian.</desc>"
        "<path class=\"chart-grid\" d=\"M21 160H299M21 131.2H299M21 102.4H299M21 73.6H299M21 "
        "44.8H299M21 16H299\"/><text class=\"chart-tick-y\" x=\"17\" y=\"164\">66</text>"
        "<text class=\"chart-tick-y\" x=\"17\" y=\"135.2\">68</text>"
        "<text class=\"chart-tick-y\" x=\"17\" y=\"106.4\">70</text>"
        "<text class=\"chart-tick-y\" x=\"17\" y=\"77.6\">72</text>"
        "<text class=\"chart-tick-y\" x=\"17\" y=\"48.8\">74</text>"
        "<text class=\"chart-tick-y\" x=\"17\" y=\"20\">76</text>"
        "<path class=\"chart-notch\" d=\"M160 172v4\"/>"
        "<text class=\"chart-tick-x\" x=\"160\" y=\"187\">2024</text>"
        "<path class=\"chart-leader\" d=\"M166 88H297L303 88\"/><text x=\"304\" y=\"86\">"
        "A</text><text class=\"chart-latest\" x=\"304\" y=\"98\">71</text>"
        "<path class=\"chart-point chart-first\" d=\"M160 85a3 3 0 1 1 0 6a3 3 0 1 1 0 "
        "-6z\"/></svg>");
}

TEST_CASE("line: without values the axis has no numbers and nothing is drawn as zero") {
  const std::string empty =
      "<svg class=\"chart chart-lines\" role=\"img\" aria-labelledby=\"g-title g-desc\" "
      "viewBox=\"0 0 320 192\"><title id=\"g-title\">Judul</title><desc id=\"g-desc\">"
      "Uraian.</desc></svg>";
  CHECK(render(LineChart{caption(), "", std::nullopt, "", {}}).markup() == empty);
  CHECK(drawn_of({}) == empty);
  const std::string absent = drawn_of({point(2023, std::nullopt), point(2024, std::nullopt)});
  CHECK(has(absent, ">2023</text>"));
  for (const char* const part : {"chart-point", "chart-line\"", "chart-tick-y", ">A<", ">0<"}) {
    CAPTURE(part);
    CHECK_FALSE(has(absent, part));
  }
}

TEST_CASE("line: a reference without values still has its line and its axis") {
  const std::string drawing = render(LineChart{caption(), "target", 100, "", {{"A", {}}}}).markup();
  CHECK(has(drawing, "<path class=\"chart-mark\""));
  CHECK(has(drawing, ">target</text>"));
  CHECK(has(drawing, ">90</text>"));
  CHECK(has(drawing, ">110</text>"));
}

TEST_CASE("line: a line joins only neighbouring years that both have a value") {
  struct Row {
    std::vector<LinePoint> points;
    std::size_t runs;  ///< pieces of line
    std::size_t steps;
    std::size_t dots;
  };
  LinePoint broken = point(2022, 3);
  broken.breaks = true;
  LinePoint broken_without = point(2022, std::nullopt);
  broken_without.breaks = true;
  const std::vector<Row> rows{
      {{point(2021, 1), point(2022, 3), point(2023, 2)}, 1, 2, 3},
      {{point(2023, 2), point(2021, 1), point(2022, 3)}, 1, 2, 3},
      {{point(2021, 1), point(2022, std::nullopt), point(2023, 2)}, 0, 0, 2},
      {{point(2021, 1), point(2023, 2)}, 0, 0, 2},
      {{point(2021, 1), point(2022, 3), point(2024, 2), point(2025, 2)}, 2, 2, 4},
      {{point(2021, 1), broken, point(2023, 2)}, 1, 1, 3},
      {{point(2021, 1), broken_without, point(2023, 2)}, 0, 0, 2},
      {{point(2021, 1), point(2022, 3), point(2022, 4)}, 1, 1, 2},
  };
  for (const Row& row : rows) {
    const std::string drawing = drawn_of(row.points);
    const std::size_t begin = drawing.find("<path class=\"chart-line ");
    const std::string line =
        begin == std::string::npos ? "" : drawing.substr(begin, drawing.find("/>", begin) - begin);
    CAPTURE(drawing);
    CHECK(count(line, "M") == row.runs);
    CHECK(count(line, "L") == row.steps);
    CHECK(count(drawing, "chart-point") == row.dots);
  }
}

TEST_CASE("line: a break is marked only if an earlier year has a value") {
  LinePoint first = point(2022, 3);
  first.breaks = true;
  LineChart chart = chart_of({first, point(2023, 2)});
  chart.break_label = "satuan berubah";
  CHECK_FALSE(has(render(chart).markup(), "chart-break"));
  CHECK_FALSE(has(render(chart).markup(), "satuan berubah"));
  chart.series[0].points.push_back(point(2021, 1));
  CHECK(count(render(chart).markup(), "chart-break-sign") == 1);
  CHECK(count(render(chart).markup(), ">satuan berubah</text>") == 1);
  chart.series[0].points[1].breaks = true;
  CHECK(count(render(chart).markup(), "l3 -8") == 4);
}

TEST_CASE("line: every other of twelve years has a label and the last always has one") {
  std::vector<LinePoint> points;
  for (int year = 2013; year <= 2024; ++year) points.push_back(point(year, year % 7));
  const std::string drawing = drawn_of(points);
  CHECK(count(drawing, "chart-tick-x") == 6);
  CHECK(has(drawing, ">2024</text>"));
  CHECK_FALSE(has(drawing, ">2023</text>"));
  CHECK(count(drawing, "v4M") == 11);
}

TEST_CASE("line: a value of any size is drawn and long numbers get a power of ten") {
  for (const double value : {1e19, -1e19, 1e300, -1e300, 1e-300, 0.0, 999999.0, 1e6}) {
    CAPTURE(value);
    for (const double other : {value, 0.0, -value}) {
      const std::string drawing = drawn_of({point(2023, value), point(2024, other)});
      CHECK(drawing.find("e+") == std::string::npos);
      CHECK(count(drawing, "chart-point") == 2);
      CHECK(drawing.size() < 2000);
    }
  }
  const std::string budget = drawn_of({point(2023, 38200000000.0), point(2024, 41661103000.0)});
  CHECK(has(budget, ">×10⁹</text>"));
  CHECK(has(budget, ">42</text>"));
  CHECK_FALSE(has(drawn_of({point(2024, 900000.0)}), "×10"));
}

TEST_CASE("line: a value is printed whole or shown as a tooltip and never cut") {
  const std::string drawing = drawn_of(
      {point(2022, 1), point(2023, 1, std::string(70, '9')), point(2024, 1, "Rp 41.661.103.000")});
  CHECK(has(drawing, "<title>A 2023: " + std::string(70, '9') + "</title></path>"));
  CHECK_FALSE(has(drawing, "9…"));
  CHECK(has(drawing, ">Rp</text>"));
  CHECK(has(drawing, ">41.661.103.000</text>"));
  CHECK(has(drawn_of({point(2024, 1, std::string(70, '9'))}), "</title></path>"));
}

TEST_CASE("line: a dot has its tone's colour only if the sign is printed") {
  std::vector<LinePoint> points;
  for (int year = 0; year < 60; ++year) {
    points.push_back({1965 + year, 90 + year % 2, "90 %", false, Tone::poor});
  }
  const std::string drawing = drawn_of(points);
  CHECK(count(drawing, "chart-point") == 60);
  CHECK(count(drawing, "chart-poor") == count(drawing, ">✕"));
  CHECK(count(drawing, "chart-poor") < 60);
  CHECK_FALSE(has(drawn_of({{2024, 1, "", false, Tone::neutral}}), "chart-neutral"));
}

TEST_CASE("line: equal values of two series are both visible") {
  LineChart chart = chart_of({point(2024, 1)});
  chart.series.push_back({"B", {point(2024, 1)}});
  const std::string drawing = render(chart).markup();
  const std::size_t square = drawing.find("chart-point chart-second");
  CHECK(square != std::string::npos);
  CHECK(square < drawing.find("chart-point chart-first"));
}

TEST_CASE("line: long names stand on two lines and the plot keeps half of the width") {
  LineChart chart = chart_of({point(2023, 1, "1"), point(2024, 2, "2")});
  chart.series[0].label = "Persentase pemutakhiran data pemilih berkelanjutan & <baru>";
  const detail::LinePlot plot = detail::plot_of(chart);
  CHECK(plot.names[0].lines.size() == 2);
  CHECK(plot.names[0].lines[0] == "Persentase");
  CHECK(plot.names[0].lines[1] == "pemutakhiran…");
  CHECK(plot.frame.right - plot.frame.left > 160);
}

TEST_CASE("line: random series stay well formed and inside their box") {
  Dice dice;
  for (int round = 0; round < 200; ++round) {
    const LineChart chart = random_chart(dice);
    const std::string drawing = render(chart).markup();
    CAPTURE(drawing);
    CHECK(test::WellFormed::fault_of(drawing) == "");
    std::size_t values = 0;
    for (const LineSeries& series : chart.series) {
      for (const LinePoint& one : series.points) values += one.value ? 1 : 0;
    }
    CHECK(count(drawing, "chart-point") == values);
    for (std::size_t at = drawing.find("<text "); at != std::string::npos;
         at = drawing.find("<text ", at + 1)) {
      const double x = std::stod(drawing.substr(drawing.find("x=\"", at) + 3));
      const double y = std::stod(drawing.substr(drawing.find("y=\"", at) + 3));
      CHECK((x >= 0 && x <= 320 && y >= 9 && y <= 206));
    }
  }
}

TEST_CASE("beside: a text touches no line or text and stays away from other dots") {
  Dice dice;
  for (int round = 0; round < 100; ++round) {
    detail::Surroundings around{{0, 0, 300, 150}, {}, {}, {}, {}};
    for (int i = 0; i < 8; ++i) {
      around.dots.push_back({20.0 + 36 * i, 10 + dice.roll() * 130});
      const auto at = static_cast<std::size_t>(i);
      if (i > 0) around.lines.push_back({around.dots[at - 1], around.dots[at]});
    }
    bool collides = false;
    for (const detail::Point dot : around.dots) {
      const auto spot = detail::find_beside(dot, 40, around);
      if (!spot) continue;
      const detail::Box box = detail::text_box(*spot, 40);
      collides |= !detail::holds(around.field, box);
      for (const detail::Box& text : around.texts) collides |= detail::overlap(text, box);
      for (const detail::Segment& line : around.lines) {
        for (double part = 0; part <= 1; part += 0.02) {
          const double x = line.from.x + part * (line.to.x - line.from.x);
          const double y = line.from.y + part * (line.to.y - line.from.y);
          collides |= detail::overlap(box, {x, y, x + 0.01, y + 0.01});
        }
      }
      around.texts.push_back(box);
    }
    CAPTURE(round);
    CHECK_FALSE(collides);
    CHECK(around.texts.size() >= 4);
  }
}

TEST_CASE("beside: faint lines are crossed only if there is no other spot") {
  detail::Surroundings around{{0, 0, 100, 100}, {{50, 50}}, {}, {}, {{{0, 40}, {100, 40}}}};
  CHECK(detail::find_beside({50, 50}, 20, around)->y == 65);
  around.texts.push_back({0, 55, 100, 100});
  CHECK(detail::find_beside({50, 50}, 20, around)->y == 43);
  around.texts.push_back({0, 0, 100, 48});
  CHECK_FALSE(detail::find_beside({50, 50}, 20, around).has_value());
}

TEST_CASE("spread: blocks move apart and stay in their order and between the ends") {
  struct Row {
    std::vector<detail::Block> blocks;
    std::vector<double> middles;
  };
  const std::vector<Row> rows{
      {{}, {}},
      {{{50, 10}}, {50}},
      {{{50, 10}, {52, 10}}, {50, 60}},
      {{{52, 10}, {50, 10}}, {60, 50}},
      {{{50, 10}, {50, 20}, {10, 10}}, {50, 65, 10}},
      {{{-9, 10}}, {5}},
      {{{99, 10}, {98, 10}}, {95, 85}},
  };
  for (const Row& row : rows) CHECK(detail::spread(row.blocks, 0, 100) == row.middles);
}

TEST_CASE("bold_lines: text breaks once at a blank and the rest is cut") {
  using Lines = std::vector<std::string>;
  CHECK(detail::bold_lines("", 80) == Lines{});
  CHECK(detail::bold_lines("Capaian", 80) == Lines{"Capaian"});
  CHECK(detail::bold_lines(" Serapan \n anggaran ", 80) == Lines{"Serapan", "anggaran"});
  CHECK(detail::bold_lines("mmmmmmmmmmmm mm", 80) == Lines{"mmmmm…"});
  CHECK(detail::bold_lines("satu mmmmmmmmmmmm", 80) == Lines{"satu", "mmmmm…"});
}

TEST_CASE("axis: without a reference all numbers are round and close values stay close") {
  struct Row {
    std::vector<double> values;
    double least_span;
    double lowest;
    double highest;
    std::vector<double> ticks;
  };
  const std::vector<Row> rows{
      {{}, 1, 0, 1, {0, 1}},
      {{3.2, 3.6}, 1, 2, 4, {2, 3, 4}},
      {{71.2}, 7.12, 66, 76, {66, 68, 70, 72, 74, 76}},
      {{-3, 4}, 1, -4, 6, {-4, -2, 0, 2, 4, 6}},
      {{0}, 1, 0, 1, {0, 1}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.highest);
    const detail::Axis axis = detail::axis_over(row.values, std::nullopt, row.least_span);
    CHECK(axis.lowest == row.lowest);
    CHECK(axis.highest == row.highest);
    CHECK(axis.ticks == row.ticks);
  }
}

}  // namespace terang::chart::line_test
