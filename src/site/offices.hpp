// The offices of one build: which of them are made anew, and the files of those. An office whose
// files, rules and history are as they were is neither read nor rendered.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "site/keys.hpp"
#include "site/regions.hpp"
#include "site/shards.hpp"
#include "site/summaries.hpp"
#include "site/timing.hpp"
#include "site/units.hpp"
#include "site/year_sides.hpp"

namespace terang::site {

/// What the parts of a build share.
struct Work {
  const Source& source;
  Units& units;
  const page::Site& site;
  const Provenances& provenances;
  const LedgerKeys& history;
  TipSides& tips;
  base::Key key;  ///< site_key
  Last& last;
  Output& output;
  Progress& progress;
  Shard shard{};  ///< which offices are made
  int jobs = 1;
};

class Offices {
 public:
  /// `work` outlives it; its units have the portal only.
  explicit Offices(Work& work);
  Offices(const Offices&) = delete;
  Offices& operator=(const Offices&) = delete;
  ~Offices();

  /// What is known of every office: fills Units. Reports: faults of their own files. Throws:
  /// Failure.
  void load(base::Diagnostics& diagnostics);

  /// The years, and what stands on all years of an office. Reports: faults of the content and of
  /// the theme. Throws: Failure.
  void write_years(base::Diagnostics& diagnostics);

  /// The offices' own pages, which show their neighbours, too. Behind `write_years`. Reports:
  /// faults of the theme. Throws: Failure.
  void write_pages(base::Diagnostics& diagnostics);

  /// Of a shard those of its own offices are whole, the others have no years. Order: by slug.
  const std::vector<page::OfficeSummary>& summaries() const { return summaries_; }
  /// Of each one's summary, in the same order.
  const std::vector<base::Key>& keys() const { return keys_; }

  /// Those of the shard. Order: by name.
  std::vector<Region> finish(Changes& changes) &&;

 private:
  struct Office;
  struct Gathered;

  void load_one(Office& office, int reader, base::Diagnostics& diagnostics);
  void read_files(Office& office, content::Office& shown, int reader,
                  base::Diagnostics& diagnostics);
  void fill_units(base::Diagnostics& diagnostics);
  base::Key content_key(const Office& office) const;
  bool keep_years(Office& office, const base::Key& key);
  void write_office(std::size_t index, const base::Key& key, int reader,
                    base::Diagnostics& diagnostics);
  void write_year(std::size_t index, const MeasuredYear& measured, Gathered& gathered,
                  base::Diagnostics& diagnostics);
  void write_across_years(std::size_t index, const base::Key& key, Gathered gathered,
                          base::Diagnostics& diagnostics);
  void write_page(std::size_t index, int reader, base::Diagnostics& diagnostics);

  Work& work_;
  base::Key register_key_;
  std::vector<Office> offices_;  ///< as Units::offices
  std::vector<page::OfficeSummary> summaries_;
  std::vector<base::Key> keys_;
  std::vector<std::optional<std::size_t>> parents_;  ///< absent: none in the portal
  std::vector<std::vector<std::size_t>> children_;
};

}  // namespace terang::site
