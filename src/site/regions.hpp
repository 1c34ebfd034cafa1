// Makes one region of a new site from what the last one had and what is made anew.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "page/view.hpp"
#include "site/output.hpp"
#include "site/publish.hpp"
#include "site/record.hpp"

namespace terang::site {

/// A file of the new site.
struct MadeFile {
  std::string address;
  std::string sha256;
  std::uint64_t size = 0;
  bool is_staged = false;  ///< else its bytes are those of the published file
};

/// What is known of the site that is published.
struct Last {
  Record record;                              ///< without regions: nothing is known
  std::set<std::string, std::less<>> lost{};  ///< addresses whose files somebody changed
  std::vector<std::string> others{};          ///< more addresses of ours, by its own manifest
  bool is_joined = false;  ///< the record is of shards; what is published is another site
};

/// Adds behind.
void append(std::vector<MadeFile>& files, std::vector<MadeFile> more);

class RegionWriter {
 public:
  /// `last` and `output` outlive it.
  RegionWriter(std::string name, Last& last, Output& output);

  /// Whether the group was made from the same last time, and all its files are still there.
  bool has(const Group& group) const;

  /// Takes over the group's files if it was made from the same last time, and all are still there.
  bool keep(const std::string& group, const base::Key& key);

  /// What the last record says of the group, whatever it was made from. Absent: null.
  const Group* find_last(const std::string& group) const;

  /// Those whose names begin so.
  std::vector<Group> last_groups(std::string_view prefix) const;

  /// Of what is remembered with a group that was kept or added.
  base::Key note_key(std::string_view group) const;

  /// Writes a file, if it is not the published one, and its compressed copies. From any thread.
  /// Throws: Failure.
  std::vector<MadeFile> make(const std::string& address, std::string_view bytes) const;
  std::vector<MadeFile> make(const std::vector<page::Document>& documents) const;

  /// The same of a large file, which is never held as a whole, and has no copies.
  MadeFile make_parts(const std::string& address, const dataset::Writer& writer) const;

  void add(Group group, std::vector<MadeFile> files);

  /// Everything that was kept or added so far; what is looked into is this. Order: by address.
  std::vector<FileEntry> files() const;

  /// The new region; `changes` learns what it does to the published files. Throws: Failure, when
  /// two files have one address.
  Region finish(Changes& changes) &&;

 private:
  /// What is published at the address. Absent: nobody knows.
  std::optional<FileEntry> find_published(const std::string& address) const;
  MadeFile make_one(const std::string& address, std::string_view bytes) const;
  MadeFile make_copy(const MadeFile& file, std::string_view bytes, Compression compression) const;
  bool is_as_it_was() const;
  const FileList* published() const;
  void note_changes(const Region& region, Changes& changes) const;
  std::vector<Group> groups_in_order() const;

  std::string name_;
  Region* old_;  ///< null: there was none
  const Last* last_;
  Output* output_;
  std::vector<Group> kept_;
  std::vector<Group> made_;
  std::vector<std::vector<MadeFile>> files_;  ///< of each one made
};

/// The file of a whole site. Order of `regions`: by name. Absent: there is none at the address.
std::optional<FileEntry> find_file(const std::vector<Region>& regions, std::string_view address);

/// Files that people read.
int count_pages(const std::vector<Region>& regions);

/// Writes SHA256SUMS, which names all files but itself, and notes what only the last site had.
/// Order of `regions`: by name; all are finished. Throws: Failure.
void stage_sums(const Last& last, const std::vector<Region>& regions, Output& output,
                Changes& changes);

}  // namespace terang::site
