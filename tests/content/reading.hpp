// Reads files that a test writes as an editor would type them, and prints their faults.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/parse.hpp"

namespace terang::content::testing {

/// The folder of the year that the tests read; they name its files without it.
inline constexpr std::string_view year_folder = "kantor/k/2024/";
inline constexpr std::string_view office_folder = "kantor/k/";

struct File {
  std::string_view path;
  std::string_view text;
};

inline base::SourceTree tree_of(std::string_view folder, const std::vector<File>& files) {
  base::SourceTree tree;
  for (const File& file : files) {
    tree.files.push_back({std::string{folder} + std::string{file.path}, std::string{file.text}});
  }
  base::sort_by_path(tree);
  return tree;
}

inline std::string without(std::string_view folder, std::string path) {
  return path.starts_with(folder) ? path.substr(folder.size()) : path;
}

/// One line for each fault, `file:line:column code`; a path loses `folder` from its beginning.
inline std::string places_of(const base::Diagnostics& diagnostics, std::string_view folder) {
  std::string lines;
  for (const base::Diagnostic& fault : diagnostics.sorted()) {
    lines += without(folder, fault.place.file) + ":" + std::to_string(fault.place.line) + ":" +
             std::to_string(fault.place.column) + " " + std::string{fault.code->name} + "\n";
  }
  return lines;
}

/// One line for each fault, as it is printed; a path loses `folder` from its beginning.
inline std::string messages_of(const base::Diagnostics& diagnostics, std::string_view folder,
                               base::Language language = base::Language::indonesian) {
  std::string lines;
  for (const base::Diagnostic& fault : diagnostics.sorted()) {
    lines += without(folder, print(fault, language)) + "\n";
  }
  return lines;
}

/// An office with two units and one row of staff.
inline Office sample_office() {
  Office office;
  office.slug = "k";
  office.units = {{"sekretariat", "Sekretariat", ""}, {"teknis", "Teknis", "sekretariat"}};
  office.staff = {
      {.place = {}, .code = "pns", .group = "status", .text = {}, .count = {}, .date = {}}};
  office.rules = default_rules();
  return office;
}

inline OfficeYear read_year(const std::vector<File>& files, base::Diagnostics& diagnostics) {
  return parse_year(sample_office(), 2024, tree_of(year_folder, files), diagnostics);
}

inline std::string faults_of_year(const std::vector<File>& files) {
  base::Diagnostics diagnostics;
  read_year(files, diagnostics);
  return places_of(diagnostics, year_folder);
}

inline std::string messages_of_year(const std::vector<File>& files) {
  base::Diagnostics diagnostics;
  read_year(files, diagnostics);
  return messages_of(diagnostics, year_folder);
}

}  // namespace terang::content::testing
