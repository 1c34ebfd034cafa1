#include "history/ledger.hpp"

#include <utility>

namespace terang::history {
namespace {

/// The slices, found by the places of their units in the ledger's names.
class Slices {
 public:
  explicit Slices(const Ledger& ledger)
      : names_{ledger.files.names()}, found_(names_.units().size(), nullptr) {}

  Slice& of_name(Index name) {
    Slice*& slice = found_[names_[name].unit];
    if (slice == nullptr) slice = &slices_[names_.unit_of(name)];
    return *slice;
  }
  Slice& of_home(const content::FileHome& home) {
    // Edits of a commit come by their figures, so by their units.
    const bool is_last = last_ != slices_.end() && last_->first.second == home.year &&
                         last_->first.first == home.office;
    if (!is_last) last_ = slices_.try_emplace({home.office, home.year}).first;
    return last_->second;
  }
  std::map<UnitName, Slice> take() { return std::move(slices_); }

 private:
  const Names& names_;
  std::vector<Slice*> found_;
  std::map<UnitName, Slice> slices_;
  std::map<UnitName, Slice>::iterator last_ = slices_.end();
};

}  // namespace

bool is_prose(const Edit& edit) {
  const auto is_unquoted = [](const FigureState& state) {
    return state.kind == FigureState::Kind::value && state.text.empty();
  };
  return is_unquoted(edit.before) || is_unquoted(edit.after);
}

std::optional<std::size_t> Ledger::last_change(std::string_view path) const {
  const Index name = files.names().find(path);
  if (name >= last_changes.size() || last_changes[name] == nowhere) return std::nullopt;
  return last_changes[name];
}

std::map<UnitName, Slice> slices_of(const Ledger& ledger) {
  Slices slices{ledger};
  for (std::size_t at = 0; at < ledger.edits.size(); ++at) {
    slices.of_home(ledger.edits[at].key.home).edits.push_back(at);
  }
  const FileEvents& files = ledger.files;
  for (std::size_t at = 0; at < files.size(); ++at) {
    slices.of_name(files.packed()[at].home).files.push_back(at);
  }
  std::map<UnitName, Slice> made = slices.take();
  for (auto& [unit, slice] : made) {
    const Index place = files.names().find_unit(unit);
    if (place < ledger.unit_digests.size()) slice.digest = ledger.unit_digests[place];
  }
  return made;
}

Life life_of(const Ledger& ledger, const Slice& slice, const content::FigureKey& key) {
  Life life;
  for (const std::size_t index : slice.edits) {
    if (ledger.edits[index].key == key) life.edits.push_back(index);
  }
  for (const std::size_t index : slice.files) {
    const bool is_entered = ledger.files.kind_of(index) == FileEventKind::entered &&
                            ledger.files.file_of(index) == key.home.file &&
                            ledger.files.unit_of(index).second == key.home.year &&
                            ledger.files.unit_of(index).first == key.home.office;
    if (is_entered && !life.entered) life.entered = index;
  }
  // What was absent before its first edit did not come with the file.
  const bool came_later = !life.edits.empty() &&
                          ledger.edits[life.edits.front()].before.kind == FigureState::Kind::absent;
  if (came_later) life.entered.reset();
  return life;
}

}  // namespace terang::history
