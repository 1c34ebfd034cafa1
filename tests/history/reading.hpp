// Golden repositories for the ledger: content folders as commits, and ledgers as lines of text.
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

/// A repository with `content/`, made of whole states.
class Golden {
 public:
  support::TemporaryRepository repository;

  /// The commits are a day apart, the first on 2025-01-02. Returns the commit's id.
  std::string commit(const std::string& message, const std::vector<std::string>& parents,
                     const Files& files);
  std::string commit_on(int day, const std::string& message,
                        const std::vector<std::string>& parents, const Files& files);

  /// From scratch.
  Ledger ledger(const std::string& tip) const;
  /// As `print` has it.
  Lines lines(const std::string& tip) const;

 private:
  int day_ = 0;
};

/// Of the repository at `path`, read by two threads.
Ledger trace_in(const std::string& path, const std::string& tip, Memory& memory,
                const std::string& folder = "content");

/// First what became of whole files, then the figures, commit by commit:
///   awal: k 2025 kinerja.csv baru
///   ubah: k 2025 kinerja.csv 1.1 realisasi 77,5% > 80% diubah (ralat)
/// `-` stands for nothing, `!x` for an x that cannot be read, `~` for prose. A commit that did
/// neither stands alone: `gabung:`.
Lines lines_of(const Ledger& ledger);
std::string line_of(const Edit& edit);
std::string line_of(const FileEvent& event);

/// By path.
std::map<std::string, git::ObjectId> last_changes(const Ledger& ledger);

/// Everything that a ledger says.
Lines all_of(const Ledger& ledger);

/// A content folder in memory; read by its `read`.
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
