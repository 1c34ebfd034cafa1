#include <optional>
#include <string_view>
#include <variant>

#include <doctest/doctest.h>

#include "content/values.hpp"

namespace terang::content::words_test {

using terang::base::Quantity;
using terang::content::Bound;
using terang::content::Direction;
using terang::content::Fault;
using terang::content::find_unit;
using terang::content::Grade;
using terang::content::Graded;
using terang::content::Missing;
using terang::content::Opinion;
using terang::content::parse_count;
using terang::content::parse_printed;
using terang::content::parse_quarter_mark;
using terang::content::parse_realisation;
using terang::content::parse_target;
using terang::content::parse_weight;
using terang::content::print;

TEST_CASE("grade: letters are read with or without a score") {
  struct Row {
    std::string_view text;
    std::string_view unit;
    Grade grade;
    std::string_view score;
    std::string_view remark;
  };
  for (const Row& row : {
           Row{"BB", "predikat", Grade::bb, "", ""},
           Row{"BB (71,2)", "predikat", Grade::bb, "71.2", ""},
           Row{"BB (71.20)", "Predikat", Grade::bb, "71.2", ""},
           Row{"aa", "predikat", Grade::aa, "", ""},
           Row{"D", "predikat", Grade::d, "", ""},
           Row{"B (Baik)", "predikat", Grade::b, "", "Baik"},
           Row{"BB", "", Grade::bb, "", ""},
           Row{"A (92)", "", Grade::a, "92", ""},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_target(row.text, {.unit = row.unit});
    REQUIRE(reading.value.has_value());
    const auto& graded = std::get<Graded>(reading.value->value);
    CHECK(print(graded.grade) == print(row.grade));
    CHECK((graded.score ? graded.score->exact() : "") == row.score);
    CHECK(reading.value->remark == row.remark);
    CHECK_FALSE(find_unit(*reading.value).has_value());
  }
}

TEST_CASE("grade: a grade or an opinion that is not on the list is a fault") {
  struct Row {
    std::string_view text;
    std::string_view unit;
    Fault fault;
    std::string_view suggestion;
  };
  for (const Row& row : {
           Row{"\u0412\u0412", "predikat", Fault::look_alike, "BB"},
           Row{"\u0412B (71,2)", "predikat", Fault::look_alike, "BB (71,2)"},
           Row{"\u0391\u0391", "", Fault::look_alike, "AA"},
           Row{"BBB", "predikat", Fault::unknown_word, "BB"},
           Row{"Sangat Baik", "predikat", Fault::unknown_word, ""},
           Row{"71,2 (BB)", "predikat", Fault::unreadable, "BB (71,2)"},
           Row{"BB 71,2", "predikat", Fault::unreadable, "BB (71,2)"},
           Row{"BB (71.250)", "predikat", Fault::ambiguous_decimal, "BB (71,2500)"},
           Row{"BB", "%", Fault::unreadable, ""},
           Row{"Wajar Tanpa Pengecualian", "opini", Fault::unknown_word, "WTP"},
           Row{"WTP DPP", "opini", Fault::unknown_word, "WTP-DPP"},
           Row{"BB", "opini", Fault::unknown_word, ""},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_target(row.text, {.unit = row.unit});
    CHECK_FALSE(reading.value.has_value());
    CHECK(static_cast<int>(reading.fault) == static_cast<int>(row.fault));
    CHECK(reading.suggestion == row.suggestion);
  }
}

TEST_CASE("grade: a grade may have a lower bound") {
  const auto reading = parse_target("minimal B", {.unit = "predikat"});
  REQUIRE(reading.value.has_value());
  CHECK(reading.value->bound == Bound::at_least);
  CHECK(std::get<Graded>(reading.value->value).grade == Grade::b);
}

TEST_CASE("opinion: the short form is read in either letter case") {
  struct Row {
    std::string_view text;
    std::string_view unit;
    Opinion opinion;
  };
  for (const Row& row : {
           Row{"WTP", "opini", Opinion::wtp},
           Row{"wtp-dpp", "opini", Opinion::wtp_dpp},
           Row{"WTP\u2013DPP", "opini", Opinion::wtp_dpp},
           Row{"WDP", "", Opinion::wdp},
           Row{"TW", "", Opinion::tw},
           Row{"TMP (2023)", "opini", Opinion::tmp},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_realisation(row.text, {.unit = row.unit});
    REQUIRE(reading.value.has_value());
    CHECK(print(std::get<Opinion>(reading.value->value)) == print(row.opinion));
  }
}

TEST_CASE("realisation: a missing figure states why it is missing") {
  struct Row {
    std::string_view text;
    Missing missing;
    std::string_view remark;
  };
  for (const Row& row : {
           Row{"", Missing::not_measured, ""},
           Row{" \u00A0", Missing::not_measured, ""},
           Row{"tidak dilaksanakan", Missing::not_carried_out, ""},
           Row{"Tidak berlaku", Missing::not_applicable, ""},
           Row{"DIKECUALIKAN", Missing::withheld, ""},
           Row{"tidak dilaksanakan (anggaran diblokir)", Missing::not_carried_out,
               "anggaran diblokir"},
       }) {
    CAPTURE(row.text);
    for (const std::string_view unit : {"", "%", "predikat", "opini"}) {
      const auto reading = parse_realisation(row.text, {.unit = unit});
      REQUIRE(reading.value.has_value());
      CHECK(static_cast<int>(std::get<Missing>(reading.value->value)) ==
            static_cast<int>(row.missing));
      CHECK(reading.value->remark == row.remark);
      CHECK_FALSE(find_unit(*reading.value).has_value());
    }
  }
  const auto slip = parse_realisation("tdk dilaksanakan", {});
  CHECK(slip.fault == Fault::unknown_word);
  CHECK(slip.suggestion == "tidak dilaksanakan");
  CHECK_FALSE(parse_realisation("(4 satker)", {}).value.has_value());
}

TEST_CASE("printed: a figure keeps the number of decimals that it is printed with") {
  struct Row {
    std::string_view text;
    std::string_view value;
    int decimals;
  };
  for (const Row& row : {
           Row{"94,73", "94.73", 2},
           Row{"94,73%", "94.73", 2},
           Row{"99.42 %", "99.42", 2},
           Row{"94,7 persen", "94.7", 1},
           Row{"100%", "100", 0},
           Row{"100,00%", "100", 2},
           Row{"94,731%", "94.731", 3},
           Row{"1.234,567%", "1234.567", 3},
           Row{"-12,5%", "-12.5", 1},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_printed(row.text);
    REQUIRE(reading.value.has_value());
    CHECK(reading.value->value.exact() == row.value);
    CHECK(reading.value->decimals == row.decimals);
    CHECK(reading.value->text == row.text);
  }
  struct Bad {
    std::string_view text;
    Fault fault;
    std::string_view suggestion;
  };
  for (const Bad& row : {
           Bad{"94.731%", Fault::ambiguous_decimal, "94,731%"},
           Bad{"99,70&", Fault::unreadable, "99,70%"},
           Bad{"12 kali", Fault::unreadable, "12"},
           Bad{"", Fault::unreadable, ""},
           Bad{"baik", Fault::unreadable, ""},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_printed(row.text);
    CHECK_FALSE(reading.value.has_value());
    CHECK(static_cast<int>(reading.fault) == static_cast<int>(row.fault));
    CHECK(reading.suggestion == row.suggestion);
  }
}

TEST_CASE("count: a whole number may have its thousands grouped") {
  CHECK(parse_count("18").value->value.exact() == "18");
  CHECK(parse_count("1.204").value->value.exact() == "1204");
  CHECK(parse_count("0").value->value.exact() == "0");
  CHECK(parse_count("1,204").suggestion == "1204");
  CHECK(parse_count("18 orang").suggestion == "18");
  CHECK_FALSE(parse_count("18,5").value.has_value());
  CHECK(parse_count("-3").fault == Fault::below_zero);
}

TEST_CASE("weight: a weight is a number above zero") {
  CHECK(parse_weight("2").value->exact() == "2");
  CHECK(parse_weight("1,5").value->exact() == "1.5");
  CHECK(parse_weight("0,125").value->exact() == "0.125");
  CHECK(parse_weight("25%").suggestion == "25");
  for (const std::string_view text : {"0", "-1", "", "satu", "1.250"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_weight(text).value.has_value());
  }
}

TEST_CASE("quarter: a mark or a quantity above zero plans the quarter") {
  struct Row {
    std::string_view text;
    bool planned;
    std::string_view quantity;
  };
  for (const Row& row : {
           Row{"√", true, ""},
           Row{"✓", true, ""},
           Row{"v", true, ""},
           Row{"V", true, ""},
           Row{"Ya", true, ""},
           Row{"x", false, ""},
           Row{"", false, ""},
           Row{"25%", true, "25"},
           Row{"1 Lap", true, "1"},
           Row{"0%", false, "0"},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_quarter_mark(row.text);
    REQUIRE(reading.value.has_value());
    CHECK(reading.value->planned == row.planned);
    CHECK((reading.value->quantity ? reading.value->quantity->value.exact() : "") == row.quantity);
  }
  CHECK(parse_quarter_mark("-").suggestion == "x");
  CHECK_FALSE(parse_quarter_mark("BB").value.has_value());
  CHECK_FALSE(parse_quarter_mark("tidak berlaku").value.has_value());
}

}  // namespace terang::content::words_test
