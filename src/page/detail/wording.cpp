#include "page/detail/wording.hpp"

#include <array>

namespace terang::page::wording {
namespace {

using base::Wording;

/// In the order of measure::FindingKind.
constexpr std::array<FindingWords, 19> findings{{
    {{"Capaian berbeda", "Achievement differs"},
     {"Capaian yang tertulis dalam laporan tidak sama dengan hasil hitung dari target dan "
      "realisasinya.",
      "The achievement in the report is not what its target and realisation give."}},
    {{"Serapan berbeda", "Absorption differs"},
     {"Persen serapan yang tertulis tidak sama dengan realisasi dibagi pagunya.",
      "The absorption in the report is not the realisation divided by its ceiling."}},
    {{"Sisa berbeda", "Remainder differs"},
     {"Sisa anggaran yang tertulis tidak sama dengan pagu dikurangi realisasi.",
      "The remainder in the report is not the ceiling less the realisation."}},
    {{"Pernyataan berbeda", "Statement differs"},
     {"Angka dalam naskah tidak sama dengan hasil hitung, atau dua tempat dalam dokumen menyebut "
      "angka "
      "yang berlainan.",
      "A figure in the text is not the computed one, or two places of the document state it "
      "differently."}},
    {{"Jumlah berbeda", "Sum differs"},
     {"Angka induk atau jumlah yang tertulis bukan hasil penjumlahan rinciannya.",
      "A parent line or a stated total is not the sum of its parts."}},
    {{"Realisasi melebihi pagu", "More spent than the ceiling"},
     {"Uang yang terpakai lebih besar daripada pagu anggarannya.",
      "More money was spent than the budget ceiling allows for."}},
    {{"Tanpa realisasi", "No realisation"},
     {"Tahunnya sudah lewat, tetapi hasil untuk target ini belum dicatat.",
      "The year is over and no result is recorded for this target."}},
    {{"Target berbeda", "Target differs"},
     {"Target dalam perjanjian tidak sama dengan target dalam laporan atau dalam perjanjian "
      "atasannya.",
      "The agreement's target is not that of the report or of the agreement above it."}},
    {{"Janji tanpa hasil", "Promise without a result"},
     {"Indikator ini dijanjikan dalam perjanjian kinerja, tetapi laporan tidak mengukurnya.",
      "This indicator was promised in an agreement and the report does not measure it."}},
    {{"Turunan terputus", "Broken cascade"},
     {"Sebuah janji tidak bersambung dengan perjanjian di atas atau di bawahnya.",
      "A promise is not connected with the agreement above or below it."}},
    {{"Anggaran turunan berbeda", "Cascaded budget differs"},
     {"Anggaran dalam perjanjian bawahan tidak berjumlah sama dengan anggaran perjanjian "
      "atasannya.",
      "The budgets of the agreements below do not add up to that of the agreement above."}},
    {{"Anggaran berbeda", "Budget differs"},
     {"Anggaran yang dijanjikan tidak sama dengan pagu dalam laporan.",
      "The budget in the agreement is not the ceiling in the report."}},
    {{"Atasan berbeda", "Superior differs"},
     {"Pihak kedua dalam perjanjian bukan pihak pertama dalam perjanjian atasannya.",
      "The second party is not the first party of the agreement above."}},
    {{"Tahun berbeda", "Year differs"},
     {"Tanggal atau judul dokumen menyebut tahun yang lain.",
      "A date or a title names another year."}},
    {{"Satuan berbeda", "Unit differs"},
     {"Satu indikator memakai dua satuan yang berlainan sehingga angkanya tidak dapat "
      "dibandingkan.",
      "One indicator carries two units, so its figures cannot be compared."}},
    {{"Terbilang berbeda", "Words and digits differ"},
     {"Angka yang ditulis dengan huruf tidak sama dengan angka di depannya.",
      "A number written in words is not the number written in digits before it."}},
    {{"Nama kantor lain", "Another office's name"},
     {"Naskah menyebut kantor lain seolah-olah kantor ini; biasanya sisa salinan dokumen.",
      "The text names another office as if it were this one; mostly left over from a copy."}},
    {{"Angka triwulan dalam tabel setahun", "Quarter figures in an annual table"},
     {"Sebagian besar realisasi tepat seperempat target, sehingga tampak seperti angka satu "
      "triwulan dan bukan hasil setahun.",
      "Most realisations are exactly a quarter of the target, which looks like the figures of one "
      "quarter and not of the year."}},
    {{"Penanda tangan berbeda", "Signer differs"},
     {"Yang menandatangani perjanjian bukan pihak yang disebut di dalamnya.",
      "The one who signs the agreement is not the party that it names."}},
}};

std::string_view choose(const Wording& wording, base::Language language) {
  return wording.in(language);
}

}  // namespace

std::string_view outcome(measure::Outcome outcome, base::Language language) {
  using measure::Outcome;
  switch (outcome) {
    case Outcome::exceeded: return choose({"melampaui target", "exceeded"}, language);
    case Outcome::met: return choose({"tercapai", "met"}, language);
    case Outcome::not_met: return choose({"belum tercapai", "not met"}, language);
    case Outcome::unmeasured: return choose({"tidak terukur", "not measured"}, language);
  }
  return {};
}

std::string_view reason(measure::Reason reason, base::Language language) {
  using measure::Reason;
  switch (reason) {
    case Reason::not_measured: return choose({"belum diukur", "not measured yet"}, language);
    case Reason::not_carried_out:
      return choose({"tidak dilaksanakan", "not carried out"}, language);
    case Reason::not_applicable: return choose({"tidak berlaku", "not applicable"}, language);
    case Reason::withheld: return choose({"dikecualikan", "withheld"}, language);
    case Reason::target_not_stated: return choose({"tanpa target", "no target stated"}, language);
    case Reason::target_not_above_zero:
      return choose(
          {"tidak dapat dihitung: target tidak di atas nol", "none: the target is not above zero"},
          language);
    case Reason::ceiling_is_zero:
      return choose({"tidak dapat dihitung: pagu nol", "none: the ceiling is zero"}, language);
    case Reason::units_differ:
      return choose({"tidak dapat dihitung: satuan berbeda", "none: the units differ"}, language);
    case Reason::no_percentage: return choose({"tanpa persentase", "no percentage"}, language);
    case Reason::nothing_to_average:
      return choose({"belum ada yang terukur", "nothing measured yet"}, language);
  }
  return {};
}

std::string_view missing(content::Missing missing, base::Language language) {
  using content::Missing;
  switch (missing) {
    case Missing::not_measured: return reason(measure::Reason::not_measured, language);
    case Missing::not_carried_out: return reason(measure::Reason::not_carried_out, language);
    case Missing::not_applicable: return reason(measure::Reason::not_applicable, language);
    case Missing::withheld: return reason(measure::Reason::withheld, language);
  }
  return {};
}

std::string_view direction(content::Direction direction, base::Language language) {
  return direction == content::Direction::rising
             ? choose({"makin besar makin baik", "more is better"}, language)
             : choose({"makin kecil makin baik", "less is better"}, language);
}

std::string_view statement(content::StatementKind kind, base::Language language) {
  using content::StatementKind;
  switch (kind) {
    case StatementKind::achievement: return choose({"capaian", "achievement"}, language);
    case StatementKind::absorption: return choose({"serapan", "absorption"}, language);
    case StatementKind::ceiling: return choose({"pagu", "ceiling"}, language);
    case StatementKind::realisation: return choose({"realisasi", "realisation"}, language);
    case StatementKind::remainder: return choose({"sisa", "remainder"}, language);
    case StatementKind::indicator_count:
      return choose({"jumlah indikator", "number of indicators"}, language);
    case StatementKind::objective_count:
      return choose({"jumlah sasaran", "number of objectives"}, language);
    case StatementKind::staff: return choose({"jumlah pegawai", "number of staff"}, language);
    case StatementKind::target: return choose({"target", "target"}, language);
  }
  return {};
}

const FindingWords& finding(measure::FindingKind kind) {
  return findings.at(static_cast<std::size_t>(kind));
}

std::string_view look(measure::Look look, base::Language language) {
  return measure::words_of(look).in(language);
}

}  // namespace terang::page::wording
