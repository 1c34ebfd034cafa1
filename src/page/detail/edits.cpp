#include "page/detail/edits.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/print.hpp"
#include "base/text.hpp"
#include "content/tables.hpp"
#include "history/words.hpp"
#include "page/detail/places.hpp"

namespace terang::page::detail {
namespace {

using base::Wording;
using history::FigureState;
using history::FileEventKind;

/// The names for people of the keys of YAML files and front matter that no table has as a column,
/// where they are more than their own letters or English has another word. By name.
struct KeyWords {
  std::string_view name;
  Wording words;
};

constexpr std::array keys{
    KeyWords{"alamat", {"alamat", "address"}},
    KeyWords{"jabatan", {"jabatan", "position"}},
    KeyWords{"judul_lampiran", {"judul lampiran", "annex title"}},
    KeyWords{"naskah", {"naskah", "text"}},
    KeyWords{"penanda_tangan", {"penanda tangan", "signer"}},
    KeyWords{"pihak_kedua", {"pihak kedua", "second party"}},
    KeyWords{"pihak_pertama", {"pihak pertama", "first party"}},
    KeyWords{"tanggal_lampiran", {"tanggal lampiran", "date of the annex"}},
    KeyWords{"tempat", {"tempat", "town"}},
    KeyWords{"total_dilaporkan", {"jumlah menurut dokumen", "total as printed"}},
};

std::string words_of_name(std::string_view name, base::Language language) {
  if (const content::ColumnForm* const column = content::find_column(name)) {
    return std::string{column->words.in(language)};
  }
  const auto found = std::ranges::find(keys, name, &KeyWords::name);
  if (found != keys.end()) return std::string{found->words.in(language)};
  std::string words{name};
  std::ranges::replace(words, '_', ' ');
  return words;
}

/// Of a state that has no text to quote.
Wording state_words(const FigureState& state, bool is_after) {
  switch (state.kind) {
    case FigureState::Kind::absent:
      return is_after ? Wording{"tidak ada lagi", "no longer there"}
                      : Wording{"tidak ada", "not there"};
    case FigureState::Kind::unreadable: return {"tidak terbaca", "unreadable"};
    case FigureState::Kind::value: break;
  }
  return is_after ? Wording{"naskah baru", "new text"} : Wording{"naskah lama", "old text"};
}

std::string state_of(const FigureState& state, bool is_after, base::Language language) {
  return state.text.empty() ? std::string{state_words(state, is_after).in(language)}
                            : std::string{};
}

}  // namespace

std::string column_words(std::string_view column, base::Language language) {
  std::string words;  // in YAML a name has points between its keys: `pihak_pertama.nama`
  for (const std::string_view name : base::split(column, '.')) {
    if (!words.empty()) words += ": ";
    words += words_of_name(name, language);
  }
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') {
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  }
  return words;
}

std::string commit_address(const std::string& commit) { return "riwayat/" + commit + ".html"; }

theme::Record commit_record(const history::LedgerCommit& commit, const Site& site,
                            const std::string& root) {
  return {{"id", commit.id},
          {"short", short_id(commit.id)},
          {"address", root + commit_address(commit.id)},
          {"day", base::print(commit.day, site.language)},
          {"day_iso", base::print_iso(commit.day)},
          {"author", commit.author},
          {"subject", commit.subject},
          {"reason", commit.reason == commit.subject ? std::string{} : commit.reason},
          {"own_reason", commit.has_own_reason},
          {"link", commit_link(site, commit.id)}};
}

theme::Record edit_record(const history::Edit& edit, const Site& site) {
  return {{"file", edit.key.home.file},
          {"code", edit.key.code},
          {"column", column_words(edit.key.column, site.language)},
          {"before", edit.before.text},
          {"before_state", state_of(edit.before, false, site.language)},
          {"after", edit.after.text},
          {"after_state", state_of(edit.after, true, site.language)},
          {"kind", history::word_of(edit.kind).words.in(site.language)},
          {"prose", history::is_prose(edit)},
          {"correction", edit.is_correction}};
}

theme::Record event_record(const history::FileEvent& event, const Site& site) {
  std::string words{history::word_of(event.kind).words.in(site.language)};
  if (event.kind == FileEventKind::renamed) words += event.old_path;
  return {
      {"file", event.home.file}, {"words", std::move(words)}, {"correction", event.is_correction}};
}

theme::Value edge_record(const Site& site) {
  if (site.history == nullptr || site.history->ledger.is_whole()) return {};
  const base::Date& day = site.history->ledger.edges.back().first;
  return theme::Record{{"day", base::print(day, site.language)}, {"day_iso", base::print_iso(day)}};
}

}  // namespace terang::page::detail
