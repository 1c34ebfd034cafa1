// What is to be achieved, and how it is measured: sasaran.csv and kinerja.csv.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/place.hpp"
#include "content/column.hpp"
#include "content/values.hpp"

namespace terang::content {

/// sasaran.csv: what is to be achieved.
struct Objective {
  base::Place place;
  std::string code;
  std::string goal;         ///< tujuan; may be empty
  std::string text;         ///< sasaran
  std::string budget_code;  ///< anggaran; empty: none
  std::string note;
};

template <>
inline constexpr auto columns_of<Objective> = std::tuple{
    key_column(&Objective::code, "1"),
    column(&Objective::goal, {.name = "tujuan",
                              .words = {"tujuan", "goal"},
                              .help = {"Tujuan strategis yang menaungi sasaran.",
                                       "The strategic goal above the objective."},
                              .example = "Meningkatkan kualitas pemilu"}),
    objective_text_column(&Objective::text),
    column(&Objective::budget_code,
           {.name = "anggaran",
            .kind = CellKind::code,
            .referent = Referent::budget_line,
            .words = {"anggaran", "budget"},
            .help = {"Kode baris anggaran.csv yang membiayai sasaran.",
                     "The code of the line of anggaran.csv that pays for the objective."},
            .example = "6709"}),
    note_column(&Objective::note)};

/// kinerja.csv: how it is measured.
struct Indicator {
  base::Place place;  ///< of the row
  base::Place target_place;
  base::Place realisation_place;
  std::string code;
  std::string objective;  ///< code of an Objective
  std::string text;
  std::string unit;  ///< satuan as typed; empty: the values carry it
  Direction direction = Direction::rising;
  Target target;
  Realisation realisation;
  std::optional<Printed> achievement_reported;  ///< capaian_dilaporkan
  base::Rational weight{1};                     ///< bobot; above 0
  std::string source;                           ///< sumber
  std::string note;
};

template <>
inline constexpr auto columns_of<Indicator> = std::tuple{
    key_column(&Indicator::code, "6709.1"),
    column(&Indicator::objective,
           {.name = "sasaran",
            .kind = CellKind::code,
            .need = Need::value,
            .referent = Referent::objective,
            .words = {"sasaran", "objective"},
            .help = {"Kode sasaran di sasaran.csv.", "The code of the objective in sasaran.csv."},
            .example = "1"}),
    indicator_text_column(&Indicator::text),
    column(&Indicator::unit,
           {.name = "satuan",
            .words = {"satuan", "unit"},
            .help = {"Satuan target dan realisasi, bila selnya tidak memuatnya.",
                     "The unit of target and realisation, if their cells do not carry it."},
            .example = "persen"}),
    column(&Indicator::direction,
           {.name = "arah",
            .kind = CellKind::word,
            .choices = directions,
            .words = {"arah", "direction"},
            .help = {"naik: makin besar makin baik; turun: makin kecil makin baik. Kosong: naik.",
                     "naik: more is better; turun: less is better. Empty: naik."},
            .example = "naik"}),
    column(&Indicator::target,
           {.name = "target",
            .kind = CellKind::target,
            .need = Need::value,
            .words = {"target", "target"},
            .help = {"Target setahun: angka, rentang, predikat, atau opini.",
                     "The target of the year: a number, a range, a grade or an audit opinion."},
            .example = "77,5%"})
        .at(&Indicator::target_place),
    column(&Indicator::realisation,
           {.name = "realisasi",
            .kind = CellKind::realisation,
            .need = Need::column,
            .words = {"realisasi", "realisation"},
            .help = {"Realisasi setahun. Kosong: belum diukur; bukan nol.",
                     "The realisation of the year. Empty: not measured yet; not zero."},
            .example = "82,3%"})
        .at(&Indicator::realisation_place),
    column(&Indicator::achievement_reported,
           {.name = "capaian_dilaporkan",
            .kind = CellKind::printed,
            .words = {"capaian menurut laporan", "achievement as reported"},
            .help = {"Capaian yang tercetak di laporan, untuk dicocokkan.",
                     "The achievement that the report prints, to be compared."},
            .example = "106,19%"}),
    column(&Indicator::weight,
           {.name = "bobot",
            .kind = CellKind::weight,
            .words = {"bobot", "weight"},
            .help = {"Bobot dalam rata-rata. Kosong: 1.", "The weight in the mean. Empty: 1."},
            .example = "1"}),
    source_column(&Indicator::source),
    note_column(&Indicator::note)};

}  // namespace terang::content
