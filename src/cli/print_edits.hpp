// How edits look on a terminal and in the text of a merge request. Values stand as typed; what
// could be taken for markup, or move a cursor, cannot.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "history/ledger.hpp"

namespace terang::cli {

/// What became of a file.
struct FileLine {
  const history::FileEvent* event = nullptr;  ///< never null
  std::size_t figure_count = 0;               ///< that came or went with it; 0: not told
};

/// What stands under one heading.
struct EditGroup {
  const history::LedgerCommit* commit = nullptr;  ///< null: `title` is the heading
  std::string title{};
  std::vector<const history::Edit*> edits{};
  std::vector<FileLine> files{};

  bool is_empty() const { return edits.empty() && files.empty(); }
};

/// `kpu-kota-contoh 2024`, `kpu-kota-contoh`, `portal`.
std::string print_unit(const std::string& office, int year);

/// `KPU Kota Contoh, 2024`, `KPU Kota Contoh`.
std::string print_heading(const std::string& office_name, int year);

/// A heading of up to three lines, then one line an edit, in columns.
std::string print_text(const EditGroup& group, base::Language language);

/// Heading, table of edits, list of files.
std::string print_markdown(const EditGroup& group, base::Language language);

/// A table without its heading. `with_unit`: its first column names office and year.
std::string print_table(const std::vector<const history::Edit*>& edits, bool with_unit,
                        base::Language language);

/// A list, one item a file, or one for many alike; `with_unit` as of print_table.
std::string print_files(const std::vector<FileLine>& files, bool with_unit,
                        base::Language language);

/// `text` so that Markdown shows exactly these characters, on one line.
std::string markdown(std::string_view text);

}  // namespace terang::cli
