#include "site/memory.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

#include "base/digest.hpp"
#include "base/parallel.hpp"
#include "site/detail/files.hpp"

namespace terang::site {
namespace {

namespace fs = std::filesystem;
using detail::Descriptor;
using detail::path_in;

std::string_view folder_of(std::string_view address) {
  const std::size_t slash = address.rfind('/');
  return address.substr(0, slash == std::string_view::npos ? 0 : slash);
}

/// Absent: there is no such folder.
std::optional<std::int64_t> find_stamp(const Descriptor& site, const std::string& folder) {
  constexpr std::int64_t second = 1'000'000'000;
  struct stat status {};
  const char* const name = folder.empty() ? "." : folder.c_str();
  if (::fstatat(site.number, name, &status, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
  if (!S_ISDIR(status.st_mode)) return std::nullopt;
  return status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec;
}

Descriptor open_site(const Output& output) {
  return Descriptor{::open(output.folder().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
}

/// The folders as they are now; those that are gone are left out.
std::vector<FolderStamp> stamps_of(const std::vector<std::string>& folders, const Output& output,
                                   int jobs) {
  constexpr std::size_t a_piece = 256;
  const Descriptor site = open_site(output);
  std::vector<std::optional<std::int64_t>> found(folders.size());
  base::for_each_index((folders.size() + a_piece - 1) / a_piece, jobs, [&](std::size_t piece, int) {
    const std::size_t end = std::min(folders.size(), (piece + 1) * a_piece);
    for (std::size_t at = piece * a_piece; at < end; ++at)
      found[at] = find_stamp(site, folders[at]);
  });
  std::vector<FolderStamp> stamps;
  for (std::size_t at = 0; at < folders.size(); ++at) {
    if (found[at]) stamps.push_back({.folder = folders[at], .nanoseconds = *found[at]});
  }
  return stamps;
}

bool is_as_recorded(const std::string& path, const FileEntry& file) {
  std::error_code error;
  if (fs::is_symlink(path, error) || fs::file_size(path, error) != file.size || error) return false;
  std::ifstream in{path, std::ios::binary};
  std::string bytes(file.size, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return in && base::sha256(bytes) == file.sha256;
}

/// Of the folders that were touched since, the files that are not as they were.
void find_lost(const std::set<std::string, std::less<>>& touched, const Output& output, int jobs,
               Last& last) {
  std::vector<Region>& regions = last.record.regions;
  std::vector<std::vector<std::string>> lost(regions.size());
  base::for_each_index(regions.size(), jobs, [&](std::size_t index, int) {
    Region& region = regions[index];
    for (std::size_t at = 0; at < region.files.size(); ++at) {
      const FileEntry file = region.files[at];
      if (!touched.contains(folder_of(file.address))) continue;
      if (is_as_recorded(path_in(output.folder(), file.address), file)) continue;
      region.groups[file.group].key = {};
      lost[index].emplace_back(file.address);
    }
  });
  for (std::vector<std::string>& addresses : lost) {
    last.lost.insert(addresses.begin(), addresses.end());
  }
}

std::set<std::string, std::less<>> touched_folders(const std::vector<FolderStamp>& noted,
                                                   const Output& output, int jobs) {
  std::vector<std::string> names;
  names.reserve(noted.size());
  for (const FolderStamp& stamp : noted) names.push_back(stamp.folder);
  const std::vector<FolderStamp> now = stamps_of(names, output, jobs);
  std::set<std::string, std::less<>> touched;
  if (now == noted) return touched;
  std::map<std::string_view, std::int64_t> stamps;
  for (const FolderStamp& stamp : now) stamps.emplace(stamp.folder, stamp.nanoseconds);
  for (const FolderStamp& stamp : noted) {
    const auto found = stamps.find(stamp.folder);
    if (found == stamps.end() || found->second != stamp.nanoseconds) touched.insert(stamp.folder);
  }
  return touched;
}

std::vector<std::string> all_folders(const std::vector<Region>& regions) {
  std::set<std::string, std::less<>> folders{std::string{}};
  for (const Region& region : regions) {
    std::string_view before;
    for (std::size_t at = 0; at < region.files.size(); ++at) {
      std::string_view folder = folder_of(region.files[at].address);
      if (folder == before) continue;
      before = folder;
      for (; !folder.empty() && !folders.contains(folder); folder = folder_of(folder)) {
        folders.emplace(folder);
      }
    }
  }
  return {folders.begin(), folders.end()};
}

/// Notes the folders that the build touched anew.
void renew(std::vector<FolderStamp>& stamps, const std::set<std::string>& touched,
           const Output& output) {
  std::erase_if(stamps,
                [&touched](const FolderStamp& stamp) { return touched.contains(stamp.folder); });
  const auto old = static_cast<std::ptrdiff_t>(stamps.size());
  std::ranges::move(stamps_of({touched.begin(), touched.end()}, output, 1),
                    std::back_inserter(stamps));
  std::ranges::inplace_merge(stamps, stamps.begin() + old, {}, &FolderStamp::folder);
}

}  // namespace

std::optional<std::string> find_first_lost(const Record& record, const std::string& folder,
                                           int jobs) {
  const std::vector<Region>& regions = record.regions;
  std::vector<std::optional<std::string>> lost(regions.size());
  base::for_each_index(regions.size(), jobs, [&](std::size_t index, int) {
    const FileList& files = regions[index].files;
    for (std::size_t at = 0; at < files.size() && !lost[index]; ++at) {
      const FileEntry file = files[at];
      if (!is_as_recorded(path_in(folder, file.address), file)) lost[index] = file.address;
    }
  });
  for (std::optional<std::string>& address : lost) {
    if (address) return address;
  }
  return std::nullopt;
}

std::string record_path(const Source& source, const Output& output) {
  constexpr std::size_t name_size = 16;
  return source.readers().front().folder() + "terang/situs-" +
         base::sha256(output.folder()).substr(0, name_size);
}

Recollection::Recollection(const std::string& path, const Output& output, int jobs, bool is_fresh)
    : in_{path, std::ios::binary}, output_{&output}, jobs_{jobs} {
  std::optional<Record> head;
  if (in_ && !is_fresh) head = read_head(in_);
  if (!head) return;
  is_known_ = true;
  last_.record = std::move(*head);
  touched_ = touched_folders(last_.record.folders, output, jobs);
}

std::optional<base::Key> Recollection::key() const {
  if (!is_known_ || !touched_.empty()) return std::nullopt;
  return last_.record.key;
}

Last Recollection::read() {
  if (!is_known_ || !read_regions(in_, last_.record)) {
    Last nothing;
    nothing.others = load_last_addresses(output_->folder());
    return nothing;
  }
  if (touched_.empty()) return std::move(last_);
  find_lost(touched_, *output_, jobs_, last_);
  // What is published may be another site of ours than the one that was recorded.
  last_.others = load_last_addresses(output_->folder());
  return std::move(last_);
}

void save_record(const std::string& path, const Record& record) {
  std::error_code error;
  fs::create_directories(fs::path{path}.parent_path(), error);
  const std::string beside = path + ".baru";
  std::ofstream out{beside, std::ios::binary | std::ios::trunc};
  write(record, out);
  out.close();
  if (out) {
    fs::rename(beside, path, error);
  } else {
    fs::remove(beside, error);
  }
}

void remember(const std::string& path, Record record, const Output& output,
              const Publication& publication, int jobs) {
  if (publication.is_whole) {
    record.folders = stamps_of(all_folders(record.regions), output, jobs);
  } else {
    renew(record.folders, publication.touched, output);
  }
  save_record(path, record);
}

}  // namespace terang::site
