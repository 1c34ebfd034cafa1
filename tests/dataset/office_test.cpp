#include <doctest/doctest.h>

#include "content/reading.hpp"
#include "dataset/reading.hpp"
#include "measure/across_years.hpp"

namespace terang::dataset::office_test {
namespace {

using content::testing::office_folder;
using testing::File;
using testing::Json;
using testing::origin_of;

content::Office read_office(const std::vector<File>& files) {
  base::Diagnostics diagnostics;
  content::Office office = content::parse_office(
      "k", content::testing::tree_of(office_folder, files), content::default_rules(), diagnostics);
  REQUIRE(content::testing::messages_of(diagnostics, office_folder) == "");
  return office;
}

Json data_of(const content::Office& office, std::vector<YearSummary> years,
             const OfficeFindings& found) {
  const Origin origin = origin_of({"kantor/k/kantor.yaml", "kantor/k/pegawai.csv"});
  return Json::parse(render_office({office, std::move(years), found, origin}));
}

OfficeFindings two_units() {
  const measure::UnitInYear units[]{
      {.code = "1.1", .unit = "%", .year = 2023, .place = {"kantor/k/2023/kinerja.csv", 2, 1}},
      {.code = "1.1", .unit = "orang", .year = 2024, .place = {"kantor/k/2024/kinerja.csv", 3, 1}}};
  return {.office = "k", .findings = measure::check_units_across_years(units), .replies = {}};
}

constexpr std::string_view plain = "nama: KPU Kota K\njenis: kpu-kabkota\n";

}  // namespace

TEST_CASE("data: an office's file keeps every key and row of its own files") {
  const content::Office office = read_office(
      {{"kantor.yaml",
        "nama: KPU Kota K\njenis: kpu-kabkota\ninduk: kpu\n"
        "wilayah: {kode: \"16.74\", provinsi: P, nama: Kota K}\n"
        "kontak: {alamat: Jalan A, surel: a@b.example}\n"
        "unit: [{id: a, nama: Bagian A}, {id: b, nama: Subbagian B, induk: a}]\n"
        "pengukuran: {batas_capaian: , desimal: 3, skala: [{mulai: 80, sebutan: Baik}, "
        "{mulai: 0, sebutan: Kurang}]}\n"},
       {"pegawai.csv", "kode;kelompok;uraian;jumlah;tanggal\nsd;pendidikan;SD;1.204;2024-06-30\n"},
       {"renstra.csv",
        "kode;sasaran;indikator;satuan;arah;2023;2024\n1;S;Aduan;aduan;turun;;≤ 5\n"}});
  const Json data = data_of(office, {}, {});
  CHECK(data["kantor"] ==
        Json::parse(R"({"slug": "k", "nama": "KPU Kota K", "jenis": "kpu-kabkota", "induk": "kpu",
          "wilayah": {"kode": "16.74", "provinsi": "P", "nama": "Kota K"},
          "kontak": {"alamat": "Jalan A", "telepon": null, "surel": "a@b.example", "situs": null},
          "sumber": {"berkas": "content/kantor/k/kantor.yaml", "baris": null, "commit": "c1"}})"));
  CHECK(data["commit"] == "c0");
  CHECK(data["unit"] == Json::parse(R"([{"id": "a", "nama": "Bagian A", "induk": null},
                                        {"id": "b", "nama": "Subbagian B", "induk": "a"}])"));
  CHECK(data["pengukuran"] ==
        Json::parse(R"({"sendiri": true, "batas_capaian": null, "desimal": 3, "toleransi": "0",
          "skala": [{"mulai": "80", "sebutan": "Baik"}, {"mulai": "0", "sebutan": "Kurang"}]})"));
  CHECK(data["pegawai"] ==
        Json::parse(R"([{"kode": "sd", "kelompok": "pendidikan", "uraian": "SD", "jumlah": 1204,
          "tanggal": "2024-06-30", "sumber": {"berkas": "content/kantor/k/pegawai.csv",
          "baris": 2, "commit": "c1"}}])"));
  CHECK(data["renstra"] ==
        Json::parse(R"([{"kode": "1", "tujuan": null, "sasaran": "S", "indikator": "Aduan",
          "satuan": "aduan", "arah": "turun",
          "target": [{"tahun": 2024, "tertulis": "≤ 5", "nilai": "5", "satuan": "aduan"}],
          "sumber": {"berkas": "content/kantor/k/renstra.csv", "baris": 2, "commit": null}}])"));
}

TEST_CASE("data: an office's years stand newest first with the summary of their own file") {
  base::Diagnostics diagnostics;
  const content::OfficeYear year = content::testing::read_year(
      {{"sasaran.csv", "kode;sasaran\n1;S\n"},
       {"kinerja.csv", "kode;sasaran;indikator;target;realisasi\n1.1;1;I;3 keg;1 keg\n"},
       {"anggaran.csv", "kode;uraian;pagu;realisasi\nA;U;300;200\n"}},
      diagnostics);
  const content::Rules rules = content::default_rules();
  const measure::Scoreboard scores = measure::measure(year, rules, measure::YearState::closed);
  const Origin origin = origin_of({});
  const YearView view{year, rules, scores, origin};
  const Json data = data_of(read_office({{"kantor.yaml", plain}}),
                            {{.year = 2022}, summarise(view), {.year = 2023}}, {});
  const Json& years = data["tahun"];
  REQUIRE(years.size() == 3);
  CHECK(years[0]["tahun"] == 2024);
  CHECK(years[1]["tahun"] == 2023);
  CHECK(years[2]["tahun"] == 2022);
  CHECK(years[0]["alamat"] == "/kantor/k/2024/");
  CHECK(years[0]["ringkasan"] == Json::parse(render_year(view))["ringkasan"]);
  CHECK(years[0]["ringkasan"]["capaian"] == "33.333333");
  CHECK(years[0]["ringkasan"]["sebutan"] == "Tidak Berhasil");
  CHECK(years[2]["ringkasan"]["pagu"].is_null());
}

TEST_CASE(
    "data: a finding between two years belongs to the later and stands on the office's page") {
  const Json data = data_of(read_office({{"kantor.yaml", plain}}), {}, two_units());
  REQUIRE(data["temuan"].size() == 1);
  CHECK(data["temuan"][0] ==
        Json::parse(R"({"jenis": "satuan-berbeda", "kantor": "k", "tahun": 2024,
          "kode": "1.1-2024", "dilaporkan": "orang", "dihitung": "%",
          "cara": "satuan kode ini dalam tahun 2023",
          "berkas": "content/kantor/k/2024/kinerja.csv", "baris": 3,
          "alamat": "/kantor/k/#temuan-satuan-berbeda-1.1-2024", "tanggapan": null})"));
}

TEST_CASE("check: findings between years follow those of the years in JSON and in SARIF") {
  const measure::Finding overspent{.kind = measure::FindingKind::overspent,
                                   .code = "A",
                                   .subject = "Program",
                                   .method = "cara",
                                   .place = {"kantor/k/2024/anggaran.csv", 2, 1}};
  CheckReport report;
  report.folder = "content/";
  report.years.push_back(
      {.office = "k", .year = 2024, .findings = {overspent}, .replies = {"Benar."}});
  report.office_findings.push_back(two_units());
  report.office_findings.back().replies = {"Satuan diganti."};
  const Json json = Json::parse(render_check(report, base::Language::indonesian))["temuan"];
  REQUIRE(json.size() == 2);
  CHECK(json[0]["alamat"] == "/kantor/k/2024/#temuan-serapan-lebih-A");
  CHECK(json[0]["tanggapan"] == "Benar.");
  CHECK(json[1]["alamat"] == "/kantor/k/#temuan-satuan-berbeda-1.1-2024");
  CHECK(json[1]["tahun"] == 2024);
  CHECK(json[1]["tanggapan"] == "Satuan diganti.");
  const Json sarif = Json::parse(render_sarif(report, base::Language::english));
  const Json& results = sarif["runs"][0]["results"];
  REQUIRE(results.size() == 2);
  CHECK(results[0]["properties"]["alamat"] == "/kantor/k/2024/#temuan-serapan-lebih-A");
  CHECK(results[1]["ruleId"] == "satuan-berbeda");
  CHECK(results[1]["message"]["text"] == "1.1: unit of this code in 2023");
  CHECK(results[1]["properties"]["alamat"] == "/kantor/k/#temuan-satuan-berbeda-1.1-2024");
  const Json& location = results[1]["locations"][0]["physicalLocation"];
  CHECK(location["artifactLocation"]["uri"] == "content/kantor/k/2024/kinerja.csv");
  CHECK(location["region"]["startLine"] == 3);
}

TEST_CASE("check: a finding of a file as a whole has no line") {
  const measure::Finding finding{.kind = measure::FindingKind::superior_differs,
                                 .code = "a",
                                 .place = {"kantor/k/2024/perjanjian/a.yaml", 0, 0}};
  CheckReport report;
  report.years.push_back({.office = "k", .year = 2024, .findings = {finding}, .replies = {""}});
  const Json json = Json::parse(render_check(report, base::Language::indonesian));
  CHECK(json["temuan"][0]["baris"].is_null());
}

}  // namespace terang::dataset::office_test
