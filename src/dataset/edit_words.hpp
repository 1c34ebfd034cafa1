// How edits are printed where there is no theme: in feeds, in JSON, and on a terminal. What their
// kinds are called is in history/words.hpp.
#pragma once

#include <string>
#include <string_view>

#include "base/language.hpp"
#include "history/ledger.hpp"

namespace terang::dataset {

/// `kinerja.csv 1.1 realisasi`: the figure inside of its unit; for a file's own figure without
/// code.
std::string print_name(const content::FigureKey& key);

/// One side of an edit on one line: as typed, or why nothing can be quoted.
std::string print_state(const history::FigureState& state, base::Language language);

/// `77,5% → 80%`; empty for prose.
std::string print_change(const history::Edit& edit, base::Language language);

/// Whether the same became of both files of one unit, so that one line can tell of both.
bool is_alike(const history::FileEvent& left, const history::FileEvent& right);
/// The same of two events of a ledger, which are not unpacked for it.
bool is_alike(const history::FileEvents& events, std::size_t left, std::size_t right);

/// What became of a file: `berkas dimasukkan`, `berganti nama, semula perjanjian/a.yaml`.
std::string print_event(const history::FileEvent& event, base::Language language);

/// `text` without anything that could move a cursor, end a line or turn a reading direction: such
/// characters are dropped, white space becomes single blanks. What is not UTF-8 is dropped, too.
std::string one_line(std::string_view text);

}  // namespace terang::dataset
