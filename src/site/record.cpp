#include "site/record.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

#include "base/failure.hpp"

namespace terang::site {
namespace {

/// Grows with every change of the form. Numbers are as the machine has them: a record of the other
/// kind of machine is not read.
constexpr std::string_view form = std::endian::native == std::endian::little
                                      ? "terang record 1 little\n"
                                      : "terang record 1 big\n";
constexpr std::size_t digits = 64;
constexpr std::size_t before_address = digits + 2;

}  // namespace

void FileList::add(const FileEntry& entry) {
  lines_.append(entry.sha256).append("  ").append(entry.address).append("\n");
  base::ensure(lines_.size() <= std::numeric_limits<std::uint32_t>::max(),
               "the lines of one region are below 4 GiB");
  marks_.push_back(
      {.size = entry.size, .end = static_cast<std::uint32_t>(lines_.size()), .group = entry.group});
}

std::string_view FileList::line(std::size_t index) const {
  const std::size_t begin = index == 0 ? 0 : marks_[index - 1].end;
  return std::string_view{lines_}.substr(begin, marks_[index].end - begin);
}

FileEntry FileList::operator[](std::size_t index) const {
  const std::string_view text = line(index);
  return {.address = text.substr(before_address, text.size() - before_address - 1),
          .sha256 = text.substr(0, digits),
          .size = marks_[index].size,
          .group = marks_[index].group};
}

std::optional<FileEntry> FileList::find(std::string_view address) const {
  std::size_t begin = 0;
  std::size_t end = marks_.size();
  while (begin < end) {
    const std::size_t middle = begin + (end - begin) / 2;
    if ((*this)[middle].address < address) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  if (begin == marks_.size() || (*this)[begin].address != address) return std::nullopt;
  return (*this)[begin];
}

const Group* Region::find_group(std::string_view group) const {
  const auto found = std::ranges::lower_bound(groups, group, {}, &Group::name);
  return found == groups.end() || found->name != group ? nullptr : &*found;
}

Region* Record::find_region(std::string_view name) {
  const auto found = std::ranges::lower_bound(regions, name, {}, &Region::name);
  return found == regions.end() || found->name != name ? nullptr : &*found;
}

/// One part of a record, with its size and its sum before it.
class RecordPrinter {
 public:
  void put_number(std::uint64_t number) { put_bytes(&number, sizeof number); }
  void put(const base::Key& key) { put_bytes(&key, sizeof key); }
  void put(std::string_view text) {
    put_number(text.size());
    bytes_ += text;
  }
  void put(const Region& region) {
    put(region.name);
    put_number(region.groups.size());
    for (const Group& group : region.groups) {
      put(group.name);
      put(group.key);
      put(group.note);
    }
    put(region.files.lines_);
    put_number(region.files.marks_.size());
    put_bytes(region.files.marks_.data(), region.files.marks_.size() * sizeof(FileList::Mark));
  }

  void write(std::ostream& out) const {
    RecordPrinter head;
    head.put_number(bytes_.size());
    head.put(base::key_of(bytes_));
    out << head.bytes_ << bytes_;
  }

 private:
  void put_bytes(const void* from, std::size_t size) {
    bytes_.append(static_cast<const char*>(from), size);
  }

  std::string bytes_;
};

/// Takes a part apart. What it has read once the bytes do not suffice is nothing.
class RecordReader {
 public:
  explicit RecordReader(std::string_view bytes) : rest_{bytes} {}

  bool is_read_to_the_end() const { return whole_ && rest_.empty(); }
  std::uint64_t number() { return value<std::uint64_t>(); }
  base::Key key() { return value<base::Key>(); }
  std::string_view text() { return take(number()); }
  /// How many of something follow: each takes bytes, so there are never more than those.
  std::size_t count() {
    const std::uint64_t wanted = number();
    whole_ = whole_ && wanted <= rest_.size();
    return whole_ ? wanted : 0;
  }
  Region region() {
    Region region{.name = std::string{text()}, .groups = {}, .files = {}};
    region.groups.resize(count());
    for (Group& group : region.groups) {
      group.name = text();
      group.key = key();
      group.note = text();
    }
    region.files.lines_ = text();
    region.files.marks_.resize(count());
    const std::size_t size = region.files.marks_.size() * sizeof(FileList::Mark);
    const std::string_view marks = take(size);
    if (whole_ && size > 0) std::memcpy(region.files.marks_.data(), marks.data(), size);
    return region;
  }

 private:
  std::string_view take(std::size_t size) {
    whole_ = whole_ && size <= rest_.size();
    if (!whole_) return {};
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }
  template <typename T>
  T value() {
    T read{};
    const std::string_view bytes = take(sizeof(T));
    if (whole_) std::memcpy(&read, bytes.data(), sizeof(T));
    return read;
  }

  std::string_view rest_;
  bool whole_ = true;
};

namespace {

std::uint64_t bytes_left(std::istream& in) {
  const std::streamoff here = in.tellg();
  in.seekg(0, std::ios::end);
  const std::streamoff end = in.tellg();
  in.seekg(here);
  return static_cast<std::uint64_t>(std::max<std::streamoff>(end - here, 0));
}

/// The next part's bytes, at most `most`. Absent: it is not there as it was written.
std::optional<std::string> read_part(std::istream& in, std::uint64_t most) {
  std::string head(sizeof(std::uint64_t) + sizeof(base::Key), '\0');
  if (!in.read(head.data(), static_cast<std::streamsize>(head.size()))) return std::nullopt;
  RecordReader reader{head};
  const std::uint64_t size = reader.number();
  if (size > most) return std::nullopt;
  std::string bytes(size, '\0');
  if (!in.read(bytes.data(), static_cast<std::streamsize>(size))) return std::nullopt;
  if (reader.key() != base::key_of(bytes)) return std::nullopt;
  return bytes;
}

}  // namespace

void write(const Record& record, std::ostream& out) {
  out << form;
  RecordPrinter first;
  first.put(record.key);
  first.put(record.note);
  first.put_number(record.folders.size());
  for (const FolderStamp& stamp : record.folders) {
    first.put(stamp.folder);
    first.put_number(static_cast<std::uint64_t>(stamp.nanoseconds));
  }
  first.put_number(record.regions.size());
  first.write(out);
  for (const Region& region : record.regions) {
    RecordPrinter part;
    part.put(region);
    part.write(out);
  }
}

std::optional<Record> read_head(std::istream& in) {
  const std::uint64_t most = bytes_left(in);
  std::string begin(form.size(), '\0');
  if (!in.read(begin.data(), static_cast<std::streamsize>(begin.size())) || begin != form) {
    return std::nullopt;
  }
  const auto head = read_part(in, most);
  if (!head) return std::nullopt;
  RecordReader reader{*head};
  Record record{
      .key = reader.key(), .note = std::string{reader.text()}, .regions = {}, .folders = {}};
  record.folders.resize(reader.count());
  for (FolderStamp& stamp : record.folders) {
    stamp.folder = reader.text();
    stamp.nanoseconds = static_cast<std::int64_t>(reader.number());
  }
  record.region_count = reader.number();
  if (!reader.is_read_to_the_end()) return std::nullopt;
  return record;
}

bool read_regions(std::istream& in, Record& record) {
  const std::uint64_t most = bytes_left(in);
  while (record.regions.size() < record.region_count) {
    const auto part = read_part(in, most);
    RecordReader region{part ? *part : std::string_view{}};
    record.regions.push_back(region.region());
    if (part && region.is_read_to_the_end()) continue;
    record.regions.clear();
    return false;
  }
  return true;
}

std::optional<Record> read_record(std::istream& in) {
  std::optional<Record> record = read_head(in);
  if (record && !read_regions(in, *record)) record.reset();
  return record;
}

}  // namespace terang::site
