// What is typed in a content file stays text wherever a template prints it.
#include <doctest/doctest.h>

#include "filled.hpp"

namespace terang::theme::safety_test {

using test::Filled;
using test::Lines;

TEST_CASE("address: one with another scheme than the four becomes a number sign") {
  struct Row {
    std::string address;
    std::string printed;
  };
  const std::vector<Row> rows{
      {"https://kpu.go.id/", "https://kpu.go.id/"},
      {"HTTP://kpu.go.id", "HTTP://kpu.go.id"},
      {"mailto:a@b.go.id", "mailto:a@b.go.id"},
      {"tel:+62711", "tel:+62711"},
      {"/kantor/", "/kantor/"},
      {"../a.html#b:c", "../a.html#b:c"},
      {"?q=a:b", "?q=a:b"},
      {"a/b:c", "a/b:c"},
      {"", ""},
      {":80", ":80"},
      {"javascript:alert(1)", "#"},
      {"JavaScript:alert(1)", "#"},
      {" \t\njavascript:alert(1)", "#"},
      {"java\tscript:alert(1)", "#"},
      {"java\r\nscript:alert(1)", "#"},
      {"\x01javascript:alert(1)", "#"},
      {std::string("java\0script:alert(1)", 20), "#"},
      {"javascript\n:alert(1)", "#"},
      {"vbscript:x", "#"},
      {"data:text/html,x", "#"},
      {"file:///etc/passwd", "#"},
      {"blob:x", "#"},
      {"x-y+z.1:a", "#"},
      {"javascript&#58;alert(1)", "javascript&amp;#58;alert(1)"},
      {"javascript&colon;alert(1)", "javascript&amp;colon;alert(1)"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.address);
    const Filled result =
        test::filled({{"page.html", "<a class=\"b\" href=\"{{x}}\">c</a>"}}, {{"x", row.address}});
    CHECK(result.text == "<a class=\"b\" href=\"" + row.printed + "\">c</a>");
    CHECK(result.faults.empty());
  }
}

TEST_CASE("address: it is judged as a whole wherever its parts come from") {
  struct Row {
    std::string page;
    std::string text;
  };
  const Record values{{"x", "javascript:alert(1)"}, {"head", "java"},
                      {"tail", "script:alert(1)"},  {"yes", true},
                      {"colon", ":alert(1)"},       {"ok", "https://a.id"}};
  const std::vector<Row> rows{
      {"<a href='{{x}}'>", "<a href='#'>"},
      {"<a HREF = \"{{x}}\">", "<a HREF = \"#\">"},
      {"<a\n  href=\n\"{{x}}\">", "<a\n  href=\n\"#\">"},
      {"<img alt=\"{{ok}}\" src=\"{{x}}\">", "<img alt=\"https://a.id\" src=\"#\">"},
      {"<form action=\"{{x}}\">", "<form action=\"#\">"},
      {"<button formaction=\"{{x}}\">", "<button formaction=\"#\">"},
      {"<use xlink:href=\"{{x}}\"/>", "<use xlink:href=\"#\"/>"},
      {"<a href=\"{{head}}{{tail}}\">", "<a href=\"#\">"},
      {"<a href=\"{{head}}script{{colon}}\">", "<a href=\"#\">"},
      {"<a href=\"{{head}}script:alert(1)\">", "<a href=\"#\">"},
      {"<a href=\"javascript:{{head}}\">", "<a href=\"#\">"},
      {"<a href=\"{{#yes}}{{x}}{{/yes}}\">", "<a href=\"#\">"},
      {"<a {{#yes}}href=\"{{x}}\"{{/yes}}>", "<a href=\"#\">"},
      {"<a href=\"{{>address}}\">", "<a href=\"#\">"},
      {"<a href=\"/lapor/{{x}}\">", "<a href=\"/lapor/javascript:alert(1)\">"},
      {"<a href=\"?{{x}}\">", "<a href=\"?javascript:alert(1)\">"},
      {"<a href=\"{{ok}}/{{head}}\">", "<a href=\"https://a.id/java\">"},
      {"<a href=\"{{ok}}\" title=\"{{x}}\">{{x}}</a>",
       "<a href=\"https://a.id\" title=\"javascript:alert(1)\">javascript:alert(1)</a>"},
      {"<a data-href=\"{{x}}\">", "<a data-href=\"javascript:alert(1)\">"},
      {"href=\"{{x}}\"", "href=\"javascript:alert(1)\""},
      {"<!-- <a href=\"{{x}}\"> -->", "<!-- <a href=\"javascript:alert(1)\"> -->"},
      {"<!doctype html><a href=\"{{x}}\">", "<!doctype html><a href=\"#\">"},
      {"<script>a = '<a href=\"'</script><a href=\"{{x}}\">",
       "<script>a = '<a href=\"'</script><a href=\"#\">"},
      {"1 <<a href=\"{{x}}\">", "1 <<a href=\"#\">"},
      {"<a href=\"javascript:literal\">", "<a href=\"javascript:literal\">"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.page);
    const Filled result =
        test::filled({{"page.html", row.page}, {"address.html", "{{x}}"}}, values);
    CHECK(result.text == row.text);
    CHECK(result.faults.empty());
  }
}

TEST_CASE("escaping: a value in a quoted attribute cannot leave it") {
  const Filled result = test::filled({{"page.html", "<p title=\"{{x}}\" lang='{{x}}'>{{x}}</p>"}},
                                     {{"x", "\"'><script>&"}});
  CHECK(result.text ==
        "<p title=\"&quot;&#39;&gt;&lt;script&gt;&amp;\" lang='&quot;&#39;&gt;&lt;script&gt;&amp;'>"
        "&quot;&#39;&gt;&lt;script&gt;&amp;</p>");
}

TEST_CASE("spot: a value where escaping does not help is a fault") {
  struct Row {
    std::string page;
    std::string fault;
  };
  const char* const unquoted =
      "{{x}} stands inside an HTML tag without quotes; quote the attribute's value";
  const char* const script =
      "{{x}} stands inside script or style; use {{{x}}} with a value of type Html";
  const std::vector<Row> rows{
      {"<a id={{x}}>", unquoted},
      {"<a {{x}}>", unquoted},
      {"<a id=a{{x}}>", unquoted},
      {"<a data-{{x}}=\"1\">", unquoted},
      {"<{{x}}>", unquoted},
      {"<h{{x}}>", unquoted},
      {"<!{{x}}>", unquoted},
      {"<a onclick=\"{{x}}\">", script},
      {"<a ONCLICK='{{x}}'>", script},
      {"<iframe srcdoc=\"{{x}}\">", script},
      {"<script>{{x}}</script>", script},
      {"<SCRIPT type=\"a\">{{x}}</SCRIPT>", script},
      {"<style>p {}{{x}}</style>", script},
      {"<script>'</p>'{{x}}</script>", script},
  };
  for (const Row& row : rows) {
    CAPTURE(row.page);
    const Lines faults = test::faults_of({{"page.html", row.page}});
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].ends_with("error: " + row.fault));
  }
  CHECK(
      test::faults_of({{"page.html",
                        "<a {{{x}}}><script>{{{x}}}</script>{{x}}<style></style>{{x}} 1 < {{x}} "
                        "<p{{#y}} hidden{{/y}} class='a{{#y}} b{{/y}}'{{#y}} id=\"{{x}}\"{{/y}}>"}})
          .empty());
}

TEST_CASE("spot: a section that ends in another HTML tag than it began in is a fault") {
  const std::string pages[] = {
      "{{#x}}<a href=\"{{/x}}",    "<a {{#x}}href=\"{{/x}}{{y}}\">",
      "<a href=\"{{#x}}\"{{/x}}>", "{{#x}}<script>{{/x}}",
      "<p{{#x}}>{{/x}}",           "<p class={{#x}}a{{/x}}>",
      "{{#x}}<!-- {{/x}}",
  };
  for (const std::string& page : pages) {
    CAPTURE(page);
    const Lines faults = test::faults_of({{"page.html", page}});
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].find("{{#x}} opened at page.html:1:") != std::string::npos);
    CHECK(faults[0].find("ends inside another HTML tag than it began in") != std::string::npos);
  }
}

TEST_CASE("types: text is not markup and markup is not text") {
  const Record values{{"text", "<b>"},
                      {"markup", base::Html::trusted("<b>")},
                      {"list", List{1}},
                      {"record", Record{}},
                      {"yes", true}};
  const Filled result = test::filled(
      {{"page.html", "({{{text}}}{{markup}}{{list}}{{record}}{{yes}}{{{list}}}{{.}})"}}, values);
  CHECK(result.text == "()");
  CHECK(result.faults ==
        Lines{"page.html:1:2: error: {{{text}}} is not markup; write {{text}}",
              "page.html:1:12: error: {{markup}} is not text; use {{{markup}}}",
              "page.html:1:22: error: {{list}} is not text; use {{#list}}",
              "page.html:1:30: error: {{record}} is not text; use {{#record}}",
              "page.html:1:40: error: {{yes}} is not text; use {{#yes}}",
              "page.html:1:47: error: {{{list}}} is not markup; write {{list}}",
              "page.html:1:57: error: {{.}} is not known here; mend its name or its position"});
}

}  // namespace terang::theme::safety_test
