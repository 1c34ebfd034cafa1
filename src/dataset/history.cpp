#include "dataset/history.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include "content/folders.hpp"
#include "dataset/detail/json.hpp"
#include "dataset/detail/moment.hpp"
#include "dataset/edit_words.hpp"
#include "history/words.hpp"

namespace terang::dataset {
namespace {

using detail::Json;
using detail::text_or_null;
using history::Edit;
using history::FigureState;
using history::LedgerCommit;

std::optional<int> year_or_null(int year) { return year == 0 ? std::nullopt : std::optional{year}; }

constexpr std::string_view no_commit =
    R"("commit": null, "waktu": null, "penulis": null, "pesan": null)";

/// The members that all edits of one commit share, so they are printed once.
struct CommitMembers {
  const LedgerCommit* commit = nullptr;
  bool is_printed = false;
  std::string text;
};

void print_commit(CommitMembers& members, const LedgerCommit* commit) {
  if (members.is_printed && members.commit == commit) return;
  members = {.commit = commit, .is_printed = true, .text = std::string{no_commit}};
  if (commit == nullptr) return;
  Json json{Json::Layout::lines, 0};
  json.member("commit", commit->id)
      .member("waktu", detail::print_moment(*commit))
      .member("penulis", text_or_null(commit->author))
      .member("pesan", text_or_null(commit->subject));
  members.text = json.take();
}

std::optional<std::string_view> reason_of(const LedgerCommit* commit) {
  if (commit == nullptr || !commit->has_own_reason) return std::nullopt;
  return text_or_null(commit->reason);
}

/// Which sides are as typed but no values of their column.
std::optional<std::string_view> unreadable_sides(const Edit& edit) {
  const bool before = edit.before.kind == FigureState::Kind::unreadable;
  const bool after = edit.after.kind == FigureState::Kind::unreadable;
  if (before && after) return "keduanya";
  if (before) return "lama";
  return after ? std::optional{"baru"} : std::nullopt;
}

void append_edit(Json& json, const Edit& edit, const CommitMembers& commit,
                 const std::string& folder) {
  const content::FileHome& home = edit.key.home;
  json.begin_object()
      .member("kantor", text_or_null(home.office))
      .member("tahun", year_or_null(home.year))
      .member("berkas", folder + content::path_of(home))
      .member("kode", text_or_null(edit.key.code))
      .member("kolom", edit.key.column)
      .member("jenis", history::word_of(edit.kind).name)
      .member("lama", text_or_null(edit.before.text))
      .member("baru", text_or_null(edit.after.text))
      .fragment(commit.text)
      .member("ralat", edit.is_correction)
      .member("alasan", reason_of(commit.commit))
      .member("tidak_terbaca", unreadable_sides(edit))
      .end_object();
}

using FileGroup = std::span<const ListedFile>;

history::FileEvent event_of(const ListedFile& file) {
  return file.event == nullptr ? (*file.packed)[file.index] : *file.event;
}

/// The first of the files with those behind it that the same commit did the same to, in one unit.
FileGroup first_group(FileGroup files) {
  const history::FileEvent first = event_of(files.front());
  const auto end = std::find_if(files.begin(), files.end(), [&](const ListedFile& file) {
    if (file.commit != files.front().commit) return true;
    return file.packed == nullptr || file.packed != files.front().packed
               ? !is_alike(event_of(file), first)
               : !is_alike(*file.packed, file.index, files.front().index);
  });
  return {files.begin(), end};
}

void append_files(Json& json, FileGroup files, const CommitMembers& commit,
                  const std::string& folder) {
  const history::FileEvent event = event_of(files.front());
  const auto append_names = [&](std::string_view key, bool has_names, auto name_of_file) {
    json.key(key);
    if (!has_names) {
      json.value(nullptr);
      return;
    }
    json.begin_list();
    for (const ListedFile& file : files) json.value(folder + name_of_file(event_of(file)));
    json.end_list();
  };
  const bool renamed = event.kind == history::FileEventKind::renamed;
  json.begin_object()
      .member("kantor", text_or_null(event.home.office))
      .member("tahun", year_or_null(event.home.year))
      .member("jenis", history::word_of(event.kind).name);
  append_names("berkas", true, [](const auto& file) { return path_of(file.home); });
  append_names("nama_lama", renamed, [](const auto& file) { return file.old_path; });
  append_names("nama_baru", renamed, [](const auto& file) { return file.path; });
  json.fragment(commit.text)
      .member("ralat", event.is_correction)
      .member("alasan", reason_of(commit.commit))
      .end_object();
}

/// Those between two years belong to the office as a whole.
void append_findings(Json& json, const UnitEffect& effect,
                     const std::vector<measure::Finding>& findings, const std::string& folder) {
  if (effect.year == 0) {
    detail::append_findings(json, {.office = effect.office, .findings = findings, .replies = {}},
                            folder);
    return;
  }
  for (const measure::Finding& finding : findings) {
    detail::append_finding(json, finding,
                           {.office = effect.office,
                            .year = effect.year,
                            .folder = folder,
                            .reply = {},
                            .address = address_of(finding, effect.office, effect.year)});
  }
}

void append_summary(Json& json, const std::optional<YearSummary>& side) {
  if (side) {
    detail::append_summary(json, *side);
  } else {
    json.value(nullptr);
  }
}

/// One line without white space.
std::string effect_line(const UnitEffect& effect, const std::string& folder) {
  Json json{Json::Layout::compact};
  json.begin_object().member("kantor", effect.office).member("tahun", year_or_null(effect.year));
  append_summary(json.key("lama"), effect.before);
  append_summary(json.key("baru"), effect.after);
  json.key("temuan_baru").begin_list();
  append_findings(json, effect, effect.new_findings, folder);
  json.end_list().key("temuan_hilang").begin_list();
  append_findings(json, effect, effect.cured_findings, folder);
  json.end_list().end_object();
  return json.take();
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
  for (std::size_t file = 0; file < ledger.files.size(); ++file) {
    list.files.push_back({.commit = &ledger.commits.at(ledger.files.commit_of(file)),
                          .packed = &ledger.files,
                          .index = file});
  }
  return list;
}

void write_edits(const EditList& list, const Sink& sink) {
  constexpr std::size_t records_at_once = 256;
  CommitMembers commit;
  // One record a line: a change of one figure is a change of one line.
  Json json{Json::Layout::lines, 2};
  std::size_t count = 0;
  const auto pass_on = [&] {
    if (++count % records_at_once == 0) sink(json.pass_on());
  };
  json.begin_object().key("suntingan").begin_list();
  for (const ListedEdit& listed : list.edits) {
    print_commit(commit, listed.commit);
    append_edit(json, *listed.edit, commit, list.folder);
    pass_on();
  }
  json.end_list().key("berkas").begin_list();
  for (FileGroup rest = list.files; !rest.empty();) {
    const FileGroup group = first_group(rest);
    print_commit(commit, group.front().commit);
    append_files(json, group, commit, list.folder);
    rest = rest.subspan(group.size());
    pass_on();
  }
  json.end_list().member("sejak", detail::date_or_null(list.since));
  if (list.effects) {
    detail::append_list(json, "akibat", *list.effects, [&](const UnitEffect& effect) {
      json.fragment(effect_line(effect, list.folder));
    });
  }
  json.end_object();
  sink(detail::end_file(json));
}

std::string render_edits(const EditList& list) {
  std::string text;
  write_edits(list, [&text](std::string_view part) { text += part; });
  return text;
}

}  // namespace terang::dataset
