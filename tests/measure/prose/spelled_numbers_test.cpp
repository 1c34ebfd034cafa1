#include "measure/prose/spelled_numbers.hpp"

#include <doctest/doctest.h>

#include "measure/building.hpp"

namespace terang::measure::spelled_numbers_test {
namespace {

using building::Lines;

std::string number(std::string_view words) {
  const std::optional<base::Rational> read = parse_spelled(words);
  if (!read) return "-";
  std::string text = read->rounded(4);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text;
}

Lines misspelled(std::string_view text) {
  Lines lines;
  for (const Spelled& each : find_misspelled(text))
    lines.push_back(each.digits + " | " + each.words);
  return lines;
}

content::Narrative chapter(std::string name, std::string text) {
  content::Narrative made;
  made.name = std::move(name);
  made.passages = {{.place = {"laporan/" + made.name + ".md", 7, 1}, .text = std::move(text)}};
  return made;
}

TEST_CASE("spelled: number words are read as the number that they mean") {
  struct Row {
    std::string_view words;
    std::string_view number;
  };
  for (const Row& row : {
           Row{"nol", "0"},
           Row{"lima", "5"},
           Row{"Sepuluh", "10"},
           Row{"sebelas", "11"},
           Row{"dua belas", "12"},
           Row{"duabelas", "12"},
           Row{"SEMBILAN BELAS", "19"},
           Row{"dua  puluh", "20"},
           Row{"limapuluh", "50"},
           Row{"delapanpuluh Sembilan", "89"},
           Row{"sembilan puluh sembilan", "99"},
           Row{"seratus", "100"},
           Row{"satu ratus", "100"},
           Row{"seratus satu", "101"},
           Row{"seratus sepuluh", "110"},
           Row{"seratus sebelas", "111"},
           Row{"seratus dua puluh lima", "125"},
           Row{"lima ratus", "500"},
           Row{"seribu", "1000"},
           Row{"satu ribu", "1000"},
           Row{"seribu seratus", "1100"},
           Row{"seribu enam ratus satu", "1601"},
           Row{"dua ribu dua puluh empat", "2024"},
           Row{"sepuluh ribu", "10000"},
           Row{"sebelas ribu sebelas", "11011"},
           Row{"seratus ribu", "100000"},
           Row{"sejuta", "1000000"},
           Row{"satu juta rupiah", "1000000"},
           Row{"satu juta seribu", "1001000"},
           Row{"dua semiliar", "-"},
           Row{"satu milyar dua miliar", "-"},
           Row{"nol dua puluh", "0.2"},
           Row{"Tujuh miliar empat ratus lima puluh lima juta tiga ratus delapanpuluh Sembilan "
               "ribu "
               "rupiah",
               "7455389000"},
           Row{"dua triliun", "2000000000000"},
           Row{"sembilan ratus sembilan puluh sembilan trilyun", "999000000000000"},
           Row{"nol koma lima", "0.5"},
           Row{"delapan puluh dua koma dua satu persen", "82.21"},
           Row{"delapan puluh dua koma dua puluh satu", "82.21"},
           Row{"tujuh koma nol lima", "7.05"},
           Row{"seratus persen", "100"},
           Row{"Sembilan puluh delapan limapuluh persen", "98.5"},
           Row{"terbilang: lima", "5"},
       }) {
    CAPTURE(row.words);
    CHECK(number(row.words) == row.number);
  }
}

TEST_CASE("spelled: words that make no number are not read") {
  for (const std::string_view words : {"",
                                       " ",
                                       "rupiah",
                                       "koma",
                                       "puluh",
                                       "belas",
                                       "ratus",
                                       "ribu",
                                       "lima koma",
                                       "koma lima",
                                       "lima orang",
                                       "Badan Adhoc",
                                       "satuan kerja",
                                       "kelima",
                                       "setengah",
                                       "tujuh setengah",
                                       "tiga perempat",
                                       "dua-dua",
                                       "tiga sampai lima",
                                       "dua puluh-satu",
                                       "5",
                                       "82,21%",
                                       "dua lima",
                                       "dua nol dua empat",
                                       "lima, enam",
                                       "lima dan enam",
                                       "dua puluh tiga puluh ribu koma",
                                       "se ratus",
                                       "minus lima",
                                       "lima juta rupiah dua sen",
                                       "puluh lima",
                                       "dua belas puluh",
                                       "seratus seratus",
                                       "juta"}) {
    CAPTURE(words);
    CHECK(number(words) == "-");
  }
}

TEST_CASE("terbilang-berbeda: words that mean another number are found") {
  struct Row {
    std::string_view text;
    std::string_view found;
  };
  for (const Row& row : {
           Row{"mencapai 82,21% (Sembilan puluh delapan limapuluh persen) pada",
               "82,21 | Sembilan puluh delapan limapuluh persen"},
           Row{"menggunakan 15 (dua belas) indikator", "15 | dua belas"},
           Row{"5 (enam)", "5 | enam"},
           Row{"5(enam)", "5 | enam"},
           Row{"5\u00A0(enam)", "5 | enam"},
           Row{"5 (enam) satuan kerja", "5 | enam"},
           Row{"5 ( enam )", "5 | enam"},
           Row{"sebesar Rp 1.000.000 (satu miliar rupiah)", "1.000.000 | satu miliar rupiah"},
           Row{"sebesar Rp1.000.000 (satu miliar rupiah)", "1.000.000 | satu miliar rupiah"},
           Row{"sebesar Rp. 1.000.000,- (dua juta rupiah)", "1.000.000 | dua juta rupiah"},
           Row{"Rp. 7.455.389.000- (tujuh juta rupiah)", "7.455.389.000 | tujuh juta rupiah"},
           Row{"sebesar 1.000.000 (dua juta rupiah)", "1.000.000 | dua juta rupiah"},
           Row{"87,5% (delapan puluh tujuh persen)", "87,5 | delapan puluh tujuh persen"},
           Row{"95 % (sembilan puluh persen)", "95 | sembilan puluh persen"},
           Row{"95% (sembilan puluh) persen", "95 | sembilan puluh"},
           Row{"1.601 (seribu enam ratus)", "1.601 | seribu enam ratus"},
           Row{"tahun 2024 (dua ribu dua puluh tiga)", "2024 | dua ribu dua puluh tiga"},
       }) {
    CAPTURE(row.text);
    CHECK(misspelled(row.text) == Lines{std::string{row.found}});
  }
  CHECK(misspelled("1 (satu), 2 (tiga) dan 3 (empat)") == Lines{"2 | tiga", "3 | empat"});
}

TEST_CASE("terbilang-berbeda: words that mean the same number are no finding") {
  constexpr std::string_view ceiling =
      "Rp. 7.455.389.000- (Tujuh miliar empat ratus lima puluh lima juta tiga ratus delapanpuluh "
      "Sembilan ribu rupiah)";
  for (const std::string_view text : std::initializer_list<std::string_view>{
           "5 (lima)",
           "5(lima)",
           "5 (lima) tahun",
           "selama 5 (LIMA) tahun",
           "30% (tiga puluh persen)",
           "30 % (tiga puluh)",
           "30% (tiga puluh) persen",
           "82,21% (delapan puluh dua koma dua satu persen)",
           "82,21% (delapan puluh dua koma dua puluh satu persen)",
           "82.21% (delapan puluh dua koma dua satu persen)",
           "98,50% (sembilan puluh delapan lima puluh persen)",
           "0,5% (nol koma lima persen)",
           "Rp 1.000.000 (satu juta rupiah)",
           "Rp1.000.000 (satu juta rupiah)",
           "Rp. 1.000.000,- (satu juta rupiah)",
           "Rp 1.000.000,00 (satu juta rupiah)",
           "Rp 1,000,000.00 (satu juta rupiah)",
           "(Rp 1.000.000 (sejuta rupiah))",
           ceiling,
           "1.601 (seribu enam ratus satu)",
           "1.601 (satu koma enam nol satu)",
           "24 (dua puluh empat) pegawai, 12 (dua belas) PNS dan PPPK 1 (satu) 11 (sebelas)",
           "pukul 08.00 (delapan)"}) {
    CAPTURE(text);
    CHECK(misspelled(text) == Lines{});
  }
}

TEST_CASE("terbilang-berbeda: words that need not repeat the digits are no finding") {
  for (const std::string_view text :
       {"paling lambat (lima) hari",
        "(lima) hari",
        "dalam waktu hari (lima)",
        "pada tahun 2024. (lima) hari kemudian",
        "1. (satu) orang",
        "1) (dua) orang",
        "[7] (lima)",
        "Pasal 7 ayat (1) (dua)",
        "tahun 2024 (lima) hari",
        "Rp 500.000 (lima ratus) ribu",
        "Rp 500.000 (tiga) kali",
        "sebanyak 10 (lima puluh persen) dari 20 kegiatan",
        "sebesar 50% (lima) dari 10 kegiatan",
        "sebanyak 3 (lima juta rupiah) paket",
        "80-90 (delapan puluh)",
        "2-5 (enam)",
        "A5 (enam)",
        "12/2024 (dua belas)",
        "029/PR/2024 (dua puluh)",
        "7 - (lima)",
        "5 unit (enam)",
        "5 (lihat tabel)",
        "5 (enam",
        "5 enam)",
        "() 5 ()",
        "5 (enam orang)",
        "36,36% (4 satker)",
        "75 (tujuh lima)",
        "2024 (dua nol dua empat)",
        "1998 (sembilan belas sembilan delapan)",
        "950 (sembilan lima puluh)",
        "10 dan 15 (sepuluh dan lima belas)",
        "5, 6 (lima, enam)",
        "23.118,473.980 (dua puluh tiga miliar rupiah)",
        "111.186..550.000 (seratus sebelas miliar rupiah)",
        "3.1.5 (lima)",
        "29 (dua puluh sembilan orang pegawai yang terdiri dari 11 (sebelas) PNS)",
        "X (lima)",
        "Bab IV (lima)",
        "5 juta (enam juta)"}) {
    CAPTURE(text);
    CHECK(misspelled(text) == Lines{});
  }
}

TEST_CASE("terbilang-berbeda: a long text full of brackets is read to its end") {
  std::string text;
  for (int round = 0; round < 50'000; ++round) text += "1(";
  text += "dua)";
  CHECK(find_misspelled(text).size() == 1);
  text.clear();
  for (int round = 0; round < 1'000; ++round) text += "*1(dua)";
  content::OfficeYear year;
  year.chapters = {chapter("04", text)};
  const std::vector<Finding> found = check_spelled(year);
  REQUIRE(found.size() == 1'000);
  CHECK(found[500].subject.size() < 300);
}

TEST_CASE("terbilang-berbeda: tables obstacles titles chapters and plans are checked") {
  content::OfficeYear year;
  year.objectives = {building::objective("1")};
  year.objectives[0].text = "Layanan dalam 3 (empat) hari";
  year.indicators = {building::indicator("1.1", {"95%", "95%"})};
  year.indicators[0].text = "Selesai dalam waktu 5 (enam) hari";
  year.obstacles.resize(1);
  year.obstacles[0].code = "h1";
  year.obstacles[0].obstacle = "Kurang 2";
  year.obstacles[0].constraint = "(tiga) orang";
  year.obstacles[0].remedy = "Tambah 2 (tiga) orang";
  year.agreements = {building::agreement("ketua", "")};
  year.agreements[0].title = "Perjanjian 2 (dua) pihak";
  year.agreements[0].annex_title = "Lampiran 2 (tiga) pihak";
  year.chapters = {chapter("04", "sebanyak 7 (delapan) kali")};
  year.plans = {chapter("rencana-aksi", "dalam 2 (tiga) program")};
  const std::vector<Finding> found = measure(year, {}, YearState::open).findings;
  CHECK(building::shown(found, FindingKind::spelled_differs) ==
        Lines{"1-3 | empat | 3", "1.1-5 | enam | 5", "h1-2 | tiga | 2",
              "ketua-judul-lampiran-2 | tiga | 2", "04-7 | delapan | 7",
              "rencana-aksi-2 | tiga | 2"});
  CHECK(found.at(4).place == base::Place{"laporan/04.md", 7, 1});
  CHECK(found.at(4).subject == "sebanyak 7 (delapan) kali");
}

}  // namespace
}  // namespace terang::measure::spelled_numbers_test
