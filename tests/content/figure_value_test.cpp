#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "base/digest.hpp"
#include "content/figures.hpp"

namespace terang::content::figure_value_test {

using terang::content::FigureKind;
using terang::content::FigureValue;
using terang::content::value_of;

namespace {

FigureValue value(FigureKind kind, std::string_view text, std::string_view unit = {},
                  bool is_falling = false) {
  return value_of({.code = {},
                   .column = {},
                   .text = text,
                   .kind = kind,
                   .unit = unit,
                   .is_falling = is_falling});
}

/// Empty: the figure is not one number.
std::string number_of(const FigureValue& figure) {
  return figure.number ? figure.number->exact() : std::string{};
}

}  // namespace

TEST_CASE("figure value: two texts are equal exactly if they are read as the same value") {
  using enum FigureKind;
  struct Row {
    FigureKind kind;
    std::string_view left;
    std::string_view right;
    bool same;
    std::string_view unit = {};
  };
  for (const Row& row : {
           Row{target, "77,5%", "77.5 %", true},
           Row{target, "77,5%", "77,50 persen", true},
           Row{target, "77,5", "77,5%", true, "%"},
           Row{target, "77,5", "77,5%", true, "Persen"},
           Row{target, "77,5", "77,5%", false},
           Row{target, "77,5%", "77,6%", false},
           Row{target, "5 keg", "5 Kegiatan", true},
           Row{target, "5 keg", "5 laporan", false},
           Row{target, "5", "5 hari-kerja", true, "Hari–kerja"},
           Row{target, "1.601 orang", "1601", true, "orang"},
           Row{target, "5", "≥ 5", false},
           Row{target, ">=5", "minimal 5", true},
           Row{target, "≥ 5", "≤ 5", false},
           Row{target, "80-90", "80 – 90", true},
           Row{target, "80-90%", "80%-90%", true},
           Row{target, "80-90", "80-95", false},
           Row{target, "-5", "5", false},
           Row{target, "BB", "bb", true},
           Row{target, "BB (71,2)", "BB (71.20)", true, "predikat"},
           Row{target, "BB (71,2)", "BB", false},
           Row{target, "BB (71,2)", "BB (menpan)", false},
           Row{target, "WTP", "wtp", true, "opini"},
           Row{target, "WTP", "WDP", false},
           Row{target, "tidak tercantum", "Tidak  Tercantum", true},
           Row{target, "36,36% (4 satker)", "36.36 % (4  satker)", true},
           Row{target, "36,36% (4 satker)", "36,36% (5 satker)", false},
           Row{target, "36,36% (4 satker)", "36,36%", false},
           Row{target, "100%()", "100%", true},
           Row{target, "99,70&", "99,70&", true},
           Row{target, "99,70&", "99,70%", false},
           Row{target, "lima  kali", "lima\nkali", true},
           Row{target, "lima kali", "Lima kali", false},
           Row{realisation, "tidak dilaksanakan", "Tidak Dilaksanakan", true},
           Row{realisation, "tidak berlaku", "dikecualikan", false},
           Row{realisation, "dikecualikan (pasal 17)", "dikecualikan", false},
           Row{realisation, "100 %", "100", true, "%"},
           Row{realisation, "0%", "tidak dilaksanakan", false},
           Row{money, "Rp 1.000.000,-", "1000000", true},
           Row{money, "1,000,000", "Rp. 1.000.000,00", true},
           Row{money, "1000000", "1000001", false},
           Row{money, "-", "0", true},
           Row{money, "(19.889.462)", "-19.889.462", true},
           Row{money, "19.889.462", "-19.889.462", false},
           Row{money, "tidak berlaku", "Tidak berlaku", true},
           Row{money, "tidak berlaku", "0", false},
           Row{money, "23.118,473.980", "23118473980", false},
           Row{printed, "94,73%", "94.73", true},
           Row{printed, "94,7", "94,70", true},
           Row{printed, "94,731", "94731", false},
           Row{printed, "1.204", "1204", true},
           Row{printed, "Rp 5.000.000,-", "5000000", true},
           Row{printed, "5 kegiatan", "5 keg", true},
           Row{printed, "5 kegiatan", "5", false},
           Row{printed, "maksimal 5 hari", "≤5 hari", true},
           Row{printed, "tidak berlaku", "Tidak berlaku", false},
           Row{mark, "√", "ya", true},
           Row{mark, "V", "✓", true},
           Row{mark, "x", "X", true},
           Row{mark, "x", "v", false},
           Row{mark, "25%", "25 %", true},
           Row{mark, "25% (awal)", "25%", false},
           Row{mark, "0%", "x", false},
           Row{text, "Satu  dua", "Satu\r\n\tdua", true},
           Row{text, "Satu dua", "Satu\u00A0dua ", true},
           Row{text, "Satu dua", "satu dua", false},
           Row{text, "77,5", "77.5", false},
       }) {
    CAPTURE(row.left);
    CAPTURE(row.right);
    CAPTURE(row.unit);
    const FigureValue left = value(row.kind, row.left, row.unit);
    const FigureValue right = value(row.kind, row.right, row.unit);
    CHECK((left == right) == row.same);
    CHECK((left.is_readable == right.is_readable && left.spelling == right.spelling) == row.same);
  }
}

TEST_CASE("figure value: each value has one spelling, and a number only if it is a single number") {
  using enum FigureKind;
  struct Row {
    FigureKind kind;
    std::string_view text;
    std::string_view unit;
    std::string_view spelling;
    std::string_view number;
  };
  for (const Row& row : {
           Row{target, "77,50 %", "", "77.5 %", "77.5"},
           Row{target, "12", "Kali", "12 kali", "12"},
           Row{target, "> 5 keg", "", "≥ 5 kegiatan", "5"},
           Row{target, "7-8 hari", "", "7-8 hari", ""},
           Row{target, "BB (71,20)", "", "BB 71.2", ""},
           Row{target, "wtp-dpp", "opini", "WTP-DPP", ""},
           Row{target, "Tidak tercantum", "%", "tidak tercantum", ""},
           Row{target, "36,36% (4   satker)", "", "36.36 %  (4 satker)", "36.36"},
           Row{realisation, "Tidak  Berlaku", "%", "tidak berlaku", ""},
           Row{realisation, "-2,07", "%", "-2.07 %", "-2.07"},
           Row{money, "Rp 551.587.000,-", "", "551587000", "551587000"},
           Row{money, "Dikecualikan", "", "dikecualikan", ""},
           Row{printed, "94,730 %", "", "94.73", "94.73"},
           Row{printed, "BB", "", "BB", ""},
           Row{mark, "✔", "", "ya", ""},
           Row{mark, "1 Lap.", "", "1 laporan", "1"},
           Row{text, " a\n b ", "", "a b", ""},
       }) {
    CAPTURE(row.text);
    const FigureValue figure = value(row.kind, row.text, row.unit);
    CHECK(figure.is_readable);
    CHECK(figure.spelling == row.spelling);
    CHECK(number_of(figure) == row.number);
  }
}

TEST_CASE("figure value: a text that is no value of its kind is unreadable and keeps its words") {
  using enum FigureKind;
  struct Row {
    FigureKind kind;
    std::string_view text;
    std::string_view spelling;
  };
  for (const Row& row : {
           Row{target, "1.601  orang", "1.601 orang"},
           Row{target, "90-80", "90-80"},
           Row{target, "tidak berlaku", "tidak berlaku"},
           Row{realisation, "≥ 5", "≥ 5"},
           Row{realisation, "tidak ada", "tidak ada"},
           Row{money, "Rp 5,50", "Rp 5,50"},
           Row{printed, "99,70&", "99,70&"},
           Row{mark, "-", "-"},
       }) {
    CAPTURE(row.text);
    const FigureValue figure = value(row.kind, row.text);
    CHECK(!figure.is_readable);
    CHECK(figure.spelling == row.spelling);
    CHECK(!figure.number.has_value());
  }
}

TEST_CASE("figure value: the direction of the row does not change the value of a bound") {
  for (const std::string_view text : {"≥ 5", "maksimal 80%"}) {
    CAPTURE(text);
    CHECK(value(FigureKind::target, text, "", false).is_readable);
    CHECK(value(FigureKind::target, text, "", false) == value(FigureKind::target, text, "", true));
  }
}

TEST_CASE(
    "figure value: line ends and blanks at the ends of lines and of the text do not change prose") {
  const FigureValue plain = value(FigureKind::prose, "# Judul\n\nIsi  dan\n lain.");
  CHECK(plain.spelling == terang::base::sha256("# Judul\n\nIsi  dan\n lain."));
  CHECK(plain.is_readable);
  CHECK(!plain.number.has_value());
  struct Row {
    std::string_view text;
    bool same;
  };
  for (const Row& row : {
           Row{"# Judul\r\n\r\nIsi  dan\r\n lain.\r\n", true},
           Row{"\n \n# Judul \n\t\nIsi  dan\n lain.  \n\n\n", true},
           Row{"# Judul\nIsi  dan\n lain.", false},
           Row{"# Judul\n\n\nIsi  dan\n lain.", false},
           Row{"# Judul\n\nIsi dan\n lain.", false},
           Row{"# Judul\n\nIsi  dan\nlain.", false},
           Row{"# judul\n\nIsi  dan\n lain.", false},
       }) {
    CAPTURE(row.text);
    CHECK((value(FigureKind::prose, row.text) == plain) == row.same);
  }
}

}  // namespace terang::content::figure_value_test
