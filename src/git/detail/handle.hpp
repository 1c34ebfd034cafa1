// Owners of the library's handles and objects. Only the sources of `git` include this.
#pragma once

#include <memory>
#include <optional>
#include <set>
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

RawId raw_id(const git_oid& id);
git_oid library_id(const RawId& id);

/// Sets whether Handle::find verifies objects against their ids, in all threads; by default it
/// does.
void check_objects(bool checked);

/// An object of the repository. Its bytes stay in memory as long as this or a share() of it exists.
struct Object {
  Owned<git_odb_object, git_odb_object_free> held;  ///< null: there is no object

  /// Absent: empty if there is no object.
  std::string_view bytes() const;
  /// Another owner of the same object; the bytes are not copied.
  Object share() const;
};

}  // namespace detail

struct Repository::Handle {
  detail::Owned<git_repository, git_repository_free> repository;
  detail::Owned<git_odb, git_odb_free> database;
  detail::Owned<git_mailmap, git_mailmap_free> mailmap;  ///< null: there is none

  /// Absent: null if there is no such object or it is no commit. Does not verify it.
  detail::Owned<git_commit, git_commit_free> find_commit(const RawId& id) const;

  /// Absent: holds null if there is no such object.
  /// Throws: Failure, if the object is of another type, cannot be read, or (unless check_objects
  /// turned that off) does not have the bytes that its id is the digest of.
  detail::Object find(const RawId& id, git_object_t type) const;

  /// Throws: Failure, as find does and also if there is no such object.
  detail::Object load(const RawId& id, git_object_t type) const;

  /// Everything that the mailmap was made from: the bytes of files, the id of a blob.
  std::string mailmap_bytes() const;

  /// The commits whose parents a shallow clone has cut off. Some of their ancestors may still be
  /// there from an earlier, deeper fetch, but nothing guarantees that these are complete.
  /// Absent: empty if the history is complete.
  std::set<RawId> shallow_edges() const;
};

}  // namespace terang::git
