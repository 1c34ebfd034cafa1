// What a build remembers of itself for the next one: which files it made, from what, and what other
// pages need of each office. Losing it costs time and changes nothing that is published.
#pragma once

#include <cstdint>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/key.hpp"

namespace terang::site {

/// A file of the site.
struct FileEntry {
  std::string_view address;
  std::string_view sha256;  ///< 64 hexadecimal digits
  std::uint64_t size = 0;   ///< bytes
  std::uint32_t group = 0;  ///< index into Region::groups
};

/// Files as lines of SHA256SUMS. Order: by address, bytewise.
class FileList {
 public:
  /// Behind the last one. `entry.address` is above all others.
  void add(const FileEntry& entry);

  std::size_t size() const { return marks_.size(); }
  FileEntry operator[](std::size_t index) const;
  std::optional<FileEntry> find(std::string_view address) const;
  std::string_view lines() const { return lines_; }
  std::string_view line(std::size_t index) const;

 private:
  struct Mark {
    std::uint64_t size = 0;
    std::uint32_t end = 0;  ///< of its line
    std::uint32_t group = 0;
  };

  std::string lines_;
  std::vector<Mark> marks_;

  friend class RecordPrinter;
  friend class RecordReader;
};

/// Files that are made together from the same, or something that is only remembered.
struct Group {
  std::string name;
  base::Key key;       ///< of all that it was made from
  std::string note{};  ///< what else is remembered of it
  /// The folder that its files are in; empty: the published one. Not remembered.
  std::string origin{};
};

/// The files below one folder of the site: an office's, the history's, or all others.
struct Region {
  std::string name;           ///< the folder, with a slash at its end; empty: the others
  std::vector<Group> groups;  ///< by name
  FileList files;

  /// Absent: null.
  const Group* find_group(std::string_view group) const;
};

/// When a folder of the site last got or lost a file.
struct FolderStamp {
  std::string folder;  ///< from the site's root; empty: the root
  std::int64_t nanoseconds = 0;

  bool operator==(const FolderStamp&) const = default;
};

struct Record {
  base::Key key;  ///< of all that the site was made from
  std::string note;
  std::vector<Region> regions;       ///< by name
  std::vector<FolderStamp> folders;  ///< by name
  std::uint64_t region_count = 0;    ///< while the regions are not read

  /// Absent: null.
  Region* find_region(std::string_view name);
};

/// As bytes that `read_record` takes, region after region: ten times the nation is never held
/// twice.
void write(const Record& record, std::ostream& out);

/// What stands before the regions, which are read when they are needed. Absent: bytes that no such
/// program wrote.
std::optional<Record> read_head(std::istream& in);

/// Behind the head. False, and no regions: bytes that were not written so, for whatever reason.
bool read_regions(std::istream& in, Record& record);

/// All of it. Absent: as above.
std::optional<Record> read_record(std::istream& in);

}  // namespace terang::site
