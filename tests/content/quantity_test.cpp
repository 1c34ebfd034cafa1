#include <string>
#include <string_view>
#include <variant>

#include <doctest/doctest.h>

#include "content/values.hpp"

namespace terang::content::quantity_test {

using terang::base::Quantity;
using terang::base::Rational;
using terang::content::Bound;
using terang::content::Direction;
using terang::content::Fault;
using terang::content::find_unit;
using terang::content::parse_realisation;
using terang::content::parse_target;
using terang::content::Range;
using terang::content::same_unit;

TEST_CASE("quantity: a number is read with its unit and its remark") {
  struct Row {
    std::string_view text;
    std::string_view row_unit;
    std::string_view value;
    std::string_view unit;
    std::string_view remark;
  };
  for (const Row& row : {
           Row{"100%", "", "100", "%", ""},
           Row{"77,5%", "", "77.5", "%", ""},
           Row{"87.5 %", "", "87.5", "%", ""},
           Row{"5 keg", "", "5", "keg", ""},
           Row{"10 Satker", "", "10", "Satker", ""},
           Row{"5 hari kerja", "", "5", "hari kerja", ""},
           Row{"36,36% (4 satker)", "", "36.36", "%", "4 satker"},
           Row{"5 (lima) orang", "", "5", "orang", "lima"},
           Row{"100%()", "", "100", "%", ""},
           Row{"95", "persen", "95", "persen", ""},
           Row{"95%", "persen", "95", "%", ""},
           Row{"95", "", "95", "", ""},
           Row{"-2,07%", "", "-2.07", "%", ""},
           Row{"0,125 indeks", "indeks", "0.125", "indeks", ""},
           Row{"71,2", "nilai", "71.2", "nilai", ""},
           Row{"3,4567", "indeks", "3.4567", "indeks", ""},
           Row{"1.601 orang", "orang", "1601", "orang", ""},
           Row{"1.601", "orang", "1601", "orang", ""},
           Row{"1.234.567 orang", "", "1234567", "orang", ""},
           Row{"1,234,567 orang", "", "1234567", "orang", ""},
           Row{"1.234,5 ha", "", "1234.5", "ha", ""},
           Row{"1,234.5 ha", "", "1234.5", "ha", ""},
           Row{"1.5 ha", "ha", "1.5", "ha", ""},
           Row{"2 Lap.", "", "2", "Lap.", ""},
           Row{"12 m²", "", "12", "m²", ""},
       }) {
    CAPTURE(row.text);
    const auto target = parse_target(row.text, {.unit = row.row_unit});
    REQUIRE(target.value.has_value());
    CHECK(target.value->text == row.text);
    CHECK(target.value->remark == row.remark);
    const auto* const quantity = std::get_if<Quantity>(&target.value->value);
    REQUIRE(quantity != nullptr);
    CHECK(quantity->value.exact() == row.value);
    CHECK(quantity->unit == row.unit);
    CHECK(find_unit(*target.value) == std::string{row.unit});

    const auto realisation = parse_realisation(row.text, {.unit = row.row_unit});
    REQUIRE(realisation.value.has_value());
    CHECK(std::get<Quantity>(realisation.value->value) == *quantity);
  }
}

TEST_CASE(
    "quantity: a text without exactly one reading is a fault, with the nearest reading if any") {
  struct Row {
    std::string_view text;
    std::string_view row_unit;
    Fault fault;
    std::string_view suggestion;
  };
  for (const Row& row : {
           Row{"1.601 orang", "", Fault::ambiguous_decimal, "1601 orang"},
           Row{"1.601", "", Fault::ambiguous_decimal, "1601"},
           Row{"1,601 orang", "orang", Fault::ambiguous_decimal, "1601 orang"},
           Row{"1.601%", "orang", Fault::ambiguous_decimal, "1,6010%"},
           Row{"87,125%", "", Fault::ambiguous_decimal, "87,1250%"},
           Row{"87.125", "%", Fault::ambiguous_decimal, "87,1250"},
           Row{"3.456", "indeks", Fault::ambiguous_decimal, "3,4560"},
           Row{"1.234,567 ha", "ha", Fault::ambiguous_decimal, "1234567 ha"},
           Row{"1.601 orang (PPS)", "", Fault::ambiguous_decimal, "1601 orang (PPS)"},
           Row{"1234.567 orang", "orang", Fault::broken_groups, "1234567 orang"},
           Row{"1.23.456 orang", "", Fault::broken_groups, "123456 orang"},
           Row{"1..5", "", Fault::broken_groups, "15"},
           Row{"99,70&", "", Fault::unreadable, "99,70%"},
           Row{"B2 21%", "", Fault::unreadable, "82,21%"},
           Row{"1601 orang 1 Dokumen", "", Fault::unreadable, "1601 orang"},
           Row{"100%.", "", Fault::unreadable, "100%"},
           Row{"sekitar 95%", "", Fault::unreadable, "95%"},
           Row{"80 s.d. 90", "", Fault::unreadable, "80-90"},
           Row{"%06", "", Fault::unreadable, "06"},
           Row{"1/2", "", Fault::unreadable, "1"},
           Row{"Terlaksana", "", Fault::unreadable, ""},
           Row{"-", "", Fault::unreadable, ""},
           Row{"", "", Fault::unreadable, ""},
           Row{"5 (lima orang", "", Fault::unreadable, ""},
           Row{"2024-01-25", "", Fault::unreadable, "2024"},
           Row{"1234567890123456", "", Fault::too_many_digits, ""},
           Row{"5 \u043Erang", "", Fault::look_alike, "5 orang"},
       }) {
    CAPTURE(row.text);
    CAPTURE(row.row_unit);
    const auto reading = parse_target(row.text, {.unit = row.row_unit});
    CHECK_FALSE(reading.value.has_value());
    CHECK(static_cast<int>(reading.fault) == static_cast<int>(row.fault));
    CHECK(reading.suggestion == row.suggestion);
  }
}

TEST_CASE("quantity: a bound is kept if it agrees with the direction and is a fault otherwise") {
  struct Row {
    std::string_view text;
    Direction direction;
    Bound bound;
    std::string_view suggestion;
  };
  for (const Row& row : {
           Row{"≥ 80%", Direction::rising, Bound::at_least, ""},
           Row{">80%", Direction::rising, Bound::at_least, ""},
           Row{">= 80%", Direction::rising, Bound::at_least, ""},
           Row{"Minimal 3 dokumen", Direction::rising, Bound::at_least, ""},
           Row{"≤ 5 hari", Direction::falling, Bound::at_most, ""},
           Row{"<5 hari", Direction::falling, Bound::at_most, ""},
           Row{"<= 5 hari", Direction::falling, Bound::at_most, ""},
           Row{"maksimal 5 hari", Direction::falling, Bound::at_most, ""},
           Row{"80%", Direction::falling, Bound::none, ""},
           Row{"≥ 80%", Direction::falling, Bound::none, "≤80%"},
           Row{"maksimal 5 hari", Direction::rising, Bound::none, "minimal 5 hari"},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_target(row.text, {.direction = row.direction});
    REQUIRE(reading.value.has_value() == row.suggestion.empty());
    if (reading.value) CHECK(static_cast<int>(reading.value->bound) == static_cast<int>(row.bound));
    if (!reading.value)
      CHECK(static_cast<int>(reading.fault) == static_cast<int>(Fault::bound_disagrees));
    CHECK(reading.suggestion == row.suggestion);
  }
}

TEST_CASE("quantity: a realisation with a bound or a range is not read") {
  for (const std::string_view text : {"≥ 80%", "minimal 3", "80-90"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_realisation(text, {}).value.has_value());
  }
}

TEST_CASE("quantity: a range has two ends in one unit") {
  struct Row {
    std::string_view text;
    std::string_view low;
    std::string_view high;
    std::string_view unit;
  };
  for (const Row& row : {
           Row{"80-90", "80", "90", ""},
           Row{"7-8 hari", "7", "8", "hari"},
           Row{"7 \u2013 8 hari", "7", "8", "hari"},
           Row{"90%-95%", "90", "95", "%"},
           Row{"2,5 - 3.5 %", "2.5", "3.5", "%"},
           Row{"1.000-2.000.000 orang", "1000", "2000000", "orang"},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_target(row.text, {.unit = row.unit});
    REQUIRE(reading.value.has_value());
    const auto& range = std::get<Range>(reading.value->value);
    CHECK(range.low.exact() == row.low);
    CHECK(range.high.exact() == row.high);
    CHECK(range.unit == row.unit);
  }
}

TEST_CASE("quantity: a reversed, empty, ambiguous or bounded range is a fault") {
  struct Row {
    std::string_view text;
    Fault fault;
    std::string_view suggestion;
  };
  for (const Row& row : {
           Row{"90-80%", Fault::range_reversed, "80-90%"},
           Row{"80-80 hari", Fault::range_reversed, "80 hari"},
           Row{"7-8.125 ha", Fault::ambiguous_decimal, "7-8125 ha"},
           Row{"1.601-2000 ha", Fault::ambiguous_decimal, "1601-2000 ha"},
           Row{"1.601-2 ha", Fault::ambiguous_decimal, ""},
           Row{"≥ 80-90", Fault::unreadable, "80-90"},
       }) {
    CAPTURE(row.text);
    const auto reading = parse_target(row.text, {});
    CHECK_FALSE(reading.value.has_value());
    CHECK(static_cast<int>(reading.fault) == static_cast<int>(row.fault));
    CHECK(reading.suggestion == row.suggestion);
  }
}

TEST_CASE("unit: short and long forms are the same unit") {
  struct Row {
    std::string_view typed;
    std::string_view same;
  };
  for (const Row& row :
       {Row{"Persen", "%"}, Row{"%", "%"}, Row{"keg", "kegiatan"}, Row{"Lap.", "laporan"},
        Row{"Dok", "dokumen"}, Row{" Hari  Kerja ", "hari kerja"}, Row{"", ""}}) {
    CAPTURE(row.typed);
    CHECK(same_unit(row.typed) == row.same);
  }
}

TEST_CASE("quantity: every suggested reading can itself be read") {
  for (const std::string_view text :
       {"1.601 orang", "87,125%", "1.23.456 orang", "99,70&", "B2 21%", "1601 orang 1 Dokumen",
        "80 s.d. 90", "90-80%", "≥ 80-90", "sekitar -5 orang", "0-0",
        "1.000.000.000.000.000 orang 1"}) {
    CAPTURE(text);
    const auto reading = parse_target(text, {});
    REQUIRE_FALSE(reading.value.has_value());
    if (!reading.suggestion.empty()) CHECK(parse_target(reading.suggestion, {}).value.has_value());
  }
}

}  // namespace terang::content::quantity_test
