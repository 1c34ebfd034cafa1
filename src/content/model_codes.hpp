// Faults between records, each of which is readable alone. The comment in each Code lists the words
// that its phrases take.
#pragma once

#include "base/diagnostics.hpp"

namespace terang::content {

inline constexpr base::Code yaml_field_empty{
    // key
    .name = "content/yaml-field-empty",
    .seen = {.id = "{} kosong", .en = "{} is empty"},
    .mend = {.id = "tulis isinya di belakang titik dua", .en = "write its value after the colon"}};

inline constexpr base::Code carried_without_parent{
    // code
    .name = "content/carried-without-parent",
    .seen = {.id = "turunan \"{}\" terisi, padahal perjanjian ini tidak punya induk",
             .en = "turunan \"{}\" is given, but this agreement has no induk"},
    .mend = {.id = "tulis induk pada berkas YAML perjanjian ini, atau kosongkan turunan",
             .en = "name the induk in this agreement's YAML file, or leave turunan empty"}};

inline constexpr base::Code subject_not_taken{
    // code, kind of statement
    .name = "content/subject-not-taken",
    .seen = {.id = "acuan \"{}\" terisi, padahal {} selalu tentang tahun seluruhnya",
             .en = "acuan \"{}\" is given, but {} always speaks of the whole year"},
    .mend = {.id = "kosongkan acuan", .en = "leave acuan empty"}};

inline constexpr base::Code hole_outside_year{
    .name = "content/hole-outside-year",
    .seen = {.id = "angka dari data diminta di halaman yang tidak punya tahun",
             .en = "a figure of the data is asked for on a page that belongs to no year"},
    .mend = {.id = "pindahkan ke laporan suatu tahun, atau tautkan ke halaman tahun itu",
             .en = "move it to a year's report, or link to that year's page"}};

}  // namespace terang::content
