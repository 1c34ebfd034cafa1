// The library's handles and objects, owned. Only the sources of `git` include this.
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

/// Whether Handle::find checks objects against their ids; it does from the start.
void check_objects(bool checked);

/// An object of the repository, which stays in memory as long as this does.
struct Object {
  Owned<git_odb_object, git_odb_object_free> held;  ///< null: there is none

  /// Absent: empty.
  std::string_view bytes() const;
  /// The same object once more; its bytes are not copied.
  Object share() const;
};

}  // namespace detail

struct Repository::Handle {
  detail::Owned<git_repository, git_repository_free> repository;
  detail::Owned<git_odb, git_odb_free> database;
  detail::Owned<git_mailmap, git_mailmap_free> mailmap;  ///< null: there is none

  /// Absent: null when the object is not there or no commit.
  detail::Owned<git_commit, git_commit_free> find_commit(const RawId& id) const;

  /// Absent: holds null when there is no such object.
  /// Throws: Failure, when it is of another type, cannot be read, or has not the bytes that its id
  /// is the digest of.
  detail::Object find(const RawId& id, git_object_t type) const;

  /// Throws: Failure, when it is not there, of another type, or cannot be read.
  detail::Object load(const RawId& id, git_object_t type) const;

  /// The bytes of everything that the mailmap was made from.
  std::string mailmap_bytes() const;

  /// The commits behind which a shallow clone was cut off. Objects that an earlier, deeper fetch
  /// left behind them may still be there, but nobody promises that they are complete.
  /// Absent: empty for a whole history.
  std::set<RawId> shallow_edges() const;
};

}  // namespace terang::git
