#include "history/detail/chapters.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace terang::history::detail {

Chapters::Chapters(const Memory& memory, Ancestry& ancestry)
    : names_{memory.ledger.files.names()}, ancestry_{ancestry} {
  for (const PackedEvent& event : memory.ledger.files.packed()) {
    const Index place = memory.places[event.commit];
    const bool is_renamed = event.old_path != nowhere;
    const bool is_gone = event.kind == FileEventKind::withdrawn;
    if (is_renamed) note(place, event.old_path, false);
    if (is_renamed || is_gone || event.is_made != 0) note(place, event.path, !is_gone);
  }
}

bool Chapters::is_chapter(Index path) const {
  return names_.file_of(path).starts_with("laporan/") && names_.unit_of(path).second != 0;
}

void Chapters::note(Index place, Index path, bool is_there) {
  if (!is_chapter(path)) return;
  const Index unit = names_[path].unit;
  if (unit >= last_.size()) last_.resize(unit + std::size_t{1}, nowhere);
  const Index previous = std::exchange(last_[unit], static_cast<Index>(notes_.size()));
  notes_.push_back({.place = place, .path = path, .previous = previous, .is_there = is_there});
}

bool Chapters::is_known(Index path) const {
  const Index unit = names_[path].unit;
  if (!is_chapter(path)) return true;
  Index at = unit < last_.size() ? last_[unit] : nowhere;
  while (at != nowhere && notes_[at].path != path) at = notes_[at].previous;
  return at != nowhere;
}

bool Chapters::has_report(Index path, Index place) {
  const Index unit = names_[path].unit;
  std::vector<Index> seen;
  for (Index at = unit < last_.size() ? last_[unit] : nowhere; at != nowhere;
       at = notes_[at].previous) {
    const Note& note = notes_[at];
    if (!ancestry_.is_behind(note.place, place)) continue;
    if (std::ranges::find(seen, note.path) != seen.end()) continue;
    if (note.is_there) return true;
    seen.push_back(note.path);
  }
  return false;
}

}  // namespace terang::history::detail
