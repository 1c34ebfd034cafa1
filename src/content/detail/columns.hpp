// The one table of the files of a content folder and their columns: what the layout knows by name,
// what a CSV file is read against, and what an empty form or a schema is made from.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace terang::content::detail {

/// What the cells of a column hold.
enum class CellKind {
  key,   ///< the row's own code: unique in its file
  code,  ///< names another record, see Referent
  text,
  word,       ///< one of a few words
  money,      ///< whole rupiah
  remainder,  ///< whole rupiah, below zero too
  target,
  realisation,
  printed,  ///< a figure as a document printed it
  count,
  weight,
  mark,  ///< a quarter of an action plan
  date,
  digest,  ///< SHA-256
};

enum class Need {
  none,    ///< the column may be left out
  column,  ///< the column must be there; a cell may be empty
  value,   ///< every row has a value
};

/// The records that the codes of a column name.
enum class Referent {
  none,
  objective,
  indicator,
  objective_or_indicator,
  budget_line,
  pledged_line,  ///< a budget line, where the year has any
  unit,          ///< of the office
  agreement,
  promise,    ///< a row of the parent agreement
  statement,  ///< what `besaran` of the same row asks for
};

struct Column {
  std::string_view name;
  CellKind kind = CellKind::text;
  Need need = Need::none;
  Referent referent = Referent::none;  ///< of CellKind::code
};

/// The folders of a content folder, each with its own files.
enum class Folder { portal, pages, information, office, year, agreements, chapters };

struct FileForm {
  Folder folder = Folder::portal;
  std::string_view name;  ///< `*` stands for a slug of the office's own, `NN` for two digits
  bool required = false;
  std::span<const Column> columns;  ///< empty: not a CSV file
  bool has_year_columns = false;    ///< besides `columns`, one column of targets a year
};

std::span<const FileForm> file_forms();

/// Absent: null when no file of this folder has this name.
const FileForm* find_form(Folder folder, std::string_view file_name);

/// The names that a folder knows: its files, and its folders with a slash at the end.
std::vector<std::string_view> names_in(Folder folder);

/// `name` in the form of a FileForm's name that ends as it does, as a suggestion.
std::string file_name_like(std::string_view name, std::string_view form_name);

}  // namespace terang::content::detail
