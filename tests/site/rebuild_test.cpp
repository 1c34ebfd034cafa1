// A build that continues from the last one writes the same bytes as a build from nothing.
#include <filesystem>
#include <fstream>
#include <functional>

#include <doctest/doctest.h>

#include "site/build.hpp"
#include "support/portal.hpp"
#include "support/repository.hpp"
#include "support/seeds.hpp"

namespace terang::site::rebuild_test {
namespace {

namespace fs = std::filesystem;
using support::TemporaryFolder;
using support::TemporaryRepository;

const int commits = support::few_or_many(25, 100);
const int rounds = support::few_or_many(15, 40);

/// Numbers that look random and are the same in every run.
struct Dice {
  std::uint64_t state = 88172645463325252ULL;
  std::size_t roll(std::size_t sides) {
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    return state % sides;
  }
};

BuildOptions options_for(const TemporaryRepository& repository, const fs::path& out,
                         bool is_fresh) {
  BuildOptions options;
  options.source.repository = repository.path();
  options.out = out.string();
  options.jobs = 2;
  options.is_fresh = is_fresh;
  return options;
}

/// A portal of five offices over three years that is edited at random. No state has a fault.
class Editor {
 public:
  explicit Editor(TemporaryRepository& repository) : repository_{repository} {
    support::write_portal(repository, "content");
    fs::remove_all(folder() / "kantor");
    for (std::size_t office = 0; office < 5; ++office) {
      write_office(office, office == 0 ? "" : "kpu-0");
      for (int year = 2022; year < 2025; ++year) write_year(office, year);
    }
    repository_.commit("awal");
  }

  /// Makes one small commit, as people do.
  void edit() {
    const std::size_t office = dice_.roll(5);
    const int year = 2022 + static_cast<int>(dice_.roll(3));
    const std::vector<std::function<void()>> edits{
        [&] { write_year(office, year); },
        [&] { write_year(office, year); },
        [&] { write_year(office, year); },
        [&] { write_year(dice_.roll(5), year), write_year(office, 2024); },
        [&] {
          write_office(office, office == 0 ? "" : dice_.roll(2) == 0 ? "kpu-0" : "");
        },
        [&] { toggle(year_folder(office, 2025) / "anggaran.csv", budget()); },
        [&] { toggle(office_folder(office) / "profil.md", prose()); },
        [&] { toggle(year_folder(office, year) / "laporan/01-laporan.md", prose()); },
        [&] { toggle(folder() / "halaman/bantuan.md", prose()); },
        [&] { repository_.write("README.md", std::to_string(dice_.roll(1000))); },
        [&] { write_portal_settings(); },
        [&] { rename_office(office); },
        [&] { retype(office, year); },
        [&] {
          repository_.git("checkout --quiet HEAD~1 -- content/kantor/" + names_[office] +
                          "/2023/kinerja.csv 2>/dev/null || true");
        },
    };
    edits[dice_.roll(edits.size())]();
    repository_.write("ubahan.txt", std::to_string(++edits_));
    repository_.commit("Ubahan " + std::to_string(edits_));
  }

 private:
  fs::path folder() const { return repository_.folder().path() / "content"; }
  fs::path office_folder(std::size_t office) const {
    return folder() / "kantor" / (names_[office]);
  }
  fs::path year_folder(std::size_t office, int year) const {
    return office_folder(office) / std::to_string(year);
  }
  static void write(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << bytes;
  }
  static void toggle(const fs::path& path, const std::string& bytes) {
    if (!fs::remove(path)) write(path, bytes);
  }
  std::string prose() {
    return "---\njudul: Judul " + std::to_string(dice_.roll(100)) + "\n---\n\nIsi " +
           std::to_string(dice_.roll(100)) + ".\n";
  }
  std::string budget() {
    return "kode;uraian;pagu;realisasi\nWA;Dukungan;Rp 1.000.000;Rp " +
           std::to_string(dice_.roll(1'200'000)) + "\n";
  }
  void write_office(std::size_t office, const std::string& parent) {
    std::string yaml =
        "nama: KPU Kota Nomor " + std::to_string(dice_.roll(3)) + "\njenis: kpu-kabkota\n";
    if (!parent.empty()) yaml += "induk: " + names_[0] + "\n";
    if (dice_.roll(3) == 0) yaml += "pengukuran: {desimal: 1}\n";
    write(office_folder(office) / "kantor.yaml", yaml);
  }
  void write_year(std::size_t office, int year) {
    const fs::path path = year_folder(office, year);
    const std::string target = std::to_string(50 + dice_.roll(50));
    write(path / "sasaran.csv", "kode;sasaran;anggaran\n1;Pemilih terlayani;WA\n");
    write(path / "kinerja.csv",
          "kode;sasaran;indikator;satuan;target;realisasi;capaian_dilaporkan\n"
          "1.1;1;Layanan tepat waktu;persen;" +
              target + ";" + std::to_string(dice_.roll(100)) + ";94,73%\n1.2;1;Jumlah kegiatan;" +
              (dice_.roll(4) == 0 ? "keg" : "dokumen") + ";5;" + std::to_string(dice_.roll(9)) +
              ";\n");
    write(path / "anggaran.csv", budget());
    if (dice_.roll(3) == 0) {
      write(path / "tanggapan.csv", "temuan;tanggal;tanggapan\ncapaian-berbeda-1.1;2025-02-0" +
                                        std::to_string(1 + dice_.roll(9)) + ";Sudah dibetulkan\n");
    }
  }
  /// Types the same amount in another way.
  void retype(std::size_t office, int year) {
    std::ifstream in{year_folder(office, year) / "anggaran.csv"};
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    in.close();
    const std::size_t at = text.find("Rp 1.000.000");
    if (at != std::string::npos) text.replace(at, 12, "1000000");
    write(year_folder(office, year) / "anggaran.csv", text);
  }
  void write_portal_settings() {
    write(folder() / "portal.yaml",
          "judul: Portal " + std::to_string(dice_.roll(9)) +
              "\ninstansi: Komisi\nalamat_dasar: https://kinerja.example.go.id/\nbahasa: [id]\n");
  }
  void rename_office(std::size_t office) {
    if (office == 0) return;  // the others name it as their parent
    const fs::path old = office_folder(office);
    names_[office] = "kpu-" + std::to_string(office) + "-" + std::to_string(edits_);
    fs::rename(old, office_folder(office));
  }

  TemporaryRepository& repository_;
  Dice dice_;
  int edits_ = 0;
  std::vector<std::string> names_{"kpu-0", "kpu-1", "kpu-2", "kpu-3", "kpu-4"};
};

TEST_CASE(
    "rebuild: after each of many random commits the bytes are those of a build from nothing") {
  TemporaryRepository repository;
  Editor editor{repository};
  const TemporaryFolder kept;
  const TemporaryFolder fresh;
  int by_journal = 0;
  for (int commit = 0; commit <= commits; ++commit) {
    CAPTURE(commit);
    if (commit > 0) editor.edit();
    const BuildReport report = build(options_for(repository, kept.path() / "site", false));
    for (const base::Diagnostic& fault : report.faults) CAPTURE(fault.place.file);
    REQUIRE(report.faults.empty());
    by_journal += report.counts.kept > report.counts.written ? 1 : 0;
    const fs::path out = fresh.path() / "site";
    fs::remove_all(out);
    fs::rename(repository.folder().path() / ".git/terang", fresh.path() / "terang");
    CHECK(build(options_for(repository, out, true)).counts.files == report.counts.files);
    fs::remove_all(repository.folder().path() / ".git/terang");
    fs::rename(fresh.path() / "terang", repository.folder().path() / ".git/terang");
    REQUIRE(kept.files() == fresh.files());
  }
  CHECK(by_journal > commits / 2);
}

TEST_CASE("rebuild: a build whose record is lost or damaged anywhere writes the same bytes") {
  TemporaryRepository repository;
  Editor editor{repository};
  const TemporaryFolder kept;
  const fs::path out = kept.path() / "site";
  REQUIRE(build(options_for(repository, out, false)).faults.empty());
  Dice dice;
  const fs::path memory = repository.folder().path() / ".git/terang";
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    editor.edit();
    for (const fs::directory_entry& file : fs::directory_iterator{memory}) {
      const std::size_t size = fs::file_size(file);
      const std::size_t way = dice.roll(4);
      if (way == 0) fs::remove(file);
      if (way == 1) fs::resize_file(file, dice.roll(size));
      if (way > 1) {
        std::fstream bytes{file.path(), std::ios::in | std::ios::out | std::ios::binary};
        bytes.seekp(static_cast<std::streamoff>(dice.roll(size)));
        bytes.put(static_cast<char>(dice.roll(256)));
      }
    }
    REQUIRE(build(options_for(repository, out, false)).faults.empty());
    const TemporaryFolder fresh;
    REQUIRE(build(options_for(repository, fresh.path() / "site", true)).faults.empty());
    REQUIRE(kept.files() == fresh.files());
    REQUIRE(build(options_for(repository, out, false)).counts.written == 0);
  }
}

TEST_CASE("rebuild: files that were removed or replaced in the published folder are restored") {
  TemporaryRepository repository;
  Editor editor{repository};
  const TemporaryFolder kept;
  const fs::path out = kept.path() / "site";
  REQUIRE(build(options_for(repository, out, false)).faults.empty());
  const auto whole = kept.files();
  const std::vector<std::function<void()>> deeds{
      [&] { fs::remove(out / "index.html"); },
      [&] { fs::remove(out / "SHA256SUMS"); },
      [&] { fs::remove(out / "riwayat/index.html"); },
      [&] { fs::remove(out / "riwayat/data.json"); },
      [&] { fs::remove(out / "temuan/index.html"); },
      [&] { fs::remove(out / "gaya.css"); },
      [&] { fs::remove(out / "manifest.json"); },
      [&] { fs::remove(out / "kantor/kpu-2/2023/index.html"); },
      [&] { fs::remove(out / "kantor/kpu-2/indikator/1.1.html"); },
      [&] { fs::remove_all(out / "kantor/kpu-1"); },
      [&] {
        fs::rename(out / "kantor/kpu-2/index.html", out / "kantor/kpu-2/lain.html"),
            fs::rename(out / "kantor/kpu-2/lain.html", out / "kantor/kpu-2/index.html");
      },
      [&] {
        fs::remove(out / "kantor/kpu-3/2023/data.json"),
            kept.write("site/kantor/kpu-3/2023/data.json", "palsu");
      },
      [&] { fs::remove_all(out); },
  };
  for (std::size_t deed = 0; deed < deeds.size(); ++deed) {
    CAPTURE(deed);
    deeds[deed]();
    REQUIRE(build(options_for(repository, out, false)).faults.empty());
    REQUIRE(kept.files() == whole);
  }
  // A build with `is_fresh` also finds bytes that were changed in place.
  std::ofstream{out / "kantor/index.html", std::ios::app} << "tambahan";
  REQUIRE(build(options_for(repository, out, true)).counts.written == 1);
  CHECK(kept.files() == whole);
}

TEST_CASE("rebuild: a build without anything new writes nothing") {
  TemporaryRepository repository;
  Editor editor{repository};
  const TemporaryFolder kept;
  const BuildOptions options = options_for(repository, kept.path() / "site", false);
  const BuildReport first = build(options);
  const BuildReport second = build(options);
  CHECK(second.counts.written == 0);
  CHECK(second.counts.files == first.counts.files);
  CHECK(second.pages == first.pages);
  CHECK(second.findings == first.findings);
  CHECK(second.offices == 5);
  CHECK(second.years == 15);
  CHECK(second.commit == first.commit);
}

TEST_CASE("rebuild: a build with another base address or revision does not keep the last site") {
  TemporaryRepository repository;
  Editor editor{repository};
  const TemporaryFolder kept;
  BuildOptions options = options_for(repository, kept.path() / "site", false);
  REQUIRE(build(options).faults.empty());
  options.base_url = "https://lain.example.go.id/";
  CHECK(build(options).counts.written > 0);
  CHECK(kept.read("site/robots.txt").find("lain.example.go.id") != std::string::npos);
  options.source.revision = "HEAD";
  editor.edit();
  options.source.revision = "HEAD~1";
  CHECK(build(options).counts.written > 0);
  CHECK(kept.read("site/index.html") != kept.read("site/404.html"));
  const TemporaryFolder fresh;
  BuildOptions anew = options;
  anew.is_fresh = true;
  anew.out = (fresh.path() / "site").string();
  REQUIRE(build(anew).faults.empty());
  CHECK(kept.files() == fresh.files());
}

TEST_CASE(
    "rebuild: a fault in one office publishes nothing and is found again until it is mended") {
  TemporaryRepository repository;
  Editor editor{repository};
  const TemporaryFolder kept;
  const BuildOptions options = options_for(repository, kept.path() / "site", false);
  REQUIRE(build(options).faults.empty());
  const auto whole = kept.files();
  const std::string file = "content/kantor/kpu-3/2023/anggaran.csv";
  const std::string good = repository.folder().read(file);
  repository.write(file, "kode;uraian;pagu;realisasi\nWA;Dukungan;sejuta;1\n");
  repository.commit("rusak");
  for (int again = 0; again < 2; ++again) {
    CHECK(build(options).faults.size() == 1);
    CHECK(kept.files() == whole);
  }
  repository.write(file, good);
  repository.commit("betul");
  CHECK(build(options).faults.empty());
}

}  // namespace
}  // namespace terang::site::rebuild_test
