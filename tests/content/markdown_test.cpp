#include "content/detail/prose/markdown.hpp"

#include <string>
#include <string_view>
#include <thread>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

#include "base/limits.hpp"

namespace terang::content::markdown_test {

using terang::base::Diagnostics;
using terang::base::Html;
using terang::base::Language;
using terang::content::Hole;
using terang::content::Narrative;
using terang::content::detail::parse_markdown;

namespace {

/// The markup with each hole as `[kind code]`; the kind is the number of its enumerator.
std::string shown(const Narrative& narrative) {
  std::string text;
  for (const auto& part : narrative.parts) {
    if (const auto* const html = std::get_if<Html>(&part)) {
      text += html->markup();
    } else {
      const auto& hole = std::get<Hole>(part);
      text += "[" + std::to_string(static_cast<int>(hole.kind)) +
              (hole.code.empty() ? "" : " " + hole.code) + "]";
    }
  }
  return text;
}

std::string html_of(std::string_view markdown) {
  Diagnostics diagnostics;
  const auto narrative = parse_markdown({"halaman/n.md", std::string{markdown}}, diagnostics);
  for (const auto& entry : diagnostics.sorted()) MESSAGE(print(entry, Language::english));
  return narrative ? shown(*narrative) : "absent";
}

/// One line for each passage: its line, `#` for a title, its words.
std::string passages_of(std::string_view markdown) {
  Diagnostics diagnostics;
  const auto narrative = parse_markdown({"halaman/n.md", std::string{markdown}}, diagnostics);
  std::string lines;
  for (const auto& passage : narrative->passages) {
    lines +=
        std::to_string(passage.place.line) + (passage.is_title ? " # " : " ") + passage.text + "\n";
  }
  return lines;
}

std::string codes(std::string_view markdown) {
  Diagnostics diagnostics;
  parse_markdown({"n.md", std::string{markdown}}, diagnostics);
  std::string all;
  for (const auto& entry : diagnostics.sorted()) {
    if (!all.empty()) all += ' ';
    all += std::string{entry.code->name.substr(8)} + "@" + std::to_string(entry.place.line) + ":" +
           std::to_string(entry.place.column);
  }
  return all;
}

std::string repeated(std::string_view unit, std::size_t size) {
  std::string text;
  while (text.size() + unit.size() <= size) text += unit;
  return text;
}

}  // namespace

TEST_CASE("markdown: every construct is rendered as the expected markup") {
  struct Row {
    std::string_view markdown;
    std::string_view html;
  };
  for (const Row& row : {
           Row{"a *b* **c** ~~d~~ `e<`\nf  \ng\\\nh & \"i\" <3",
               "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;</code>\nf<br>\n"
               "g<br>\nh &amp; &quot;i&quot; &lt;3</p>\n"},
           Row{"> a\n>\n> b\n", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"},
           Row{"- a\n- b\n  - c\n",
               "<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"},
           Row{"1. a\n\n2. b\n", "<ol>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n"},
           Row{"3) a\n", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"},
           Row{"- [x] a\n- [ ] b\n",
               "<ul>\n<li class=\"task\">☑ a</li>\n<li class=\"task\">☐ b</li>\n</ul>\n"},
           Row{"```sql x\n<a> {{capaian}}\n```\n",
               "<pre><code class=\"language-sql\">&lt;a&gt; {{capaian}}\n</code></pre>\n"},
           Row{"    x\n", "<pre><code>x\n</code></pre>\n"},
           Row{"a\n\n***\n", "<p>a</p>\n<hr>\n"},
           Row{"[a](https://x.go.id/b?c=1&d=é \"t\\\"u\")",
               "<p><a href=\"https://x.go.id/b?c=1&amp;d=%C3%A9\" title=\"t&quot;u\">a</a></p>\n"},
           Row{"www.kpu.go.id ppid@kpu.go.id <https://a.id>",
               "<p><a href=\"http://www.kpu.go.id\">www.kpu.go.id</a> <a "
               "href=\"mailto:ppid@kpu.go.id\">ppid@kpu.go.id</a> <a "
               "href=\"https://a.id\">https://a.id</a></p>\n"},
           Row{"[a](../data.json) [b](tel:0711) [c](?x:y)",
               "<p><a href=\"../data.json\">a</a> <a href=\"tel:0711\">b</a> <a "
               "href=\"?x:y\">c</a></p>\n"},
           Row{"| a | b | c |\n| --- | :-: | --: |\n| 1 | 2 |\n",
               "<div class=\"table-scroll\" role=\"group\" aria-label=\"Tabel\" tabindex=\"0\">\n"
               "<table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\" "
               "class=\"center\">b</th><th scope=\"col\" class=\"right\">c</th></tr>\n</thead>\n"
               "<tbody>\n<tr><td>1</td><td class=\"center\">2</td><td class=\"right\"></td></tr>\n"
               "</tbody>\n</table>\n</div>\n"},
           Row{"| a |\n| --- |\n",
               "<div class=\"table-scroll\" role=\"group\" aria-label=\"Tabel\" tabindex=\"0\">\n"
               "<table>\n<thead>\n<tr><th scope=\"col\">a</th></tr>\n</thead>\n</table>\n</div>\n"},
           Row{"", ""},
       }) {
    CAPTURE(row.markdown);
    CHECK(html_of(row.markdown) == row.html);
  }
}

TEST_CASE("markdown: the ids of footnotes begin with the name of their document") {
  CHECK(
      html_of("a[^x] b[^x] c[^tanpa]\n\n[^x]: satu\n\n    dua\n[^y]: tak dirujuk\n") ==
      "<p>a<sup class=\"footnote-ref\"><a href=\"#n--fn--1\" id=\"n--fnref--1\">1</a></sup> b<sup "
      "class=\"footnote-ref\"><a href=\"#n--fn--1\" id=\"n--fnref--1-2\">1</a></sup> "
      "c[^tanpa]</p>\n"
      "<section class=\"footnotes\">\n<ol>\n<li id=\"n--fn--1\">\n<p>satu</p>\n<p>dua <a "
      "href=\"#n--fnref--1\" class=\"footnote-backref\" aria-label=\"Kembali ke rujukan 1\">↩</a> "
      "<a href=\"#n--fnref--1-2\" class=\"footnote-backref\" aria-label=\"Kembali ke rujukan "
      "1-2\">↩</a></p>\n</li>\n</ol>\n</section>\n");
  CHECK(codes("a[^x]\n\n[^x]:\n").empty());
  CHECK(codes("a[^x]\n\n[^x]:\n    - b\n").empty());
}

TEST_CASE("markdown: headings have unique ids and begin at the second level") {
  Diagnostics diagnostics;
  const auto narrative = parse_markdown({"laporan/01-Bab Satu.md",
                                         "# Visi & *Misi*\n\n## Visi\n\n## Visi\n\n## Visi "
                                         "2\n\n###### !!\n\n[a](#visi-2) [b](#lain)\n"},
                                        diagnostics);
  REQUIRE(narrative.has_value());
  CHECK(diagnostics.empty());
  REQUIRE(narrative->headings.size() == 5);
  CHECK(narrative->headings[0].text == "Visi & Misi");
  CHECK(narrative->headings[0].level == 2);
  CHECK(narrative->headings[0].id == "01-bab-satu--visi-misi");
  CHECK(narrative->headings[1].level == 3);
  CHECK(narrative->headings[1].id == "01-bab-satu--visi");
  CHECK(narrative->headings[2].id == "01-bab-satu--visi-2");
  CHECK(narrative->headings[3].id == "01-bab-satu--visi-2-2");
  CHECK(narrative->headings[4].level == 6);
  CHECK(narrative->headings[4].id == "01-bab-satu--bagian");
  CHECK(shown(*narrative) ==
        "<h2 id=\"01-bab-satu--visi-misi\">Visi &amp; <em>Misi</em></h2>\n"
        "<h3 id=\"01-bab-satu--visi\">Visi</h3>\n<h3 id=\"01-bab-satu--visi-2\">Visi</h3>\n"
        "<h3 id=\"01-bab-satu--visi-2-2\">Visi 2</h3>\n<h6 id=\"01-bab-satu--bagian\">!!</h6>\n"
        "<p><a href=\"#01-bab-satu--visi-2\">a</a> <a href=\"#lain\">b</a></p>\n");
  CHECK(narrative->title == "Visi & Misi");
  CHECK(narrative->name == "01-Bab Satu");
  CHECK(narrative->order == 1);
  CHECK(html_of("## a\n\n### b\n") == "<h2 id=\"n--a\">a</h2>\n<h3 id=\"n--b\">b</h3>\n");
}

TEST_CASE("markdown: front matter sets the title, the order and the summary of a document") {
  Diagnostics diagnostics;
  const auto narrative = parse_markdown({"laporan/02-x.md",
                                         "---\r\njudul: \"Bab: Satu\"\r\nurutan: 7\r\n"
                                         "ringkasan: Isi.\r\n---\r\n\r\n## A\r\n"},
                                        diagnostics);
  REQUIRE(narrative.has_value());
  CHECK(diagnostics.empty());
  CHECK(narrative->file == "laporan/02-x.md");
  CHECK(narrative->name == "02-x");
  CHECK(narrative->title == "Bab: Satu");
  CHECK(narrative->order == 7);
  CHECK(narrative->summary == "Isi.");
  CHECK(shown(*narrative) == "<h2 id=\"02-x--a\">A</h2>\n");
  CHECK(codes("---\n---\n").empty());
  CHECK(codes("---\njudul: x\n---").empty());
  CHECK(parse_markdown({"halaman/tentang.md", "teks"}, diagnostics)->title == "tentang");
}

TEST_CASE("markdown: front matter that cannot be read is reported at its line") {
  struct Row {
    std::string_view markdown;
    std::string_view codes;
  };
  for (const Row& row : {
           Row{"---\njudul: x\n", "front-matter-unclosed@1:1"},
           Row{"---\njudl: x\n---\n", "yaml-field-unknown-near@2:1"},
           Row{"---\nx: 1\npengarang: x\n---\n", "yaml-field-unknown@2:1 yaml-field-unknown@3:1"},
           Row{"---\njudul: [x]\n---\n", "yaml-wants-text@2:1"},
           Row{"---\njudul:\n---\n", "yaml-wants-text@2:1"},
           Row{"---\nurutan: satu\n---\n", "order-unreadable@2:9"},
           Row{"---\nurutan: -1\n---\n", "order-unreadable@2:9"},
           Row{"---\n- a\n---\n", "yaml-wants-fields@2:1"},
           Row{"---\njudul: a\njudul: b\n---\n", "yaml-key-twice@3:1"},
           Row{"---\njudul: a: b\n---\n", "yaml-sign-unquoted@2:9"},
       }) {
    CAPTURE(row.markdown);
    CHECK(codes(row.markdown) == row.codes);
  }
}

TEST_CASE(
    "holes: a hole splits the markup at its place, and braces in code or an address are no hole") {
  struct Row {
    std::string_view markdown;
    std::string_view html;
  };
  for (const Row& row : {
           Row{"Serapan {{serapan 076.01.CQ}}, sisa **{{sisa}}**.",
               "<p>Serapan [1 076.01.CQ], sisa <strong>[4]</strong>.</p>\n"},
           Row{"{{ Capaian   6709_3 }}{{pagu}} {{realisasi}}", "<p>[0 6709_3][2] [3]</p>\n"},
           Row{"a\n\n{{tabel kinerja}}\n\nb\n", "<p>a</p>\n[5]<p>b</p>\n"},
           Row{"{{Tabel  Anggaran}}\n{{tabel hambatan}}\n{{grafik capaian}}\n{{grafik serapan}}\n",
               "[6][7][8][9]"},
           Row{"- {{grafik serapan}}\n", "<ul>\n<li>[9]</li>\n</ul>\n"},
           Row{"| {{pagu a.1}} |\n| --- |\n| [x{{sisa}}](y) |\n",
               "<div class=\"table-scroll\" role=\"group\" aria-label=\"Tabel\" tabindex=\"0\">\n"
               "<table>\n<thead>\n<tr><th scope=\"col\">[2 a.1]</th></tr>\n</thead>\n<tbody>\n"
               "<tr><td><a href=\"y\">x[4]</a></td></tr>\n</tbody>\n</table>\n</div>\n"},
           Row{"`{{apa saja}}` \\{{capaian}}", "<p><code>{{apa saja}}</code> {{capaian}}</p>\n"},
           Row{"[a](x{{y}} \"{{z}}\")",
               "<p><a href=\"x%7B%7By%7D%7D\" title=\"{{z}}\">a</a></p>\n"},
           Row{"{ { capaian }} {}", "<p>{ { capaian }} {}</p>\n"},
           Row{"\uE000"
               "0\uE001 \uE000x &#xE000;9&#xE001;",
               "<p>\uE000"
               "0\uE001 \uE000x \uE000"
               "9\uE001</p>\n"},
       }) {
    CAPTURE(row.markdown);
    CHECK(html_of(row.markdown) == row.html);
  }
}

TEST_CASE("holes: each hole has its exact place in the file") {
  Diagnostics diagnostics;
  const auto narrative = parse_markdown(
      {"a/b.md", "---\njudul: x\n---\né {{sisa}} {{pagu 1}}\n> - a\n>   é {{serapan}}\n"},
      diagnostics);
  REQUIRE(narrative.has_value());
  std::vector<Hole> holes;
  for (const auto& part : narrative->parts) {
    if (const auto* const hole = std::get_if<Hole>(&part)) holes.push_back(*hole);
  }
  REQUIRE(holes.size() == 3);
  CHECK(holes[0].place.file == "a/b.md");
  CHECK(holes[0].place.line == 4);
  CHECK(holes[0].place.column == 3);
  CHECK(holes[1].place.column == 12);
  CHECK(holes[2].place.line == 6);
  CHECK(holes[2].place.column == 7);
}

TEST_CASE("holes: a hole that names no figure or stands where none may is reported at its place") {
  struct Row {
    std::string_view markdown;
    std::string_view codes;
  };
  for (const Row& row : {
           Row{"é {{capian}}", "hole-unknown-near@1:3"},
           Row{"{{sarapan 6709}}", "hole-unknown-near@1:1"},
           Row{"{{tabel anggarn}}", "hole-unknown-near@1:1"},
           Row{"{{tabel}}", "hole-unknown@1:1"},
           Row{"{{}}", "hole-unknown@1:1"},
           Row{"{{capaian a b}}", "hole-unknown@1:1"},
           Row{"{{tabel kinerja 2023}}", "hole-unknown-near@1:1"},
           Row{"a {{capaian\n}}", "hole-unclosed@1:3"},
           Row{"a {{tabel kinerja}}", "hole-not-alone@1:3"},
           Row{"{{tabel kinerja}}\nteks", "hole-not-alone@1:1"},
           Row{"| {{grafik capaian}} |\n| --- |\n", "hole-not-alone@1:3"},
           Row{"## Capaian {{capaian}}", "hole-in-heading@1:12"},
           Row{"## {{tabel kinerja}}", "hole-in-heading@1:4"},
       }) {
    CAPTURE(row.markdown);
    CHECK(codes(row.markdown) == row.codes);
  }
  Diagnostics diagnostics;
  parse_markdown({"n.md", "{{sarapan 6709}}"}, diagnostics);
  CHECK(print(diagnostics.sorted()[0], Language::indonesian) ==
        "n.md:1:1: error: {{sarapan 6709}} tidak dikenal; barangkali maksudnya {{serapan 6709}}");
}

TEST_CASE("markdown: raw HTML, images and unsafe links are reported and left out") {
  struct Row {
    std::string_view markdown;
    std::string_view codes;
  };
  for (const Row& row : {
           Row{"a<br>b", "html-refused@1:2"},
           Row{"x\n\n| é |\n| --- |\n| a <BR/> |\n", "html-refused@5:5"},
           Row{"<div>\nx\n</div>", "html-refused@1:1"},
           Row{"a\n\n<script>alert(1)</script>\n", "html-refused@3:1"},
           Row{"> - <!-- x -->", "html-refused@1:5"},
           Row{"![é](https://x.id/a.png)", "image-foreign@1:1"},
           Row{"x ![a](//x.id/a.png)", "image-foreign@1:3"},
           Row{"![a](data:image/png;base64,AA)", "image-foreign@1:1"},
           Row{"![a](gambar.png)", "image-local@1:1"},
           Row{"[a](javascript:alert)", "link-refused@1:5"},
           Row{"[a](JAVASCRIPT:alert)", "link-refused@1:5"},
           Row{"[a](java&#9;script:alert)", "link-refused@1:0"},
           Row{"[a](&#106;avascript:alert)", "link-refused@1:0"},
           Row{"[a](vbscript:x) [b](file:///x) [c](data:text/html,x)",
               "link-refused@1:5 link-refused@1:21 link-refused@1:36"},
           Row{"<javascript:alert>", "link-refused@1:2"},
           Row{"[a][b]\n\n[b]: javascript:alert\n", "link-refused@1:0"},
       }) {
    CAPTURE(row.markdown);
    CHECK(codes(row.markdown) == row.codes);
    Diagnostics diagnostics;
    const auto narrative = parse_markdown({"n.md", std::string{row.markdown}}, diagnostics);
    REQUIRE(narrative.has_value());
    const std::string html = shown(*narrative);
    for (const std::string_view never : {"<br>b", "<script", "<div>", "<!--", "<img", "href="}) {
      CHECK(html.find(never) == std::string::npos);
    }
  }
}

TEST_CASE("markdown: messages are in both languages") {
  Diagnostics diagnostics;
  parse_markdown({"n.md", "a<br>b"}, diagnostics);
  CHECK(print(diagnostics.sorted()[0], Language::indonesian) ==
        "n.md:1:2: error: HTML \"<br>\" tidak diteruskan ke halaman; tulis dengan Markdown, atau "
        "apit "
        "dengan tanda ` bila ingin terlihat apa adanya");
  CHECK(print(diagnostics.sorted()[0], Language::english) ==
        "n.md:1:2: error: HTML \"<br>\" is not passed on; write it in Markdown, or between ` where "
        "it "
        "should be seen as it is");
}

TEST_CASE("markdown: a text over a limit is reported, and a text at the limit is not") {
  namespace limits = terang::base::limits;
  const auto bars = [](int count) { return std::string(static_cast<std::size_t>(count), '|'); };
  const auto quotes = [](int count) { return repeated("> ", 2 * static_cast<std::size_t>(count)); };
  CHECK(codes(std::string(limits::markdown_bytes, 'a')).empty());
  CHECK(codes(std::string(limits::markdown_bytes + 1, 'a')) == "file-too-large@0:0");
  CHECK(codes("a\n" + bars(limits::markdown_bars_per_line)).empty());
  CHECK(codes("---\n---\na\n" + bars(limits::markdown_bars_per_line + 1)) ==
        "line-has-many-bars@4:0");
  CHECK(codes(quotes(limits::markdown_nesting)).empty());
  CHECK(codes("\n" + quotes(limits::markdown_nesting + 1)) == "line-nests-deep@2:0");
  CHECK(codes(repeated("- ", 300)) == "line-nests-deep@1:0");
  CHECK(codes(repeated("1. ", 400)) == "line-nests-deep@1:0");
  const std::string header = repeated("|a", 62) + "|\n" + repeated("|-", 62) + "|\n";
  const int lines = limits::markdown_table_cells / 32;
  CHECK(codes(header + repeated("|\n", 2 * static_cast<std::size_t>(lines - 2))).empty());
  CHECK(codes(header + repeated("|\n", 2 * static_cast<std::size_t>(lines - 1))) ==
        "tables-too-large@0:0");
}

TEST_CASE("markdown: hostile texts within the limits are read") {
  const std::size_t size = terang::base::limits::markdown_bytes;
  for (const std::string_view unit : {"![[]()",  "[",     "**a ",  "*a _",     "`",
                                      "<!A",     "[^a]",  "a@",    "~~a ",     "\\",
                                      "- a\n  ", "{{",    "{{}}",  "[a](",     "&a",
                                      "<a ",     "> a\n", "# a\n", "[a]: b\n", "[^1]: a [^1]\n",
                                      "|\n"}) {
    CAPTURE(unit);
    Diagnostics diagnostics;
    const std::string text = repeated(unit, size);
    CHECK(parse_markdown({"n.md", text}, diagnostics).has_value() == (unit != "|\n"));
  }
}

TEST_CASE("markdown: two threads write the same bytes as one") {
  const std::string text =
      "~~a~~ *b* https://kpu.go.id/x www.kpu.go.id ~~c~~\n\n| ~~a~~ | http://b.id |\n| --- | --- "
      "|\n"
      "| ~~d~~ | e@f.id |\n\nx[^1] ~~g~~ {{capaian}}\n\n[^1]: ~~h~~ www.i.id\n";
  const std::string expected = html_of(text);
  std::vector<int> wrong(2, 0);
  const auto render = [&](std::size_t thread) {
    for (int run = 0; run < 2000; ++run) {
      Diagnostics diagnostics;
      const auto narrative = parse_markdown({"halaman/n.md", text}, diagnostics);
      if (!narrative || shown(*narrative) != expected) ++wrong[thread];
    }
  };
  std::thread first{render, 0};
  std::thread second{render, 1};
  first.join();
  second.join();
  CHECK(wrong[0] == 0);
  CHECK(wrong[1] == 0);
}

TEST_CASE("markdown: passages are the plain words of headings, paragraphs and cells") {
  struct Row {
    std::string_view markdown;
    std::string_view passages;
  };
  for (const Row& row : {
           Row{"", ""},
           Row{"---\njudul: J\n---\n\nIsi.\n", "5 Isi.\n"},
           Row{"# A *b*\n\nC **d**\ne\n", "1 # A b\n3 C d e\n"},
           Row{"**BAB II** **2020**\n", "1 BAB II 2020\n"},
           Row{"**BAB II 2020**\n", "1 # BAB II 2020\n"},
           Row{"*Tabel 3.1*\n", "1 # Tabel 3.1\n"},
           Row{"**BAB** II\n", "1 BAB II\n"},
           Row{"- satu\n- **dua**\n\n  tiga\n", "1 satu\n2 # dua\n4 tiga\n"},
           Row{"> kutipan\n", "1 kutipan\n"},
           Row{"| a | b |\n| --- | --- |\n| 5 (lima) | |\n", "1 a\n1 b\n3 5 (lima)\n"},
           Row{"mencapai {{serapan}} (lima)\n", "1 mencapai {{serapan}} (lima)\n"},
           Row{"[KPU Kota A](https://a.example/)\n", "1 KPU Kota A\n"},
           Row{"a `kode` b\n", "1 a  b\n"},
           Row{"```\n5 (enam)\n```\n", ""},
           Row{"5\\\n(enam)\n", "1 5 (enam)\n"},
           Row{"R&amp;D ~~5~~ &lt;6\n", "1 R&D 5 <6\n"},
           Row{"a[^1]\n\n[^1]: catatan\n", "1 a\n3 catatan\n"},
       }) {
    CAPTURE(row.markdown);
    CHECK(passages_of(row.markdown) == row.passages);
  }
}

}  // namespace terang::content::markdown_test
