#include "site/publish.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/failure.hpp"
#include "site/detail/files.hpp"

namespace terang::site {
namespace {

namespace fs = std::filesystem;
using detail::Descriptor;
using detail::fail_on;
using detail::path_in;

/// Beside the addresses in the staging folder; no address begins with a dot.
constexpr const char* journal_file = ".terang-journal";
constexpr std::string_view journal_end = "end\n";

bool exists(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

void refuse_foreign(const std::string& folder, const std::vector<std::string>& added) {
  for (const std::string& address : added) {
    // What stands in a folder that is in the way is looked at by itself.
    std::error_code error;
    const std::string path = path_in(folder, address);
    if (!exists(path) || fs::symlink_status(path, error).type() == fs::file_type::directory) {
      continue;
    }
    base::fail("sudah ada \"" + path + "\" yang bukan buatan Terang",
               "sebutkan folder lain dengan --out DIR, atau pindahkan berkas itu");
  }
}

void link_or_copy(const std::string& from, const std::string& target) {
  std::error_code error;
  if (fs::is_symlink(from, error)) {
    fs::copy_symlink(from, target, error);
  } else if (::link(from.c_str(), target.c_str()) != 0) {
    fs::copy_file(from, target, error);
  }
  if (error) {
    base::fail("\"" + from + "\" tidak dapat dibawa serta: " + error.message(),
               "periksa izin folder; situs yang sudah terbit tidak berubah");
  }
}

/// `from`: the folder that has it; empty: the published one.
void carry_over(Output& output, const std::string& from, const std::string& address) {
  output.make_folder_of(address);
  link_or_copy((from.empty() ? output.folder() : from) + "/" + address,
               output.staging() + "/" + address);
}

/// Files of somebody else that stand in the published folder.
void carry_over_foreign_files(Output& output, const std::set<std::string_view>& ours) {
  std::error_code error;
  const std::string& folder = output.folder();
  if (!fs::is_directory(folder, error)) return;
  for (fs::recursive_directory_iterator it{folder, error}, end; it != end && !error;
       it.increment(error)) {
    if (it->is_directory() && !it->is_symlink()) continue;
    const std::string address = it->path().lexically_relative(folder).generic_string();
    if (!ours.contains(address)) carry_over(output, {}, address);
  }
  if (error) {
    base::fail("isi lama \"" + folder + "\" tidak dapat dibaca: " + error.message(),
               "periksa izin folder");
  }
}

/// Every new byte is on the disk before anything that is published changes.
void sync(const std::string& folder) {
  const Descriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (opened.number >= 0) ::syncfs(opened.number);
}

void exchange(const std::string& staging, const std::string& folder) {
  const auto rename = [&](unsigned flags) {
    return ::renameat2(AT_FDCWD, staging.c_str(), AT_FDCWD, folder.c_str(), flags) == 0;
  };
  if (rename(RENAME_NOREPLACE) || rename(RENAME_EXCHANGE)) return;
  if (errno != EINVAL && errno != ENOSYS) fail_on(folder, "tidak dapat mengganti folder");
  // A file system without exchange: two renames, with the old site beside it in between.
  const std::string old = folder + ".terang-old";
  if (std::rename(folder.c_str(), old.c_str()) != 0) {
    fail_on(folder, "tidak dapat mengganti folder");
  }
  if (std::rename(staging.c_str(), folder.c_str()) != 0) {
    std::rename(old.c_str(), folder.c_str());
    fail_on(folder, "tidak dapat mengganti folder");
  }
  std::rename(old.c_str(), staging.c_str());
}

void publish_whole(Output& output, const std::vector<Region>& regions, const Changes& changes) {
  std::set<std::string_view> ours{changes.staged.begin(), changes.staged.end()};
  for (const Region& region : regions) {
    for (std::size_t at = 0; at < region.files.size(); ++at) {
      const FileEntry file = region.files[at];
      if (!ours.insert(file.address).second) continue;
      carry_over(output, region.groups[file.group].origin, std::string{file.address});
    }
  }
  ours.insert(changes.removed.begin(), changes.removed.end());
  carry_over_foreign_files(output, ours);
  sync(output.staging());
  exchange(output.staging(), output.folder());
}

/// Folders that hold nothing any more, up to the site's root.
void remove_empty_folders(const std::string& folder, std::string address) {
  for (std::size_t slash = address.rfind('/'); slash != std::string::npos;
       slash = address.rfind('/')) {
    address.resize(slash);
    if (::rmdir(path_in(folder, address).c_str()) != 0) return;
  }
}

void move_in_place(const std::string& staging, const std::string& folder,
                   const std::string& address) {
  const std::string from = staging + "/" + address;
  const std::string to = folder + "/" + address;
  if (std::rename(from.c_str(), to.c_str()) == 0) return;
  if (errno == ENOENT && !exists(from)) return;  // before the interruption
  std::error_code error;
  fs::create_directories(fs::path{to}.parent_path(), error);
  if (std::rename(from.c_str(), to.c_str()) != 0) fail_on(to, "tidak dapat mengganti");
}

void publish_by_journal(Output& output, const Changes& changes) {
  std::string journal;
  const auto add = [&journal](const char* deed, const std::string& address) {
    journal.append(deed).append(address).append("\n");
  };
  for (const std::string& address : changes.staged) add("+ ", address);
  for (const std::string& address : changes.removed) add("- ", address);
  journal += journal_end;
  output.stage(journal_file, journal);
  sync(output.staging());
  finish_journal(output.staging(), output.folder());
}

/// The folders of all these addresses, and those that these stand in.
std::set<std::string> folders_of(const Changes& changes) {
  std::set<std::string> folders;
  for (const auto* addresses : {&changes.staged, &changes.removed}) {
    for (std::string folder : *addresses) {
      while (!folder.empty()) {
        const std::size_t slash = folder.rfind('/');
        folder.resize(slash == std::string::npos ? 0 : slash);
        if (!folders.insert(folder).second) break;
      }
    }
  }
  return folders;
}

/// Whether a file takes the place of a folder, or a folder that of a file: no single rename does.
bool is_clash(const Changes& changes) {
  const std::set<std::string_view> removed{changes.removed.begin(), changes.removed.end()};
  return std::ranges::any_of(changes.added, [&removed](const std::string& address) {
    const auto below = removed.lower_bound(address + "/");
    if (below != removed.end() && below->starts_with(address + "/")) return true;
    for (std::size_t slash = address.find('/'); slash != std::string::npos;
         slash = address.find('/', slash + 1)) {
      if (removed.contains(std::string_view{address}.substr(0, slash))) return true;
    }
    return false;
  });
}

/// Whether renaming costs less than linking all the rest: a rename over a file costs about as much
/// as four links (docs/performance.md).
bool is_small(const Changes& changes, int files) {
  if (changes.has_shards) return false;
  constexpr int links_a_rename = 4;
  const std::size_t renames = changes.staged.size() + changes.removed.size();
  return static_cast<int>(renames) * links_a_rename < files;
}

}  // namespace

void finish_journal(const std::string& staging, const std::string& folder) {
  std::ifstream in{staging + "/" + journal_file, std::ios::binary};
  const std::string journal{std::istreambuf_iterator<char>{in}, {}};
  // A journal that was not written to its end belongs to a site that was not whole yet.
  if (!in || !journal.ends_with(journal_end)) return;
  std::string_view rest = journal;
  rest.remove_suffix(journal_end.size());
  std::vector<std::string> removed;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    const std::string address{rest.substr(2, end - 2)};
    if (rest.front() == '+') {
      move_in_place(staging, folder, address);
    } else {
      ::unlink(path_in(folder, address).c_str());
      removed.push_back(address);
    }
    rest.remove_prefix(end + 1);
  }
  for (const std::string& address : removed) remove_empty_folders(folder, address);
  ::unlink((staging + "/" + journal_file).c_str());
}

Publication publish(Output& output, const std::vector<Region>& regions, const Changes& changes) {
  std::error_code error;
  const bool is_there = fs::is_directory(output.folder(), error);
  if (is_there) refuse_foreign(output.folder(), changes.added);
  Publication publication;
  OutputCounts& counts = publication.counts;
  for (const Region& region : regions) counts.files += static_cast<int>(region.files.size());
  counts.files += 1;  // the sums
  counts.written = static_cast<int>(changes.staged.size());
  counts.removed = static_cast<int>(changes.removed.size());
  counts.kept = counts.files - counts.written;
  if (is_there && is_small(changes, counts.files) && !is_clash(changes)) {
    publish_by_journal(output, changes);
    publication.touched = folders_of(changes);
  } else {
    publish_whole(output, regions, changes);
    publication.is_whole = true;
  }
  return publication;
}

}  // namespace terang::site
