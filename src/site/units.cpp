#include "site/units.hpp"

#include <set>
#include <utility>

#include "base/parallel.hpp"
#include "history/corrections.hpp"

namespace terang::site {
namespace {

measure::YearState state_of(const content::OfficeYear& year, const Source& source) {
  if (!source.commit() && year.chapters.empty()) return measure::YearState::open;
  const history::Published published{
      .year = year.year,
      .has_report = !year.chapters.empty(),
      .day = source.commit()
                 ? base::day_of(source.commit()->seconds, source.commit()->offset_minutes)
                 : base::Date{}};
  return history::is_closed(published) ? measure::YearState::closed : measure::YearState::open;
}

void append_all(std::vector<base::Diagnostics>& slots, base::Diagnostics& diagnostics) {
  for (base::Diagnostics& slot : slots) diagnostics.append(std::move(slot));
}

}  // namespace

Units load_units(const Source& source, int jobs, base::Diagnostics& diagnostics) {
  Units units;
  content::refuse_links(source.links(), diagnostics);
  units.layout = content::plan_layout(source.paths(), diagnostics);
  units.portal = content::parse_portal(source.load(units.layout.portal_files, 0), diagnostics);

  const auto& folders = units.layout.offices;
  units.offices.resize(folders.size());
  std::vector<base::Diagnostics> slots(folders.size());
  base::for_each_index(folders.size(), jobs, [&](std::size_t index, int reader) {
    const base::SourceTree tree = source.load(folders[index].files, reader);
    units.offices[index] =
        content::parse_office(folders[index].slug, tree, units.portal.rules, slots[index]);
  });
  append_all(slots, diagnostics);
  content::check_offices(units.offices, diagnostics);
  units.others = measure::register_of(units.portal, units.offices);

  for (std::size_t office = 0; office < folders.size(); ++office) {
    for (const auto& [year, files] : folders[office].years) {
      units.years.push_back({.office = office, .year = year, .files = files});
    }
  }
  return units;
}

namespace {

/// The years of each office, which stand together in Units::years.
std::vector<std::pair<std::size_t, std::size_t>> year_spans(const Units& units) {
  std::vector<std::pair<std::size_t, std::size_t>> spans(units.offices.size());
  std::size_t begin = 0;
  for (std::size_t office = 0; office < spans.size(); ++office) {
    std::size_t end = begin;
    while (end < units.years.size() && units.years[end].office == office) ++end;
    spans[office] = {begin, end};
    begin = end;
  }
  return spans;
}

}  // namespace

void for_each_office(const Units& units, const Source& source, int jobs, const Visit& visit,
                     base::Diagnostics& diagnostics) {
  const auto spans = year_spans(units);
  std::vector<base::Diagnostics> slots(units.years.size());
  std::vector<base::Diagnostics> office_slots(units.offices.size());
  const auto read_year = [&](std::size_t index, int reader) {
    const YearUnit& unit = units.years[index];
    const content::Office& office = units.offices[unit.office];
    const content::OfficeYear year =
        content::parse_year(office, unit.year, source.load(unit.files, reader), slots[index]);
    if (!slots[index].empty()) return;
    const measure::Scoreboard scores = measure::measure(
        year, office.rules, state_of(year, source), {.office = &office, .others = &units.others});
    visit.year(index, year, scores, slots[index]);
  };
  base::for_each_index(units.offices.size(), jobs, [&](std::size_t office, int reader) {
    const auto [begin, end] = spans[office];
    for (std::size_t index = begin; index < end; ++index) read_year(index, reader);
    if (visit.office) visit.office(office, begin, end, office_slots[office]);
  });
  append_all(slots, diagnostics);
  append_all(office_slots, diagnostics);
}

page::Provenance Provenances::of(const std::vector<std::string>& files) const {
  page::Provenance provenance;
  if (ledger_ == nullptr) return provenance;
  const history::LedgerCommit* newest = nullptr;
  for (const std::string& file : files) {
    const auto change = ledger_->last_change(file);
    if (!change) continue;
    const history::LedgerCommit& commit = ledger_->commits[*change];
    provenance.commits.emplace(file, commit.id);
    const bool is_newer = newest == nullptr || std::pair{newest->seconds, newest->id} <
                                                   std::pair{commit.seconds, commit.id};
    if (is_newer) newest = &commit;
  }
  if (newest == nullptr) return provenance;
  provenance.revision = {
      .id = newest->id, .day = newest->day, .author = newest->author, .subject = newest->subject};
  return provenance;
}

std::string folder_prefix(const Source& source) {
  return source.folder().empty() ? std::string{} : source.folder() + "/";
}

}  // namespace terang::site
