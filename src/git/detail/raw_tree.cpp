#include "git/detail/raw_tree.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>

#include "base/failure.hpp"

namespace terang::git::detail {
namespace {

EntryKind kind_of(std::string_view mode) {
  if (mode == "40000") return EntryKind::folder;
  return mode.starts_with("100") ? EntryKind::file : EntryKind::other;
}

/// git's order of names: a folder counts as if its name ended in `/`.
bool stands_before(const RawEntry& left, const RawEntry& right) {
  const std::size_t common = std::min(left.name.size(), right.name.size());
  const int order = left.name.substr(0, common).compare(right.name.substr(0, common));
  if (order != 0) return order < 0;
  const auto next = [common](const RawEntry& entry) {
    if (entry.name.size() > common) return static_cast<unsigned char>(entry.name[common]);
    return static_cast<unsigned char>(entry.kind == EntryKind::folder ? '/' : '\0');
  };
  return next(left) < next(right);
}

/// The commits that a walk has yet to look at, newest first. The library's own walk refuses shallow
/// clones; here a commit that is not there is passed over.
class Frontier {
 public:
  explicit Frontier(const Repository::Handle& handle) : handle_{handle} {}

  void add(const git_oid& id) {
    const std::string raw{reinterpret_cast<const char*>(id.id), GIT_OID_RAWSZ};
    if (!seen_.insert(raw).second) return;
    if (const auto commit = handle_.find_commit(id)) {
      waiting_.insert({-git_commit_time(commit.get()), raw});
    }
  }

  /// Absent: null when no commit is left.
  Owned<git_commit, git_commit_free> take() {
    if (waiting_.empty()) return nullptr;
    git_oid id;
    const std::string raw = waiting_.extract(waiting_.begin()).value().second;
    git_oid_fromraw(&id, reinterpret_cast<const unsigned char*>(raw.data()));
    return handle_.find_commit(id);
  }

 private:
  const Repository::Handle& handle_;
  std::set<std::pair<std::int64_t, std::string>> waiting_;
  std::set<std::string> seen_;
};

bool same_place(const RawEntry& left, const RawEntry& right) {
  return left.name == right.name && left.kind == right.kind;
}

}  // namespace

std::vector<RawEntry> parse_tree(std::string_view bytes) {
  std::vector<RawEntry> entries;
  while (!bytes.empty()) {
    const std::size_t blank = bytes.find(' ');
    const std::size_t end = bytes.find('\0');
    if (blank > end || end == std::string_view::npos || bytes.size() - end <= GIT_OID_RAWSZ) {
      base::fail("sebuah objek tree git rusak (broken tree object)",
                 "periksa repositori dengan: git fsck");
    }
    RawEntry entry;
    entry.kind = kind_of(bytes.substr(0, blank));
    entry.name = bytes.substr(blank + 1, end - blank - 1);
    git_oid_fromraw(&entry.id, reinterpret_cast<const unsigned char*>(bytes.data() + end + 1));
    entries.push_back(entry);
    bytes.remove_prefix(end + 1 + GIT_OID_RAWSZ);
  }
  return entries;
}

void for_each_file(const Repository::Handle& handle, const git_oid& tree, const std::string& prefix,
                   const std::function<void(const RawEntry&, std::string path)>& use) {
  const std::string bytes = handle.read(tree, GIT_OBJECT_TREE);
  for (const RawEntry& entry : parse_tree(bytes)) {
    std::string path = prefix + std::string{entry.name};
    if (entry.kind == EntryKind::folder) {
      for_each_file(handle, entry.id, path + "/", use);
    } else {
      use(entry, std::move(path));
    }
  }
}

std::string ChangeWalk::bytes_of(const git_oid* tree) const {
  return tree == nullptr ? std::string{} : handle_.read(*tree, GIT_OBJECT_TREE);
}

void ChangeWalk::compare(const git_oid* tree, const git_oid* parent_tree, const std::string& prefix,
                         Blobs& changed) {
  const std::string bytes = bytes_of(tree);
  const std::string parent_bytes = bytes_of(parent_tree);
  const std::vector<RawEntry> before = parse_tree(parent_bytes);
  auto old = before.begin();
  for (const RawEntry& entry : parse_tree(bytes)) {
    old = std::find_if(old, before.end(), [&entry](const RawEntry& earlier) {
      return !stands_before(earlier, entry);
    });
    const bool known = old != before.end() && same_place(*old, entry);
    if (known && git_oid_equal(&old->id, &entry.id) != 0) continue;
    const std::string path = prefix + std::string{entry.name};
    if (entry.kind == EntryKind::file) changed.emplace(path, entry.id);
    if (entry.kind != EntryKind::folder) continue;
    compare(&entry.id, known ? &old->id : nullptr, path + "/", changed);
  }
}

ChangeWalk::Blobs ChangeWalk::changed_files(const git_oid* tree, const git_oid* parent_tree) {
  Blobs changed;
  if (tree == nullptr) return changed;
  if (parent_tree != nullptr && git_oid_equal(tree, parent_tree) != 0) return changed;
  compare(tree, parent_tree, "", changed);
  return changed;
}

ChangeWalk::Blobs ChangeWalk::made_by(const git_commit* commit) {
  const auto tree = handle_.find_tree(*git_commit_tree_id(commit), folder_);
  const git_oid* own = tree ? &*tree : nullptr;
  Blobs made;
  const unsigned parents = git_commit_parentcount(commit);
  if (parents == 0) return changed_files(own, nullptr);
  for (unsigned index = 0; index < parents; ++index) {
    const auto parent = handle_.find_commit(*git_commit_parent_id(commit, index));
    if (!parent) return {};  // the edge of a shallow clone: nobody knows what it changed
    const auto parent_tree = handle_.find_tree(*git_commit_tree_id(parent.get()), folder_);
    Blobs changed = changed_files(own, parent_tree ? &*parent_tree : nullptr);
    if (index == 0) {
      made = std::move(changed);
    } else {
      std::erase_if(made, [&](const auto& file) { return !changed.contains(file.first); });
    }
    if (made.empty()) return made;
  }
  return made;
}

ChangeWalk::Blobs ChangeWalk::files_at(const git_oid& tip) const {
  Blobs files;
  const auto root = handle_.find_tree(handle_.tree_id_of(tip), folder_);
  if (!root) return files;
  for_each_file(handle_, *root, "", [&files](const RawEntry& entry, std::string path) {
    if (entry.kind == EntryKind::file) files.emplace(std::move(path), entry.id);
  });
  return files;
}

std::map<std::string, git_oid> ChangeWalk::last_changes(const git_oid& tip) {
  const Blobs wanted = files_at(tip);
  std::map<std::string, git_oid> found;
  Frontier frontier{handle_};
  frontier.add(tip);
  while (found.size() < wanted.size()) {
    const auto commit = frontier.take();
    if (!commit) break;
    for (const auto& [path, blob] : made_by(commit.get())) {
      const auto file = wanted.find(path);
      const bool same = file != wanted.end() && git_oid_equal(&file->second, &blob) != 0;
      if (same) found.emplace(path, *git_commit_id(commit.get()));
    }
    for (unsigned parent = 0; parent < git_commit_parentcount(commit.get()); ++parent) {
      frontier.add(*git_commit_parent_id(commit.get(), parent));
    }
  }
  return found;
}

}  // namespace terang::git::detail
