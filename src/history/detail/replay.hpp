// Records in their order become a ledger: an edit is judged by what the figure had said before, on
// the branch that it was made on.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "history/corrections.hpp"
#include "history/detail/ancestry.hpp"
#include "history/detail/chain.hpp"
#include "history/detail/chapters.hpp"
#include "history/detail/identities.hpp"
#include "history/detail/last_changes.hpp"
#include "history/detail/records.hpp"
#include "history/ledger.hpp"
#include "history/memory.hpp"

namespace terang::history::detail {

class Replay {
 public:
  using Describe = std::function<LedgerCommit(const git::RawId&)>;
  using Read = std::function<std::string(const git::RawId& blob)>;

  /// Goes on from `memory`, whose `walked` has the new commits already. It outlives this.
  Replay(Memory& memory, Describe describe, Read read);

  /// `place`: among Memory::walked. Commits come in their order. Throws: Failure.
  void add(Index place, const CommitRecord& commit);

  /// Once, after all commits. `find` is of the tip, by whose names the ledger goes.
  void finish(const Find& find);

  /// The first commit that is new, or says something else now.
  std::size_t first_commit() const { return first_commit_; }

  /// Whether the events tell all that is to be known to go on from them.
  bool is_told() const { return is_told_; }

 private:
  /// The edits of a file so far, by code and column.
  using Figures = std::map<std::pair<std::string, std::string>, std::vector<Index>>;

  /// One file of the commit that is added.
  struct Change {
    const FileRecord& record;
    Named name;
    Identities::Found found;
    std::size_t first_event;  ///< the next event is its first
  };

  /// The one that is added, as an index into Ledger::commits.
  Index commit() const { return static_cast<Index>(ledger_.commits.size() - 1); }
  void add_file(const Change& change);
  void add_made(const Change& change);
  void add_changed(const Change& change);
  void add_event(const Change& change, FileEventKind kind, const std::optional<git::RawId>& before);
  void add_cells(const std::vector<CellRecord>& cells, const Change& change);
  void note_unread(const Change& change);
  void note_broken(Index file, const git::RawId& blob, const std::optional<git::RawId>& before);
  void read_broken(const Broken& broken);
  std::optional<git::RawId> readable_before(const Change& change) const;
  std::optional<git::RawId> withdrawn(Index file) const;
  std::vector<CellRecord> compare_with(const git::RawId& before, const FileRecord& file) const;
  Published published(const Change& change);
  Figures& figures_of(Index file);
  EditKind kind_of(const CellRecord& cell, const std::vector<Index>& earlier);
  void take_over_homes(const std::vector<Index>& homes);
  void put_in_order();

  Memory& memory_;
  Ledger& ledger_;
  Describe describe_;
  Read read_;
  Ancestry ancestry_;
  Identities identities_;
  Chapters chapters_;
  Index place_ = 0;  ///< of the commit that is added
  bool is_told_ = true;
  std::size_t first_commit_;
  Chain events_;                      ///< by file
  Chain edits_;                       ///< by file, of those that were remembered
  std::map<Index, Figures> figures_;  ///< by file, of those that were asked for
  /// By file and what could not be read: the last bytes before it that could.
  std::map<std::pair<Index, git::RawId>, std::optional<git::RawId>> broken_;
};

}  // namespace terang::history::detail
