// The faults that a theme can have.
#pragma once

#include "base/diagnostics.hpp"

namespace terang::theme {

inline constexpr base::Code tag_unclosed{
    .name = "theme/tag-unclosed",
    .seen = {.id = "{} tidak berakhir", .en = "{} does not end"},
    .mend = {.id = "tutup dengan {}", .en = "close it with {}"},
};
inline constexpr base::Code tag_unreadable{
    .name = "theme/tag-unreadable",
    .seen = {.id = "{} bukan tanda yang dikenal", .en = "{} is not a known tag"},
    .mend = {.id = "pakai salah satu dari {}", .en = "use one of {}"},
};
inline constexpr base::Code section_unclosed{
    .name = "theme/section-unclosed",
    .seen = {.id = "{} tidak ditutup", .en = "{} is not closed"},
    .mend = {.id = "tambahkan {} di berkas yang sama", .en = "add {} in the same file"},
};
inline constexpr base::Code section_crossed{
    .name = "theme/section-crossed",
    .seen = {.id = "{} tidak menutup {} yang dibuka di {}",
             .en = "{} does not close {} opened at {}"},
    .mend = {.id = "tutup dahulu dengan {}", .en = "first close it with {}"},
};
inline constexpr base::Code section_unopened{
    .name = "theme/section-unopened",
    .seen = {.id = "{} tidak menutup apa pun", .en = "{} closes nothing"},
    .mend = {.id = "hapus, atau buka dengan {}", .en = "remove it, or open it with {}"},
};
inline constexpr base::Code section_splits_tag{
    .name = "theme/section-splits-tag",
    .seen = {.id = "{} yang dibuka di {} berakhir di tengah tag HTML lain",
             .en = "{} opened at {} ends inside another HTML tag than it began in"},
    .mend = {.id = "bungkus tag atau nilai atribut yang utuh",
             .en = "wrap a whole tag or a whole attribute value"},
};
inline constexpr base::Code value_unquoted{
    .name = "theme/value-unquoted",
    .seen = {.id = "{} berada di dalam tag HTML tanpa tanda kutip",
             .en = "{} stands inside an HTML tag without quotes"},
    .mend = {.id = "tulis nilai atribut di antara tanda kutip",
             .en = "quote the attribute's value"},
};
inline constexpr base::Code value_in_script{
    .name = "theme/value-in-script",
    .seen = {.id = "{} berada di dalam skrip atau gaya", .en = "{} stands inside script or style"},
    .mend = {.id = "pakai {} dengan nilai berjenis Html", .en = "use {} with a value of type Html"},
};
inline constexpr base::Code partial_missing{
    .name = "theme/partial-missing",
    .seen = {.id = "{} menunjuk berkas {} yang tidak ada", .en = "{} names {}, which is not there"},
    .mend = {.id = "buat berkas itu atau perbaiki namanya", .en = "make the file or mend the name"},
};
inline constexpr base::Code partial_contains_itself{
    .name = "theme/partial-contains-itself",
    .seen = {.id = "{} memuat dirinya sendiri: {}", .en = "{} contains itself: {}"},
    .mend = {.id = "hapus salah satu rujukan", .en = "remove one of the references"},
};
inline constexpr base::Code nesting_too_deep{
    .name = "theme/nesting-too-deep",
    .seen = {.id = "{} bersarang lebih dari {} tingkat", .en = "{} is nested more than {} deep"},
    .mend = {.id = "sederhanakan templat", .en = "make the template simpler"},
};
inline constexpr base::Code template_too_long{
    .name = "theme/template-too-long",
    .seen = {.id = "templat dengan sisipannya melebihi {} tanda atau {} byte",
             .en = "the template with its partials has more than {} tags or {} bytes"},
    .mend = {.id = "kurangi sisipan yang berulang", .en = "repeat fewer partials"},
};
inline constexpr base::Code not_utf8{
    .name = "theme/not-utf8",
    .seen = {.id = "berkas bukan UTF-8", .en = "the file is not UTF-8"},
    .mend = {.id = "simpan sebagai UTF-8", .en = "save it as UTF-8"},
};
inline constexpr base::Code hash_shared{
    .name = "theme/hash-shared",
    .seen = {.id = "nama {} dan {} bernilai hash sama", .en = "{} and {} have one hash"},
    .mend = {.id = "ganti salah satu nama", .en = "rename one of them"},
};
inline constexpr base::Code word_unknown{
    .name = "theme/word-unknown",
    .seen = {.id = "{} tidak ada di berkas kata", .en = "{} is not in the wording"},
    .mend = {.id = "tambahkan ke {}", .en = "add it to {}"},
};
inline constexpr base::Code word_unreadable{
    .name = "theme/word-unreadable",
    .seen = {.id = "\"{}\" bukan baris kata", .en = "\"{}\" is not a line of wording"},
    .mend = {.id = "tulis nama = teks", .en = "write name = text"},
};
inline constexpr base::Code word_repeated{
    .name = "theme/word-repeated",
    .seen = {.id = "kata {} sudah ada di {}", .en = "the word {} is already at {}"},
    .mend = {.id = "hapus salah satu", .en = "remove one of them"},
};
inline constexpr base::Code word_in_one_language{
    .name = "theme/word-in-one-language",
    .seen = {.id = "kata {} tidak ada di {}", .en = "the word {} is not in {}"},
    .mend = {.id = "tambahkan terjemahannya", .en = "add its translation"},
};
inline constexpr base::Code template_missing{
    .name = "theme/template-missing",
    .seen = {.id = "tema tidak memiliki templat ini", .en = "the theme has no such template"},
    .mend = {.id = "tambahkan berkas itu ke tema", .en = "add the file to the theme"},
};
inline constexpr base::Code name_unknown{
    .name = "theme/name-unknown",
    .seen = {.id = "{} tidak dikenal di sini", .en = "{} is not known here"},
    .mend = {.id = "perbaiki namanya atau letaknya", .en = "mend its name or its position"},
};
inline constexpr base::Code markup_wanted{
    .name = "theme/markup-wanted",
    .seen = {.id = "{} bukan markah HTML", .en = "{} is not markup"},
    .mend = {.id = "tulis {}", .en = "write {}"},
};
inline constexpr base::Code text_wanted{
    .name = "theme/text-wanted",
    .seen = {.id = "{} bukan teks", .en = "{} is not text"},
    .mend = {.id = "pakai {}", .en = "use {}"},
};

}  // namespace terang::theme
