#include "base/diagnostics.hpp"

#include <doctest/doctest.h>

namespace terang::base::diagnostics_test {
namespace {

constexpr Code amount_unreadable{
    .name = "content/amount-unreadable",
    .seen = {.id = "\"{}\" bukan jumlah rupiah", .en = "\"{}\" is not an amount in rupiah"},
    .mend = {.id = "tulis {}", .en = "write {}"},
};
constexpr Code named{
    .name = "content/named",
    .seen = {.id = "\"{1}\" di {0}", .en = "\"{1}\" in {0}"},
    .mend = {.id = "hapus {1}", .en = "remove {1}"},
};

TEST_CASE("print: the mend takes the words after those that the first phrase took") {
  const Diagnostic fault{&amount_unreadable, {"a.csv", 3, 7}, {"1.2", "12"}};
  CHECK(print(fault, Language::indonesian) ==
        "a.csv:3:7: error: \"1.2\" bukan jumlah rupiah; tulis 12");
  CHECK(print(fault, Language::english) ==
        "a.csv:3:7: error: \"1.2\" is not an amount in rupiah; write 12");
}

TEST_CASE("print: a word can be chosen by its index and a place can be a whole file") {
  const Diagnostic fault{&named, {"a.csv", 0, 0}, {"berkas", "x"}};
  CHECK(print(fault, Language::indonesian) == "a.csv: error: \"x\" di berkas; hapus x");
}

TEST_CASE("sorted: faults are ordered by place and equal ones are listed once") {
  Diagnostics diagnostics;
  diagnostics.report(named, {"b.csv", 1, 1}, {"a", "b"});
  diagnostics.report(named, {"a.csv", 10, 1}, {"a", "b"});
  diagnostics.report(named, {"a.csv", 9, 1}, {"a", "b"});
  diagnostics.report(named, {"a.csv", 9, 1}, {"a", "b"});
  const auto sorted = diagnostics.sorted();
  REQUIRE(sorted.size() == 3);
  CHECK(sorted[0].place.line == 9);
  CHECK(sorted[1].place.line == 10);
  CHECK(sorted[2].place.file == "b.csv");
}

}  // namespace
}  // namespace terang::base::diagnostics_test
