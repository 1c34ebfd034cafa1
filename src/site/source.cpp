#include "site/source.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ranges>
#include <set>
#include <sstream>
#include <utility>

#include "base/failure.hpp"
#include "base/text.hpp"
#include "content/folders.hpp"

namespace terang::site {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in{path, std::ios::binary};
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (!in) {
    base::fail("berkas \"" + path.string() + "\" tidak dapat dibaca (cannot be read)",
               "periksa izin berkas");
  }
  return std::move(bytes).str();
}

/// Paths of all files below a folder, links left out as in a commit; or of the links alone.
std::vector<std::string> list_files(const fs::path& folder, bool links = false) {
  std::vector<std::string> paths;
  std::error_code error;
  const auto options = fs::directory_options::none;
  for (fs::recursive_directory_iterator it{folder, options, error}, end; it != end && !error;
       it.increment(error)) {
    const bool link = it->is_symlink();
    const bool wanted = links ? link : !link && it->is_regular_file();
    if (!wanted) continue;
    paths.push_back(it->path().lexically_relative(folder).generic_string());
  }
  if (error) {
    base::fail("folder \"" + folder.string() + "\" tidak dapat dibaca: " + error.message(),
               "periksa izin folder");
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string without_slashes(std::string text) {
  while (text.starts_with("./")) text.erase(0, 2);
  while (text.ends_with('/')) text.pop_back();
  return text == "." ? std::string{} : text;
}

/// `x` of a path `kantor/x/...`; empty for any other.
std::string slug_of(const std::string& path) {
  const std::size_t begin = content::offices_folder.size();
  if (!path.starts_with(content::offices_folder)) return {};
  const std::size_t end = path.find('/', begin);
  return end == std::string::npos ? std::string{} : path.substr(begin, end - begin);
}

Listing list_drafts(const std::string& root) {
  Listing listing;
  for (std::string& path : list_files(root)) {
    if (!path.starts_with(".git/")) listing.files.push_back({std::move(path), {}});
  }
  listing.links = list_files(root, true);
  return listing;
}

void put_in_order(Listing& listing) {
  std::ranges::sort(listing.files, {}, &git::TreeFile::path);
  std::ranges::sort(listing.links);
}

}  // namespace

std::vector<std::string> Listing::paths() const {
  std::vector<std::string> names;
  names.reserve(files.size());
  for (const git::TreeFile& file : files) names.push_back(file.path);
  return names;
}

const git::TreeFile* Listing::find_file(std::string_view path) const {
  const auto found = std::ranges::lower_bound(files, path, {}, &git::TreeFile::path);
  return found == files.end() || found->path != path ? nullptr : &*found;
}

Source::Source(const SourceOptions& options, int readers)
    : folder_{without_slashes(options.content)} {
  for (int reader = 0; reader < std::max(readers, 1); ++reader) {
    readers_.emplace_back(options.repository);
  }
  if (options.working_tree) {
    open_working_tree(options);
  } else {
    open_commit(options);
  }
}

void Source::open_commit(const SourceOptions& options) {
  const git::Repository& repository = readers_.front();
  commit_ = repository.commit(repository.resolve(options.revision));
  const auto top = repository.find_folder(commit_->id, folder_);
  if (!top) {
    base::fail("folder \"" + folder_ + "\" tidak ada dalam commit " + commit_->id.substr(0, 12),
               "sebutkan foldernya dengan --content DIR, atau commit dahulu isinya");
  }
  using Kind = git::TreeEntry::Kind;
  const auto add = [&](const git::TreeEntry& entry, const std::string& path) {
    if (entry.kind == Kind::folder) {
      add_tree(entry.id, path + "/", repository, portal_);
    } else if (entry.kind == Kind::file) {
      portal_.files.push_back({path, entry.id});
    } else {
      portal_.links.push_back(path);
    }
  };
  for (const git::TreeEntry& entry : repository.entries(*top)) {
    if (entry.name + "/" != content::offices_folder || entry.kind != Kind::folder) {
      add(entry, entry.name);
      continue;
    }
    for (const git::TreeEntry& office : repository.entries(entry.id)) {
      if (office.kind == Kind::folder) {
        offices_.push_back({office.name, office.id});
      } else {
        add(office, entry.name + "/" + office.name);
      }
    }
  }
  put_in_order(portal_);
  std::ranges::sort(offices_, {}, &OfficeFolder::slug);
}

void Source::open_working_tree(const SourceOptions& options) {
  draft_ = true;
  const git::Repository& repository = readers_.front();
  const std::string root = repository.work_tree();
  if (root.empty()) {
    base::fail(
        "repositori \"" + options.repository + "\" tidak punya pohon kerja (bare repository)",
        "bangun dari commit: hilangkan --worktree");
  }
  root_ = root + (folder_.empty() ? "" : folder_ + "/");
  if (!fs::is_directory(root_)) {
    base::fail("folder \"" + root_ + "\" tidak ada", "sebutkan foldernya dengan --content DIR");
  }
  drafts_ = list_drafts(root_);
  std::set<std::string> slugs;
  const auto is_office = [&slugs](const std::string& path) {
    const std::string slug = slug_of(path);
    if (!slug.empty()) slugs.insert(slug);
    return !slug.empty();
  };
  portal_ = drafts_;
  std::erase_if(portal_.files, [&](const git::TreeFile& file) { return is_office(file.path); });
  std::erase_if(portal_.links, is_office);
  for (const std::string& slug : slugs) offices_.push_back({slug, {}});
  if (const auto head = repository.find_head()) commit_ = repository.commit(*head);
}

void Source::add_tree(const git::ObjectId& tree, const std::string& path,
                      const git::Repository& reader, Listing& listing) const {
  git::Repository::Listing found = reader.list_tree(tree);
  for (git::TreeFile& file : found.files) {
    listing.files.push_back({path + file.path, std::move(file.blob)});
  }
  for (const std::string& link : found.skipped) listing.links.push_back(path + link);
}

Listing Source::list_office(const OfficeFolder& office, int reader) const {
  Listing listing;
  const std::string path = content::office_folder(office.slug);
  if (!draft_) {
    add_tree(office.tree, path, this->reader(reader), listing);
    put_in_order(listing);
    return listing;
  }
  const auto is_below = [&path](const std::string& name) { return name.starts_with(path); };
  std::ranges::copy_if(drafts_.files, std::back_inserter(listing.files), is_below,
                       &git::TreeFile::path);
  std::ranges::copy_if(drafts_.links, std::back_inserter(listing.links), is_below);
  return listing;
}

Listing Source::list_all() const {
  if (draft_) return drafts_;
  Listing listing = portal_;
  for (const OfficeFolder& office : offices_) {
    Listing more = list_office(office, 0);
    std::ranges::move(more.files, std::back_inserter(listing.files));
    std::ranges::move(more.links, std::back_inserter(listing.links));
  }
  put_in_order(listing);
  return listing;
}

base::SourceTree Source::load(const Listing& listing, const std::vector<std::string>& paths,
                              int reader) const {
  base::SourceTree tree;
  for (const std::string& path : paths) {
    const git::TreeFile* const file = listing.find_file(path);
    if (file == nullptr) continue;
    tree.files.push_back(
        {path, draft_ ? read_file(root_ + path) : this->reader(reader).read_blob(file->blob)});
  }
  base::sort_by_path(tree);
  return tree;
}

base::SourceTree Source::load_beside(const std::string& folder) const {
  const git::Repository& repository = readers_.front();
  if (draft_) {
    const std::string path = repository.work_tree() + folder;
    return fs::is_directory(path) ? load_tree(path) : base::SourceTree{};
  }
  base::SourceTree tree;
  for (const git::TreeFile& file : repository.list(commit_->id, folder).files) {
    tree.files.push_back({file.path, repository.read_blob(file.blob)});
  }
  return tree;
}

std::string Source::content_path() const {
  const std::string root = readers_.front().work_tree();
  return root.empty() || folder_.empty() ? std::string{} : root + folder_;
}

bool Source::is_older() const {
  const auto head = readers_.front().find_head();
  return !draft_ && head && readers_.front().is_behind(commit_->id, *head);
}

base::SourceTree load_tree(const std::string& folder) {
  if (!fs::is_directory(folder)) {
    base::fail("folder \"" + folder + "\" tidak ada (no such folder)", "periksa namanya");
  }
  base::SourceTree tree;
  for (const std::string& path : list_files(folder)) {
    tree.files.push_back({path, read_file(fs::path{folder} / path)});
  }
  return tree;
}

}  // namespace terang::site
