#include "history/detail/ancestry.hpp"

#include <algorithm>

namespace terang::history::detail {

Ancestry::Ancestry(const std::vector<Walked>& oldest_first)
    : commits_{oldest_first},
      waists_(oldest_first.size(), oldest_first.size()),
      reaching_{oldest_first.size()},
      reached_(oldest_first.size(), false) {
  find_waists();
}

/// From the tip back: where one commit alone waits to be seen, all that were seen lead to it,
/// unless one of them was a root.
void Ancestry::find_waists() {
  const std::size_t count = commits_.size();
  std::vector<bool> waits(count, false);
  std::size_t waiting = 0;
  const auto wait = [&](std::size_t commit) {
    if (!waits[commit]) ++waiting;
    waits[commit] = true;
  };
  if (count > 0) wait(count - 1);
  bool has_root = false;
  for (std::size_t at = count; at-- > 0;) {
    if (waiting == 1 && !has_root) waists_[at] = at;
    --waiting;
    has_root = has_root || commits_[at].parents.empty();
    for (const std::size_t parent : commits_[at].parents) wait(parent);
  }
  for (std::size_t at = 1; at < count; ++at) {
    if (waists_[at] != at) waists_[at] = waists_[at - 1];
  }
}

void Ancestry::reach_from(std::size_t commit) {
  const std::size_t count = commits_.size();
  const std::size_t lowest = waists_[commit] == count ? 0 : waists_[commit];
  reaching_ = commit;
  reached_.assign(count, false);
  std::vector<std::size_t> waiting{commit};
  while (!waiting.empty()) {
    const std::size_t at = waiting.back();
    waiting.pop_back();
    for (const std::size_t parent : commits_[at].parents) {
      if (parent < lowest || reached_[parent]) continue;
      reached_[parent] = true;
      waiting.push_back(parent);
    }
  }
}

bool Ancestry::is_behind(std::size_t older, std::size_t newer) {
  if (older >= newer) return false;
  if (waists_[newer] != commits_.size() && older <= waists_[newer]) return true;
  if (reaching_ != newer) reach_from(newer);
  return reached_[older];
}

std::vector<bool> find_cuts(const std::vector<Walked>& oldest_first) {
  std::vector<bool> cuts(oldest_first.size());
  std::size_t seen_from = oldest_first.size();  // the lowest place that a later commit is made from
  for (std::size_t at = oldest_first.size(); at-- > 0;) {
    cuts[at] = seen_from >= at;
    if (oldest_first[at].parents.empty()) break;
    for (const std::size_t parent : oldest_first[at].parents) {
      seen_from = std::min(seen_from, parent);
    }
  }
  return cuts;
}

}  // namespace terang::history::detail
