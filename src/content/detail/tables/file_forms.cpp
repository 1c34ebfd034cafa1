#include "content/detail/tables/file_forms.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "content/detail/addresses.hpp"
#include "content/settings.hpp"

namespace terang::content::detail {
namespace {

constexpr std::array<FileForm, 22> forms{{
    {Folder::portal, "portal.yaml", true, {}},
    {Folder::portal, "wilayah.csv", false, forms_of<Region>},
    {Folder::pages, "*.md", false, {}},
    {Folder::information, "informasi.csv", false, forms_of<PublicInformation>},
    {Folder::office, "kantor.yaml", true, {}},
    {Folder::office, "profil.md", false, {}},
    {Folder::office, "pegawai.csv", false, forms_of<StaffCount>},
    {Folder::office, "renstra.csv", false, forms_of<StrategicTarget>, true},
    {Folder::year, "sasaran.csv", false, forms_of<Objective>},
    {Folder::year, "kinerja.csv", false, forms_of<Indicator>},
    {Folder::year, "anggaran.csv", false, forms_of<BudgetLine>},
    {Folder::year, "pernyataan.csv", false, forms_of<Statement>},
    {Folder::year, "hambatan.csv", false, forms_of<Obstacle>},
    {Folder::year, "rencana-kinerja.csv", false, forms_of<PlannedIndicator>},
    {Folder::year, "rencana-kinerja.md", false, {}},
    {Folder::year, "rencana-aksi.csv", false, forms_of<PlannedAction>},
    {Folder::year, "rencana-aksi.md", false, {}},
    {Folder::year, "dokumen.csv", false, forms_of<Document>},
    {Folder::year, "tanggapan.csv", false, forms_of<Reply>},
    {Folder::agreements, "*.yaml", false, {}},
    {Folder::agreements, "*.csv", false, forms_of<Promise>},
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
