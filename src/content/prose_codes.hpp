// What can be wrong in a Markdown file. The words of each report are listed behind its Code.
#pragma once

#include "base/diagnostics.hpp"

namespace terang::content {

inline constexpr base::Code front_matter_unclosed{
    .name = "content/front-matter-unclosed",
    .seen = {.id = "baris --- yang membuka keterangan berkas tidak punya penutup",
             .en = "the line --- that opens the front matter is not closed"},
    .mend = {.id = "tambahkan baris --- sesudah judul, urutan dan ringkasan",
             .en = "add a line --- after judul, urutan and ringkasan"}};

inline constexpr base::Code order_unreadable{
    // as typed
    .name = "content/order-unreadable",
    .seen = {.id = "urutan \"{}\" bukan bilangan bulat",
             .en = "urutan \"{}\" is not a whole number"},
    .mend = {.id = "tulis angka dari 0 sampai 9999", .en = "write digits from 0 to 9999"}};

inline constexpr base::Code line_has_many_bars{
    // seen, limit
    .name = "content/line-has-many-bars",
    .seen = {.id = "baris ini memuat {} tanda |", .en = "this line holds {} signs |"},
    .mend = {.id = "bagi tabelnya; paling banyak {} tanda | sebaris",
             .en = "divide the table; at most {} signs | in a line"}};

inline constexpr base::Code tables_too_large{
    // cells, limit
    .name = "content/tables-too-large",
    .seen = {.id = "tabel di berkas ini sampai {} sel", .en = "the tables here reach {} cells"},
    .mend = {.id = "bagi berkasnya; paling banyak {} sel",
             .en = "divide the file; at most {} cells"}};

inline constexpr base::Code line_nests_deep{
    // limit
    .name = "content/line-nests-deep",
    .seen = {.id = "baris ini membuka lebih dari {} kutipan atau daftar",
             .en = "this line opens more than {} quotes or lists"},
    .mend = {.id = "hapus tanda > atau - yang berlebih di awal baris",
             .en = "remove the surplus > or - at the begin of the line"}};

inline constexpr base::Code html_refused{
    // the tag
    .name = "content/html-refused",
    .seen = {.id = "HTML \"{}\" tidak diteruskan ke halaman", .en = "HTML \"{}\" is not passed on"},
    .mend = {.id = "tulis dengan Markdown, atau apit dengan tanda ` bila ingin terlihat apa adanya",
             .en = "write it in Markdown, or between ` where it should be seen as it is"}};

inline constexpr base::Code image_foreign{
    // address
    .name = "content/image-foreign",
    .seen = {.id = "gambar \"{}\" berada di situs lain",
             .en = "the image \"{}\" is on another host"},
    .mend = {.id = "ganti dengan tautan; halaman portal tidak memuat apa pun dari situs lain",
             .en = "make it a link; the portal's pages load nothing from another host"}};

inline constexpr base::Code image_local{
    // address
    .name = "content/image-local",
    .seen = {.id = "gambar \"{}\" belum dapat diterbitkan bersama halaman",
             .en = "the image \"{}\" cannot be published with the page yet"},
    .mend = {.id = "tulis isinya sebagai teks atau tabel, atau tautkan ke alamat terbitnya",
             .en = "write its contents as text or a table, or link to where it is published"}};

inline constexpr base::Code link_refused{
    // address
    .name = "content/link-refused",
    .seen = {.id = "tautan \"{}\" bukan alamat yang aman dibuka",
             .en = "the link \"{}\" is not an address that is safe to open"},
    .mend = {.id = "pakai alamat https://, http://, mailto:, tel:, atau alamat di dalam portal",
             .en = "use https://, http://, mailto:, tel:, or an address inside the portal"}};

inline constexpr base::Code hole_unknown_near{
    // as typed, nearest
    .name = "content/hole-unknown-near",
    .seen = {.id = "{} tidak dikenal", .en = "{} is not known"},
    .mend = {.id = "barangkali maksudnya {}", .en = "perhaps {} is meant"}};

inline constexpr base::Code hole_unknown{
    // as typed, known names
    .name = "content/hole-unknown",
    .seen = {.id = "{} tidak dikenal", .en = "{} is not known"},
    .mend = {.id = "pakai salah satu: {}", .en = "use one of: {}"}};

inline constexpr base::Code hole_unclosed{
    // the opening braces
    .name = "content/hole-unclosed",
    .seen = {.id = "{} di sini tidak ditutup pada baris yang sama",
             .en = "{} here is not closed on the same line"},
    .mend = {.id =
                 "tambahkan dua kurung kurawal tutup; untuk menampilkannya apa adanya, beri garis "
                 "miring terbalik di depannya",
             .en = "add two closing braces; to show it as it is, put a backslash before it"}};

inline constexpr base::Code hole_not_alone{
    // as typed
    .name = "content/hole-not-alone",
    .seen = {.id = "{} berada di dalam kalimat, sel, atau judul",
             .en = "{} stands inside a sentence, a cell or a heading"},
    .mend = {.id = "tulis sendirian pada satu baris, dengan baris kosong sebelum dan sesudahnya",
             .en = "write it alone on a line, with an empty line before and after"}};

inline constexpr base::Code hole_in_heading{
    // as typed
    .name = "content/hole-in-heading",
    .seen = {.id = "{} berada di dalam judul", .en = "{} stands inside a heading"},
    .mend = {.id = "pindahkan ke kalimat di bawahnya", .en = "move it to a sentence below"}};

}  // namespace terang::content
