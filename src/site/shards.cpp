#include "site/shards.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "base/failure.hpp"
#include "base/parallel.hpp"
#include "site/detail/files.hpp"
#include "site/memory.hpp"

namespace terang::site {
namespace {

constexpr const char* mend_shard =
    "bangun lagi bagian itu dengan --shard dari commit, pilihan, dan program yang sama";

/// A record that came from elsewhere names no file outside the site.
void refuse_strays(const Record& record, const std::string& folder) {
  for (const Region& region : record.regions) {
    for (std::size_t at = 0; at < region.files.size(); ++at) {
      if (detail::stays_inside(std::string{region.files[at].address})) continue;
      base::fail("catatan bagian \"" + folder + "\" menyebut berkas di luar situs (a file outside)",
                 mend_shard);
    }
  }
}

Record load_shard(const std::string& folder, const base::Key& key) {
  std::ifstream in{shard_record_path(folder), std::ios::binary};
  std::optional<Record> record;
  if (in) record = read_record(in);
  if (!record) {
    base::fail("\"" + folder + "\" bukan bagian situs yang utuh (not a whole shard)", mend_shard);
  }
  if (record->key != key) {
    base::fail("bagian di \"" + folder +
                   "\" dibuat dari commit, pilihan, atau program lain (made from another commit, "
                   "other options or another program)",
               mend_shard);
  }
  refuse_strays(*record, folder);
  return std::move(*record);
}

/// Each of them once.
void refuse_gaps(const std::vector<std::string>& folders, const std::vector<Record>& shards) {
  std::map<std::size_t, std::string> seen;
  std::size_t count = 0;
  for (std::size_t at = 0; at < shards.size(); ++at) {
    const auto shard = parse_shard(shards[at].note);
    if (!shard || (count != 0 && shard->count != count)) {
      base::fail("bagian di \"" + folders[at] + "\" termasuk pembagian lain (of another split)",
                 mend_shard);
    }
    count = shard->count;
    if (const auto [other, is_new] = seen.emplace(shard->number, folders[at]); !is_new) {
      base::fail("bagian " + shards[at].note + " ada dua kali: \"" + other->second + "\" dan \"" +
                     folders[at] + "\" (a shard twice)",
                 "sebutkan setiap bagian sekali");
    }
  }
  for (std::size_t number = 1; number <= count; ++number) {
    if (seen.contains(number)) continue;
    base::fail("bagian " + std::to_string(number) + "/" + std::to_string(count) +
                   " tidak disebutkan (a shard is missing)",
               "bangun dahulu dengan --shard, lalu sebutkan foldernya");
  }
}

/// Puts the groups and files of `more` among those of `region`.
void merge(Region& region, const Region& more, const std::string& folder) {
  std::vector<Group> groups = region.groups;
  for (const Group& group : more.groups) {
    groups.push_back(group);
    groups.back().origin = folder;
  }
  std::ranges::sort(groups, {}, &Group::name);
  const auto place = [&groups](const Group& group) {
    return static_cast<std::uint32_t>(
        std::ranges::lower_bound(groups, group.name, {}, &Group::name) - groups.begin());
  };
  std::vector<FileEntry> entries;
  for (const Region* from : {&std::as_const(region), &more}) {
    for (std::size_t at = 0; at < from->files.size(); ++at) {
      entries.push_back(from->files[at]);
      entries.back().group = place(from->groups[entries.back().group]);
    }
  }
  std::ranges::sort(entries, {}, &FileEntry::address);
  FileList files;
  for (const FileEntry& entry : entries) files.add(entry);
  region.groups = std::move(groups);
  region.files = std::move(files);
}

}  // namespace

std::optional<Shard> parse_shard(std::string_view text) {
  constexpr std::size_t most = 10'000;
  Shard shard;
  const char* const end = text.data() + text.size();
  const auto number = std::from_chars(text.data(), end, shard.number);
  if (number.ec != std::errc{} || number.ptr == end || *number.ptr != '/') return std::nullopt;
  const auto count = std::from_chars(number.ptr + 1, end, shard.count);
  if (count.ec != std::errc{} || count.ptr != end) return std::nullopt;
  const bool is_one = shard.number >= 1 && shard.number <= shard.count && shard.count <= most;
  return is_one ? std::optional{shard} : std::nullopt;
}

std::string shard_record_path(const std::string& folder) { return folder + "/.terang/bagian"; }

void save_shard(const std::string& folder, Record record, const Output& output, int jobs) {
  const std::string path = shard_record_path(folder);
  std::error_code error;
  // Before the folders are noted: it is one more.
  std::filesystem::create_directories(std::filesystem::path{path}.parent_path(), error);
  remember(path, std::move(record), output, {.is_whole = true}, jobs);
  if (!std::filesystem::exists(path, error)) {
    base::fail("catatan bagian \"" + path + "\" tidak dapat ditulis", "periksa izin folder");
  }
}

std::string note_of(const Shard& shard) {
  return std::to_string(shard.number) + "/" + std::to_string(shard.count);
}

Last join_shards(const std::vector<std::string>& folders, const base::Key& key,
                 const Output& output, int jobs) {
  std::vector<Record> shards;
  shards.reserve(folders.size());
  for (const std::string& folder : folders) shards.push_back(load_shard(folder, key));
  refuse_gaps(folders, shards);
  std::map<std::string, Region> regions;
  for (std::size_t at = 0; at < shards.size(); ++at) {
    if (const auto lost = find_first_lost(shards[at], folders[at], jobs)) {
      base::fail(
          "\"" + folders[at] + "/" + *lost + "\" tidak seperti saat dibuat (not as it was made)",
          mend_shard);
    }
    for (const Region& region : shards[at].regions) {
      Region& joined = regions[region.name];
      joined.name = region.name;
      merge(joined, region, folders[at]);
    }
  }
  Last last{.record = {}, .lost = {}, .others = load_last_addresses(output.folder())};
  last.is_joined = true;
  for (auto& [name, region] : regions) last.record.regions.push_back(std::move(region));
  return last;
}

}  // namespace terang::site
