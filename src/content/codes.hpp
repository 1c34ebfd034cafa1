// What can be wrong with the files of a content folder: names, tables, YAML, references. The
// comment in each Code lists the words that its phrases take. What can be wrong inside a cell is in
// value_codes.hpp, inside prose in prose_codes.hpp.
#pragma once

#include "base/diagnostics.hpp"

namespace terang::content {

// Folders and names ------------------------------------------------------------------------------

inline constexpr base::Code file_unknown_near{
    // name, nearest known name
    .name = "content/file-unknown-near",
    .seen = {.id = "nama \"{}\" tidak dikenal di folder ini",
             .en = "the name \"{}\" is not known in this folder"},
    .mend = {.id = "barangkali maksudnya {}", .en = "perhaps {} is meant"}};

inline constexpr base::Code name_reserved{
    .name = "content/name-reserved",
    .seen = {.id = "nama \"{}\" sudah dipakai halaman buatan Terang",
             .en = "the name \"{}\" is that of a page Terang makes"},
    .mend = {.id = "beri nama lain", .en = "give it another name"}};

inline constexpr base::Code link_in_content{
    .name = "content/link-in-content",
    .seen = {.id = "tautan simbolis atau submodul tidak dibaca",
             .en = "a symbolic link or submodule is not read"},
    .mend = {.id = "ganti dengan berkas biasa", .en = "put a plain file in its place"}};

inline constexpr base::Code file_unknown{
    // name, known names
    .name = "content/file-unknown",
    .seen = {.id = "nama \"{}\" tidak dikenal di folder ini",
             .en = "the name \"{}\" is not known in this folder"},
    .mend = {.id = "pindahkan ke luar folder konten, atau pakai salah satu: {}",
             .en = "move it out of the content folder, or use one of: {}"}};

inline constexpr base::Code year_folder_unreadable{
    // name
    .name = "content/year-folder-unreadable",
    .seen = {.id = "folder \"{}\" bukan nama tahun", .en = "the folder \"{}\" is not a year"},
    .mend = {.id = "beri nama empat angka, misalnya 2024", .en = "name it with four digits: 2024"}};

inline constexpr base::Code slug_unreadable{
    // name, suggestion
    .name = "content/slug-unreadable",
    .seen = {.id = "nama \"{}\" tidak dapat menjadi alamat halaman",
             .en = "the name \"{}\" cannot be the address of a page"},
    .mend = {.id = "pakai huruf kecil, angka dan tanda hubung saja, misalnya {}",
             .en = "use lower-case letters, digits and hyphens only, such as {}"}};

inline constexpr base::Code portal_file_missing{
    .name = "content/portal-file-missing",
    .seen = {.id = "portal.yaml tidak ada", .en = "there is no portal.yaml"},
    .mend = {.id = "buat berkas itu menurut contoh di docs/panduan.md",
             .en = "make it after the example in docs/panduan.md"}};

inline constexpr base::Code office_file_missing{
    // slug
    .name = "content/office-file-missing",
    .seen = {.id = "kantor \"{}\" tidak punya kantor.yaml",
             .en = "the office \"{}\" has no kantor.yaml"},
    .mend = {.id = "buat berkas itu menurut contoh di docs/panduan.md, atau hapus foldernya",
             .en = "make it after the example in docs/panduan.md, or remove the folder"}};

inline constexpr base::Code agreement_table_missing{
    // id
    .name = "content/agreement-table-missing",
    .seen = {.id = "perjanjian \"{0}\" tidak punya lampiran {0}.csv",
             .en = "the agreement \"{0}\" has no annex {0}.csv"},
    .mend = {.id = "buat perjanjian/{0}.csv berisi sasaran, indikator dan targetnya",
             .en = "make perjanjian/{0}.csv with its objectives, indicators and targets"}};

inline constexpr base::Code agreement_file_missing{
    // id
    .name = "content/agreement-file-missing",
    .seen = {.id = "lampiran \"{0}\" tidak punya perjanjian {0}.yaml",
             .en = "the annex \"{0}\" has no agreement {0}.yaml"},
    .mend = {.id = "buat perjanjian/{0}.yaml berisi pihak, tempat dan tanggalnya",
             .en = "make perjanjian/{0}.yaml with its parties, place and date"}};

// Bytes ------------------------------------------------------------------------------------------

inline constexpr base::Code text_not_utf8{
    .name = "content/text-not-utf8",
    .seen = {.id = "huruf di sini tidak tersimpan sebagai UTF-8",
             .en = "the letter here is not stored as UTF-8"},
    .mend = {.id = "simpan ulang berkas dengan pengodean UTF-8 (di Excel: CSV UTF-8)",
             .en = "save the file again in UTF-8 (in Excel: CSV UTF-8)"}};

inline constexpr base::Code control_character{
    // four hexadecimal digits
    .name = "content/control-character",
    .seen = {.id = "ada karakter kendali U+{} yang tidak terlihat",
             .en = "there is an invisible control character U+{}"},
    .mend = {.id = "hapus, lalu ketik ulang teks di sekitarnya",
             .en = "remove it and type the text around it again"}};

inline constexpr base::Code lone_carriage_return{
    .name = "content/lone-carriage-return",
    .seen = {.id = "baris berakhir dengan CR saja", .en = "a line ends in CR alone"},
    .mend = {.id = "simpan ulang dengan akhir baris LF atau CRLF",
             .en = "save it again with lines ending in LF or CRLF"}};

inline constexpr base::Code file_too_large{
    // size, limit in bytes
    .name = "content/file-too-large",
    .seen = {.id = "berkas ini {} byte", .en = "this file has {} bytes"},
    .mend = {.id = "bagi menjadi beberapa berkas, masing-masing paling besar {} byte",
             .en = "divide it into files of at most {} bytes"}};

inline constexpr base::Code personal_number_nip{
    .name = "content/personal-number-nip",
    .seen = {.id = "deretan 18 angka di sini berbentuk NIP",
             .en = "the 18 digits here have the form of a civil servant's number (NIP)"},
    .mend = {.id = "hapus, juga dari riwayat git: nomor pribadi tidak boleh terbit",
             .en = "remove it, from the git history too: personal numbers must not be published"}};

inline constexpr base::Code personal_number_nik{
    .name = "content/personal-number-nik",
    .seen = {.id = "deretan 16 angka di sini berbentuk NIK",
             .en = "the 16 digits here have the form of a resident's number (NIK)"},
    .mend = {.id = "hapus, juga dari riwayat git: nomor pribadi tidak boleh terbit",
             .en = "remove it, from the git history too: personal numbers must not be published"}};

// Tables -----------------------------------------------------------------------------------------

inline constexpr base::Code table_empty{
    .name = "content/table-empty",
    .seen = {.id = "baris nama kolom tidak ada", .en = "the row of column names is missing"},
    .mend = {.id = "tulis nama kolom pada baris pertama, atau hapus berkas ini",
             .en = "write the column names in the first row, or remove this file"}};

inline constexpr base::Code table_delimiter_mixed{
    .name = "content/table-delimiter-mixed",
    .seen = {.id = "baris pertama memakai koma dan titik koma sekaligus",
             .en = "the first row uses both commas and semicolons"},
    .mend = {.id = "pisahkan semua kolom dengan tanda yang sama",
             .en = "separate all columns with the same sign"}};

inline constexpr base::Code table_delimiter_unknown{
    .name = "content/table-delimiter-unknown",
    .seen = {.id = "kolom tidak dipisahkan dengan koma atau titik koma",
             .en = "the columns are not separated by commas or semicolons"},
    .mend = {.id = "simpan ulang sebagai CSV dengan pemisah titik koma",
             .en = "save it again as CSV with semicolons"}};

inline constexpr base::Code table_quote_unclosed{
    .name = "content/table-quote-unclosed",
    .seen = {.id = "tanda kutip yang dibuka di sini tidak ditutup",
             .en = "the quotation mark opened here is not closed"},
    .mend = {.id = "tambahkan tanda kutip penutup pada akhir sel",
             .en = "add the closing mark at the end of the cell"}};

inline constexpr base::Code table_quote_inside{
    .name = "content/table-quote-inside",
    .seen = {.id = "ada tanda kutip di tengah sel",
             .en = "there is a quotation mark inside a cell"},
    .mend = {
        .id = "apit seluruh sel dengan tanda kutip dan gandakan yang di dalamnya: \"kata "
              "\"\"ini\"\" saja\"",
        .en = "put the whole cell in quotation marks and double those inside: \"only \"\"this\"\" "
              "word\""}};

inline constexpr base::Code table_text_behind_quote{
    .name = "content/table-text-behind-quote",
    .seen = {.id = "ada teks di belakang tanda kutip penutup",
             .en = "there is text behind the closing quotation mark"},
    .mend = {.id = "gandakan tanda kutip di dalam sel, atau hapus teks di belakangnya",
             .en = "double the marks inside the cell, or remove the text behind"}};

inline constexpr base::Code table_row_ragged{
    // cells in the row, columns
    .name = "content/table-row-ragged",
    .seen = {.id = "baris ini {} sel, padahal kolomnya {}",
             .en = "this row has {} cells where the table has {} columns"},
    .mend = {
        .id = "apit dengan tanda kutip sel yang memuat pemisah, atau tambahkan sel yang kurang",
        .en = "put cells that hold the separator in quotation marks, or add what is missing"}};

inline constexpr base::Code table_cell_too_long{
    // limit in bytes
    .name = "content/table-cell-too-long",
    .seen = {.id = "isi sel ini lebih dari {} byte", .en = "this cell has more than {} bytes"},
    .mend = {.id = "periksa tanda kutip yang tidak ditutup, atau pendekkan isinya",
             .en = "look for a quotation mark that is not closed, or shorten it"}};

inline constexpr base::Code table_too_wide{
    // limit
    .name = "content/table-too-wide",
    .seen = {.id = "tabel ini lebih dari {} kolom", .en = "this table has more than {} columns"},
    .mend = {.id = "hapus kolom kosong di kanan", .en = "remove the empty columns on the right"}};

inline constexpr base::Code column_unknown_near{
    // name, nearest
    .name = "content/column-unknown-near",
    .seen = {.id = "kolom \"{}\" tidak dikenal", .en = "the column \"{}\" is not known"},
    .mend = {.id = "barangkali maksudnya {}", .en = "perhaps {} is meant"}};

inline constexpr base::Code column_unknown{
    // name, known columns
    .name = "content/column-unknown",
    .seen = {.id = "kolom \"{}\" tidak dikenal", .en = "the column \"{}\" is not known"},
    .mend = {.id = "hapus, atau pakai salah satu: {}", .en = "remove it, or use one of: {}"}};

inline constexpr base::Code column_missing{
    // name
    .name = "content/column-missing",
    .seen = {.id = "kolom \"{0}\" tidak ada", .en = "the column \"{0}\" is missing"},
    .mend = {.id = "tambahkan {0} pada baris nama kolom",
             .en = "add {0} to the row of column names"}};

inline constexpr base::Code column_twice{
    // name
    .name = "content/column-twice",
    .seen = {.id = "kolom \"{}\" ada dua kali", .en = "the column \"{}\" is there twice"},
    .mend = {.id = "hapus salah satunya", .en = "remove one of them"}};

inline constexpr base::Code column_unnamed{
    .name = "content/column-unnamed",
    .seen = {.id = "kolom ini tidak bernama", .en = "this column has no name"},
    .mend = {.id = "beri nama, atau hapus kolom kosong itu",
             .en = "name it, or remove the column"}};

inline constexpr base::Code cell_empty{
    // column
    .name = "content/cell-empty",
    .seen = {.id = "{0} kosong", .en = "{0} is empty"},
    .mend = {.id = "isi kolom {0} pada baris ini", .en = "fill the column {0} in this row"}};

inline constexpr base::Code key_unreadable{
    // code
    .name = "content/key-unreadable",
    .seen = {.id = "\"{}\" tidak dapat menjadi kode", .en = "\"{}\" cannot be a code"},
    .mend = {.id = "pakai huruf, angka, titik, garis bawah dan tanda hubung tanpa spasi, misalnya "
                   "6709.3",
             .en = "use letters, digits, points, underscores and hyphens without blanks, such as "
                   "6709.3"}};

inline constexpr base::Code key_twice{// code, line of the first
                                      .name = "content/key-twice",
                                      .seen = {.id = "kode \"{}\" sudah dipakai pada baris {}",
                                               .en = "the code \"{}\" is already used on line {}"},
                                      .mend = {.id = "beri kode lain; satu kode untuk satu baris",
                                               .en = "use another; one code, one row"}};

// References -------------------------------------------------------------------------------------

inline constexpr base::Code reference_unknown_near{
    // code, where it was sought, nearest
    .name = "content/reference-unknown-near",
    .seen = {.id = "\"{}\" tidak ada di {}", .en = "\"{}\" is not in {}"},
    .mend = {.id = "barangkali maksudnya {}", .en = "perhaps {} is meant"}};

inline constexpr base::Code reference_unknown{
    // code, where it was sought
    .name = "content/reference-unknown",
    .seen = {.id = "\"{0}\" tidak ada di {1}", .en = "\"{0}\" is not in {1}"},
    .mend = {.id = "perbaiki kodenya, atau tambahkan \"{0}\" di {1}",
             .en = "mend the code, or add \"{0}\" to {1}"}};

inline constexpr base::Code parent_circle{
    // the circle, "a > b > a"
    .name = "content/parent-circle",
    .seen = {.id = "induk berputar: {}", .en = "the parents form a circle: {}"},
    .mend = {.id = "hapus atau ganti salah satu induk dalam lingkaran itu",
             .en = "remove or change one parent of the circle"}};

// YAML -------------------------------------------------------------------------------------------

inline constexpr base::Code yaml_unreadable{
    .name = "content/yaml-unreadable",
    .seen = {.id = "susunan YAML tidak terbaca mulai di sini",
             .en = "the YAML cannot be read from here on"},
    .mend = {.id = "periksa titik dua, lekukan baris dan tanda kutip; tulis \"kunci: nilai\"",
             .en = "check colons, indentation and quotation marks; write \"key: value\""}};

inline constexpr base::Code yaml_tab{
    .name = "content/yaml-tab",
    .seen = {.id = "baris dilekukkan dengan tab", .en = "a line is indented with a tab"},
    .mend = {.id = "pakai spasi", .en = "use blanks"}};

inline constexpr base::Code yaml_bracket_unclosed{
    // the bracket
    .name = "content/yaml-bracket-unclosed",
    .seen = {.id = "kurung \"{}\" yang dibuka di sini tidak ditutup",
             .en = "the bracket \"{}\" opened here is not closed"},
    .mend = {.id = "tambahkan kurung penutupnya", .en = "add its other half"}};

inline constexpr base::Code yaml_quote_unclosed{
    .name = "content/yaml-quote-unclosed",
    .seen = {.id = "tanda kutip yang dibuka di sini tidak ditutup",
             .en = "the quotation mark opened here is not closed"},
    .mend = {.id = "tambahkan tanda kutip penutup", .en = "add the closing mark"}};

inline constexpr base::Code yaml_sign_unquoted{
    .name = "content/yaml-sign-unquoted",
    .seen = {.id = "tanda di sini punya arti khusus dalam YAML",
             .en = "the sign here has a meaning of its own in YAML"},
    .mend = {.id = "apit seluruh nilainya dengan tanda kutip",
             .en = "put the whole value in quotation marks"}};

inline constexpr base::Code yaml_too_deep{
    // limit
    .name = "content/yaml-too-deep",
    .seen = {.id = "susunan YAML lebih dari {} tingkat", .en = "the YAML is over {} levels deep"},
    .mend = {.id = "pakai susunan seperti contoh di panduan", .en = "write it as in the guide"}};

inline constexpr base::Code yaml_key_twice{
    // key, line of the first, line of the second
    .name = "content/yaml-key-twice",
    .seen = {.id = "kunci \"{}\" ada di baris {} dan di baris {}",
             .en = "the key \"{}\" is on line {} and on line {}"},
    .mend = {.id = "hapus salah satunya", .en = "remove one of them"}};

inline constexpr base::Code yaml_key_unreadable{
    .name = "content/yaml-key-unreadable",
    .seen = {.id = "kunci di sini bukan kata", .en = "the key here is not a word"},
    .mend = {.id = "tulis \"kunci: nilai\" dengan satu kata sebagai kunci",
             .en = "write \"key: value\" with one word as the key"}};

inline constexpr base::Code yaml_feature_refused{
    // the sign
    .name = "content/yaml-feature-refused",
    .seen = {.id = "tanda \"{}\" pada YAML (jangkar, alias, tag atau arahan) tidak dipakai di sini",
             .en = "the YAML sign \"{}\" (anchor, alias, tag or directive) is not used here"},
    .mend = {.id = "tulis nilainya apa adanya; apit dengan tanda kutip bila tanda itu bagian nilai",
             .en = "write the value out; put it in quotation marks where the sign belongs to it"}};

inline constexpr base::Code yaml_second_document{
    .name = "content/yaml-second-document",
    .seen = {.id = "dokumen YAML kedua mulai di sini", .en = "a second YAML document begins here"},
    .mend = {.id = "hapus baris --- atau ... dan gabungkan isinya",
             .en = "remove the line --- or ... and join the contents"}};

inline constexpr base::Code yaml_field_unknown_near{
    // key, nearest
    .name = "content/yaml-field-unknown-near",
    .seen = {.id = "kunci \"{}\" tidak dikenal", .en = "the key \"{}\" is not known"},
    .mend = {.id = "barangkali maksudnya {}", .en = "perhaps {} is meant"}};

inline constexpr base::Code yaml_field_unknown{
    // key, known keys
    .name = "content/yaml-field-unknown",
    .seen = {.id = "kunci \"{}\" tidak dikenal", .en = "the key \"{}\" is not known"},
    .mend = {.id = "hapus, atau pakai salah satu: {}", .en = "remove it, or use one of: {}"}};

inline constexpr base::Code yaml_field_missing{
    // key
    .name = "content/yaml-field-missing",
    .seen = {.id = "kunci \"{0}\" tidak ada", .en = "the key \"{0}\" is missing"},
    .mend = {.id = "tambahkan baris \"{0}: ...\"", .en = "add a line \"{0}: ...\""}};

inline constexpr base::Code yaml_wants_text{
    // key
    .name = "content/yaml-wants-text",
    .seen = {.id = "{} bukan satu teks", .en = "{} is not one text"},
    .mend = {.id = "tulis satu nilai di belakang titik dua",
             .en = "write one value after the colon"}};

inline constexpr base::Code yaml_wants_list{
    // key
    .name = "content/yaml-wants-list",
    .seen = {.id = "{} bukan daftar", .en = "{} is not a list"},
    .mend = {.id = "tulis tiap butir pada baris yang dimulai \"- \", atau dalam [ ]",
             .en = "write each entry on a line beginning with \"- \", or inside [ ]"}};

inline constexpr base::Code yaml_wants_fields{
    // key
    .name = "content/yaml-wants-fields",
    .seen = {.id = "{} bukan kelompok kunci", .en = "{} is not a group of keys"},
    .mend = {.id = "tulis isinya sebagai baris \"kunci: nilai\" yang dilekukkan, atau dalam kurung "
                   "kurawal",
             .en = "write its contents as indented lines \"key: value\", or in braces"}};

inline constexpr base::Code scale_start{
    // the lowest bound seen
    .name = "content/scale-start",
    .seen = {.id = "kelas terendah mulai dari {}", .en = "the lowest class begins at {}"},
    .mend = {.id = "mulai kelas terendah dari 0, agar tidak ada nilai yang jatuh di luar skala",
             .en = "let the lowest class begin at 0, so that no value falls outside the scale"}};

inline constexpr base::Code scale_order{
    // the bound
    .name = "content/scale-order",
    .seen = {.id = "kelas yang mulai dari {} tidak di bawah kelas sebelumnya",
             .en = "the class from {} is not below the one before it"},
    .mend = {.id = "urutkan dari mulai tertinggi ke terendah, masing-masing sekali",
             .en = "order the classes from highest to lowest, each once"}};

}  // namespace terang::content
