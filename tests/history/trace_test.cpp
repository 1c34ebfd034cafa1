#include "history/trace.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/date.hpp"
#include "history/reading.hpp"

namespace terang::history::trace_test {
namespace {

const std::string table = "kantor/k/2025/kinerja.csv";

TEST_CASE("trace: an edit has its figure and both states and the commit that made it") {
  Golden golden;
  const auto first =
      golden.commit("awal", {}, {{table, "kode;target;realisasi\n1.1;80%;77,5%\n1.2;5;\n"}});
  const auto second = golden.commit(
      "Perbaiki angka\n\nAlasan: salah ketik\n", {first},
      {{table, "kode;target;realisasi\n1.1;80%;78%\n1.2;5;4\n"}, {"portal.yaml", "judul: P\n"}});
  const auto third =
      golden.commit("tarik", {second}, {{table, "kode;target;realisasi\n1.1;80%;78%\n1.2;5;\n"}});
  const Ledger ledger = golden.ledger(third);
  CHECK(lines_of(ledger) ==
        Lines{"awal: k 2025 kinerja.csv baru", "Perbaiki angka: portal portal.yaml baru",
              "Perbaiki angka: k 2025 kinerja.csv 1.1 realisasi 77,5% > 78% diubah",
              "Perbaiki angka: k 2025 kinerja.csv 1.2 realisasi - > 4 baru",
              "tarik: portal portal.yaml ditarik",
              "tarik: k 2025 kinerja.csv 1.2 realisasi 4 > - ditarik"});
  REQUIRE(ledger.commits.size() == 3);
  const LedgerCommit& commit = ledger.commits[1];
  CHECK(commit.id == second);
  CHECK(base::print_iso(commit.day) == "2025-01-03");
  CHECK(commit.seconds == 1735700000 + 2 * 86400);
  CHECK(commit.offset_minutes == 7 * 60);
  CHECK(commit.author == "Sri Contoh");
  CHECK(commit.reason == "salah ketik");
  CHECK(commit.has_own_reason);
  CHECK(commit.first_parent == first);
  CHECK(ledger.commits[0].first_parent.empty());
  CHECK(ledger.commits[0].reason == "awal");
  CHECK_FALSE(ledger.commits[0].has_own_reason);
  CHECK(ledger.edits[0].before.number == base::Rational{155, 2});
  CHECK(ledger.edits[0].after.number == base::Rational{78});
  CHECK(ledger.is_whole());
}

TEST_CASE("trace: a value that is typed in another way is no edit") {
  const std::string before = "kode;indikator;target;realisasi\n1.1;Satu, dua;80%;77,5%\n2;B;5;\n";
  struct Row {
    const char* what;
    std::string after;
  };
  const std::vector<Row> rows{
      {"delimiter", "kode,indikator,target,realisasi\n1.1,\"Satu, dua\",80%,\"77,5%\"\n2,B,5,\n"},
      {"columns moved", "realisasi;kode;target;indikator\n77,5%;1.1;80%;Satu, dua\n;2;5;B\n"},
      {"rows in another order",
       "kode;indikator;target;realisasi\n2;B;5;\n1.1;Satu, dua;80%;77,5%\n"},
      {"quoting",
       "\"kode\";indikator;target;realisasi\n1.1;\"Satu, "
       "dua\";\"80%\";\"77,5%\"\n\"2\";\"B\";5;\"\"\n"},
      {"byte-order mark",
       "\xEF\xBB\xBFkode;indikator;target;realisasi\n1.1;Satu, dua;80%;77,5%\n2;B;5;\n"},
      {"line ends", "kode;indikator;target;realisasi\r\n1.1;Satu, dua;80%;77,5%\r\n2;B;5;\r\n"},
      {"numbers", "kode;indikator;target;realisasi\n1.1;Satu, dua;80,0 %;77.50 %\n2;B;5,0;\n"},
      {"blanks", "kode;indikator;target;realisasi\n 1.1;Satu,  dua ;80%;77,5%\n2;B; 5;\n\n"},
      {"an empty column more",
       "kode;indikator;target;realisasi;catatan\n1.1;Satu, dua;80%;77,5%;\n2;B;5;;\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    Golden golden;
    const auto first = golden.commit("awal", {}, {{table, before}});
    const auto second = golden.commit("rapikan", {first}, {{table, row.after}});
    CHECK(golden.lines(second) == Lines{"awal: k 2025 kinerja.csv baru", "rapikan:"});
  }
}

TEST_CASE("trace: every change of a value is an edit, however small") {
  struct Row {
    const char* column;
    const char* before;
    const char* after;
  };
  const std::vector<Row> rows{
      {"realisasi", "77,5%", "77,51%"}, {"realisasi", "5", "5 keg"},
      {"realisasi", "0", "-5"},         {"realisasi", "tidak berlaku", "0"},
      {"target", "80", "≥ 80"},         {"target", "80-90", "80-91"},
      {"indikator", "Satu", "satu"},    {"capaian_dilaporkan", "96,9", "96,88"},
      {"kolom_asing", "a", "b"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.before);
    CAPTURE(row.after);
    Golden golden;
    const std::string header = std::string{"kode;"} + row.column + "\n1;";
    const auto first = golden.commit("awal", {}, {{table, header + row.before + "\n"}});
    const auto second = golden.commit("ubah", {first}, {{table, header + row.after + "\n"}});
    CHECK(golden.lines(second) == Lines{"awal: k 2025 kinerja.csv baru",
                                        std::string{"ubah: k 2025 kinerja.csv 1 "} + row.column +
                                            " " + row.before + " > " + row.after + " diubah"});
  }
}

TEST_CASE(
    "trace: a row that changes its key is withdrawn under the old key and entered under the new") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table, "kode;realisasi\n1;5\n2;6\n"}});
  const auto second = golden.commit("kunci", {first}, {{table, "kode;realisasi\n1a;5\n2;6\n"}});
  CHECK(golden.lines(second) == Lines{"awal: k 2025 kinerja.csv baru",
                                      "kunci: k 2025 kinerja.csv 1 realisasi 5 > - ditarik",
                                      "kunci: k 2025 kinerja.csv 1a realisasi - > 5 baru"});
}

TEST_CASE("trace: removing a column withdraws its figures") {
  Golden golden;
  const auto first = golden.commit("awal", {}, {{table, "kode;target;realisasi\n1;5;4\n2;6;\n"}});
  const auto second = golden.commit("kolom", {first}, {{table, "kode;target\n1;5\n2;6\n"}});
  CHECK(golden.lines(second) == Lines{"awal: k 2025 kinerja.csv baru",
                                      "kolom: k 2025 kinerja.csv 1 realisasi 4 > - ditarik"});
}

TEST_CASE("trace: only commits that changed files of the format are in the ledger") {
  support::TemporaryRepository repository;
  repository.write("LICENSE", "x");
  repository.commit("tanpa content");
  repository.write("content/" + table, "kode;realisasi\n1;5\n");
  repository.commit("isi");
  repository.commit("kosong");
  repository.write("LICENSE", "y");
  repository.commit("di luar");
  repository.write("content/README.md", "x");
  repository.write("content/kantor/k/.draf", "x");
  repository.write("content/kantor/k/asing.csv", "kode\n");
  repository.commit("bukan berkas format");
  repository.write("content/" + table, "kode;realisasi\n1;6\n");
  const std::string tip = repository.commit("ubah");
  Memory memory;
  CHECK(lines_of(trace_in(repository.path(), tip, memory)) ==
        Lines{"isi: k 2025 kinerja.csv baru", "ubah: k 2025 kinerja.csv 1 realisasi 5 > 6 diubah"});
}

TEST_CASE("trace: a content folder that does not exist has an empty ledger") {
  Golden golden;
  const auto only = golden.commit("awal", {}, {{table, "kode;realisasi\n1;5\n"}});
  Memory memory;
  const Ledger ledger = trace_in(golden.repository.path(), only, memory, "tidak-ada");
  CHECK(all_of(ledger).empty());
  CHECK(ledger.is_whole());
}

TEST_CASE("trace: the content folder may be the whole repository") {
  Golden golden;
  const auto first = golden.repository.commit(
      support::Snapshot{"awal", {}, {{"kantor/k/2025/kinerja.csv", "kode;realisasi\n1;5\n"}}, 1});
  const auto second = golden.repository.commit(support::Snapshot{
      "ubah", {first}, {{"kantor/k/2025/kinerja.csv", "kode;realisasi\n1;6\n"}}, 2});
  Memory memory;
  CHECK(
      lines_of(trace_in(golden.repository.path(), second, memory, "")) ==
      Lines{"awal: k 2025 kinerja.csv baru", "ubah: k 2025 kinerja.csv 1 realisasi 5 > 6 diubah"});
}

TEST_CASE("trace: edits of the parties, dates and budget of an agreement are in the ledger") {
  const std::string agreement = "kantor/k/2025/perjanjian/ketua.yaml";
  Golden golden;
  const auto first = golden.commit("awal", {},
                                   {{agreement,
                                     "judul: Perjanjian\n"
                                     "tanggal: 2025-01-25\n"
                                     "pihak_pertama: {nama: Ani, jabatan: Sekretaris}\n"
                                     "anggaran:\n"
                                     "  - {kode: WA, uraian: Dukungan, jumlah: Rp 1.000.000}\n"
                                     "  - {kode: CQ, uraian: Pemilu, jumlah: Rp 2.000.000}\n"}});
  const auto second = golden.commit("ubah", {first},
                                    {{agreement,
                                      "tanggal: 2025-01-26\n"
                                      "judul: \"Perjanjian\"\n"
                                      "pihak_kedua: {nama: Citra}\n"
                                      "pihak_pertama: {nama: Budi, jabatan: Sekretaris}\n"
                                      "anggaran:\n"
                                      "  - {kode: CQ, uraian: Pemilu, jumlah: 2000000}\n"
                                      "  - kode: WA\n"
                                      "    uraian: Dukungan\n"
                                      "    jumlah: Rp 1.500.000,00\n"}});
  CHECK(golden.lines(second) ==
        Lines{"awal: k 2025 perjanjian/ketua.yaml baru",
              "ubah: k 2025 perjanjian/ketua.yaml pihak_kedua.nama - > Citra baru",
              "ubah: k 2025 perjanjian/ketua.yaml pihak_pertama.nama Ani > Budi diubah",
              "ubah: k 2025 perjanjian/ketua.yaml tanggal 2025-01-25 > 2025-01-26 diubah",
              "ubah: k 2025 perjanjian/ketua.yaml WA anggaran.jumlah Rp 1.000.000 > "
              "Rp 1.500.000,00 diubah"});
}

TEST_CASE("trace: an edit of prose keeps none of the text") {
  const std::string chapter = "kantor/k/2025/laporan/01-isi.md";
  Golden golden;
  const auto first = golden.commit("awal", {}, {{chapter, "---\njudul: Satu\n---\n\nTeks.\n"}});
  const auto second =
      golden.commit("baris", {first}, {{chapter, "---\r\njudul: Satu\r\n---\r\nTeks.  \r\n"}});
  const auto third = golden.commit("ubah", {second}, {{chapter, "---\njudul: Dua\n---\nTekss.\n"}});
  const auto fourth = golden.commit("hapus isi", {third}, {{chapter, "---\njudul: Dua\n---\n"}});
  const Ledger ledger = golden.ledger(fourth);
  CHECK(lines_of(ledger) ==
        Lines{"awal: k 2025 laporan/01-isi.md baru",
              "baris:", "ubah: k 2025 laporan/01-isi.md judul Satu > Dua diubah (ralat)",
              "ubah: k 2025 laporan/01-isi.md naskah ~ > ~ diubah (ralat)",
              "hapus isi: k 2025 laporan/01-isi.md naskah ~ > - ditarik (ralat)"});
  CHECK(ledger.edits[1].before.text.empty());
  CHECK(ledger.edits[1].after.text.empty());
}

TEST_CASE("trace: .mailmap names the authors, and no e-mail address is kept") {
  support::TemporaryRepository repository;
  repository.write("content/" + table, "kode;realisasi\n1;5\n");
  repository.commit("satu");
  repository.write("content/" + table, "kode;realisasi\n1;6\n");
  repository.git("add --all");
  repository.git(
      "commit --quiet --author='budi@example.go.id <budi@example.go.id>' "
      "-m 'Atas permintaan ani@example.go.id ubah' "
      "-m 'Surel <ani@example.go.id> tentang ini.' "
      "-m 'Alasan: surat ani@example.go.id tanggal 3'");
  repository.write("content/" + table, "kode;realisasi\n1;7\n");
  repository.git("add --all");
  repository.git("commit --quiet --author='sri <sri@lama.example>' -m 'sri@lama.example'");
  repository.write(".mailmap", "Sri Contohwati <sri@example.go.id>\nSri Lama <sri@lama.example>\n");
  const std::string tip = repository.commit("peta nama");
  Memory memory;
  const Ledger ledger = trace_in(repository.path(), tip, memory);
  Lines found;
  for (const LedgerCommit& commit : ledger.commits) {
    found.push_back(commit.author + ": " + commit.subject + " | " + commit.reason);
  }
  CHECK(found == Lines{"Sri Contohwati: satu | satu",
                       "budi: Atas permintaan ubah | surat tanggal 3", "Sri Lama: sri | sri"});
  for (const std::string& line : all_of(ledger)) CHECK(line.find('@') == std::string::npos);
  CHECK(print(memory).find(".example") == std::string::npos);
}

TEST_CASE("trace: the day of a commit is that of the committer, not of the author") {
  support::TemporaryRepository repository;
  repository.write("content/" + table, "kode;realisasi\n1;5\n");
  repository.git("add --all");
  repository.git("commit --quiet -m satu --date='1700000000 +0930'");
  Memory memory;
  const Ledger ledger = trace_in(repository.path(), repository.git("rev-parse HEAD"), memory);
  REQUIRE(ledger.commits.size() == 1);
  CHECK(base::print_iso(ledger.commits[0].day) == "2025-01-01");
}

TEST_CASE("trace: a commit comes after its parents whatever their clocks say") {
  Golden golden;
  const auto first = golden.commit_on(9, "awal", {}, {{table, "kode;realisasi\n1;5\n"}});
  const auto second = golden.commit_on(2, "mundur", {first}, {{table, "kode;realisasi\n1;6\n"}});
  const auto third = golden.commit_on(5, "maju", {second}, {{table, "kode;realisasi\n1;7\n"}});
  CHECK(golden.lines(third) == Lines{"awal: k 2025 kinerja.csv baru",
                                     "mundur: k 2025 kinerja.csv 1 realisasi 5 > 6 diubah",
                                     "maju: k 2025 kinerja.csv 1 realisasi 6 > 7 diubah"});
}

}  // namespace
}  // namespace terang::history::trace_test
