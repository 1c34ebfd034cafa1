// One build: load, read and measure unit by unit, render, put in place. Start here to see what
// Terang does.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "dataset/records.hpp"
#include "site/compress.hpp"
#include "site/publish.hpp"
#include "site/shards.hpp"
#include "site/source.hpp"
#include "site/timing.hpp"

namespace terang::site {

struct BuildOptions {
  SourceOptions source;
  std::string out = "site";
  std::string base_url;   ///< in place of alamat_dasar; empty: as portal.yaml says
  std::string theme;      ///< name or folder, in place of `tema`; empty: as portal.yaml says
  int jobs = 0;           ///< threads; 0: as many as the machine runs at once
  bool is_fresh = false;  ///< nothing that is remembered of the last build is believed
  std::vector<Compression> compressions{};  ///< copies beside the files
  Shard shard{};                            ///< build only these offices, for a join
  std::vector<std::string> joined{};        ///< folders of shards; not empty: join them
  Observer observer{};                      ///< is told how the build goes on
};

struct BuildReport {
  std::vector<base::Diagnostic> faults;  ///< not empty: nothing was published
  std::string folder;                    ///< content folder with `/` at its end; or empty
  std::string portal;                    ///< title
  std::string commit;                    ///< empty: a draft
  int offices = 0;
  int years = 0;
  int pages = 0;
  int findings = 0;
  bool shallow = false;  ///< the history is cut off
  OutputCounts counts;
  std::vector<StageTime> times;  ///< where the time went
};

/// Throws: Failure. Nothing published is touched unless the whole build succeeds.
BuildReport build(const BuildOptions& options);

/// Reads and measures as `build` does and writes nothing. Throws: Failure.
dataset::CheckReport check(const BuildOptions& options);

}  // namespace terang::site
