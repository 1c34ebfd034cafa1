#include "page/detail/life.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "page/detail/edits.hpp"
#include "page/detail/history_pages.hpp"
#include "page/detail/life_charts.hpp"

namespace terang::page::detail {
namespace {

using history::Edit;
using history::FigureState;
using history::FileEventKind;
using history::Ledger;

/// More stand in the office's history.
constexpr std::size_t most_entries = 50;
/// Bytes. Longer texts have a line of their own on a small screen.
constexpr std::size_t short_text = 24;

/// A line of the table: an edit, or what became of the file.
struct Entry {
  std::size_t commit = 0;
  std::size_t index = 0;  ///< into Ledger::edits, or Ledger::files
  bool is_file = false;
  bool is_whole_row = false;
  const FigureRow* row = nullptr;
};

/// A row in one commit: commit, file, code.
using RowEdit = std::tuple<std::size_t, std::string_view, std::string_view>;

RowEdit row_edit(const Edit& edit) { return {edit.commit, edit.key.home.file, edit.key.code}; }

bool is_naming(const Edit& edit) { return edit.key.column == naming_column(edit.key.home.file); }

bool is_number(const Edit& edit) { return edit.before.number || edit.after.number; }

/// The commit that the row, or its file, was entered with.
std::optional<std::size_t> birth_of(const Ledger& ledger, const history::Slice& slice,
                                    const FigureRow& row) {
  const auto of_row = [&](std::size_t at) { return is_of(ledger.edits[at].key, row); };
  const auto first = std::ranges::find_if(slice.edits, of_row);
  if (row.code && first != slice.edits.end()) {
    const std::size_t commit = ledger.edits[*first].commit;
    const bool came_by_edit = std::any_of(first, slice.edits.end(), [&](std::size_t at) {
      const Edit& edit = ledger.edits[at];
      return edit.commit == commit && of_row(at) && is_naming(edit) &&
             edit.before.kind == FigureState::Kind::absent;
    });
    if (came_by_edit) return commit;
  }
  const history::FileEvents& files = ledger.files;
  for (const std::size_t at : slice.files) {
    if (files.kind_of(at) == FileEventKind::entered && is_of(files, at, row)) {
      return files.commit_of(at);
    }
  }
  return std::nullopt;
}

RowLife life_of_row(const Ledger& ledger, const history::Slice& slice, const FigureRow& row) {
  RowLife life{.row = &row, .slice = &slice, .birth = birth_of(ledger, slice, row)};
  for (const std::size_t at : slice.edits) {
    const Edit& edit = ledger.edits[at];
    if (!is_of(edit.key, row) || (row.code && life.birth == edit.commit)) continue;
    life.edits.push_back(at);
  }
  for (const std::size_t at : slice.files) {
    const FileEventKind kind = ledger.files.kind_of(at);
    const bool is_told = kind != FileEventKind::entered && kind != FileEventKind::renamed;
    if (is_told && is_of(ledger.files, at, row)) life.events.push_back(at);
  }
  return life;
}

/// The rows that came or went as a whole.
std::set<RowEdit> whole_rows(const Ledger& ledger, const RowLife& life) {
  std::set<RowEdit> rows;
  for (const std::size_t at : life.edits) {
    const Edit& edit = ledger.edits[at];
    const bool is_whole = edit.before.kind == FigureState::Kind::absent ||
                          edit.after.kind == FigureState::Kind::absent;
    if (is_naming(edit) && is_whole) rows.insert(row_edit(edit));
  }
  return rows;
}

/// Of a row that came or went as a whole, its name and its numbers are told, the name first.
void add_entries(const Ledger& ledger, const RowLife& life, std::vector<Entry>& entries) {
  const std::set<RowEdit> whole = whole_rows(ledger, life);
  std::optional<RowEdit> row;
  std::size_t row_begin = entries.size();
  for (const std::size_t at : life.edits) {
    const Edit& edit = ledger.edits[at];
    if (row != row_edit(edit)) row_begin = entries.size();
    row = row_edit(edit);
    const bool is_in_whole = whole.contains(*row);
    if (is_in_whole && !is_naming(edit) && !is_number(edit)) continue;
    const Entry entry{.commit = edit.commit,
                      .index = at,
                      .is_whole_row = is_in_whole && is_naming(edit),
                      .row = life.row};
    const std::size_t place = entry.is_whole_row ? row_begin : entries.size();
    entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(place), entry);
  }
  for (const std::size_t at : life.events) {
    entries.push_back(
        {.commit = ledger.files.commit_of(at), .index = at, .is_file = true, .row = life.row});
  }
}

bool is_long(const Edit& edit) {
  return edit.before.text.size() > short_text || edit.after.text.size() > short_text;
}

theme::Record entry_record(const Entry& entry, const Site& site) {
  const Ledger& ledger = site.history->ledger;
  if (entry.is_file) {
    theme::Record record = event_record(ledger.files[entry.index], site);
    record.set("is_file", true);
    record.set("label", entry.row->code ? entry.row->label : std::string{});
    return record;
  }
  const Edit& edit = ledger.edits[entry.index];
  theme::Record record = edit_record(edit, site);
  record.set("is_file", false);
  record.set("whole_row", entry.is_whole_row);
  record.set("long", is_long(edit));
  record.set("label", entry.row->code ? entry.row->label : edit.key.code);
  return record;
}

/// Entries under their commits, newest first.
theme::List commit_list(const std::vector<Entry>& entries, const Site& site,
                        const std::string& root) {
  theme::List commits;
  theme::List held;
  for (std::size_t at = 0; at < entries.size(); ++at) {
    held.emplace_back(entry_record(entries[at], site));
    if (at + 1 < entries.size() && entries[at + 1].commit == entries[at].commit) continue;
    theme::Record commit =
        commit_record(site.history->ledger.commits[entries[at].commit], site, root);
    commit.set("entries", std::exchange(held, {}));
    commits.emplace_back(std::move(commit));
  }
  return commits;
}

/// Rows that were entered alike are told once. Whether a draft says what the last commit said,
/// nobody knows here: what it has not from an edit is left out.
struct Birth {
  std::string labels;
  bool is_edited = false;
  std::optional<std::size_t> commit;
};

std::vector<Birth> births_of(const std::vector<RowLife>& lives, bool is_draft) {
  std::vector<Birth> births;
  for (const RowLife& life : lives) {
    const bool is_edited = !life.edits.empty() || !life.events.empty();
    if (is_draft && !is_edited) continue;
    const auto like = std::ranges::find_if(births, [&](const Birth& birth) {
      return birth.is_edited == is_edited && birth.commit == life.birth;
    });
    if (like != births.end()) {
      like->labels += ", " + life.row->label;
    } else {
      births.push_back({.labels = life.row->label, .is_edited = is_edited, .commit = life.birth});
    }
  }
  if (births.size() == 1) births.front().labels.clear();
  return births;
}

theme::List birth_list(const std::vector<RowLife>& lives, const Site& site,
                       const std::string& root) {
  const Ledger& ledger = site.history->ledger;
  theme::List list;
  for (const Birth& birth : births_of(lives, site.draft)) {
    theme::Record record{{"labels", birth.labels},
                         {"edited", birth.is_edited},
                         {"cut_off", !birth.commit && !ledger.is_whole()}};
    record.set("entered",
               birth.commit ? theme::Value{commit_record(ledger.commits[*birth.commit], site, root)}
                            : theme::Value{});
    list.emplace_back(std::move(record));
  }
  return list;
}

theme::List chart_list(const std::vector<RowLife>& lives, const Site& site) {
  theme::List charts;
  int number = 0;
  for (const RowLife& life : lives) {
    if (life.row->code) add_charts(site, life, number, charts);
  }
  return charts;
}

}  // namespace

theme::Value life_value(const Site& site, const std::vector<FigureRow>& rows,
                        const std::string& root) {
  std::vector<RowLife> lives;
  for (const FigureRow& row : rows) {
    const history::Slice* const slice = find_slice(site, row);
    if (slice != nullptr) lives.push_back(life_of_row(site.history->ledger, *slice, row));
  }
  if (lives.empty()) return {};
  std::vector<Entry> entries;
  for (const RowLife& life : lives) add_entries(site.history->ledger, life, entries);
  theme::List births = birth_list(lives, site, root);
  if (entries.empty() && births.empty()) return {};
  std::ranges::stable_sort(entries, std::ranges::greater{}, &Entry::commit);
  const std::size_t left_out = entries.size() - std::min(entries.size(), most_entries);
  entries.resize(entries.size() - left_out);

  theme::Record record{{"has_edits", !entries.empty()},
                       {"more", left_out > 0 ? std::to_string(left_out) : std::string{}},
                       {"office_history", root + office_history_address(rows.front().home.office)}};
  record.set("commits", commit_list(entries, site, root));
  theme::List charts = chart_list(lives, site);
  record.set("has_charts", !charts.empty());
  record.set("charts", std::move(charts));
  record.set("births", std::move(births));
  return record;
}

}  // namespace terang::page::detail
