// The budget, and what documents state of it and of other figures outside their tables:
// anggaran.csv and pernyataan.csv.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/place.hpp"
#include "content/column.hpp"
#include "content/values.hpp"

namespace terang::content {

inline constexpr std::array<std::string_view, 3> funds{"APBN", "APBD", "hibah"};
inline constexpr std::array<std::string_view, 4> budget_line_kinds{"program", "kegiatan", "kro",
                                                                   "ro"};

/// anggaran.csv: one budget line.
struct BudgetLine {
  base::Place place;
  std::string code;
  std::string parent;   ///< induk; empty: a top line
  std::string kind;     ///< program, kegiatan, kro, ro; may be empty
  std::string fund;     ///< sumber_dana: APBN, APBD, hibah; empty: not stated
  std::string text;     ///< uraian
  Money ceiling_first;  ///< pagu_awal; may be absent
  Money ceiling;        ///< pagu; always has a value
  Money realisation;
  std::optional<Printed> absorption_reported;
  std::optional<Money> remainder_reported;
  std::string source;
  std::string note;
};

template <>
inline constexpr auto columns_of<BudgetLine> = std::tuple{
    key_column(&BudgetLine::code, "6709.QDB"),
    column(&BudgetLine::parent,
           {.name = "induk",
            .kind = CellKind::code,
            .referent = Referent::budget_line,
            .words = {"induk", "parent"},
            .help = {"Kode baris yang memuat baris ini. Kosong: baris teratas.",
                     "The code of the line that contains this one. Empty: a top line."},
            .example = "6709"}),
    column(&BudgetLine::kind,
           {.name = "jenis",
            .kind = CellKind::word,
            .choices = budget_line_kinds,
            .words = {"jenis", "kind"},
            .help = {"Tingkat baris dalam anggaran.", "The level of the line in the budget."},
            .example = "kro"}),
    column(&BudgetLine::fund,
           {.name = "sumber_dana",
            .kind = CellKind::word,
            .choices = funds,
            .words = {"sumber dana", "source of funds"},
            .help = {"Sumber dana; jumlah sumber yang berbeda tidak dicampur.",
                     "The source of funds; totals of different sources are not mixed."},
            .example = "APBN"}),
    column(&BudgetLine::text,
           {.name = "uraian",
            .need = Need::value,
            .words = {"uraian", "description"},
            .help = {"Uraian menurut dokumen anggaran.", "The description in the budget document."},
            .example = "Dukungan Manajemen"}),
    column(&BudgetLine::ceiling_first, {.name = "pagu_awal",
                                        .kind = CellKind::money,
                                        .words = {"pagu awal", "first ceiling"},
                                        .help = {"Pagu sebelum revisi, dalam rupiah penuh.",
                                                 "The ceiling before revisions, in whole rupiah."},
                                        .example = "23.118.473.000"}),
    column(&BudgetLine::ceiling,
           {.name = "pagu",
            .kind = CellKind::money,
            .need = Need::value,
            .words = {"pagu", "ceiling"},
            .help = {"Pagu akhir, dalam rupiah penuh.", "The final ceiling, in whole rupiah."},
            .example = "23.503.480.000"}),
    column(&BudgetLine::realisation,
           {.name = "realisasi",
            .kind = CellKind::money,
            .need = Need::column,
            .words = {"realisasi", "realisation"},
            .help = {"Realisasi dalam rupiah penuh. Kosong: belum diketahui; -: nihil.",
                     "The realisation in whole rupiah. Empty: not known yet; -: nil."},
            .example = "23.458.929.561"}),
    column(&BudgetLine::absorption_reported,
           {.name = "serapan_dilaporkan",
            .kind = CellKind::printed,
            .words = {"serapan menurut laporan", "absorption as reported"},
            .help = {"Serapan yang tercetak di laporan, untuk dicocokkan.",
                     "The absorption that the report prints, to be compared."},
            .example = "99,81%"}),
    column(&BudgetLine::remainder_reported,
           {.name = "sisa_dilaporkan",
            .kind = CellKind::remainder,
            .words = {"sisa menurut laporan", "remainder as reported"},
            .help = {"Sisa yang tercetak di laporan, untuk dicocokkan.",
                     "The remainder that the report prints, to be compared."},
            .example = "44.550.439"}),
    source_column(&BudgetLine::source),
    note_column(&BudgetLine::note)};

enum class StatementKind {
  achievement,
  absorption,
  ceiling,
  realisation,
  remainder,
  indicator_count,
  objective_count,
  staff,
  target
};

inline constexpr std::array statement_words = std::to_array<Word>({
    {"capaian", {"capaian", "achievement"}},
    {"serapan", {"serapan", "absorption"}},
    {"pagu", {"pagu", "ceiling"}},
    {"realisasi", {"realisasi", "realisation"}},
    {"sisa", {"sisa", "remainder"}},
    {"jumlah-indikator", {"jumlah indikator", "number of indicators"}},
    {"jumlah-sasaran", {"jumlah sasaran", "number of objectives"}},
    {"pegawai", {"jumlah pegawai", "number of staff"}},
    {"target", {"target", "target"}},
});
/// besaran.
inline constexpr auto statement_kinds = names_of(statement_words);

/// pernyataan.csv: a figure that the document states outside its tables.
struct Statement {
  base::Place place;
  std::string code;
  StatementKind kind = StatementKind::achievement;
  std::string subject;             ///< acuan: a code; empty: the year's total
  std::string fund;                ///< sumber_dana; empty: all together
  Printed value;                   ///< percent, whole rupiah or a count, as `kind` tells
  std::optional<Target> stated{};  ///< an indicator's target or realisation, in place of `value`
  std::string source;
  std::string note;
};

template <>
inline constexpr auto columns_of<Statement> =
    std::tuple{key_column(&Statement::code, "P1"),
               column_by_hand<Statement>(
                   {.name = "besaran",
                    .kind = CellKind::word,
                    .need = Need::value,
                    .choices = statement_kinds,
                    .words = {"besaran", "measure"},
                    .help = {"Besaran yang disebut dokumen di luar tabel.",
                             "The quantity that the document states outside its tables."},
                    .example = "serapan"}),
               column(&Statement::subject,
                      {.name = "acuan",
                       .kind = CellKind::code,
                       .referent = Referent::statement,
                       .words = {"acuan", "refers to"},
                       .help = {"Kode baris yang disebut. Kosong: jumlah setahun.",
                                "The code of the row it is about. Empty: the total of the year."},
                       .example = "6709.1"}),
               column(&Statement::fund,
                      {.name = "sumber_dana",
                       .kind = CellKind::word,
                       .choices = funds,
                       .words = {"sumber dana", "source of funds"},
                       .help = {"Sumber dana; jumlah sumber yang berbeda tidak dicampur.",
                                "The source of funds; totals of different sources are not mixed."},
                       .example = "APBN"}),
               column_by_hand<Statement>({.name = "nilai",
                                          .kind = CellKind::printed,
                                          .need = Need::value,
                                          .words = {"nilai", "value"},
                                          .help = {"Angka seperti tercetak di dokumen.",
                                                   "The figure as the document prints it."},
                                          .example = "99,81%"}),
               source_column(&Statement::source, Need::value),
               note_column(&Statement::note)};

}  // namespace terang::content
