// The ledger: every edit of every figure, with what it said before and after, and the commit that
// made it. Judges nothing: it says that a figure was revised after its year had closed, not why
// somebody might have wanted that.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "base/rational.hpp"
#include "content/figures.hpp"
#include "git/repository.hpp"

namespace terang::history {

/// What a figure said at one time.
struct FigureState {
  enum class Kind {
    absent,      ///< no such row or column, or an empty cell
    unreadable,  ///< something that is no value of its column
    value,
  };
  Kind kind = Kind::absent;
  std::string text{};   ///< as typed; empty for prose
  std::string value{};  ///< content::FigureValue::spelling: equal states say the same
  std::optional<base::Rational> number{};  ///< where it is one number

  /// Whether both say the same, however they are typed.
  friend bool operator==(const FigureState& left, const FigureState& right) {
    return left.kind == right.kind && left.value == right.value;
  }
};

enum class EditKind {
  entered,    ///< a figure that said nothing before
  revised,    ///< another value
  withdrawn,  ///< it says nothing any more
  restored,   ///< it says again what it had said before, or is back after it was withdrawn
};

/// One edit of one figure. Of a merge, only what is in none of its parents that have the file;
/// `before` is then what the first of them said.
struct Edit {
  content::FigureKey key;  ///< by the names of the tip: a renamed office keeps its history
  EditKind kind = EditKind::entered;
  FigureState before{};
  FigureState after{};
  std::string path{};          ///< of its file after the commit, from the content folder
  std::size_t commit = 0;      ///< index into Ledger::commits
  bool is_correction = false;  ///< Rule: corrections.hpp
};

enum class FileEventKind {
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

/// A commit as the ledger names it.
struct LedgerCommit {
  git::ObjectId id;
  base::Date day;               ///< of the committer's clock
  std::int64_t seconds = 0;     ///< committer's time since 1970, UTC
  int offset_minutes = 0;       ///< of the committer's clock
  std::string author;           ///< after .mailmap; never an e-mail address
  std::string subject;          ///< first paragraph of the message, without e-mail addresses
  std::string reason;           ///< trailer `Alasan:`, else the subject
  bool has_own_reason = false;  ///< the trailer was there
  git::ObjectId first_parent;   ///< empty: a root
};

/// An office's year, or an office's own files (year 0), or the portal's (office empty).
using UnitName = std::pair<std::string, int>;

struct Ledger {
  std::vector<LedgerCommit> commits;  ///< that changed files of the format; oldest first
  std::vector<Edit> edits;            ///< by commit, then by key
  std::vector<FileEvent> files;       ///< by commit, then by path
  /// Where a shallow clone is cut off: what these commits changed nobody knows here. By day.
  std::vector<std::pair<base::Date, git::ObjectId>> edges;
  /// The commit that made each file of the tip what it is, by path. Absent: behind an edge.
  std::map<std::string, git::ObjectId> last_changes;

  bool is_whole() const { return edges.empty(); }
};

/// The part of a ledger that speaks of one unit: indices, oldest first.
struct Slice {
  std::vector<std::size_t> edits;
  std::vector<std::size_t> files;
};

/// By unit; units without any history are not in it.
std::map<UnitName, Slice> slices_of(const Ledger& ledger);

/// The states that the figure had, oldest first, each with the commit that brought it: from the
/// edits, and from the file that it was entered with.
struct Life {
  std::vector<std::size_t> edits;      ///< indices into Ledger::edits
  std::optional<std::size_t> entered;  ///< the FileEvent that it came with; absent: by an edit, or
                                       ///< behind the edge of a shallow clone
};

/// The life of one figure. `slice` is its unit's.
Life life_of(const Ledger& ledger, const Slice& slice, const content::FigureKey& key);

}  // namespace terang::history
