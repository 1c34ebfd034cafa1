// The notice of a page whose figures were changed after their year had closed.
#include "page/detail/corrections.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "past.hpp"

namespace terang::page::corrections_test {
namespace {

using detail::FigureRow;
using history::FileEventKind;
using test::Past;

const FigureRow indicator = test::row_of("kinerja.csv", "1.1");
const FigureRow year{.home = test::home_of("")};

std::string notice(const Past& past, const std::vector<FigureRow>& rows) {
  return test::fill(
      past,
      "{{#value}}{{figures}}|{{files}}|{{#numeric}}numeric{{/numeric}}|{{#whole_year}}year"
      "{{/whole_year}}|{{#last}}{{day_iso}} {{reason}}{{/last}}{{/value}}{{^value}}none{{/value}}",
      [&](const Site& site) { return detail::correction_value(site, rows, "../"); });
}

TEST_CASE("correction: a page whose figures have no correction has no notice") {
  Past past;
  CHECK(notice(past, {indicator}) == "none");
  past.commit("2025-01-01");
  past.edit(indicator, "target", "1", "2");
  past.edit(test::row_of("kinerja.csv", "1.2"), "target", "1", "2", true);
  past.edit(test::row_of("kinerja.csv", "1.1", 2023), "target", "1", "2", true);
  past.file(test::home_of("anggaran.csv"), FileEventKind::withdrawn, true);
  CHECK(notice(past, {indicator}) == "none");
}

TEST_CASE(
    "correction: each corrected figure counts once, and the newest commit with one is named") {
  Past past;
  past.commit("2025-01-01", "salah ketik");
  past.edit(indicator, "target", "1", "2", true);
  past.edit(indicator, "realisasi", "1", "2", true);
  past.commit("2025-02-01", "hasil audit");
  past.edit(indicator, "target", "2", "3", true);
  past.commit("2025-03-01", "lain");
  past.edit(indicator, "target", "3", "4");
  CHECK(notice(past, {indicator}) == "2||numeric||2025-02-01 hasil audit");
}

TEST_CASE("correction: whole files are counted apart from figures") {
  Past past;
  past.commit("2025-01-01", "ditarik");
  past.file(indicator.home, FileEventKind::withdrawn, true);
  CHECK(notice(past, {indicator}) == "|1|numeric||2025-01-01 ditarik");
  past.edit(indicator, "catatan", "lama", "baru", true);
  CHECK(notice(past, {indicator}) == "1|1|||2025-01-01 ditarik");
}

TEST_CASE(
    "correction: the page of a year counts the corrections of all its files and of no other year") {
  Past past;
  past.commit("2025-01-01", "satu");
  past.edit(indicator, "target", "1", "2", true);
  past.edit(test::row_of("anggaran.csv", "WA"), "pagu", "1", "2", true);
  past.edit(test::row_of("anggaran.csv", "WA", 2023), "pagu", "1", "2", true);
  CHECK(notice(past, {year}) == "2||numeric|year|2025-01-01 satu");
}

}  // namespace
}  // namespace terang::page::corrections_test
