#include "site/offices.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "base/parallel.hpp"
#include "content/folders.hpp"
#include "dataset/feed.hpp"
#include "dataset/records.hpp"
#include "measure/across_years.hpp"
#include "site/history_files.hpp"

namespace terang::site {
namespace {

// The groups of an office's region.
constexpr const char* tree_group = "pohon";    ///< no files; its key is that of the folder's tree
constexpr const char* own_group = "milik";     ///< no files; its key is that of its own files
constexpr const char* content_group = "isi";   ///< across the years; its note are the facts
constexpr const char* page_group = "halaman";  ///< the office's own pages
constexpr std::string_view year_groups = "tahun ";

dataset::Origin origin_of(const page::Site& site, const page::Provenance& provenance) {
  return {.folder = site.folder,
          .commit = provenance.revision ? provenance.revision->id : std::string{},
          .commits = provenance.commits};
}

/// All files of an office and its years.
std::vector<std::string> files_of(const OfficeFiles& office) {
  std::vector<std::string> files = office.layout.files;
  for (const auto& [year, more] : office.layout.years) {
    files.insert(files.end(), more.begin(), more.end());
  }
  return files;
}

/// What two of the office's years say differently.
std::vector<measure::Finding> find_across_years(const page::OfficeSummary& summary) {
  std::vector<measure::UnitInYear> units;
  for (const page::YearSummary& year : summary.years) {
    units.insert(units.end(), year.units.begin(), year.units.end());
  }
  return measure::check_units_across_years(units);
}

std::vector<content::Reply> replies_of(const page::OfficeSummary& summary) {
  std::vector<content::Reply> replies;
  for (const page::YearSummary& year : summary.years) {
    replies.insert(replies.end(), year.replies.begin(), year.replies.end());
  }
  return replies;
}

}  // namespace

struct Offices::Office {
  OfficeFolder folder;
  RegionWriter region;
  base::Key tree_key{}, own_key{};
  std::optional<OfficeFiles> files{};  ///< once something of it is read
  content::Office shown{};             ///< until it goes to Units::offices
  OfficeFacts facts{};
  bool is_there = true;  ///< the folder's name is a slug
  bool is_stub = false;  ///< its own files were not read
};

/// What crosses the years of one office while they are written.
struct Offices::Gathered {
  std::vector<page::IndicatorYear> indicators;
  std::vector<page::BudgetYear> budget;
  std::vector<page::YearRows> rows;  ///< that the indicators and the budget stand over
  std::vector<dataset::YearSummary> years;
};

Offices::Offices(Work& work) : work_{work} {}
Offices::~Offices() = default;

void Offices::read_files(Office& office, content::Office& shown, int reader,
                         base::Diagnostics& diagnostics) {
  shown = load_office(work_.source, *office.files, work_.units.portal, reader, diagnostics);
  office.is_stub = false;
}

void Offices::load_one(Office& office, int reader, base::Diagnostics& diagnostics) {
  const Group* const known = office.region.find_last(content_group);
  const auto facts = known == nullptr ? std::nullopt : parse_facts(known->note);
  if (facts) office.facts = *facts;
  const Group* const own = office.region.find_last(own_group);
  office.tree_key = base::KeyMaker{}.add(work_.key).add(office.folder.tree).key();
  if (facts && own != nullptr && office.region.keep(tree_group, office.tree_key)) {
    office.own_key = own->key;
    office.region.keep(own_group, office.own_key);
    office.is_stub = true;
  } else {
    office.files = list_office(work_.source, office.folder, reader, diagnostics);
    office.is_there = office.files.has_value();
    if (!office.is_there) return;
    office.own_key = base::KeyMaker{}
                         .add(work_.key)
                         .add(files_key(office.files->listing, office.files->layout.files))
                         .key();
    office.is_stub = facts && office.region.keep(own_group, office.own_key);
    if (!office.is_stub) office.region.add({.name = own_group, .key = office.own_key}, {});
    office.region.add({.name = tree_group, .key = office.tree_key}, {});
  }
  if (office.is_stub) {
    office.shown = stub_of(office.facts, work_.units.portal);
  } else {
    read_files(office, office.shown, reader, diagnostics);
    office.facts = facts_of(office.shown);
  }
}

void Offices::load(base::Diagnostics& diagnostics) {
  const std::vector<OfficeFolder>& folders = work_.source.offices();
  for (const OfficeFolder& folder : folders) {
    offices_.push_back(
        {.folder = folder,
         .region = RegionWriter{content::office_folder(folder.slug), work_.last, work_.output}});
  }
  work_.progress.begin(Stage::offices, folders.size());
  std::vector<base::Diagnostics> slots(folders.size());
  base::for_each_index(folders.size(), work_.jobs, [&](std::size_t index, int reader) {
    load_one(offices_[index], reader, slots[index]);
    work_.progress.step();
  });
  diagnostics.append(std::move(slots));
  std::erase_if(offices_, [](const Office& office) { return !office.is_there; });
  fill_units(diagnostics);
}

void Offices::fill_units(base::Diagnostics& diagnostics) {
  Units& units = work_.units;
  for (Office& office : offices_) {
    units.folders.push_back(office.folder);
    units.offices.push_back(std::move(office.shown));
  }
  base::Diagnostics faults;
  content::check_offices(units.offices, faults);
  if (!faults.empty()) {
    // A stub does not know where its parent is named; whoever mends the fault needs to.
    faults = {};
    base::Diagnostics told;
    for (std::size_t index = 0; index < offices_.size(); ++index) {
      if (!offices_[index].is_stub) continue;
      offices_[index].files = list_office(work_.source, offices_[index].folder, 0, told);
      read_files(offices_[index], units.offices[index], 0, told);
    }
    content::check_offices(units.offices, faults);
  }
  diagnostics.append(std::move(faults));
  units.others = measure::register_of(units.portal, units.offices);
  register_key_ = register_key(units.offices);
}

/// An office is kept as a whole, its years with it, or looked at year by year.
bool Offices::keep_years(Office& office, const base::Key& key) {
  const std::vector<Group> years = office.region.last_groups(year_groups);
  const bool is_whole =
      std::ranges::none_of(years, [](const Group& year) { return year.key == base::Key{}; });
  if (!is_whole || !office.region.keep(content_group, key)) return false;
  for (const Group& year : years) office.region.keep(year.name, year.key);
  return true;
}

base::Key Offices::content_key(const Office& office) const {
  base::KeyMaker maker;
  maker.add(register_key_).add(office.tree_key).add(work_.history.office(office.folder.slug));
  // Which of its years have closed goes with the calendar.
  const auto add = [&](int year) { maker.add(std::int64_t{is_over(work_.source, year)}); };
  if (office.files) {
    for (const auto& [year, paths] : office.files->layout.years) add(year);
  } else {
    const auto& years = office.facts.summary.years;  // newest first
    for (auto year = years.rbegin(); year != years.rend(); ++year) add(year->year);
  }
  return maker.key();
}

void Offices::write_years(base::Diagnostics& diagnostics) {
  work_.progress.begin(Stage::years, offices_.size());
  std::vector<base::Diagnostics> slots(offices_.size());
  base::for_each_index(offices_.size(), work_.jobs, [&](std::size_t index, int reader) {
    Office& office = offices_[index];
    if (work_.shard.has(index)) {
      const base::Key key = content_key(office);
      if (!keep_years(office, key)) write_office(index, key, reader, slots[index]);
    }
    work_.progress.step();
  });
  diagnostics.append(std::move(slots));
  for (Office& office : offices_) {
    summaries_.push_back(std::move(office.facts.summary));
    keys_.push_back(office.region.note_key(content_group));
  }
}

void Offices::write_office(std::size_t index, const base::Key& key, int reader,
                           base::Diagnostics& diagnostics) {
  Office& office = offices_[index];
  base::Diagnostics told;
  if (!office.files) office.files = list_office(work_.source, office.folder, reader, told);
  if (office.is_stub) {
    read_files(office, work_.units.offices[index], reader, told);
    office.facts = facts_of(work_.units.offices[index]);
  }
  office.facts.summary.years.clear();
  Gathered gathered;
  bool has_faults = false;
  for (std::size_t year = 0; year < office.files->layout.years.size(); ++year) {
    const auto measured =
        load_year(work_.source, work_.units, index, *office.files, year, reader, diagnostics);
    if (measured) write_year(index, *measured, gathered, diagnostics);
    if (measured) work_.tips.keep(work_.units.offices[index], office.files->listing, *measured);
    has_faults = has_faults || !measured;
  }
  if (!has_faults) write_across_years(index, key, std::move(gathered), diagnostics);
}

void Offices::write_year(std::size_t index, const MeasuredYear& measured, Gathered& gathered,
                         base::Diagnostics& diagnostics) {
  Office& office = offices_[index];
  const std::string& slug = office.folder.slug;
  const std::vector<std::string>& files = measured.year.files;
  const page::Provenance provenance = work_.provenances.of(files);
  page::YearView view{work_.site, work_.units.offices[index], measured.year, measured.scores,
                      provenance};
  view.rows = page::rows_of(view);
  const dataset::Origin origin = origin_of(work_.site, provenance);
  const dataset::YearView figures{measured.year, view.office.rules, measured.scores, origin};
  const std::string year = std::to_string(measured.year.year);
  Group group{.name = std::string{year_groups} + year,
              .key = base::KeyMaker{}
                         .add(register_key_)
                         .add(office.own_key)
                         .add(files_key(office.files->listing, files))
                         .add(work_.history.unit(slug, measured.year.year))
                         .add(std::int64_t{is_over(work_.source, measured.year.year)})
                         .key()};
  if (!office.region.keep(group.name, group.key)) {
    std::vector<MadeFile> made = office.region.make(page::render(view, diagnostics));
    append(made, office.region.make(content::year_folder(slug, measured.year.year) + "data.json",
                                    dataset::render_year(figures)));
    office.region.add(std::move(group), std::move(made));
  }
  gathered.years.push_back(dataset::summarise(figures));
  std::ranges::move(page::indicator_years(view), std::back_inserter(gathered.indicators));
  std::ranges::move(page::budget_years(view), std::back_inserter(gathered.budget));
  auto& years = office.facts.summary.years;
  years.insert(years.begin(), page::summarise(view));
  gathered.rows.push_back(std::move(view.rows));
}

void Offices::write_across_years(std::size_t index, const base::Key& key, Gathered gathered,
                                 base::Diagnostics& diagnostics) {
  Office& office = offices_[index];
  const content::Office& shown = work_.units.offices[index];
  page::OfficeSummary& summary = office.facts.summary;
  const page::Provenance own = work_.provenances.of(office.files->layout.files);
  const page::Provenance of_years = work_.provenances.of(files_of(*office.files));
  const page::IndicatorView view{work_.site, shown, std::move(gathered.indicators), of_years};
  std::vector<MadeFile> made = office.region.make(page::render(view, diagnostics));
  const page::BudgetView budget{work_.site, shown, std::move(gathered.budget), of_years};
  append(made, office.region.make(page::render(budget, diagnostics)));
  summary.indicators = page::names_of(view.years);
  summary.findings = find_across_years(summary);
  const dataset::OfficeFindings found =
      dataset::with_replies(shown.slug, summary.findings, replies_of(summary));
  append(made, office.region.make(content::office_folder(shown.slug) + "data.json",
                                  dataset::render_office({.office = shown,
                                                          .years = std::move(gathered.years),
                                                          .found = found,
                                                          .origin = origin_of(work_.site, own)})));
  for (page::YearSummary& year : summary.years) year.units.clear();
  office.region.add({.name = content_group, .key = key, .note = print(office.facts)},
                    std::move(made));
}

void Offices::write_pages(base::Diagnostics& diagnostics) {
  std::map<std::string, std::size_t> by_slug;
  for (std::size_t index = 0; index < offices_.size(); ++index) {
    by_slug.emplace(summaries_[index].slug, index);
  }
  parents_.assign(offices_.size(), std::nullopt);
  children_.assign(offices_.size(), {});
  for (std::size_t index = 0; index < offices_.size(); ++index) {
    const auto parent = by_slug.find(summaries_[index].parent);
    if (parent == by_slug.end()) continue;
    parents_[index] = parent->second;
    children_[parent->second].push_back(index);
  }
  work_.progress.begin(Stage::pages, offices_.size());
  std::vector<base::Diagnostics> slots(offices_.size());
  base::for_each_index(offices_.size(), work_.jobs, [&](std::size_t index, int reader) {
    write_page(index, reader, slots[index]);
    work_.progress.step();
  });
  diagnostics.append(std::move(slots));
}

void Offices::write_page(std::size_t index, int reader, base::Diagnostics& diagnostics) {
  Office& office = offices_[index];
  const std::string& slug = office.folder.slug;
  base::KeyMaker maker;
  maker.add(office.own_key).add(keys_[index]).add(work_.history.office(slug));
  maker.add(parents_[index] ? keys_[*parents_[index]] : base::Key{});
  std::vector<const page::OfficeSummary*> children;
  for (const std::size_t child : children_[index]) {
    maker.add(keys_[child]);
    children.push_back(&summaries_[child]);
  }
  Group group{.name = page_group, .key = maker.key()};
  if (office.region.keep(group.name, group.key)) return;
  base::Diagnostics told;
  if (!office.files) office.files = list_office(work_.source, office.folder, reader, told);
  if (office.is_stub) read_files(office, work_.units.offices[index], reader, told);
  const page::Provenance provenance = work_.provenances.of(office.files->layout.files);
  const page::OfficeView view{
      work_.site,          work_.units.offices[index],
      summaries_[index],   parents_[index] ? &summaries_[*parents_[index]] : nullptr,
      std::move(children), provenance};
  std::vector<MadeFile> made = office.region.make(page::render(view, diagnostics));
  if (work_.site.history != nullptr) {
    append(made, office.region.make(dataset::feed_address(slug),
                                    feed_of(work_.site, view.office.name, slug)));
  }
  office.region.add(std::move(group), std::move(made));
}

std::vector<Region> Offices::finish(Changes& changes) && {
  std::vector<Region> regions;
  for (std::size_t index = 0; index < offices_.size(); ++index) {
    if (!work_.shard.has(index)) continue;
    regions.push_back(std::move(offices_[index].region).finish(changes));
  }
  std::ranges::sort(regions, {}, &Region::name);
  return regions;
}

}  // namespace terang::site
