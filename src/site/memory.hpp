// Where the record of a site is kept between builds, and what of it still holds for the folder that
// is published.
#pragma once

#include <fstream>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "site/output.hpp"
#include "site/record.hpp"
#include "site/regions.hpp"
#include "site/source.hpp"

namespace terang::site {

/// In the repository's own folder, one file a published folder.
std::string record_path(const Source& source, const Output& output);

/// What is known of the published folder, in two steps: most builds end after the first.
class Recollection {
 public:
  /// Looks at what was noted of the site as a whole, and whether a folder of it got or lost a file
  /// since. `is_fresh`: nothing that is remembered is believed.
  Recollection(const std::string& path, const Output& output, int jobs, bool is_fresh);

  /// What the untouched site was made from. Absent: it was touched, or nothing is known.
  std::optional<base::Key> key() const;
  /// What was noted of the site.
  const std::string& note() const { return last_.record.note; }

  /// Everything. A folder that got or lost a file is read through: what is not there as it was is
  /// lost. A file whose bytes alone were changed in place is not seen.
  Last read();

 private:
  std::ifstream in_;
  const Output* output_;
  int jobs_;
  bool is_known_ = false;
  std::set<std::string, std::less<>> touched_;
  Last last_;
};

/// The first file of the record that is not in the folder as it was made. Absent: all are.
std::optional<std::string> find_first_lost(const Record& record, const std::string& folder,
                                           int jobs);

/// The whole of it or nothing.
void save_record(const std::string& path, const Record& record);

/// Notes the folders that were published, and saves; where the record cannot be written, the next
/// build takes its time. `record.folders` are those of the last build.
void remember(const std::string& path, Record record, const Output& output,
              const Publication& publication, int jobs);

}  // namespace terang::site
