// History pages of one portal whose ledger is written by hand.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "page/detail/pages.hpp"
#include "page/view.hpp"
#include "site/themes.hpp"
#include "theme/theme.hpp"

namespace terang::page::history_test {

using history::EditKind;
using history::FigureState;
using history::FileEventKind;

inline const std::string slug = "kpu-kota-contoh";

inline std::string id_of(std::size_t commit) {
  const std::string number = std::to_string(commit);
  return std::string(10 - number.size(), 'a') + number + std::string(30, 'b');
}

inline FigureState state(std::string_view text) {
  if (text.empty()) return {};
  return {.kind = FigureState::Kind::value, .text = std::string{text}, .value = std::string{text}};
}

/// One portal with its past. Edits and files are added to the newest commit.
struct Past {
  history::Ledger ledger;
  std::vector<OfficeSummary> offices;
  std::vector<Effect> effects;

  Past() {
    OfficeSummary office;
    office.slug = slug;
    office.name = "KPU Kota Contoh";
    office.years.emplace_back().year = 2024;
    office.indicators.push_back({.code = "1.1", .text = "Layanan", .year = 2024});
    offices.push_back(office);
  }

  void commit(std::string_view day = "2025-03-01", const std::string& reason = {}) {
    const std::size_t number = ledger.commits.size();
    const std::string subject = "Perubahan ke-" + std::to_string(number);
    ledger.commits.push_back({.id = id_of(number),
                              .day = base::parse_date(day).value(),
                              .author = "Ayu",
                              .subject = subject,
                              .reason = reason.empty() ? subject : reason,
                              .has_own_reason = !reason.empty(),
                              .first_parent = {}});
  }
  history::Edit& edit(const std::string& code, std::string_view before, std::string_view after,
                      const std::string& office = slug, int year = 2024) {
    ledger.edits.push_back({.key = {{office, year, "kinerja.csv"}, code, "realisasi"},
                            .kind = EditKind::revised,
                            .before = state(before),
                            .after = state(after),
                            .commit = ledger.commits.size() - 1});
    return ledger.edits.back();
  }
  void edits(std::size_t count, const std::string& office = slug) {
    for (std::size_t at = 0; at < count; ++at) edit("k" + std::to_string(at), "90%", "91%", office);
  }
  history::FileEvent event(const std::string& office, int year, const std::string& name,
                           FileEventKind kind = FileEventKind::entered) const {
    return {.home = {office, year, name},
            .kind = kind,
            .path = "kantor/" + office + "/" + std::to_string(year) + "/" + name,
            .commit = ledger.commits.size() - 1};
  }
  void file(const std::string& office, int year, const std::string& name,
            FileEventKind kind = FileEventKind::entered) {
    ledger.files.push_back(event(office, year, name, kind));
  }
};

inline const theme::Theme& terang_theme() {
  static const theme::Theme theme = [] {
    base::Diagnostics diagnostics;
    return theme::parse(site::default_theme(), base::Language::indonesian, diagnostics);
  }();
  return theme;
}

using Pages = std::map<std::string, std::string>;

/// The documents that `make` returns for a site with this past, by address. A fault or an address
/// that occurs twice fails the test.
template <typename Make>
inline Pages pages_of(const Past& past, const Make& make, bool has_history = true) {
  content::Portal portal;
  portal.title = "Portal Contoh";
  portal.base_url = "https://kinerja.example.go.id/";
  portal.rules = content::default_rules();
  const History known{past.ledger, history::slices_of(past.ledger)};
  Site site{
      .portal = portal, .theme = terang_theme(), .folder = {}, .chart_style = {}, .older_than = {}};
  if (has_history) site.history = &known;
  base::Diagnostics diagnostics;
  Pages pages;
  for (Document& document : make(site, diagnostics)) {
    CHECK(pages.emplace(document.address, std::move(document.bytes)).second);
  }
  for (const base::Diagnostic& fault : diagnostics.sorted()) {
    FAIL_CHECK(base::print(fault, base::Language::english));
  }
  return pages;
}

inline Pages office_pages(const Past& past) {
  return pages_of(past, [&](const Site& site, base::Diagnostics& diagnostics) {
    content::Office office;
    office.slug = slug;
    office.name = "KPU Kota Contoh";
    return detail::office_history_pages(
        OfficeView{site, office, past.offices.front(), nullptr, {}, Provenance{}}, diagnostics);
  });
}

inline Pages portal_pages(const Past& past, bool has_history = true) {
  const auto make = [&](const Site& site, base::Diagnostics& diagnostics) {
    const Provenance provenance;
    return render(PortalView{site, past.offices, provenance}, diagnostics);
  };
  return pages_of(past, make, has_history);
}

/// The pages of the newest commit.
inline Pages commit_pages(const Past& past) {
  return pages_of(past, [&](const Site& site, base::Diagnostics& diagnostics) {
    return render(CommitView{site, past.ledger.commits.size() - 1, past.offices, past.effects},
                  diagnostics);
  });
}

inline std::string commit_page(const Past& past) {
  const Pages pages = commit_pages(past);
  REQUIRE(pages.size() == 1);
  return pages.begin()->second;
}

inline std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

inline bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

inline constexpr std::string_view edit_mark = "<td class=\"n\">90%</td>";

inline Past with_commits(std::size_t number) {
  Past past;
  for (std::size_t at = 0; at < number; ++at) {
    past.commit();
    past.edits(1);
  }
  return past;
}

}  // namespace terang::page::history_test
