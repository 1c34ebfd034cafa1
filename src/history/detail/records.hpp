// What each commit did to the figures of the files that it changed: each version of a file is read
// once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "git/repository.hpp"
#include "history/detail/compare.hpp"
#include "history/trace.hpp"

namespace terang::history::detail {

/// What a commit did to one file that find_home knows.
struct FileRecord {
  std::string path;                               ///< after the commit
  std::string old_path;                           ///< of one renamed; else empty
  std::vector<std::optional<git::RawId>> before;  ///< one a parent
  std::optional<git::RawId> after;
  /// One of the versions before can be read, or there was no need to: the file is new, or renamed
  /// with the same bytes.
  bool was_readable = true;
  bool is_readable = true;        ///< after
  std::vector<CellRecord> cells;  ///< by code, then by column; where both sides are readable
};

struct CommitRecord {
  git::RawId id;
  std::vector<git::RawId> parents;
  bool is_edge = false;
  std::vector<FileRecord> files;  ///< by path
};

/// The commit made the file: no parent has it.
bool is_made(const FileRecord& file);

/// One record a commit, in the order of `changes`, which is newest first. Throws: Failure.
std::vector<CommitRecord> records_of(const Branch& branch, std::vector<git::CommitChanges> changes);

}  // namespace terang::history::detail
