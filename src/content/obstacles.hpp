// What stood in the way: hambatan.csv.
#pragma once

#include <string>

#include "base/place.hpp"
#include "content/column.hpp"

namespace terang::content {

/// hambatan.csv.
struct Obstacle {
  base::Place place;
  std::string code, subject, activity, obstacle, constraint, remedy, remark;
};

template <>
inline constexpr auto columns_of<Obstacle> = std::tuple{
    key_column(&Obstacle::code, "H1"),
    column(&Obstacle::subject,
           {.name = "acuan",
            .kind = CellKind::code,
            .referent = Referent::objective_or_indicator,
            .words = {"acuan", "refers to"},
            .help = {"Kode sasaran atau indikator yang terhambat.",
                     "The code of the objective or indicator that met the obstacle."},
            .example = "6709.1"}),
    column(&Obstacle::activity,
           {.name = "kegiatan",
            .need = Need::value,
            .words = {"kegiatan", "activity"},
            .help = {"Kegiatan yang terhambat.", "The activity that met the obstacle."},
            .example = "Pemutakhiran data pemilih"}),
    column(&Obstacle::obstacle,
           {.name = "hambatan",
            .need = Need::value,
            .words = {"hambatan", "obstacle"},
            .help = {"Hambatan menurut laporan.", "The obstacle in the words of the report."},
            .example = "Jaringan internet terbatas"}),
    column(&Obstacle::constraint, {.name = "kendala",
                                   .words = {"kendala", "constraint"},
                                   .help = {"Sebab hambatan.", "What caused the obstacle."},
                                   .example = "Wilayah kepulauan"}),
    column(&Obstacle::remedy, {.name = "upaya",
                               .words = {"upaya", "remedy"},
                               .help = {"Tindak lanjut kantor.", "What the office did about it."},
                               .example = "Pemutakhiran dilakukan luring"}),
    column(&Obstacle::remark, {.name = "keterangan",
                               .words = {"keterangan", "remark"},
                               .help = {"Keterangan lain.", "Any other remark."},
                               .example = "Selesai"})};

}  // namespace terang::content
