// A drawing as a file of its own, and drawings of hostile text.
#include <doctest/doctest.h>

#include "chart/chart.hpp"
#include "chart/detail/markup.hpp"

#include "well_formed.hpp"

namespace terang::chart::file_test {
namespace {

using test::WellFormed;

/// A drawing of each kind but steps, with `text` in every place for a text.
std::vector<base::Html> drawings_of(const std::string& text) {
  const Caption caption{text, text, text};
  return {
      render(BulletChart{caption,
                         text,
                         text,
                         {{text, text, 0.5, Tone::good}, {text, text, std::nullopt, Tone::poor}}}),
      render(BarChart{caption, text, text, {{text, text, 1.5, Tone::over}}}),
      render(CascadeChart{
          caption, {{0, text, text, 5, text, Tone::fair}, {1, text, text, 5, text, Tone::good}}}),
      render(ScatterChart{caption,
                          text,
                          text,
                          100,
                          {{text, 90, 95, text, Tone::neutral}, {text, 90, 95, text, Tone::over}}}),
      render(LineChart{caption,
                       text,
                       90,
                       text,
                       {{text, {{2023, 80, text, false, Tone::good}, {2024, 90, text, true}}},
                        {text, {{2023, 80, text, false, Tone::poor}}}}}),
      render(QuarterChart{caption,
                          {text, text, text, text},
                          {{text,
                            {{{QuarterState::none, text},
                              {QuarterState::planned, text},
                              {QuarterState::reached, text},
                              {QuarterState::missed, text}}}}}}),
      render(ScaleChart{caption, 9, {{text, text, 0, Tone::fair}, {text, text, 5, Tone::good}}})};
}

}  // namespace

TEST_CASE("file: it contains its namespace and its size and its style") {
  const base::Html drawing = render(BarChart{{"a", "J", "U"}, "", "", {}});
  CHECK(as_file(drawing, style_in_file(":root > a::after { content: \"<&\" }\n")) ==
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"78.1\" "
        "class=\"chart chart-bars\" role=\"img\" aria-labelledby=\"a-title a-desc\" "
        "viewBox=\"-12 -12 344 42\"><style>:root > a::after { content: \"&lt;&amp;\" }\n</style>"
        "<title id=\"a-title\">J</title><desc id=\"a-desc\">U</desc>"
        "<path class=\"chart-mark\" d=\"M268.8 14V12\"/></svg>\n");
}

TEST_CASE("markup: the reader of these tests finds what is not well formed") {
  CHECK(WellFormed::fault_of("<a b=\"&amp;\"><c/>x</a>") == "");
  for (const char* const text :
       {"<a>", "</a>", "<a></b>", "<a b=c/>", "<a b=\"1\" b=\"2\"/>", "<a>&nbsp;</a>",
        "<a b=\"<\"/>", "<a/><b/>", "x", "<a>\x01</a>", "<a>\xFF</a>", "<a>\xEF\xBF\xBF</a>"}) {
    CHECK(WellFormed::fault_of(text) != "");
  }
}

TEST_CASE("markup: hostile text leaves every drawing well formed") {
  const std::vector<std::string> texts{
      "",
      "</text></svg><script>alert(1)</script>",
      "\" onload=\"alert(1)",
      "' & < > ]]> <!-- -->",
      "&nbsp;&#0;",
      std::string("a\0b", 3),
      "\x01\x02\x08\x0B\x0C\x1F\x7F",
      "\xFF\xFE\xC0\x80\xED\xA0\x80",
      "\xEF\xBF\xBE\xEF\xBF\xBF\xC2\x85",
      "\xE2\x80\xAE kanan ke kiri",
      std::string(5000, '<'),
      "baris\nbaris\r\nbaris\t",
  };
  for (const std::string& text : texts) {
    CAPTURE(text);
    for (const base::Html& drawing : drawings_of(text)) {
      CHECK(WellFormed::fault_of(drawing.markup()) == "");
      CHECK(WellFormed::fault_of(as_file(drawing, style_in_file("a > b {}\x01 </style>"))) == "");
    }
  }
}

TEST_CASE("markup: random bytes leave every drawing well formed") {
  unsigned state = 7;
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 40; ++i) {
      state = state * 1103515245U + 12345U;
      text += static_cast<char>((state >> 16U) & 0xFFU);
    }
    CAPTURE(round);
    for (const base::Html& drawing : drawings_of(text)) {
      CHECK(WellFormed::fault_of(drawing.markup()) == "");
    }
  }
}

TEST_CASE("markup: no drawing contains a colour or a style or a script") {
  for (const base::Html& drawing : drawings_of("teks")) {
    for (const char* const word : {"style", "fill=", "stroke=", "script", "#fff", "rgb"}) {
      CHECK(drawing.markup().find(word) == std::string::npos);
    }
  }
}

TEST_CASE("number: it has at most one decimal and zero never has a minus") {
  struct Row {
    double number;
    const char* printed;
  };
  for (const Row& row :
       {Row{0, "0"}, Row{-0.04, "0"}, Row{-0.52, "-0.5"}, Row{0.05, "0.1"}, Row{12, "12"},
        Row{12.34, "12.3"}, Row{-7.96, "-8"}, Row{1e9, "1000000000"}, Row{1e19, "1e+19"}}) {
    CHECK(detail::Markup{}.number(row.number).text() == row.printed);
  }
}

TEST_CASE("readable: white space becomes one blank and what XML forbids is left out") {
  CHECK(detail::readable("  a \n\t b  ") == "a b");
  CHECK(detail::readable("a\x01\xC2\x85\xEF\xBF\xBF\xFF"
                         "b") == "ab");
  CHECK(detail::readable("é — 汉 😀") == "é — 汉 😀");
}

}  // namespace terang::chart::file_test
