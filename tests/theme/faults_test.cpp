// The faults of a theme, each with its place.
#include <doctest/doctest.h>

#include "base/parallel.hpp"

#include "filled.hpp"

namespace terang::theme::faults_test {

using test::Files;
using test::Filled;
using test::Lines;

TEST_CASE("parse: a fault gives its own place and that of the section it is about") {
  struct Row {
    std::string page;
    Lines faults;
  };
  const std::vector<Row> rows{
      {"a\n {{x", {"page.html:2:2: error: {{x does not end; close it with }}"}},
      {"{{{x}}", {"page.html:1:1: error: {{{x}} does not end; close it with }}}"}},
      {"é{{#s}}\nb{{/t}}{{/s}}",
       {"page.html:2:2: error: {{/t}} does not close {{#s}} opened at page.html:1:2; "
        "first close it with {{/s}}"}},
      {"{{#a}}{{^b}}{{/a}}",
       {"page.html:1:13: error: {{/a}} does not close {{^b}} opened at page.html:1:7; "
        "first close it with {{/b}}"}},
      {"{{#s}}\n{{#t}}{{/t}}",
       {"page.html:1:1: error: {{#s}} is not closed; add {{/s}} in the same file"}},
      {"a{{/s}}",
       {"page.html:1:2: error: {{/s}} closes nothing; remove it, or open it with {{#s}}"}},
      {"\t{{>b}}",
       {"page.html:1:2: error: {{>b}} names b.html, which is not there; make the file or mend the "
        "name"}},
      {"{{words.x}}",
       {"page.html:1:1: error: {{words.x}} is not in the wording; add it to words.id.txt"}},
      {"{{{words.x}}}", {"page.html:1:1: error: words.x is not markup; write {{words.x}}"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.page);
    CHECK(test::faults_of({{"page.html", row.page}}) == row.faults);
  }
}

TEST_CASE("parse: a tag outside the subset is reported with the tags that are known") {
  const std::string pages[] = {"{{&x}}",    "{{=<% %>=}}", "{{}}",    "{{ }}",    "{{a b}}",
                               "{{a..b}}",  "{{.a}}",      "{{#}}{{", "{{x{{y}}", "{{>../x}}",
                               "{{> a b}}", "{{$x}}",      "{{<x}}",  "{{é}}"};
  for (const std::string& page : pages) {
    CAPTURE(page);
    const Lines faults = test::faults_of({{"page.html", page}});
    REQUIRE_FALSE(faults.empty());
    CHECK(faults[0].find("is not a known tag; use one of {{x}} {{{x}}}") != std::string::npos);
  }
}

TEST_CASE("parse: a fault after a fault is reported too") {
  CHECK(test::faults_of({{"page.html", "{{&x}}\n{{/y}}\n{{>z}}"}}).size() == 3);
}

TEST_CASE("parse: a place in an indented partial is the place in its own file") {
  const Files files{{"page.html", "<p>\n    {{>part}}\n</p>"}, {"part.html", "a\nbc{{/x}}\n"}};
  CHECK(test::faults_of(files) ==
        Lines{"part.html:2:3: error: {{/x}} closes nothing; remove it, or open it with {{#x}}"});
}

TEST_CASE("parse: a partial that contains itself is a fault that shows the circle") {
  CHECK(test::faults_of({{"page.html", "{{>page}}"}}) ==
        Lines{"page.html:1:1: error: page.html contains itself: page → page; remove one of the "
              "references"});
  const Lines faults =
      test::faults_of({{"a.html", "{{>b}}"}, {"b.html", "\n{{>c}}"}, {"c.html", "x {{>b}}"}});
  CHECK(std::find(faults.begin(), faults.end(),
                  "c.html:1:3: error: b.html contains itself: b → c → b; remove one of the "
                  "references") != faults.end());
}

TEST_CASE("parse: nesting has a limit") {
  const auto nested = [](int count) {
    std::string page;
    for (int i = 0; i < count; ++i) page += "{{#x}}";
    for (int i = 0; i < count; ++i) page += "{{/x}}";
    return page;
  };
  CHECK(test::faults_of({{"page.html", nested(32)}}).empty());
  CHECK(test::faults_of({{"page.html", nested(33)}}) ==
        Lines{"page.html:1:193: error: {{#x}} is nested more than 32 deep; make the template "
              "simpler"});
  CHECK(test::faults_of({{"page.html", nested(200'000)}}).size() == 1);
}

TEST_CASE("parse: partials that unfold without end are stopped") {
  Files files;
  for (char name = 'a'; name < 'k'; ++name) {
    std::string text;
    for (int i = 0; i < 10; ++i)
      text.append("{{>").append(1, static_cast<char>(name + 1)).append("}}");
    files.push_back({std::string{name} + ".html", name == 'j' ? "x" : text});
  }
  const Lines faults = test::faults_of(files);
  REQUIRE_FALSE(faults.empty());
  CHECK(faults[0] ==
        "a.html: error: the template with its partials has more than 100000 tags or 4194304 bytes; "
        "repeat fewer partials");
}

TEST_CASE("parse: two names with one hash are refused") {
  CHECK(test::faults_of({{"page.html", "{{8yn0iYCKYHlIj4-BwPqk}}\n{{GReLUrM4wMqfg9yzV3KQ}}"}}) ==
        Lines{"page.html:2:1: error: 8yn0iYCKYHlIj4-BwPqk and GReLUrM4wMqfg9yzV3KQ have one hash; "
              "rename one of them"});
}

TEST_CASE("parse: a file that is not UTF-8 is refused and a byte-order mark is passed over") {
  CHECK(test::faults_of({{"page.html", "a\xFF"}, {"style.css", "\xFF"}}) ==
        Lines{"page.html: error: the file is not UTF-8; save it as UTF-8"});
  CHECK(test::filled({{"page.html", "\xEF\xBB\xBF  {{! c }}\n<p>"}}, {}).text == "<p>");
}

TEST_CASE("parse: what is neither template nor wording is an asset") {
  base::Diagnostics diagnostics;
  const Theme theme = parse(test::tree_of({{"a.html", ""},
                                           {"b/c.html", ""},
                                           {"style.css", "{{x"},
                                           {"words.id.txt", ""},
                                           {"icons/a.svg", "<svg/>"}}),
                            base::Language::english, diagnostics);
  REQUIRE(theme.assets().size() == 2);
  CHECK(theme.assets()[0].path == "icons/a.svg");
  CHECK(theme.assets()[1].path == "style.css");
  CHECK(theme.find_template("a") != nullptr);
  CHECK(theme.find_template("b/c") != nullptr);
  CHECK(theme.find_template("style") == nullptr);
  CHECK(diagnostics.empty());
}

TEST_CASE("words: a word is inserted and escaped while parsing") {
  const Files files{{"page.html", "{{words.nav.home}} & {{ words.more }}"},
                    {"words.id.txt", "# kata\n\nnav.home = Beranda\r\nmore=a = <b>\n"},
                    {"words.en.txt", "\xEF\xBB\xBFmore = c\nnav.home = Home\n"}};
  CHECK(test::filled(files, {}, base::Language::indonesian).text == "Beranda & a = &lt;b&gt;");
  CHECK(test::filled(files, {}, base::Language::english).text == "Home & c");
  CHECK(test::faults_of(files).empty());
}

TEST_CASE("words: a fault in the wording has its line") {
  CHECK(
      test::faults_of({{"words.id.txt", "a = x\nb\nc =\na b = x\na = y\nd = x\n"},
                       {"words.en.txt", "a = x\n"}}) ==
      Lines{"words.id.txt:2:1: error: \"b\" is not a line of wording; write name = text",
            "words.id.txt:3:1: error: \"c =\" is not a line of wording; write name = text",
            "words.id.txt:4:1: error: \"a b = x\" is not a line of wording; write name = text",
            "words.id.txt:5:1: error: the word a is already at words.id.txt:1; remove one of them",
            "words.id.txt:6:1: error: the word d is not in words.en.txt; add its translation"});
}

TEST_CASE("words: a word cannot be a section") {
  const Lines faults = test::faults_of({{"page.html", "{{#words.x}}{{/words.x}}"}});
  REQUIRE(faults.size() == 1);
  CHECK(faults[0] ==
        "page.html:1:1: error: {{#words.x}} is not a known tag; use one of {{words.x}}");
}

TEST_CASE("fill: an unknown name is reported once for each place") {
  const Filled result = test::filled({{"page.html", "{{#rows}}\n {{a}}{{b.c}}{{/rows}}{{a}}"}},
                                     {{"rows", List{1, 2, 3}}, {"b", Record{}}});
  CHECK(result.text == "   ");
  CHECK(result.faults ==
        Lines{"page.html:2:2: error: {{a}} is not known here; mend its name or its position",
              "page.html:2:7: error: {{b.c}} is not known here; mend its name or its position",
              "page.html:2:23: error: {{a}} is not known here; mend its name or its position"});
}

TEST_CASE("fill: a missing template is a fault") {
  const Filled result = test::filled({{"other.html", "x"}}, {});
  CHECK(result.text == "");
  CHECK(result.faults ==
        Lines{"page.html: error: the theme has no such template; add the file to the theme"});
}

TEST_CASE("record: a name that is set again has its last value") {
  Record values{{"x", "lama"}, {"x", "tengah"}};
  values.set("x", "baru");
  values.set(Name{std::string_view{"y"}}, 2);
  CHECK(test::filled({{"page.html", "{{x}}{{y}}"}}, values).text == "baru2");
}

TEST_CASE("record: its own values come before those of the record that it lies over") {
  const Record lowest{{"a", "1"}, {"b", "2"}, {"c", "3"}};
  Record middle = Record::over(lowest);
  middle.set("b", "dua");
  Record top = Record::over(middle);
  top.set("c", "tiga");
  top.set("c", "TIGA");
  const Record copy = top;
  CHECK(test::filled({{"page.html", "{{a}} {{b}} {{c}} {{#d}}{{c}}{{/d}}{{#e}}{{c}}{{/e}}"}},
                     {{"a", "x"}, {"b", "y"}, {"c", "z"}, {"d", copy}, {"e", middle}})
            .text == "x y z TIGA3");
  CHECK(test::filled({{"page.html", "{{a}} {{b}} {{c}}"}}, top).text == "1 dua TIGA");
  CHECK(lowest.find("b") != middle.find("b"));
  CHECK(lowest.find("a") == top.find("a"));
  CHECK(top.find("d") == nullptr);
}

TEST_CASE("fill: two threads at once give the same pages as one") {
  base::Diagnostics diagnostics;
  const Theme theme =
      parse(test::tree_of({{"page.html", "<ul>\n{{#rows}}\n  {{>row}}\n{{/rows}}\n</ul>\n"},
                           {"row.html", "<li><a href=\"{{address}}\">{{name}}</a> {{of}}</li>\n"}}),
            base::Language::indonesian, diagnostics);
  const auto page = [&theme](std::size_t index) {
    List rows;
    for (std::size_t row = 0; row < 50; ++row) {
      rows.push_back(Record{{"address", row % 7 == 0 ? "javascript:" : "/a/"}, {"name", row}});
    }
    base::Diagnostics none;
    return fill(theme, "page", {{"rows", std::move(rows)}, {"of", index}}, none).markup();
  };
  std::vector<std::string> alone(400);
  std::vector<std::string> together(400);
  base::for_each_index(400, 1, [&](std::size_t index, int) { alone[index] = page(index); });
  base::for_each_index(400, 2, [&](std::size_t index, int) { together[index] = page(index); });
  CHECK(alone == together);
  CHECK(alone[7].find("<li><a href=\"#\">49</a> 7</li>\n") != std::string::npos);
}

}  // namespace terang::theme::faults_test
