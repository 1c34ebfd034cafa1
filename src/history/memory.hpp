// A ledger as it is remembered, with what it takes to go on from it instead of making it anew.
// Forgetting it costs time and changes nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/key.hpp"
#include "git/object_id.hpp"
#include "history/ledger.hpp"

namespace terang::history {

/// A commit that the tip reaches, whether it changed files of the format or not.
struct Walked {
  git::RawId id;
  std::vector<Index> parents{};  ///< their places
};

/// A version of a file that no event tells of.
struct Version {
  Index path = 0;    ///< a name
  Index commit = 0;  ///< index into Ledger::commits
  git::RawId blob;
};

/// A version that cannot be read, and the last one before it that can. The latest word counts.
struct Broken {
  Index commit = 0;  ///< that told it
  Index file = 0;
  git::RawId blob;
  std::optional<git::RawId> before{};
};

/// An event that a later commit showed to be another one: what it was taken for until then.
struct Mistaken {
  Index commit = 0;  ///< the later one
  Index event = 0;
  FileEventKind kind = FileEventKind::entered;
  std::uint8_t is_correction = 0;
  std::uint16_t padding = 0;
};

/// The ledger of one tip. Files keep a number through all their names; `commit` is an index into
/// Ledger::commits unless it says otherwise.
struct Memory {
  std::string folder{};
  base::Key mailmap{};  ///< git::Repository::mailmap, by which authors are named
  Ledger ledger{};
  std::vector<Walked> walked{};      ///< oldest first, every child after its parents; last the tip
  std::vector<Index> places{};       ///< by commit: its place among `walked`
  std::vector<Index> homes{};        ///< by file: its name in the tip
  std::vector<Index> event_files{};  ///< by event: its file
  std::vector<Index> edit_files{};   ///< by edit: its file
  std::vector<Version> versions{};   ///< by commit
  std::vector<Broken> broken{};      ///< by commit
  std::vector<Mistaken> mistaken{};  ///< by commit
};

/// As bytes that `parse_memory` takes, on a machine of the same kind; they begin with their key.
std::string print(const Memory& memory);

/// Absent: bytes that no such program wrote whole, for whatever reason.
std::optional<Memory> parse_memory(std::string_view bytes);

}  // namespace terang::history
