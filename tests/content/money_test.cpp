#include <cstdint>
#include <string_view>

#include <doctest/doctest.h>

#include "content/values.hpp"

namespace terang::content::money_test {

using terang::content::Fault;
using terang::content::Missing;
using terang::content::parse_money;
using terang::content::parse_remainder;

TEST_CASE("money: every way of writing whole rupiah gives its amount") {
  struct Row {
    std::string_view text;
    std::int64_t amount;
  };
  for (const Row& row : {
           Row{"551587000", 551'587'000},
           Row{"551.587.000", 551'587'000},
           Row{"40,377,837,000", 40'377'837'000},
           Row{"Rp 30.508.381.000,-", 30'508'381'000},
           Row{"Rp. 4.834.375.000,00", 4'834'375'000},
           Row{"Rp.101.193.000", 101'193'000},
           Row{"RP. 111.186.550.000,-", 111'186'550'000},
           Row{"rp 5.000.-", 5'000},
           Row{"Rp\u00A01.154.429.000", 1'154'429'000},
           Row{"Rp 1.000,\u2013", 1'000},
           Row{"1,234,567.00", 1'234'567},
           Row{"4.000", 4'000},
           Row{"1,250", 1'250},
           Row{"12,0", 12},
           Row{"0", 0},
           Row{"Rp 0,-", 0},
           Row{"-", 0},
           Row{"Rp -", 0},
           Row{"Rp.\u2014", 0},
           Row{"999.999.999.999.999", 999'999'999'999'999},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_money(row.text);
    REQUIRE(reading.value.has_value());
    REQUIRE(reading.value->value.has_value());
    CHECK(reading.value->value->amount == row.amount);
    CHECK(reading.value->text == row.text);
    CHECK(reading.fault == Fault::none);
  }
}

TEST_CASE(
    "money: a text that is no amount in whole rupiah is a fault, with the nearest reading if any") {
  struct Row {
    std::string_view text;
    Fault fault;
    std::string_view suggestion;
  };
  for (const Row& row : {
           Row{"23.118,473.980", Fault::broken_groups, "23118473980"},
           Row{"Rp. 23.118,473.980,-", Fault::broken_groups, "23118473980"},
           Row{"111.186..550. 000", Fault::broken_groups, "111186550000"},
           Row{"Rp. 94.496.718,290,-", Fault::broken_groups, "94496718290"},
           Row{"Rp 9.885,787", Fault::broken_groups, "9885787"},
           Row{"Rp. 27.591.546.000-", Fault::broken_groups, "27591546000"},
           Row{"Rp. 17.029.168.000,", Fault::broken_groups, "17029168000"},
           Row{"30 508 381 000", Fault::broken_groups, "30508381000"},
           Row{"1234.567", Fault::broken_groups, "1234567"},
           Row{"1.23.456", Fault::broken_groups, "123456"},
           Row{"0.500", Fault::broken_groups, "500"},
           Row{"1.000,50", Fault::fraction_of_rupiah, "1001"},
           Row{"1.000,49", Fault::fraction_of_rupiah, "1000"},
           Row{"12.5", Fault::fraction_of_rupiah, "13"},
           Row{"1.000.000.000.000.000", Fault::too_many_digits, ""},
           Row{"1000000000000000", Fault::too_many_digits, ""},
           Row{"-5.000", Fault::below_zero, ""},
           Row{"(5.000)", Fault::below_zero, ""},
           Row{"Rp -5.000", Fault::below_zero, ""},
           Row{"5 juta", Fault::unreadable, ""},
           Row{"Rp", Fault::unreadable, ""},
           Row{"5-10", Fault::unreadable, ""},
           Row{"100%", Fault::unreadable, ""},
           Row{"tidak dilaksnakan", Fault::unknown_word, "tidak dilaksanakan"},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_money(row.text);
    CHECK_FALSE(reading.value.has_value());
    CHECK(static_cast<int>(reading.fault) == static_cast<int>(row.fault));
    CHECK(reading.suggestion == row.suggestion);
  }
}

TEST_CASE("money: a missing amount states why it is missing and is not zero") {
  struct Row {
    std::string_view text;
    Missing missing;
  };
  for (const Row& row : {
           Row{"", Missing::not_measured},
           Row{"   ", Missing::not_measured},
           Row{"Tidak Dilaksanakan", Missing::not_carried_out},
           Row{"tidak  berlaku", Missing::not_applicable},
           Row{"dikecualikan", Missing::withheld},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_money(row.text);
    REQUIRE(reading.value.has_value());
    CHECK_FALSE(reading.value->value.has_value());
    CHECK(static_cast<int>(reading.value->missing) == static_cast<int>(row.missing));
  }
}

TEST_CASE("money: a remainder may be below zero") {
  struct Row {
    std::string_view text;
    std::int64_t amount;
  };
  for (const Row& row : {
           Row{"-19.889.462", -19'889'462},
           Row{"Rp -19.889.462,-", -19'889'462},
           Row{"\u221219.889.462", -19'889'462},
           Row{"(19.889.462)", -19'889'462},
           Row{"(Rp 19.889.462)", -19'889'462},
           Row{"29,390,817", 29'390'817},
           Row{"-", 0},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_remainder(row.text);
    REQUIRE(reading.value.has_value());
    REQUIRE(reading.value->value.has_value());
    CHECK(reading.value->value->amount == row.amount);
  }
}

}  // namespace terang::content::money_test
