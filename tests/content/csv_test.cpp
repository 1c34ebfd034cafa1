#include "content/detail/tables/csv.hpp"

#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

#include "base/limits.hpp"

namespace terang::content::csv_test {

using terang::base::Diagnostics;
using terang::base::Language;
using terang::content::detail::csv_columns;
using terang::content::detail::csv_faults;
using terang::content::detail::CsvTable;
using terang::content::detail::parse_csv;

namespace {

/// The table as lines of cells, `[a|b]`; a row that is not whole ends in "!".
std::string shown(const CsvTable& table) {
  const auto line = [](auto cells) {
    std::string text = "[";
    for (const auto& cell : cells) text += (text.size() > 1 ? "|" : "") + std::string{cell.text};
    return text + "]";
  };
  std::string all = line(table.header());
  for (std::size_t index = 0; index < table.row_count(); ++index) {
    const auto row = table.row(index);
    all += line(row.cells) + (row.whole ? "" : "!");
  }
  return all;
}

std::string codes(std::string_view bytes) {
  Diagnostics diagnostics;
  const CsvTable table = parse_csv("t.csv", bytes, diagnostics);
  std::string all;
  for (const auto& entry : diagnostics.sorted()) {
    if (!all.empty()) all += ' ';
    all += std::string{entry.code->name.substr(8)} + "@" + std::to_string(entry.place.line) + ":" +
           std::to_string(entry.place.column);
  }
  return all;
}

}  // namespace

TEST_CASE("csv: cells hold what was typed, whatever the delimiter and line ends") {
  struct Row {
    std::string_view bytes;
    std::string_view shown;
  };
  for (const Row& row : {
           Row{"kode,nama\n1,a\n2,b\n", "[kode|nama][1|a][2|b]"},
           Row{"kode;nama\r\n1;a,b\r\n2;c", "[kode|nama][1|a,b][2|c]"},
           Row{"\xEF\xBB\xBFkode;nama\n1;\n", "[kode|nama][1|]"},
           Row{"kode\n1\n", "[kode][1]"},
           Row{"kode;\"nama; lengkap\"\n1;\"a;b\"\n", "[kode|nama; lengkap][1|a;b]"},
           Row{"kode,nama\n1,\"a \"\"b\"\", c\"\n2,\"\"\"\"\n3,\"\"\n",
               "[kode|nama][1|a \"b\", c][2|\"][3|]"},
           Row{"kode;nama\n1;\"dua\nbaris\"\n", "[kode|nama][1|dua\nbaris]"},
           Row{"kode;nama\n1; a \n", "[kode|nama][1| a ]"},
           Row{"\n\nkode;nama\n\n1;a\n;\n ; \n\n2;b\n\n;;;;\n", "[kode|nama][1|a][2|b]"},
       }) {
    CAPTURE(row.bytes);
    Diagnostics diagnostics;
    CHECK(shown(parse_csv("t.csv", row.bytes, diagnostics)) == row.shown);
    CHECK(diagnostics.empty());
  }
}

TEST_CASE("csv: each cell has its line and its column in code points") {
  Diagnostics diagnostics;
  const CsvTable table = parse_csv("t.csv", "kode;näma;x\n\"ö\nö\";é;\"z\"\n2;;b\n", diagnostics);
  REQUIRE(table.row_count() == 2);
  CHECK(table.header()[2].column == 11);
  CHECK(table.row(0).line == 2);
  CHECK(table.row(0).cells[0].line == 2);
  CHECK(table.row(0).cells[1].line == 3);
  CHECK(table.row(0).cells[1].column == 4);
  CHECK(table.row(0).cells[2].column == 6);
  CHECK(table.row(1).line == 4);
  CHECK(table.row(1).cells[2].column == 4);
}

TEST_CASE("csv: a table keeps its cells when it is moved") {
  Diagnostics diagnostics;
  const std::string bytes = "a;b\n\"x\"\"y\";\"\"\"\"\n";
  CsvTable first = parse_csv("t.csv", bytes, diagnostics);
  const CsvTable second = std::move(first);
  CHECK(shown(second) == "[a|b][x\"y|\"]");
}

TEST_CASE("csv: a fault is reported at its place, and what can be read of the table is kept") {
  struct Row {
    std::string_view bytes;
    std::string_view codes;
    std::string_view shown;
  };
  for (const Row& row : {
           Row{"a;b\n1;2;3\n4\n5;6\n", "table-row-ragged@2:0 table-row-ragged@3:0",
               "[a|b][1|2]![4]![5|6]"},
           Row{"a;b\n1;x \"y\" z\n2;c\n", "table-quote-inside@2:5", "[a|b][1|x \"y\" z]![2|c]"},
           Row{"a;b\n1; \"y\"\n", "table-quote-inside@2:4", "[a|b][1| \"y\"]!"},
           Row{"a;b\n1;\"x\"y;z\n2;c\n", "table-text-behind-quote@2:6", "[a|b][1|x]![2|c]"},
           Row{"a;b\n1;é;\"x\n2;c\n", "table-quote-unclosed@2:5", "[a|b][1|é]!"},
           Row{"a;b,c\n1;2\n", "table-delimiter-mixed@1:4", "[a|b,c]"},
           Row{"a\tb\n1\t2\n", "table-delimiter-unknown@1:1", "[]"},
           Row{"", "table-empty@1:0", "[]"},
           Row{"\n;\n", "table-empty@1:0", "[]"},
           Row{"a;\"b\n1;2\n", "table-quote-unclosed@1:3", "[]"},
           Row{"a;b\r1;2\r", "lone-carriage-return@1:4", "[]"},
           Row{"a;b\n1;\x01\n", "control-character@2:3", "[]"},
           Row{"a;b\n1;\xE9\n", "text-not-utf8@2:3", "[]"},
       }) {
    CAPTURE(row.bytes);
    CHECK(codes(row.bytes) == row.codes);
    Diagnostics diagnostics;
    CHECK(shown(parse_csv("t.csv", row.bytes, diagnostics)).starts_with(row.shown));
  }
}

TEST_CASE("csv: a message states in both languages how to mend the table") {
  Diagnostics diagnostics;
  const CsvTable table = parse_csv("2024/kinerja.csv", "a;b\n1;2;3\n", diagnostics);
  REQUIRE(diagnostics.count() == 1);
  CHECK(
      print(diagnostics.sorted()[0], Language::indonesian) ==
      "2024/kinerja.csv:2: error: baris ini 3 sel, padahal kolomnya 2; apit dengan tanda kutip sel "
      "yang memuat pemisah, atau tambahkan sel yang kurang");
  CHECK(print(diagnostics.sorted()[0], Language::english) ==
        "2024/kinerja.csv:2: error: this row has 3 cells where the table has 2 columns; put cells "
        "that hold the separator in quotation marks, or add what is missing");
}

TEST_CASE("csv: a table over a limit is reported, and reading stops after csv_faults faults") {
  namespace limits = terang::base::limits;
  const std::string wide(csv_columns, ';');
  CHECK(codes(std::string(csv_columns - 1, ';') + "a\n").empty());
  CHECK(codes(wide + "a\n").starts_with("table-too-wide@1:"));
  CHECK(codes("a;b\n1;" + std::string(limits::cell_bytes, 'x') + "\n").empty());
  CHECK(codes("a;b\n1;" + std::string(limits::cell_bytes + 1, 'x') + "\n") ==
        "table-cell-too-long@2:3");
  CHECK(codes(std::string(limits::csv_bytes + 1, 'x')) == "file-too-large@0:0");

  std::string ragged = "a;b\n";
  for (int line = 0; line < 100'000; ++line) ragged += "x\n";
  Diagnostics diagnostics;
  CHECK(parse_csv("t.csv", ragged, diagnostics).row_count() == csv_faults);
  CHECK(diagnostics.count() == csv_faults);

  const std::string marks(limits::csv_bytes, '"');
  CHECK(codes(marks).starts_with("table-cell-too-long"));
  CHECK(codes("a;b\n" + std::string(limits::csv_bytes - 4, ';')).empty());
}

}  // namespace terang::content::csv_test
