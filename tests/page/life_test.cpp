// The life of the figures of a row, as its page shows it.
#include "page/detail/life.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "past.hpp"

namespace terang::page::life_test {
namespace {

using detail::FigureRow;
using history::FileEventKind;
using test::Past;

const FigureRow indicator = test::row_of("kinerja.csv", "1.1");
const FigureRow line = test::row_of("anggaran.csv", "WA");

std::string told(const Past& past, const std::vector<FigureRow>& rows, const std::string& page) {
  return test::fill(past, "{{#value}}" + page + "{{/value}}{{^value}}nothing{{/value}}",
                    [&](const Site& site) { return detail::life_value(site, rows, "../"); });
}

/// A line for each commit, `day:` and then `column label before > after;` for each entry.
std::string edits(const Past& past, const std::vector<FigureRow>& rows) {
  return told(past, rows,
              "{{#commits}}{{day_iso}}:{{#entries}} "
              "{{#is_file}}{{file}} {{label}} {{words}}{{/is_file}}"
              "{{^is_file}}{{#whole_row}}row{{/whole_row}}{{^whole_row}}{{column}}{{/whole_row}} "
              "{{label}} {{before}}{{before_state}} > {{after}}{{after_state}}{{/is_file}};"
              "{{/entries}}\n{{/commits}}");
}

std::string births(const Past& past, const std::vector<FigureRow>& rows) {
  return told(past, rows,
              "{{#births}}{{labels}}|{{#edited}}edited{{/edited}}|{{#entered}}{{day_iso}}"
              "{{/entered}}|{{#cut_off}}cut off{{/cut_off}}\n{{/births}}");
}

std::string charts(const Past& past, const std::vector<FigureRow>& rows) {
  return told(past, rows, "{{#charts}}{{column}} {{label}};{{/charts}}");
}

Past with_file(const FigureRow& row) {
  Past past;
  past.commit("2024-03-01");
  past.file(row.home, FileEventKind::entered);
  return past;
}

TEST_CASE("life: the edits of a row are listed under their commits, the newest first") {
  Past past = with_file(indicator);
  past.commit("2024-04-01");
  past.edit(indicator, "realisasi", "85%", "86%");
  past.edit(indicator, "target", "90%", "95%");
  past.edit(test::row_of("kinerja.csv", "1.2"), "target", "1", "2");
  past.edit(test::row_of("kinerja.csv", "1.1", 2023), "target", "1", "2");
  past.edit(test::row_of("rencana-kinerja.csv", "1.1"), "target", "1", "2");
  past.commit("2025-02-01");
  past.edit(indicator, "realisasi", "86%", "");
  CHECK(edits(past, {indicator}) ==
        "2025-02-01: Realisasi 2024 86% > tidak ada lagi;\n"
        "2024-04-01: Realisasi 2024 85% > 86%; Target 2024 90% > 95%;\n");
}

TEST_CASE("life: several years of one code share one life") {
  const FigureRow earlier = test::row_of("kinerja.csv", "1.1", 2023);
  Past past = with_file(earlier);
  past.commit("2024-04-01");
  past.edit(earlier, "realisasi", "85%", "86%");
  past.edit(indicator, "realisasi", "70%", "71%");
  CHECK(edits(past, {indicator, earlier}) ==
        "2024-04-01: Realisasi 2024 70% > 71%; Realisasi 2023 85% > 86%;\n");
}

TEST_CASE("life: a row that is entered or withdrawn is shown by its name and its numbers") {
  Past past = with_file(line);
  past.commit("2024-04-01");
  past.edit(line, "pagu", "100", "");
  past.edit(line, "sumber", "hlm. 1", "");
  past.edit(line, "uraian", "Program", "");
  past.commit("2024-05-01");
  past.edit(line, "pagu", "", "90");
  past.edit(line, "sumber", "", "hlm. 1");
  past.edit(line, "uraian", "", "Program");
  CHECK(edits(past, {line}) ==
        "2024-05-01: row 2024 tidak ada > Program; Pagu 2024 tidak ada > 90;\n"
        "2024-04-01: row 2024 Program > tidak ada lagi; Pagu 2024 100 > tidak ada lagi;\n");
}

TEST_CASE(
    "life: it shows that a file was withdrawn or restored, not that it was entered or renamed") {
  Past past = with_file(line);
  past.commit("2024-04-01");
  past.file(line.home, FileEventKind::renamed);
  past.commit("2024-05-01");
  past.file(line.home, FileEventKind::withdrawn);
  past.commit("2024-06-01");
  past.file(line.home, FileEventKind::restored);
  past.file(indicator.home, FileEventKind::entered);
  CHECK(edits(past, {line}) ==
        "2024-06-01: anggaran.csv 2024 berkas dipulihkan beserta isinya;\n"
        "2024-05-01: anggaran.csv 2024 berkas ditarik beserta isinya;\n");
}

TEST_CASE("life: a row is entered with its file or by the edit that enters its name") {
  const FigureRow other = test::row_of("anggaran.csv", "WB");
  Past past = with_file(line);
  past.commit("2024-04-01");
  past.edit(other, "pagu", "", "50");
  past.edit(other, "uraian", "", "Program lain");
  past.edit(line, "realisasi", "", "10");
  CHECK(births(past, {line}) == "|edited|2024-03-01|\n");
  CHECK(births(past, {other}) == "||2024-04-01|\n");
  CHECK(edits(past, {other}).empty());
}

TEST_CASE("life: entering a row again after it was withdrawn is no birth") {
  Past past;
  past.commit("2024-04-01");
  past.edit(line, "uraian", "Program", "");
  past.commit("2024-05-01");
  past.edit(line, "uraian", "", "Program");
  past.cut_off("2024-01-01");
  CHECK(births(past, {line}) == "|edited||cut off\n");
}

TEST_CASE("life: rows that were entered and edited alike share one birth") {
  const FigureRow earlier = test::row_of("kinerja.csv", "1.1", 2023);
  Past past = with_file(indicator);
  past.file(earlier.home, FileEventKind::entered);
  CHECK(births(past, {indicator, earlier}) == "||2024-03-01|\n");
  past.commit("2024-04-01");
  past.edit(earlier, "target", "1", "2");
  CHECK(births(past, {indicator, earlier}) == "2024||2024-03-01|\n2023|edited|2024-03-01|\n");
}

TEST_CASE("life: a row from before the edge of a shallow clone has no known birth") {
  Past past;
  past.commit("2024-04-01");
  past.edit(test::row_of("kinerja.csv", "1.2"), "target", "1", "2");
  CHECK(births(past, {indicator}) == "|||\n");
  past.cut_off("2024-01-01");
  CHECK(births(past, {indicator}) == "|||cut off\n");
}

TEST_CASE("life: a row of a unit without history has no life") {
  const Past past = with_file(test::row_of("kinerja.csv", "1.1", 2023));
  CHECK(edits(past, {indicator}) == "nothing");
}

TEST_CASE("life: fifty edits are shown and the others counted") {
  const auto of_edits = [](int count) {
    Past past = with_file(indicator);
    for (int at = 0; at < count; ++at) {
      past.commit("2024-04-01");
      past.edit(indicator, "target", std::to_string(at), std::to_string(at + 1));
    }
    return told(past, {indicator}, "{{#commits}}.{{/commits}}{{more}}");
  };
  CHECK(of_edits(49) + " " + of_edits(50) + " " + of_edits(73) ==
        std::string(49, '.') + " " + std::string(50, '.') + " " + std::string(50, '.') + "23");
}

TEST_CASE("life: in a draft only a row that was edited has a life") {
  Past past = with_file(indicator);
  const auto life = [&past](Site site) {
    site.draft = true;
    return detail::life_value(site, {indicator}, "../");
  };
  CHECK(test::fill(past, "{{#value}}told{{/value}}", life).empty());
  past.commit("2024-04-01");
  past.edit(indicator, "target", "1", "2");
  CHECK(test::fill(past, "{{#value}}{{#births}}birth{{/births}}{{/value}}", life) == "birth");
}

TEST_CASE("life: an agreement has one life, whose entries name the codes of its rows") {
  const FigureRow whole{.home = test::home_of("perjanjian/ketua.csv"), .label = "ketua.csv"};
  Past past = with_file(whole);
  past.commit("2024-04-01");
  past.edit(test::row_of(whole.home.file, "1"), "target", "90%", "95%");
  past.edit(test::row_of(whole.home.file, "2"), "indikator", "", "Layanan");
  CHECK(edits(past, {whole}) == "2024-04-01: Target 1 90% > 95%; row 2 tidak ada > Layanan;\n");
  CHECK(charts(past, {whole}).empty());
}

TEST_CASE("life: a column is drawn only if it has a number and its values can be compared") {
  struct Row {
    std::string column, before, after, charts;
  };
  const std::vector<Row> rows{{"realisasi", "85%", "86%", "Realisasi 2024;"},
                              {"realisasi", "85%", "", "Realisasi 2024;"},
                              {"realisasi", "85%", "belum diukur", "Realisasi 2024;"},
                              {"realisasi", "", "86%", "Realisasi 2024;"},
                              {"realisasi", "85%", "17 kegiatan", ""},
                              {"realisasi", "belum diukur", "tidak berlaku", ""},
                              {"catatan", "lama", "baru", ""}};
  for (const Row& row : rows) {
    Past past = with_file(indicator);
    past.commit("2024-04-01");
    past.edit(indicator, row.column, row.before, row.after);
    CAPTURE(row.before);
    CAPTURE(row.after);
    CHECK(charts(past, {indicator}) == row.charts);
  }
}

TEST_CASE("life: a column is not drawn if its file came back with a value that no edit records") {
  Past past = with_file(indicator);
  past.commit("2024-04-01");
  past.edit(indicator, "target", "1", "2");
  past.commit("2024-05-01");
  past.file(indicator.home, FileEventKind::withdrawn);
  past.commit("2024-06-01");
  past.file(indicator.home, FileEventKind::restored);
  CHECK(charts(past, {indicator}).empty());
  past.commit("2024-07-01");
  past.edit(indicator, "target", "3", "4");
  CHECK(charts(past, {indicator}) == "Target 2024;");
}

TEST_CASE("life: no line is drawn through two branches or to a value that a merge left out") {
  const std::string shown = "{{#charts}}{{column}}{{#branched}} branched{{/branched}};{{/charts}}";
  Past line_of_edits = with_file(indicator);
  line_of_edits.commit("2024-04-01");
  line_of_edits.edit(indicator, "realisasi", "85%", "86%");
  line_of_edits.commit("2024-05-01");
  line_of_edits.edit(indicator, "realisasi", "86%", "87%");
  line_of_edits.stands(indicator.home, 2);
  CHECK(told(line_of_edits, {indicator}, shown) == "Realisasi;");

  Past two_branches = with_file(indicator);
  two_branches.commit("2024-04-01");
  two_branches.edit(indicator, "realisasi", "85%", "86%");
  two_branches.commit("2024-05-01");
  two_branches.edit(indicator, "realisasi", "85%", "99%");
  CHECK(told(two_branches, {indicator}, shown) == "Realisasi branched;");

  Past left_out = with_file(indicator);
  left_out.commit("2024-04-01");
  left_out.edit(indicator, "realisasi", "85%", "99%");
  left_out.stands(indicator.home, 0);
  CHECK(told(left_out, {indicator}, shown) == "Realisasi branched;");
}

TEST_CASE("life: a drawing ends with the newest day of its own unit") {
  Past past = with_file(indicator);
  past.commit("2024-04-01");
  past.edit(indicator, "target", "1", "2");
  past.commit("2024-05-01");
  past.file(test::home_of("sasaran.csv"), FileEventKind::entered);
  past.commit("2024-06-01");
  past.edit(test::row_of("kinerja.csv", "1.1", 2025), "target", "1", "2");
  const std::string drawing = told(past, {indicator}, "{{#charts}}{{{drawing}}}{{/charts}}");
  CHECK(drawing.find("1 Maret 2024") != std::string::npos);
  CHECK(drawing.find("1 Mei 2024") != std::string::npos);
  CHECK(drawing.find("1 Juni 2024") == std::string::npos);
}

TEST_CASE("rows over years: a year that only the history has is included") {
  Past past = with_file(indicator);
  past.commit("2024-04-01");
  past.edit(test::row_of("kinerja.csv", "1.1", 2022), "target", "1", "");
  past.edit(test::row_of("kinerja.csv", "1.2", 2021), "target", "1", "2");
  past.edit(test::row_of("anggaran.csv", "1.1", 2020), "pagu", "1", "2");
  std::string years;
  test::fill(past, "", [&](const Site& site) {
    const content::FileHome file{.office = test::office, .year = 0, .file = "kinerja.csv"};
    for (const FigureRow& row : detail::rows_over_years(site, file, "1.1", {2023, 2024})) {
      years += row.label + " ";
    }
    return theme::Value{};
  });
  CHECK(years == "2024 2023 2022 ");
}

}  // namespace
}  // namespace terang::page::life_test
