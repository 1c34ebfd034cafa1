// The files of a content folder: in which folder each stands, and the columns of those that are
// tables.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/column.hpp"

namespace terang::content::detail {

/// The folders of a content folder, each with its own files.
enum class Folder { portal, pages, information, office, year, agreements, chapters };

struct FileForm {
  Folder folder = Folder::portal;
  std::string_view name;  ///< `*` stands for a slug of the office's own, `NN` for two digits
  bool required = false;
  std::span<const ColumnForm> columns;  ///< empty: not a CSV file
  bool has_year_columns = false;        ///< besides `columns`, one column of targets a year
};

std::span<const FileForm> file_forms();

/// Absent: null when no file of this folder has this name.
const FileForm* find_form(Folder folder, std::string_view file_name);

/// The names that a folder knows: its files, and its folders with a slash at the end.
std::vector<std::string_view> names_in(Folder folder);

/// `name` in the form of a FileForm's name that ends as it does, as a suggestion.
std::string file_name_like(std::string_view name, std::string_view form_name);

}  // namespace terang::content::detail
