#include "history/trace.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "content/figures.hpp"
#include "git/trailer.hpp"
#include "history/detail/compare.hpp"
#include "history/detail/digests.hpp"
#include "history/detail/last_changes.hpp"
#include "history/detail/places.hpp"
#include "history/detail/records.hpp"
#include "history/detail/replay.hpp"
#include "history/detail/resume.hpp"

namespace terang::history {
namespace {

LedgerCommit describe(const git::Repository& repository, const git::ObjectId& id) {
  git::Commit commit = repository.commit(id);
  const auto reason = git::find_trailer(commit.message, "Alasan");
  LedgerCommit described{.id = id,
                         .day = base::day_of(commit.seconds, commit.offset_minutes),
                         .seconds = commit.seconds,
                         .offset_minutes = commit.offset_minutes,
                         .author = std::move(commit.author),
                         .subject = git::without_addresses(commit.subject),
                         .reason = {},
                         .has_own_reason = reason.has_value(),
                         .first_parent = {}};
  described.reason = reason ? git::without_addresses(*reason) : described.subject;
  if (!commit.parents.empty()) described.first_parent = commit.parents.front();
  return described;
}

/// Adds the commits, which come newest first, to those that were walked; of the edge of a shallow
/// clone the parents are not there.
void add_walked(const std::vector<detail::CommitRecord>& records, std::vector<Walked>& walked) {
  detail::Places places{walked};
  for (auto record = records.rbegin(); record != records.rend(); ++record) {
    Walked commit{.id = record->id};
    for (const git::RawId& parent : record->parents) {
      const Index place = places.find(parent);
      if (place != nowhere) commit.parents.push_back(place);
    }
    places.add(record->id);
    walked.push_back(std::move(commit));
  }
}

/// Authors go by the `.mailmap` of today.
bool name_authors_anew(const git::Repository& reader, Memory& memory) {
  const base::Key mailmap = base::key_of(reader.mailmap());
  if (std::exchange(memory.mailmap, mailmap) == mailmap) return false;
  for (LedgerCommit& commit : memory.ledger.commits) {
    commit.author = reader.commit(commit.id).author;
  }
  return !memory.ledger.commits.empty();
}

detail::Find find_in(const Branch& branch, const git::RawId& tip) {
  return [&branch, tip](std::span<const std::string> paths) {
    std::vector<std::string> whole;
    whole.reserve(paths.size());
    for (const std::string& path : paths) {
      whole.push_back(branch.folder.empty() ? path : branch.folder + "/" + path);
    }
    return branch.readers.front().find_files(tip, whole);
  };
}

/// Returns whether one can go on from what the memory then tells.
bool add_rest(const Branch& branch, detail::Rest& rest, Memory& memory) {
  if (rest.changes.empty() && rest.forgotten.empty()) return true;
  const git::Repository& reader = branch.readers.front();
  const std::vector<detail::CommitRecord> records =
      detail::records_of(branch, std::move(rest.changes));
  const std::size_t known = memory.walked.size();
  const auto first_commit = static_cast<Index>(memory.ledger.commits.size());
  add_walked(records, memory.walked);
  detail::Replay replay{memory, [&](const git::RawId& id) { return describe(reader, print(id)); },
                        [&](const git::RawId& blob) { return reader.read_blob(blob); }};
  for (std::size_t at = 0; at < records.size(); ++at) {
    replay.add(static_cast<Index>(known + at), records[records.size() - 1 - at]);
  }
  const detail::Find find = find_in(branch, memory.walked.back().id);
  replay.finish(find);
  detail::update_last_changes(memory, first_commit, rest.forgotten, find);
  // A file that has another name now, or was mistaken, leaves a unit that no new commit speaks of.
  if (rest.forgotten.empty() && replay.first_commit() >= first_commit) {
    detail::update_digests(memory, first_commit);
  } else {
    detail::make_digests(memory);
  }
  return replay.is_told();
}

std::set<std::pair<std::string_view, std::string_view>> names_of(const content::FileFigures& file) {
  std::set<std::pair<std::string_view, std::string_view>> names;
  for (const content::Figure& figure : file.figures) names.emplace(figure.code, figure.column);
  return names;
}

}  // namespace

bool trace(const Branch& branch, Memory& memory) {
  const git::Repository& reader = branch.readers.front();
  // What is behind the edges is not there to be described, and what is before them may say
  // something else when the clone is deepened.
  const bool is_shallow = reader.is_shallow();
  if (is_shallow) memory = {};
  detail::Rest rest = detail::resume(branch, memory);
  const bool has_new_names = name_authors_anew(reader, memory);
  const bool is_whole = add_rest(branch, rest, memory);
  if (has_new_names) detail::make_digests(memory);
  if (is_shallow || !is_whole) memory.walked.clear();
  return !memory.walked.empty() && (rest.is_new || has_new_names);
}

std::vector<Edit> expand(const FileEvent& event, const git::Repository& reader) {
  using enum FileEventKind;
  const auto read = [&](const std::optional<git::ObjectId>& blob) {
    return blob ? content::parse_figures(event.path, reader.read_blob(*blob))
                : content::FileFigures{};
  };
  const bool goes = event.kind == withdrawn;
  std::vector<Edit> edits;
  if (!goes && event.kind != entered && event.kind != restored) return edits;
  const content::FileFigures none;
  const content::FileFigures said = read(event.before);
  const content::FileFigures says = goes ? content::FileFigures{} : read(event.after);
  const content::FileFigures* const before = goes ? &said : &none;
  const std::set<std::pair<std::string_view, std::string_view>> names = names_of(said);
  for (detail::CellRecord& cell : detail::compare({&before, 1}, &says)) {
    const bool is_back = names.contains({cell.code, cell.column});
    const EditKind kind = is_back ? EditKind::restored : EditKind::entered;
    edits.push_back({.key = {.home = event.home,
                             .code = std::move(cell.code),
                             .column = std::move(cell.column)},
                     .kind = goes ? EditKind::withdrawn : kind,
                     .before = std::move(cell.before),
                     .after = std::move(cell.after),
                     .path = event.path,
                     .commit = event.commit,
                     .is_correction = event.is_correction});
  }
  return edits;
}

}  // namespace terang::history
