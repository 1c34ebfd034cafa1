#include <doctest/doctest.h>

#include "dataset/reading.hpp"

namespace terang::dataset::tables_test {
namespace {

using testing::data_of_year;
using testing::File;
using testing::Json;

Json source(const std::string& file, int line) {
  return {{"berkas", "content/kantor/k/2024/" + file}, {"baris", line}, {"commit", "c1"}};
}

Json value(const std::string& text, const std::string& number, const std::string& unit) {
  return {{"tertulis", text}, {"nilai", number}, {"satuan", unit}};
}

std::vector<std::string> keys_of(const Json& json) {
  std::vector<std::string> keys;
  for (const auto& each : json.items()) keys.push_back(each.key());
  return keys;
}

const std::vector<File> plain_year{
    {"sasaran.csv", "kode;tujuan;sasaran;anggaran;catatan\n1;Melayani;Pemilih terlayani;A;c\n"},
    {"kinerja.csv",
     "kode;sasaran;indikator;satuan;target;realisasi;bobot;sumber;catatan\n"
     "1.1;1;Layanan;;95%;90%;1,5;dok-1 Bab III;lihat lampiran\n"
     "1.2;1;Nilai evaluasi;predikat;BB (71,2);B;;;\n"},
    {"anggaran.csv",
     "kode;induk;jenis;sumber_dana;uraian;pagu_awal;pagu;realisasi;sisa_dilaporkan;catatan\n"
     "A;;program;APBN;Program;900;1.000;900;100;\n"
     "H;;program;hibah;Hibah;;500;dikecualikan;;Pasal 17\n"
     "A.1;A;kegiatan;APBN;Kegiatan;;400;;;\n"}};

}  // namespace

TEST_CASE("data: a year without any file still has every key") {
  CHECK(keys_of(data_of_year({})) ==
        std::vector<std::string>{"kantor", "tahun", "commit", "ringkasan", "sasaran", "indikator",
                                 "anggaran", "dana", "pernyataan", "hambatan", "rencana_kinerja",
                                 "rencana_aksi", "perjanjian", "dokumen", "temuan", "tanggapan"});
}

TEST_CASE("data: objectives and indicators and budget lines keep every column of their files") {
  const Json data = data_of_year(plain_year);
  const Json& objective = data["sasaran"][0];
  CHECK(objective["tujuan"] == "Melayani");
  CHECK(objective["anggaran"] == "A");
  CHECK(objective["catatan"] == "c");
  CHECK(objective["sumber"] == source("sasaran.csv", 2));
  const Json& indicator = data["indikator"][0];
  CHECK(indicator["bobot"] == "1.5");
  CHECK(indicator["sumber_dokumen"] == "dok-1 Bab III");
  CHECK(indicator["catatan"] == "lihat lampiran");
  CHECK(data["indikator"][1]["target"] ==
        Json::parse(R"json({"tertulis": "BB (71,2)", "nilai": "BB", "satuan": "predikat",
                        "skor": "71.2"})json"));
  const Json& line = data["anggaran"][0];
  CHECK(line["jenis"] == "program");
  CHECK(line["pagu_awal"] == 900);
  CHECK(line["sisa_dilaporkan"] == 100);
  CHECK(line["keadaan"].is_null());
  CHECK(line["sumber_dokumen"].is_null());
  CHECK(data["anggaran"][1]["keadaan"] == "dikecualikan");
  CHECK(data["anggaran"][1]["catatan"] == "Pasal 17");
  CHECK(data["anggaran"][2]["keadaan"] == "belum diukur");
}

TEST_CASE("data: totals by source of funds add up the lines without a parent") {
  CHECK(data_of_year(plain_year)["dana"] ==
        Json::parse(R"([{"sumber_dana": "APBN", "pagu": 1000, "realisasi": 900, "sisa": 100,
                         "serapan": "90.000000"},
                        {"sumber_dana": "hibah", "pagu": 500, "realisasi": null, "sisa": null,
                         "serapan": null}])"));
}

TEST_CASE("data: the besaran of a statement decides the form of its value") {
  const Json data = data_of_year({plain_year[0],
                                  plain_year[1],
                                  plain_year[2],
                                  {"pernyataan.csv",
                                   "kode;besaran;acuan;nilai;sumber\n"
                                   "a;serapan;;82,21%;dok-1 hlm. 1\n"
                                   "b;sisa;;(1.000);dok-1 hlm. 2\n"
                                   "c;pegawai;;1.204;dok-1 hlm. 3\n"
                                   "d;realisasi;1.1;88 %;dok-1 hlm. 4\n"
                                   "e;target;1.2;BB;dok-1 hlm. 5\n"}});
  const Json& list = data["pernyataan"];
  REQUIRE(list.size() == 5);
  CHECK(list[0]["nilai"] == value("82,21%", "82.21", "%"));
  CHECK(list[1]["nilai"] ==
        Json::parse(R"json({"tertulis": "(1.000)", "nilai": -1000, "satuan": "rupiah"})json"));
  CHECK(list[2]["nilai"] == Json::parse(R"({"tertulis": "1.204", "nilai": 1204, "satuan": null})"));
  CHECK(list[3]["nilai"] == value("88 %", "88", "%"));
  CHECK(list[3]["besaran"] == "realisasi");
  CHECK(list[3]["acuan"] == "1.1");
  CHECK(list[3]["sumber_dokumen"] == "dok-1 hlm. 4");
  CHECK(list[3]["sumber"] == source("pernyataan.csv", 5));
  CHECK(list[4]["nilai"] == value("BB", "BB", "predikat"));
}

TEST_CASE("data: a mark, a quantity and an empty cell of a quarter are distinguished") {
  const Json data =
      data_of_year({{"rencana-aksi.csv",
                     "kode;kelompok;sasaran;indikator;target;tw1;tw2;tw3;tw4;realisasi_tw1;"
                     "penanggung_jawab;unit\n"
                     "1;Umum;Tertib;Laporan;4 Lap;√;2 Lap;x;;0;Kepala Subbagian;teknis\n"}});
  const Json& row = data["rencana_aksi"][0];
  CHECK(keys_of(row) ==
        std::vector<std::string>{"kode", "kelompok", "sasaran", "indikator", "target", "tw1", "tw2",
                                 "tw3", "tw4", "realisasi_tw1", "realisasi_tw2", "realisasi_tw3",
                                 "realisasi_tw4", "penanggung_jawab", "unit", "sumber"});
  CHECK(row["tw1"] ==
        Json::parse(R"({"tertulis": "√", "ada": true, "nilai": null, "satuan": null})"));
  CHECK(row["tw2"] ==
        Json::parse(R"({"tertulis": "2 Lap", "ada": true, "nilai": "2", "satuan": "Lap"})"));
  CHECK(row["tw3"]["ada"] == false);
  CHECK(row["tw4"].is_null());
  CHECK(row["realisasi_tw1"]["ada"] == false);
  CHECK(row["realisasi_tw1"]["nilai"] == "0");
  CHECK(row["realisasi_tw2"].is_null());
  CHECK(row["unit"] == "teknis");
  CHECK(row["sumber"] == source("rencana-aksi.csv", 2));
}

TEST_CASE("data: plans and obstacles and documents and replies keep every column") {
  const Json data = data_of_year(
      {plain_year[0],
       plain_year[1],
       plain_year[2],
       {"rencana-kinerja.csv",
        "kode;kegiatan;sasaran;indikator;target;cara_hitung;sumber_data;output;indikator_output;"
        "target_output;alokasi\n"
        "R;K;S;I;7-8 hari;a / b;Formulir;O;IO;3 dokumen;Rp 1.500\n"},
       {"hambatan.csv", "kode;acuan;kegiatan;hambatan;kendala;upaya;keterangan\n1;1.1;K;H;;U;\n"},
       {"dokumen.csv",
        "kode;judul;jenis;kategori;berkas;tautan;tanggal;sha256;catatan\n"
        "dok-1;Laporan;LKj;berkala;lkj.pdf;https://a.example/l;2025-01-16;;c\n"},
       {"tanggapan.csv",
        "temuan;tanggapan;tanggal;pejabat\nserapan-lebih-A;Sudah diperbaiki;2025-02-01;Ketua\n"}});
  CHECK(data["rencana_kinerja"][0] ==
        Json({{"kode", "R"},
              {"kegiatan", "K"},
              {"sasaran", "S"},
              {"indikator", "I"},
              {"target", {{"tertulis", "7-8 hari"}, {"nilai", {"7", "8"}}, {"satuan", "hari"}}},
              {"cara_hitung", "a / b"},
              {"sumber_data", "Formulir"},
              {"output", "O"},
              {"indikator_output", "IO"},
              {"target_output", "3 dokumen"},
              {"alokasi", 1500},
              {"sumber", source("rencana-kinerja.csv", 2)}}));
  CHECK(data["hambatan"][0] == Json({{"kode", "1"},
                                     {"acuan", "1.1"},
                                     {"kegiatan", "K"},
                                     {"hambatan", "H"},
                                     {"kendala", nullptr},
                                     {"upaya", "U"},
                                     {"keterangan", nullptr},
                                     {"sumber", source("hambatan.csv", 2)}}));
  CHECK(data["dokumen"][0] == Json({{"kode", "dok-1"},
                                    {"judul", "Laporan"},
                                    {"jenis", "LKj"},
                                    {"kategori", "berkala"},
                                    {"berkas", "lkj.pdf"},
                                    {"tautan", "https://a.example/l"},
                                    {"tanggal", "2025-01-16"},
                                    {"sha256", nullptr},
                                    {"catatan", "c"},
                                    {"sumber", source("dokumen.csv", 2)}}));
  CHECK(data["tanggapan"][0]["pejabat"] == "Ketua");
  CHECK(data["tanggapan"][0]["tanggal"] == "2025-02-01");
}

TEST_CASE("data: an agreement has its annex, its budget and its signers") {
  const Json data =
      data_of_year({{"perjanjian/ketua.yaml",
                     "judul: Perjanjian Kinerja Tahun 2024\n"
                     "judul_lampiran: Perjanjian Kinerja Tahun 2023\n"
                     "tanggal: 2024-01-05\n"
                     "tanggal_lampiran: 2024-01\n"
                     "pihak_pertama: {jabatan: Ketua, unit: sekretariat}\n"
                     "penanda_tangan: {pihak_pertama: Ayu}\n"
                     "anggaran:\n"
                     "  - {uraian: Program, jumlah: \"Rp. 1.000,-\"}\n"
                     "  - {uraian: Hibah, jumlah: 500}\n"
                     "total_dilaporkan: 1.600\n"},
                    {"perjanjian/ketua.csv",
                     "kode;sasaran;indikator;target;catatan\n"
                     "1.1;Pemilih terlayani;Layanan;tidak tercantum;kolom kosong\n"}});
  const Json& agreement = data["perjanjian"][0];
  CHECK(agreement["judul_lampiran"] == "Perjanjian Kinerja Tahun 2023");
  CHECK(agreement["tanggal_lampiran"] == "2024-01");
  CHECK(agreement["pihak_pertama"] ==
        Json::parse(R"({"nama": null, "jabatan": "Ketua", "unit": "sekretariat"})"));
  CHECK(agreement["penanda_tangan"] ==
        Json::parse(R"({"pihak_pertama": "Ayu", "pihak_kedua": null})"));
  CHECK(agreement["anggaran"] == 1500);
  CHECK(agreement["total_dilaporkan"] == 1600);
  CHECK(agreement["baris_anggaran"][0] == Json({{"kode", nullptr},
                                                {"uraian", "Program"},
                                                {"jumlah", 1000},
                                                {"sumber", source("perjanjian/ketua.yaml", 8)}}));
  CHECK(
      agreement["baris"][0] ==
      Json({{"kode", "1.1"},
            {"sasaran", "Pemilih terlayani"},
            {"indikator", "Layanan"},
            {"target", {{"tertulis", "tidak tercantum"}, {"nilai", nullptr}, {"satuan", nullptr}}},
            {"acuan", nullptr},
            {"turunan", nullptr},
            {"catatan", "kolom kosong"},
            {"sumber", source("perjanjian/ketua.csv", 2)}}));
  CHECK(agreement["sumber"]["baris"].is_null());
}

}  // namespace terang::dataset::tables_test
