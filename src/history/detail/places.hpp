// Commits by their ids: the places that they have among those that were walked.
#pragma once

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "git/object_id.hpp"
#include "history/memory.hpp"

namespace terang::history::detail {

class Places {
 public:
  explicit Places(const std::vector<Walked>& walked) {
    sorted_.reserve(walked.size());
    for (const Walked& commit : walked) sorted_.emplace_back(commit.id, next_++);
    std::ranges::sort(sorted_);
  }

  void add(const git::RawId& id) { added_.emplace(id, next_++); }

  /// `nowhere`: it has none.
  Index find(const git::RawId& id) const {
    const auto found = std::ranges::lower_bound(sorted_, id, {}, &Place::first);
    if (found != sorted_.end() && found->first == id) return found->second;
    const auto added = added_.find(id);
    return added == added_.end() ? nowhere : added->second;
  }

 private:
  using Place = std::pair<git::RawId, Index>;

  Index next_ = 0;
  std::vector<Place> sorted_;
  std::map<git::RawId, Index> added_;
};

}  // namespace terang::history::detail
