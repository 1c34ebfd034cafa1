#include "history/detail/resume.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "history/detail/ancestry.hpp"
#include "history/detail/places.hpp"

namespace terang::history::detail {
namespace {

/// The first of the known commits that the new ones, or the tip itself, are made from.
/// Absent: one of them is made from none.
std::optional<Index> first_parent(const std::vector<git::CommitChanges>& changes,
                                  const Places& places, const git::RawId& tip) {
  Index first = changes.empty() ? places.find(tip) : nowhere;
  for (const git::CommitChanges& commit : changes) {
    if (commit.parents.empty()) return std::nullopt;
    for (const git::RawId& parent : commit.parents) first = std::min(first, places.find(parent));
  }
  return first;
}

/// The last commit up to this place that one can go on from. Absent: there is none.
std::optional<Index> find_cut(const Memory& memory, Index place) {
  const std::vector<bool> cuts = find_cuts(memory.walked);
  for (Index at = place + 1; at-- > 0;) {
    if (cuts[at]) return at;
  }
  return std::nullopt;
}

template <typename Entry>
void forget(std::vector<Entry>& entries, Index first_commit) {
  const auto first = std::ranges::lower_bound(entries, first_commit, {}, &Entry::commit);
  entries.erase(first, entries.end());
}

/// Forgets what came after a place. Returns the names of the files that it had changed.
std::vector<Index> forget_after(Index place, Memory& memory) {
  std::vector<Index> names;
  std::vector<PackedEvent>& events = memory.ledger.files.packed();
  const auto kept =
      static_cast<Index>(std::ranges::upper_bound(memory.places, place) - memory.places.begin());
  for (auto at = memory.mistaken.rbegin(); at != memory.mistaken.rend(); ++at) {
    if (at->commit < kept) break;
    events[at->event].kind = at->kind;
    events[at->event].is_correction = at->is_correction;
  }
  const std::size_t event_count = memory.ledger.files.of_commit(kept).first;
  for (std::size_t at = event_count; at < events.size(); ++at) {
    names.push_back(events[at].path);
    if (events[at].old_path != nowhere) names.push_back(events[at].old_path);
  }
  for (const Version& version : memory.versions) {
    if (version.commit >= kept) names.push_back(version.path);
  }
  events.resize(event_count);
  memory.event_files.resize(event_count);
  forget(memory.ledger.edits, kept);
  memory.edit_files.resize(memory.ledger.edits.size());
  forget(memory.versions, kept);
  forget(memory.broken, kept);
  forget(memory.mistaken, kept);
  memory.ledger.commits.resize(kept);
  memory.places.resize(kept);
  memory.walked.resize(place + std::size_t{1});
  return names;
}

}  // namespace

Rest resume(const Branch& branch, Memory& memory) {
  const git::Repository& reader = branch.readers.front();
  if (memory.folder != branch.folder) memory = {.folder = branch.folder};
  if (memory.walked.empty()) {
    memory = {.folder = branch.folder};
    return {.changes = reader.changes(branch.tip, branch.folder, {}), .is_new = true};
  }
  const Places places{memory.walked};
  const auto changes_after = [&](Index last) {
    return reader.changes(branch.tip, branch.folder, [&places, last](const git::RawId& id) {
      const Index place = places.find(id);
      return place != nowhere && place <= last;
    });
  };
  const auto old_tip = static_cast<Index>(memory.walked.size() - 1);
  Rest rest{.changes = changes_after(old_tip)};
  rest.is_new = !rest.changes.empty();
  const git::RawId tip = git::parse_id(branch.tip).value_or(git::RawId{});
  const auto first = first_parent(rest.changes, places, tip);
  if (first == old_tip) return rest;
  const auto cut = first ? find_cut(memory, *first) : std::nullopt;
  if (!cut) {
    const bool is_new = rest.is_new;
    memory = {};
    rest = resume(branch, memory);
    rest.is_new = is_new;
    return rest;
  }
  rest.forgotten = forget_after(*cut, memory);
  rest.changes = changes_after(*cut);
  return rest;
}

}  // namespace terang::history::detail
