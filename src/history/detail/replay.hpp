// Records in their order become a ledger: an edit is judged by what the figure had said before, on
// the branch that it was made on.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "history/corrections.hpp"
#include "history/detail/ancestry.hpp"
#include "history/detail/identities.hpp"
#include "history/ledger.hpp"
#include "history/memory.hpp"

namespace terang::history::detail {

class Replay {
 public:
  using Describe = std::function<LedgerCommit(const git::ObjectId&)>;
  using Read = std::function<std::string(const git::ObjectId& blob)>;

  Replay(Describe describe, Read read) : describe_{std::move(describe)}, read_{std::move(read)} {}

  /// `oldest_first`: as of Ancestry. `tip`: its files, blob by path, by whose names the ledger
  /// goes. Once only. Throws: Failure.
  Ledger run(const std::vector<const CommitRecord*>& oldest_first,
             const std::map<std::string, git::ObjectId>& tip);

 private:
  /// What is known of a file through all its names.
  struct FileState {
    std::string path{};  ///< its last name, and where it belongs by that
    content::FileHome home{};
    /// By what could not be read: the last bytes before it that could.
    std::map<git::ObjectId, std::optional<git::ObjectId>> broken{};
    std::vector<std::size_t> creations{};      ///< the FileEvents that brought it (back)
    std::optional<git::ObjectId> withdrawn{};  ///< what it said when it was withdrawn
  };
  /// A chapter of a report that came or went.
  struct Chapter {
    std::size_t commit = 0;  ///< position in the order
    std::string path;
    bool is_there = false;
  };
  using Name = std::tuple<std::size_t, std::string, std::string>;  ///< identity, code, column

  void add(const CommitRecord& commit, Identities& identities);
  void add_file(const FileRecord& file, const Identities::Found& found);
  const content::FileHome& home_of(const FileRecord& file, std::size_t identity);
  void add_changed(const FileRecord& file, std::size_t identity);
  void add_event(const FileRecord& file, std::size_t identity, FileEventKind kind,
                 const std::optional<git::ObjectId>& before);
  void add_cells(const std::vector<CellRecord>& cells, const FileRecord& file,
                 std::size_t identity);
  void note_chapter(const std::string& path, bool is_there);
  bool has_chapter(const std::string& path) const;
  void note_unread(const FileRecord& file, std::size_t identity);
  std::optional<git::ObjectId> readable_before(const FileRecord& file, std::size_t identity) const;
  std::vector<CellRecord> compare_with(const git::ObjectId& before, const FileRecord& file) const;
  bool has_report(const content::FileHome& home);
  Published published(const FileRecord& file, const content::FileHome& home);
  EditKind kind_of(const CellRecord& cell, const Name& name);

  Describe describe_;
  Read read_;
  Ledger ledger_;
  std::optional<Ancestry> ancestry_{};
  std::size_t position_ = 0;                        ///< of the commit that is added
  std::vector<std::size_t> positions_;              ///< by index into Ledger::commits
  std::vector<FileState> files_;                    ///< by identity
  std::vector<std::size_t> edit_identities_;        ///< by edit
  std::vector<std::size_t> event_identities_;       ///< by event
  std::map<Name, std::vector<std::size_t>> edits_;  ///< of each figure
  std::map<UnitName, std::vector<Chapter>> chapters_;
};

}  // namespace terang::history::detail
