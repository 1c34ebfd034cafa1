#include "history/ledger.hpp"

namespace terang::history {

std::map<UnitName, Slice> slices_of(const Ledger& ledger) {
  std::map<UnitName, Slice> slices;
  for (std::size_t at = 0; at < ledger.edits.size(); ++at) {
    const content::FileHome& home = ledger.edits[at].key.home;
    slices[{home.office, home.year}].edits.push_back(at);
  }
  for (std::size_t at = 0; at < ledger.files.size(); ++at) {
    const content::FileHome& home = ledger.files[at].home;
    slices[{home.office, home.year}].files.push_back(at);
  }
  return slices;
}

Life life_of(const Ledger& ledger, const Slice& slice, const content::FigureKey& key) {
  Life life;
  for (const std::size_t index : slice.edits) {
    if (ledger.edits[index].key == key) life.edits.push_back(index);
  }
  for (const std::size_t index : slice.files) {
    const FileEvent& event = ledger.files[index];
    if (event.home == key.home && event.kind == FileEventKind::entered && !life.entered) {
      life.entered = index;
    }
  }
  // What was absent before its first edit did not come with the file.
  const bool came_later = !life.edits.empty() &&
                          ledger.edits[life.edits.front()].before.kind == FigureState::Kind::absent;
  if (came_later) life.entered.reset();
  return life;
}

}  // namespace terang::history
