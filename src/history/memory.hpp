// What is remembered of each commit, so that a ledger is extended instead of made anew. A record is
// a function of its commit alone: forgetting it costs time and changes nothing.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/repository.hpp"
#include "history/ledger.hpp"

namespace terang::history {

/// What a commit did to one figure, by the names of its time.
struct CellRecord {
  std::string code, column;
  FigureState before, after;
};

/// What a commit did to one file that find_home knows.
struct FileRecord {
  std::string path;                                  ///< after the commit
  std::string old_path;                              ///< of one renamed; else empty
  std::vector<std::optional<git::ObjectId>> before;  ///< one a parent
  std::optional<git::ObjectId> after;
  /// One of the versions before can be read, or there was no need to: the file is new, or renamed
  /// with the same bytes.
  bool was_readable = true;
  bool is_readable = true;        ///< after
  std::vector<CellRecord> cells;  ///< by code, then by column; where both sides are readable
};

struct CommitRecord {
  git::ObjectId id;
  std::vector<git::ObjectId> parents;
  std::int64_t seconds = 0;
  bool is_edge = false;
  std::vector<FileRecord> files;  ///< by path
};

/// The records of all commits that were seen below one folder.
struct Memory {
  std::string folder;
  std::map<git::ObjectId, CommitRecord> commits;
};

/// As bytes that `parse_memory` takes; its last line is their digest.
std::string print(const Memory& memory);

/// Absent: bytes that no such program wrote whole, for whatever reason.
std::optional<Memory> parse_memory(std::string_view bytes);

}  // namespace terang::history
