#include "history/detail/order.hpp"

#include <algorithm>
#include <set>

namespace terang::history::detail {
namespace {

using Commits = std::map<git::ObjectId, CommitRecord>;

struct Newer {
  bool operator()(const CommitRecord* left, const CommitRecord* right) const {
    if (left->seconds != right->seconds) return left->seconds > right->seconds;
    return left->id < right->id;
  }
};

/// How many children each commit has among those that the tip reaches; it has itself none.
std::map<const CommitRecord*, int> count_children(const Commits& commits, const CommitRecord& tip) {
  std::map<const CommitRecord*, int> children{{&tip, 0}};
  std::vector<const CommitRecord*> waiting{&tip};
  while (!waiting.empty()) {
    const CommitRecord* const commit = waiting.back();
    waiting.pop_back();
    for (const git::ObjectId& id : commit->parents) {
      const auto parent = commits.find(id);
      if (parent == commits.end()) continue;
      const auto [entry, is_new] = children.try_emplace(&parent->second, 0);
      ++entry->second;
      if (is_new) waiting.push_back(&parent->second);
    }
  }
  return children;
}

}  // namespace

std::vector<const CommitRecord*> oldest_first(const Commits& commits, const git::ObjectId& tip) {
  const auto top = commits.find(tip);
  if (top == commits.end()) return {};
  std::map<const CommitRecord*, int> children = count_children(commits, top->second);
  std::set<const CommitRecord*, Newer> ready{&top->second};
  std::vector<const CommitRecord*> order;
  order.reserve(children.size());
  while (!ready.empty()) {
    order.push_back(ready.extract(ready.begin()).value());
    for (const git::ObjectId& id : order.back()->parents) {
      const auto parent = commits.find(id);
      if (parent != commits.end() && --children[&parent->second] == 0) {
        ready.insert(&parent->second);
      }
    }
  }
  std::reverse(order.begin(), order.end());
  return order;
}

}  // namespace terang::history::detail
