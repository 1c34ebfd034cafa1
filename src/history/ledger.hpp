// The ledger: every edit of every figure, with what it said before and after, and the commit that
// made it. Judges nothing: it says that a figure was revised after its year had closed, not why
// somebody might have wanted that.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "base/key.hpp"
#include "base/rational.hpp"
#include "content/figures.hpp"
#include "git/object_id.hpp"
#include "history/file_events.hpp"

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

/// Whether the edit is of a whole text, of which nothing is quoted.
bool is_prose(const Edit& edit);

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
  /// Of all this and of what it did: its edits and file events.
  base::Key digest{};
};

struct Ledger {
  std::vector<LedgerCommit> commits;  ///< that changed files of the format; oldest first
  std::vector<Edit> edits;            ///< by commit, then by key
  FileEvents files;                   ///< by commit, then by path
  /// Where a shallow clone is cut off: what these commits changed nobody knows here. By day.
  std::vector<std::pair<base::Date, git::ObjectId>> edges;
  /// By name in `files`, the commit that made a file of the tip what it is; shorter: nobody did.
  std::vector<Index> last_changes;
  std::vector<base::Key> unit_digests;  ///< by unit in the names of `files`: Slice::digest

  bool is_whole() const { return edges.empty(); }

  /// The commit that made the file of the tip what it is. Absent: it is not there, or is what it
  /// was behind an edge.
  std::optional<std::size_t> last_change(std::string_view path) const;
};

/// The part of a ledger that speaks of one unit: indices, oldest first.
struct Slice {
  std::vector<std::size_t> edits;
  std::vector<std::size_t> files;
  /// Of all that they say, and of which commits by whom: equal where a page of the unit is,
  /// whatever was done to others.
  base::Key digest{};
};

/// By unit; units without any history are not in it.
std::map<UnitName, Slice> slices_of(const Ledger& ledger);

/// Calls `use` with each year (0: what is of no year) and slice of an office, by year.
template <typename Use>
void for_each_year(const std::map<UnitName, Slice>& slices, const std::string& office, Use use) {
  for (auto unit = slices.lower_bound({office, 0});
       unit != slices.end() && unit->first.first == office; ++unit) {
    use(unit->first.second, unit->second);
  }
}

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
