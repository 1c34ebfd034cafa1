// Steps over days: an exact small drawing, gaps, days that are equal, labels that find no room.
#include <doctest/doctest.h>

#include "chart/chart.hpp"

#include "well_formed.hpp"

namespace terang::chart::step_test {
namespace {

StepPoint point(int day, std::optional<double> value, std::string label = "") {
  return {day, "hari " + std::to_string(day), value, std::move(label)};
}

std::string drawn_of(std::vector<StepPoint> points, int last_day = 100) {
  return render(StepChart{{"g", "Judul", "Uraian."}, std::move(points), last_day, "kini"}).markup();
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

/// The data of the path that has these classes. Empty: there is none.
std::string path_of(const std::string& drawing, std::string_view classes) {
  const std::string opening = "<path class=\"" + std::string{classes} + "\" d=\"";
  const std::size_t at = drawing.find(opening);
  if (at == std::string::npos) return "";
  const std::size_t begin = at + opening.size();
  return drawing.substr(begin, drawing.find('"', begin) - begin);
}

}  // namespace

TEST_CASE("step: three edits are one line with three dots and the values at its ends") {
  const std::string drawing =
      drawn_of({point(0, 77.5, "77,5 %"), point(20, 81, "81 %"), point(60, 79.25, "79,25 %")});
  CHECK(drawing ==
        "<svg class=\"chart chart-steps\" role=\"img\" aria-labelledby=\"g-title g-desc\" "
        "viewBox=\"0 0 320 90\"><title id=\"g-title\">Judul</title><desc id=\"g-desc\">"
        "Uraian.</desc><path class=\"chart-grid\" d=\"M21 58H320M21 8H320\"/>"
        "<text class=\"chart-tick-y\" x=\"17\" y=\"62\">70</text>"
        "<text class=\"chart-tick-y\" x=\"17\" y=\"12\">85</text>"
        "<path class=\"chart-line\" d=\"M25 33H83.2V21.3H199.6V27.2H316\"/>"
        "<g class=\"chart-edit\"><path d=\"M25 33h.1\"><title>hari 0: 77,5 %</title></path>"
        "<path d=\"M83.2 21.3h.1\"><title>hari 20: 81 %</title></path>"
        "<path d=\"M199.6 27.2h.1\"><title>hari 60: 79,25 %</title></path></g>"
        "<text class=\"chart-latest\" x=\"21\" y=\"74\">77,5 % <tspan x=\"320\">79,25 %</tspan>"
        "</text><text class=\"chart-mark-name\" x=\"21\" y=\"87\">hari 0 <tspan x=\"320\">kini"
        "</tspan></text></svg>");
}

TEST_CASE("step: the line follows the days and stops where a value is removed") {
  struct Row {
    std::vector<StepPoint> points;
    int last_day;
    std::string line;
    std::size_t dots;
    std::size_t stops;
  };
  const std::vector<Row> rows{
      {{point(0, 0), point(50, 10)}, 100, "M25 58H170.5V24.7H316", 2, 0},
      {{point(0, 0), point(50, std::nullopt), point(75, 10)},
       100,
       "M25 58H170.5M243.3 24.7H316",
       2,
       1},
      {{point(0, 0), point(50, std::nullopt), point(60, std::nullopt)}, 100, "M17 58H166.5", 1, 1},
      {{point(0, std::nullopt), point(50, 0)}, 100, "M166.5 58H316", 1, 0},
      // All days or some are equal, or days run backwards.
      {{point(7, 0), point(7, 10)}, 7, "M170.5 58H170.5V24.7H170.5", 2, 0},
      {{point(0, 0), point(0, 10)}, 100, "M25 58H25V24.7H316", 2, 0},
      {{point(0, 0), point(50, 10), point(20, 0)}, 100, "M25 58H170.5V24.7H170.5V58H316", 3, 0},
      {{point(0, 0), point(50, 10)}, 10, "M25 58H316V24.7H316", 2, 0},
      {{point(-50, 0), point(0, 10)}, 50, "M25 58H170.5V24.7H316", 2, 0},
      {{point(0, 5), point(50, 5)}, 100, "M17 33H166.5V33H316", 2, 0},
      {{point(0, 5)}, 100, "M17 33H316", 1, 0},
      {{point(0, std::nullopt), point(9, std::nullopt)}, 100, "", 0, 0},
  };
  for (const Row& row : rows) {
    const std::string drawing = drawn_of(row.points, row.last_day);
    CAPTURE(drawing);
    CHECK(path_of(drawing, "chart-line") == row.line);
    CHECK(count(drawing, "h.1") == row.dots);
    CHECK(count(drawing, "v10") == row.stops);
  }
}

TEST_CASE("step: a stroke across the line marks the edit that removed the value") {
  const std::string drawing = drawn_of({point(0, 0, "0"), point(50, std::nullopt, "dicabut")});
  CHECK(has(drawing,
            "<g class=\"chart-stop\"><path d=\"M166.5 53v10\"><title>hari 50: dicabut</title>"));
  CHECK(has(drawing, "<tspan x=\"320\">dicabut</tspan>"));
}

TEST_CASE("step: without values the axis has no numbers and nothing is drawn as zero") {
  CHECK(drawn_of({}) ==
        "<svg class=\"chart chart-steps\" role=\"img\" aria-labelledby=\"g-title g-desc\" "
        "viewBox=\"0 0 320 90\"><title id=\"g-title\">Judul</title><desc id=\"g-desc\">"
        "Uraian.</desc></svg>");
  const std::string absent = drawn_of({point(0, std::nullopt), point(9, std::nullopt)});
  CHECK(has(absent, ">hari 0 <tspan"));
  for (const char* const part : {"chart-grid", "chart-tick", "chart-edit", "chart-latest", ">0<"}) {
    CAPTURE(part);
    CHECK_FALSE(has(absent, part));
  }
}

TEST_CASE("step: a value of any size is drawn and long numbers get a power of ten") {
  for (const double value : {1e19, -1e19, 1e300, -1e300, 1e-300, 0.0, 999999.0, 1e6}) {
    CAPTURE(value);
    for (const double other : {value, 0.0, -value}) {
      const std::string drawing = drawn_of({point(0, value), point(50, other)});
      CHECK_FALSE(has(drawing, "e+"));
      CHECK(count(drawing, "h.1") == 2);
      CHECK(drawing.size() < 1500);
    }
  }
  const std::string budget = drawn_of({point(0, 38200000000.0), point(50, 41661103000.0)});
  CHECK(has(budget, "y=\"11\">×10⁹</text>"));
  CHECK(has(budget, "y=\"62\">36</text>"));
  CHECK(has(budget, "y=\"24\">44</text>"));
  CHECK(has(drawn_of({point(0, -3), point(50, 4)}), ">-4</text>"));
}

TEST_CASE("step: a label is printed whole or not at all and the last has precedence") {
  struct Row {
    std::size_t first_length;
    std::size_t last_length;
    bool has_first;
    bool has_last;
  };
  for (const Row& row :
       {Row{10, 10, true, true}, Row{19, 19, true, true}, Row{20, 20, false, true},
        Row{40, 10, false, true}, Row{10, 40, true, false}, Row{40, 40, false, false}}) {
    const std::string first(row.first_length, '1');
    const std::string last(row.last_length, '2');
    const std::string drawing = drawn_of({point(0, 0, first), point(50, 10, last)});
    CAPTURE(drawing);
    CHECK(has(drawing, "y=\"74\">" + first) == row.has_first);
    CHECK(has(drawing, "\"320\">" + last + "</tspan>") == row.has_last);
    CHECK(has(drawing, "chart-latest") == (row.has_first || row.has_last));
    CHECK(has(drawing, "<title>hari 0: " + first + "</title>"));
    CHECK(has(drawing, "<title>hari 50: " + last + "</title>"));
  }
}

TEST_CASE("step: up to sixty dots have tooltips and more of them are one path") {
  std::vector<StepPoint> points;
  for (int day = 0; day < 60; ++day) points.push_back(point(day, day % 7, "7"));
  const std::string most = drawn_of(points);
  CHECK(count(most, "</title></path>") == 60);
  CHECK_FALSE(has(most, "chart-many"));
  for (int day = 60; day < 500; ++day) points.push_back(point(day, day % 7, "7"));
  const std::string many = drawn_of(points);
  CHECK(count(many, "</title></path>") == 0);
  CHECK(count(path_of(many, "chart-edit chart-many"), "h.1") == 500);
  CHECK(count(path_of(many, "chart-line"), "V") == 499);
  CHECK(many.size() < 15000);
}

TEST_CASE("step: hostile text leaves the drawing and its file well formed") {
  const std::vector<std::string> texts{"</text></svg><script>alert(1)</script>",
                                       "\" onload=\"alert(1)",
                                       "' & < > ]]> <!-- -->",
                                       "\x01\x02\x08\x0B\x0C\x1F\x7F",
                                       "\xFF\xFE\xC0\x80\xED\xA0\x80",
                                       "\xEF\xBF\xBE\xEF\xBF\xBF\xC2\x85",
                                       std::string(5000, '<'),
                                       "baris\nbaris\r\nbaris\t"};
  for (const std::string& text : texts) {
    CAPTURE(text);
    const base::Html drawing = render(StepChart{
        {text, text, text}, {{0, text, 1, text}, {5, text, std::nullopt, text}}, 9, text});
    CHECK(test::WellFormed::fault_of(drawing.markup()) == "");
    CHECK(test::WellFormed::fault_of(as_file(drawing, style_in_file("a > b {}\x01 </style>"))) ==
          "");
    for (const char* const word : {"style", "fill=", "stroke=", "<script"}) {
      CHECK_FALSE(has(drawing.markup(), word));
    }
  }
}

TEST_CASE("step: random edits stay well formed and inside their box") {
  unsigned state = 1;
  const auto roll = [&state](unsigned sides) {
    state = state * 1103515245U + 12345U;
    return (state >> 16U) % sides;
  };
  for (int round = 0; round < 200; ++round) {
    std::vector<StepPoint> points;
    int day = 18000;
    for (unsigned i = 1 + roll(90); i > 0; --i) {
      day += roll(3) == 0 ? 0 : static_cast<int>(roll(40));
      points.push_back(point(day, roll(9) * 1e6 - 3e6, "Rp 3.000.000"));
      if (roll(5) == 0) points.back().value.reset();
    }
    const std::string drawing = drawn_of(points, day + static_cast<int>(roll(2)));
    CAPTURE(drawing);
    CHECK(test::WellFormed::fault_of(drawing) == "");
    const std::string line = path_of(drawing, "chart-line");
    double x = 0;
    bool is_inside = true;
    for (std::size_t at = line.find_first_of("MHV"); at != std::string::npos;
         at = line.find_first_of("MHV", at + 1)) {
      const double number = std::stod(line.substr(at + 1));
      if (line[at] == 'V') {
        is_inside &= number >= 8 && number <= 58;
      } else {
        is_inside &= number >= x && number <= 316;
        x = number;
      }
    }
    CHECK(is_inside);
  }
}

}  // namespace terang::chart::step_test
