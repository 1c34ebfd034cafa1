#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "site/build.hpp"
#include "support/portal.hpp"
#include "support/repository.hpp"

namespace terang::ppid_page_test {
namespace {

using support::TemporaryFolder;
using support::TemporaryRepository;
using Files = std::vector<std::pair<std::string, std::string>>;

const std::string office = "kantor/kpu-kota-contoh/";
const std::string year = office + "2024/";
const std::string list = "site/" + office + "ppid.html";

/// The site of the example portal; these content files are added to its own or replace them.
struct Published {
  TemporaryFolder folder;

  explicit Published(const Files& files) {
    TemporaryRepository repository;
    support::write_portal(repository, "content");
    for (const auto& [path, text] : files) repository.write("content/" + path, text);
    repository.commit("awal");
    site::BuildOptions options;
    options.source.repository = repository.path();
    options.out = (folder.path() / "site").string();
    REQUIRE(site::build(options).faults.empty());
  }

  std::string read(const std::string& file) const { return folder.read(file); }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string between(const std::string& text, const std::string& from, const std::string& to) {
  const std::size_t start = text.find(from);
  if (start == std::string::npos) return {};
  const std::size_t begin = start + from.size();
  return text.substr(begin, text.find(to, begin) - begin);
}

/// The count of a class in the page's table of classes; empty: the class is not listed.
std::string count_of(const std::string& page, const std::string& name) {
  return between(between(page, "<th scope=\"row\">" + name + " <small>", "</tr>"),
                 "<td class=\"n\">", "</td>");
}

/// The row that begins with this title, linked or not; empty: none.
std::string row_of(const std::string& page, const std::string& title) {
  const std::size_t table = page.find("<table class=\"stack\">");
  const std::size_t at = std::min(page.find(">" + title + "<", table),    // linked
                                  page.find(">" + title + " <", table));  // followed by more
  if (at == std::string::npos) return {};
  const std::size_t begin = page.rfind("<tr>", at);
  return page.substr(begin, page.find("</tr>", at) - begin);
}

/// The addresses that the page's body links to, without fragments.
std::vector<std::string> links_of(const std::string& page) {
  std::vector<std::string> links;
  const std::string mark = "<a href=\"";
  const std::size_t end = page.find("<footer>");
  for (std::size_t at = page.find(mark, page.find("<h1>")); at < end;
       at = page.find(mark, at + 1)) {
    const std::size_t begin = at + mark.size();
    links.push_back(page.substr(begin, page.find_first_of("\"#", begin) - begin));
  }
  return links;
}

/// The year's pages by path from its folder; of a sub-folder only its index.html.
std::vector<std::string> pages_of_year(const Published& published) {
  std::vector<std::string> pages;
  const std::string folder = "site/" + year;
  for (const auto& file : published.folder.files()) {
    if (!file.first.starts_with(folder) || !file.first.ends_with(".html")) continue;
    const std::string page = file.first.substr(folder.size());
    const bool inner = page.find('/') != std::string::npos && !page.ends_with("/index.html");
    if (!inner) pages.push_back(page);
  }
  return pages;
}

const Files full_year{
    {year + "rencana-kinerja.csv", "kode;sasaran;indikator;target\n1;Terlayani;Layanan;95%\n"},
    {year + "rencana-aksi.csv", "kode;sasaran;indikator;target\n1;Terlayani;Layanan;95%\n"},
    {year + "hambatan.csv", "kode;kegiatan;hambatan\n1;Layanan;Hujan\n"},
    {year + "pernyataan.csv", "kode;besaran;nilai;sumber\n1;jumlah-indikator;2;hlm. 1\n"},
    {year + "dokumen.csv", "kode;judul;jenis;kategori\ndok-1;Laporan;Laporan kinerja;berkala\n"}};

TEST_CASE("public information: every page of a year is listed, and every listed page exists") {
  const Files bare{};
  const Files prose_plans{
      {year + "rencana-aksi.md", "---\njudul: Rencana aksi\n---\n\nRencana.\n"},
      {year + "rencana-kinerja.md", "---\njudul: Rencana kinerja\n---\n\nRencana.\n"}};
  for (const Files* files : {&bare, &full_year, &prose_plans}) {
    const Published published{*files};
    const std::vector<std::string> links = links_of(published.read(list));
    for (const std::string& page : pages_of_year(published)) {
      CAPTURE(page);
      CHECK(std::ranges::count(links, "2024/" + page) > 0);
    }
    CHECK(std::ranges::count(links, "2024/data.json") == 1);
    for (const std::string& link : links) {
      CAPTURE(link);
      const std::filesystem::path target =
          std::filesystem::path{list}.parent_path() / std::filesystem::path{link};
      CHECK(published.folder.has(target.lexically_normal().string()));
    }
  }
}

TEST_CASE("public information: withheld figures are listed with their ground and their place") {
  const Published published{
      {{year + "kinerja.csv",
        "kode;sasaran;indikator;target;realisasi;catatan\n"
        "1.1;1;Layanan;95%;90%;\n"
        "1.2;1;Keamanan;95%;dikecualikan;Pasal 17 huruf c UU 14/2008\n"},
       {year + "anggaran.csv",
        "kode;uraian;pagu;realisasi;catatan\nWA;Program;1000000;dikecualikan;Pasal 17 huruf a\n"},
       {year + "perjanjian/ketua.csv", "kode;sasaran;indikator;target\n1;Terlayani;Lain;95%\n"}}};
  const std::string page = published.read(list);
  const std::string performance = published.read("site/" + year + "index.html");
  struct Row {
    const char* title;
    const char* ground;
    const char* anchor;
  };
  for (const Row& row : {Row{"Realisasi 2024: Keamanan", "Pasal 17 huruf c UU 14/2008", "i-1.2"},
                         Row{"Realisasi 2024: Program", "Pasal 17 huruf a", "a-WA"}}) {
    CAPTURE(row.title);
    const std::string shown = row_of(page, row.title);
    CHECK(has(shown, "Dasar pengecualian: " + std::string{row.ground}));
    CHECK(has(shown, "href=\"2024/index.html#" + std::string{row.anchor} + "\""));
    CHECK(has(performance, "id=\"" + std::string{row.anchor} + "\""));
  }
  CHECK_FALSE(has(page, "Realisasi 2024: Layanan"));
  CHECK(has(between(page, "colspan=\"7\">Dikecualikan", "</tbody>"), "Keamanan"));
  const std::string portal = published.read("site/ppid/index.html");
  CHECK(count_of(portal, "Dikecualikan") == "2");
  CHECK(has(portal, ", 2 dikecualikan"));
}

TEST_CASE("public information: a source document stands in the class that its office gave it") {
  const Published published{
      {{year + "dokumen.csv",
        "kode;judul;jenis;kategori;tautan;tanggal;catatan\n"
        "dok-1;Laporan A;Laporan kinerja;setiap-saat;https://a.example/a.pdf;2025-01-16;Catatan\n"
        "dok-2;Laporan B;Laporan;;;;\n"
        "dok-3;Laporan C;Laporan;dikecualikan;;;Pasal 17 huruf h\n"}}};
  const std::string page = published.read(list);
  struct Row {
    const char* group;
    const char* title;
    std::vector<std::string> parts;
  };
  for (const Row& row :
       {Row{"Tersedia setiap saat",
            "Laporan A",
            {"https://a.example/a.pdf", "Laporan kinerja; Catatan",
             "16 Januari 2025, tempat belum ditetapkan", "naskah di alamat tertaut"}},
        Row{"Belum digolongkan",
            "Laporan B",
            {"2024/index.html#sumber", "naskah tidak dimuat di portal"}},
        Row{"Dikecualikan", "Laporan C", {"Dasar pengecualian: Pasal 17 huruf h"}}}) {
    CAPTURE(row.title);
    const std::string group = between(page, "colspan=\"7\">" + std::string{row.group}, "</tbody>");
    const std::string shown = row_of("<table class=\"stack\">" + group, row.title);
    for (const std::string& part : row.parts) {
      CAPTURE(part);
      CHECK(has(shown, part));
    }
  }
  CHECK(count_of(published.read("site/ppid/index.html"), "Belum digolongkan") == "1");
  CHECK(count_of(Published{{}}.read("site/ppid/index.html"), "Belum digolongkan").empty());
}

TEST_CASE("public information: the portal's rows are those of its pages and of informasi.csv") {
  const Published published{
      {{"ppid/informasi.csv",
        "kode;judul;kategori;pejabat;penanggung_jawab;waktu;bentuk;retensi;tautan;"
        "dasar_pengecualian\n"
        "a;Peringatan banjir;serta-merta;PPID;Humas;Mei 2024, Contoh;PDF;5 tahun;"
        "https://a.example/b.pdf;\n"
        "b;Kunci server;dikecualikan;;;;;;;Pasal 17 huruf c\n"}}};
  const std::string page = published.read("site/ppid/index.html");
  const std::string stated = row_of(page, "Peringatan banjir");
  for (const char* part : {"PPID", "Humas", "Mei 2024, Contoh", "PDF", "5 tahun"}) {
    CAPTURE(part);
    CHECK(has(stated, std::string{"</b>"} + part + "</td>"));
  }
  CHECK(has(stated, "href=\"https://a.example/b.pdf\""));
  CHECK_FALSE(has(stated, "belum ditetapkan"));
  CHECK(has(row_of(page, "Kunci server"), "Dasar pengecualian: Pasal 17 huruf c"));
  CHECK(has(row_of(page, "Tentang"), "href=\"../tentang.html\""));
  // Of the 8 periodic rows 3 are of the portal and 1 is of the office; the others are performance,
  // agreements, report and indicators.
  struct Row {
    const char* name;
    const char* count;
  };
  for (const Row& row : {Row{"Berkala", "8"}, Row{"Serta-merta", "1"},
                         Row{"Tersedia setiap saat", "3"}, Row{"Dikecualikan", "1"}}) {
    CAPTURE(row.name);
    CHECK(count_of(page, row.name) == row.count);
  }
  for (const std::string& link : links_of(page)) {
    if (link.empty() || link.starts_with("https://")) continue;
    CAPTURE(link);
    CHECK(published.folder.has(
        (std::filesystem::path{"site/ppid"} / link).lexically_normal().string()));
  }
}

TEST_CASE("public information: a contact that the portal does not give is shown as not laid down") {
  const std::string head =
      "judul: Portal\ninstansi: Komisi\nalamat_dasar: https://kinerja.example.go.id/\n";
  const std::string none =
      between(Published{{}}.read("site/ppid/index.html"), "id=\"cara\"", "</section>");
  CHECK(has(none, "layanan informasi portal ini belum ditetapkan"));
  CHECK_FALSE(has(none, "<dl"));
  const Published published{
      {{"portal.yaml", head + "ppid: {pejabat: Kepala Bagian, surel: ppid@example.go.id}\n"}}};
  const std::string some =
      between(published.read("site/ppid/index.html"), "id=\"cara\"", "</section>");
  CHECK(has(some, "<dd>Kepala Bagian</dd>"));
  CHECK(has(some, "href=\"mailto:ppid@example.go.id\""));
  for (const char* label : {"Alamat", "Telepon", "Jam layanan"}) {
    CAPTURE(label);
    CHECK(has(some, "<dt>" + std::string{label} + "</dt><dd><small>belum ditetapkan</small></dd>"));
  }
}

TEST_CASE(
    "public information: an office's newest year comes first, and all rows are numbered through") {
  const Published published{{{office + "2023/hambatan.csv", "kode;kegiatan;hambatan\n1;A;B\n"}}};
  const std::string page = published.read(list);
  CHECK(page.find("id=\"t-2024\"") < page.find("id=\"t-2023\""));
  int number = 0;
  for (std::size_t at = page.find("<tr><td>"); at != std::string::npos;
       at = page.find("<tr><td>", at + 1)) {
    CHECK(page.compare(at + 8, page.find('<', at + 8) - at - 8, std::to_string(++number)) == 0);
  }
  CHECK(number == 7);
}

TEST_CASE("public information: an English portal words the list in English") {
  const Published published{
      {{"portal.yaml",
        "judul: Portal\ninstansi: Komisi\nalamat_dasar: https://kinerja.example.go.id/\n"
        "bahasa: [en]\n"}}};
  const std::string page = published.read(list);
  for (const char* words : {"Public information of KPU Kota Contoh", "Performance of 2024",
                            "web page (HTML)", "not laid down", "Periodic"}) {
    CAPTURE(words);
    CHECK(has(page, words));
  }
  CHECK_FALSE(has(page, "belum ditetapkan"));
}

}  // namespace
}  // namespace terang::ppid_page_test
