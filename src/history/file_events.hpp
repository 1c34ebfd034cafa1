// What became of whole files. A first import brings as many events as a nation has files, so a
// ledger holds them packed, some 50 bytes each with their names.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/figures.hpp"
#include "git/object_id.hpp"
#include "history/names.hpp"

namespace terang::history {

enum class FileEventKind : std::uint8_t {
  entered,     ///< the file is new: all its figures are entered with it
  withdrawn,   ///< the file is gone, and all its figures
  restored,    ///< it is back after it was withdrawn
  renamed,     ///< it (or its folder) has another name; its figures go on under the new one
  unreadable,  ///< it can no longer be read as a whole: nobody knows what its figures say
  readable,    ///< it can be read again; edits are against what it had said last
};

/// What became of a whole file. Its figures are not listed one by one: see expand.
struct FileEvent {
  content::FileHome home;  ///< by the names of the tip
  FileEventKind kind = FileEventKind::entered;
  std::string path{};  ///< from the content folder, after the commit; of one withdrawn before it
  std::string old_path{};                 ///< of one renamed
  std::optional<git::ObjectId> before{};  ///< the last bytes that could be read; absent: none
  std::optional<git::ObjectId> after{};   ///< absent: withdrawn
  std::size_t commit = 0;                 ///< index into Ledger::commits
  bool is_correction = false;
};

/// The same with names and blobs by their places; `nowhere` stands for what is absent.
struct PackedEvent {
  Index home = 0;  ///< a name
  Index path = 0;  ///< a name
  Index old_path = nowhere;
  Index before = nowhere;  ///< a blob
  Index after = nowhere;
  Index commit = 0;
  FileEventKind kind = FileEventKind::entered;
  std::uint8_t is_correction = 0;
  std::uint8_t is_made = 0;   ///< no parent of the commit had the file
  std::uint8_t is_named = 0;  ///< the file goes by `path` since, as it did not before
};

class FileEvents {
 public:
  bool empty() const { return packed_.empty(); }
  std::size_t size() const { return packed_.size(); }

  /// Unpacks it, which costs several allocations; the functions below cost none.
  FileEvent operator[](std::size_t at) const;

  std::size_t commit_of(std::size_t at) const { return packed_[at].commit; }
  FileEventKind kind_of(std::size_t at) const { return packed_[at].kind; }
  bool is_correction(std::size_t at) const { return packed_[at].is_correction != 0; }
  const UnitName& unit_of(std::size_t at) const { return names_.unit_of(packed_[at].home); }
  const std::string& file_of(std::size_t at) const { return names_.file_of(packed_[at].home); }

  /// Those of a commit: the first, and the one behind the last.
  std::pair<std::size_t, std::size_t> of_commit(std::size_t commit) const;

  void push_back(const FileEvent& event);

  /// Unpacks each. One that is pointed at is not kept.
  class Iterator {
   public:
    Iterator(const FileEvents& events, std::size_t at) : events_{&events}, at_{at} {}
    FileEvent operator*() const { return (*events_)[at_]; }
    Iterator& operator++() { return ++at_, *this; }
    bool operator==(const Iterator&) const = default;

   private:
    const FileEvents* events_;
    std::size_t at_;
  };
  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, size()}; }

  // For those who make a ledger.
  Names& names() { return names_; }
  const Names& names() const { return names_; }
  std::vector<PackedEvent>& packed() { return packed_; }
  const std::vector<PackedEvent>& packed() const { return packed_; }
  std::vector<git::RawId>& blobs() { return blobs_; }
  const std::vector<git::RawId>& blobs() const { return blobs_; }
  Index add_blob(const std::optional<git::RawId>& blob);
  std::optional<git::RawId> blob_at(Index blob) const;

 private:
  Names names_;
  std::vector<git::RawId> blobs_;
  std::vector<PackedEvent> packed_;  ///< by commit, then by path
};

}  // namespace terang::history
