// Edits, files and commits in words.
#include "page/detail/edits.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "past.hpp"

namespace terang::page::edits_test {
namespace {

using history::FigureState;
using test::Past;

TEST_CASE(
    "edit: an absent figure and prose are described in words, and any other state is quoted") {
  const FigureState absent;
  const FigureState unreadable{.kind = FigureState::Kind::unreadable, .text = "8x%"};
  const FigureState prose{.kind = FigureState::Kind::value, .value = "0a1b"};
  struct Row {
    FigureState before, after;
    std::string words;
  };
  const std::vector<Row> rows{{test::state_of("85%"), test::state_of("86%"), "85%| > 86%||"},
                              {absent, test::state_of("86%"), "|tidak ada > 86%||"},
                              {test::state_of("85%"), absent, "85%| > |tidak ada lagi|"},
                              {unreadable, test::state_of("86%"), "8x%| > 86%||"},
                              {prose, prose, "|naskah lama > |naskah baru|prose"},
                              {absent, prose, "|tidak ada > |naskah baru|prose"}};
  for (const Row& row : rows) {
    const history::Edit edit{.key = {test::home_of("kinerja.csv"), "1.1", "realisasi"},
                             .before = row.before,
                             .after = row.after};
    CAPTURE(row.words);
    CHECK(test::fill({},
                     "{{#value}}{{before}}|{{before_state}} > {{after}}|{{after_state}}|"
                     "{{#prose}}prose{{/prose}}{{/value}}",
                     [&](const Site& site) { return detail::edit_record(edit, site); }) ==
          row.words);
  }
}

TEST_CASE("edit: known columns and keys are translated, and unknown ones keep their own words") {
  struct Row {
    std::string column;
    std::string words;
  };
  const std::vector<Row> rows{
      {"capaian_dilaporkan", "Capaian menurut laporan / Achievement as reported"},
      {"pihak_pertama.nama", "Pihak pertama: nama / First party: name"},
      {"anggaran.2.jumlah", "Anggaran: 2: jumlah / Budget: 2: amount"},
      {"2025", "2025 / 2025"},
      {"nomor_surat", "Nomor surat / Nomor surat"},
      {"", " / "}};
  for (const Row& row : rows) {
    CAPTURE(row.column);
    CHECK(detail::column_words(row.column, base::Language::indonesian) + " / " +
              detail::column_words(row.column, base::Language::english) ==
          row.words);
  }
}

TEST_CASE("commit: a reason is shown only if it is not the subject") {
  for (const std::string& reason : {std::string{}, std::string{"hasil audit"}}) {
    Past past;
    past.commit("2025-03-03", reason);
    CHECK(test::fill(past,
                     "{{#value}}{{short}} {{address}} {{day}} {{subject}}:{{reason}} "
                     "{{#own_reason}}own{{/own_reason}}{{link}}{{/value}}",
                     [&](const Site& site) {
                       return detail::commit_record(past.ledger().commits[0], site, "../");
                     }) == "aaaaaaaaaa ../riwayat/" + std::string(40, 'a') +
                               ".html 3 Maret 2025 Perubahan 1:" + reason +
                               (reason.empty() ? " " : " own"));
  }
}

TEST_CASE("edge: the newest edge is shown, and a whole history has none") {
  const auto known_since = [](const Past& past) {
    return test::fill(past, "{{#value}}{{day_iso}}{{/value}}{{^value}}whole{{/value}}",
                      [](const Site& site) { return detail::edge_record(site); });
  };
  Past past;
  CHECK(known_since(past) == "whole");
  past.cut_off("2024-01-01");
  past.cut_off("2024-02-01");
  CHECK(known_since(past) == "2024-02-01");
}

}  // namespace
}  // namespace terang::page::edits_test
