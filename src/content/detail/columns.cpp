#include "content/detail/columns.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "content/detail/addresses.hpp"
#include "content/detail/cell_text.hpp"

namespace terang::content::detail {
namespace {

using enum CellKind;
using enum Need;

constexpr Column reference(std::string_view name, Referent referent, Need need = none) {
  return {name, code, need, referent};
}

constexpr std::array objectives{
    Column{"kode", key, value},
    Column{"tujuan"},
    Column{"sasaran", text, value},
    reference("anggaran", Referent::budget_line),
    Column{"catatan"},
};
constexpr std::array indicators{
    Column{"kode", key, value},
    reference("sasaran", Referent::objective, value),
    Column{"indikator", text, value},
    Column{"satuan"},
    Column{"arah", word},
    Column{"target", target, value},
    Column{"realisasi", realisation, column},
    Column{"capaian_dilaporkan", printed},
    Column{"bobot", weight},
    Column{"sumber"},
    Column{"catatan"},
};
constexpr std::array budget{
    Column{"kode", key, value},
    reference("induk", Referent::budget_line),
    Column{"jenis", word},
    Column{"sumber_dana", word},
    Column{"uraian", text, value},
    Column{"pagu_awal", money},
    Column{"pagu", money, value},
    Column{"realisasi", money, column},
    Column{"serapan_dilaporkan", printed},
    Column{"sisa_dilaporkan", remainder},
    Column{"sumber"},
    Column{"catatan"},
};
constexpr std::array statements{
    Column{"kode", key, value},
    Column{"besaran", word, value},
    reference("acuan", Referent::statement),
    Column{"sumber_dana", word},
    Column{"nilai", printed, value},
    Column{"sumber", text, value},
    Column{"catatan"},
};
constexpr std::array obstacles{
    Column{"kode", key, value},
    reference("acuan", Referent::objective_or_indicator),
    Column{"kegiatan", text, value},
    Column{"hambatan", text, value},
    Column{"kendala"},
    Column{"upaya"},
    Column{"keterangan"},
};
constexpr std::array promises{
    Column{"kode", key, value},
    Column{"sasaran", text, value},
    Column{"indikator", text, value},
    Column{"target", target, value},
    reference("acuan", Referent::indicator),
    reference("turunan", Referent::promise),
    Column{"catatan"},
};
constexpr std::array annual_plan{
    Column{"kode", key, value},      Column{"kegiatan"},
    Column{"sasaran", text, value},  Column{"indikator", text, value},
    Column{"target", target, value}, Column{"cara_hitung"},
    Column{"sumber_data"},           Column{"output"},
    Column{"indikator_output"},      Column{"target_output"},
    Column{"alokasi", money},
};
constexpr std::array action_plan{
    Column{"kode", key, value},
    Column{"kelompok"},
    Column{"sasaran", text, value},
    Column{"indikator", text, value},
    Column{"target", target, value},
    Column{"tw1", mark},
    Column{"tw2", mark},
    Column{"tw3", mark},
    Column{"tw4", mark},
    Column{"realisasi_tw1", mark},
    Column{"realisasi_tw2", mark},
    Column{"realisasi_tw3", mark},
    Column{"realisasi_tw4", mark},
    Column{"penanggung_jawab"},
    reference("unit", Referent::unit),
};
constexpr std::array documents{
    Column{"kode", key, value},
    Column{"judul", text, value},
    Column{"jenis", text, value},
    Column{"kategori", word},
    Column{"berkas"},
    Column{"tautan"},
    Column{"tanggal", date},
    Column{"sha256", digest},
    Column{"catatan"},
};
constexpr std::array replies{
    Column{"temuan", key, value},
    Column{"tanggapan", text, value},
    Column{"tanggal", date, value},
    Column{"pejabat"},
};
constexpr std::array strategy{
    Column{"kode", key, value},       Column{"tujuan"}, Column{"sasaran"},
    Column{"indikator", text, value}, Column{"satuan"}, Column{"arah", word},
};
constexpr std::array staff{
    Column{"kode", key, value},
    Column{"kelompok", text, value},
    Column{"uraian", text, value},
    Column{"jumlah", count, value},
    Column{"tanggal"},
};
constexpr std::array regions{
    Column{"kode", key, value},
    Column{"nama", text, value},
};
constexpr std::array information{
    Column{"kode", key, value},
    Column{"judul", text, value},
    Column{"kategori", word, value},
    Column{"pejabat"},
    Column{"penanggung_jawab"},
    Column{"waktu"},
    Column{"bentuk"},
    Column{"retensi"},
    Column{"tautan"},
    Column{"dasar_pengecualian"},
};

constexpr std::array<FileForm, 22> forms{{
    {Folder::portal, "portal.yaml", true, {}},
    {Folder::portal, "wilayah.csv", false, regions},
    {Folder::pages, "*.md", false, {}},
    {Folder::information, "informasi.csv", false, information},
    {Folder::office, "kantor.yaml", true, {}},
    {Folder::office, "profil.md", false, {}},
    {Folder::office, "pegawai.csv", false, staff},
    {Folder::office, "renstra.csv", false, strategy, true},
    {Folder::year, "sasaran.csv", false, objectives},
    {Folder::year, "kinerja.csv", false, indicators},
    {Folder::year, "anggaran.csv", false, budget},
    {Folder::year, "pernyataan.csv", false, statements},
    {Folder::year, "hambatan.csv", false, obstacles},
    {Folder::year, "rencana-kinerja.csv", false, annual_plan},
    {Folder::year, "rencana-kinerja.md", false, {}},
    {Folder::year, "rencana-aksi.csv", false, action_plan},
    {Folder::year, "rencana-aksi.md", false, {}},
    {Folder::year, "dokumen.csv", false, documents},
    {Folder::year, "tanggapan.csv", false, replies},
    {Folder::agreements, "*.yaml", false, {}},
    {Folder::agreements, "*.csv", false, promises},
    {Folder::chapters, "NN-*.md", false, {}},
}};

std::string_view without_number(std::string_view name) {
  const bool numbered =
      name.size() > 3 && base::is_digit(name[0]) && base::is_digit(name[1]) && name[2] == '-';
  return numbered ? name.substr(3) : std::string_view{};
}

/// Whether `name` is of the form's pattern.
bool has_name_of(const FileForm& form, std::string_view name) {
  std::string_view pattern = form.name;
  if (pattern.starts_with("NN-")) {
    pattern.remove_prefix(3);
    name = without_number(name);
  }
  if (!pattern.starts_with('*')) return name == pattern;
  pattern.remove_prefix(1);
  return name.ends_with(pattern) && base::is_slug(name.substr(0, name.size() - pattern.size()));
}

}  // namespace

std::span<const FileForm> file_forms() { return forms; }

const FileForm* find_form(Folder folder, std::string_view file_name) {
  const auto* const found = std::find_if(forms.begin(), forms.end(), [&](const FileForm& form) {
    return form.folder == folder && has_name_of(form, file_name);
  });
  return found == forms.end() ? nullptr : found;
}

std::vector<std::string_view> names_in(Folder folder) {
  std::vector<std::string_view> names;
  for (const FileForm& form : forms) {
    if (form.folder == folder) names.push_back(form.name);
  }
  if (folder == Folder::portal) names.insert(names.end(), {"halaman/", "ppid/", "kantor/"});
  if (folder == Folder::year) names.insert(names.end(), {"perjanjian/", "laporan/"});
  return names;
}

std::string file_name_like(std::string_view name, std::string_view form_name) {
  const std::string_view ending = form_name.substr(form_name.find('*') + 1);
  std::string_view stem = name.substr(0, name.size() - ending.size());
  std::string number;
  if (form_name.starts_with("NN-")) {
    while (number.size() < 2 && !stem.empty() && base::is_digit(stem.front())) {
      number += stem.front();
      stem.remove_prefix(1);
    }
    number = number.empty() ? "01-" : number.insert(0, number.size() < 2 ? "0" : "") + "-";
  }
  return number + slug_of(stem, "nama") + std::string{ending};
}

}  // namespace terang::content::detail
