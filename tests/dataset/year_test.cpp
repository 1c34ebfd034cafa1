#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "site/build.hpp"
#include "support/portal.hpp"
#include "support/repository.hpp"

namespace terang::year_test {
namespace {

using Json = nlohmann::ordered_json;
using support::TemporaryFolder;
using support::TemporaryRepository;

Json data_of(TemporaryRepository& repository) {
  const TemporaryFolder out;
  site::BuildOptions options;
  options.source.repository = repository.path();
  options.out = (out.path() / "site").string();
  REQUIRE(site::build(options).faults.empty());
  return Json::parse(out.read("site/kantor/kpu-kota-contoh/2024/data.json"));
}

TEST_CASE("data: money is a whole number and a percentage a string with six decimals") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  const std::string commit = repository.commit("awal");
  const Json data = data_of(repository);
  CHECK(data["kantor"] == "kpu-kota-contoh");
  CHECK(data["tahun"] == 2024);
  CHECK(data["commit"] == commit);
  CHECK(data["ringkasan"] == Json::parse(R"({"capaian": "97.368421", "sebutan": "Berhasil",
      "indikator": 2, "tercapai": 1, "belum_diukur": 0, "pagu": 1000000, "realisasi": 900000,
      "sisa": 100000, "serapan": "90.000000", "temuan": 1})"));
  const Json& indicator = data["indikator"][0];
  CHECK(indicator["capaian"] == "94.736842");
  CHECK(indicator["capaian_dilaporkan"] == "94.730000");
  CHECK(indicator["keadaan"] == "belum tercapai");
  CHECK(indicator["target"] == Json::parse(R"({"tertulis": "95%", "nilai": "95", "satuan": "%"})"));
  CHECK(indicator["sumber"]["berkas"] == "content/kantor/kpu-kota-contoh/2024/kinerja.csv");
  CHECK(indicator["sumber"]["baris"] == 2);
  CHECK(indicator["sumber"]["commit"] == commit);
  CHECK(data["perjanjian"][0]["anggaran"] == 1000000);
  CHECK(data["perjanjian"][0]["induk"].is_null());
  CHECK(data["temuan"][0]["jenis"] == "capaian-berbeda");
}

TEST_CASE("data: a missing figure is null and never zero") {
  TemporaryRepository repository;
  support::write_portal(repository, "content");
  repository.write("content/kantor/kpu-kota-contoh/2024/kinerja.csv",
                   "kode;sasaran;indikator;target;realisasi;catatan\n"
                   "1.1;1;Persentase layanan tepat waktu;95%;dikecualikan;Pasal 17\n"
                   "1.2;1;Jumlah kegiatan;5 keg;;\n");
  repository.write("content/kantor/kpu-kota-contoh/2024/anggaran.csv",
                   "kode;uraian;pagu;realisasi\nWA;Program Dukungan;Rp 1.000.000;\n");
  repository.write("content/kantor/kpu-kota-contoh/2024/laporan/01-laporan.md",
                   "---\njudul: Laporan\n---\n\nBelum ada angka.\n");
  repository.commit("awal");
  const Json data = data_of(repository);
  CHECK(data["ringkasan"]["capaian"].is_null());
  CHECK(data["ringkasan"]["belum_diukur"] == 2);
  CHECK(data["ringkasan"]["realisasi"].is_null());
  CHECK(data["ringkasan"]["sisa"].is_null());
  CHECK(data["ringkasan"]["serapan"].is_null());
  CHECK(data["indikator"][0]["keadaan"] == "dikecualikan");
  CHECK(data["indikator"][1]["keadaan"] == "belum diukur");
  CHECK(data["indikator"][1]["realisasi"]["nilai"].is_null());
}

}  // namespace
}  // namespace terang::year_test
