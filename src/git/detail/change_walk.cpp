#include "git/detail/change_walk.hpp"

#include <algorithm>
#include <utility>

namespace terang::git::detail {
namespace {

bool is_same_place(const RawEntry& left, const RawEntry& right) {
  const bool same_kind = (left.kind == EntryKind::folder) == (right.kind == EntryKind::folder);
  return same_kind && left.name == right.name;
}

/// Moves all trees past the entries that the first one, the commit's, shares with all parents.
void pass_common(std::vector<TreeCursor>& trees) {
  if (trees.size() == 1) return;
  // After the last change in a long folder, the rest is passed at once.
  const bool is_same = std::all_of(trees.begin() + 1, trees.end(), [&](const TreeCursor& tree) {
    return tree.rest() == trees.front().rest();
  });
  if (is_same) {
    for (TreeCursor& tree : trees) tree.pass(tree.rest().size());
    return;
  }
  while (true) {
    const std::string_view entry = trees.front().raw();
    const bool is_common = std::all_of(trees.begin() + 1, trees.end(), [&](const TreeCursor& tree) {
      return tree.rest().starts_with(entry);
    });
    if (entry.empty() || !is_common) return;
    for (TreeCursor& tree : trees) tree.pass(entry.size());
  }
}

/// The first, in git's order, of the trees' present entries.
/// Absent: all trees are at their end.
std::optional<RawEntry> find_next(const std::vector<TreeCursor>& trees) {
  std::optional<RawEntry> next;
  for (const TreeCursor& tree : trees) {
    if (tree.at_end()) continue;
    const RawEntry entry = tree.entry();
    if (!next || stands_before(entry, *next)) next = entry;
  }
  return next;
}

/// Moves the tree past its present entry if that is the one at `place` (the same name, and both are
/// folders or neither is). Returns its id.
/// Absent: the tree has nothing at `place`, or neither a file nor a folder.
std::optional<RawId> take(TreeCursor& tree, const RawEntry& place) {
  if (tree.at_end()) return std::nullopt;
  const RawEntry entry = tree.entry();
  if (!is_same_place(entry, place)) return std::nullopt;
  tree.pass();
  if (entry.kind == EntryKind::other) return std::nullopt;
  return entry.id;
}

}  // namespace

ChangeWalk::ChangeWalk(const Repository::Handle& handle, std::string_view folder, const RawId& tip,
                       const CommitGraph::Known& known)
    : graph_{handle, tip, known}, trees_{handle}, folder_{folder} {}

bool ChangeWalk::is_made_here(const Ids& ids) {
  if (ids.size() == 1) return ids.front().has_value();
  return std::find(ids.begin() + 1, ids.end(), ids.front()) == ids.end();
}

void ChangeWalk::compare_folders(const Ids& folders) {
  refuse_endless(path_);
  std::vector<Object> objects;
  std::vector<TreeCursor> trees;
  for (const std::optional<RawId>& id : folders) {
    objects.push_back(id ? trees_.read(*id) : Object{});
    trees.emplace_back(objects.back().bytes());
  }
  const std::size_t length = path_.size();
  while (true) {
    pass_common(trees);
    const auto place = find_next(trees);
    if (!place) return;
    Ids ids;
    for (TreeCursor& tree : trees) ids.push_back(take(tree, *place));
    if (!is_made_here(ids)) continue;
    path_ += place->name;
    if (place->kind == EntryKind::folder) {
      path_ += '/';
      compare_folders(ids);
    } else {
      changes_.push_back({path_, {ids.begin() + 1, ids.end()}, ids.front()});
    }
    path_.resize(length);
  }
}

std::vector<FileChange> ChangeWalk::changes_of(const RawCommit& commit) {
  if (commit.is_edge) return {};
  Ids roots{commit.tree};
  for (const RawId& parent : commit.parents) roots.emplace_back(graph_.at(parent).tree);
  if (!is_made_here(roots)) return {};
  Ids folders;
  for (const std::optional<RawId>& root : roots) {
    folders.push_back(find_folder(trees_, *root, folder_));
  }
  if (!is_made_here(folders)) return {};
  path_.clear();
  changes_.clear();
  compare_folders(folders);
  return std::exchange(changes_, {});
}

}  // namespace terang::git::detail
