#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "cli/options.hpp"
#include "cli/print_edits.hpp"
#include "support/portal.hpp"
#include "support/program.hpp"
#include "support/repository.hpp"

namespace terang::changes_test {
namespace {

using Json = nlohmann::json;
using support::run;
using support::TemporaryRepository;

const std::string year = "content/kantor/kpu-kota-contoh/2024/";

void write_results(const TemporaryRepository& repository, const std::string& first) {
  repository.write(year + "kinerja.csv",
                   "kode;sasaran;indikator;target;realisasi;capaian_dilaporkan\n"
                   "1.1;1;Persentase layanan tepat waktu;95%;" +
                       first +
                       ";94,73%\n"
                       "1.2;1;Jumlah kegiatan;5 keg;5 keg;100%\n");
}

/// A portal whose figure 1.1 was revised once; `second` is the id of that commit.
struct Revised {
  TemporaryRepository repository;
  std::string first, second;

  Revised() {
    support::write_portal(repository, "content");
    first = repository.commit("awal");
    write_results(repository, "95%");
    second = repository.commit("Angka akhir\n\nAlasan: reviu Inspektorat");
  }

  support::Outcome terang(const std::string& arguments) const {
    return run(arguments + " --repo '" + repository.path() + "'");
  }
};

bool says(const support::Outcome& outcome, const std::string& words) {
  return outcome.output.find(words) != std::string::npos;
}

Json json_of(const support::Outcome& outcome) {
  return Json::parse(outcome.output.substr(outcome.output.find('{')));
}

}  // namespace

TEST_CASE("range: only two revisions, or one and the working tree, are a range") {
  struct Row {
    const char* text;
    bool is_range;
    const char* before;
    const char* after;
  };
  for (const Row& row :
       {Row{"A..B", true, "A", "B"}, Row{"A..", true, "A", ""}, Row{"A", true, "A", ""},
        Row{"..B", true, "HEAD", "B"}, Row{"v1.0..HEAD~2", true, "v1.0", "HEAD~2"},
        Row{"A...B", false, "", ""}, Row{"..", false, "", ""}, Row{"", false, "", ""},
        Row{"A..B..C", false, "", ""}, Row{"A..B..", false, "", ""}, Row{"...", false, "", ""}}) {
    CAPTURE(row.text);
    const auto range = cli::parse_range(row.text);
    CHECK(range.has_value() == row.is_range);
    if (!range) continue;
    CHECK(range->before == row.before);
    CHECK(range->after == row.after);
  }
}

TEST_CASE("markdown: signs that are typed are escaped and stay text in a merge request") {
  CHECK(cli::markdown("a|b *c* <d>\n[e](f) `g` \\ @h") ==
        "a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\` \\\\ \\@h");
}

TEST_CASE("diff: wrong arguments end with status 2, and a message shows how to write a range") {
  for (const char* arguments :
       {"diff", "diff A...B", "diff ..", "diff A..B..C", "diff A..B C", "diff A..B --format sarif",
        "log --format sarif", "log --year 24"}) {
    CAPTURE(arguments);
    CHECK(run(arguments).status == 2);
  }
  CHECK(says(run("diff A...B"), "HEAD.."));
}

TEST_CASE("diff: an unknown revision ends with status 3") {
  const Revised portal;
  CHECK(portal.terang("diff tiada..HEAD").status == 3);
}

TEST_CASE("diff: it shows figures before and after, their commit and their effect") {
  const Revised portal;
  const support::Outcome outcome = portal.terang("diff HEAD~1..HEAD");
  CHECK(outcome.status == 0);
  CHECK(says(outcome, "2025-01-03  Sri Contoh  " + portal.second.substr(0, 12) +
                          "\n  Angka akhir\n  Alasan: reviu Inspektorat\n"));
  CHECK(says(outcome, "kpu-kota-contoh 2024 kinerja.csv 1.1 realisasi: 90% → 95% (diubah; ralat)"));
  CHECK(says(outcome, "KPU Kota Contoh, 2024\n"));
  CHECK(says(outcome, "Capaian rata-rata: 97,37% (Berhasil) → 100,00% (Berhasil)"));
  CHECK(says(outcome, "Indikator tercapai: 1 dari 2 → 2 dari 2"));
  CHECK_FALSE(says(outcome, "Pagu"));
  CHECK(says(portal.terang("diff ..HEAD~1 --lang en"), "95% → 90% (revised"));
}

TEST_CASE("diff: a range that ends at the working tree shows what is not committed") {
  const Revised portal;
  write_results(portal.repository, "94%");
  for (const char* range : {"HEAD..", "HEAD"}) {
    const support::Outcome outcome = portal.terang("diff " + std::string{range});
    CAPTURE(range);
    CHECK(outcome.status == 0);
    CHECK(says(outcome, "Belum dicatat (folder kerja)\n"));
    CHECK(says(outcome, "1.1 realisasi: 95% → 94% (diubah"));
  }
}

TEST_CASE("diff: without a change it prints that there is none and ends with status 0") {
  const Revised portal;
  for (const char* format : {"text", "markdown"}) {
    const support::Outcome outcome = portal.terang("diff HEAD.. --format " + std::string{format});
    CHECK(outcome.status == 0);
    CHECK(outcome.output == "Tidak ada angka yang berubah.\n");
  }
  const support::Outcome other = portal.terang("diff HEAD~1..HEAD --office kpu-lain");
  CHECK(says(other, "Tidak ada angka yang berubah."));
}

TEST_CASE("diff: content that cannot be read ends with status 1 and still shows the edits") {
  const Revised portal;
  write_results(portal.repository, "9.5.4");
  const support::Outcome outcome = portal.terang("diff HEAD..");
  CHECK(outcome.status == 1);
  CHECK(says(outcome, year + "kinerja.csv:2:"));
  CHECK(says(outcome, "1.1 realisasi: 95% → 9.5.4 (tidak terbaca) (diubah"));
  CHECK_FALSE(says(outcome, "Capaian rata-rata"));
  CHECK(says(portal.terang("diff HEAD.. --format markdown"), "### Galat\n\n- content/kantor"));
}

TEST_CASE("diff: a new file is one line as text and every figure in JSON") {
  const Revised portal;
  portal.repository.write(year + "pernyataan.csv",
                          "kode;besaran;acuan;nilai\np1;target;1.1;95%\np2;target;1.2;5 keg\n");
  const support::Outcome text = portal.terang("diff HEAD..");
  CHECK(says(text,
             "kpu-kota-contoh 2024 pernyataan.csv: berkas dimasukkan beserta isinya, 6 isian\n"));
  CHECK_FALSE(says(text, "p1 nilai"));
  const Json json = json_of(portal.terang("diff HEAD.. --format json"));
  CHECK(json["suntingan"].size() == 6);
  CHECK(json["berkas"][0]["jenis"] == "dimasukkan");
}

TEST_CASE("diff: a renamed office is no edit, and its files are listed as renamed") {
  Revised portal;
  portal.repository.git("mv content/kantor/kpu-kota-contoh content/kantor/kpu-kota-baru");
  portal.repository.commit("Nama baru");
  const support::Outcome outcome = portal.terang("diff HEAD~1..HEAD");
  CHECK(outcome.status == 0);
  CHECK(outcome.output.find("Berkas\n    kpu-kota-baru 2024 anggaran.csv: ") == 0);
  CHECK(says(outcome, "berganti nama, semula kantor/kpu-kota-contoh/kantor.yaml\n"));
  CHECK_FALSE(says(outcome, "dimasukkan"));
}

TEST_CASE("diff: Markdown has a table of figures and one of their effect") {
  const Revised portal;
  const support::Outcome outcome = portal.terang("diff HEAD~1..HEAD --format markdown");
  CHECK(outcome.status == 0);
  CHECK(says(outcome,
             "### KPU Kota Contoh, 2024\n\n"
             "| Berkas | Kode | Kolom | Sebelum | Sesudah | Jenis |\n"
             "| --- | --- | --- | --- | --- | --- |\n"
             "| kinerja.csv | 1.1 | realisasi | 90% | 95% | diubah; ralat |\n\n"
             "| Akibatnya | Sebelum | Sesudah |\n| --- | --- | --- |\n"
             "| Capaian rata-rata | 97,37% (Berhasil) | 100,00% (Berhasil) |\n"));
}

TEST_CASE("diff: JSON has the edit with its commit and the results of the year") {
  const Revised portal;
  const Json json = json_of(portal.terang("diff HEAD~1..HEAD --format json"));
  REQUIRE(json["suntingan"].size() == 1);
  CHECK(json["suntingan"][0]["commit"] == portal.second);
  CHECK(json["suntingan"][0]["lama"] == "90%");
  CHECK(json["suntingan"][0]["alasan"] == "reviu Inspektorat");
  REQUIRE(json["akibat"].size() >= 1);
  CHECK(json["akibat"][0]["lama"]["tercapai"] == 1);
  CHECK(json["akibat"][0]["baru"]["tercapai"] == 2);
}

TEST_CASE("log: edits are listed under their commits, the newest first") {
  const Revised portal;
  const support::Outcome outcome = portal.terang("log");
  CHECK(outcome.status == 0);
  CHECK(says(outcome,
             "  Alasan: reviu Inspektorat\n"
             "    kpu-kota-contoh 2024 kinerja.csv 1.1 realisasi: "
             "90% → 95% (diubah; ralat)\n\n2025-01-02"));
  CHECK(says(outcome,
             "kpu-kota-contoh 2024 kinerja.csv:           berkas dimasukkan beserta isinya\n"));
  CHECK_FALSE(says(portal.terang("log --rev HEAD~1"), "Angka akhir"));
  CHECK(says(portal.terang("log --format markdown"),
             "### 2025-01-03: Angka akhir\n\nSri Contoh, " + portal.second.substr(0, 12)));
}

TEST_CASE("log: the history of one code begins with the file that entered it") {
  const Revised portal;
  const support::Outcome outcome =
      portal.terang("log --kode 1.1 --year 2024 --office kpu-kota-contoh");
  CHECK(says(outcome, "kinerja.csv 1.1 realisasi: 90% → 95% (diubah; ralat)"));
  CHECK(says(outcome, "(kosong) → 90% (dimasukkan)"));
  CHECK_FALSE(says(outcome, " 1.2 "));
  for (const char* filter : {"--kode 9.9", "--office kpu-lain", "--year 2019"}) {
    CAPTURE(filter);
    CHECK(portal.terang("log " + std::string{filter}).output == "Tidak ada suntingan.\n");
  }
}

TEST_CASE("log: JSON lists every figure, the oldest first") {
  const Revised portal;
  const Json json = json_of(portal.terang("log --format json"));
  CHECK(json["suntingan"].front()["commit"] == portal.first);
  CHECK(json["suntingan"].front()["jenis"] == "dimasukkan");
  CHECK(json["suntingan"].back()["baru"] == "95%");
  CHECK(json["suntingan"].back()["ralat"] == true);
  CHECK(json["berkas"].front()["jenis"] == "dimasukkan");
  CHECK(json["sejak"].is_null());
}

}  // namespace terang::changes_test
