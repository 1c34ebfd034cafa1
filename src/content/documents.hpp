// The year's source documents and the office's replies to findings: dokumen.csv and tanggapan.csv.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/place.hpp"
#include "content/column.hpp"

namespace terang::content {

/// A class of public information, as the law on public information (UU 14 of 2008) has them.
struct InformationClass {
  std::string_view name;  ///< in `kategori`
  base::Wording title;
  base::Wording meaning;
};

inline constexpr std::array information_classes = std::to_array<InformationClass>({
    {"berkala",
     {"Berkala", "Periodic"},
     {"Wajib disediakan dan diumumkan secara berkala (UU 14/2008 Pasal 9).",
      "To be published at regular intervals (Law 14/2008 article 9)."}},
    {"serta-merta",
     {"Serta-merta", "Immediate"},
     {"Wajib diumumkan seketika, karena menyangkut hajat hidup orang banyak dan ketertiban umum "
      "(UU 14/2008 Pasal 10).",
      "To be announced at once, for it concerns people's lives and public order (Law 14/2008 "
      "article 10)."}},
    {"setiap-saat",
     {"Tersedia setiap saat", "Available at any time"},
     {"Wajib tersedia setiap saat (UU 14/2008 Pasal 11).",
      "To be available at any time (Law 14/2008 article 11)."}},
    {"dikecualikan",
     {"Dikecualikan", "Withheld"},
     {"Tidak dibuka; dasar hukumnya disebut pada tiap baris (UU 14/2008 Pasal 17).",
      "Not disclosed; each row names its legal ground (Law 14/2008 article 17)."}},
});
/// kategori.
inline constexpr auto information_categories = names_of(information_classes);

/// dokumen.csv.
struct Document {
  base::Place place;
  std::string code, title, kind, category, file, link, sha256, note;
  std::optional<base::Date> date;
};

template <>
inline constexpr auto columns_of<Document> = std::tuple{
    key_column(&Document::code, "dok-1"),
    column(&Document::title, {.name = "judul",
                              .need = Need::value,
                              .words = {"judul", "title"},
                              .help = {"Judul dokumen.", "The title of the document."},
                              .example = "Laporan Kinerja Tahun 2024"}),
    column(&Document::kind, {.name = "jenis",
                             .need = Need::value,
                             .words = {"jenis", "kind"},
                             .help = {"Jenis dokumen.", "The kind of document."},
                             .example = "laporan-kinerja"}),
    column(&Document::category, {.name = "kategori",
                                 .kind = CellKind::word,
                                 .choices = information_categories,
                                 .words = {"kategori", "category"},
                                 .help = {"Kelas informasi publik menurut UU 14 Tahun 2008.",
                                          "The class of public information under Law 14 of 2008."},
                                 .example = "berkala"}),
    column(&Document::file, {.name = "berkas",
                             .words = {"berkas", "file"},
                             .help = {"Nama berkas dokumen.", "The name of the file."},
                             .example = "lkj-2024.pdf"}),
    column(&Document::link, {.name = "tautan",
                             .kind = CellKind::address,
                             .words = {"tautan", "link"},
                             .help = {"Alamat web dokumen, lengkap dengan https://.",
                                      "The web address of the document, with https://."},
                             .example = "https://kpu.example.go.id/lkj-2024.pdf"}),
    column(&Document::date, {.name = "tanggal",
                             .kind = CellKind::date,
                             .words = {"tanggal", "date"},
                             .help = {"Tanggal dokumen.", "The date of the document."},
                             .example = "2025-02-28"}),
    column(&Document::sha256,
           {.name = "sha256",
            .kind = CellKind::digest,
            .words = {"SHA-256", "SHA-256"},
            .help = {"Sidik jari SHA-256 berkas itu, 64 huruf kecil dan angka.",
                     "The SHA-256 digest of the file, 64 small letters and digits."},
            .example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}),
    note_column(&Document::note)};

/// tanggapan.csv: the office's reply to a finding, by the finding's kind and code.
struct Reply {
  base::Place place;
  std::string finding;  ///< `<kind>-<code>`, as in the finding's address
  std::string text, official;
  std::optional<base::Date> date;
};

template <>
inline constexpr auto columns_of<Reply> = std::tuple{
    column(&Reply::finding, {.name = "temuan",
                             .kind = CellKind::key,
                             .need = Need::value,
                             .words = {"temuan", "finding"},
                             .help = {"Temuan yang ditanggapi: jenis dan kodenya.",
                                      "The finding that the reply is about: its kind and code."},
                             .example = "capaian-berbeda-6709.1"}),
    column(&Reply::text, {.name = "tanggapan",
                          .need = Need::value,
                          .words = {"tanggapan", "reply"},
                          .help = {"Tanggapan kantor.", "The reply of the office."},
                          .example = "Laporan memuat angka sementara"}),
    column(&Reply::date, {.name = "tanggal",
                          .kind = CellKind::date,
                          .need = Need::value,
                          .words = {"tanggal", "date"},
                          .help = {"Tanggal tanggapan.", "The date of the reply."},
                          .example = "2025-03-10"}),
    column(&Reply::official, {.name = "pejabat",
                              .words = {"pejabat", "official"},
                              .help = {"Jabatan yang menanggapi.", "The position of who replied."},
                              .example = "Sekretaris"})};

}  // namespace terang::content
