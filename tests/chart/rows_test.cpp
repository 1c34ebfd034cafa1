// Bullets, bars and cascades: exact drawings of small series, and what holds for all.
#include <doctest/doctest.h>

#include "chart/chart.hpp"

namespace terang::chart::rows_test {
namespace {

Caption caption(const char* id) { return {id, "Judul", "Uraian."}; }

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

std::string bullet_of(const Bullet& row) {
  return render(BulletChart{caption("b"), "target", "belum diukur", {row}}).markup();
}

}  // namespace

TEST_CASE("bullet: rows stand below each other and the target is one line through all") {
  const BulletChart chart{caption("b"),
                          "target",
                          "belum diukur",
                          {{"A & B", "94,44 %", 0.9444, Tone::fair},
                           {"C", "107 %", 1.07, Tone::good},
                           {"D", "", std::nullopt, Tone::neutral}}};
  CHECK(render(chart).markup() ==
        "<svg class=\"chart chart-bullet\" role=\"img\" aria-labelledby=\"b-title b-desc\" "
        "viewBox=\"0 0 320 102\"><title id=\"b-title\">Judul</title><desc id=\"b-desc\">Uraian."
        "</desc><path class=\"chart-track\" d=\"M0 34h246v8H0zM0 62h246v8H0z\"/>"
        "<path class=\"chart-bar chart-good\" d=\"M0 63.5h246v5H0z\"/>"
        "<path class=\"chart-beyond chart-good\" d=\"M246 66H263.2\"/>"
        "<path class=\"chart-bar chart-fair\" d=\"M0 35.5h232.3v5H0z\"/>"
        "<path class=\"chart-mark\" d=\"M246 14V96\"/>"
        "<text class=\"chart-mark-label\" x=\"246\" y=\"10\">target</text>"
        "<text y=\"29\">A &amp; B<tspan x=\"320\">↓ 94,44 %</tspan></text>"
        "<text y=\"57\">C<tspan x=\"320\">✓ 107 %</tspan></text>"
        "<text y=\"85\">D</text><text class=\"chart-absent\" y=\"98\">belum diukur</text></svg>");
}

TEST_CASE("bars: a share beyond the edge ends in an arrow and a share of zero is an empty track") {
  const BarChart chart{caption("a"),
                       "pagu",
                       "tanpa pagu",
                       {{"A", "300 %", 3, Tone::over},
                        {"B", "0 %", 0, Tone::neutral},
                        {"C", "-5 %", -0.05, Tone::poor}}};
  CHECK(render(chart).markup() ==
        "<svg class=\"chart chart-bars\" role=\"img\" aria-labelledby=\"a-title a-desc\" "
        "viewBox=\"0 0 320 102\"><title id=\"a-title\">Judul</title><desc id=\"a-desc\">Uraian."
        "</desc><path class=\"chart-track\" d=\"M0 34h258v8H0zM0 62h258v8H0zM0 90h258v8H0z\"/>"
        "<path class=\"chart-bar chart-poor\" d=\"M6 90v8l-6 -4z\"/>"
        "<path class=\"chart-bar chart-over\" d=\"M0 34h258v8H0zM312 34v8l8 -4z\"/>"
        "<path class=\"chart-beyond chart-over\" d=\"M258 38H312\"/>"
        "<path class=\"chart-mark\" d=\"M258 14V96\"/>"
        "<text class=\"chart-mark-label\" x=\"258\" y=\"10\">pagu</text>"
        "<text y=\"29\">A<tspan x=\"320\">▲ 300 %</tspan></text>"
        "<text y=\"57\">B<tspan x=\"320\">0 %</tspan></text>"
        "<text y=\"85\">C<tspan x=\"320\">✕ -5 %</tspan></text></svg>");
}

TEST_CASE("bullet: a share barely over the target or barely over zero is visible") {
  CHECK(bullet_of({"A", "", 1.0000001, Tone::good}).find("M268.8 38H270.8\"") != std::string::npos);
  CHECK(bullet_of({"A", "", 0.0000001, Tone::good}).find("M0 35.5h2v5H0z") != std::string::npos);
  CHECK(bullet_of({"A", "", 1.0, Tone::good}).find("chart-beyond") == std::string::npos);
  CHECK(bullet_of({"A", "", 0.0, Tone::good}).find("chart-bar") == std::string::npos);
}

TEST_CASE("bullet: a share of any size keeps the drawing in its box") {
  for (const double share : {1e300, -1e300, 1e15, 1.19, -0.001}) {
    CAPTURE(share);
    const std::string drawing = bullet_of({"A", "x", share, Tone::poor});
    CHECK(drawing.size() < 700);
    CHECK(drawing.find("e+") == std::string::npos);
  }
}

TEST_CASE("bullet: a row without a share prints its own text or else that of the chart") {
  CHECK(bullet_of({"A", "", std::nullopt, Tone::neutral}).find(">belum diukur</text>") !=
        std::string::npos);
  const std::string own = bullet_of({"A", "WTP", std::nullopt, Tone::good});
  CHECK(own.find("<text class=\"chart-absent\" y=\"42\">✓ WTP</text>") != std::string::npos);
  CHECK(own.find("belum diukur") == std::string::npos);
  CHECK(own.find("chart-track") == std::string::npos);
}

TEST_CASE("bullet: long text is cut and stays on its side of the line") {
  const std::string drawing =
      bullet_of({std::string(200, 'm'), std::string(200, '9'), 0.5, Tone::neutral});
  CHECK(drawing.find("<path class=\"chart-mark\" d=\"M160 14") != std::string::npos);
  CHECK(drawing.find("<text y=\"29\">mmmmmmmmmmmmm…<tspan x=\"320\">9999999999999999999…<") !=
        std::string::npos);
}

TEST_CASE("bullet: 37 rows take less than nine kilobytes") {
  BulletChart chart{caption("capaian"), "target", "belum diukur", {}};
  for (int row = 0; row < 37; ++row) {
    chart.rows.push_back({"6709." + std::to_string(row) + std::string(80, 'a'), "100,00 %",
                          0.9 + row * 0.01, row % 2 == 0 ? Tone::good : Tone::fair});
  }
  const std::string drawing = render(chart).markup();
  CHECK(drawing.size() < 9 * 1024);
  CHECK(count(drawing, "<text ") == 38);
}

TEST_CASE("bullet: a chart without rows is still a drawing") {
  CHECK(render(BulletChart{caption("b"), "", "", {}}).markup().find("viewBox=\"0 0 320 18\"") !=
        std::string::npos);
}

TEST_CASE("tone: each has a class and each but neutral has a sign") {
  struct Row {
    Tone tone;
    std::string sign;
    std::string name;
  };
  for (const Row& row :
       {Row{Tone::neutral, ">1<", "chart-neutral"}, Row{Tone::good, ">✓ 1<", "chart-good"},
        Row{Tone::fair, ">↓ 1<", "chart-fair"}, Row{Tone::poor, ">✕ 1<", "chart-poor"},
        Row{Tone::over, ">▲ 1<", "chart-over"}}) {
    const std::string drawing = bullet_of({"A", "1", 0.5, row.tone});
    CHECK(drawing.find(row.sign) != std::string::npos);
    CHECK(drawing.find(row.name) != std::string::npos);
  }
}

TEST_CASE("cascade: lines join bars to their parents and addresses become links") {
  const CascadeChart chart{caption("c"),
                           {{0, "A", "200", 200, "a.html?x=1&y=2", Tone::neutral},
                            {1, "B", "50", 50, "", Tone::good},
                            {5, "C", "0", 0, "", Tone::poor},
                            {1, "D", "150", 150, "", Tone::over}}};
  CHECK(render(chart).markup() ==
        "<svg class=\"chart chart-cascade\" role=\"group\" aria-labelledby=\"c-title c-desc\" "
        "viewBox=\"0 0 320 120\"><title id=\"c-title\">Judul</title><desc id=\"c-desc\">Uraian."
        "</desc><path class=\"chart-guide\" d=\"M4 24V50h8M16 54V80h8M4 24V110h8\"/>"
        "<a href=\"a.html?x=1&amp;y=2\"><text x=\"0\" y=\"11\">A <tspan x=\"320\">200</tspan>"
        "</text></a><path class=\"chart-bar chart-neutral\" d=\"M0 16h296v8h-296z\"/>"
        "<text x=\"12\" y=\"41\">B <tspan x=\"320\">✓ 50</tspan></text>"
        "<path class=\"chart-bar chart-good\" d=\"M12 46h74v8h-74z\"/>"
        "<text x=\"24\" y=\"71\">C <tspan x=\"320\">✕ 0</tspan></text>"
        "<path class=\"chart-bar chart-poor\" d=\"M24 76h0.5v8h-0.5z\"/>"
        "<text x=\"12\" y=\"101\">D <tspan x=\"320\">▲ 150</tspan></text>"
        "<path class=\"chart-bar chart-over\" d=\"M12 106h222v8h-222z\"/></svg>");
}

TEST_CASE("cascade: without addresses it is one image") {
  const std::string drawing =
      render(CascadeChart{caption("c"), {{0, "A", "", 1, "", Tone::neutral}}}).markup();
  CHECK(drawing.find("role=\"img\"") != std::string::npos);
  CHECK(drawing.find("<a ") == std::string::npos);
}

TEST_CASE("cascade: depth is limited and all amounts may be zero") {
  CascadeChart chart{caption("c"), {}};
  for (int depth = 0; depth < 40; ++depth) {
    chart.nodes.push_back({depth, "Simpul", "Rp 0", 0, "", Tone::neutral});
  }
  const std::string drawing = render(chart).markup();
  CHECK(drawing.find("x=\"96\" y=\"1181\"") != std::string::npos);
  CHECK(drawing.find("x=\"108\"") == std::string::npos);
}

}  // namespace terang::chart::rows_test
