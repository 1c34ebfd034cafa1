// The library's handles, owned. Only the sources of `git` include this.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <git2.h>

#include "git/repository.hpp"

namespace terang::git {
namespace detail {

template <typename T, void (*Free)(T*)>
struct Freed {
  void operator()(T* object) const { Free(object); }
};

template <typename T, void (*Free)(T*)>
using Owned = std::unique_ptr<T, Freed<T, Free>>;

}  // namespace detail

struct Repository::Handle {
  detail::Owned<git_repository, git_repository_free> repository;
  detail::Owned<git_odb, git_odb_free> database;
  detail::Owned<git_mailmap, git_mailmap_free> mailmap;  ///< null: there is none

  /// Absent: null when the object is not there or no commit (the edge of a shallow clone).
  detail::Owned<git_commit, git_commit_free> find_commit(const git_oid& id) const;

  /// The object's bytes. Throws: Failure.
  std::string read(const git_oid& id, git_object_t type) const;

  /// Throws: Failure.
  git_oid tree_id_of(const git_oid& commit) const;

  /// The folder's tree below a root tree; an empty folder name is the root itself.
  /// Absent: no such folder.
  std::optional<git_oid> find_tree(const git_oid& root, std::string_view folder) const;
};

}  // namespace terang::git
