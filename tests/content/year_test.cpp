#include <doctest/doctest.h>

#include "base/digest.hpp"
#include "content/reading.hpp"

namespace terang::content::year_test {

using namespace terang::content;
using namespace terang::content::testing;
using terang::base::Diagnostics;
using terang::base::Place;
using terang::base::Rational;
using terang::base::Rupiah;
using terang::base::sha256;

namespace {

constexpr std::string_view objectives = "kode;sasaran\n6867;Badan Adhoc\n";

std::string kinerja(const std::string& row) {
  return "kode;sasaran;indikator;satuan;arah;target;realisasi;capaian_dilaporkan;bobot;catatan\n" +
         row + "\n";
}

std::string anggaran(const std::string& row) {
  return "kode;uraian;jenis;sumber_dana;pagu;realisasi;serapan_dilaporkan;sisa_dilaporkan;"
         "catatan\n" +
         row + "\n";
}

std::string faults_of_row(std::string_view file, const std::string& text) {
  return faults_of_year({{"sasaran.csv", objectives}, {file, text}});
}

}  // namespace

TEST_CASE("year: an indicator keeps every cell with its place") {
  Diagnostics diagnostics;
  const OfficeYear year = read_year(
      {{"sasaran.csv", objectives},
       {"kinerja.csv", kinerja("6867.1;6867;Pelantikan PPK;orang;turun;≤ 1.601;1.200 (lima);"
                               "125,05%;2;dari laporan")}},
      diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  REQUIRE(year.indicators.size() == 1);
  const Indicator& indicator = year.indicators[0];
  CHECK(indicator.place == Place{"kantor/k/2024/kinerja.csv", 2, 1});
  CHECK(indicator.target_place == Place{"kantor/k/2024/kinerja.csv", 2, 40});
  CHECK(indicator.realisation_place == Place{"kantor/k/2024/kinerja.csv", 2, 48});
  CHECK(indicator.objective == "6867");
  CHECK(indicator.text == "Pelantikan PPK");
  CHECK(indicator.unit == "orang");
  CHECK(indicator.direction == Direction::falling);
  CHECK(indicator.target.bound == Bound::at_most);
  CHECK(std::get<terang::base::Quantity>(indicator.target.value).value == Rational{1601});
  CHECK(std::get<terang::base::Quantity>(indicator.realisation.value).value == Rational{1200});
  CHECK(indicator.realisation.remark == "lima");
  REQUIRE(indicator.achievement_reported.has_value());
  CHECK(indicator.achievement_reported->value == Rational{12505, 100});
  CHECK(indicator.achievement_reported->decimals == 2);
  CHECK(indicator.weight == Rational{2});
  CHECK(indicator.note == "dari laporan");
}

TEST_CASE("year: an empty realisation means not measured, and an empty weight means 1") {
  Diagnostics diagnostics;
  const OfficeYear year = read_year({{"sasaran.csv", objectives},
                                     {"kinerja.csv", kinerja("1;6867;I;;;95%;;;;")},
                                     {"anggaran.csv", anggaran("1;U;;;-;;;;")}},
                                    diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  CHECK(std::get<Missing>(year.indicators[0].realisation.value) == Missing::not_measured);
  CHECK(year.indicators[0].weight == Rational{1});
  CHECK(year.indicators[0].direction == Direction::rising);
  CHECK(year.budget[0].ceiling.value == Rupiah{0});
  CHECK(!year.budget[0].realisation.value.has_value());
  CHECK(year.budget[0].realisation.missing == Missing::not_measured);
  CHECK(!year.budget[0].remainder_reported.has_value());
}

TEST_CASE("year: a budget line keeps its reported absorption and remainder") {
  Diagnostics diagnostics;
  const OfficeYear year = read_year(
      {{"anggaran.csv", anggaran("076.01.WA;Dukungan;Program;apbn;2.918.182.000;2.938.071.462;"
                                 "100,68%;(19.889.462);")}},
      diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  REQUIRE(year.budget.size() == 1);
  CHECK(year.budget[0].kind == "program");
  CHECK(year.budget[0].fund == "APBN");
  CHECK(year.budget[0].absorption_reported->text == "100,68%");
  CHECK(year.budget[0].remainder_reported->value == Rupiah{-19889462});
}

TEST_CASE("year: a cell that cannot be read is reported at its place") {
  struct Row {
    std::string_view file;
    std::string text;
    std::string_view faults;
  };
  for (const Row& row : {
           Row{"kinerja.csv", kinerja("1;6867;I;;naek;95%;;;;"),
               "kinerja.csv:2:11 content/word-unknown-near\n"},
           Row{"kinerja.csv", kinerja("1;6867;I;;tinggi;95%;;;;"),
               "kinerja.csv:2:11 content/choice-unknown\n"},
           Row{"kinerja.csv", kinerja("1;6867;I;;;≤ 95%;;;;"),
               "kinerja.csv:2:12 content/bound-disagrees\n"},
           Row{"kinerja.csv", kinerja("1;6867;I;;;1.601 orang;B2 21%;;;"),
               "kinerja.csv:2:12 content/decimal-ambiguous\n"
               "kinerja.csv:2:24 content/value-near\n"},
           Row{"kinerja.csv", kinerja("1;6867;I;;;95%;dikecualikan;;;"),
               "kinerja.csv:2:16 content/ground-missing\n"},
           Row{"kinerja.csv", kinerja("1;6867;I;;;95%;dikecualikan;;;Pasal 17 UU 14/2008"), ""},
           Row{"kinerja.csv", kinerja("1;6867;I;;;95%;;;0;"),
               "kinerja.csv:2:18 content/weight-unreadable\n"},
           Row{"kinerja.csv", kinerja("1;6867;I;;;95%;;tercapai;;"),
               "kinerja.csv:2:17 content/printed-unreadable\n"},
           Row{"anggaran.csv", anggaran("1;U;;;23.118,473.980;;;;"),
               "anggaran.csv:2:7 content/amount-groups-broken\n"},
           Row{"anggaran.csv", anggaran("1;U;;;;;;;"), "anggaran.csv:2:7 content/cell-empty\n"},
           Row{"anggaran.csv", anggaran("1;U;;;tidak berlaku;;;;"),
               "anggaran.csv:2:7 content/amount-unreadable\n"},
           Row{"anggaran.csv", anggaran("1;U;;;5;dikecualikan;;;"),
               "anggaran.csv:2:9 content/ground-missing\n"},
           Row{"anggaran.csv", anggaran("1;U;;APBNN;5;;;;"),
               "anggaran.csv:2:6 content/word-unknown-near\n"},
           Row{"anggaran.csv", anggaran("1;U;rincian;;5;;;;"),
               "anggaran.csv:2:5 content/choice-unknown\n"},
           Row{"pernyataan.csv", "kode;besaran;nilai;sumber\n1;capain;5%;hlm. 1\n",
               "pernyataan.csv:2:3 content/word-unknown-near\n"},
           Row{"pernyataan.csv", "kode;besaran;nilai;sumber\n1;pagu;95%;hlm. 1\n",
               "pernyataan.csv:2:8 content/amount-unreadable\n"},
           Row{"pernyataan.csv", "kode;besaran;nilai;sumber\n1;pegawai;1,5;hlm. 1\n",
               "pernyataan.csv:2:11 content/count-unreadable\n"},
           Row{"pernyataan.csv", "kode;besaran;nilai;sumber\n1;target;95%;hlm. 1\n", ""},
           Row{"pernyataan.csv", "kode;besaran;acuan;nilai;sumber\n1;target;6867;95%;hlm. 1\n",
               "pernyataan.csv:2:10 content/reference-unknown\n"},
           Row{"rencana-aksi.csv",
               "kode;sasaran;indikator;target;realisasi_tw1\n1;S;I;95%;mungkin\n",
               "rencana-aksi.csv:2:11 content/quarter-unreadable\n"},
           Row{"rencana-aksi.csv", "kode;sasaran;indikator;target;realisasi_tw5\n1;S;I;95%;v\n",
               "rencana-aksi.csv:1:31 content/column-unknown-near\n"},
           Row{"rencana-aksi.csv", "kode;sasaran;indikator;target;tw1\n1;S;I;95%;mungkin\n",
               "rencana-aksi.csv:2:11 content/quarter-unreadable\n"},
           Row{"rencana-kinerja.csv", "kode;sasaran;indikator;target;alokasi\n1;S;I;95%;Rp 5,50\n",
               "rencana-kinerja.csv:2:11 content/amount-has-fraction\n"},
           Row{"dokumen.csv", "kode;judul;jenis;sha256\n1;J;LKj;abc\n",
               "dokumen.csv:2:9 content/sha256-unreadable\n"},
           Row{"dokumen.csv", "kode;judul;jenis;tautan\n1;J;LKj;www.kpu.go.id\n",
               "dokumen.csv:2:9 content/address-unreadable\n"},
           Row{"dokumen.csv", "kode;judul;jenis;kategori\n1;J;LKj;berkla\n",
               "dokumen.csv:2:9 content/word-unknown-near\n"},
           Row{"tanggapan.csv", "temuan;tanggapan;tanggal\ncapaian-beda-6867.1;Benar.;2025-01-02\n",
               "tanggapan.csv:2:1 content/word-unknown-near\n"},
           Row{"tanggapan.csv", "temuan;tanggapan;tanggal\nlain;Benar.;2 Januari 2025\n",
               "tanggapan.csv:2:1 content/choice-unknown\n"
               "tanggapan.csv:2:13 content/date-unreadable\n"},
       }) {
    CAPTURE(row.text);
    CHECK(faults_of_row(row.file, row.text) == row.faults);
  }
}

TEST_CASE("year: a message quotes the text and states how to mend it") {
  CHECK(
      messages_of_year(
          {{"anggaran.csv", anggaran("1;U;rincian;APBNN;23.118,473.980;dikecualikan;;;")}}) ==
      "anggaran.csv:2:5: error: \"rincian\" bukan pilihan untuk jenis; pilih salah satu: program, "
      "kegiatan, kro, ro\n"
      "anggaran.csv:2:13: error: \"APBNN\" tidak ada dalam daftar kata untuk kolom ini; barangkali "
      "maksudnya APBN\n"
      "anggaran.csv:2:19: error: pengelompokan angka \"23.118,473.980\" tidak tiga-tiga dengan "
      "satu pemisah; tulis 23118473980 setelah dicocokkan dengan dokumen sumber\n"
      "anggaran.csv:2:34: error: \"dikecualikan\" tanpa dasar hukum; isi kolom catatan dengan "
      "pasal yang menjadi dasarnya\n");
  CHECK(messages_of_year({{"tanggapan.csv",
                           "temuan;tanggapan;tanggal\ncapaian-beda-6867.1;Benar.;2025-01-02\n"}}) ==
        "tanggapan.csv:2:1: error: \"capaian-beda-6867.1\" tidak ada dalam daftar kata untuk kolom "
        "ini; barangkali maksudnya capaian-berbeda-6867.1\n");
}

TEST_CASE("year: the besaran of a statement decides how its value is read") {
  Diagnostics diagnostics;
  const OfficeYear year = read_year({{"pernyataan.csv",
                                      "kode;besaran;nilai;sumber;sumber_dana\n"
                                      "a;capaian;94,73%;hlm. 1;\n"
                                      "b;pagu;Rp 40.377.837.000,-;hlm. 1;apbn\n"
                                      "c;sisa;-5.000;hlm. 1;\n"
                                      "d;jumlah-sasaran;3;hlm. 1;\n"}},
                                    diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  REQUIRE(year.statements.size() == 4);
  CHECK(year.statements[0].kind == StatementKind::achievement);
  CHECK(year.statements[0].value.decimals == 2);
  CHECK(year.statements[1].value.value == Rational{40377837000});
  CHECK(year.statements[1].value.text == "Rp 40.377.837.000,-");
  CHECK(year.statements[1].fund == "APBN");
  CHECK(year.statements[2].value.value == Rational{-5000});
  CHECK(year.statements[3].kind == StatementKind::objective_count);
  CHECK(year.statements[3].value.value == Rational{3});
}

TEST_CASE("year: plans and documents and replies keep their cells") {
  Diagnostics diagnostics;
  const OfficeYear year =
      read_year({{"rencana-aksi.csv",
                  "kode;sasaran;indikator;target;tw1;tw2;tw3;tw4;penanggung_jawab;unit\n"
                  "RA1;S;I;≤ 12 kali;√;x;;3 kali;Kasubbag;teknis\n"},
                 {"rencana-kinerja.csv",
                  "kode;sasaran;indikator;target;alokasi;cara_hitung\nR1;S;I;95%;Rp 500.000;n/N\n"},
                 {"dokumen.csv",
                  "kode;judul;jenis;kategori;tautan;tanggal;sha256\nd1;Laporan;LKj;Berkala;"
                  "https://a.example/x.pdf;2025-01-16;" +
                      sha256("x") + "\n"},
                 {"tanggapan.csv",
                  "temuan;tanggapan;tanggal;pejabat\njanji-tanpa-hasil-2.1;Akan "
                  "diperbaiki.;2025-02-01;Ketua\n"}},
                diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  REQUIRE(year.action_plan.size() == 1);
  CHECK(year.action_plan[0].target.bound == Bound::at_most);
  CHECK(year.action_plan[0].quarters[0].planned);
  CHECK(!year.action_plan[0].quarters[1].planned);
  CHECK(!year.action_plan[0].quarters[2].planned);
  CHECK(year.action_plan[0].quarters[3].quantity->value == Rational{3});
  CHECK(year.action_plan[0].unit == "teknis");
  REQUIRE(year.annual_plan.size() == 1);
  CHECK(year.annual_plan[0].allocation.value == Rupiah{500000});
  CHECK(year.annual_plan[0].method == "n/N");
  REQUIRE(year.documents.size() == 1);
  CHECK(year.documents[0].category == "berkala");
  CHECK(terang::base::print_iso(*year.documents[0].date) == "2025-01-16");
  CHECK(year.documents[0].sha256 == sha256("x"));
  REQUIRE(year.replies.size() == 1);
  CHECK(year.replies[0].finding == "janji-tanpa-hasil-2.1");
  CHECK(year.replies[0].official == "Ketua");
}

TEST_CASE("year: chapters are sorted by their order, and the year lists its files") {
  Diagnostics diagnostics;
  const OfficeYear year =
      read_year({{"laporan/02-isi.md", "---\njudul: Isi\nurutan: 1\n---\nIsi.\n"},
                 {"laporan/01-awal.md", "---\njudul: Awal\nurutan: 9\n---\nAwal.\n"},
                 {"laporan/03-akhir.md", "# Akhir\n"}},
                diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  REQUIRE(year.chapters.size() == 3);
  CHECK(year.chapters[0].title == "Isi");
  CHECK(year.chapters[1].title == "Akhir");
  CHECK(year.chapters[2].title == "Awal");
  CHECK(year.files == std::vector<std::string>{"kantor/k/2024/laporan/01-awal.md",
                                               "kantor/k/2024/laporan/02-isi.md",
                                               "kantor/k/2024/laporan/03-akhir.md"});
}

TEST_CASE("year: a record is found by its code, and an unknown code finds none") {
  Diagnostics diagnostics;
  const OfficeYear year = read_year({{"sasaran.csv", objectives}}, diagnostics);
  REQUIRE(find_objective(year, "6867") != nullptr);
  CHECK(find_objective(year, "6867")->text == "Badan Adhoc");
  CHECK(find_objective(year, "6868") == nullptr);
  CHECK(find_indicator(year, "6867") == nullptr);
  CHECK(find_budget_line(year, "6867") == nullptr);
  CHECK(find_agreement(year, "ketua") == nullptr);
}

TEST_CASE("year: the words tidak tercantum state that the document prints no target") {
  Diagnostics diagnostics;
  const OfficeYear year =
      read_year({{"sasaran.csv", objectives},
                 {"kinerja.csv",
                  "kode;sasaran;indikator;satuan;target;realisasi\n1;6867;I;;tidak tercantum;100%\n"
                  "2;6867;I;predikat;Tidak  Tercantum;B\n3;6867;I;orang;tidak tercantum;\n"},
                 {"rencana-aksi.csv", "kode;sasaran;indikator;target\n1;S;I;tidak tercantum\n"},
                 {"perjanjian/a.yaml", "judul: PK\npihak_pertama: {jabatan: Ketua}\n"},
                 {"perjanjian/a.csv", "kode;sasaran;indikator;target\n1;S;I;tidak tercantum\n"}},
                diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  REQUIRE(year.indicators.size() == 3);
  for (const Indicator& indicator : year.indicators) {
    CHECK(std::holds_alternative<NotStated>(indicator.target.value));
  }
  CHECK(year.indicators[1].target.text == "Tidak  Tercantum");
  CHECK(std::holds_alternative<NotStated>(year.action_plan.at(0).target.value));
  CHECK(std::holds_alternative<NotStated>(year.agreements.at(0).promises.at(0).target.value));
}

TEST_CASE(
    "year: only the words tidak tercantum are accepted as not printed, and only for a target") {
  for (const std::string_view target : {"tercantum", "tidak tercantum.", "tidak ada", "-", "",
                                        "tidaktercantum", "belum tercantum", "≥ tidak tercantum"}) {
    CAPTURE(target);
    CHECK(faults_of_row("kinerja.csv", kinerja("1;6867;I;;;" + std::string{target} + ";;;;")) !=
          "");
  }
  CHECK(faults_of_row("kinerja.csv", kinerja("1;6867;I;;;95%;tidak tercantum;;;")) != "");
}

TEST_CASE("year: a statement of a target or realisation is read like the cell of its indicator") {
  Diagnostics diagnostics;
  const OfficeYear year = read_year(
      {{"sasaran.csv", objectives},
       {"kinerja.csv",
        "kode;sasaran;indikator;target;realisasi\n1.1;6867;I;95%;90%\n6867;6867;J;95%;90%\n"
        "076;6867;K;95%;90%\n"},
       {"anggaran.csv", "kode;uraian;pagu;realisasi\n076;U;9;8\n"},
       {"pernyataan.csv",
        "kode;besaran;acuan;nilai;sumber\n"
        "a;target;1.1;97,5%;h\n"
        "b;realisasi;1.1;BB (71,2);h\n"
        "c;realisasi;076;8.000;h\n"
        "d;realisasi;;9.000;h\n"
        "e;target;1.1;tidak tercantum;h\n"
        "f;target;6867;12 kali;h\n"
        "g;pagu;076;9.000;h\n"}},
      diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  REQUIRE(year.statements.size() == 7);
  const auto stated = [&year](std::size_t at) { return year.statements.at(at).stated; };
  CHECK(std::get<terang::base::Quantity>(stated(0)->value).value == Rational{975, 10});
  CHECK(year.statements[0].value.text == "97,5%");
  CHECK(std::get<Graded>(stated(1)->value).score == Rational{712, 10});
  CHECK(!stated(2).has_value());
  CHECK(year.statements[2].value.value == Rational{8000});
  CHECK(year.statements[3].value.value == Rational{9000});
  CHECK(std::holds_alternative<NotStated>(stated(4)->value));
  CHECK(std::get<terang::base::Quantity>(stated(5)->value).unit == "kali");
  CHECK(!stated(6).has_value());
}

TEST_CASE("year: the results of the quarters are kept apart from the planned quarters") {
  Diagnostics diagnostics;
  const OfficeYear year =
      read_year({{"rencana-aksi.csv",
                  "kode;sasaran;indikator;target;tw1;tw4;realisasi_tw4;realisasi_tw1\n"
                  "1;S;I;12 kali;v;3 kali;2 kali;x\n"}},
                diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  const PlannedAction& action = year.action_plan.at(0);
  CHECK(action.quarters[0].planned);
  CHECK(action.quarters[3].quantity->value == Rational{3});
  CHECK(!action.results[0].planned);
  CHECK(!action.results[1].planned);
  CHECK(action.results[3].quantity->value == Rational{2});
}

TEST_CASE("year: the prose of plans is kept by name, apart from the chapters") {
  Diagnostics diagnostics;
  const OfficeYear year =
      read_year({{"rencana-kinerja.md", "---\njudul: Rencana Kinerja\n---\n\n## A. Dasar\n"},
                 {"rencana-aksi.md", "# Rencana Aksi\n\nPagu {{pagu}}.\n"},
                 {"anggaran.csv", "kode;uraian;pagu;realisasi\n076;U;9;8\n"},
                 {"laporan/01-a.md", "# A\n"}},
                diagnostics);
  CHECK(messages_of(diagnostics, year_folder) == "");
  REQUIRE(year.plans.size() == 2);
  CHECK(year.plans[0].name == "rencana-aksi");
  CHECK(year.plans[1].title == "Rencana Kinerja");
  CHECK(year.chapters.size() == 1);
  CHECK(faults_of_year({{"rencana-aksi.md", "# A\n\n{{pagu 9}}\n"},
                        {"anggaran.csv", "kode;uraian;pagu;realisasi\n076;U;9;8\n"}}) ==
        "rencana-aksi.md:3:1 content/reference-unknown\n");
}

}  // namespace terang::content::year_test
