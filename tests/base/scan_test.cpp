#include "base/scan.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace terang::base::scan_test {
namespace {

TEST_CASE("scan: the first wanted byte is found at every place of texts of every length") {
  struct Row {
    std::string_view wanted;
    bool (*may_hold)(EightBytes);
    std::string_view others;
  };
  for (const Row& row :
       {Row{";", [](EightBytes bytes) { return bytes.has(';'); }, "a:<9\xC3\xA9\x80\xFF\n"},
        Row{"0123456789", [](EightBytes bytes) { return bytes.has_digit(); }, "/:a \xB0\xB9\xFF"},
        Row{"\t\n\x1F", [](EightBytes bytes) { return bytes.has_below(0x20); }, " ~\x7F\x80\x9F"},
        Row{"\x80\xC3\xFF", [](EightBytes bytes) { return bytes.has_beyond_ascii(); }, "a\x7F 0"},
        Row{"'&\"", [](EightBytes bytes) { return bytes.has('\'', 0x05); }, "<>a(%/7g"},
        Row{"<>", [](EightBytes bytes) { return bytes.has('>', 0x02); }, "&'=;a|~\xBC\xBE"}}) {
    const auto is_wanted = [&row](char c) { return row.wanted.find(c) != std::string_view::npos; };
    for (std::size_t size = 0; size < 40; ++size) {
      std::string text;
      while (text.size() < size) text += row.others[text.size() % row.others.size()];
      for (std::size_t from = 0; from <= size; ++from) {
        REQUIRE(find_from(text, from, row.may_hold, is_wanted) == size);
      }
      for (std::size_t at = 0; at < size; ++at) {
        std::string holds = text;
        holds[at] = row.wanted[at % row.wanted.size()];
        for (std::size_t from = 0; from <= size; ++from) {
          REQUIRE(find_from(holds, from, row.may_hold, is_wanted) == (from <= at ? at : size));
        }
      }
    }
  }
}

}  // namespace
}  // namespace terang::base::scan_test
