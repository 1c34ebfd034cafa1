#include "history/memory.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/failure.hpp"
#include "history/detail/flat.hpp"

namespace terang::history {
namespace {

using detail::FlatReader;
using detail::FlatWriter;

/// Changes with the form of what follows, and with every rule by which it comes about: replay,
/// corrections, and what parse_figures and value_of make of a file.
/// Behind it, a number as this machine has it.
constexpr std::string_view form = "terang ledger 3\n";
constexpr std::uint32_t machine = 0x01020304;

/// With the denominator 0 where there is none.
void write(const std::optional<base::Rational>& number, FlatWriter& writer) {
  const auto fraction = number ? number->fraction() : std::pair<std::int64_t, std::int64_t>{0, 0};
  base::ensure(fraction.has_value(), "a figure has no more than limits::number_digits");
  writer.add(fraction->first);
  writer.add(fraction->second);
}

void write(const FigureState& state, FlatWriter& writer) {
  writer.add(static_cast<std::uint32_t>(state.kind));
  if (state.kind == FigureState::Kind::absent) return;
  writer.add_text(state.text);
  writer.add_text(state.value);
  write(state.number, writer);
}

void write(const Edit& edit, FlatWriter& writer) {
  writer.add_text(edit.key.code);
  writer.add_text(edit.key.column);
  writer.add(static_cast<std::uint32_t>(edit.kind));
  write(edit.before, writer);
  write(edit.after, writer);
  writer.add_text(edit.path);
  writer.add(static_cast<Index>(edit.commit));
  writer.add(static_cast<std::uint32_t>(edit.is_correction ? 1 : 0));
}

void write(const LedgerCommit& commit, FlatWriter& writer) {
  writer.add_text(commit.id);
  writer.add(commit.seconds);
  writer.add(static_cast<std::int32_t>(commit.offset_minutes));
  writer.add_text(commit.author);
  writer.add_text(commit.subject);
  writer.add_text(commit.reason);
  writer.add(static_cast<std::uint32_t>(commit.has_own_reason ? 1 : 0));
  writer.add_text(commit.first_parent);
  writer.add(commit.digest);
}

void write(const FileEvents& files, FlatWriter& writer) {
  const Names& names = files.names();
  writer.add_count(names.units().size());
  for (const auto& [office, year] : names.units()) {
    writer.add_text(office);
    writer.add(static_cast<std::int32_t>(year));
  }
  writer.add_count(names.files().size());
  for (const std::string& file : names.files()) writer.add_text(file);
  writer.add_all(names.all());
  writer.add_all(files.blobs());
  writer.add_all(files.packed());
}

void write(const Broken& broken, FlatWriter& writer) {
  writer.add(broken.commit);
  writer.add(broken.file);
  writer.add(broken.blob);
  writer.add(static_cast<std::uint32_t>(broken.before ? 1 : 0));
  writer.add(broken.before.value_or(git::RawId{}));
}

std::optional<base::Rational> read_number(FlatReader& reader) {
  const auto numerator = reader.take<std::int64_t>();
  const auto denominator = reader.take<std::int64_t>();
  if (denominator == 0) return std::nullopt;
  if (denominator == 1) return base::Rational{numerator};
  return base::Rational{numerator, denominator};
}

/// One of an enumeration that ends with `last`.
template <typename Kind>
Kind read_kind(FlatReader& reader, Kind last) {
  const auto kind = reader.take<std::uint32_t>();
  if (kind <= static_cast<std::uint32_t>(last)) return static_cast<Kind>(kind);
  reader.fail();
  return {};
}

FigureState read_state(FlatReader& reader) {
  FigureState state;
  state.kind = read_kind(reader, FigureState::Kind::value);
  if (state.kind == FigureState::Kind::absent) return state;
  state.text = reader.take_text();
  state.value = reader.take_text();
  state.number = read_number(reader);
  return state;
}

Edit read_edit(FlatReader& reader) {
  Edit edit;
  edit.key.code = reader.take_text();
  edit.key.column = reader.take_text();
  edit.kind = read_kind(reader, EditKind::restored);
  edit.before = read_state(reader);
  edit.after = read_state(reader);
  edit.path = reader.take_text();
  edit.commit = reader.take<Index>();
  edit.is_correction = reader.take<std::uint32_t>() != 0;
  return edit;
}

LedgerCommit read_commit(FlatReader& reader) {
  LedgerCommit commit;
  commit.id = reader.take_text();
  commit.seconds = reader.take<std::int64_t>();
  commit.offset_minutes = reader.take<std::int32_t>();
  commit.day = base::day_of(commit.seconds, commit.offset_minutes);
  commit.author = reader.take_text();
  commit.subject = reader.take_text();
  commit.reason = reader.take_text();
  commit.has_own_reason = reader.take<std::uint32_t>() != 0;
  commit.first_parent = reader.take_text();
  commit.digest = reader.take<base::Key>();
  return commit;
}

void read_files(FlatReader& reader, FileEvents& files) {
  std::vector<UnitName> units;
  for (std::size_t left = reader.count(1); left > 0; --left) {
    std::string office = reader.take_text();
    units.emplace_back(std::move(office), reader.take<std::int32_t>());
  }
  std::vector<std::string> names;
  for (std::size_t left = reader.count(1); left > 0; --left) names.push_back(reader.take_text());
  auto all = Names::of(std::move(units), std::move(names), reader.take_all<Names::Name>());
  if (!all) return reader.fail();
  files.names() = *std::move(all);
  files.blobs() = reader.take_all<git::RawId>();
  files.packed() = reader.take_all<PackedEvent>();
}

Broken read_broken(FlatReader& reader) {
  Broken broken;
  broken.commit = reader.take<Index>();
  broken.file = reader.take<Index>();
  broken.blob = reader.take<git::RawId>();
  const bool has_before = reader.take<std::uint32_t>() != 0;
  const auto before = reader.take<git::RawId>();
  if (has_before) broken.before = before;
  return broken;
}

Walked read_walked(FlatReader& reader) {
  Walked commit;
  commit.id = reader.take<git::RawId>();
  commit.parents = reader.take_all<Index>();
  return commit;
}

/// Takes a list of what `read` takes.
template <typename Entry>
void read_all(FlatReader& reader, Entry (*read)(FlatReader&), std::vector<Entry>& entries) {
  const std::size_t count = reader.count(sizeof(Index));
  entries.reserve(count);
  for (std::size_t at = 0; at < count && reader.is_sound(); ++at) entries.push_back(read(reader));
}

bool are_below(const std::vector<Index>& places, std::size_t count) {
  return std::ranges::all_of(places, [count](Index place) { return place < count; });
}

bool is_sound(const PackedEvent& event, const Memory& memory) {
  const FileEvents& files = memory.ledger.files;
  const auto is_in = [](Index place, std::size_t count) {
    return place < count || place == nowhere;
  };
  return event.home < files.names().size() && event.path < files.names().size() &&
         is_in(event.old_path, files.names().size()) && is_in(event.before, files.blobs().size()) &&
         is_in(event.after, files.blobs().size()) && event.kind <= FileEventKind::readable;
}

/// Whether a list speaks of commits that there are, in their order.
template <typename Entry>
bool has_commits(const std::vector<Entry>& entries, const Memory& memory) {
  return std::ranges::is_sorted(entries, {}, &Entry::commit) &&
         (entries.empty() || entries.back().commit < memory.ledger.commits.size());
}

bool is_graph(const std::vector<Walked>& walked) {
  for (std::size_t at = 0; at < walked.size(); ++at) {
    if (!are_below(walked[at].parents, at)) return false;
  }
  return true;
}

/// Whether every place is one that there is.
bool is_sound(const Memory& memory) {
  const Ledger& ledger = memory.ledger;
  const std::size_t names = ledger.files.names().size();
  const std::vector<PackedEvent>& events = ledger.files.packed();
  const bool has_lists =
      memory.event_files.size() == events.size() &&
      memory.edit_files.size() == ledger.edits.size() &&
      memory.places.size() == ledger.commits.size() && ledger.last_changes.size() <= names &&
      std::ranges::is_sorted(memory.places) && are_below(memory.places, memory.walked.size()) &&
      are_below(memory.homes, names) && are_below(memory.event_files, memory.homes.size()) &&
      are_below(memory.edit_files, memory.homes.size()) && is_graph(memory.walked);
  return has_lists && has_commits(ledger.edits, memory) && has_commits(events, memory) &&
         has_commits(memory.versions, memory) && has_commits(memory.broken, memory) &&
         has_commits(memory.mistaken, memory) &&
         std::ranges::all_of(events, [&](const auto& event) { return is_sound(event, memory); }) &&
         std::ranges::all_of(memory.versions,
                             [names](const Version& version) { return version.path < names; }) &&
         std::ranges::all_of(memory.mistaken,
                             [&](const Mistaken& mistaken) {
                               return mistaken.event < events.size() &&
                                      mistaken.kind <= FileEventKind::readable;
                             }) &&
         std::ranges::all_of(ledger.last_changes, [&](Index commit) {
           return commit == nowhere || commit < ledger.commits.size();
         });
}

}  // namespace

std::string print(const Memory& memory) {
  FlatWriter writer{form};
  writer.add(machine);
  writer.add_text(memory.folder);
  writer.add(memory.mailmap);
  write(memory.ledger.files, writer);
  writer.add_all(memory.ledger.last_changes);
  writer.add_all(memory.ledger.unit_digests);
  const auto add_list = [&writer](const auto& entries) {
    writer.add_count(entries.size());
    for (const auto& entry : entries) write(entry, writer);
  };
  add_list(memory.ledger.commits);
  add_list(memory.ledger.edits);
  writer.add_count(memory.walked.size());
  for (const Walked& commit : memory.walked) {
    writer.add(commit.id);
    writer.add_all(commit.parents);
  }
  writer.add_all(memory.places);
  writer.add_all(memory.homes);
  writer.add_all(memory.event_files);
  writer.add_all(memory.edit_files);
  writer.add_all(memory.versions);
  add_list(memory.broken);
  writer.add_all(memory.mistaken);
  return std::move(writer).take();
}

std::optional<Memory> parse_memory(std::string_view bytes) {
  FlatReader reader{bytes, form};
  if (reader.take<std::uint32_t>() != machine) return std::nullopt;
  Memory memory;
  memory.folder = reader.take_text();
  memory.mailmap = reader.take<base::Key>();
  read_files(reader, memory.ledger.files);
  memory.ledger.last_changes = reader.take_all<Index>();
  memory.ledger.unit_digests = reader.take_all<base::Key>();
  read_all(reader, read_commit, memory.ledger.commits);
  read_all(reader, read_edit, memory.ledger.edits);
  read_all(reader, read_walked, memory.walked);
  memory.places = reader.take_all<Index>();
  memory.homes = reader.take_all<Index>();
  memory.event_files = reader.take_all<Index>();
  memory.edit_files = reader.take_all<Index>();
  memory.versions = reader.take_all<Version>();
  read_all(reader, read_broken, memory.broken);
  memory.mistaken = reader.take_all<Mistaken>();
  if (!reader.is_done() || !is_sound(memory)) return std::nullopt;
  for (std::size_t at = 0; at < memory.ledger.edits.size(); ++at) {
    const Index home = memory.homes[memory.edit_files[at]];
    memory.ledger.edits[at].key.home = memory.ledger.files.names().home_of(home);
  }
  return memory;
}

}  // namespace terang::history
