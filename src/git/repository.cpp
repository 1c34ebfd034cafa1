#include "git/repository.hpp"

#include <algorithm>
#include <utility>

#include <git2.h>

#include "base/failure.hpp"
#include "base/text.hpp"
#include "git/detail/handle.hpp"
#include "git/detail/raw_tree.hpp"

namespace terang::git {
namespace {

std::string text_of(const git_oid& id) {
  std::string text(GIT_OID_HEXSZ, '\0');
  git_oid_fmt(text.data(), &id);
  return text;
}

git_oid id_of(const ObjectId& text) {
  git_oid id;
  base::ensure(git_oid_fromstr(&id, text.c_str()) == 0, "an ObjectId is 40 hexadecimal digits");
  return id;
}

/// git stores bytes: what is not UTF-8 is read as Latin-1, the other encoding that commits come in.
std::string as_utf8(const char* bytes) {
  if (bytes == nullptr) return {};
  const std::string_view text{bytes};
  if (!base::find_ill_formed_utf8(text)) return std::string{text};
  std::string utf8;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      utf8 += c;
    } else {
      utf8 += static_cast<char>(0xC0U | (byte >> 6U));
      utf8 += static_cast<char>(0x80U | (byte & 0x3FU));
    }
  }
  return utf8;
}

/// The first line of a message, without blanks around it.
std::string subject_of(const git_commit* commit) {
  return as_utf8(git_commit_summary(const_cast<git_commit*>(commit)));
}

std::string author_of(const git_commit* commit, const git_mailmap* mailmap) {
  git_signature* signature = nullptr;
  if (git_commit_author_with_mailmap(&signature, commit, mailmap) != 0) return {};
  const detail::Owned<git_signature, git_signature_free> owned{signature};
  return as_utf8(signature->name);
}

}  // namespace

Repository::Repository(const std::string& path) : handle_{std::make_unique<Handle>()} {
  git_libgit2_init();
  git_repository* opened = nullptr;
  const int opening =
      git_repository_open_ext(&opened, path.c_str(), GIT_REPOSITORY_OPEN_CROSS_FS, nullptr);
  if (opening == GIT_EOWNER) {
    base::fail("repositori di \"" + path + "\" milik pengguna lain (owned by somebody else)",
               "jalankan sebagai pemiliknya, atau: git config --global --add safe.directory DIR");
  }
  if (opening != 0) {
    base::fail("tidak ada repositori git di \"" + path + "\" (no git repository there)",
               "jalankan di dalam repositori, atau sebutkan dengan --repo DIR");
  }
  handle_->repository.reset(opened);
  git_odb* database = nullptr;
  if (git_repository_odb(&database, opened) != 0) {
    base::fail("basis objek repositori \"" + path + "\" tidak dapat dibuka",
               "periksa dengan: git fsck");
  }
  handle_->database.reset(database);
  git_mailmap* mailmap = nullptr;
  if (git_mailmap_from_repository(&mailmap, opened) == 0) handle_->mailmap.reset(mailmap);
}

Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;
Repository::~Repository() = default;

ObjectId Repository::resolve(const std::string& revision) const {
  git_object* found = nullptr;
  if (git_revparse_single(&found, handle_->repository.get(), revision.c_str()) != 0) {
    base::fail("revisi \"" + revision + "\" tidak ada di repositori (no such revision)",
               revision == "HEAD" ? "buat commit pertama dahulu, atau pakai --worktree"
                                  : "lihat nama yang ada dengan: git log --oneline --all");
  }
  const detail::Owned<git_object, git_object_free> object{found};
  git_object* peeled = nullptr;
  if (git_object_peel(&peeled, found, GIT_OBJECT_COMMIT) != 0) {
    base::fail("revisi \"" + revision + "\" bukan commit (not a commit)",
               "sebutkan cabang, tag, atau id commit");
  }
  const detail::Owned<git_object, git_object_free> commit{peeled};
  return text_of(*git_object_id(peeled));
}

std::optional<ObjectId> Repository::find_head() const {
  git_oid id;
  if (git_reference_name_to_id(&id, handle_->repository.get(), "HEAD") != 0) return std::nullopt;
  return text_of(id);
}

Commit Repository::commit(const ObjectId& id) const {
  const auto found = handle_->find_commit(id_of(id));
  if (!found) base::fail("commit " + id + " tidak dapat dibaca", "periksa dengan: git fsck");
  Commit commit;
  commit.id = id;
  commit.author = author_of(found.get(), handle_->mailmap.get());
  commit.seconds = git_commit_time(found.get());
  commit.offset_minutes = git_commit_time_offset(found.get());
  commit.subject = subject_of(found.get());
  for (unsigned parent = 0; parent < git_commit_parentcount(found.get()); ++parent) {
    commit.parents.push_back(text_of(*git_commit_parent_id(found.get(), parent)));
  }
  return commit;
}

Repository::Listing Repository::list(const ObjectId& commit, std::string_view folder) const {
  Listing listing;
  const auto root = handle_->find_tree(handle_->tree_id_of(id_of(commit)), folder);
  if (!root) return listing;
  listing.found = true;
  detail::for_each_file(*handle_, *root, "", [&](const detail::RawEntry& entry, std::string path) {
    if (entry.kind == detail::EntryKind::file) {
      listing.files.push_back({std::move(path), text_of(entry.id)});
    } else {
      listing.skipped.push_back(std::move(path));
    }
  });
  std::sort(listing.files.begin(), listing.files.end(),
            [](const TreeFile& left, const TreeFile& right) { return left.path < right.path; });
  return listing;
}

std::string Repository::read_blob(const ObjectId& blob) const {
  return handle_->read(id_of(blob), GIT_OBJECT_BLOB);
}

std::map<std::string, ObjectId> Repository::last_changes(const ObjectId& tip,
                                                         std::string_view folder) const {
  detail::ChangeWalk walk{*handle_, folder};
  std::map<std::string, ObjectId> changes;
  for (const auto& [path, commit] : walk.last_changes(id_of(tip))) {
    changes.emplace(path, text_of(commit));
  }
  return changes;
}

bool Repository::is_shallow() const {
  return git_repository_is_shallow(handle_->repository.get()) == 1;
}

std::string Repository::work_tree() const {
  const char* folder = git_repository_workdir(handle_->repository.get());
  return folder == nullptr ? std::string{} : std::string{folder};
}

}  // namespace terang::git
