// The quarters of an action plan: an exact small drawing, and many rows.
#include <doctest/doctest.h>

#include "chart/chart.hpp"

namespace terang::chart::quarters_test {
namespace {

using Cells = std::array<QuarterCell, 4>;

QuarterChart chart_of(std::vector<QuarterRow> rows) {
  return {{"q", "Judul", "Uraian."}, {"TW 1", "TW 2", "TW 3", "TW 4"}, std::move(rows)};
}

std::string drawn_of(std::vector<QuarterRow> rows) {
  return render(chart_of(std::move(rows))).markup();
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace

TEST_CASE("quarters: each state has its cell and its sign") {
  const std::vector<QuarterRow> rows{{"A & B < \"C\"", Cells{{{QuarterState::reached, "5"},
                                                              {QuarterState::missed, ""},
                                                              {QuarterState::planned, "12"},
                                                              {QuarterState::none, ""}}}},
                                     {"D", Cells{{{QuarterState::none, "<&\""}, {}, {}, {}}}}};
  CHECK(drawn_of(rows) ==
        "<svg class=\"chart chart-quarters\" role=\"img\" aria-labelledby=\"q-title q-desc\" "
        "viewBox=\"0 0 320 94\"><title id=\"q-title\">Judul</title><desc id=\"q-desc\">"
        "Uraian.</desc>"
        "<path class=\"chart-cell chart-none\" d=\"M241 33h76v15H241zM1 71h76v15H1zM81 "
        "71h76v15H81zM161 71h76v15H161zM241 71h76v15H241z\"/>"
        "<path class=\"chart-cell chart-planned\" d=\"M161 33h76v15H161z\"/>"
        "<path class=\"chart-cell chart-reached\" d=\"M1 33h76v15H1z\"/>"
        "<path class=\"chart-cell chart-missed\" d=\"M81 33h76v15H81z\"/><text y=\"11\">"
        "<tspan x=\"39\">TW 1</tspan><tspan x=\"119\">TW 2</tspan><tspan x=\"199\">TW 3</tspan>"
        "<tspan x=\"279\">TW 4</tspan></text><text y=\"29\">A &amp; B &lt; &quot;C&quot;</text>"
        "<text y=\"44\"><tspan class=\"chart-reached\" x=\"39\">✓ 5</tspan>"
        "<tspan class=\"chart-missed\" x=\"119\">✕</tspan><tspan x=\"199\">○ 12</tspan></text>"
        "<text y=\"67\">D</text><text y=\"82\"><tspan x=\"39\">&lt;&amp;&quot;</tspan></text>"
        "</svg>");
}

TEST_CASE("quarters: a chart without rows has only its header") {
  const std::string drawing = drawn_of({});
  CHECK(drawing.find("viewBox=\"0 0 320 18\"") != std::string::npos);
  CHECK(drawing.find(">TW 4</tspan>") != std::string::npos);
  CHECK(drawing.find("<path") == std::string::npos);
  CHECK(render(QuarterChart{}).markup().find("<text") == std::string::npos);
}

TEST_CASE("quarters: sixty rows have the height of one each and take less than twenty kilobytes") {
  std::vector<QuarterRow> rows;
  for (int row = 0; row < 60; ++row) {
    const auto state = static_cast<QuarterState>(row % 4);
    rows.push_back({"Indikator " + std::to_string(row) + std::string(80, 'a'),
                    Cells{{{state, "25 %"}, {state, ""}, {state, "1"}, {state, "100 %"}}}});
  }
  const std::string drawing = drawn_of(rows);
  CHECK(drawing.find("viewBox=\"0 0 320 2298\"") != std::string::npos);
  CHECK(drawing.size() < 20 * 1024);
  CHECK(count(drawing, "h76v15") == 240);
  CHECK(count(drawing, "<path") == 4);
}

TEST_CASE("quarters: long text is cut to fit") {
  const std::string drawing =
      drawn_of({{std::string(200, 'm'), Cells{{{QuarterState::reached, std::string(90, '9')}}}}});
  CHECK(drawing.find(">" + std::string(28, 'm') + "…</text>") != std::string::npos);
  CHECK(drawing.find(">✓ 999999…</tspan>") != std::string::npos);
}

}  // namespace terang::chart::quarters_test
