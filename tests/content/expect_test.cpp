#include "content/detail/values/expect.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace terang::content::expect_test {

using terang::base::Diagnostics;
using terang::base::Language;
using terang::content::Direction;
using namespace terang::content::detail;

namespace {

enum class Column { money, remainder, target, realisation, printed, quarter, count, weight };

struct Row {
  Column column;
  std::string_view text;
  std::string_view unit;
  std::string_view message;
};

bool reads(const Row& row, const Cell& cell, Diagnostics& diagnostics) {
  switch (row.column) {
    case Column::money: return expect_money(cell, diagnostics).has_value();
    case Column::remainder: return expect_remainder(cell, diagnostics).has_value();
    case Column::target: return expect_target(cell, {.unit = row.unit}, diagnostics).has_value();
    case Column::realisation:
      return expect_realisation(cell, {.unit = row.unit}, diagnostics).has_value();
    case Column::printed: return expect_printed(cell, diagnostics).has_value();
    case Column::quarter: return expect_quarter_mark(cell, diagnostics).has_value();
    case Column::count: return expect_count(cell, diagnostics).has_value();
    case Column::weight: return expect_weight(cell, diagnostics).has_value();
  }
  return false;
}

std::string message_of(const Row& row, Language language) {
  Diagnostics diagnostics;
  const Cell cell{row.text, {"anggaran.csv", 3, 7}};
  const bool value = reads(row, cell, diagnostics);
  CHECK(value == diagnostics.empty());
  return diagnostics.empty() ? "" : print(diagnostics.sorted()[0], language);
}

}  // namespace

TEST_CASE("expect: a value that can be read reports no fault") {
  for (const Row& row : {
           Row{Column::money, "Rp 551.587.000,-", "", ""},
           Row{Column::remainder, "-5.000", "", ""},
           Row{Column::target, "BB (71,2)", "predikat", ""},
           Row{Column::realisation, "", "%", ""},
           Row{Column::printed, "94,73%", "", ""},
           Row{Column::quarter, "√", "", ""},
           Row{Column::count, "1.204", "", ""},
           Row{Column::weight, "1,5", "", ""},
       }) {
    CAPTURE(row.text);
    CHECK(message_of(row, Language::indonesian).empty());
  }
}

TEST_CASE("expect: the message of a fault quotes the text and states how to mend it") {
  const std::string place = "anggaran.csv:3:7: error: ";
  for (
      const Row& row : {
          Row{Column::money, "5 juta", "",
              "\"5 juta\" bukan jumlah rupiah; tulis rupiah utuh dengan angka, misalnya "
              "551.587.000 "
              "atau Rp 551.587.000,-"},
          Row{Column::money, "23.118,473.980", "",
              "pengelompokan angka \"23.118,473.980\" tidak tiga-tiga dengan satu pemisah; tulis "
              "23118473980 setelah dicocokkan dengan dokumen sumber"},
          Row{Column::money, "1.000,50", "",
              "\"1.000,50\" memuat pecahan rupiah; tulis rupiah utuh, misalnya 1001"},
          Row{Column::money, "-5.000", "",
              "\"-5.000\" di bawah nol; hapus tanda minus atau kurungnya; hanya sisa yang boleh di "
              "bawah nol"},
          Row{Column::money, "1234567890123456", "",
              "\"1234567890123456\" lebih dari 15 angka; periksa apakah dua bilangan tertulis "
              "sebagai satu"},
          Row{Column::remainder, "nihil", "",
              "\"nihil\" bukan jumlah rupiah; tulis rupiah utuh dengan angka, misalnya 551.587.000 "
              "atau Rp 551.587.000,-"},
          Row{Column::target, "1.601 orang", "",
              "\"1.601 orang\" dapat dibaca sebagai ribuan atau sebagai pecahan; tulis 1601 orang "
              "bila itu maksudnya; untuk ribuan jangan pakai pemisah, untuk pecahan jangan pakai "
              "tepat tiga angka di belakang koma"},
          Row{Column::target, "1.23.456 orang", "",
              "letak titik atau koma pada \"1.23.456 orang\" tidak membentuk satu bilangan; tulis "
              "123456 orang setelah dicocokkan dengan dokumen sumber"},
          Row{Column::target, "≤ 5 hari", "",
              "batas pada \"≤ 5 hari\" berlawanan dengan kolom arah; tulis ≥5 hari, atau ganti "
              "arah "
              "(naik: makin besar makin baik; turun: makin kecil)"},
          Row{Column::target, "90-80", "",
              "rentang \"90-80\" tidak mulai dari angka yang lebih kecil; tulis 80-90"},
          Row{Column::target, "\u0412\u0412", "predikat",
              "\"\u0412\u0412\" memuat huruf dari abjad lain (Kiril atau Yunani) yang mirip huruf "
              "Latin; ketik ulang sebagai BB"},
          Row{Column::target, "Istimewa", "predikat",
              "\"Istimewa\" bukan predikat; tulis AA, A, BB, B, CC, C atau D, dengan nilai dalam "
              "kurung bila ada: BB (71,2)"},
          Row{Column::target, "Istimewa", "opini",
              "\"Istimewa\" bukan opini; tulis WTP, WTP-DPP, WDP, TW atau TMP"},
          Row{Column::target, "99,70&", "",
              "\"99,70&\" tidak terbaca sebagai satu nilai; barangkali maksudnya 99,70%; cocokkan "
              "dengan dokumen sumber"},
          Row{Column::target, "Ada", "",
              "\"Ada\" tidak terbaca sebagai target; tulis satu nilai seperti 95%, 87,5%, 12 kali, "
              "80-90, BB (satuan predikat) atau WTP (satuan opini), atau tidak tercantum bila "
              "dokumen tidak mencetak target; keterangan lain masuk kolom catatan"},
          Row{Column::realisation, "-", "",
              "\"-\" tidak terbaca sebagai realisasi; tulis satu nilai seperti 95%, 12 kali atau "
              "BB; "
              "kosongkan bila belum diukur; atau tulis tidak dilaksanakan, tidak berlaku, "
              "dikecualikan"},
          Row{Column::realisation, "tdk dilaksanakan", "",
              "\"tdk dilaksanakan\" tidak ada dalam daftar kata untuk kolom ini; barangkali "
              "maksudnya tidak dilaksanakan"},
          Row{Column::printed, "94.731%", "",
              "titik pada \"94.731%\" dapat berarti ribuan atau pecahan; tulis 94,731% bila "
              "pecahan; "
              "hapus titiknya bila ribuan"},
          Row{Column::printed, "baik", "",
              "\"baik\" bukan persentase atau bilangan; salin angka seperti tercetak, misalnya "
              "94,73% atau 94,73"},
          Row{Column::quarter, "oke", "",
              "\"oke\" bukan tanda triwulan; tulis √, v, ya, x, atau target triwulan itu seperti "
              "25% "
              "atau 1 laporan; kosongkan bila tidak ada rencana"},
          Row{Column::count, "-3", "",
              "\"-3\" bukan bilangan bulat dari 0 ke atas; tulis angka saja, misalnya 18 atau "
              "1.204"},
          Row{Column::weight, "0", "",
              "\"0\" bukan bobot; tulis bilangan di atas 0 tanpa satuan, misalnya 2 atau 1,5"},
      }) {
    CAPTURE(row.text);
    CHECK(message_of(row, Language::indonesian) == place + std::string{row.message});
    CHECK(message_of(row, Language::english).starts_with(place));
  }
}

TEST_CASE("expect: a text longer than 80 characters is quoted by its first 80") {
  CHECK(quoted("é") == "é");
  const std::string long_text(81, 'x');
  CHECK(quoted(long_text) == std::string(80, 'x') + "…");
  CHECK(quoted(long_text.substr(1)) == long_text.substr(1));
}

}  // namespace terang::content::expect_test
