#include "content/detail/prose/plain_text.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace terang::content::plain_text_test {

using terang::base::Diagnostics;
using terang::base::Language;
using terang::content::detail::expect_plain_text;
using terang::content::detail::LineIndex;

namespace {

std::string codes(std::string_view text) {
  Diagnostics diagnostics;
  expect_plain_text("t", text, 1000, diagnostics);
  std::string all;
  for (const auto& entry : diagnostics.sorted()) {
    if (!all.empty()) all += ' ';
    all += std::string{entry.code->name.substr(8)} + "@" + std::to_string(entry.place.line) + ":" +
           std::to_string(entry.place.column);
  }
  return all;
}

/// Joins a number from its parts, so that no file of this repository contains a personal number.
std::string joined(std::string_view separator, const std::vector<std::string_view>& parts) {
  std::string text;
  for (const std::string_view part : parts) {
    if (!text.empty()) text += separator;
    text += part;
  }
  return text;
}

}  // namespace

TEST_CASE("plain text: bytes that are not plain UTF-8 text are refused at their place") {
  struct Row {
    std::string_view text;
    bool plain;
    std::string_view codes;
  };
  for (const Row& row : {
           Row{"", true, ""},
           Row{"é\tb\r\nc\n", true, ""},
           Row{"a\né\xC0\xAF", false, "text-not-utf8@2:2"},
           Row{"\xFF\xFE", false, "text-not-utf8@1:1"},
           Row{"a\n\x7F", false, "control-character@2:1"},
           Row{"a\rb", false, "lone-carriage-return@1:2"},
       }) {
    CAPTURE(row.text);
    Diagnostics diagnostics;
    CHECK(expect_plain_text("t", row.text, 1000, diagnostics) == row.plain);
    CHECK(codes(row.text) == row.codes);
  }
  Diagnostics diagnostics;
  CHECK_FALSE(expect_plain_text("t", std::string(1001, 'a'), 1000, diagnostics));
  CHECK(print(diagnostics.sorted()[0], Language::english) ==
        "t: error: this file has 1001 bytes; divide it into files of at most 1000 bytes");
}

TEST_CASE("plain text: a personal number is reported however it is written") {
  const std::vector<std::string_view> nip{"19800229", "200501", "1", "003"};
  const std::vector<std::string_view> contract{"19910517", "202321", "2", "014"};
  for (const std::string_view separator : {"", " ", "  ", ".", "-", "\u00A0"}) {
    CAPTURE(separator);
    CHECK(codes("NIP. " + joined(separator, nip)) == "personal-number-nip@1:6");
    CHECK(codes("é\n" + joined(separator, contract) + ";x") == "personal-number-nip@2:1");
  }
  CHECK(codes(joined(" ", {"1980", "0229", "2005", "0110", "03"})) == "personal-number-nip@1:1");
  for (const std::string_view separator : {"", " ", "-"}) {
    CAPTURE(separator);
    CHECK(codes("x;" + joined(separator, {"167401", "410199", "0001"})) ==
          "personal-number-nik@1:3");
    CHECK(codes(joined(separator, {"1674", "0117", "0888", "0002"})) == "personal-number-nik@1:1");
  }
}

TEST_CASE("plain text: a personal number is not repeated in its message") {
  Diagnostics diagnostics;
  const std::string number = joined("", {"19800229", "200501", "1", "003"});
  CHECK(expect_plain_text("t", number, 1000, diagnostics));
  const std::string message = print(diagnostics.sorted()[0], Language::indonesian);
  CHECK(message.find("1980") == std::string::npos);
}

TEST_CASE("plain text: other long numbers are no personal numbers") {
  for (const std::string_view text :
       {"999.999.999.999.999", "2020 2021 2022 2023", "076.01.CQ.6709", "2024-01-25 2024-01-26",
        "000000000000000000", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}) {
    CAPTURE(text);
    CHECK(codes(text).empty());
  }
  CHECK(codes(joined("", {"19801340", "200501", "1", "003"})).empty());
  CHECK(codes(joined("", {"19800229", "200501", "1", "003x"})).empty());
  CHECK(codes(joined("", {"167401", "411399", "0001"})).empty());
  CHECK(codes(joined(";", {"167401", "410199", "0001"})).empty());
}

TEST_CASE("line index: offsets become lines and columns") {
  const LineIndex lines{"aé\r\n\nb"};
  CHECK(lines.line_count() == 3);
  CHECK(lines.line(1) == "aé");
  CHECK(lines.line(2).empty());
  CHECK(lines.line(3) == "b");
  CHECK(lines.line(4).empty());
  CHECK(lines.place("t", 3).line == 1);
  CHECK(lines.place("t", 3).column == 3);
  CHECK(lines.place("t", 6).line == 3);
  CHECK(lines.place("t", 6).column == 1);
}

}  // namespace terang::content::plain_text_test
