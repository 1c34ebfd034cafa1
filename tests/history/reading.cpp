#include "history/reading.hpp"

#include <array>
#include <cstddef>
#include <optional>

#include "base/date.hpp"
#include "base/digest.hpp"

namespace terang::history {
namespace {

constexpr std::array<const char*, 4> edit_words{"baru", "diubah", "ditarik", "dipulihkan"};
constexpr std::array<const char*, 6> event_words{"baru",          "ditarik",     "dipulihkan",
                                                 "berganti nama", "tak terbaca", "terbaca lagi"};

std::string name_of(const content::FileHome& home) {
  return (home.office.empty() ? "portal" : home.office) +
         (home.year == 0 ? "" : " " + std::to_string(home.year)) + " " + home.file;
}

std::string word_of(const FigureState& state) {
  if (state.kind == FigureState::Kind::absent) return "-";
  const std::string mark = state.kind == FigureState::Kind::unreadable ? "!" : "";
  return mark + (state.text.empty() ? "~" : state.text);
}

std::string all_of(const FigureState& state) {
  return word_of(state) + "=" + state.value + "=" + (state.number ? state.number->exact() : "");
}

std::string word_of(const std::optional<git::ObjectId>& id) { return id ? *id : "-"; }

std::string word_of(const base::Key& key) {
  return std::to_string(key.high) + "." + std::to_string(key.low);
}

}  // namespace

std::string Golden::commit_on(int day, const std::string& message,
                              const std::vector<std::string>& parents, const Files& files) {
  support::Snapshot snapshot{.message = message, .parents = parents, .files = {}, .day = day};
  for (const auto& [path, bytes] : files) snapshot.files["content/" + path] = bytes;
  day_ = day;
  return repository.commit(snapshot);
}

std::string Golden::commit(const std::string& message, const std::vector<std::string>& parents,
                           const Files& files) {
  return commit_on(day_ + 1, message, parents, files);
}

Ledger Golden::ledger(const std::string& tip) const {
  Memory memory;
  return trace_in(repository.path(), tip, memory);
}

Lines Golden::lines(const std::string& tip) const { return lines_of(ledger(tip)); }

Ledger trace_in(const std::string& path, const std::string& tip, Memory& memory,
                const std::string& folder) {
  std::vector<git::Repository> readers;
  for (int reader = 0; reader < 2; ++reader) readers.emplace_back(path);
  trace({.readers = readers, .tip = tip, .folder = folder}, memory);
  return memory.ledger;
}

std::string line_of(const Edit& edit) {
  std::string line = name_of(edit.key.home) + " ";
  if (!edit.key.code.empty()) line += edit.key.code + " ";
  line += edit.key.column + " " + word_of(edit.before) + " > " + word_of(edit.after) + " " +
          edit_words.at(static_cast<std::size_t>(edit.kind));
  return edit.is_correction ? line + " (ralat)" : line;
}

std::string line_of(const FileEvent& event) {
  std::string line =
      name_of(event.home) + " " + event_words.at(static_cast<std::size_t>(event.kind));
  if (!event.old_path.empty()) line += " dari " + event.old_path;
  return event.is_correction ? line + " (ralat)" : line;
}

Lines lines_of(const Ledger& ledger) {
  Lines lines;
  for (const auto& [day, id] : ledger.edges) lines.push_back("tepi " + base::print_iso(day));
  for (std::size_t commit = 0; commit < ledger.commits.size(); ++commit) {
    const std::string subject = ledger.commits[commit].subject + ":";
    const std::size_t count = lines.size();
    for (const FileEvent& event : ledger.files) {
      if (event.commit == commit) lines.push_back(subject + " " + line_of(event));
    }
    for (const Edit& edit : ledger.edits) {
      if (edit.commit == commit) lines.push_back(subject + " " + line_of(edit));
    }
    if (lines.size() == count) lines.push_back(subject);
  }
  return lines;
}

Lines all_of(const Ledger& ledger) {
  Lines lines = lines_of(ledger);
  for (const LedgerCommit& commit : ledger.commits) {
    lines.push_back(commit.id + " " + base::print_iso(commit.day) + " " +
                    std::to_string(commit.seconds) + " " + std::to_string(commit.offset_minutes) +
                    " " + commit.author + ": " + commit.subject + " | " + commit.reason +
                    (commit.has_own_reason ? " ! " : " ") + commit.first_parent);
  }
  for (const Edit& edit : ledger.edits) {
    lines.push_back(std::to_string(edit.commit) + " " + line_of(edit) + " " + all_of(edit.before) +
                    " " + all_of(edit.after));
  }
  for (const FileEvent& event : ledger.files) {
    lines.push_back(std::to_string(event.commit) + " " + line_of(event) + " " + event.path + " " +
                    word_of(event.before) + " " + word_of(event.after));
  }
  for (const LedgerCommit& commit : ledger.commits) lines.push_back(word_of(commit.digest));
  for (const auto& [unit, slice] : slices_of(ledger)) lines.push_back(word_of(slice.digest));
  for (const auto& [path, id] : last_changes(ledger)) lines.push_back(path + " " + id);
  return lines;
}

std::map<std::string, git::ObjectId> last_changes(const Ledger& ledger) {
  std::map<std::string, git::ObjectId> changes;
  const Names& names = ledger.files.names();
  for (Index name = 0; name < names.size(); ++name) {
    const std::string path = names.path_of(name);
    if (const auto commit = ledger.last_change(path)) {
      changes.emplace(path, ledger.commits.at(*commit).id);
    }
  }
  return changes;
}

State state_of(const Files& files) {
  State state{.files = {}, .read = [files](const std::string& path) { return files.at(path); }};
  for (const auto& [path, bytes] : files) {
    state.files.emplace(path, base::sha256(bytes).substr(0, 40));
  }
  return state;
}

}  // namespace terang::history
