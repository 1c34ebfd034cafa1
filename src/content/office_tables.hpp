// The tables of an office outside its years: pegawai.csv and renstra.csv.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/place.hpp"
#include "content/column.hpp"
#include "content/values.hpp"

namespace terang::content {

/// pegawai.csv: a count of staff, never a list of persons.
struct StaffCount {
  base::Place place;
  std::string code, group, text;
  Printed count;
  std::string date;
};

template <>
inline constexpr auto columns_of<StaffCount> = std::tuple{
    key_column(&StaffCount::code, "S1"),
    column(&StaffCount::group, {.name = "kelompok",
                                .need = Need::value,
                                .words = {"kelompok", "group"},
                                .help = {"Dasar pengelompokan: status atau pendidikan.",
                                         "What they are grouped by: status or education."},
                                .example = "status"}),
    column(&StaffCount::text,
           {.name = "uraian",
            .need = Need::value,
            .words = {"uraian", "description"},
            .help = {"Nama kelompok pegawai.", "The name of the group of staff."},
            .example = "PNS organik"}),
    column(&StaffCount::count, {.name = "jumlah",
                                .kind = CellKind::count,
                                .need = Need::value,
                                .words = {"jumlah", "amount"},
                                .help = {"Banyaknya pegawai; bukan daftar nama.",
                                         "How many they are; never a list of names."},
                                .example = "24"}),
    column(&StaffCount::date,
           {.name = "tanggal",
            .words = {"tanggal", "date"},
            .help = {"Keadaan per tanggal ini.", "The day that the count is of."},
            .example = "2024-12-31"})};

/// renstra.csv: one indicator's targets over the years of the strategic plan.
struct StrategicTarget {
  base::Place place;
  std::string code, goal, objective, text, unit;
  Direction direction = Direction::rising;
  std::vector<std::pair<int, Target>> targets;  ///< by year
};

template <>
inline constexpr auto columns_of<StrategicTarget> = std::tuple{
    key_column(&StrategicTarget::code, "6709.1"),
    column(&StrategicTarget::goal, {.name = "tujuan",
                                    .words = {"tujuan", "goal"},
                                    .help = {"Tujuan strategis.", "The strategic goal."},
                                    .example = "Meningkatkan kualitas pemilu"}),
    column(&StrategicTarget::objective,
           {.name = "sasaran",
            .words = {"sasaran", "objective"},
            .help = {"Bunyi sasaran strategis.", "The strategic objective in words."},
            .example = "Terlaksananya pemilu yang demokratis"}),
    indicator_text_column(&StrategicTarget::text),
    column(&StrategicTarget::unit, {.name = "satuan",
                                    .words = {"satuan", "unit"},
                                    .help = {"Satuan target.", "The unit of the targets."},
                                    .example = "persen"}),
    column(&StrategicTarget::direction,
           {.name = "arah",
            .kind = CellKind::word,
            .choices = directions,
            .words = {"arah", "direction"},
            .help = {"naik: makin besar makin baik; turun: makin kecil makin baik. Kosong: naik.",
                     "naik: more is better; turun: less is better. Empty: naik."},
            .example = "naik"})};

}  // namespace terang::content
