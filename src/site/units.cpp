#include "site/units.hpp"

#include <utility>

#include "base/parallel.hpp"
#include "history/corrections.hpp"

namespace terang::site {
namespace {

/// Of the commit that is shown. Absent: a day before all years.
base::Date day_of(const Source& source) {
  const auto& commit = source.commit();
  return commit ? base::day_of(commit->seconds, commit->offset_minutes) : base::Date{};
}

measure::YearState state_of(const content::OfficeYear& year, const Source& source) {
  if (!source.commit() && year.chapters.empty()) return measure::YearState::open;
  const history::Published published{
      .year = year.year, .has_report = !year.chapters.empty(), .day = day_of(source)};
  return history::is_closed(published) ? measure::YearState::closed : measure::YearState::open;
}

}  // namespace

Units load_portal(const Source& source, base::Diagnostics& diagnostics) {
  Units units;
  const Listing& listing = source.portal();
  content::refuse_links(listing.links, diagnostics);
  units.portal_files = content::plan_layout(listing.paths(), diagnostics).portal_files;
  units.portal = content::parse_portal(source.load(listing, units.portal_files, 0), diagnostics);
  return units;
}

std::optional<OfficeFiles> list_office(const Source& source, const OfficeFolder& folder, int reader,
                                       base::Diagnostics& diagnostics) {
  OfficeFiles files{.listing = source.list_office(folder, reader), .layout = {}};
  content::refuse_links(files.listing.links, diagnostics);
  content::Layout layout = content::plan_offices(files.listing.paths(), diagnostics);
  if (layout.offices.empty()) return std::nullopt;
  files.layout = std::move(layout.offices.front());
  return files;
}

content::Office load_office(const Source& source, const OfficeFiles& files,
                            const content::Portal& portal, int reader,
                            base::Diagnostics& diagnostics) {
  return content::parse_office(files.layout.slug,
                               source.load(files.listing, files.layout.files, reader), portal.rules,
                               diagnostics);
}

Units load_units(const Source& source, int jobs, base::Diagnostics& diagnostics) {
  Units units = load_portal(source, diagnostics);
  const auto& folders = source.offices();
  std::vector<std::optional<content::Office>> offices(folders.size());
  std::vector<base::Diagnostics> slots(folders.size());
  base::for_each_index(folders.size(), jobs, [&](std::size_t index, int reader) {
    const auto files = list_office(source, folders[index], reader, slots[index]);
    if (files) offices[index] = load_office(source, *files, units.portal, reader, slots[index]);
  });
  diagnostics.append(std::move(slots));
  for (std::size_t index = 0; index < folders.size(); ++index) {
    if (!offices[index]) continue;
    units.offices.push_back(std::move(*offices[index]));
    units.folders.push_back(folders[index]);
  }
  content::check_offices(units.offices, diagnostics);
  units.others = measure::register_of(units.portal, units.offices);
  return units;
}

std::optional<MeasuredYear> load_year(const Source& source, const Units& units, std::size_t office,
                                      const OfficeFiles& files, std::size_t year, int reader,
                                      base::Diagnostics& diagnostics) {
  const auto& [number, paths] = files.layout.years[year];
  const content::Office& shown = units.offices[office];
  base::Diagnostics faults;
  std::optional<MeasuredYear> measured{std::in_place};
  measured->year =
      content::parse_year(shown, number, source.load(files.listing, paths, reader), faults);
  if (faults.empty()) {
    measured->scores =
        measure::measure(measured->year, shown.rules, state_of(measured->year, source),
                         {.office = &shown, .others = &units.others});
  } else {
    measured.reset();
  }
  diagnostics.append(std::move(faults));
  return measured;
}

void for_each_office(const Units& units, const Source& source, int jobs,
                     const std::function<bool(const std::string& slug)>& wanted, const Visit& visit,
                     base::Diagnostics& diagnostics) {
  std::vector<base::Diagnostics> slots(units.offices.size());
  base::for_each_index(units.offices.size(), jobs, [&](std::size_t office, int reader) {
    if (wanted && !wanted(units.offices[office].slug)) return;
    base::Diagnostics told;  // by load_units
    const auto files = list_office(source, units.folders[office], reader, told);
    std::vector<std::optional<MeasuredYear>> years;
    for (std::size_t year = 0; year < files->layout.years.size(); ++year) {
      years.push_back(load_year(source, units, office, *files, year, reader, slots[office]));
    }
    visit(office, *files, std::move(years));
  });
  diagnostics.append(std::move(slots));
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

bool is_over(const Source& source, int year) {
  return source.commit() &&
         history::is_closed({.year = year, .has_report = false, .day = day_of(source)});
}

std::string folder_prefix(const Source& source) {
  return source.folder().empty() ? std::string{} : source.folder() + "/";
}

}  // namespace terang::site
