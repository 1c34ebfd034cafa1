// Random histories. The seeds are fixed, so every run makes the same edits.
#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "content/figures.hpp"
#include "history/detail/compare.hpp"
#include "history/reading.hpp"
#include "support/seeds.hpp"

namespace terang::history::random_test {
namespace {

using content::FigureKey;

/// The state of every figure, as word_of prints it; absent figures are left out.
using Figures = std::map<FigureKey, std::string>;

std::string word_of(const FigureState& state) {
  if (state.kind == FigureState::Kind::absent) return "";
  return (state.kind == FigureState::Kind::unreadable ? "!" : "=") + state.value;
}

Figures figures_of(const Files& files) {
  Figures figures;
  for (const auto& [path, bytes] : files) {
    const content::FileFigures file = content::parse_figures(path, bytes);
    for (const content::Figure& figure : file.figures) {
      const FigureKey key{.home = content::find_home(path).value(),
                          .code = std::string{figure.code},
                          .column = std::string{figure.column}};
      figures[key] = word_of(detail::state_of(figure));
    }
  }
  return figures;
}

class Dice {
 public:
  explicit Dice(unsigned seed) : random_{seed} {}

  std::size_t below(std::size_t count) { return random_() % count; }
  bool one_in(std::size_t count) { return below(count) == 0; }

 private:
  std::mt19937 random_;
};

/// Values by row and column; empty: a table without rows.
using Table = std::map<std::string, std::map<std::string, std::string>>;

/// Prints the values with a random delimiter, line end, quoting and order of rows and columns.
std::string print(const Table& table, Dice& dice) {
  std::vector<std::string> columns{"target", "realisasi", "catatan"};
  if (dice.one_in(4)) std::swap(columns[0], columns[2]);
  const std::string delimiter = dice.one_in(3) ? "," : ";";
  const std::string end = dice.one_in(4) ? "\r\n" : "\n";
  std::string text = dice.one_in(5) ? "\xEF\xBB\xBF" : "";
  text += "kode";
  for (const std::string& column : columns) text += delimiter + column;
  text += end;
  std::vector<std::string> lines;
  for (const auto& [code, cells] : table) {
    std::string line = code;
    for (const std::string& column : columns) {
      const auto cell = cells.find(column);
      const std::string value = cell == cells.end() ? "" : cell->second;
      line += delimiter + (dice.one_in(4) ? "\"" + value + "\"" : value);
    }
    lines.push_back(line + end);
  }
  if (dice.one_in(3)) std::reverse(lines.begin(), lines.end());
  for (const std::string& line : lines) text += line;
  return text;
}

void edit(Table& table, Dice& dice) {
  const std::vector<std::string> values{"", "5", "6", "7.5 %", "80-90", "99&", "tidak berlaku"};
  const std::vector<std::string> columns{"target", "realisasi", "catatan"};
  const std::string code = std::to_string(dice.below(6));
  if (dice.one_in(8)) {
    table.erase(code);
  } else {
    table[code][columns[dice.below(3)]] = values[dice.below(values.size())];
  }
}

/// Applies the edits of a ledger, one commit after the other. Each edit must begin with the state
/// that its figure has by then.
class Player {
 public:
  Player(const Ledger& ledger, const git::Repository& reader) : ledger_{ledger}, reader_{reader} {}

  Figures play() {
    for (std::size_t commit = 0; commit < ledger_.commits.size(); ++commit) {
      for (const FileEvent& event : ledger_.files) {
        if (event.commit != commit) continue;
        for (const Edit& each : expand(event, reader_)) apply(each);
      }
      for (const Edit& each : ledger_.edits) {
        if (each.commit == commit) apply(each);
      }
    }
    return figures_;
  }

 private:
  void apply(const Edit& each) {
    CAPTURE(line_of(each));
    const auto found = figures_.find(each.key);
    CHECK((found == figures_.end() ? "" : found->second) == word_of(each.before));
    if (each.after.kind == FigureState::Kind::absent) {
      figures_.erase(each.key);
    } else {
      figures_[each.key] = word_of(each.after);
    }
  }

  const Ledger& ledger_;
  const git::Repository& reader_;
  Figures figures_;
};

/// A line of commits over three tables, which become unreadable, are withdrawn and restored, and
/// are renamed with their office.
class Line {
 public:
  explicit Line(unsigned seed) : dice_{seed} {
    for (const char* name : {"kinerja.csv", "rencana-aksi.csv", "sasaran.csv"}) {
      tables_.push_back({.name = name});
    }
  }

  Files next(bool is_last) {
    if (dice_.one_in(10)) office_ = office_ == "a" ? "b" : "a";
    Files files;
    for (State& state : tables_) {
      for (std::size_t edits = dice_.below(4); edits > 0; --edits) edit(state.table, dice_);
      if (dice_.one_in(state.is_there ? 15 : 3)) state.is_there = !state.is_there;
      if (dice_.one_in(state.is_broken ? 2 : 10)) state.is_broken = !state.is_broken;
      if (!state.is_there && !is_last) continue;
      std::string bytes = print(state.table, dice_);
      if (state.is_broken && !is_last) bytes += "1;2;3;4;5;6;7\n";
      files["kantor/" + office_ + "/2025/" + state.name] = bytes;
    }
    files["kantor/" + office_ + "/kantor.yaml"] = "nama: K\n";
    return files;
  }

 private:
  struct State {
    std::string name{};
    Table table{};
    bool is_there = true;
    bool is_broken = false;
  };

  Dice dice_;
  std::string office_ = "a";
  std::vector<State> tables_;
};

TEST_CASE("random: replaying the edits of a line of commits gives the figures of its tip") {
  const auto last = static_cast<unsigned>(support::few_or_many(2, 10));
  for (unsigned seed = 1; seed <= last; ++seed) {
    CAPTURE(seed);
    Golden golden;
    Line line{seed};
    std::vector<std::string> parents;
    Files files;
    for (int commit = 0; commit < 60; ++commit) {
      files = line.next(commit == 59);
      parents = {golden.commit("c" + std::to_string(commit), parents, files)};
    }
    const Ledger ledger = golden.ledger(parents.front());
    const git::Repository reader{golden.repository.path()};
    CHECK(ledger.edits.size() > 100);
    CHECK(Player{ledger, reader}.play() == figures_of(files));
  }
}

const std::vector<std::string> paths{"kantor/a/2024/kinerja.csv", "kantor/a/2025/kinerja.csv",
                                     "kantor/b/2025/anggaran.csv"};

/// Commits over three tables that branch and merge.
struct Web {
  explicit Web(unsigned seed);

  Golden golden;
  std::vector<std::string> ids;
  std::vector<std::vector<std::size_t>> parents;
  std::vector<std::vector<Table>> tables;
  std::vector<Files> files;

 private:
  std::vector<Table> merged(const std::vector<std::size_t>& from, Dice& dice) const;
};

/// Takes each row from one of the parents, chosen at random.
std::vector<Table> Web::merged(const std::vector<std::size_t>& from, Dice& dice) const {
  std::vector<Table> result(paths.size());
  for (std::size_t table = 0; table < paths.size(); ++table) {
    for (int row = 0; row < 6; ++row) {
      const Table& source = tables[from[dice.below(from.size())]][table];
      const auto found = source.find(std::to_string(row));
      if (found != source.end()) result[table].insert(*found);
    }
  }
  return result;
}

Web::Web(unsigned seed) {
  Dice dice{seed};
  for (std::size_t commit = 0; commit < 60; ++commit) {
    std::vector<std::size_t> from;
    const std::size_t wanted = commit == 0 ? 0 : dice.one_in(3) ? 2 + dice.below(2) : 1;
    for (std::size_t tries = 0; tries < wanted; ++tries) {
      const std::size_t parent = commit - 1 - dice.below(std::min<std::size_t>(commit, 4));
      if (std::find(from.begin(), from.end(), parent) == from.end()) from.push_back(parent);
    }
    std::vector<Table> state = commit == 0 ? std::vector<Table>(paths.size()) : merged(from, dice);
    const bool is_clean = from.size() > 1 && !dice.one_in(3);
    if (!is_clean) {
      for (std::size_t edits = dice.below(5); edits > 0; --edits) {
        edit(state[dice.below(paths.size())], dice);
      }
    }
    files.emplace_back();
    for (std::size_t table = 0; table < paths.size(); ++table) {
      files.back()[paths[table]] = print(state[table], dice);
    }
    std::vector<std::string> parent_ids;
    for (const std::size_t parent : from) parent_ids.push_back(ids[parent]);
    ids.push_back(golden.commit("c" + std::to_string(commit), parent_ids, files.back()));
    parents.push_back(from);
    tables.push_back(state);
  }
}

/// The figures of a commit whose state no parent has, each as `key before > after`; `before` is
/// the state in the first parent.
std::set<std::string> own_edits(const Web& web, std::size_t commit) {
  std::vector<Figures> before;
  for (const std::size_t parent : web.parents[commit]) {
    before.push_back(figures_of(web.files[parent]));
  }
  const Figures after = figures_of(web.files[commit]);
  std::set<FigureKey> keys;
  for (const auto& [key, word] : after) keys.insert(key);
  for (const auto& [key, word] : before.front()) keys.insert(key);
  const auto word_in = [](const Figures& figures, const FigureKey& key) {
    const auto found = figures.find(key);
    return found == figures.end() ? std::string{} : found->second;
  };
  std::set<std::string> edits;
  for (const FigureKey& key : keys) {
    const std::string word = word_in(after, key);
    const bool is_taken_over = std::any_of(before.begin(), before.end(), [&](const auto& figures) {
      return word_in(figures, key) == word;
    });
    if (is_taken_over) continue;
    edits.insert(key.home.office + std::to_string(key.home.year) + " " + key.code + " " +
                 key.column + " " + word_in(before.front(), key) + " > " + word);
  }
  return edits;
}

TEST_CASE("random: the edits of a commit are exactly its figures that no parent has") {
  const Web web{7};
  std::set<std::size_t> reached;
  std::vector<std::size_t> waiting{59};
  while (!waiting.empty()) {
    const std::size_t commit = waiting.back();
    waiting.pop_back();
    if (!reached.insert(commit).second) continue;
    waiting.insert(waiting.end(), web.parents[commit].begin(), web.parents[commit].end());
  }
  CHECK(reached.size() > 30);
  const Ledger ledger = web.golden.ledger(web.ids.back());
  std::map<git::ObjectId, std::set<std::string>> told;
  for (const Edit& each : ledger.edits) {
    const FigureKey& key = each.key;
    const auto [entry, is_new] = told[ledger.commits[each.commit].id].insert(
        key.home.office + std::to_string(key.home.year) + " " + key.code + " " + key.column + " " +
        word_of(each.before) + " > " + word_of(each.after));
    CHECK(is_new);
  }
  for (const std::size_t commit : reached) {
    if (commit == 0) continue;
    CAPTURE(commit);
    CHECK(told[web.ids[commit]] == own_edits(web, commit));
  }
}

TEST_CASE("random: a ledger that is extended from any commit equals one made from scratch") {
  const Web web{8};
  const std::string path = web.golden.repository.path();
  const Lines expected = all_of(web.golden.ledger(web.ids.back()));
  Dice dice{8};
  for (int round = 0; round < 20; ++round) {
    Memory memory;
    for (std::size_t at = dice.below(30); at + 1 < web.ids.size(); at += 1 + dice.below(30)) {
      trace_in(path, web.ids[at], memory);
    }
    CAPTURE(round);
    CHECK(all_of(trace_in(path, web.ids.back(), memory)) == expected);
  }
}

/// Commits that branch and merge. They edit, break, withdraw, restore and rename the files of three
/// offices, among them chapters of reports.
class Tangle {
 public:
  explicit Tangle(unsigned seed) : dice_{seed} {
    for (std::size_t commit = 0; commit < 50; ++commit) add(commit);
  }

  Golden golden;
  std::vector<std::string> ids;

 private:
  void add(std::size_t commit);
  Files merged(const std::vector<std::size_t>& from);
  void change(Files& files);
  void rename(Files& files);
  std::string table();

  Dice dice_;
  std::vector<Files> files_;
};

std::string Tangle::table() {
  Table table;
  for (int edits = 0; edits < 4; ++edits) edit(table, dice_);
  return print(table, dice_) + (dice_.one_in(6) ? "1;2;3;4;5;6;7\n" : "");
}

/// Takes each file from one of the parents, chosen at random; if that one lacks it, it is gone.
Files Tangle::merged(const std::vector<std::size_t>& from) {
  std::set<std::string> all;
  for (const std::size_t parent : from) {
    for (const auto& [path, bytes] : files_[parent]) all.insert(path);
  }
  Files files;
  for (const std::string& path : all) {
    const Files& source = files_[from[dice_.below(from.size())]];
    const auto found = source.find(path);
    if (found != source.end()) files.insert(*found);
  }
  return files;
}

void Tangle::rename(Files& files) {
  const std::vector<std::string> offices{"a", "b", "c"};
  const std::string from = "kantor/" + offices[dice_.below(3)] + "/";
  const std::string to = "kantor/" + offices[dice_.below(3)] + "/";
  Files renamed;
  for (const auto& [path, bytes] : files) {
    renamed[path.starts_with(from) ? to + path.substr(from.size()) : path] = bytes;
  }
  files = renamed;
}

void Tangle::change(Files& files) {
  const std::vector<std::string> names{"2023/kinerja.csv", "2025/kinerja.csv", "2025/sasaran.csv",
                                       "2023/laporan/01-isi.md", "2025/laporan/01-isi.md"};
  const std::vector<std::string> offices{"a", "b", "c"};
  const std::string path = "kantor/" + offices[dice_.below(3)] + "/" + names[dice_.below(5)];
  if (dice_.one_in(3)) {
    files.erase(path);
  } else {
    const std::vector<std::string> chapters{"Isi 1.\n", "Isi 2.\n", "\xFF"};
    files[path] = path.ends_with(".md") ? chapters[dice_.below(3)] : table();
  }
}

void Tangle::add(std::size_t commit) {
  std::vector<std::size_t> from;
  const std::size_t wanted = commit == 0 ? 0 : dice_.one_in(4) ? 2 : 1;
  for (std::size_t tries = 0; tries < wanted; ++tries) {
    const std::size_t parent = commit - 1 - dice_.below(std::min<std::size_t>(commit, 3));
    if (std::find(from.begin(), from.end(), parent) == from.end()) from.push_back(parent);
  }
  Files files = from.empty() ? Files{{"portal.yaml", "judul: P\n"}} : merged(from);
  if (from.size() < 2 || dice_.one_in(3)) {
    for (std::size_t changes = dice_.below(4); changes > 0; --changes) change(files);
  }
  if (dice_.one_in(8)) rename(files);
  std::vector<std::string> parents;
  for (const std::size_t parent : from) parents.push_back(ids[parent]);
  ids.push_back(golden.commit("c" + std::to_string(commit), parents, files));
  files_.push_back(std::move(files));
}

TEST_CASE("random: a ledger continued from any commit to any other equals one made from scratch") {
  const auto last = static_cast<unsigned>(support::few_or_many(13, 20));
  for (unsigned seed = 11; seed <= last; ++seed) {
    const Tangle tangle{seed};
    const std::string path = tangle.golden.repository.path();
    std::vector<Lines> expected;
    for (const std::string& id : tangle.ids) expected.push_back(all_of(tangle.golden.ledger(id)));
    Dice dice{seed};
    Memory memory;
    for (int round = 0; round < 40; ++round) {
      const std::size_t tip = dice.below(tangle.ids.size());
      CAPTURE(seed);
      CAPTURE(tip);
      CHECK(all_of(trace_in(path, tangle.ids[tip], memory)) == expected[tip]);
      if (dice.one_in(3)) memory = parse_memory(print(memory)).value();
    }
    for (std::size_t tip = 0; tip < tangle.ids.size(); ++tip) {
      CAPTURE(tip);
      CHECK(all_of(trace_in(path, tangle.ids[tip], memory)) == expected[tip]);
    }
  }
}

}  // namespace
}  // namespace terang::history::random_test
