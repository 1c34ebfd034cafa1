#include "content/detail/yaml/yaml.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "base/limits.hpp"

namespace terang::content::yaml_test {

using terang::base::Diagnostics;
using terang::base::Language;
using terang::content::detail::parse_yaml;
using terang::content::detail::parse_yaml_file;
using terang::content::detail::YamlKind;
using terang::content::detail::YamlNode;

namespace {

/// The messages of a text, one a line.
std::string messages(std::string_view text, Language language = Language::english) {
  Diagnostics diagnostics;
  parse_yaml_file("kantor.yaml", text, diagnostics);
  std::string all;
  for (const auto& entry : diagnostics.sorted()) all += print(entry, language) + "\n";
  return all;
}

/// The faults of a text, each as `code@line:column`.
std::string codes(std::string_view text) {
  Diagnostics diagnostics;
  parse_yaml_file("y", text, diagnostics);
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

TEST_CASE("yaml: every value and key has a place, counted in code points") {
  Diagnostics diagnostics;
  const auto root = parse_yaml_file("kantor.yaml",
                                    "\xEF\xBB\xBFnama: KPU é\r\n"
                                    "wilayah: {é: ü, kode: \"16.74\"}\r\n"
                                    "unit:\n"
                                    "  - {id: a, nama: 'x''y'}\n"
                                    "  - id: b\n"
                                    "kosong:\n"
                                    "batas: null\n",
                                    diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(root.has_value());
  CHECK(root->kind == YamlKind::map);
  CHECK(root->find("nama")->text == "KPU é");
  CHECK(root->find("nama")->place.file == "kantor.yaml");
  const YamlNode* const region = root->find("wilayah");
  REQUIRE(region != nullptr);
  CHECK(region->entries[0].key == "é");
  CHECK(region->entries[0].key_place.column == 11);
  CHECK(region->entries[0].value.place.column == 14);
  CHECK(region->find("kode")->text == "16.74");
  CHECK(region->find("kode")->place.line == 2);
  CHECK(region->find("kode")->place.column == 23);
  const YamlNode* const units = root->find("unit");
  REQUIRE(units->items.size() == 2);
  CHECK(units->items[0].find("nama")->text == "x'y");
  CHECK(units->items[1].find("id")->place.line == 5);
  CHECK(root->find("kosong")->kind == YamlKind::nothing);
  CHECK(root->find("batas")->kind == YamlKind::nothing);
  CHECK(root->find("lain") == nullptr);
}

TEST_CASE("yaml: the lines of front matter are counted from the beginning of its file") {
  Diagnostics diagnostics;
  const auto root = parse_yaml(
      {.path = "a.md", .text = "judul: x\nringkasan: y\n", .lines_before = 1}, diagnostics);
  REQUIRE(root.has_value());
  CHECK(root->find("ringkasan")->place.line == 3);
}

TEST_CASE("yaml: a text without content is a node of kind nothing") {
  Diagnostics diagnostics;
  for (const std::string_view text : {"", "# hanya catatan\n", "\n\n", "---\n"}) {
    CAPTURE(text);
    const auto root = parse_yaml_file("y", text, diagnostics);
    REQUIRE(root.has_value());
    CHECK(root->kind == YamlKind::nothing);
  }
  CHECK(diagnostics.empty());
}

TEST_CASE("yaml: YAML that the format does not allow is reported at its place") {
  struct Row {
    std::string_view text;
    std::string_view codes;
  };
  for (const Row& row : {
           Row{"a: 1\nb: 2\na: 3\n", "yaml-key-twice@3:1"},
           Row{"x: {a: 1, a: 2, a: 3}\n", "yaml-key-twice@1:11 yaml-key-twice@1:17"},
           Row{"a: &x 1\n", "yaml-feature-refused@1:4"},
           Row{"a: &x\n  b: c\n", "yaml-feature-refused@1:4"},
           Row{"a: &x 1\nb: *x\n", "yaml-feature-refused@1:4 yaml-feature-refused@2:4"},
           Row{"a: *x\n", "yaml-feature-refused@1:4"},
           Row{"a: &a [*a]\n", "yaml-feature-refused@1:4 yaml-feature-refused@1:8"},
           Row{"a: !t x\n", "yaml-feature-refused@1:4"},
           Row{"a: ! x\n", "yaml-feature-refused@1:4"},
           Row{"a: !t\n  b: c\n", "yaml-feature-refused@1:4"},
           Row{"a: !!set [x]\n", "yaml-feature-refused@1:4"},
           Row{"%YAML 1.2\n---\na: b\n", "yaml-feature-refused@1:1"},
           Row{"a: 1\n---\nb: 2\n", "yaml-second-document@2:1"},
           Row{"a: 1\n...\nb: 2\n", "yaml-second-document@3:1"},
           Row{"[x]: y\n", "yaml-key-unreadable@1:1"},
           Row{"{a: b}: y\n", "yaml-key-unreadable@1:1"},
           Row{"~: y\n", "yaml-key-unreadable@1:1"},
           Row{"a: [1, 2\nb: c\n", "yaml-bracket-unclosed@1:4"},
           Row{"a: {b: c\n", "yaml-bracket-unclosed@1:4"},
           Row{"a: [b]]\n", "yaml-unreadable@1:7"},
           Row{"a: \"x\nb: c\n", "yaml-quote-unclosed@1:4"},
           Row{"a: 'x''\n", "yaml-quote-unclosed@1:4"},
           Row{"a: \"x\\\"\n", "yaml-quote-unclosed@1:4"},
           Row{"a:\n\tb: c\n", "yaml-tab@2:3"},
           Row{"judul: Laporan: Bab I\n", "yaml-sign-unquoted@1:15"},
           Row{"a: @x\n", "yaml-sign-unquoted@1:4"},
           Row{"a: b\n c: d\n", "yaml-unreadable@2:3"},
           Row{"a: \"\\q\"\n", "yaml-unreadable@1:7"},
           Row{"a: b\rc: d\n", "lone-carriage-return@1:5"},
           Row{"a: \x04 b\n", "control-character@1:4"},
           Row{"a: \xFF\n", "text-not-utf8@1:4"},
       }) {
    CAPTURE(row.text);
    CHECK(codes(row.text) == row.codes);
  }
}

TEST_CASE("yaml: a message quotes the key and states in both languages how to mend it") {
  CHECK(
      messages("nama: a\nnama: b\n") ==
      "kantor.yaml:2:1: error: the key \"nama\" is on line 1 and on line 2; remove one of them\n");
  CHECK(messages("nama: a\nnama: b\n", Language::indonesian) ==
        "kantor.yaml:2:1: error: kunci \"nama\" ada di baris 1 dan di baris 2; hapus salah "
        "satunya\n");
}

TEST_CASE("yaml: the first value of a repeated key is kept") {
  Diagnostics diagnostics;
  const auto root = parse_yaml_file("y", "a: 1\nb: 2\na: 3\n", diagnostics);
  REQUIRE(root.has_value());
  REQUIRE(root->entries.size() == 2);
  CHECK(root->find("a")->text == "1");
}

TEST_CASE("yaml: nesting is read up to its limit and reported beyond it") {
  const auto nested = [](int depth) {
    return repeated("[", static_cast<std::size_t>(depth)) + "x" +
           repeated("]", static_cast<std::size_t>(depth));
  };
  const int limit = terang::base::limits::yaml_depth;
  CHECK(codes(nested(limit)).empty());
  CHECK(codes(nested(limit + 1)) == "yaml-too-deep@1:17");
  CHECK(codes("a: [" + nested(limit) + ", b]\nc: d\n") == "yaml-too-deep@1:19");
}

TEST_CASE("yaml: hostile texts of the largest size are read or refused") {
  const std::size_t size = terang::base::limits::yaml_bytes;
  for (const std::string_view unit :
       {"[", "{", "- ", "? ", "[a,", "{a: ", "!a ", "&a ", "*a ", "- - ", ": ", "a: [\n", "{? "}) {
    CAPTURE(unit);
    CHECK_FALSE(codes(repeated(unit, size)).empty());
  }
  for (const std::string_view unit : {"- a\n", "#\n", "  ", "\n"}) {
    CAPTURE(unit);
    CHECK(codes(repeated(unit, size)).empty());
  }
  CHECK(codes(repeated("a", size + 1)) == "file-too-large@0:0");
  Diagnostics diagnostics;
  parse_yaml_file("y", repeated("a: b\n", size), diagnostics);
  CHECK(diagnostics.count() == size / 5 - 1);
}

}  // namespace terang::content::yaml_test
