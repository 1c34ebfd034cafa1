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
    {"dimasukkan", {"berkas dimasukkan", "file entered"}},
    {"ditarik", {"berkas ditarik", "file withdrawn"}},
    {"dipulihkan", {"berkas dipulihkan", "file restored"}},
    {"berganti-nama", {"berganti nama, semula ", "renamed, was "}},
    {"tidak-terbaca", {"berkas tidak terbaca lagi", "file can no longer be read"}},
    {"terbaca", {"berkas terbaca kembali", "file can be read again"}},
});

constexpr const content::Word& word_of(EditKind kind) { return row_of(edit_words, kind); }
constexpr const content::Word& word_of(FileEventKind kind) {
  return row_of(file_event_words, kind);
}

}  // namespace terang::history
