#include "base/print.hpp"

#include <doctest/doctest.h>

namespace terang::base::print_test {
namespace {

TEST_CASE("print: an amount groups its thousands by the language and keeps its sign") {
  struct Row {
    std::int64_t amount;
    std::string indonesian;
    std::string english;
  };
  for (const Row& row :
       {Row{0, "Rp 0", "Rp 0"}, Row{999, "Rp 999", "Rp 999"}, Row{4'000, "Rp 4.000", "Rp 4,000"},
        Row{11'134'042'000, "Rp 11.134.042.000", "Rp 11,134,042,000"},
        Row{-19'889'462, "-Rp 19.889.462", "-Rp 19,889,462"}, Row{-100, "-Rp 100", "-Rp 100"}}) {
    CAPTURE(row.amount);
    CHECK(print(Rupiah{row.amount}, Language::indonesian) == row.indonesian);
    CHECK(print(Rupiah{row.amount}, Language::english) == row.english);
  }
}

TEST_CASE("print: a percentage is rounded half away from zero to its decimals") {
  struct Row {
    Rational value;
    int decimals;
    std::string indonesian;
    std::string english;
  };
  for (const Row& row :
       {Row{Rational{850, 9}, 2, "94,44%", "94.44%"}, Row{Rational{100}, 0, "100%", "100%"},
        Row{Rational{12'345, 1'000}, 2, "12,35%", "12.35%"},
        Row{Rational{-12'345, 1'000}, 2, "-12,35%", "-12.35%"},
        Row{Rational{123'456, 100}, 1, "1.234,6%", "1,234.6%"},
        Row{Rational{-1, 1'000}, 2, "0,00%", "0.00%"}}) {
    CAPTURE(row.indonesian);
    CHECK(print(Percent{row.value}, row.decimals, Language::indonesian) == row.indonesian);
    CHECK(print(Percent{row.value}, row.decimals, Language::english) == row.english);
  }
}

TEST_CASE("print: a number is printed with all its digits when no decimals are asked for") {
  struct Row {
    Rational value;
    std::string indonesian;
    std::string english;
  };
  for (const Row& row :
       {Row{Rational{155, 2}, "77,5", "77.5"}, Row{Rational{1'601}, "1.601", "1,601"},
        Row{Rational{1, 3}, "1/3", "1/3"}, Row{Rational{10'000, 3}, "10000/3", "10000/3"},
        Row{Rational{-5, 2}, "-2,5", "-2.5"}}) {
    CAPTURE(row.indonesian);
    CHECK(print(row.value, Language::indonesian) == row.indonesian);
    CHECK(print(row.value, Language::english) == row.english);
  }
}

TEST_CASE("print: a blank stands before a unit but not before the percent sign") {
  CHECK(print(Quantity{Rational{155, 2}, "%"}, Language::indonesian) == "77,5%");
  CHECK(print(Quantity{Rational{5}, "keg"}, Language::indonesian) == "5 keg");
  CHECK(print(Quantity{Rational{5}, ""}, Language::english) == "5");
}

TEST_CASE("print: a day has its month in words") {
  using std::chrono::day, std::chrono::month, std::chrono::year;
  const Date date{year{2024}, month{1}, day{5}};
  CHECK(print(date, Language::indonesian) == "5 Januari 2024");
  CHECK(print(date, Language::english) == "5 January 2024");
  CHECK(print(Date{year{2023}, month{12}, day{31}}, Language::indonesian) == "31 Desember 2023");
}

}  // namespace
}  // namespace terang::base::print_test
