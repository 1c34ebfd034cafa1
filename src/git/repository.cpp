#include "git/repository.hpp"

#include <algorithm>
#include <utility>

#include <git2.h>

#include "base/failure.hpp"
#include "base/text.hpp"
#include "git/detail/change_walk.hpp"
#include "git/detail/handle.hpp"

namespace terang::git {
namespace {

/// How much of a pack is mapped at once.
constexpr std::size_t pack_window_bytes = 4UL * 1024 * 1024;

RawId id_of(const ObjectId& text) {
  const auto id = parse_id(text);
  base::ensure(id.has_value(), "an ObjectId is 40 hexadecimal digits");
  return *id;
}

/// git stores bytes. Those that are not UTF-8 are read as Latin-1, the other encoding that occurs
/// in commits.
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

void read_author(Commit& commit, const git_commit* found, const git_mailmap* mailmap) {
  git_signature* signature = nullptr;
  if (git_commit_author_with_mailmap(&signature, found, mailmap) != 0) return;
  const detail::Owned<git_signature, git_signature_free> owned{signature};
  commit.author = without_addresses(as_utf8(signature->name));
  commit.author_seconds = signature->when.time;
  commit.author_offset_minutes = signature->when.offset;
}

/// The first line that is not blank; empty: there is none.
std::string first_line(std::string_view message) {
  for (const std::string_view line : base::split(message, '\n')) {
    if (!base::trim(line).empty()) return std::string{base::trim(line)};
  }
  return {};
}

std::optional<ObjectId> print_if(const std::optional<RawId>& id) {
  if (!id) return std::nullopt;
  return print(*id);
}

TreeEntry::Kind kind_of(detail::EntryKind kind) {
  switch (kind) {
    case detail::EntryKind::file: return TreeEntry::Kind::file;
    case detail::EntryKind::folder: return TreeEntry::Kind::folder;
    case detail::EntryKind::other: break;
  }
  return TreeEntry::Kind::other;
}

/// Absent: there is no such file in the tree, or it is a link.
std::optional<RawId> find_in(detail::TreeReader& trees, const RawId& root, std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const bool is_deep = slash != std::string_view::npos;
  const auto folder = detail::find_folder(trees, root, is_deep ? path.substr(0, slash) : "");
  if (!folder) return std::nullopt;
  const detail::Object tree = trees.read(*folder);
  for (detail::TreeCursor entries{tree.bytes()}; !entries.at_end(); entries.pass()) {
    const detail::RawEntry entry = entries.entry();
    if (entry.kind != detail::EntryKind::file) continue;
    if (entry.name == path.substr(is_deep ? slash + 1 : 0)) return entry.id;
  }
  return std::nullopt;
}

}  // namespace

std::string without_addresses(std::string_view text) {
  std::string kept;
  for (const std::string_view word : base::split(text, ' ')) {
    if (word.empty() || word.find('@') != std::string_view::npos) continue;
    kept += (kept.empty() ? "" : " ") + std::string{word};
  }
  return kept.empty() ? std::string{text.substr(0, text.find('@'))} : kept;
}

SkipObjectVerification::SkipObjectVerification() { detail::check_objects(false); }
SkipObjectVerification::~SkipObjectVerification() { detail::check_objects(true); }

Repository::Repository(const std::string& path) : handle_{std::make_unique<Handle>()} {
  git_libgit2_init();
  git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);  // Handle::find does it, faster
  // Without these limits all of a pack stays in memory, however large the history is.
  git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, pack_window_bytes);
  git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, 32 * pack_window_bytes);
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
  return print(detail::raw_id(*git_object_id(peeled)));
}

std::optional<ObjectId> Repository::find_head() const {
  git_oid id;
  if (git_reference_name_to_id(&id, handle_->repository.get(), "HEAD") != 0) return std::nullopt;
  return print(detail::raw_id(id));
}

Commit Repository::commit(const ObjectId& id) const {
  handle_->load(id_of(id), GIT_OBJECT_COMMIT);  // verifies it
  const auto found = handle_->find_commit(id_of(id));
  if (!found) base::fail("commit " + id + " tidak dapat dibaca", "periksa dengan: git fsck");
  Commit commit;
  commit.id = id;
  read_author(commit, found.get(), handle_->mailmap.get());
  commit.seconds = git_commit_time(found.get());
  commit.offset_minutes = git_commit_time_offset(found.get());
  commit.subject = as_utf8(git_commit_summary(found.get()));
  commit.message = as_utf8(git_commit_message(found.get()));
  // If the first line is blank, the library takes it for the whole subject.
  if (commit.subject.empty()) commit.subject = first_line(commit.message);
  for (unsigned parent = 0; parent < git_commit_parentcount(found.get()); ++parent) {
    commit.parents.push_back(print(detail::raw_id(*git_commit_parent_id(found.get(), parent))));
  }
  commit.is_merge = commit.parents.size() > 1;
  return commit;
}

Repository::Listing Repository::list(const ObjectId& commit, std::string_view folder) const {
  const auto tree = find_folder(commit, folder);
  return tree ? list_tree(*tree) : Listing{};
}

Repository::Listing Repository::list_tree(const ObjectId& tree) const {
  Listing listing{.found = true, .files = {}, .skipped = {}};
  detail::TreeReader trees{*handle_};
  detail::for_each_file(trees, id_of(tree), "", [&](const auto& entry, std::string path) {
    if (entry.kind == detail::EntryKind::file) {
      listing.files.push_back({std::move(path), print(entry.id)});
    } else {
      listing.skipped.push_back(std::move(path));
    }
  });
  return listing;
}

std::optional<ObjectId> Repository::find_folder(const ObjectId& commit,
                                                std::string_view folder) const {
  detail::TreeReader trees{*handle_};
  const RawId root = detail::load_raw_commit(*handle_, id_of(commit)).tree;
  return print_if(detail::find_folder(trees, root, folder));
}

std::vector<TreeEntry> Repository::entries(const ObjectId& tree) const {
  const detail::Object object = handle_->load(id_of(tree), GIT_OBJECT_TREE);
  std::vector<TreeEntry> entries;
  for (detail::TreeCursor at{object.bytes()}; !at.at_end(); at.pass()) {
    const detail::RawEntry entry = at.entry();
    entries.push_back(
        {.name = std::string{entry.name}, .id = print(entry.id), .kind = kind_of(entry.kind)});
  }
  return entries;
}

std::optional<ObjectId> Repository::find_file(const ObjectId& commit,
                                              const std::string& path) const {
  const auto blob = find_files(id_of(commit), {&path, 1}).front();
  if (!blob) return std::nullopt;
  return print(*blob);
}

std::vector<std::optional<RawId>> Repository::find_files(const RawId& commit,
                                                         std::span<const std::string> paths) const {
  std::vector<std::optional<RawId>> blobs;
  if (paths.empty()) return blobs;
  const RawId root = detail::load_raw_commit(*handle_, commit).tree;
  detail::TreeReader trees{*handle_};
  blobs.reserve(paths.size());
  for (const std::string& path : paths) blobs.push_back(find_in(trees, root, path));
  return blobs;
}

std::string Repository::read_blob(const ObjectId& blob) const { return read_blob(id_of(blob)); }

std::string Repository::read_blob(const RawId& blob) const {
  return std::string{handle_->load(blob, GIT_OBJECT_BLOB).bytes()};
}

std::string Repository::mailmap() const { return handle_->mailmap_bytes(); }

std::vector<CommitChanges> Repository::changes(
    const ObjectId& tip, std::string_view folder,
    const std::function<bool(const RawId&)>& known) const {
  const SkipObjectVerification skip_verification;
  detail::ChangeWalk walk{*handle_, folder, id_of(tip), known};
  std::vector<CommitChanges> history;
  for (const detail::RawCommit* commit : walk.newest_first()) {
    history.push_back({.id = commit->id,
                       .parents = commit->parents,
                       .files = walk.changes_of(*commit),
                       .is_edge = commit->is_edge});
  }
  return history;
}

ObjectId Repository::blob_id(std::string_view bytes) {
  git_oid id;
  const int hashing = git_odb_hash(&id, bytes.data(), bytes.size(), GIT_OBJECT_BLOB);
  base::ensure(hashing == 0, "any bytes have an id");
  return print(detail::raw_id(id));
}

std::string Repository::folder() const {
  return git_repository_commondir(handle_->repository.get());
}

bool Repository::is_behind(const ObjectId& commit, const ObjectId& tip) const {
  const git_oid older = detail::library_id(id_of(commit));
  const git_oid newer = detail::library_id(id_of(tip));
  return git_graph_descendant_of(handle_->repository.get(), &newer, &older) == 1;
}

bool Repository::is_shallow() const {
  return git_repository_is_shallow(handle_->repository.get()) == 1;
}

std::string Repository::work_tree() const {
  const char* folder = git_repository_workdir(handle_->repository.get());
  return folder == nullptr ? std::string{} : std::string{folder};
}

}  // namespace terang::git
