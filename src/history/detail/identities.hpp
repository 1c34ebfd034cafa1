// Which file of a ledger a commit speaks of: files keep their identity through renames, and on each
// branch a file goes by the name that it has there.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "content/figures.hpp"
#include "history/detail/ancestry.hpp"
#include "history/memory.hpp"

namespace terang::history::detail {

/// The commit made the file: no parent has it.
bool is_made(const FileRecord& file);

/// Where the file belongs after the commit.
content::FileHome home_of(const std::string& path);

class Identities {
 public:
  /// `ancestry` outlives this.
  explicit Identities(Ancestry& ancestry) : ancestry_{&ancestry} {}

  struct Found {
    std::size_t file = 0;    ///< counted from 0
    bool was_there = false;  ///< a commit behind this one had it
  };

  /// One a file of the commit. Commits come in their order.
  std::vector<Found> identify(std::size_t commit, const std::vector<FileRecord>& files);

  /// By identity, as the files are called at the end, where `tip` has their names: blob by path.
  std::vector<content::FileHome> homes(const std::map<std::string, git::ObjectId>& tip) const;

 private:
  /// What a path stood for, from one commit on.
  struct Name {
    std::size_t commit = 0;
    std::size_t file = 0;
    bool is_left = false;  ///< the file has another name since
  };

  /// `names`: of the path that the file had before the commit.
  Found find(std::size_t commit, const FileRecord& file, const std::vector<Name>& names);

  Ancestry* ancestry_;
  std::map<std::string, std::vector<Name>> names_;  ///< by path
  std::vector<std::string> paths_;                  ///< by identity: its last name
};

}  // namespace terang::history::detail
