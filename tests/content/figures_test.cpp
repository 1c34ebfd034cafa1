#include "content/figures.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "content/reading.hpp"

namespace terang::content::figures_test {

using terang::content::Figure;
using terang::content::FigureKind;
using terang::content::FileFigures;
using terang::content::FileHome;
using terang::content::find_home;
using terang::content::parse_figures;

namespace {

constexpr std::string_view table = "kantor/k/2024/kinerja.csv";
constexpr std::string_view fields = "kantor/k/2024/perjanjian/ketua.yaml";
constexpr std::string_view chapter = "kantor/k/2024/laporan/01-isi.md";

FileFigures read(std::string_view path, std::string_view text) {
  return parse_figures(path, std::string{text});
}

/// One line for each figure, `code column: text`; `unreadable` at the end if the file is.
std::string lines_of(const FileFigures& file) {
  std::string lines;
  for (const Figure& figure : file.figures) {
    lines += std::string{figure.code} + " " + std::string{figure.column} + ": " +
             std::string{figure.text} + "\n";
  }
  return file.is_readable ? lines : lines + "unreadable\n";
}

std::string lines_of(std::string_view path, std::string_view text) {
  return lines_of(read(path, text));
}

/// Whether plan_layout puts the path into the unit that `home` names.
bool is_laid_out(const std::string& path, const FileHome& home) {
  terang::base::Diagnostics diagnostics;
  const auto layout = terang::content::plan_layout({path}, diagnostics);
  const auto holds = [&path](const std::vector<std::string>& files) {
    return files == std::vector{path};
  };
  if (home.office.empty()) return holds(layout.portal_files);
  const auto& office = layout.offices.at(0);
  if (office.slug != home.office) return false;
  if (home.year == 0) return holds(office.files);
  return office.years.size() == 1 && office.years[0].first == home.year &&
         holds(office.years[0].second);
}

}  // namespace

TEST_CASE("figures: find_home and the layout place each file of the format in the same unit") {
  struct Row {
    std::string path;
    FileHome home;
  };
  for (const Row& row : {
           Row{"portal.yaml", {"", 0, "portal.yaml"}},
           Row{"wilayah.csv", {"", 0, "wilayah.csv"}},
           Row{"halaman/tentang-kami.md", {"", 0, "halaman/tentang-kami.md"}},
           Row{"ppid/informasi.csv", {"", 0, "ppid/informasi.csv"}},
           Row{"kantor/kpu-a/kantor.yaml", {"kpu-a", 0, "kantor.yaml"}},
           Row{"kantor/kpu-a/profil.md", {"kpu-a", 0, "profil.md"}},
           Row{"kantor/2024/renstra.csv", {"2024", 0, "renstra.csv"}},
           Row{"kantor/kpu-a/2024/kinerja.csv", {"kpu-a", 2024, "kinerja.csv"}},
           Row{"kantor/kpu-a/1900/rencana-aksi.md", {"kpu-a", 1900, "rencana-aksi.md"}},
           Row{"kantor/kpu-a/2199/tanggapan.csv", {"kpu-a", 2199, "tanggapan.csv"}},
           Row{"kantor/kpu-a/2024/perjanjian/a-1.yaml", {"kpu-a", 2024, "perjanjian/a-1.yaml"}},
           Row{"kantor/kpu-a/2024/perjanjian/a-1.csv", {"kpu-a", 2024, "perjanjian/a-1.csv"}},
           Row{"kantor/kpu-a/2024/laporan/07-x.md", {"kpu-a", 2024, "laporan/07-x.md"}},
           Row{"halaman/198504122010"
               "011003.md",
               {"", 0,
                "halaman/198504122010"
                "011003.md"}},
       }) {
    CAPTURE(row.path);
    CHECK(find_home(row.path) == row.home);
    CHECK(is_laid_out(row.path, row.home));
  }
}

TEST_CASE("figures: a path that the layout does not place has no home") {
  for (const std::string path : {"",
                                 "/",
                                 "README.md",
                                 ".gitignore",
                                 ".github/portal.yaml",
                                 "kantor/README.md",
                                 "kantor/kpu-a/2024/.kinerja.csv",
                                 "kantor/.kpu-a/kantor.yaml",
                                 "gambar.png",
                                 "Portal.yaml",
                                 "portal.yaml/",
                                 "arsip/portal.yaml",
                                 "halaman/index.md",
                                 "halaman/404.md",
                                 "halaman/Tentang.md",
                                 "halaman/lama/a.md",
                                 "ppid/lain.csv",
                                 "kantor",
                                 "kantor/kantor.yaml",
                                 "kantor/KPU/kantor.yaml",
                                 "kantor//kantor.yaml",
                                 "kantor/kpu-a/",
                                 "kantor/kpu-a/lain.yaml",
                                 "kantor/kpu-a/1899/kinerja.csv",
                                 "kantor/kpu-a/2200/kinerja.csv",
                                 "kantor/kpu-a/24/kinerja.csv",
                                 "kantor/kpu-a/2024/kinrja.csv",
                                 "kantor/kpu-a/2024/arsip/kinerja.csv",
                                 "kantor/kpu-a/2024/perjanjian/index.yaml",
                                 "kantor/kpu-a/2024/perjanjian/a/b.csv",
                                 "kantor/kpu-a/2024/laporan/isi.md",
                                 "/kantor/kpu-a/kantor.yaml",
                                 "kantor/kpu-\xFF/kantor.yaml"}) {
    CAPTURE(path);
    CHECK(!find_home(path).has_value());
    terang::base::Diagnostics diagnostics;
    const auto layout = terang::content::plan_layout({path}, diagnostics);
    CHECK(layout.portal_files.empty());
    for (const auto& office : layout.offices) {
      CHECK(office.files.empty());
      CHECK(office.years.empty());
    }
  }
}

TEST_CASE("figures: the cells of a table are ordered bytewise by code, then by column") {
  CHECK(lines_of(table,
                 "kode;sasaran;indikator;target\n"
                 "2;S1;Indikator dua;5\n"
                 "10;S1; Indikator sepuluh ;77,5%\n") ==
        "10 indikator: Indikator sepuluh\n"
        "10 sasaran: S1\n"
        "10 target: 77,5%\n"
        "2 indikator: Indikator dua\n"
        "2 sasaran: S1\n"
        "2 target: 5\n");
}

TEST_CASE("figures: delimiter, quoting, line ends and the order of a table change no figure") {
  const std::string expected =
      "a indikator: Satu; dua \"tiga\"\n"
      "a target: 5\n"
      "b indikator: Empat\n"
      "b target: 77,5%\n";
  for (const std::string_view text : {
           "kode;indikator;target\na;\"Satu; dua \"\"tiga\"\"\";5\nb;Empat;77,5%\n",
           "target;kode;indikator\n77,5%;b;Empat\n5;a;\"Satu; dua \"\"tiga\"\"\"\n",
           "kode,indikator,target\na,\"Satu; dua \"\"tiga\"\"\",5\nb,Empat,\"77,5%\"\n",
           "\"kode\";\"indikator\";\"target\"\n\"a\";\"Satu; dua "
           "\"\"tiga\"\"\";\"5\"\nb;Empat;77,5%",
           "\xEF\xBB\xBFkode;indikator;target\na;\"Satu; dua \"\"tiga\"\"\";5\nb;Empat;77,5%\n",
           "kode;indikator;target\r\na;\"Satu; dua \"\"tiga\"\"\";5\r\nb;Empat;77,5%\r\n",
           "kode ; indikator;target\n\n a;\"Satu; dua \"\"tiga\"\"\"; 5\n;;\nb ; Empat;77,5%\n",
           "kode;indikator;target;\na;\"Satu; dua \"\"tiga\"\"\";5;\nb;Empat;77,5%;\n",
           "kode;;indikator;;target\na;x;\"Satu; dua \"\"tiga\"\"\";;5\nb;;Empat;y;77,5%\n",
       }) {
    CAPTURE(text);
    CHECK(lines_of(table, text) == expected);
  }
}

TEST_CASE("figures: the figures of a moved file stay valid") {
  FileFigures file = read(table, "kode;\"a\"\"b\"\n\"k\"\"1\";\"x\"\"y\"\n");
  const FileFigures moved = std::move(file);
  CHECK(lines_of(moved) == "k\"1 a\"b: x\"y\n");
}

TEST_CASE("figures: an empty cell is no figure, and an unknown column is text") {
  const FileFigures file = read(table, "kode;target;lama\na;\xC2\xA0;12\nb;1;\nc;;\n");
  CHECK(lines_of(file) == "a lama: 12\nb target: 1\n");
  CHECK(file.row_count == 3);
  CHECK(file.figures[0].kind == FigureKind::text);
}

TEST_CASE("figures: a figure has its line and the unit and direction of its row") {
  const FileFigures file =
      read(table, "kode;satuan;arah;target\na;hari; Turun ;\"5\"\n\nb;;naik;\"1\n2\"\nc;%;;7\n");
  REQUIRE(lines_of(file) ==
          "a arah: Turun\na satuan: hari\na target: 5\nb arah: naik\nb target: 1\n2\n"
          "c satuan: %\nc target: 7\n");
  struct Row {
    std::size_t index;
    int line;
    std::string_view unit;
    bool is_falling;
  };
  for (const Row& row : {Row{2, 2, "hari", true}, Row{4, 4, "", false}, Row{6, 6, "%", false}}) {
    CAPTURE(row.index);
    CHECK(file.figures[row.index].line == row.line);
    CHECK(file.figures[row.index].unit == row.unit);
    CHECK(file.figures[row.index].is_falling == row.is_falling);
  }
}

TEST_CASE("figures: the file and the name of the column decide the kind of a figure") {
  struct Row {
    std::string_view path;
    std::string_view column;
    FigureKind kind;
  };
  for (const Row& row : {
           Row{table, "sasaran", FigureKind::text},
           Row{table, "arah", FigureKind::text},
           Row{table, "target", FigureKind::target},
           Row{table, "realisasi", FigureKind::realisation},
           Row{table, "capaian_dilaporkan", FigureKind::printed},
           Row{table, "bobot", FigureKind::printed},
           Row{table, "Target", FigureKind::text},
           Row{table, "2024", FigureKind::text},
           Row{"kantor/k/2024/anggaran.csv", "pagu", FigureKind::money},
           Row{"kantor/k/2024/anggaran.csv", "realisasi", FigureKind::money},
           Row{"kantor/k/2024/anggaran.csv", "sisa_dilaporkan", FigureKind::money},
           Row{"kantor/k/2024/pernyataan.csv", "nilai", FigureKind::printed},
           Row{"kantor/k/2024/rencana-aksi.csv", "tw1", FigureKind::mark},
           Row{"kantor/k/2024/rencana-aksi.csv", "realisasi_tw4", FigureKind::mark},
           Row{"kantor/k/2024/rencana-kinerja.csv", "alokasi", FigureKind::money},
           Row{"kantor/k/2024/dokumen.csv", "tanggal", FigureKind::text},
           Row{"kantor/k/2024/dokumen.csv", "sha256", FigureKind::text},
           Row{"kantor/k/2024/perjanjian/ketua.csv", "target", FigureKind::target},
           Row{"kantor/k/pegawai.csv", "jumlah", FigureKind::printed},
           Row{"kantor/k/renstra.csv", "2024", FigureKind::target},
           Row{"kantor/k/renstra.csv", "satuan", FigureKind::text},
           Row{"ppid/informasi.csv", "judul", FigureKind::text},
           Row{"wilayah.csv", "nama", FigureKind::text},
       }) {
    CAPTURE(row.path);
    CAPTURE(row.column);
    const FileFigures file = read(row.path, "kode;" + std::string{row.column} + "\na;1\n");
    REQUIRE(file.figures.size() == 1);
    CHECK(file.figures[0].kind == row.kind);
  }
}

TEST_CASE("figures: the code of a reply is the address of its finding") {
  CHECK(lines_of("kantor/k/2024/tanggapan.csv",
                 "tanggapan;temuan;kode\nSudah;serapan-berbeda-1;x\n") ==
        "serapan-berbeda-1 kode: x\nserapan-berbeda-1 tanggapan: Sudah\n");
}

TEST_CASE("figures: a table that cannot be read as a whole is unreadable and has no figures") {
  const std::string long_cell(65'537, 'x');
  for (const std::string& text : {
           std::string{"kode;target\na;1;2\n"},
           std::string{"kode;target\na\n"},
           std::string{"kode;target\na;1\n;2\n"},
           std::string{"kode;target\na;1\na ;2\n"},
           std::string{"target;realisasi\n1;2\n"},
           std::string{"Kode;target\na;1\n"},
           std::string{"kode;target;target\na;1;2\n"},
           std::string{"kode;kode\na;b\n"},
           std::string{"kode;baru;baru\n"},
           std::string{"kode;target\na;\"1\n"},
           std::string{"kode;target\na;\"1\"x\n"},
           std::string{"kode;target\na;1\"\n"},
           std::string{"kode\ttarget\na\t1\n"},
           std::string{"kode;target\na;\xFF\n"},
           std::string{"kode;target\na;\x01\n"},
           std::string{"kode;target\ra;1\r"},
           std::string{"kode;target\na;"} + long_cell + "\n",
           "kode" + std::string(128, ';') + "\n",
           std::string(8 * 1024 * 1024 + 1, '\n'),
           std::string{"\"\"x\n"},
       }) {
    const std::string begin = text.substr(0, 40);
    CAPTURE(begin);
    const FileFigures file = parse_figures(table, text);
    CHECK(!file.is_readable);
    CHECK(file.figures.empty());
    CHECK(file.row_count == 0);
  }
}

TEST_CASE("figures: a file without any row or text is readable and has no figures") {
  struct Row {
    std::string_view path;
    std::string_view text;
  };
  for (const Row& row :
       {Row{table, ""}, Row{table, "\xEF\xBB\xBF"}, Row{table, "\n\r\n ;;\n"},
        Row{table, "kode;target\n"}, Row{table, "kode;target"}, Row{fields, ""},
        Row{fields, "# kosong\n"}, Row{fields, "judul:\ntempat: ''\npihak_kedua: ~\n"},
        Row{chapter, ""}, Row{chapter, "---\n---\n\n \n"}}) {
    CAPTURE(row.text);
    CHECK(lines_of(row.path, row.text) == "");
  }
}

TEST_CASE(
    "figures: content that only the checks of today refuse does not make an old file unreadable") {
  const std::string number =
      "19850412 201001 "
      "1 003";
  CHECK(lines_of(table, "kode;catatan\na;NIP " + number + "\n") ==
        "a catatan: NIP " + number + "\n");
  CHECK(lines_of(fields, "judul: NIP " + number + "\n") == " judul: NIP " + number + "\n");
  CHECK(lines_of(chapter, "<b>NIP</b> " + number) == " naskah: <b>NIP</b> " + number + "\n");
  CHECK(lines_of(table, "kode;target\nT/1 a;lima\n") == "T/1 a target: lima\n");
  CHECK(lines_of(fields, "warna: merah\n") == " warna: merah\n");
}

TEST_CASE("figures: YAML keys are joined by points, and list items are identified by their code") {
  CHECK(lines_of(fields,
                 "judul: Perjanjian Kinerja\n"
                 "pihak_pertama: {nama: A, jabatan: Ketua}\n"
                 "anggaran:\n"
                 "  - {kode: 076.WA, uraian: Dukungan, jumlah: Rp 5.000}\n"
                 "  - {id: B, uraian: Tahapan, jumlah: 7}\n"
                 "  - {uraian: Lain, jumlah: 9}\n"
                 "total_dilaporkan: Rp 5.021\n"
                 "bahasa: [id, en]\n") ==
        " anggaran.3.jumlah: 9\n"
        " anggaran.3.uraian: Lain\n"
        " bahasa.1: id\n"
        " bahasa.2: en\n"
        " judul: Perjanjian Kinerja\n"
        " pihak_pertama.jabatan: Ketua\n"
        " pihak_pertama.nama: A\n"
        " total_dilaporkan: Rp 5.021\n"
        "076.WA anggaran.jumlah: Rp 5.000\n"
        "076.WA anggaran.uraian: Dukungan\n"
        "B anggaran.jumlah: 7\n"
        "B anggaran.uraian: Tahapan\n");
}

TEST_CASE("figures: the order and quoting of YAML change no figure") {
  const std::string expected =
      " judul: Perjanjian Kinerja\n"
      " tempat: Prabumulih\n"
      "a unit.induk: b\n"
      "a unit.nama: Umum\n";
  for (const std::string_view text : {
           "judul: Perjanjian Kinerja\ntempat: Prabumulih\nunit: [{id: a, nama: Umum, induk: b}]\n",
           "unit:\n  - nama: 'Umum'\n    induk: \"b\"\n    id: a\ntempat: \"Prabumulih \"\n"
           "judul: >-\n  Perjanjian\n  Kinerja\n",
           "\xEF\xBB\xBFtempat: Prabumulih\r\njudul: Perjanjian Kinerja\r\n"
           "unit:\r\n- {induk: b, id: \"a\", nama: Umum}\r\n",
       }) {
    CAPTURE(text);
    CHECK(lines_of(fields, text) == expected);
  }
}

TEST_CASE(
    "figures: a list item is named by its position if its code is missing, repeated or nested") {
  struct Row {
    std::string_view text;
    std::string_view lines;
  };
  for (const Row& row : {
           Row{"a: [{kode: x, n: 1}, {kode: x, n: 2}]\n", " a.2.kode: x\n a.2.n: 2\nx a.n: 1\n"},
           Row{"a: [{kode: '', n: 1}]\n", " a.1.n: 1\n"},
           Row{"a: [{kode: {b: 1}, n: 1}]\n", " a.1.kode.b: 1\n a.1.n: 1\n"},
           Row{"a: [{kode: x, id: y, n: 1}]\n", "x a.id: y\nx a.n: 1\n"},
           Row{"a: [{kode: x, b: [{kode: y, n: 1}]}]\n", "x a.b.1.kode: y\nx a.b.1.n: 1\n"},
           Row{"a: [{n: 1, b: [{kode: y, n: 2}]}]\n", " a.1.n: 1\ny a.1.b.n: 2\n"},
           Row{"a: [[1, 2], x]\n", " a.1.1: 1\n a.1.2: 2\n a.2: x\n"},
           Row{"kode: x\nid: y\n", " id: y\n kode: x\n"},
           Row{"a: {kode: x, n: 1}\n", " a.kode: x\n a.n: 1\n"},
       }) {
    CAPTURE(row.text);
    CHECK(lines_of(fields, row.text) == row.lines);
  }
}

TEST_CASE("figures: the amounts of an agreement are money and all else in YAML is text") {
  const FileFigures file = read(fields,
                                "anggaran: [{kode: a, uraian: 5, jumlah: 5}, {jumlah: 6}]\n"
                                "total_dilaporkan: 11\n"
                                "jumlah: 3\n");
  std::vector<std::pair<std::string, bool>> kinds;
  for (const Figure& figure : file.figures) {
    kinds.emplace_back(figure.column, figure.kind == FigureKind::money);
    CHECK((figure.kind == FigureKind::money || figure.kind == FigureKind::text));
  }
  CHECK(kinds == std::vector<std::pair<std::string, bool>>{{"anggaran.2.jumlah", true},
                                                           {"jumlah", false},
                                                           {"total_dilaporkan", true},
                                                           {"anggaran.jumlah", true},
                                                           {"anggaran.uraian", false}});
  CHECK(file.figures[0].line == 1);
  CHECK(file.figures[2].line == 2);
}

TEST_CASE("figures: YAML that cannot be read as a whole is unreadable") {
  for (const std::string& text : {
           std::string{"judul: [a\n"},
           std::string{"judul: \"a\n"},
           std::string{"judul: a\njudul: b\n"},
           std::string{"judul: &x a\n"},
           std::string{"judul: a\n---\njudul: b\n"},
           std::string{"judul: a: b\n"},
           std::string{"\tjudul: a\n"},
           std::string{"judul: \xFF\n"},
           std::string{"judul: \"\\x00\"\n"},
           std::string{"- a\n- b\n"},
           std::string{"hanya teks\n"},
           std::string{"a.b: 1\na: {b: 2}\n"},
           "a: " + std::string(20, '[') + std::string(20, ']') + "\n",
           "a: " + std::string(256 * 1024, 'x') + "\n",
       }) {
    const std::string begin = text.substr(0, 40);
    CAPTURE(begin);
    CHECK(lines_of(fields, text) == "unreadable\n");
  }
}

TEST_CASE("figures: Markdown is read as its front matter and one figure of prose") {
  const FileFigures file =
      read(chapter, "---\njudul: Pendahuluan\nurutan: 2\n---\n# Judul\n\nIsi.\n");
  CHECK(lines_of(file) == " judul: Pendahuluan\n naskah: # Judul\n\nIsi.\n\n urutan: 2\n");
  REQUIRE(file.figures.size() == 3);
  CHECK(file.figures[0].line == 2);
  CHECK(file.figures[1].line == 5);
  CHECK(file.figures[2].line == 3);
  CHECK(file.figures[0].kind == FigureKind::text);
  CHECK(file.figures[1].kind == FigureKind::prose);
  CHECK(lines_of(chapter, "Isi saja") == " naskah: Isi saja\n");
  CHECK(lines_of(chapter, "\xEF\xBB\xBF---\r\njudul: a\r\n---\r\nIsi") ==
        " judul: a\n naskah: Isi\n");
}

TEST_CASE("figures: Markdown that cannot be read as a whole is unreadable") {
  for (const std::string& text : {
           std::string{"---\njudul: a\nIsi\n"},
           std::string{"---\njudul: [a\n---\nIsi\n"},
           std::string{"---\nhanya teks\n---\nIsi\n"},
           std::string{"---\nnaskah: a\n---\nIsi\n"},
           std::string{"Isi \xC3\n"},
           std::string(64 * 1024 + 1, 'x'),
       }) {
    const std::string begin = text.substr(0, 40);
    CAPTURE(begin);
    CHECK(lines_of(chapter, text) == "unreadable\n");
  }
}

}  // namespace terang::content::figures_test
