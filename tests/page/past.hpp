// A ledger written by hand, and the text that a template makes of a value.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/date.hpp"
#include "content/settings.hpp"
#include "history/ledger.hpp"
#include "page/detail/figure_rows.hpp"
#include "theme/theme.hpp"

namespace terang::page::test {

inline const std::string office = "kpu-kota-contoh";

inline content::FileHome home_of(const std::string& file, int year = 2024) {
  return {.office = office, .year = year, .file = file};
}

inline detail::FigureRow row_of(const std::string& file, const std::string& code, int year = 2024) {
  return {.home = home_of(file, year), .code = code, .label = std::to_string(year)};
}

/// An empty text is an absent figure. A text that begins with a digit has that number.
inline history::FigureState state_of(std::string_view text) {
  if (text.empty()) return {};
  const std::string_view digits = text.substr(0, text.find_first_not_of("0123456789"));
  history::FigureState state{.kind = history::FigureState::Kind::value,
                             .text = std::string{text},
                             .value = std::string{text},
                             .number = std::nullopt};
  if (!digits.empty()) state.number = base::Rational::parse(digits);
  return state;
}

/// Edits and events are added to the newest commit.
class Past {
 public:
  void commit(const std::string& day, const std::string& reason = {}) {
    const std::string subject = "Perubahan " + std::to_string(ledger_.commits.size() + 1);
    ledger_.commits.push_back({.id = std::string(40, static_cast<char>('a' + number())),
                               .day = base::parse_date(day).value(),
                               .author = "Staf",
                               .subject = subject,
                               .reason = reason.empty() ? subject : reason,
                               .has_own_reason = !reason.empty(),
                               .first_parent = {}});
  }
  void edit(const detail::FigureRow& row, const std::string& column, std::string_view before,
            std::string_view after, bool is_correction = false) {
    history::EditKind kind = history::EditKind::revised;
    if (before.empty()) kind = history::EditKind::entered;
    if (after.empty()) kind = history::EditKind::withdrawn;
    ledger_.edits.push_back({.key = {row.home, row.code.value_or(""), column},
                             .kind = kind,
                             .before = state_of(before),
                             .after = state_of(after),
                             .commit = number() - 1,
                             .is_correction = is_correction});
  }
  void file(const content::FileHome& home, history::FileEventKind kind,
            bool is_correction = false) {
    ledger_.files.push_back(
        {.home = home, .kind = kind, .commit = number() - 1, .is_correction = is_correction});
  }
  /// States that this commit, counted from 0, is the last change of the file.
  void stands(const content::FileHome& home, std::size_t commit) {
    const history::Index name = ledger_.files.names().add(home);
    ledger_.last_changes.resize(ledger_.files.names().size(), history::nowhere);
    ledger_.last_changes[name] = static_cast<history::Index>(commit);
  }
  void cut_off(const std::string& day) {
    ledger_.edges.emplace_back(base::parse_date(day).value(), std::string(40, 'f'));
  }
  const history::Ledger& ledger() const { return ledger_; }

 private:
  std::size_t number() const { return ledger_.commits.size(); }

  history::Ledger ledger_;
};

/// The text that the template `page` makes of the value that `make` returns for the site, followed
/// by the faults.
template <typename Make>
std::string fill(const Past& past, const std::string& page, const Make& make) {
  const auto slices = history::slices_of(past.ledger());
  const History history{past.ledger(), slices};
  base::Diagnostics diagnostics;
  const base::SourceTree folder{{{"page.html", page}}};
  const theme::Theme theme = theme::parse(folder, base::Language::indonesian, diagnostics);
  const content::Portal portal;
  Site site{.portal = portal, .theme = theme, .folder = {}, .chart_style = {}, .older_than = {}};
  site.history = &history;
  theme::Record values;
  values.set("value", make(site));
  std::string text = theme::fill(theme, "page", values, diagnostics).markup();
  for (const base::Diagnostic& fault : diagnostics.sorted())
    text += base::print(fault, base::Language::english);
  return text;
}

}  // namespace terang::page::test
