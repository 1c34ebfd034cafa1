// What the kinds of edits and of events of files are called: names that last, for JSON and
// addresses, and words for people.
#pragma once

#include <array>

#include "content/word.hpp"
#include "history/ledger.hpp"

namespace terang::history {

inline constexpr std::array edit_words = std::to_array<content::Word>({
    {"dimasukkan", {"dimasukkan", "entered"}},
    {"diubah", {"diubah", "revised"}},
    {"ditarik", {"ditarik", "withdrawn"}},
    {"dipulihkan", {"dipulihkan", "restored"}},
});

/// After the words of a renamed file follows its old name.
inline constexpr std::array file_event_words = std::to_array<content::Word>({
    {"dimasukkan", {"berkas dimasukkan beserta isinya", "file entered with its figures"}},
    {"ditarik", {"berkas ditarik beserta isinya", "file withdrawn with its figures"}},
    {"dipulihkan", {"berkas dipulihkan beserta isinya", "file restored with its figures"}},
    {"berganti-nama", {"berkas berganti nama, semula ", "file renamed, was "}},
    {"tidak-terbaca",
     {"berkas tidak terbaca: isinya tidak diketahui",
      "file unreadable: its figures are not known"}},
    {"terbaca", {"berkas terbaca lagi", "file readable again"}},
});

constexpr const content::Word& word_of(EditKind kind) { return row_of(edit_words, kind); }
constexpr const content::Word& word_of(FileEventKind kind) {
  return row_of(file_event_words, kind);
}

}  // namespace terang::history
