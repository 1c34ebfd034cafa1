#include "history/detail/digests.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace terang::history::detail {
namespace {

/// Gathers what a digest is of. Not base::KeyMaker: a first import has ten parts a file.
class Parts {
 public:
  void add(std::int64_t number) {
    const auto bytes = std::bit_cast<std::array<char, sizeof number>>(number);
    bytes_.append(bytes.data(), bytes.size());
  }
  void add(std::string_view text) {
    add(static_cast<std::int64_t>(text.size()));
    bytes_ += text;
  }
  void add(const git::RawId& id) { bytes_.append(id.bytes.begin(), id.bytes.end()); }
  void add(const base::Key& key) {
    add(static_cast<std::int64_t>(key.high));
    add(static_cast<std::int64_t>(key.low));
  }

  base::Key take() {
    const base::Key key = base::key_of(bytes_);
    bytes_.clear();
    return key;
  }

 private:
  std::string bytes_;
};

void add(const FigureState& state, Parts& parts) {
  parts.add(static_cast<std::int64_t>(state.kind));
  parts.add(state.text);
  parts.add(state.value);
}

void add(const Edit& edit, Parts& parts) {
  parts.add(edit.key.home.file);
  parts.add(edit.key.code);
  parts.add(edit.key.column);
  parts.add(static_cast<std::int64_t>(edit.kind) * 2 + (edit.is_correction ? 1 : 0));
  add(edit.before, parts);
  add(edit.after, parts);
  parts.add(edit.path);
}

void add_name(const Names& names, Index name, Parts& parts) {
  if (name == nowhere) return parts.add(-1);
  const auto& [office, year] = names.unit_of(name);
  parts.add(office);
  parts.add(year);
  parts.add(names.file_of(name));
}

void add_event(const FileEvents& files, std::size_t at, Parts& parts) {
  const PackedEvent& event = files.packed()[at];
  parts.add(static_cast<std::int64_t>(event.kind) * 2 + event.is_correction);
  parts.add(files.file_of(at));
  add_name(files.names(), event.path == event.home ? nowhere : event.path, parts);
  add_name(files.names(), event.old_path, parts);
  parts.add(files.blob_at(event.before).value_or(git::RawId{}));
  parts.add(files.blob_at(event.after).value_or(git::RawId{}));
}

/// Which commit, and who made it by today's `.mailmap`.
void add_author(const LedgerCommit& commit, Parts& parts) {
  parts.add(commit.id);
  parts.add(commit.author);
}

void add(const LedgerCommit& commit, Parts& parts) {
  parts.add(commit.id);
  parts.add(commit.seconds);
  parts.add(commit.offset_minutes);
  parts.add(commit.author);
  parts.add(commit.subject);
  parts.add(commit.reason);
  parts.add(commit.has_own_reason ? 1 : 0);
  parts.add(commit.first_parent);
}

/// Each entry on top of those before it.
void update_commits(Ledger& ledger, std::size_t first) {
  const FileEvents& files = ledger.files;
  auto edit = std::ranges::lower_bound(ledger.edits, first, {}, &Edit::commit);
  std::size_t event = files.of_commit(first).first;
  Parts parts;
  for (std::size_t commit = first; commit < ledger.commits.size(); ++commit) {
    add(ledger.commits[commit], parts);
    base::Key& digest = ledger.commits[commit].digest;
    digest = parts.take();
    for (; event < files.size() && files.commit_of(event) == commit; ++event) {
      parts.add(digest);
      add_name(files.names(), files.packed()[event].home, parts);
      add_event(files, event, parts);
      digest = parts.take();
    }
    for (; edit != ledger.edits.end() && edit->commit == commit; ++edit) {
      parts.add(digest);
      parts.add(edit->key.home.office);
      parts.add(edit->key.home.year);
      add(*edit, parts);
      digest = parts.take();
    }
  }
}

/// Digests of units, put together in the same way.
class Units {
 public:
  explicit Units(Memory& memory)
      : memory_{memory},
        ledger_{memory.ledger},
        names_{ledger_.files.names()},
        is_wanted_(names_.units().size()) {}

  void want_all() { is_wanted_.assign(is_wanted_.size(), true); }

  void want_changed(std::size_t first) {
    const FileEvents& files = ledger_.files;
    for (std::size_t at = files.of_commit(first).first; at < files.size(); ++at) {
      is_wanted_[names_[files.packed()[at].home].unit] = true;
      is_wanted_[names_[files.packed()[at].path].unit] = true;
    }
    for (std::size_t at = ledger_.edits.size(); at-- > 0 && ledger_.edits[at].commit >= first;) {
      is_wanted_[unit_of_edit(at)] = true;
    }
    for (const Version& version : memory_.versions) {
      if (version.commit >= first) is_wanted_[names_[version.path].unit] = true;
    }
  }

  void update();

 private:
  struct Unit {
    base::Key files{}, edits{}, changes{};
  };

  Index unit_of_edit(std::size_t at) const {
    return names_[memory_.homes[memory_.edit_files[at]]].unit;
  }
  void add_entries(std::vector<Unit>& units);
  void add_changes(std::vector<Unit>& units);

  Memory& memory_;
  Ledger& ledger_;
  const Names& names_;
  std::vector<bool> is_wanted_;
  Parts parts_;
};

void Units::add_entries(std::vector<Unit>& units) {
  const FileEvents& files = ledger_.files;
  for (std::size_t at = 0; at < files.size(); ++at) {
    const Index unit = names_[files.packed()[at].home].unit;
    if (!is_wanted_[unit]) continue;
    parts_.add(units[unit].files);
    add_event(files, at, parts_);
    add_author(ledger_.commits[files.commit_of(at)], parts_);
    units[unit].files = parts_.take();
  }
  for (std::size_t at = 0; at < ledger_.edits.size(); ++at) {
    const Index unit = unit_of_edit(at);
    if (!is_wanted_[unit]) continue;
    parts_.add(units[unit].edits);
    add(ledger_.edits[at], parts_);
    add_author(ledger_.commits[ledger_.edits[at].commit], parts_);
    units[unit].edits = parts_.take();
  }
}

/// Which commit made each file what it is. Sums, because the order of names is that of their
/// coming.
void Units::add_changes(std::vector<Unit>& units) {
  for (Index name = 0; name < ledger_.last_changes.size(); ++name) {
    const Index unit = names_[name].unit;
    if (ledger_.last_changes[name] == nowhere || !is_wanted_[unit]) continue;
    parts_.add(names_.file_of(name));
    add_author(ledger_.commits[ledger_.last_changes[name]], parts_);
    const base::Key key = parts_.take();
    units[unit].changes.high += key.high;
    units[unit].changes.low += key.low;
  }
}

void Units::update() {
  std::vector<Unit> units(is_wanted_.size());
  add_entries(units);
  add_changes(units);
  ledger_.unit_digests.resize(units.size());
  for (std::size_t unit = 0; unit < units.size(); ++unit) {
    if (!is_wanted_[unit]) continue;
    parts_.add(units[unit].files);
    parts_.add(units[unit].edits);
    parts_.add(units[unit].changes);
    ledger_.unit_digests[unit] = parts_.take();
  }
}

}  // namespace

void update_digests(Memory& memory, std::size_t first) {
  update_commits(memory.ledger, first);
  Units units{memory};
  units.want_changed(first);
  units.update();
}

void make_digests(Memory& memory) {
  update_commits(memory.ledger, 0);
  Units units{memory};
  units.want_all();
  units.update();
}

}  // namespace terang::history::detail
