// The script that recomputes every figure outside of Terang: it reads everything that the format
// allows, agrees with the data sets, and reports every value that is not theirs.
#include <cstdlib>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <sys/wait.h>

#include "content/parse.hpp"
#include "content/reading.hpp"
#include "dataset/records.hpp"
#include "support/repository.hpp"

namespace terang::recompute_test {
namespace {

using content::testing::File;
using support::TemporaryFolder;
using Json = nlohmann::ordered_json;

const std::vector<File> portal_files{
    {"portal.yaml",
     "judul: Portal\ninstansi: Komisi\nalamat_dasar: https://kinerja.example.go.id/\n"
     "pengukuran: # aturan\n  batas_capaian: 110,5 # persen\n  skala:\n"
     "    - {mulai: \"90,5\", sebutan: \"Baik \\\"sekali\\\"\"}\n"
     "    - mulai: 60\n      sebutan: 'Baik'\n"
     "    -\n      mulai: 0\n      sebutan: Kurang\n        sekali\n"}};

/// An office under the rules of the portal, with every kind of target, realisation and amount.
const std::vector<File> plain_office{
    {"kantor.yaml",
     "nama: KPU Kota A\njenis: kpu-kabkota\nkontak: {alamat: \"Jl. A: 1\",\n  telepon: '1'}\n"
     "unit: [{id: a, nama: Bagian A},\n  {id: b, nama: Subbagian B, induk: a}] # dua\n"},
    {"pegawai.csv",
     "kode;kelompok;uraian;jumlah;tanggal\nsd;pendidikan;SD;1.204;\ns1;pendidikan;S1;7;2024-01-"
     "31\n"},
    {"renstra.csv",
     "kode,indikator,satuan,arah,2023,2024\n1,Aduan,aduan,turun,,\xE2\x89\xA4 5\n2,Nilai,,,BB,A\n"},
    {"2024/sasaran.csv",
     "kode;sasaran;anggaran\n1;Pertama;A\n2;Kedua;A.2\n3;Ketiga;\n4;Keempat;H\n"},
    {"2024/kinerja.csv",
     "\xEF\xBB\xBFkode;sasaran;indikator;satuan;arah;target;realisasi;bobot;capaian_dilaporkan;"
     "catatan\r\n"
     "n.1;1;\"Di atas; \"\"batas\"\"\";;;100%;250%;2;;\r\n"
     "n.2;1;\"Dua\nbaris\";;naik;minimal 95 %;87.5 %;0,125;92,105%;\r\n"
     "n.3;1;Hitungan;orang;;1.601 (seribu);1601;1,5;;\r\n"
     "n.4;1;Sepertiga;;;3 keg;1 kegiatan.;;33,333;\r\n"
     "n.5;1;Target nol;;;0%;5%;;;\r\n"
     "n.6;1;Satuan lain;;;5 keg;5 Lap;;;\r\n"
     "t.1;2;Turun;aduan;Turun;\xE2\x89\xA4 5;4;;;\r\n"
     "t.2;2;Turun di bawah nol;;turun;2,8%;9%;3;;\r\n"
     "t.3;2;Turun di atas target;;turun;7 hari;7,5 hari;;;\r\n"
     "r.1;2;Di dalam;;;80\xE2\x80\x93"
     "90;80;;;\r\n"
     "r.2;2;Di bawah;;naik;80%-90%;70%;;;\r\n"
     "r.3;2;Di atas;;turun;7-8\xC2\xA0hari;9 hari;;;\r\n"
     "r.4;2;Di bawah dan turun;hari;turun;7-8;6,5;;;\r\n"
     "g.1;3;Predikat;predikat;;BB;A;;;\r\n"
     "g.2;3;Dengan nilai;predikat;;BB (71,2);B (69,9);;;\r\n"
     "g.3;3;Nilai lebih tinggi;;;A (80);BB (80,1);;;\r\n"
     "g.4;3;Predikat lebih rendah;Predikat;;A;cc;;;\r\n"
     "g.5;3;Opini;opini;;WTP;wtp-dpp;;;\r\n"
     "g.6;3;Opini tanpa satuan;;;WDP;WDP;;;\r\n"
     "g.7;3;Predikat dan angka;;;A;90%;;;\r\n"
     "m.1;4;Belum;;;100%;;;;\r\n"
     "m.2;4;Tidak;;;100%;Tidak  Dilaksanakan (pandemi);;;\r\n"
     "m.3;4;Tidak berlaku;;;100%;tidak berlaku;;;\r\n"
     "m.4;4;Dikecualikan;;;100%;dikecualikan;;;Pasal 17\r\n"
     "m.5;4;Tidak tercantum;;;Tidak tercantum;25%;;;\r\n"
     ";;;;;;;;;\r\n"},
    {"2024/anggaran.csv",
     "kode,induk,jenis,sumber_dana,uraian,pagu_awal,pagu,realisasi,serapan_dilaporkan,"
     "sisa_dilaporkan,catatan\n"
     "A,,Program,apbn,Program,-,\"Rp 30.508.381.000,-\",\"Rp. 29.834.375.000,00\",\"97,79%\",,\n"
     "A.1,A,kegiatan,APBN,Kegiatan,,20508381000,,,,\n"
     "A.2,A,kegiatan,APBN,Kegiatan,,\"10,000,000,000\",\"10,000,000,003\",,\"(3)\",\n"
     "H,,,hibah,Hibah,,9.999.999.999.999,dikecualikan,,,Pasal 17\n"
     "T,,,,Tanpa sumber,,3,2,,,\n"
     "N,,,hibah,Nol,,0,-,,,\n"},
    {"2024/pernyataan.csv",
     "kode;besaran;acuan;nilai;sumber\na;Serapan;;99,42 %;dok-1 hlm. 1\nb;sisa;;-1.000;hlm. 2\n"},
    {"2024/rencana-aksi.csv",
     "kode;sasaran;indikator;target;tw1;tw2;tw3;realisasi_tw1\n1;S;I;4 Lap;\xE2\x88\x9A;x;2 "
     "Lap;1\n"},
    {"2024/rencana-kinerja.csv",
     "kode;sasaran;indikator;target;alokasi\n1;S;I;\xE2\x89\xA5 90%;Rp 1.500\n2;S;I;tidak "
     "tercantum;\n"},
    {"2024/perjanjian/ketua.yaml",
     "---\n# perjanjian\n\"judul\": >\n  Perjanjian Kinerja\n  Tahun 2024\ntanggal: 2024-01-05\n"
     "tanggal_lampiran: 2024-01\npihak_pertama:\n  jabatan: Ketua\nanggaran:\n"
     "- {kode: A, uraian: \"Program, {A}\", jumlah: \"Rp. 1.000,-\"}\n"
     "- uraian: 'Program ''B'''\n  jumlah: Rp 2.000 # bulat\n"
     "total_dilaporkan: 3.001\n"},
    {"2024/perjanjian/ketua.csv",
     "kode;sasaran;indikator;target;acuan\n1.1;S;I;100%;n.1\n1.2;S;I;7-8 hari;\n"},
    {"2024/perjanjian/sekretaris.yaml",
     "judul: Perjanjian\npihak_pertama: {jabatan: Sekretaris}\ninduk: ketua\n"},
    {"2024/perjanjian/sekretaris.csv", "kode;sasaran;indikator;target\n1.1;S;I;BB (71,2)\n"},
    {"2023/anggaran.csv", "kode;uraian;pagu;realisasi\nA;U;8.000.000;4.000.000\n"}};

/// An office under rules of its own, without a cap. Its mean is exactly 72.0000005, halfway between
/// two millionths.
const std::vector<File> office_with_rules{
    {"kantor.yaml",
     "nama: KPU Kota B\njenis: kpu-kabkota\npengukuran: {batas_capaian: null, skala: "
     "[{mulai: 72.0000010, sebutan: Atas}, {mulai: 0, sebutan: Bawah}]}\n"},
    {"2024/sasaran.csv", "kode;sasaran\n1;S\n2;Tanpa indikator\n"},
    {"2024/kinerja.csv",
     "kode;sasaran;indikator;target;realisasi\n"
     "1;1;I;200000000%;44000002%\n2;1;I;100%;122,0000015%\n3;1;I;7 keg;-1 keg\n4;1;I;1%;2%\n"
     "5;1;I;50%;8%\n"}};

content::Portal portal() {
  base::Diagnostics diagnostics;
  content::Portal read =
      content::parse_portal(content::testing::tree_of("", portal_files), diagnostics);
  REQUIRE(content::testing::messages_of(diagnostics, "") == "");
  return read;
}

std::vector<File> files_in(const std::vector<File>& files, std::string_view folder) {
  std::vector<File> found;
  for (const File& file : files) {
    const std::string_view name = file.path;
    const bool in_year = name.find('/') != std::string_view::npos && name.starts_with("20");
    if (folder.empty() && !in_year) found.push_back(file);
    if (!folder.empty() && name.starts_with(folder)) found.push_back(file);
  }
  return found;
}

/// Writes the content of one office below `content/` and its data sets below `site/`.
void write_office(const TemporaryFolder& place, const std::string& slug,
                  const std::vector<File>& files) {
  const std::string folder = "kantor/" + slug + "/";
  const std::string site = "site/" + folder;
  for (const File& file : files) {
    place.write("content/" + folder + std::string{file.path}, std::string{file.text});
  }
  base::Diagnostics diagnostics;
  const content::Office office = content::parse_office(
      slug, content::testing::tree_of(folder, files_in(files, "")), portal().rules, diagnostics);
  const dataset::Origin origin{.folder = "content/", .commit = {}, .commits = {}};
  std::vector<dataset::YearSummary> years;
  for (const int number : {2023, 2024}) {
    const std::string name = std::to_string(number) + "/";
    const std::vector<File> own = files_in(files, name);
    if (own.empty()) continue;
    const content::OfficeYear year =
        content::parse_year(office, number, content::testing::tree_of(folder, own), diagnostics);
    const auto scores = measure::measure(year, office.rules, measure::YearState::closed);
    const dataset::YearView view{year, office.rules, scores, origin};
    place.write(site + name + "data.json", dataset::render_year(view));
    years.push_back(dataset::summarise(view));
  }
  REQUIRE(content::testing::messages_of(diagnostics, folder) == "");
  const dataset::OfficeFindings found{.office = slug, .findings = {}, .replies = {}};
  place.write("site/" + folder + "data.json",
              dataset::render_office({office, years, found, origin}));
}

void write_site(const TemporaryFolder& place) {
  for (const File& file : portal_files) {
    place.write("content/" + std::string{file.path}, std::string{file.text});
  }
  write_office(place, "a", plain_office);
  write_office(place, "b", office_with_rules);
}

/// What the script prints when it compares a folder's site with its content.
struct Said {
  int status = 0;
  std::string output;
};

Said recompute(const TemporaryFolder& place) {
  const std::string folder = place.path().string();
  const std::string command = "sh '" TERANG_SOURCE_DIR "/tests/recompute' '" + folder + "/site' '" +
                              folder + "/content' >'" + folder + "/said' 2>&1";
  const int status = std::system(command.c_str());
  return {.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1, .output = place.read("said")};
}

/// A wrong value that is put into a data set.
struct Planted {
  std::string folder;   ///< below `site/kantor/`
  std::string pointer;  ///< to the value, a JSON pointer
  std::string value;    ///< the wrong one, as JSON
  std::string told;     ///< how the script names it
};

const std::vector<Planted> planted{
    {"a/2024", "/ringkasan/capaian", "\"76.777323\"", "ringkasan/capaian"},
    {"a/2024", "/ringkasan/tercapai", "9", "ringkasan/tercapai"},
    {"a/2024", "/ringkasan/pagu", "10030508381003", "ringkasan/pagu"},
    {"a/2024", "/ringkasan/serapan", "\"0.000000\"", "ringkasan/serapan"},
    {"a/2024", "/ringkasan/temuan", "0", "ringkasan/temuan"},
    {"a/2024", "/sasaran/1/capaian", "\"65.055555\"", "sasaran/2/capaian"},
    {"a/2024", "/sasaran/0/serapan", "null", "sasaran/1/serapan"},
    {"a/2024", "/indikator/3/capaian", "\"33.333334\"", "indikator/4/capaian"},
    {"a/2024", "/indikator/7/capaian", "\"0.000000\"", "indikator/8/capaian"},
    {"a/2024", "/indikator/15/keadaan", "\"tercapai\"", "indikator/16/keadaan"},
    {"a/2024", "/indikator/2/target/nilai", "\"1.601\"", "indikator/3/target/nilai"},
    {"a/2024", "/indikator/0/catatan", "\"\"", "indikator/1/catatan"},
    {"a/2024", "/indikator/0/sumber/baris", "3", "indikator/1/sumber/baris"},
    {"a/2024", "/anggaran/0/serapan", "\"97.79\"", "anggaran/1/serapan"},
    {"a/2024", "/anggaran/2/sisa", "3", "anggaran/3/sisa"},
    {"a/2024", "/anggaran/3/realisasi", "0", "anggaran/4/realisasi"},
    {"a/2024", "/dana/1/pagu", "51016762000", "dana/2/pagu"},
    {"a/2024", "/pernyataan", "[]", "pernyataan#"},
    {"a/2024", "/rencana_aksi/0/tw3/tertulis", "\"3 Lap\"", "rencana_aksi/1/tw3/tertulis"},
    {"a/2024", "/rencana_kinerja/0/alokasi", "1501", "rencana_kinerja/1/alokasi"},
    {"a/2024", "/perjanjian/0/anggaran", "3001", "perjanjian/1/anggaran"},
    {"a/2024", "/perjanjian/0/baris/1/kode", "\"1.3\"", "perjanjian/1/baris/2/kode"},
    {"b/2024", "/ringkasan/capaian", "\"72.000000\"", "ringkasan/capaian"},
    {"b/2024", "/ringkasan/sebutan", "\"Atas\"", "ringkasan/sebutan"},
    {"a", "/tahun/1/ringkasan/serapan", "\"50.000001\"", "tahun/2/ringkasan/serapan"},
    {"a", "/pegawai/0/jumlah", "1205", "pegawai/1/jumlah"},
    {"a", "/renstra/0/target", "[]", "renstra/1/target#"},
    {"b", "/pengukuran/skala/0/mulai", "\"72\"", "pengukuran/skala/1/mulai"},
};

/// Runs the script with the wrong value in place, and restores the site afterwards.
Said recompute_with(const Planted& row, const TemporaryFolder& place) {
  const std::string path = "site/kantor/" + row.folder + "/data.json";
  const std::string bytes = place.read(path);
  Json json = Json::parse(bytes);
  json.at(Json::json_pointer{row.pointer}) = Json::parse(row.value);
  place.write(path, json.dump(1));
  Said said = recompute(place);
  place.write(path, bytes);
  return said;
}

}  // namespace

TEST_CASE("recompute: the figures of everything that the format allows agree with the data sets") {
  const TemporaryFolder place;
  write_site(place);
  const Said said = recompute(place);
  INFO(said.output);
  CHECK(said.status == 0);
  CHECK(said.output.find("UNREAD") == std::string::npos);
  CHECK(said.output.find("3 years compared") != std::string::npos);
}

TEST_CASE("recompute: a mean halfway between two millionths is rounded away from zero") {
  const TemporaryFolder place;
  write_site(place);
  const Json summary = Json::parse(place.read("site/kantor/b/2024/data.json"))["ringkasan"];
  CHECK(summary["capaian"] == "72.000001");
  CHECK(summary["sebutan"] == "Bawah");
}

TEST_CASE("recompute: every planted difference is reported") {
  const TemporaryFolder place;
  write_site(place);
  for (const Planted& row : planted) {
    CAPTURE(row.told);
    const Said said = recompute_with(row, place);
    INFO(said.output);
    const bool told = said.output.find(" " + row.told + ": ") != std::string::npos;
    CHECK((said.status == 1 && told));
  }
}

}  // namespace terang::recompute_test
