#include "history/trace.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "content/figures.hpp"
#include "git/trailer.hpp"
#include "history/detail/compare.hpp"
#include "history/detail/order.hpp"
#include "history/detail/records.hpp"
#include "history/detail/replay.hpp"

namespace terang::history {
namespace {

using Order = std::vector<const CommitRecord*>;

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

std::map<std::string, git::ObjectId> last_changes(
    const Order& order, const std::map<std::string, git::ObjectId>& files) {
  std::map<std::string, git::ObjectId> found;
  for (auto commit = order.rbegin(); commit != order.rend() && found.size() < files.size();
       ++commit) {
    for (const FileRecord& file : (*commit)->files) {
      const auto shown = files.find(file.path);
      if (shown == files.end() || file.after != shown->second) continue;
      found.try_emplace(found.end(), file.path, (*commit)->id);
    }
  }
  return found;
}

std::set<std::pair<std::string_view, std::string_view>> names_of(const content::FileFigures& file) {
  std::set<std::pair<std::string_view, std::string_view>> names;
  for (const content::Figure& figure : file.figures) names.emplace(figure.code, figure.column);
  return names;
}

}  // namespace

void extend(const Branch& branch, Memory& memory) {
  if (memory.folder != branch.folder) memory = {.folder = branch.folder, .commits = {}};
  const auto known = [&memory](const git::ObjectId& id) { return memory.commits.contains(id); };
  auto changes = branch.readers.front().changes(branch.tip, branch.folder, known);
  for (CommitRecord& record : detail::records_of(branch, memory, std::move(changes))) {
    auto id = record.id;
    memory.commits.insert_or_assign(std::move(id), std::move(record));
  }
}

Ledger ledger_of(const Branch& branch, const Memory& memory) {
  const git::Repository& reader = branch.readers.front();
  const Order order = detail::oldest_first(memory.commits, branch.tip);
  detail::Replay replay{[&](const git::ObjectId& id) { return describe(reader, id); },
                        [&](const git::ObjectId& blob) { return reader.read_blob(blob); }};
  Ledger ledger = replay.run(order, branch.files);
  ledger.last_changes = last_changes(order, branch.files);
  return ledger;
}

Ledger trace(const Branch& branch, Memory& memory) {
  // What is behind the edges is not there to be described, and what is before them may say
  // something else when the clone is deepened.
  Memory alone;
  Memory& used = branch.readers.front().is_shallow() ? alone : memory;
  extend(branch, used);
  return ledger_of(branch, used);
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
  for (CellRecord& cell : detail::compare({&before, 1}, &says)) {
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
