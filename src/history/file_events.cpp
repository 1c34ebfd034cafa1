#include "history/file_events.hpp"

#include <algorithm>

namespace terang::history {

Index FileEvents::add_blob(const std::optional<git::RawId>& blob) {
  if (!blob) return nowhere;
  blobs_.push_back(*blob);
  return static_cast<Index>(blobs_.size() - 1);
}

std::optional<git::RawId> FileEvents::blob_at(Index blob) const {
  if (blob == nowhere) return std::nullopt;
  return blobs_[blob];
}

FileEvent FileEvents::operator[](std::size_t at) const {
  const PackedEvent& event = packed_[at];
  const auto print_blob = [this](Index blob) -> std::optional<git::ObjectId> {
    if (blob == nowhere) return std::nullopt;
    return print(blobs_[blob]);
  };
  return {.home = names_.home_of(event.home),
          .kind = event.kind,
          .path = names_.path_of(event.path),
          .old_path = event.old_path == nowhere ? std::string{} : names_.path_of(event.old_path),
          .before = print_blob(event.before),
          .after = print_blob(event.after),
          .commit = event.commit,
          .is_correction = event.is_correction != 0};
}

void FileEvents::push_back(const FileEvent& event) {
  const auto add = [this](const std::optional<git::ObjectId>& blob) {
    return add_blob(blob ? git::parse_id(*blob) : std::nullopt);
  };
  packed_.push_back({.home = names_.add(event.home),
                     .path = names_.add(event.path),
                     .old_path = event.old_path.empty() ? nowhere : names_.add(event.old_path),
                     .before = add(event.before),
                     .after = add(event.after),
                     .commit = static_cast<Index>(event.commit),
                     .kind = event.kind,
                     .is_correction = event.is_correction ? std::uint8_t{1} : std::uint8_t{0}});
}

std::pair<std::size_t, std::size_t> FileEvents::of_commit(std::size_t commit) const {
  const auto begin = std::ranges::lower_bound(packed_, commit, {}, &PackedEvent::commit);
  const auto end = std::ranges::upper_bound(packed_, commit, {}, &PackedEvent::commit);
  return {static_cast<std::size_t>(begin - packed_.begin()),
          static_cast<std::size_t>(end - packed_.begin())};
}

}  // namespace terang::history
