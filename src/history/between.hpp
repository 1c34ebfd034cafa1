// What differs between two states of a content folder, figure by figure: the edits that lead from
// one to the other, whatever happened in between.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "git/object_id.hpp"
#include "history/ledger.hpp"

namespace terang::history {

/// A content folder at one time.
struct State {
  std::map<std::string, git::ObjectId> files;  ///< blob by path from the content folder
  std::function<std::string(const std::string& path)> read;
};

/// Every edit, those of whole files figure by figure too, by the names of `after`. `commit` is 0
/// and nothing is a correction; a figure is never `restored`, for what was in between is not known.
/// Order: by key. Throws: Failure, from State::read.
struct Difference {
  std::vector<Edit> edits;
  std::vector<FileEvent> files;  ///< entered, withdrawn, renamed, unreadable, readable; by path
};
Difference between(const State& before, const State& after);

}  // namespace terang::history
