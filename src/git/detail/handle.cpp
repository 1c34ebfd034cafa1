#include "git/detail/handle.hpp"

#include <cstdio>
#include <cstring>
#include <utility>

#include "base/failure.hpp"
#include "base/text.hpp"

namespace terang::git {
namespace detail {
namespace {

void close_file(std::FILE* file) { static_cast<void>(std::fclose(file)); }

[[noreturn]] void fail_unreadable(const RawId& id) {
  base::fail("objek git " + print(id) + " tidak dapat dibaca (object cannot be read)",
             "periksa repositori dengan: git fsck");
}

/// A file of the repository itself. Absent: empty.
std::string read_file(const std::string& path) {
  std::string bytes;
  const Owned<std::FILE, close_file> file{std::fopen(path.c_str(), "rb")};
  if (!file) return bytes;
  std::array<char, 4096> buffer{};
  while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
    bytes.append(buffer.data(), size);
  }
  return bytes;
}

}  // namespace

RawId raw_id(const git_oid& id) {
  RawId raw;
  std::memcpy(raw.bytes.data(), id.id, raw.bytes.size());
  return raw;
}

git_oid library_id(const RawId& id) {
  git_oid oid;
  git_oid_fromraw(&oid, id.bytes.data());
  return oid;
}

std::string print(const RawId& id) {
  const git_oid oid = library_id(id);
  std::string digits(GIT_OID_HEXSZ, '\0');
  git_oid_fmt(digits.data(), &oid);
  return digits;
}

std::optional<RawId> parse_id(std::string_view digits) {
  git_oid id;
  if (digits.size() != GIT_OID_HEXSZ) return std::nullopt;
  if (git_oid_fromstrn(&id, digits.data(), digits.size()) != 0) return std::nullopt;
  return raw_id(id);
}

std::string_view Object::bytes() const {
  if (!held) return {};
  return {static_cast<const char*>(git_odb_object_data(held.get())),
          git_odb_object_size(held.get())};
}

Object Object::share() const {
  git_odb_object* again = nullptr;
  if (held) git_odb_object_dup(&again, held.get());
  return {Owned<git_odb_object, git_odb_object_free>{again}};
}

}  // namespace detail

detail::Owned<git_commit, git_commit_free> Repository::Handle::find_commit(
    const detail::RawId& id) const {
  const git_oid oid = detail::library_id(id);
  git_commit* found = nullptr;
  if (git_commit_lookup(&found, repository.get(), &oid) != 0) return nullptr;
  return detail::Owned<git_commit, git_commit_free>{found};
}

detail::Object Repository::Handle::find(const detail::RawId& id, git_object_t type) const {
  const git_oid oid = detail::library_id(id);
  git_odb_object* found = nullptr;
  const int reading = git_odb_read(&found, database.get(), &oid);
  detail::Object object{detail::Owned<git_odb_object, git_odb_object_free>{found}};
  if (reading == GIT_ENOTFOUND) return {};
  if (reading != 0 || git_odb_object_type(found) != type) detail::fail_unreadable(id);
  return object;
}

detail::Object Repository::Handle::load(const detail::RawId& id, git_object_t type) const {
  detail::Object object = find(id, type);
  if (!object.held) detail::fail_unreadable(id);
  return object;
}

std::set<detail::RawId> Repository::Handle::shallow_edges() const {
  std::set<detail::RawId> edges;
  if (git_repository_is_shallow(repository.get()) != 1) return edges;
  const std::string lines =
      detail::read_file(git_repository_commondir(repository.get()) + std::string{"shallow"});
  for (const std::string_view line : base::split(lines, '\n')) {
    if (const auto id = detail::parse_id(base::trim(line))) edges.insert(*id);
  }
  return edges;
}

}  // namespace terang::git
