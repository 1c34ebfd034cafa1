#include "site/history_files.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "base/parallel.hpp"
#include "dataset/feed.hpp"
#include "dataset/history.hpp"
#include "site/effects.hpp"

namespace terang::site {
namespace {

/// The slugs of the offices that each commit of the ledger touched.
std::vector<std::set<std::string>> touched_offices(const history::Ledger& ledger) {
  std::vector<std::set<std::string>> slugs(ledger.commits.size());
  for (const history::Edit& edit : ledger.edits) slugs[edit.commit].insert(edit.key.home.office);
  for (std::size_t at = 0; at < ledger.files.size(); ++at) {
    slugs[ledger.files.commit_of(at)].insert(ledger.files.unit_of(at).first);
  }
  return slugs;
}

/// What pages of the history say of an office, and its place among all.
struct Name {
  base::Key key;
  std::size_t place = 0;
};
using Names = std::map<std::string, Name>;  ///< by slug

Names names_of(const std::vector<page::OfficeSummary>& summaries) {
  Names names;
  for (std::size_t place = 0; place < summaries.size(); ++place) {
    names.emplace_hint(names.end(), summaries[place].slug,
                       Name{.key = names_key(summaries[place]), .place = place});
  }
  return names;
}

/// What a commit's page is made from. `touched`: the slugs of the offices.
base::Key commit_key(const Work& work, std::size_t commit, const std::set<std::string>& touched,
                     const Names& names) {
  base::KeyMaker maker;
  maker.add(work.key).add(work.history.commit(commit));
  for (const std::string& slug : touched) {
    const auto found = names.find(slug);
    maker.add(found == names.end() ? base::Key{} : found->second.key);
  }
  return maker.key();
}

/// Whether the shard has all that the page says: a commit that touched offices of several shards is
/// left to the join.
bool is_of_shard(const Work& work, const std::set<std::string>& touched, const Names& names) {
  return work.shard.is_whole() || std::ranges::all_of(touched, [&](const std::string& slug) {
           const auto found = names.find(slug);
           return found != names.end() && work.shard.has(found->second.place);
         });
}

}  // namespace

std::string feed_of(const page::Site& site, const std::string& name, const std::string& office) {
  return dataset::render_feed({.ledger = site.history->ledger,
                               .slices = site.history->slices,
                               .base_url = site.portal.base_url,
                               .institution = site.portal.institution,
                               .name = name,
                               .office = office,
                               .language = site.language});
}

void write_commits(Work& work, const Offices& offices, RegionWriter& region,
                   base::Diagnostics& diagnostics) {
  if (work.site.history == nullptr) return;
  const history::Ledger& ledger = work.site.history->ledger;
  const Names names = names_of(offices.summaries());
  const auto touched = touched_offices(ledger);
  const Effects effects{work.source, work.units, ledger, work.tips};
  std::vector<Group> wanted;
  std::vector<std::size_t> commits;
  for (std::size_t commit = 0; commit < ledger.commits.size(); ++commit) {
    if (!is_of_shard(work, touched[commit], names)) continue;
    Group group{.name = ledger.commits[commit].id,
                .key = commit_key(work, commit, touched[commit], names)};
    if (region.keep(group.name, group.key)) continue;
    wanted.push_back(std::move(group));
    commits.push_back(commit);
  }
  work.progress.begin(Stage::commits, wanted.size());
  std::vector<base::Diagnostics> slots(wanted.size());
  std::vector<std::vector<MadeFile>> made(wanted.size());
  base::for_each_index(wanted.size(), work.jobs, [&](std::size_t index, int reader) {
    const std::vector<page::Effect> found = effects.of(commits[index], reader);
    const page::CommitView view{work.site, commits[index], offices.summaries(), found};
    made[index] = region.make(page::render(view, slots[index]));
    work.progress.step();
  });
  for (std::size_t index = 0; index < wanted.size(); ++index) {
    diagnostics.append(std::move(slots[index]));
    region.add(std::move(wanted[index]), std::move(made[index]));
  }
}

std::optional<Group> plan_edits(const Work& work, RegionWriter& region) {
  if (work.site.history == nullptr) return std::nullopt;
  Group group{.name = "suntingan",
              .key = base::KeyMaker{}.add(work.key).add(work.history.all()).key()};
  if (region.keep(group.name, group.key)) return std::nullopt;
  return group;
}

std::vector<MadeFile> make_edits(const Work& work, const RegionWriter& region) {
  const std::string address = "riwayat/data.json";
  const auto edits = dataset::list_of(work.site.history->ledger, work.site.folder);
  if (!work.output.compressions().empty())
    return region.make(address, dataset::render_edits(edits));
  std::vector<MadeFile> files;
  files.push_back(region.make_parts(
      address, [&edits](const dataset::Sink& sink) { dataset::write_edits(edits, sink); }));
  return files;
}

}  // namespace terang::site
