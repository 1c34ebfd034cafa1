#include "site/keys.hpp"

#include "site/program.hpp"

namespace terang::site {

base::Key files_key(const Listing& listing, const std::vector<std::string>& paths) {
  base::KeyMaker maker;
  for (const std::string& path : paths) {
    const git::TreeFile* const file = listing.find_file(path);
    maker.add(path).add(file == nullptr ? std::string_view{} : std::string_view{file->blob});
  }
  return maker.key();
}

base::Key site_key(const Source& source, const LoadedTheme& theme, const page::Site& site,
                   const Output& output) {
  base::KeyMaker maker;
  maker.add(program_id()).add(theme.digest).add(site.portal.base_url).add(site.folder);
  maker.add(site.older_than).add(std::int64_t{site.draft});
  for (const Compression compression : output.compressions()) maker.add(ending_of(compression));
  maker.add(files_key(source.portal(), source.portal().paths()));
  for (const std::string& link : source.portal().links) maker.add(link);
  if (site.history != nullptr) {
    for (const auto& [day, edge] : site.history->ledger.edges) maker.add(edge);
  }
  return maker.key();
}

base::Key register_key(const std::vector<content::Office>& offices) {
  base::KeyMaker maker;
  for (const content::Office& office : offices) {
    maker.add(office.slug).add(office.name).add(office.region).add(office.region_code);
    maker.add(office.province);
  }
  return maker.key();
}

base::Key LedgerKeys::unit(const std::string& office, int year) const {
  if (history_ == nullptr) return {};
  const auto found = history_->slices.find({office, year});
  return found == history_->slices.end() ? base::Key{} : found->second.digest;
}

base::Key LedgerKeys::office(const std::string& office) const {
  base::KeyMaker maker;
  if (history_ == nullptr) return maker.key();
  history::for_each_year(history_->slices, office, [&](int year, const history::Slice& slice) {
    maker.add(std::int64_t{year}).add(slice.digest);
  });
  return maker.key();
}

base::Key LedgerKeys::commit(std::size_t index) const {
  return history_->ledger.commits[index].digest;
}

base::Key LedgerKeys::all() const {
  base::KeyMaker maker;
  if (history_ == nullptr) return maker.key();
  for (const history::LedgerCommit& commit : history_->ledger.commits) maker.add(commit.digest);
  return maker.key();
}

}  // namespace terang::site
