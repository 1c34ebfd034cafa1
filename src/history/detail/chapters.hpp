// Which chapters of which reports stood at which time.
#pragma once

#include <vector>

#include "history/detail/ancestry.hpp"
#include "history/file_events.hpp"
#include "history/memory.hpp"

namespace terang::history::detail {

class Chapters {
 public:
  /// As the events of `memory` leave them. Both outlive this.
  Chapters(const Memory& memory, Ancestry& ancestry);

  /// A commit, by its place in Memory::walked, brought or took a file. Only chapters are noted.
  void note(Index place, Index path, bool is_there);

  /// Whether it is known that the chapter came or went: behind the edge of a shallow clone it is
  /// not. True for what is no chapter.
  bool is_known(Index path) const;

  /// Whether a chapter of this file's unit stood before the commit.
  bool has_report(Index path, Index place);

 private:
  /// A chapter that came or went.
  struct Note {
    Index place = 0;
    Index path = 0;
    Index previous = nowhere;  ///< of its unit
    bool is_there = false;
  };

  bool is_chapter(Index path) const;

  const Names& names_;
  Ancestry& ancestry_;
  std::vector<Note> notes_;
  std::vector<Index> last_;  ///< by unit: into `notes_`
};

}  // namespace terang::history::detail
