#include "page/detail/history_pages.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "base/print.hpp"
#include "content/folders.hpp"
#include "page/detail/edits.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/places.hpp"
#include "page/detail/say.hpp"

namespace terang::page::detail {
namespace {

using history::Edit;
using history::FileEvent;
using history::Ledger;

/// Names of files and offices that one line holds.
constexpr std::size_t names_a_line = 8;
constexpr std::size_t offices_an_entry = 3;
/// Bytes up to which two texts stand beside each other.
constexpr std::size_t short_enough = 28;
/// Bytes of a long text that a page shows, and how many of them stand before the difference.
constexpr std::size_t excerpt_size = 300;
constexpr std::size_t excerpt_lead = 60;
/// Bytes of an indicator's words that name a figure.
constexpr std::size_t words_a_line = 90;

std::vector<std::size_t> indices(std::size_t begin, std::size_t end) {
  std::vector<std::size_t> indices(end - begin);
  std::iota(indices.begin(), indices.end(), begin);
  return indices;
}

std::string count_text(const Site& site, std::size_t count) {
  if (count == 0) return {};
  const Figures figures{.language = site.language, .rules = site.portal.rules};
  return figures.print(static_cast<int>(count));
}

/// The slugs of the offices that a part speaks of; the portal's own files have an empty one.
std::set<std::string_view> slugs_of(const Ledger& ledger, const CommitPart& part) {
  std::set<std::string_view> slugs;
  for (const std::size_t edit : part.edits) slugs.insert(ledger.edits[edit].key.home.office);
  for (const std::size_t file : part.files) slugs.insert(ledger.files.unit_of(file).first);
  return slugs;
}

bool is_inside_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// From `begin` on, at most excerpt_size bytes of whole letters.
std::string excerpt(std::string_view text, std::size_t begin) {
  while (begin < text.size() && is_inside_letter(text[begin])) ++begin;
  std::size_t end = std::min(text.size(), begin + excerpt_size);
  while (end < text.size() && is_inside_letter(text[end])) --end;
  return (begin > 0 ? "… " : "") + std::string{text.substr(begin, end - begin)} +
         (end < text.size() ? " …" : "");
}

/// The first words, as many as a line holds.
std::string clipped(std::string_view text) {
  if (text.size() <= words_a_line) return std::string{text};
  const std::size_t end = text.rfind(' ', words_a_line);
  if (end == std::string_view::npos) return std::string{text};
  return std::string{text.substr(0, end)} + " …";
}

void shorten(const Edit& edit, theme::Record& row) {
  const std::string& before = edit.before.text;
  const std::string& after = edit.after.text;
  if (std::max(before.size(), after.size()) <= excerpt_size) return;
  const auto [differs, other] =
      std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  const auto same = static_cast<std::size_t>(differs - before.begin());
  const std::size_t begin = same > excerpt_lead ? same - excerpt_lead : 0;
  row.set("before", excerpt(before, begin));
  row.set("after", excerpt(after, begin));
}

/// The event with its old name cut down to the old folder, so that a renamed folder is one line.
FileEvent folded(FileEvent event) {
  const std::string& file = event.home.file;
  if (event.old_path.ends_with("/" + file)) {
    event.old_path.resize(event.old_path.size() - file.size());
  }
  return event;
}

}  // namespace

CommitPart part_of(const Ledger& ledger, std::size_t commit) {
  const auto& edits = ledger.edits;
  const auto begin = std::ranges::lower_bound(edits, commit, {}, &Edit::commit) - edits.begin();
  const auto end = std::ranges::upper_bound(edits, commit, {}, &Edit::commit) - edits.begin();
  const auto [begin_files, end_files] = ledger.files.of_commit(commit);
  return {.commit = commit,
          .edits = indices(static_cast<std::size_t>(begin), static_cast<std::size_t>(end)),
          .files = indices(begin_files, end_files)};
}

std::vector<CommitPart> parts_of_office(const History& history, const std::string& office) {
  std::map<std::size_t, CommitPart> parts;
  history::for_each_year(history.slices, office, [&](int, const history::Slice& slice) {
    for (const std::size_t edit : slice.edits) {
      parts[history.ledger.edits[edit].commit].edits.push_back(edit);
    }
    for (const std::size_t file : slice.files) {
      parts[history.ledger.files.commit_of(file)].files.push_back(file);
    }
  });
  std::vector<CommitPart> list;
  list.reserve(parts.size());
  for (auto& [commit, part] : parts) {
    part.commit = commit;
    std::ranges::sort(part.edits);
    std::ranges::sort(part.files);
    list.push_back(std::move(part));
  }
  return list;
}

std::size_t count_corrections(const Ledger& ledger, const CommitPart& part) {
  const auto edits = std::ranges::count_if(
      part.edits, [&](std::size_t edit) { return ledger.edits[edit].is_correction; });
  const auto files = std::ranges::count_if(
      part.files, [&](std::size_t file) { return ledger.files.is_correction(file); });
  return static_cast<std::size_t>(edits + files);
}

const OfficeSummary* find_office(const std::vector<OfficeSummary>& offices, std::string_view slug) {
  const auto found = std::ranges::lower_bound(offices, slug, std::less<>{}, &OfficeSummary::slug);
  return found == offices.end() || found->slug != slug ? nullptr : &*found;
}

const IndicatorName* find_indicator(const OfficeSummary* office, std::string_view code) {
  if (office == nullptr) return nullptr;
  const auto found = std::ranges::find(office->indicators, code, &IndicatorName::code);
  return found == office->indicators.end() ? nullptr : &*found;
}

std::string indicator_address(std::string_view slug, std::string_view code) {
  return content::office_folder(slug) + "indikator/" + std::string{code} + ".html";
}

theme::Record commit_entry(const Site& site, const CommitPart& part, const std::string& root) {
  const Ledger& ledger = site.history->ledger;
  const history::LedgerCommit& commit = ledger.commits[part.commit];
  theme::Record entry = commit_record(commit, site, root);
  if (commit.subject.empty()) entry.set("subject", short_id(commit.id));
  entry.set("anchor", "c-" + short_id(commit.id));
  entry.set("edits", count_text(site, part.edits.size()));
  entry.set("files", count_text(site, part.files.size()));
  entry.set("corrections", count_text(site, count_corrections(ledger, part)));
  entry.set("untouched", part.edits.empty() && part.files.empty());
  return entry;
}

theme::Record commit_entry(const Site& site, const CommitPart& part,
                           const std::vector<OfficeSummary>& offices, const std::string& root) {
  theme::Record entry = commit_entry(site, part, root);
  std::set<std::string_view> slugs = slugs_of(site.history->ledger, part);
  entry.set("portal", slugs.erase("") > 0);
  std::string names;
  std::size_t count = 0;
  for (const std::string_view slug : slugs) {
    if (++count > offices_an_entry) continue;
    const OfficeSummary* const office = find_office(offices, slug);
    if (count > 1) names += ", ";
    names += office == nullptr ? std::string{slug} : office->name;
  }
  entry.set("offices", std::move(names));
  entry.set("more_offices",
            count_text(site, count > offices_an_entry ? count - offices_an_entry : 0));
  return entry;
}

theme::List newest_commits(const Site& site, const std::vector<OfficeSummary>& offices,
                           const std::string& root, std::size_t count) {
  if (site.history == nullptr) return {};
  const Ledger& ledger = site.history->ledger;
  theme::List list;
  for (std::size_t at = ledger.commits.size(); at > 0 && list.size() < count; --at) {
    list.emplace_back(commit_entry(site, part_of(ledger, at - 1), offices, root));
  }
  return list;
}

theme::Record edit_row(const Site& site, const Edit& edit, const OfficeSummary* office,
                       const std::string& root) {
  theme::Record row = edit_record(edit, site);
  const content::FileHome& home = edit.key.home;
  const IndicatorName* const indicator =
      home.file == "kinerja.csv" ? find_indicator(office, edit.key.code) : nullptr;
  const bool has_page = indicator != nullptr;
  row.set("year", home.year == 0 ? std::string{} : std::to_string(home.year));
  row.set("text", has_page ? clipped(indicator->text) : std::string{});
  row.set("address", has_page ? root + indicator_address(home.office, edit.key.code) : "");
  row.set("short", std::max(edit.before.text.size(), edit.after.text.size()) <= short_enough);
  shorten(edit, row);
  return row;
}

theme::List file_lines(const Site& site, std::span<const std::size_t> files) {
  const auto& events = site.history->ledger.files;
  // Unit, kind, whether it is a correction, and of a renamed file its old place.
  using Happened = std::tuple<history::UnitName, history::FileEventKind, bool, std::string>;
  std::map<Happened, std::vector<FileEvent>> lines;
  for (const std::size_t file : files) {
    FileEvent event = folded(events[file]);
    Happened happened{
        {event.home.office, event.home.year}, event.kind, event.is_correction, event.old_path};
    lines[std::move(happened)].push_back(std::move(event));
  }
  theme::List list;
  for (const auto& [happened, same] : lines) {
    std::string names;
    for (std::size_t at = 0; at < std::min(same.size(), names_a_line); ++at) {
      if (at > 0) names += ", ";
      names += same[at].home.file;
    }
    theme::Record line = event_record(same.front(), site);
    const int year = same.front().home.year;
    line.set("year", year == 0 ? std::string{} : std::to_string(year));
    line.set("count", count_text(site, same.size() > 1 ? same.size() : 0));
    line.set("names", std::move(names));
    line.set("more", count_text(site, same.size() > names_a_line ? same.size() - names_a_line : 0));
    list.emplace_back(std::move(line));
  }
  return list;
}

theme::Value neighbours(std::string newer, std::string older) {
  if (newer.empty() && older.empty()) return {};
  return theme::Record{{"newer", std::move(newer)}, {"older", std::move(older)}};
}

Provenance provenance_of(const Site& site, std::size_t commit) {
  const history::LedgerCommit& made = site.history->ledger.commits[commit];
  return {
      .revision =
          Revision{.id = made.id, .day = made.day, .author = made.author, .subject = made.subject},
      .commits = {}};
}

std::string history_word(const Site& site) { return say(site, {"Riwayat", "History"}); }

std::string month_address(const base::Date& day) {
  const base::Date month = day.year() / day.month() / std::chrono::day{0};
  return "riwayat/" + base::print_iso(month) + ".html";
}

std::string office_history_address(std::string_view slug) {
  return content::office_folder(slug) + "riwayat.html";
}

std::string part_words(const Site& site, std::size_t number) {
  return say(site, {" (bagian ", " (part "}) + std::to_string(number) + ")";
}

}  // namespace terang::page::detail
