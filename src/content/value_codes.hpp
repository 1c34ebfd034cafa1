// What can be wrong with the value in a cell. Words, where two: what was typed, what would read.
#pragma once

#include "base/diagnostics.hpp"

namespace terang::content {

inline constexpr base::Code amount_unreadable{
    .name = "content/amount-unreadable",
    .seen = {.id = "\"{}\" bukan jumlah rupiah", .en = "\"{}\" is not an amount in rupiah"},
    .mend = {.id = "tulis rupiah utuh dengan angka, misalnya 551.587.000 atau Rp 551.587.000,-",
             .en = "write whole rupiah in digits, such as 551.587.000 or Rp 551.587.000,-"}};

inline constexpr base::Code amount_groups_broken{
    .name = "content/amount-groups-broken",
    .seen = {.id = "pengelompokan angka \"{}\" tidak tiga-tiga dengan satu pemisah",
             .en = "the digits of \"{}\" are not in threes with one separator"},
    .mend = {.id = "tulis {} setelah dicocokkan dengan dokumen sumber",
             .en = "write {} after comparing it with the source document"}};

inline constexpr base::Code amount_has_fraction{
    .name = "content/amount-has-fraction",
    .seen = {.id = "\"{}\" memuat pecahan rupiah", .en = "\"{}\" holds a fraction of a rupiah"},
    .mend = {.id = "tulis rupiah utuh, misalnya {}", .en = "write whole rupiah, such as {}"}};

inline constexpr base::Code amount_below_zero{
    .name = "content/amount-below-zero",
    .seen = {.id = "\"{}\" di bawah nol", .en = "\"{}\" is below zero"},
    .mend = {.id = "hapus tanda minus atau kurungnya; hanya sisa yang boleh di bawah nol",
             .en = "remove the minus sign or brackets; only a remainder may be below zero"}};

inline constexpr base::Code number_too_long{
    .name = "content/number-too-long",
    .seen = {.id = "\"{}\" lebih dari {} angka", .en = "\"{}\" has more than {} digits"},
    .mend = {.id = "periksa apakah dua bilangan tertulis sebagai satu",
             .en = "check whether two numbers were written as one"}};

inline constexpr base::Code groups_broken{
    .name = "content/groups-broken",
    .seen = {.id = "letak titik atau koma pada \"{}\" tidak membentuk satu bilangan",
             .en = "the points or commas in \"{}\" do not form one number"},
    .mend = {.id = "tulis {} setelah dicocokkan dengan dokumen sumber",
             .en = "write {} after comparing it with the source document"}};

inline constexpr base::Code decimal_ambiguous{
    .name = "content/decimal-ambiguous",
    .seen = {.id = "\"{}\" dapat dibaca sebagai ribuan atau sebagai pecahan",
             .en = "\"{}\" can be read as thousands or as a fraction"},
    .mend = {.id = "tulis {} bila itu maksudnya; untuk ribuan jangan pakai pemisah, untuk pecahan "
                   "jangan pakai tepat tiga angka di belakang koma",
             .en = "write {} if that is meant; for thousands use no separator, for a fraction not "
                   "exactly three digits behind the mark"}};

inline constexpr base::Code printed_ambiguous{
    .name = "content/printed-ambiguous",
    .seen = {.id = "titik pada \"{}\" dapat berarti ribuan atau pecahan",
             .en = "the point in \"{}\" can mean thousands or a fraction"},
    .mend = {.id = "tulis {} bila pecahan; hapus titiknya bila ribuan",
             .en = "write {} for a fraction; remove the point for thousands"}};

inline constexpr base::Code bound_disagrees{
    .name = "content/bound-disagrees",
    .seen = {.id = "batas pada \"{}\" berlawanan dengan kolom arah",
             .en = "the bound in \"{}\" contradicts the column arah"},
    .mend = {.id = "tulis {}, atau ganti arah (naik: makin besar makin baik; turun: makin kecil)",
             .en = "write {}, or change arah (naik: more is better; turun: less is better)"}};

inline constexpr base::Code range_reversed{
    .name = "content/range-reversed",
    .seen = {.id = "rentang \"{}\" tidak mulai dari angka yang lebih kecil",
             .en = "the range \"{}\" does not begin with the smaller number"},
    .mend = {.id = "tulis {}", .en = "write {}"}};

inline constexpr base::Code letters_look_alike{
    .name = "content/letters-look-alike",
    .seen = {.id = "\"{}\" memuat huruf dari abjad lain (Kiril atau Yunani) yang mirip huruf Latin",
             .en = "\"{}\" holds letters of another alphabet (Cyrillic or Greek) that look Latin"},
    .mend = {.id = "ketik ulang sebagai {}", .en = "type it again as {}"}};

inline constexpr base::Code word_unknown_near{
    .name = "content/word-unknown-near",
    .seen = {.id = "\"{}\" tidak ada dalam daftar kata untuk kolom ini",
             .en = "\"{}\" is not on this column's list of words"},
    .mend = {.id = "barangkali maksudnya {}", .en = "perhaps {} is meant"}};

inline constexpr base::Code value_near{
    .name = "content/value-near",
    .seen = {.id = "\"{}\" tidak terbaca sebagai satu nilai",
             .en = "\"{}\" does not read as one value"},
    .mend = {.id = "barangkali maksudnya {}; cocokkan dengan dokumen sumber",
             .en = "perhaps {} is meant; compare it with the source document"}};

inline constexpr base::Code target_unreadable{
    .name = "content/target-unreadable",
    .seen = {.id = "\"{}\" tidak terbaca sebagai target", .en = "\"{}\" does not read as a target"},
    .mend = {.id = "tulis satu nilai seperti 95%, 87,5%, 12 kali, 80-90, BB (satuan predikat) atau "
                   "WTP (satuan opini), atau tidak tercantum bila dokumen tidak mencetak target; "
                   "keterangan lain masuk kolom catatan",
             .en =
                 "write one value such as 95%, 87,5%, 12 kali, 80-90, BB (satuan predikat) or WTP "
                 "(satuan opini), or tidak tercantum where the document prints no target; anything "
                 "else belongs in the column catatan"}};

inline constexpr base::Code realisation_unreadable{
    .name = "content/realisation-unreadable",
    .seen = {.id = "\"{}\" tidak terbaca sebagai realisasi",
             .en = "\"{}\" does not read as a realisation"},
    .mend = {.id =
                 "tulis satu nilai seperti 95%, 12 kali atau BB; kosongkan bila belum diukur; atau "
                 "tulis tidak dilaksanakan, tidak berlaku, dikecualikan",
             .en = "write one value such as 95%, 12 kali or BB; leave it empty where not measured "
                   "yet; or write tidak dilaksanakan, tidak berlaku, dikecualikan"}};

inline constexpr base::Code grade_unknown{
    .name = "content/grade-unknown",
    .seen = {.id = "\"{}\" bukan predikat", .en = "\"{}\" is not a grade"},
    .mend = {
        .id = "tulis AA, A, BB, B, CC, C atau D, dengan nilai dalam kurung bila ada: BB (71,2)",
        .en = "write AA, A, BB, B, CC, C or D, with its score in brackets if any: BB (71,2)"}};

inline constexpr base::Code opinion_unknown{
    .name = "content/opinion-unknown",
    .seen = {.id = "\"{}\" bukan opini", .en = "\"{}\" is not an opinion"},
    .mend = {.id = "tulis WTP, WTP-DPP, WDP, TW atau TMP",
             .en = "write WTP, WTP-DPP, WDP, TW or TMP"}};

inline constexpr base::Code printed_unreadable{
    .name = "content/printed-unreadable",
    .seen = {.id = "\"{}\" bukan persentase atau bilangan",
             .en = "\"{}\" is not a percentage or a number"},
    .mend = {.id = "salin angka seperti tercetak, misalnya 94,73% atau 94,73",
             .en = "copy the figure as printed, such as 94,73% or 94,73"}};

inline constexpr base::Code quarter_unreadable{
    .name = "content/quarter-unreadable",
    .seen = {.id = "\"{}\" bukan tanda triwulan", .en = "\"{}\" does not mark a quarter"},
    .mend = {.id = "tulis √, v, ya, x, atau target triwulan itu seperti 25% atau 1 laporan; "
                   "kosongkan bila tidak ada rencana",
             .en = "write √, v, ya, x, or that quarter's target such as 25% or 1 laporan; leave it "
                   "empty where nothing is planned"}};

inline constexpr base::Code count_unreadable{
    .name = "content/count-unreadable",
    .seen = {.id = "\"{}\" bukan bilangan bulat dari 0 ke atas",
             .en = "\"{}\" is not a whole number from 0 upward"},
    .mend = {.id = "tulis angka saja, misalnya 18 atau 1.204",
             .en = "write digits only, such as 18 or 1.204"}};

inline constexpr base::Code weight_unreadable{
    .name = "content/weight-unreadable",
    .seen = {.id = "\"{}\" bukan bobot", .en = "\"{}\" is not a weight"},
    .mend = {.id = "tulis bilangan di atas 0 tanpa satuan, misalnya 2 atau 1,5",
             .en = "write a number above 0 without unit, such as 2 or 1,5"}};

inline constexpr base::Code date_unreadable{
    .name = "content/date-unreadable",
    .seen = {.id = "\"{}\" bukan tanggal tahun-bulan-hari yang ada di kalender",
             .en = "\"{}\" is not a year-month-day of the calendar"},
    .mend = {.id = "tulis tahun-bulan-hari, misalnya 2024-01-25",
             .en = "write year-month-day, such as 2024-01-25"}};

inline constexpr base::Code choice_unknown{
    .name = "content/choice-unknown",
    .seen = {.id = "\"{}\" bukan pilihan untuk {}", .en = "\"{}\" is not a choice for {}"},
    .mend = {.id = "pilih salah satu: {}", .en = "choose one of: {}"}};

inline constexpr base::Code number_out_of_range{
    .name = "content/number-out-of-range",
    .seen = {.id = "\"{}\" di luar yang diterima {}", .en = "\"{}\" is outside what {} takes"},
    .mend = {.id = "tulis bilangan dari {} sampai {}", .en = "write a number from {} to {}"}};

inline constexpr base::Code address_unreadable{
    .name = "content/address-unreadable",
    .seen = {.id = "\"{}\" bukan alamat web", .en = "\"{}\" is not a web address"},
    .mend = {.id = "tulis alamat lengkap yang dimulai dengan https://",
             .en = "write the whole address, beginning with https://"}};

inline constexpr base::Code sha256_unreadable{
    .name = "content/sha256-unreadable",
    .seen = {.id = "\"{}\" bukan nilai SHA-256", .en = "\"{}\" is not a SHA-256 digest"},
    .mend = {.id = "tulis 64 angka heksadesimal huruf kecil, seperti keluaran sha256sum",
             .en = "write 64 hexadecimal digits in lower case, as sha256sum prints them"}};

inline constexpr base::Code ground_missing{
    .name = "content/ground-missing",
    .seen = {.id = "\"{}\" tanpa dasar hukum", .en = "\"{}\" without its legal ground"},
    .mend = {.id = "isi kolom {} dengan pasal yang menjadi dasarnya",
             .en = "name the article it rests on in the column {}"}};

}  // namespace terang::content
