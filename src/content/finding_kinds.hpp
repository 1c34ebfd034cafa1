// The kinds of finding: how the data of an office can disagree with itself. An office replies to a
// finding by the lasting name of its kind (tanggapan.csv); measure decides what is one.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "base/language.hpp"
#include "content/word.hpp"

namespace terang::content {

/// In the order in which lists show them.
enum class FindingKind {
  achievement_differs,
  absorption_differs,
  remainder_differs,
  statement_differs,
  sum_differs,
  overspent,
  realisation_missing,
  target_differs,
  promise_without_result,
  cascade_broken,
  cascade_budget,
  budget_differs,
  superior_differs,
  year_differs,
  unit_differs,
  spelled_differs,
  other_office,
  quarter_figures,
  signer_differs,
};

struct FindingWords {
  std::string_view name;  ///< lasting, as in addresses and files
  base::Wording title;
  base::Wording meaning;  ///< for a layman, one sentence
};

/// In the order of FindingKind.
inline constexpr std::array finding_words = std::to_array<FindingWords>({
    {"capaian-berbeda",
     {"Capaian berbeda", "Achievement differs"},
     {"Capaian yang tertulis dalam laporan tidak sama dengan hasil hitung dari target dan "
      "realisasinya.",
      "The achievement in the report is not what its target and realisation give."}},
    {"serapan-berbeda",
     {"Serapan berbeda", "Absorption differs"},
     {"Persen serapan yang tertulis tidak sama dengan realisasi dibagi pagunya.",
      "The absorption in the report is not the realisation divided by its ceiling."}},
    {"sisa-berbeda",
     {"Sisa berbeda", "Remainder differs"},
     {"Sisa anggaran yang tertulis tidak sama dengan pagu dikurangi realisasi.",
      "The remainder in the report is not the ceiling less the realisation."}},
    {"pernyataan-berbeda",
     {"Pernyataan berbeda", "Statement differs"},
     {"Angka dalam naskah tidak sama dengan hasil hitung, atau dua tempat dalam dokumen menyebut "
      "angka "
      "yang berlainan.",
      "A figure in the text is not the computed one, or two places of the document state it "
      "differently."}},
    {"jumlah-berbeda",
     {"Jumlah berbeda", "Sum differs"},
     {"Angka induk atau jumlah yang tertulis bukan hasil penjumlahan rinciannya.",
      "A parent line or a stated total is not the sum of its parts."}},
    {"serapan-lebih",
     {"Realisasi melebihi pagu", "More spent than the ceiling"},
     {"Uang yang terpakai lebih besar daripada pagu anggarannya.",
      "More money was spent than the budget ceiling allows for."}},
    {"tanpa-realisasi",
     {"Tanpa realisasi", "No realisation"},
     {"Tahunnya sudah lewat, tetapi hasil untuk target ini belum dicatat.",
      "The year is over and no result is recorded for this target."}},
    {"target-berbeda",
     {"Target berbeda", "Target differs"},
     {"Target dalam perjanjian tidak sama dengan target dalam laporan atau dalam perjanjian "
      "atasannya.",
      "The agreement's target is not that of the report or of the agreement above it."}},
    {"janji-tanpa-hasil",
     {"Janji tanpa hasil", "Promise without a result"},
     {"Indikator ini dijanjikan dalam perjanjian kinerja, tetapi laporan tidak mengukurnya.",
      "This indicator was promised in an agreement and the report does not measure it."}},
    {"turunan-terputus",
     {"Turunan terputus", "Broken cascade"},
     {"Sebuah janji tidak bersambung dengan perjanjian di atas atau di bawahnya.",
      "A promise is not connected with the agreement above or below it."}},
    {"anggaran-turunan",
     {"Anggaran turunan berbeda", "Cascaded budget differs"},
     {"Anggaran dalam perjanjian bawahan tidak berjumlah sama dengan anggaran perjanjian "
      "atasannya.",
      "The budgets of the agreements below do not add up to that of the agreement above."}},
    {"anggaran-berbeda",
     {"Anggaran berbeda", "Budget differs"},
     {"Anggaran yang dijanjikan tidak sama dengan pagu dalam laporan.",
      "The budget in the agreement is not the ceiling in the report."}},
    {"atasan-berbeda",
     {"Atasan berbeda", "Superior differs"},
     {"Pihak kedua dalam perjanjian bukan pihak pertama dalam perjanjian atasannya.",
      "The second party is not the first party of the agreement above."}},
    {"tahun-berbeda",
     {"Tahun berbeda", "Year differs"},
     {"Tanggal atau judul dokumen menyebut tahun yang lain.",
      "A date or a title names another year."}},
    {"satuan-berbeda",
     {"Satuan berbeda", "Unit differs"},
     {"Satu indikator memakai dua satuan yang berlainan sehingga angkanya tidak dapat "
      "dibandingkan.",
      "One indicator carries two units, so its figures cannot be compared."}},
    {"terbilang-berbeda",
     {"Terbilang berbeda", "Words and digits differ"},
     {"Angka yang ditulis dengan huruf tidak sama dengan angka di depannya.",
      "A number written in words is not the number written in digits before it."}},
    {"kantor-lain",
     {"Nama kantor lain", "Another office's name"},
     {"Naskah menyebut kantor lain seolah-olah kantor ini; biasanya sisa salinan dokumen.",
      "The text names another office as if it were this one; mostly left over from a copy."}},
    {"angka-triwulan",
     {"Angka triwulan dalam tabel setahun", "Quarter figures in an annual table"},
     {"Sebagian besar realisasi tepat seperempat target, sehingga tampak seperti angka satu "
      "triwulan dan bukan hasil setahun.",
      "Most realisations are exactly a quarter of the target, which looks like the figures of one "
      "quarter and not of the year."}},
    {"penandatangan-berbeda",
     {"Penanda tangan berbeda", "Signer differs"},
     {"Yang menandatangani perjanjian bukan pihak yang disebut di dalamnya.",
      "The one who signs the agreement is not the party that it names."}},
});

constexpr const FindingWords& words_of(FindingKind kind) { return row_of(finding_words, kind); }

/// The names that a reply can begin with.
inline constexpr auto finding_kinds = names_of(finding_words);

}  // namespace terang::content
