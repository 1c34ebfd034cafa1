// The tables of the portal: wilayah.csv and ppid/informasi.csv.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/place.hpp"
#include "content/column.hpp"
#include "content/documents.hpp"

namespace terang::content {

/// ppid/informasi.csv: one entry of the public information list.
struct PublicInformation {
  base::Place place;
  std::string code, title, category, official, responsible, time, form, retention, link, ground;
};

template <>
inline constexpr auto columns_of<PublicInformation> = std::tuple{
    key_column(&PublicInformation::code, "I1"),
    column(&PublicInformation::title,
           {.name = "judul",
            .need = Need::value,
            .words = {"judul", "title"},
            .help = {"Ringkasan isi informasi.", "What the information is."},
            .example = "Rencana strategis 2020-2024"}),
    column(&PublicInformation::category,
           {.name = "kategori",
            .kind = CellKind::word,
            .need = Need::value,
            .choices = information_categories,
            .words = {"kategori", "category"},
            .help = {"Kelas informasi publik menurut UU 14 Tahun 2008.",
                     "The class of public information under Law 14 of 2008."},
            .example = "berkala"}),
    column(&PublicInformation::official,
           {.name = "pejabat",
            .words = {"pejabat", "official"},
            .help = {"Pejabat atau unit yang menguasai informasi.",
                     "The official or unit that holds the information."},
            .example = "Subbagian Perencanaan"}),
    column(&PublicInformation::responsible,
           {.name = "penanggung_jawab",
            .words = {"penanggung jawab", "responsible"},
            .help = {"Penanggung jawab pembuatannya.", "Who is responsible for making it."},
            .example = "Sekretaris"}),
    column(&PublicInformation::time,
           {.name = "waktu",
            .words = {"waktu", "time"},
            .help = {"Waktu pembuatan atau penerbitan.", "When it is made or published."},
            .example = "Januari 2024"}),
    column(&PublicInformation::form,
           {.name = "bentuk",
            .words = {"bentuk", "form"},
            .help = {"Bentuk informasi yang tersedia.", "The form in which it is available."},
            .example = "PDF"}),
    column(&PublicInformation::retention,
           {.name = "retensi",
            .words = {"retensi", "retention"},
            .help = {"Jangka waktu penyimpanan.", "How long it is kept."},
            .example = "5 tahun"}),
    column(&PublicInformation::link,
           {.name = "tautan",
            .kind = CellKind::address,
            .words = {"tautan", "link"},
            .help = {"Alamat web informasi, lengkap dengan https://.",
                     "The web address of the information, with https://."},
            .example = "https://kpu.example.go.id/renstra.pdf"}),
    column(&PublicInformation::ground, {.name = "dasar_pengecualian",
                                        .words = {"dasar pengecualian", "ground for withholding"},
                                        .help = {"Dasar hukum bila informasi dikecualikan.",
                                                 "The law on which withholding rests."},
                                        .example = "Pasal 17 huruf h UU 14/2008"})};

/// wilayah.csv: one region of the register; a code that begins with another's, and a point, lies
/// in it.
struct Region {
  std::string code, name;
};

template <>
inline constexpr auto columns_of<Region> = std::tuple{
    column(&Region::code, {.name = "kode",
                           .kind = CellKind::key,
                           .need = Need::value,
                           .words = {"kode", "code"},
                           .help = {"Kode wilayah Kementerian Dalam Negeri.",
                                    "The region's code of the Ministry of Home Affairs."},
                           .example = "16.74"}),
    column(&Region::name, {.name = "nama",
                           .need = Need::value,
                           .words = {"nama", "name"},
                           .help = {"Nama wilayah.", "The name of the region."},
                           .example = "Kota Prabumulih"})};

}  // namespace terang::content
