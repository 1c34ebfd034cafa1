// Entries of a list that belong together, found from the newest back: a list beside the list, which
// costs two allocations however many groups there are.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "history/names.hpp"

namespace terang::history::detail {

class Chain {
 public:
  Chain() = default;
  /// Of these entries. `count`: of groups.
  Chain(const std::vector<Index>& groups, std::size_t count) : last_(count, nowhere) {
    before_.reserve(groups.size());
    for (const Index group : groups) add(group);
  }

  /// The next entry is one of this group.
  void add(Index group) {
    if (group >= last_.size()) last_.resize(group + std::size_t{1}, nowhere);
    before_.push_back(std::exchange(last_[group], static_cast<Index>(before_.size())));
  }

  /// The newest entry of the group; `nowhere`: it has none.
  Index last(Index group) const { return group < last_.size() ? last_[group] : nowhere; }

  /// The one before an entry in its group; `nowhere`: it is the first.
  Index before(Index entry) const { return before_[entry]; }

 private:
  std::vector<Index> last_;    ///< by group
  std::vector<Index> before_;  ///< by entry
};

}  // namespace terang::history::detail
