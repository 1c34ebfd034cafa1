#include "site/regions.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <utility>

#include "base/digest.hpp"
#include "base/failure.hpp"

namespace terang::site {

void append(std::vector<MadeFile>& files, std::vector<MadeFile> more) {
  std::ranges::move(more, std::back_inserter(files));
}

RegionWriter::RegionWriter(std::string name, Last& last, Output& output)
    : name_{std::move(name)},
      old_{last.record.find_region(name_)},
      last_{&last},
      output_{&output} {}

const Group* RegionWriter::find_last(const std::string& group) const {
  return old_ == nullptr ? nullptr : old_->find_group(group);
}

std::vector<Group> RegionWriter::last_groups(std::string_view prefix) const {
  std::vector<Group> found;
  if (old_ == nullptr) return found;
  std::ranges::copy_if(old_->groups, std::back_inserter(found),
                       [prefix](const Group& group) { return group.name.starts_with(prefix); });
  return found;
}

base::Key RegionWriter::note_key(std::string_view group) const {
  for (const auto* groups : {&kept_, &made_}) {
    const auto found = std::ranges::find(*groups, group, &Group::name);
    if (found != groups->end()) return base::key_of(found->note);
  }
  return {};
}

bool RegionWriter::has(const Group& group) const {
  const Group* const found = find_last(group.name);
  return found != nullptr && found->key == group.key && group.key != base::Key{};
}

bool RegionWriter::keep(const std::string& group, const base::Key& key) {
  if (!has({.name = group, .key = key})) return false;
  kept_.push_back(*find_last(group));
  return true;
}

std::optional<FileEntry> RegionWriter::find_published(const std::string& address) const {
  if (old_ == nullptr || last_->is_joined || last_->lost.contains(address)) return std::nullopt;
  return old_->files.find(address);
}

MadeFile RegionWriter::make_one(const std::string& address, std::string_view bytes) const {
  MadeFile file{.address = address, .sha256 = base::sha256(bytes), .size = bytes.size()};
  const auto known = find_published(address);
  const bool is_published = known ? known->sha256 == file.sha256 : output_->holds(address, bytes);
  if (!is_published) output_->stage(address, bytes);
  file.is_staged = !is_published;
  return file;
}

/// The copy of a file that did not change is not made again.
MadeFile RegionWriter::make_copy(const MadeFile& file, std::string_view bytes,
                                 Compression compression) const {
  const std::string address = file.address + std::string{ending_of(compression)};
  const auto known = find_published(file.address);
  const auto copy = find_published(address);
  if (known && copy && known->sha256 == file.sha256) {
    return {.address = address, .sha256 = std::string{copy->sha256}, .size = copy->size};
  }
  return make_one(address, compress(bytes, compression));
}

std::vector<MadeFile> RegionWriter::make(const std::string& address, std::string_view bytes) const {
  std::vector<MadeFile> files{make_one(address, bytes)};
  if (!is_worth_compressing(address, bytes)) return files;
  for (const Compression compression : output_->compressions()) {
    files.push_back(make_copy(files.front(), bytes, compression));
  }
  return files;
}

std::vector<MadeFile> RegionWriter::make(const std::vector<page::Document>& documents) const {
  std::vector<MadeFile> files;
  files.reserve(documents.size());
  for (const page::Document& document : documents) {
    append(files, make(document.address, document.bytes));
  }
  return files;
}

MadeFile RegionWriter::make_parts(const std::string& address, const dataset::Writer& writer) const {
  base::Sha256 sum;
  MadeFile file{.address = address, .sha256 = {}, .size = 0, .is_staged = true};
  output_->stage_parts(address, [&](const dataset::Sink& sink) {
    writer([&](std::string_view part) {
      sum.add(part);
      file.size += part.size();
      sink(part);
    });
  });
  file.sha256 = sum.digest();
  const auto known = find_published(address);
  const bool is_published = known ? known->sha256 == file.sha256 : output_->holds_staged(address);
  if (is_published) {
    output_->unstage(address);
    file.is_staged = false;
  }
  return file;
}

void RegionWriter::add(Group group, std::vector<MadeFile> files) {
  made_.push_back(std::move(group));
  files_.push_back(std::move(files));
}

bool RegionWriter::is_as_it_was() const {
  return made_.empty() && old_ != nullptr && !last_->is_joined &&
         kept_.size() == old_->groups.size();
}

std::vector<Group> RegionWriter::groups_in_order() const {
  std::vector<Group> groups = kept_;
  groups.insert(groups.end(), made_.begin(), made_.end());
  std::ranges::sort(groups, {}, &Group::name);
  return groups;
}

std::vector<FileEntry> RegionWriter::files() const {
  std::map<std::string, std::uint32_t> places;
  std::uint32_t next = 0;
  for (const Group& group : groups_in_order()) places.emplace(group.name, next++);
  std::set<std::string_view> kept;
  for (const Group& group : kept_) kept.insert(group.name);
  std::vector<FileEntry> entries;
  for (std::size_t at = 0; old_ != nullptr && at < old_->files.size(); ++at) {
    FileEntry entry = old_->files[at];
    const std::string& group = old_->groups[entry.group].name;
    if (!kept.contains(group)) continue;
    entry.group = places.at(group);
    entries.push_back(entry);
  }
  for (std::size_t group = 0; group < made_.size(); ++group) {
    for (const MadeFile& file : files_[group]) {
      entries.push_back({.address = file.address,
                         .sha256 = file.sha256,
                         .size = file.size,
                         .group = places.at(made_[group].name)});
    }
  }
  std::ranges::sort(entries, {}, &FileEntry::address);
  return entries;
}

/// What the region had when it was published. Absent: null.
const FileList* RegionWriter::published() const {
  return old_ == nullptr || last_->is_joined ? nullptr : &old_->files;
}

/// `region` is the new one.
void RegionWriter::note_changes(const Region& region, Changes& changes) const {
  const FileList* const old = published();
  const auto is_known = [&](const std::string& address) {
    return (old != nullptr && old->find(address)) ||
           std::ranges::binary_search(last_->others, address);
  };
  for (std::size_t at = 0; at < region.files.size(); ++at) {
    std::string address{region.files[at].address};
    if (!is_known(address)) changes.added.push_back(std::move(address));
  }
  for (std::size_t at = 0; old != nullptr && at < old->size(); ++at) {
    const std::string_view address = (*old)[at].address;
    if (!region.files.find(address)) changes.removed.emplace_back(address);
  }
  for (const std::vector<MadeFile>& files : files_) {
    for (const MadeFile& file : files) {
      if (file.is_staged) changes.staged.push_back(file.address);
    }
  }
}

Region RegionWriter::finish(Changes& changes) && {
  if (is_as_it_was()) return std::exchange(*old_, {});
  const std::vector<FileEntry> entries = files();
  const auto twice = std::ranges::adjacent_find(entries, {}, &FileEntry::address);
  if (twice != entries.end()) {
    base::fail("dua berkas hendak terbit di alamat \"" + std::string{twice->address} + "\"",
               "ganti nama salah satunya, mungkin berkas tema");
  }
  Region region{.name = name_, .groups = groups_in_order(), .files = {}};
  for (const FileEntry& entry : entries) region.files.add(entry);
  note_changes(region, changes);
  if (old_ != nullptr) *old_ = {};
  return region;
}

std::optional<FileEntry> find_file(const std::vector<Region>& regions, std::string_view address) {
  // A region's name is the beginning of its addresses, and the empty one has all the rest.
  auto region = std::ranges::upper_bound(regions, address, {}, &Region::name);
  if (region != regions.begin() && address.starts_with((--region)->name)) {
    return region->files.find(address);
  }
  const auto others = std::ranges::find(regions, std::string{}, &Region::name);
  return others == regions.end() ? std::nullopt : others->files.find(address);
}

int count_pages(const std::vector<Region>& regions) {
  int pages = 0;
  for (const Region& region : regions) {
    for (std::size_t at = 0; at < region.files.size(); ++at) {
      pages += region.files[at].address.ends_with(".html") ? 1 : 0;
    }
  }
  return pages;
}

namespace {

/// Addresses that the last site had and the new one has not, but for those of regions that go on.
void note_gone(const Last& last, const std::vector<Region>& regions, Changes& changes) {
  for (const Region& region : last.record.regions) {
    for (std::size_t at = 0; !last.is_joined && at < region.files.size(); ++at) {
      changes.removed.emplace_back(region.files[at].address);
    }
  }
  const std::set<std::string_view> known{changes.removed.begin(), changes.removed.end()};
  for (const std::string& address : last.others) {
    if (address == sums_file || known.contains(address)) continue;
    if (!find_file(regions, address)) changes.removed.push_back(address);
  }
}

/// Calls `use` with the lines of all files, by address.
void for_each_part(const std::vector<Region>& regions,
                   const std::function<void(std::string_view lines)>& use) {
  const auto others = std::ranges::find(regions, std::string{}, &Region::name);
  const FileList* const files = others == regions.end() ? nullptr : &others->files;
  std::size_t next = 0;
  const auto use_others = [&](const std::string* end) {
    for (; files != nullptr && next < files->size(); ++next) {
      if (end != nullptr && (*files)[next].address > *end) return;
      use(files->line(next));
    }
  };
  for (const Region& region : regions) {
    if (region.name.empty()) continue;
    use_others(&region.name);
    use(region.files.lines());
  }
  use_others(nullptr);
}

}  // namespace

void stage_sums(const Last& last, const std::vector<Region>& regions, Output& output,
                Changes& changes) {
  note_gone(last, regions, changes);
  const dataset::Writer writer = [&regions](const dataset::Sink& sink) {
    for_each_part(regions, sink);
  };
  const bool is_known_site = !last.is_joined && !last.record.regions.empty();
  const bool has_news = !changes.staged.empty() || !changes.removed.empty();
  if (!(is_known_site && has_news) && output.has(sums_file)) {
    std::string sums;
    writer([&sums](std::string_view part) { sums += part; });
    if (output.holds(sums_file, sums)) return;
  }
  output.stage_parts(sums_file, writer);
  changes.staged.emplace_back(sums_file);
  const bool is_known =
      is_known_site || std::ranges::binary_search(last.others, std::string{sums_file});
  if (!is_known) changes.added.emplace_back(sums_file);
}

}  // namespace terang::site
