#include "theme/value.hpp"

namespace terang::theme {

// Defined here because Entry is complete only after Value.
Record::Record() = default;
Record::Record(const Record&) = default;
Record::Record(Record&&) noexcept = default;
Record& Record::operator=(const Record&) = default;
Record& Record::operator=(Record&&) noexcept = default;
Record::~Record() = default;

Record::Record(std::initializer_list<Entry> entries) {
  entries_.reserve(entries.size());
  for (const Entry& entry : entries) entries_.push_back({entry.name, std::move(entry.value)});
}

Record Record::over(const Record& below, std::initializer_list<Entry> entries) {
  Record record{entries};
  record.below_ = &below;
  return record;
}

void Record::set(Name name, Value value) {
  for (Entry& entry : entries_) {
    if (entry.name != name) continue;
    entry.value = std::move(value);
    return;
  }
  if (entries_.empty()) entries_.reserve(8);  // growing from one costs more than the slack
  entries_.push_back({name, std::move(value)});
}

const Value* Record::find(Name name) const {
  for (const Record* at = this; at != nullptr; at = at->below_) {
    for (const Entry& entry : at->entries_) {
      if (entry.name == name) return &entry.value;
    }
  }
  return nullptr;
}

}  // namespace terang::theme
