#include "site/source.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <utility>

#include "base/failure.hpp"
#include "base/text.hpp"

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

}  // namespace

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
  git::Repository::Listing listing = repository.list(commit_->id, folder_);
  if (!listing.found) {
    base::fail("folder \"" + folder_ + "\" tidak ada dalam commit " + commit_->id.substr(0, 12),
               "sebutkan foldernya dengan --content DIR, atau commit dahulu isinya");
  }
  for (git::TreeFile& file : listing.files) {
    paths_.push_back(file.path);
    blobs_.emplace_hint(blobs_.end(), std::move(file.path), std::move(file.blob));
  }
  links_ = std::move(listing.skipped);
  std::sort(paths_.begin(), paths_.end());
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
  paths_ = list_files(root_);
  links_ = list_files(root_, true);
  std::erase_if(paths_, [](const std::string& path) { return path.starts_with(".git/"); });
  if (const auto head = repository.find_head()) commit_ = repository.commit(*head);
}

base::SourceTree Source::load(const std::vector<std::string>& paths, int reader) const {
  base::SourceTree tree;
  for (const std::string& path : paths) {
    if (draft_) {
      tree.files.push_back({path, read_file(root_ + path)});
    } else if (const auto blob = blobs_.find(path); blob != blobs_.end()) {
      tree.files.push_back(
          {path, readers_[static_cast<std::size_t>(reader)].read_blob(blob->second)});
    }
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
