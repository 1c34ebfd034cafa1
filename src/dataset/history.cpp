#include "dataset/history.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include <nlohmann/json.hpp>

#include "dataset/detail/json.hpp"
#include "dataset/detail/moment.hpp"
#include "dataset/edit_words.hpp"

namespace terang::dataset {
namespace {

using detail::Json;
using history::Edit;
using history::FigureState;
using history::LedgerCommit;

// A ledger has a hundred thousand edits: their lines are written straight into the text, because a
// tree of them takes ten times the memory.

std::string in_quotes(std::string_view text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string text_or_null(std::string_view text) { return text.empty() ? "null" : in_quotes(text); }

/// `, "key": value`.
void append_member(std::string& line, std::string_view key, std::string_view value) {
  line += ", \"";
  line += key;
  line += "\": ";
  line += value;
}

std::string unit_members(const content::FileHome& home) {
  std::string line = "{\"kantor\": " + text_or_null(home.office);
  append_member(line, "tahun", home.year == 0 ? "null" : std::to_string(home.year));
  return line;
}

/// The members that all edits of one commit share, so they are printed once.
struct CommitMembers {
  const LedgerCommit* commit = nullptr;
  bool is_printed = false;
  std::string text;
  std::string reason;
};

void print_commit(CommitMembers& members, const LedgerCommit* commit) {
  if (members.is_printed && members.commit == commit) return;
  members = {.commit = commit, .is_printed = true, .text = {}, .reason = "null"};
  append_member(members.text, "commit", commit == nullptr ? "null" : in_quotes(commit->id));
  append_member(members.text, "waktu",
                commit == nullptr ? "null" : in_quotes(detail::print_moment(*commit)));
  append_member(members.text, "penulis", commit == nullptr ? "null" : text_or_null(commit->author));
  append_member(members.text, "pesan", commit == nullptr ? "null" : text_or_null(commit->subject));
  if (commit != nullptr && commit->has_own_reason) members.reason = text_or_null(commit->reason);
}

/// Which sides are as typed but no values of their column.
std::string_view unreadable_sides(const Edit& edit) {
  const bool before = edit.before.kind == FigureState::Kind::unreadable;
  const bool after = edit.after.kind == FigureState::Kind::unreadable;
  if (before && after) return "\"keduanya\"";
  if (before) return "\"lama\"";
  return after ? "\"baru\"" : "null";
}

std::string edit_line(const Edit& edit, const CommitMembers& commit, const std::string& folder) {
  std::string line = unit_members(edit.key.home);
  append_member(line, "berkas", in_quotes(folder + path_of(edit.key.home)));
  append_member(line, "kode", text_or_null(edit.key.code));
  append_member(line, "kolom", in_quotes(edit.key.column));
  append_member(line, "jenis", in_quotes(name_of(edit.kind)));
  append_member(line, "lama", text_or_null(edit.before.text));
  append_member(line, "baru", text_or_null(edit.after.text));
  line += commit.text;
  append_member(line, "ralat", edit.is_correction ? "true" : "false");
  append_member(line, "alasan", commit.reason);
  append_member(line, "tidak_terbaca", unreadable_sides(edit));
  return line + "}";
}

using FileGroup = std::span<const ListedFile>;

/// `["...", "..."]` of what `name_of` says of each file.
template <typename NameOf>
std::string list_of_names(FileGroup files, NameOf name_of) {
  std::string list;
  for (const ListedFile& file : files) {
    list += (list.empty() ? "[" : ", ") + in_quotes(name_of(*file.event));
  }
  return list + "]";
}

/// The first of the files with those behind it that the same commit did the same to, in one unit.
FileGroup first_group(FileGroup files) {
  const auto end = std::find_if(files.begin(), files.end(), [&files](const ListedFile& file) {
    return file.commit != files.front().commit || !is_alike(*file.event, *files.front().event);
  });
  return {files.begin(), end};
}

std::string file_line(FileGroup files, const CommitMembers& commit, const std::string& folder) {
  const history::FileEvent& event = *files.front().event;
  const bool renamed = event.kind == history::FileEventKind::renamed;
  std::string line = unit_members(event.home);
  append_member(line, "jenis", in_quotes(name_of(event.kind)));
  append_member(line, "berkas", list_of_names(files, [&](const auto& file) {
                  return folder + path_of(file.home);
                }));
  const auto names = [&](auto name) {
    return renamed ? list_of_names(files, [&](const auto& file) { return folder + file.*name; })
                   : std::string{"null"};
  };
  append_member(line, "nama_lama", names(&history::FileEvent::old_path));
  append_member(line, "nama_baru", names(&history::FileEvent::path));
  line += commit.text;
  append_member(line, "ralat", event.is_correction ? "true" : "false");
  append_member(line, "alasan", commit.reason);
  return line + "}";
}

/// One record a line: a change of one figure is a change of one line.
void append_item(std::string& text, bool& is_first, const std::string& line) {
  text += is_first ? "\n  " : ",\n  ";
  text += line;
  is_first = false;
}

void close_list(std::string& text, bool is_empty) { text += is_empty ? "]" : "\n ]"; }

/// Those between two years belong to the office as a whole.
Json findings_of(const UnitEffect& effect, const std::vector<measure::Finding>& findings,
                 const std::string& folder) {
  if (effect.year == 0) {
    return detail::findings_of({.office = effect.office, .findings = findings, .replies = {}},
                               folder);
  }
  Json list = Json::array();
  for (const measure::Finding& finding : findings) {
    list.push_back(
        detail::finding_of(finding, {.office = effect.office,
                                     .year = effect.year,
                                     .folder = folder,
                                     .reply = {},
                                     .address = address_of(finding, effect.office, effect.year)}));
  }
  return list;
}

std::string effect_line(const UnitEffect& effect, const std::string& folder) {
  const auto summary = [](const std::optional<YearSummary>& side) {
    return side ? detail::summary_of(*side) : Json(nullptr);
  };
  const Json json{{"kantor", effect.office},
                  {"tahun", effect.year == 0 ? Json(nullptr) : Json(effect.year)},
                  {"lama", summary(effect.before)},
                  {"baru", summary(effect.after)},
                  {"temuan_baru", findings_of(effect, effect.new_findings, folder)},
                  {"temuan_hilang", findings_of(effect, effect.cured_findings, folder)}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::optional<base::Date> known_since(const history::Ledger& ledger) {
  if (ledger.is_whole()) return std::nullopt;
  return std::ranges::max_element(ledger.edges)->first;
}

EditList list_of(const history::Ledger& ledger, const std::string& folder) {
  EditList list{.folder = folder, .edits = {}, .files = {}, .since = known_since(ledger)};
  list.edits.reserve(ledger.edits.size());
  for (const Edit& edit : ledger.edits) {
    list.edits.push_back({.edit = &edit, .commit = &ledger.commits.at(edit.commit)});
  }
  list.files.reserve(ledger.files.size());
  for (const history::FileEvent& event : ledger.files) {
    list.files.push_back({.event = &event, .commit = &ledger.commits.at(event.commit)});
  }
  return list;
}

std::string render_edits(const EditList& list) {
  CommitMembers commit;
  std::string text = "{\n \"suntingan\": [";
  bool is_first = true;
  for (const ListedEdit& listed : list.edits) {
    print_commit(commit, listed.commit);
    append_item(text, is_first, edit_line(*listed.edit, commit, list.folder));
  }
  close_list(text, is_first);
  text += ",\n \"berkas\": [";
  is_first = true;
  for (FileGroup rest = list.files; !rest.empty();) {
    const FileGroup group = first_group(rest);
    print_commit(commit, group.front().commit);
    append_item(text, is_first, file_line(group, commit, list.folder));
    rest = rest.subspan(group.size());
  }
  close_list(text, is_first);
  text += ",\n \"sejak\": " + (list.since ? in_quotes(base::print_iso(*list.since)) : "null");
  if (list.effects) {
    text += ",\n \"akibat\": [";
    is_first = true;
    for (const UnitEffect& effect : *list.effects) {
      append_item(text, is_first, effect_line(effect, list.folder));
    }
    close_list(text, is_first);
  }
  return text + "\n}\n";
}

}  // namespace terang::dataset
