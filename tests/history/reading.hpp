// Repositories for tests of the ledger: a commit is a whole content folder, and a ledger is printed
// as lines of text.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "git/repository.hpp"
#include "history/between.hpp"
#include "history/ledger.hpp"
#include "history/memory.hpp"
#include "history/trace.hpp"
#include "support/repository.hpp"

namespace terang::history {

struct Lines : std::vector<std::string> {
  using vector::vector;
};
using Files = std::map<std::string, std::string>;  ///< bytes by path from the content folder

/// A repository with `content/`, whose commits are given by all their files.
class Golden {
 public:
  support::TemporaryRepository repository;

  /// Commits `files` a day after the last commit; the first one is on 2025-01-02. Returns the id.
  std::string commit(const std::string& message, const std::vector<std::string>& parents,
                     const Files& files);
  std::string commit_on(int day, const std::string& message,
                        const std::vector<std::string>& parents, const Files& files);

  /// The ledger of `tip`, made from scratch.
  Ledger ledger(const std::string& tip) const;
  /// The same, as lines_of prints it.
  Lines lines(const std::string& tip) const;

 private:
  int day_ = 0;
};

/// Extends `memory` to `tip` of the repository at `path`, with two threads. Returns the ledger.
Ledger trace_in(const std::string& path, const std::string& tip, Memory& memory,
                const std::string& folder = "content");

/// The edges of a shallow clone, as `tepi 2025-01-04`; then, commit by commit, a line for each
/// event of a file and each edit:
///   awal: k 2025 kinerja.csv baru
///   ubah: k 2025 kinerja.csv 1.1 realisasi 77,5% > 80% diubah (ralat)
/// `-` stands for an absent figure, `!x` for an unreadable x, `~` for prose. A commit with neither
/// has one line: `gabung:`.
Lines lines_of(const Ledger& ledger);
std::string line_of(const Edit& edit);
std::string line_of(const FileEvent& event);

/// The commit that last changed each file, by path.
std::map<std::string, git::ObjectId> last_changes(const Ledger& ledger);

/// Everything that a ledger contains, so that two of them can be compared.
Lines all_of(const Ledger& ledger);

/// A content folder in memory. Its `read` throws std::out_of_range for an unknown path.
State state_of(const Files& files);

}  // namespace terang::history

template <>
struct doctest::StringMaker<terang::history::Lines> {
  static doctest::String convert(const terang::history::Lines& lines) {
    std::string text;
    for (const std::string& line : lines) text += "\n  " + line;
    return text.c_str();
  }
};
