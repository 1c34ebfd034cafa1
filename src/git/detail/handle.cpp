#include "git/detail/handle.hpp"

#include "base/failure.hpp"

namespace terang::git {

detail::Owned<git_commit, git_commit_free> Repository::Handle::find_commit(
    const git_oid& id) const {
  git_commit* found = nullptr;
  if (git_commit_lookup(&found, repository.get(), &id) != 0) return nullptr;
  return detail::Owned<git_commit, git_commit_free>{found};
}

std::string Repository::Handle::read(const git_oid& id, git_object_t type) const {
  git_odb_object* found = nullptr;
  if (git_odb_read(&found, database.get(), &id) != 0 || git_odb_object_type(found) != type) {
    git_odb_object_free(found);
    std::string name(GIT_OID_HEXSZ, '\0');
    git_oid_fmt(name.data(), &id);
    base::fail("objek git " + name + " tidak dapat dibaca (object cannot be read)",
               "periksa repositori dengan: git fsck");
  }
  const detail::Owned<git_odb_object, git_odb_object_free> object{found};
  return {static_cast<const char*>(git_odb_object_data(found)), git_odb_object_size(found)};
}

git_oid Repository::Handle::tree_id_of(const git_oid& commit) const {
  const auto found = find_commit(commit);
  if (!found) base::fail("commit tidak dapat dibaca", "periksa repositori dengan: git fsck");
  return *git_commit_tree_id(found.get());
}

std::optional<git_oid> Repository::Handle::find_tree(const git_oid& root,
                                                     std::string_view folder) const {
  if (folder.empty() || folder == ".") return root;
  git_tree* tree = nullptr;
  if (git_tree_lookup(&tree, repository.get(), &root) != 0) return std::nullopt;
  const detail::Owned<git_tree, git_tree_free> owned{tree};
  git_tree_entry* entry = nullptr;
  if (git_tree_entry_bypath(&entry, tree, std::string{folder}.c_str()) != 0) return std::nullopt;
  const detail::Owned<git_tree_entry, git_tree_entry_free> owned_entry{entry};
  if (git_tree_entry_type(entry) != GIT_OBJECT_TREE) return std::nullopt;
  return *git_tree_entry_id(entry);
}

}  // namespace terang::git
