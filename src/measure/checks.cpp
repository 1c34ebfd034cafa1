#include <cstddef>

#include "measure/check.hpp"

namespace terang::measure {
namespace {

using regulations::accountability;
using regulations::cascading;
using regulations::reporting;
using regulations::treasury;

/// Order: of FindingKind
constinit const std::array<Check, content::finding_words.size()> checks{{
    {.kind = FindingKind::achievement_differs,
     .compared = {"capaian yang tercetak dengan capaian yang dihitung dari target dan realisasi "
                  "baris itu",
                  "the printed achievement with the one computed from the row's target and "
                  "realisation"},
     .differs = {"hasil hitung, dibulatkan sebanyak desimal yang tercetak, berselisih lebih dari "
                 "toleransi; baris tanpa capaian tercetak atau tanpa hasil hitung tidak diperiksa",
                 "the computed one, rounded to as many decimals as were printed, is off by more "
                 "than the tolerance; rows without a printed or a computed achievement are not "
                 "checked"},
     .origin = {"laporan kinerja: kinerja.csv (target, realisasi, capaian_dilaporkan)",
                "performance report: kinerja.csv (target, realisasi, capaian_dilaporkan)"},
     .drawn_from = {&accountability, &reporting}},
    {.kind = FindingKind::absorption_differs,
     .compared = {"serapan yang tercetak dengan realisasi ÷ pagu × 100 baris anggaran itu",
                  "the printed absorption with realisation ÷ ceiling × 100 of the budget line"},
     .differs = {"hasil hitung, dibulatkan sebanyak desimal yang tercetak, berselisih lebih dari "
                 "toleransi",
                 "the computed one, rounded to as many decimals as were printed, is off by more "
                 "than the tolerance"},
     .origin = {"laporan kinerja: anggaran.csv (pagu, realisasi, serapan_dilaporkan)",
                "performance report: anggaran.csv (pagu, realisasi, serapan_dilaporkan)"},
     .drawn_from = {&reporting}},
    {.kind = FindingKind::remainder_differs,
     .compared = {"sisa yang tercetak dengan pagu − realisasi baris anggaran itu",
                  "the printed remainder with ceiling − realisation of the budget line"},
     .differs = {"berselisih satu rupiah atau lebih", "they differ by a rupiah or more"},
     .origin = {"laporan kinerja: anggaran.csv (pagu, realisasi, sisa_dilaporkan)",
                "performance report: anggaran.csv (pagu, realisasi, sisa_dilaporkan)"},
     .drawn_from = {&reporting}},
    {.kind = FindingKind::statement_differs,
     .compared = {"angka dalam naskah dengan hasil hitung dari tabel; target atau realisasi yang "
                  "tercetak di tempat kedua dengan tabelnya; angka yang tidak dapat dihitung, "
                  "seperti jumlah pegawai, dengan tempat lain dalam dokumen itu",
                  "a figure in the text with the one computed from the tables; a target or "
                  "realisation printed a second time with its table; a figure that cannot be "
                  "computed, such as the number of staff, with the other places that state it"},
     .differs =
         {"berbeda pada desimal yang tercetak (persentase: lebih dari toleransi); target dan "
          "realisasi: nilainya lain; dua pernyataan dibandingkan pada desimal yang paling "
          "sedikit",
          "they differ at the printed decimals (percentages: by more than the tolerance); "
          "targets and realisations: the values are not the same; two statements are "
          "compared at the fewer decimals"},
     .origin = {"laporan kinerja di luar tabelnya: pernyataan.csv, dengan tempatnya",
                "performance report outside its tables: pernyataan.csv, with the place"},
     .drawn_from = {&reporting}},
    {.kind = FindingKind::sum_differs,
     .compared = {"pagu dan realisasi baris induk dengan jumlah baris di bawahnya; jumlah yang "
                  "tercetak dalam perjanjian dengan jumlah baris anggarannya",
                  "ceiling and realisation of a parent line with the sum of the lines below it; "
                  "the total printed in an agreement with the sum of its budget lines"},
     .differs = {"berselisih satu rupiah atau lebih; baris induk hanya diperiksa bila semua "
                 "rinciannya diketahui",
                 "they differ by a rupiah or more; a parent line is checked only where all its "
                 "parts are known"},
     .origin = {"laporan kinerja: anggaran.csv (induk, pagu, realisasi); perjanjian kinerja: "
                "perjanjian/<id>.yaml (anggaran, total_dilaporkan)",
                "performance report: anggaran.csv (induk, pagu, realisasi); agreement: "
                "perjanjian/<id>.yaml (anggaran, total_dilaporkan)"},
     .drawn_from = {}},
    {.kind = FindingKind::overspent,
     .compared = {"realisasi dengan pagu baris anggaran yang sama",
                  "the realisation with the ceiling of the same budget line"},
     .differs = {"realisasi lebih besar daripada pagu", "the realisation is above the ceiling"},
     .origin = {"laporan kinerja: anggaran.csv (pagu, realisasi)",
                "performance report: anggaran.csv (pagu, realisasi)"},
     .drawn_from = {&treasury}},
    {.kind = FindingKind::realisation_missing,
     .compared = {"target dengan realisasi indikator yang sama",
                  "the target with the realisation of the same indicator"},
     .differs = {"realisasi kosong dan tahunnya sudah lewat atau laporannya sudah terbit; "
                 "tidak dilaksanakan, tidak berlaku, dan dikecualikan bukan kosong",
                 "the realisation is empty, and the year is over or its report is published; not "
                 "carried out, not applicable and withheld are not empty"},
     .origin = {"laporan kinerja: kinerja.csv (target, realisasi)",
                "performance report: kinerja.csv (target, realisasi)"},
     .drawn_from = {&accountability}},
    {.kind = FindingKind::target_differs,
     .compared = {"target dalam perjanjian dengan target dalam laporan (acuan) dan dengan target "
                  "baris perjanjian atasan yang diturunkannya (turunan)",
                  "the agreement's target with the report's (acuan) and with that of the row of "
                  "the agreement above that it carries down (turunan)"},
     .differs = {"nilainya lain; temuan menyebut apakah target diperketat atau dilonggarkan. "
                 "Satuan yang lain menjadi satuan-berbeda; target yang tidak tercantum tidak "
                 "dibandingkan",
                 "the values are not the same; the finding says whether the target was tightened "
                 "or loosened. Two units make satuan-berbeda instead; a target that is not stated "
                 "is not compared"},
     .origin = {"perjanjian kinerja: perjanjian/<id>.csv (target, acuan, turunan); laporan "
                "kinerja: kinerja.csv (target)",
                "agreements: perjanjian/<id>.csv (target, acuan, turunan); performance report: "
                "kinerja.csv (target)"},
     .drawn_from = {&accountability, &reporting}},
    {.kind = FindingKind::promise_without_result,
     .compared = {"baris perjanjian dengan indikator dalam laporan",
                  "the rows of agreements with the indicators of the report"},
     .differs = {"baris itu, sendiri atau melalui baris atasannya, tidak menunjuk indikator mana "
                 "pun; dari satu rantai janji hanya baris teratas yang disebut, dan tahun tanpa "
                 "tabel indikator tidak diperiksa",
                 "the row points to no indicator, itself or through the row above it; of a chain "
                 "of promises only the topmost row is named, and years without a table of "
                 "indicators are not checked"},
     .origin = {"perjanjian kinerja: perjanjian/<id>.csv (acuan); laporan kinerja: kinerja.csv",
                "agreements: perjanjian/<id>.csv (acuan); performance report: kinerja.csv"},
     .drawn_from = {&accountability, &reporting}},
    {.kind = FindingKind::cascade_broken,
     .compared = {"tiap baris perjanjian dengan baris perjanjian di atas dan di bawahnya",
                  "each row of an agreement with the rows of the agreements above and below it"},
     .differs = {"baris lain dalam perjanjian itu diturunkan dari atasan atau ke bawahan, "
                 "sedangkan baris ini tidak",
                 "other rows of the agreement are carried down, from above or to below, and this "
                 "one is not"},
     .origin = {"perjanjian kinerja: perjanjian/<id>.yaml (induk), perjanjian/<id>.csv (turunan)",
                "agreements: perjanjian/<id>.yaml (induk), perjanjian/<id>.csv (turunan)"},
     .drawn_from = {&cascading}},
    {.kind = FindingKind::cascade_budget,
     .compared = {"baris anggaran perjanjian atasan dengan jumlah baris bernama atau berkode sama "
                  "dalam perjanjian di bawahnya",
                  "the budget lines of an agreement with the sum of the lines of the same name or "
                  "code in the agreements below it"},
     .differs = {"berselisih satu rupiah atau lebih, baris bersama dihitung sekali; baris yang "
                 "namanya tidak ada di sisi lain dibandingkan sebagai satu jumlah bila ada dua "
                 "perjanjian atau lebih di bawahnya",
                 "they differ by a rupiah or more, shared lines counted once; lines that no line "
                 "on the other side is named like are compared as one sum where there are two or "
                 "more agreements below"},
     .origin = {"perjanjian kinerja: perjanjian/<id>.yaml (induk, anggaran)",
                "agreements: perjanjian/<id>.yaml (induk, anggaran)"},
     .drawn_from = {&reporting, &cascading}},
    {.kind = FindingKind::budget_differs,
     .compared = {"anggaran dalam perjanjian dengan pagu berkode sama dalam laporan",
                  "the budget in an agreement with the report's ceiling of the same code"},
     .differs = {"bukan pagu dan bukan pula pagu awal",
                 "it is neither the ceiling nor the first ceiling"},
     .origin = {"perjanjian kinerja: perjanjian/<id>.yaml (anggaran); laporan kinerja: "
                "anggaran.csv (pagu, pagu_awal)",
                "agreement: perjanjian/<id>.yaml (anggaran); performance report: anggaran.csv "
                "(pagu, pagu_awal)"},
     .drawn_from = {&reporting}},
    {.kind = FindingKind::superior_differs,
     .compared = {"pihak kedua sebuah perjanjian dengan pihak pertama perjanjian atasannya",
                  "the second party of an agreement with the first party of the agreement above "
                  "it"},
     .differs = {"namanya lain, atau jabatannya bila nama tidak ditulis; huruf besar dan kecil "
                 "tidak dibedakan",
                 "the names differ, or the positions where no name is written; upper and lower "
                 "case are alike"},
     .origin = {"perjanjian kinerja: perjanjian/<id>.yaml (induk, pihak_pertama, pihak_kedua)",
                "agreements: perjanjian/<id>.yaml (induk, pihak_pertama, pihak_kedua)"},
     .drawn_from = {&reporting}},
    {.kind = FindingKind::year_differs,
     .compared = {"tanggal dan judul dokumen dengan tahun kinerjanya",
                  "days and titles of documents with the year of performance"},
     .differs = {"perjanjian bertanggal tahun lain; dokumen rencana atau perjanjian bertanggal "
                 "sesudah tahunnya; judul, subjudul, atau keterangan tabel menyebut tahun lain "
                 "dan tidak menyebut tahunnya sendiri",
                 "an agreement is dated another year; a plan or agreement among the documents is "
                 "dated after its year; a title, heading or caption names another year and not "
                 "its own"},
     .origin = {"perjanjian kinerja, laporan kinerja, rencana: perjanjian/<id>.yaml (tanggal, "
                "judul), laporan/*.md, rencana-aksi.md, rencana-kinerja.md, dokumen.csv",
                "agreements, performance report, plans: perjanjian/<id>.yaml (tanggal, judul), "
                "laporan/*.md, rencana-aksi.md, rencana-kinerja.md, dokumen.csv"},
     .drawn_from = {}},
    {.kind = FindingKind::unit_differs,
     .compared = {"satuan realisasi dengan satuan target; satuan dalam perjanjian dengan satuan "
                  "dalam laporan atau perjanjian atasan; satuan satu kode dari tahun ke tahun",
                  "the unit of a realisation with that of its target; an agreement's unit with "
                  "that of the report or of the agreement above; the unit of one code over the "
                  "years"},
     .differs = {"keduanya tertulis dan tidak sama, atau angka berhadapan dengan predikat",
                 "both are written and are not the same, or a number stands beside a grade"},
     .origin = {"kinerja.csv (satuan, target, realisasi), perjanjian/<id>.csv (target)",
                "kinerja.csv (satuan, target, realisasi), perjanjian/<id>.csv (target)"},
     .drawn_from = {}},
    {.kind = FindingKind::spelled_differs,
     .compared = {"angka dengan bilangan dalam kurung di belakangnya: 5 (lima)",
                  "a number in digits with the number words in brackets behind it: 5 (lima)"},
     .differs = {"kata-kata itu menyebut bilangan lain daripada setiap cara membaca angkanya",
                 "the words say another number than every way to read the digits"},
     .origin = {"naskah laporan dan rencana, sasaran, indikator, dan hambatan: laporan/*.md, "
                "rencana-aksi.md, rencana-kinerja.md, sasaran.csv, kinerja.csv, hambatan.csv",
                "text of report and plans, objectives, indicators and obstacles: laporan/*.md, "
                "rencana-aksi.md, rencana-kinerja.md, sasaran.csv, kinerja.csv, hambatan.csv"},
     .drawn_from = {}},
    {.kind = FindingKind::other_office,
     .compared = {"nama kantor dalam naskah dengan kantor yang menerbitkannya",
                  "the names of offices in the text with the office that publishes it"},
     .differs =
         {"kantor itu bukan kantor ini, bukan atasannya, dan tidak berada di wilayahnya; "
          "naskah mengatakan tentangnya apa yang lazim dikatakan tentang kantor sendiri (pagu, "
          "kinerja, yang dihadapi), dan tidak sedang merujuk atau menyebut berderet",
          "it is not this office, nor above it, nor in its region; the text says of it what "
          "a document says of its own office (ceiling, performance, what it faces), and it "
          "is neither cited nor part of a list"},
     .origin = {"naskah laporan dan rencana: laporan/*.md, rencana-aksi.md, rencana-kinerja.md; "
                "register: wilayah.csv",
                "text of report and plans: laporan/*.md, rencana-aksi.md, rencana-kinerja.md; "
                "register: wilayah.csv"},
     .drawn_from = {}},
    {.kind = FindingKind::quarter_figures,
     .compared = {"realisasi setahun dengan seperempat target, untuk seluruh tabel",
                  "the year's realisations with a quarter of their targets, over the whole table"},
     .differs = {"tepat seperempat pada tiga indikator atau lebih, dan pada sekurang-kurangnya "
                 "setengah dari indikator yang target dan realisasinya berupa angka",
                 "exactly a quarter in three indicators or more, and in at least half of those "
                 "whose target and realisation are numbers"},
     .origin = {"laporan kinerja: kinerja.csv (target, realisasi)",
                "performance report: kinerja.csv (target, realisasi)"},
     .drawn_from = {}},
    {.kind = FindingKind::signer_differs,
     .compared = {"yang membubuhkan tanda tangan dengan pihak yang disebut dalam perjanjian",
                  "who signs with the party that the agreement names"},
     .differs = {"bukan nama dan bukan pula jabatan pihak itu; huruf besar dan kecil tidak "
                 "dibedakan",
                 "it is neither the party's name nor its position; upper and lower case are alike"},
     .origin = {"perjanjian kinerja: perjanjian/<id>.yaml (penanda_tangan, pihak_pertama, "
                "pihak_kedua)",
                "agreement: perjanjian/<id>.yaml (penanda_tangan, pihak_pertama, pihak_kedua)"},
     .drawn_from = {&reporting}},
}};

}  // namespace

const Check& check_of(FindingKind kind) { return checks.at(static_cast<std::size_t>(kind)); }

}  // namespace terang::measure
