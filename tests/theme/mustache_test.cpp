// The subset of Mustache, rule by rule as its specification tests them. Where the specification
// prints nothing for a missing name, so does the theme, and it also reports a fault.
#include <doctest/doctest.h>

#include "filled.hpp"

namespace terang::theme::mustache_test {
namespace {

using test::Files;
using test::Filled;

struct Row {
  std::string rule;
  std::string page;
  Record values;
  std::string text;
  std::size_t fault_count = 0;
  std::string partial = {};
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.rule);
    const Filled result =
        test::filled({{"page.html", row.page}, {"part.html", row.partial}}, row.values);
    CHECK(result.text == row.text);
    CHECK(result.faults.size() == row.fault_count);
  }
}

base::Html html(const char* markup) { return base::Html::trusted(markup); }

}  // namespace

TEST_CASE("interpolation: a value replaces its tag") {
  const Record person{{"person", Record{{"name", "Sari"}}}};
  check({
      {"no tag", "Hai {Mustache}!\n", {}, "Hai {Mustache}!\n"},
      {"text", "Hai, {{who}}!\n", {{"who", "dunia"}}, "Hai, dunia!\n"},
      {"escaping", "{{x}}", {{"x", "& \" < > '"}}, "&amp; &quot; &lt; &gt; &#39;"},
      {"markup", "{{{x}}}", {{"x", html("& \" < >")}}, "& \" < >"},
      {"number", "{{speed}} km", {{"speed", 85}}, "85 km"},
      {"large number", "{{x}}", {{"x", 40'377'837'000LL}}, "40377837000"},
      {"owned text", "{{x}}", {{"x", std::string{"lama"}}}, "lama"},
      {"nothing", "({{x}})", {{"x", Value{}}}, "()"},
      {"false", "({{x}})", {{"x", false}}, "()"},
      {"nothing as markup", "({{{x}}})", {{"x", Value{}}}, "()"},
      {"missing", "({{x}})", {}, "()", 1},
      {"missing markup", "({{{x}}})", {}, "()", 1},
      {"dotted", "{{person.name}}={{#person}}{{name}}{{/person}}", person, "Sari=Sari"},
      {"dotted deep",
       "{{a.b.c.name}}",
       {{"a", Record{{"b", Record{{"c", Record{{"name", "Budi"}}}}}}}},
       "Budi"},
      {"broken chain", "({{a.b.c}})", {{"a", Record{}}}, "()", 1},
      {"a chain is not looked up again",
       "({{a.b.c.name}})",
       {{"a", Record{{"b", Record{}}}}, {"c", Record{{"name", "salah"}}}},
       "()",
       1},
      {"the first part is looked up like any name",
       "{{#a}}{{b.c}}{{/a}}",
       {{"a", Record{{"b", Record{{"c", "dekat"}}}}}, {"b", Record{{"c", "jauh"}}}},
       "dekat"},
      {"the nearest first part wins even when the chain breaks",
       "({{#a}}{{b.c}}{{/a}})",
       {{"a", Record{{"b", Record{}}}}, {"b", Record{{"c", "salah"}}}},
       "()",
       1},
      {"surrounding blanks", "| {{x}} |", {{"x", "---"}}, "| --- |"},
      {"alone on its line", "  {{x}}\n", {{"x", "---"}}, "  ---\n"},
      {"markup alone on its line", "  {{{x}}}\n", {{"x", html("---")}}, "  ---\n"},
      {"padding", "|{{ x }}|{{{ y }}}|", {{"x", "1"}, {"y", html("2")}}, "|1|2|"},
  });
}

TEST_CASE("section: its text is shown once for a true value and once for each item of a list") {
  const Record three{{"list", List{Record{{"item", 1}}, Record{{"item", 2}}, Record{{"item", 3}}}}};
  const Record nested{{"list", List{List{1, 2, 3}, List{"a", "b", "c"}}}};
  check({
      {"true", "({{#x}}ya{{/x}})", {{"x", true}}, "(ya)"},
      {"false", "({{#x}}ya{{/x}})", {{"x", false}}, "()"},
      {"nothing", "({{#x}}ya{{/x}})", {{"x", Value{}}}, "()"},
      {"empty text", "({{#x}}ya{{/x}})", {{"x", ""}}, "()"},
      {"empty owned text", "({{#x}}ya{{/x}})", {{"x", std::string{}}}, "()"},
      {"empty markup", "({{#x}}ya{{/x}})", {{"x", base::Html{}}}, "()"},
      {"empty list", "({{#x}}ya{{/x}})", {{"x", List{}}}, "()"},
      {"empty record", "({{#x}}ya{{/x}})", {{"x", Record{}}}, "(ya)"},
      {"text", "{{#x}}{{.}} = {{x}}{{/x}}", {{"x", "satu"}}, "satu = satu"},
      {"text is no list", "({{#x}}ya{{/x}})", {{"x", "123"}}, "(ya)"},
      {"markup", "{{#x}}{{{.}}}{{/x}}", {{"x", html("<b>")}}, "<b>"},
      {"record", "{{#x}}{{name}}{{/x}}", {{"x", Record{{"name", "Sari"}}}}, "Sari"},
      {"around it",
       "{{#s}}{{a}}, {{b}}, {{c.d}}{{/s}}",
       {{"a", "A"}, {"b", "salah"}, {"s", Record{{"b", "B"}}}, {"c", Record{{"d", "D"}}}},
       "A, B, D"},
      {"list", "{{#list}}{{item}}{{/list}}", three, "123"},
      {"list items see what is around",
       "{{#list}}{{of}}{{item}} {{/list}}",
       {{"of", "no. "}, {"list", List{Record{{"item", 1}}, Record{{"item", 2}}}}},
       "no. 1 no. 2 "},
      {"the implicit iterator", "{{#list}}({{.}}){{/list}}", {{"list", List{"a", "b"}}}, "(a)(b)"},
      {"lists in a list", "{{#list}}({{#.}}{{.}}{{/.}}){{/list}}", nested, "(123)(abc)"},
      {"twice", "{{#x}}1{{/x}}-{{#x}}2{{/x}}", {{"x", true}}, "1-2"},
      {"in itself", "a{{#x}}b{{#x}}c{{/x}}d{{/x}}e", {{"x", true}}, "abcde"},
      {"in itself and false", "a{{#x}}b{{#x}}c{{/x}}d{{/x}}e", {{"x", false}}, "ae"},
      {"missing", "({{#x}}ya{{/x}})", {}, "()", 1},
      {"dotted", "{{#a.b}}ya{{/a.b}}", {{"a", Record{{"b", true}}}}, "ya"},
      {"dotted and broken", "({{#a.b.c}}ya{{/a.b.c}})", {{"a", Record{}}}, "()", 1},
  });
}

TEST_CASE("section: a tag alone on its line removes the whole line") {
  const Record yes{{"x", true}};
  check({
      {"surrounding blanks", " | {{#x}}\t|\t{{/x}} | \n", yes, " | \t|\t | \n"},
      {"two tags on a line", " {{#x}} {{! c }}\n {{/x}} | \n", yes, "  \n  | \n"},
      {"open and close on a line", " {{#x}}ya{{/x}}\n {{#x}}ya{{/x}}\n", yes, " ya\n ya\n"},
      {"alone", "a\n{{#x}}\nb\n{{/x}}\nc\n", yes, "a\nb\nc\n"},
      {"alone and indented", "a\n  {{#x}}\nb\n\t{{/x}} \nc\n", yes, "a\nb\nc\n"},
      {"alone and false", "a\n{{#x}}\nb\n{{/x}}\nc\n", {{"x", false}}, "a\nc\n"},
      {"CRLF", "|\r\n{{#x}}\r\n{{/x}}\r\n|", yes, "|\r\n|"},
      {"first line", "  {{#x}}\n#{{/x}}\n/", yes, "#\n/"},
      {"last line", "#{{#x}}\n/\n  {{/x}}", yes, "#\n/\n"},
      {"padding", "|{{# x }}={{/ x }}|", yes, "|=|"},
      {"a list of lines",
       "<ul>\n{{#list}}\n  <li>{{.}}</li>\n{{/list}}\n</ul>\n",
       {{"list", List{"a", "b"}}},
       "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n"},
  });
}

TEST_CASE("inverted section: its text is shown for a false value") {
  check({
      {"false", "({{^x}}ya{{/x}})", {{"x", false}}, "(ya)"},
      {"nothing", "({{^x}}ya{{/x}})", {{"x", Value{}}}, "(ya)"},
      {"true", "({{^x}}ya{{/x}})", {{"x", true}}, "()"},
      {"text", "({{^x}}ya{{/x}})", {{"x", "teks"}}, "()"},
      {"record", "({{^x}}ya{{/x}})", {{"x", Record{}}}, "()"},
      {"list", "({{^x}}{{n}}{{/x}})", {{"x", List{Record{{"n", 1}}}}}, "()"},
      {"empty list", "({{^x}}ya{{/x}})", {{"x", List{}}}, "(ya)"},
      {"missing", "({{^x}}ya{{/x}})", {}, "(ya)", 1},
      {"twice", "{{^x}}1{{/x}}-{{^x}}2{{/x}}", {{"x", false}}, "1-2"},
      {"in itself", "a{{^x}}b{{^x}}c{{/x}}d{{/x}}e", {{"x", false}}, "abcde"},
      {"in itself and true", "a{{^x}}b{{^x}}c{{/x}}d{{/x}}e", {{"x", true}}, "ae"},
      {"dotted", "({{^a.b}}ya{{/a.b}})", {{"a", Record{{"b", false}}}}, "(ya)"},
      {"surrounding blanks", " | {{^x}}\t|\t{{/x}} | \n", {{"x", false}}, " | \t|\t | \n"},
      {"alone", "a\n  {{^x}}\nb\n  {{/x}}\nc\n", {{"x", false}}, "a\nb\nc\n"},
      {"CRLF", "|\r\n{{^x}}\r\n{{/x}}\r\n|", {{"x", false}}, "|\r\n|"},
      {"first line", "  {{^x}}\n^{{/x}}\n/", {{"x", false}}, "^\n/"},
      {"last line", "^{{^x}}\n/\n  {{/x}}", {{"x", false}}, "^\n/\n"},
      {"padding", "|{{^ x }}={{/ x }}|", {{"x", false}}, "|=|"},
  });
}

TEST_CASE("comment: it prints nothing") {
  check({
      {"in a line", "12345{{! Komentar }}67890", {}, "1234567890"},
      {"over lines", "12345{{!\n  Komentar\n  panjang\n}}67890\n", {}, "1234567890\n"},
      {"alone", "Awal.\n{{! Komentar }}\nAkhir.\n", {}, "Awal.\nAkhir.\n"},
      {"alone and indented", "Awal.\n  {{! Komentar }}\nAkhir.\n", {}, "Awal.\nAkhir.\n"},
      {"CRLF", "|\r\n{{! Komentar }}\r\n|", {}, "|\r\n|"},
      {"first line", "  {{! Komentar }}\n!", {}, "!"},
      {"last line", "!\n  {{! Komentar }}", {}, "!\n"},
      {"alone over lines", "Awal.\n{{!\nKomentar\n}}\nAkhir.\n", {}, "Awal.\nAkhir.\n"},
      {"indented over lines", "Awal.\n  {{!\n  Komentar\n  }}\nAkhir.\n", {}, "Awal.\nAkhir.\n"},
      {"behind text", "  12 {{! 34 }}\n", {}, "  12 \n"},
      {"surrounding blanks", "12345 {{! Komentar }} 67890", {}, "12345  67890"},
      {"it is not a name", "a{{!x}}b{{! #x }}c", {{"x", "salah"}}, "abc"},
  });
}

TEST_CASE("partial: the file replaces its tag") {
  const Record none;
  check({
      {"in a line", "\"{{>part}}\"", none, "\"isi\"", 0, "isi"},
      {"values", "{{>part}}", {{"x", "isi"}}, "*isi*", 0, "*{{x}}*"},
      {"in a section", "{{#l}}{{>part}}{{/l}}", {{"l", List{1, 2}}}, "1,2,", 0, "{{.}},"},
      {"surrounding blanks", "| {{>part}} |", none, "| \t|\t |", 0, "\t|\t"},
      {"not alone is not indented",
       "  {{x}}  {{> part}}\n",
       {{"x", "|"}},
       "  |  >\n>\n",
       0,
       ">\n>"},
      {"CRLF", "|\r\n{{>part}}\r\n|", none, "|\r\n>|", 0, ">"},
      {"first line", "  {{>part}}\n>", none, "  >\n  >>", 0, ">\n>"},
      {"last line", ">\n  {{>part}}", none, ">\n  >\n  >", 0, ">\n>"},
      {"indentation is of the partial and not of its values",
       "\\\n {{>part}}\n/\n",
       {{"x", html("<\n->")}},
       "\\\n |\n <\n->a b<\n->c\n |\n/\n",
       0,
       "|\n{{{x}}}a b{{{x}}}c\n|\n"},
      {"a section in an indented partial leaves no blanks",
       "  {{>part}}\n",
       {{"x", true}},
       "  a\n  b\n",
       0,
       "{{#x}}\na\n{{/x}}\nb\n"},
      {"padding", "|{{> part }}|", none, "|[]|", 0, "[]"},
      {"empty", "  {{>part}}\n|", none, "|"},
  });
}

TEST_CASE("partial: a name is a path from the theme's folder in every file") {
  const Filled result = test::filled({{"page.html", " {{>bagian/kepala}}\n"},
                                      {"bagian/kepala.html", "<p>\n {{>bagian/isi}}\n</p>\n"},
                                      {"bagian/isi.html", "a\nb\n"}},
                                     {});
  CHECK(result.text == " <p>\n  a\n  b\n </p>\n");
  CHECK(result.faults.empty());
}

}  // namespace terang::theme::mustache_test
