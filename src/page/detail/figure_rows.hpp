// The rows of content files that a page shows: whose edits belong to it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "page/view.hpp"

namespace terang::page::detail {

struct FigureRow {
  content::FileHome home;             ///< without `file`: all files of the unit
  std::optional<std::string> code{};  ///< absent: all rows of the file
  std::string label{};                ///< what tells it apart on its page: its year, its file
};

/// Whether the figure is of this row.
bool is_of(const content::FigureKey& key, const FigureRow& row);
/// Whether the row stands, or stood, in the file of an event.
bool is_of(const history::FileEvents& files, std::size_t event, const FigureRow& row);

/// The history of the row's unit. Null: none is known.
const history::Slice* find_slice(const Site& site, const FigureRow& row);

/// The column of a table that every row has a value in, so that the row comes and goes with it.
/// Empty: the file has none.
std::string_view naming_column(std::string_view file);

/// The row of this code in each of the office's years: in `years`, and in those where history alone
/// knows it. Labelled by year. Order: newest first
std::vector<FigureRow> rows_over_years(const Site& site, const content::FileHome& file,
                                       const std::string& code, const std::vector<int>& years);

}  // namespace terang::page::detail
