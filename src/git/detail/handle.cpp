#include "git/detail/handle.hpp"

#include <atomic>
#include <cstdio>
#include <cstring>
#include <utility>

#include "base/digest.hpp"
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

std::atomic<bool> checks_objects{true};

/// The id that git gives to an object: the digest of its type, size and bytes. The library's own
/// SHA-1 also looks for collisions and takes as long as the reading.
RawId digest_of(std::string_view bytes, git_object_t type) {
  const std::string header =
      git_object_type2string(type) + std::string{" "} + std::to_string(bytes.size());
  return {base::sha1({header, {"\0", 1}, bytes})};
}

/// The bytes of a file. Absent: empty if it cannot be opened.
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

void check_objects(bool checked) { checks_objects = checked; }

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

ObjectId print(const RawId& id) {
  const git_oid oid = detail::library_id(id);
  ObjectId digits(GIT_OID_HEXSZ, '\0');
  git_oid_fmt(digits.data(), &oid);
  return digits;
}

std::optional<RawId> parse_id(std::string_view digits) {
  git_oid id;
  if (digits.size() != GIT_OID_HEXSZ) return std::nullopt;
  if (git_oid_fromstrn(&id, digits.data(), digits.size()) != 0) return std::nullopt;
  return detail::raw_id(id);
}

detail::Owned<git_commit, git_commit_free> Repository::Handle::find_commit(const RawId& id) const {
  const git_oid oid = detail::library_id(id);
  git_commit* found = nullptr;
  if (git_commit_lookup(&found, repository.get(), &oid) != 0) return nullptr;
  return detail::Owned<git_commit, git_commit_free>{found};
}

detail::Object Repository::Handle::find(const RawId& id, git_object_t type) const {
  const git_oid oid = detail::library_id(id);
  git_odb_object* found = nullptr;
  const int reading = git_odb_read(&found, database.get(), &oid);
  detail::Object object{detail::Owned<git_odb_object, git_odb_object_free>{found}};
  if (reading == GIT_ENOTFOUND) return {};
  if (reading != 0 || git_odb_object_type(found) != type) detail::fail_unreadable(id);
  if (detail::checks_objects && detail::digest_of(object.bytes(), type) != id) {
    detail::fail_unreadable(id);
  }
  return object;
}

detail::Object Repository::Handle::load(const RawId& id, git_object_t type) const {
  detail::Object object = find(id, type);
  if (!object.held) detail::fail_unreadable(id);
  return object;
}

std::string Repository::Handle::mailmap_bytes() const {
  const char* const folder = git_repository_workdir(repository.get());
  std::string bytes = folder == nullptr ? "" : detail::read_file(folder + std::string{".mailmap"});
  git_config* opened = nullptr;
  if (git_repository_config_snapshot(&opened, repository.get()) != 0) return bytes;
  const detail::Owned<git_config, git_config_free> config{opened};
  const char* named = nullptr;
  const bool is_named = git_config_get_string(&named, opened, "mailmap.blob") == 0;
  const char* const name = is_named ? named : folder == nullptr ? "HEAD:.mailmap" : nullptr;
  git_object* found = nullptr;
  if (name != nullptr && git_revparse_single(&found, repository.get(), name) == 0) {
    const detail::Owned<git_object, git_object_free> object{found};
    bytes += '\0' + print(detail::raw_id(*git_object_id(found)));
  }
  git_buf path{};
  if (git_config_get_path(&path, opened, "mailmap.file") == 0) {
    bytes += '\0' + detail::read_file(path.ptr);
    git_buf_dispose(&path);
  }
  return bytes;
}

std::set<RawId> Repository::Handle::shallow_edges() const {
  std::set<RawId> edges;
  if (git_repository_is_shallow(repository.get()) != 1) return edges;
  const std::string lines =
      detail::read_file(git_repository_commondir(repository.get()) + std::string{"shallow"});
  for (const std::string_view line : base::split(lines, '\n')) {
    if (const auto id = parse_id(base::trim(line))) edges.insert(*id);
  }
  return edges;
}

}  // namespace terang::git
