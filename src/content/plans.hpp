// What was planned: rencana-kinerja.csv and rencana-aksi.csv.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/place.hpp"
#include "content/column.hpp"
#include "content/values.hpp"

namespace terang::content {

/// rencana-kinerja.csv: the annual plan (RKT).
struct PlannedIndicator {
  base::Place place;
  std::string code, activity, objective, text;
  Target target;
  std::string method, data_source, output, output_indicator, output_target;
  Money allocation;
};

template <>
inline constexpr auto columns_of<PlannedIndicator> = std::tuple{
    key_column(&PlannedIndicator::code, "6709.1"),
    column(&PlannedIndicator::activity, {.name = "kegiatan",
                                         .words = {"kegiatan", "activity"},
                                         .help = {"Kegiatan yang menaungi indikator.",
                                                  "The activity that the indicator belongs to."},
                                         .example = "Penyelenggaraan pemilu"}),
    objective_text_column(&PlannedIndicator::objective),
    indicator_text_column(&PlannedIndicator::text),
    target_column(&PlannedIndicator::target),
    column(&PlannedIndicator::method,
           {.name = "cara_hitung",
            .words = {"cara hitung", "method"},
            .help = {"Cara menghitung indikator.", "How the indicator is computed."},
            .example = "Pemilih yang hadir dibagi pemilih terdaftar"}),
    column(&PlannedIndicator::data_source, {.name = "sumber_data",
                                            .words = {"sumber data", "data source"},
                                            .help = {"Asal datanya.", "Where its data come from."},
                                            .example = "Berita acara rekapitulasi"}),
    column(&PlannedIndicator::output,
           {.name = "output",
            .words = {"keluaran", "output"},
            .help = {"Keluaran yang direncanakan.", "The planned output."},
            .example = "Laporan pemutakhiran"}),
    column(&PlannedIndicator::output_indicator,
           {.name = "indikator_output",
            .words = {"indikator keluaran", "output indicator"},
            .help = {"Indikator keluaran itu.", "The indicator of that output."},
            .example = "Jumlah laporan"}),
    column(&PlannedIndicator::output_target,
           {.name = "target_output",
            .words = {"target keluaran", "output target"},
            .help = {"Target keluaran itu.", "The target of that output."},
            .example = "12 laporan"}),
    column(&PlannedIndicator::allocation,
           {.name = "alokasi",
            .kind = CellKind::money,
            .words = {"alokasi", "allocation"},
            .help = {"Alokasi dalam rupiah penuh.", "The allocation in whole rupiah."},
            .example = "551.587.000"})};

/// rencana-aksi.csv: the action plan (RAK).
struct PlannedAction {
  base::Place place;
  std::string code, group, objective, text;
  Target target;
  std::array<QuarterMark, 4> quarters;  ///< tw1 to tw4
  std::array<QuarterMark, 4> results;   ///< realisasi_tw1 to realisasi_tw4
  std::string responsible, unit;
};

template <>
inline constexpr auto columns_of<PlannedAction> = std::tuple{
    key_column(&PlannedAction::code, "1.1"),
    column(&PlannedAction::group,
           {.name = "kelompok",
            .words = {"kelompok", "group"},
            .help = {"Kelompok rencana aksi.", "The group in the action plan."},
            .example = "Program Dukungan Manajemen"}),
    objective_text_column(&PlannedAction::objective),
    indicator_text_column(&PlannedAction::text),
    target_column(&PlannedAction::target),
    column(&PlannedAction::quarters, 0,
           {.name = "tw1",
            .kind = CellKind::mark,
            .words = {"triwulan I", "quarter 1"},
            .help = {"Rencana triwulan I: tanda atau target.",
                     "The plan for quarter 1: a mark or a target."},
            .example = "25%"}),
    column(&PlannedAction::quarters, 1,
           {.name = "tw2",
            .kind = CellKind::mark,
            .words = {"triwulan II", "quarter 2"},
            .help = {"Rencana triwulan II: tanda atau target.",
                     "The plan for quarter 2: a mark or a target."},
            .example = "25%"}),
    column(&PlannedAction::quarters, 2,
           {.name = "tw3",
            .kind = CellKind::mark,
            .words = {"triwulan III", "quarter 3"},
            .help = {"Rencana triwulan III: tanda atau target.",
                     "The plan for quarter 3: a mark or a target."},
            .example = "25%"}),
    column(&PlannedAction::quarters, 3,
           {.name = "tw4",
            .kind = CellKind::mark,
            .words = {"triwulan IV", "quarter 4"},
            .help = {"Rencana triwulan IV: tanda atau target.",
                     "The plan for quarter 4: a mark or a target."},
            .example = "25%"}),
    column(&PlannedAction::results, 0,
           {.name = "realisasi_tw1",
            .kind = CellKind::mark,
            .words = {"realisasi triwulan I", "realisation of quarter 1"},
            .help = {"Realisasi triwulan I: tanda atau angka.",
                     "The realisation of quarter 1: a mark or a number."},
            .example = "√"}),
    column(&PlannedAction::results, 1,
           {.name = "realisasi_tw2",
            .kind = CellKind::mark,
            .words = {"realisasi triwulan II", "realisation of quarter 2"},
            .help = {"Realisasi triwulan II: tanda atau angka.",
                     "The realisation of quarter 2: a mark or a number."},
            .example = "√"}),
    column(&PlannedAction::results, 2,
           {.name = "realisasi_tw3",
            .kind = CellKind::mark,
            .words = {"realisasi triwulan III", "realisation of quarter 3"},
            .help = {"Realisasi triwulan III: tanda atau angka.",
                     "The realisation of quarter 3: a mark or a number."},
            .example = "√"}),
    column(&PlannedAction::results, 3,
           {.name = "realisasi_tw4",
            .kind = CellKind::mark,
            .words = {"realisasi triwulan IV", "realisation of quarter 4"},
            .help = {"Realisasi triwulan IV: tanda atau angka.",
                     "The realisation of quarter 4: a mark or a number."},
            .example = "√"}),
    column(&PlannedAction::responsible,
           {.name = "penanggung_jawab",
            .words = {"penanggung jawab", "responsible"},
            .help = {"Jabatan yang bertanggung jawab.", "The position that answers for it."},
            .example = "Kasubbag Perencanaan"}),
    column(&PlannedAction::unit,
           {.name = "unit",
            .kind = CellKind::code,
            .referent = Referent::unit,
            .words = {"unit", "unit"},
            .help = {"Kode unit di kantor.yaml.", "The code of the unit in kantor.yaml."},
            .example = "perencanaan"})};

}  // namespace terang::content
