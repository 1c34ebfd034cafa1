#include "git/detail/raw_tree.hpp"

#include <algorithm>
#include <cstring>

#include "base/failure.hpp"
#include "base/text.hpp"

namespace terang::git::detail {
namespace {

constexpr std::size_t longest_path = 4096;  // bytes, as in Linux

EntryKind kind_of(std::string_view mode) {
  if (mode == "40000") return EntryKind::folder;
  return mode.starts_with("100") ? EntryKind::file : EntryKind::other;
}

[[noreturn]] void fail_broken() {
  base::fail("sebuah objek tree git rusak (broken tree object)",
             "periksa repositori dengan: git fsck");
}

}  // namespace

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

std::string_view TreeCursor::raw() const {
  if (rest_.empty()) return {};
  const std::size_t name_end = rest_.find('\0');
  if (name_end == std::string_view::npos || rest_.size() - name_end <= GIT_OID_RAWSZ) fail_broken();
  return rest_.substr(0, name_end + 1 + GIT_OID_RAWSZ);
}

RawEntry TreeCursor::entry() const {
  const std::string_view bytes = raw();
  const std::string_view text = bytes.substr(0, bytes.size() - GIT_OID_RAWSZ - 1);
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos) fail_broken();
  RawEntry entry;
  entry.kind = kind_of(text.substr(0, blank));
  entry.name = text.substr(blank + 1);
  std::memcpy(entry.id.bytes.data(), bytes.data() + text.size() + 1, GIT_OID_RAWSZ);
  return entry;
}

Object TreeReader::read(const RawId& tree) {
  for (const auto& [id, object] : kept_) {
    if (object.held && id == tree) return object.share();
  }
  Object object = handle_.load(tree, GIT_OBJECT_TREE);
  kept_[oldest_] = {tree, object.share()};
  oldest_ = (oldest_ + 1) % kept_.size();
  return object;
}

std::optional<RawId> find_folder(TreeReader& trees, const RawId& root, std::string_view folder) {
  if (folder == ".") return root;
  RawId tree = root;
  for (const std::string_view name : base::split(folder, '/')) {
    if (name.empty()) continue;
    const Object object = trees.read(tree);
    std::optional<RawId> found;
    for (TreeCursor at{object.bytes()}; !at.at_end() && !found; at.pass()) {
      const RawEntry entry = at.entry();
      if (entry.kind == EntryKind::folder && entry.name == name) found = entry.id;
    }
    if (!found) return std::nullopt;
    tree = *found;
  }
  return tree;
}

void refuse_endless(const std::string& path) {
  if (path.size() <= longest_path) return;
  base::fail("jalur berkas lebih dari " + std::to_string(longest_path) +
                 " byte dalam sebuah tree git: " + path.substr(0, 80) + "… (path too long)",
             "periksa repositori dengan: git fsck");
}

void for_each_file(TreeReader& trees, const RawId& tree, const std::string& prefix,
                   const std::function<void(const RawEntry&, std::string path)>& use) {
  refuse_endless(prefix);
  const Object object = trees.read(tree);
  for (TreeCursor at{object.bytes()}; !at.at_end(); at.pass()) {
    const RawEntry entry = at.entry();
    std::string path = prefix + std::string{entry.name};
    if (entry.kind == EntryKind::folder) {
      for_each_file(trees, entry.id, path + "/", use);
    } else {
      use(entry, std::move(path));
    }
  }
}

}  // namespace terang::git::detail
