#include "git/detail/commit_graph.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "base/failure.hpp"

namespace terang::git::detail {
namespace {

/// If the header begins with `name`, removes its first line and returns what follows `name` there.
/// Absent: it begins with something else.
std::optional<std::string_view> take_line(std::string_view& header, std::string_view name) {
  if (!header.starts_with(name)) return std::nullopt;
  const std::string_view line = header.substr(0, header.find('\n'));
  header.remove_prefix(std::min(line.size() + 1, header.size()));
  return line.substr(name.size());
}

/// The time of `Name <address> 1735700000 +0700`; 0, as in git, when it cannot be read.
std::int64_t time_of(std::string_view signature) {
  signature.remove_prefix(std::min(signature.rfind('>'), signature.size()));
  signature.remove_prefix(std::min(signature.find_first_of("-0123456789"), signature.size()));
  std::int64_t seconds = 0;
  const char* end = signature.data() + signature.size();
  const auto result = std::from_chars(signature.data(), end, seconds);
  return result.ec == std::errc{} ? seconds : 0;
}

/// Absent: the bytes are no commit.
std::optional<RawCommit> parse_commit(const RawId& id, std::string_view header) {
  RawCommit commit;
  commit.id = id;
  const auto tree = parse_id(take_line(header, "tree ").value_or(""));
  if (!tree) return std::nullopt;
  commit.tree = *tree;
  while (const auto line = take_line(header, "parent ")) {
    const auto parent = parse_id(*line);
    if (!parent) return std::nullopt;
    commit.parents.push_back(*parent);
  }
  take_line(header, "author ");
  commit.seconds = time_of(take_line(header, "committer ").value_or(""));
  return commit;
}

struct Newer {
  bool operator()(const RawCommit* left, const RawCommit* right) const {
    if (left->seconds != right->seconds) return left->seconds > right->seconds;
    return left->id < right->id;
  }
};

}  // namespace

std::optional<RawCommit> find_raw_commit(const Repository::Handle& handle, const RawId& id) {
  const Object object = handle.find(id, GIT_OBJECT_COMMIT);
  if (!object.held) return std::nullopt;
  auto commit = parse_commit(id, object.bytes());
  if (!commit) {
    base::fail("commit " + print(id) + " rusak (broken commit)",
               "periksa repositori dengan: git fsck");
  }
  return commit;
}

RawCommit load_raw_commit(const Repository::Handle& handle, const RawId& id) {
  auto commit = find_raw_commit(handle, id);
  if (!commit) {
    base::fail("commit " + print(id) + " tidak dapat dibaca (cannot be read)",
               "periksa repositori dengan: git fsck");
  }
  return *std::move(commit);
}

CommitGraph::CommitGraph(const Repository::Handle& handle, const RawId& tip, const Known& known)
    : handle_{handle}, tip_{tip}, edges_{handle.shallow_edges()} {
  collect(known);
  // If every path ends at a known commit, no commit that was found is an ancestor of a known one:
  // it would lie between two of them. So extending a ledger walks no old commit.
  if (reaches_the_end()) leave_out_behind_known();
}

CommitGraph::Node& CommitGraph::add(RawCommit commit) {
  // git also lists a root that lies at the depth of the cut, but a root has no parents to cut off.
  commit.is_edge = !commit.parents.empty() && edges_.contains(commit.id);
  const RawId id = commit.id;
  return nodes_.emplace(id, Node{std::move(commit)}).first->second;
}

CommitGraph::Node* CommitGraph::find(const RawId& id) {
  const auto known = nodes_.find(id);
  if (known != nodes_.end()) return &known->second;
  auto commit = find_raw_commit(handle_, id);
  return commit ? &add(*std::move(commit)) : nullptr;
}

void CommitGraph::collect(const Known& known) {
  const auto is_known = [&known](const RawId& id) { return known && known(id); };
  Node& top = add(load_raw_commit(handle_, tip_));
  top.is_listed = !is_known(tip_);
  if (!top.is_listed) return;
  std::vector<Node*> waiting{&top};
  while (!waiting.empty()) {
    Node& node = *waiting.back();
    waiting.pop_back();
    if (node.commit.is_edge) continue;
    for (const RawId& id : node.commit.parents) {
      const bool is_new = !nodes_.contains(id);
      Node* parent = find(id);
      if (parent == nullptr) node.commit.is_edge = true;
      if (parent == nullptr || !is_new || is_known(id)) continue;
      parent->is_listed = true;
      waiting.push_back(parent);
    }
  }
}

bool CommitGraph::reaches_the_end() const {
  return std::any_of(nodes_.begin(), nodes_.end(), [](const auto& entry) {
    const Node& node = entry.second;
    return node.is_listed && (node.commit.is_edge || node.commit.parents.empty());
  });
}

void CommitGraph::leave_out_behind_known() {
  std::vector<RawId> waiting;
  for (const auto& [id, node] : nodes_) {
    if (!node.is_listed) waiting.push_back(id);
  }
  std::set<RawId> behind;
  while (!waiting.empty()) {
    const RawId id = waiting.back();
    waiting.pop_back();
    Node* node = behind.insert(id).second ? find(id) : nullptr;
    if (node == nullptr) continue;
    node->is_listed = false;
    if (edges_.contains(id)) continue;
    waiting.insert(waiting.end(), node->commit.parents.begin(), node->commit.parents.end());
  }
}

std::vector<const RawCommit*> CommitGraph::newest_first() const {
  std::map<RawId, int> children;  // how many are not yet in `order`
  for (const auto& [id, node] : nodes_) {
    if (!node.is_listed) continue;
    for (const RawId& parent : node.commit.parents) ++children[parent];
  }
  std::set<const RawCommit*, Newer> ready;
  const auto add_if_listed = [&](const RawId& id) {
    const auto found = nodes_.find(id);
    if (found != nodes_.end() && found->second.is_listed) ready.insert(&found->second.commit);
  };
  add_if_listed(tip_);
  std::vector<const RawCommit*> order;
  while (!ready.empty()) {
    order.push_back(ready.extract(ready.begin()).value());
    for (const RawId& parent : order.back()->parents) {
      if (--children[parent] == 0) add_if_listed(parent);
    }
  }
  return order;
}

const RawCommit& CommitGraph::at(const RawId& id) const { return nodes_.at(id).commit; }

}  // namespace terang::git::detail
