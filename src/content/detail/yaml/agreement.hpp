// One performance agreement: its YAML file and its annex table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/source.hpp"
#include "content/detail/tables/table.hpp"
#include "content/detail/values/cells.hpp"
#include "content/model.hpp"

namespace terang::content::detail {

/// A code in a YAML file that names another record.
struct YamlReference {
  Referent referent = Referent::none;
  std::string code;
  Spot place;
};

/// An agreement as read, with what the check of its references needs beside it. The table looks
/// into the annex's bytes.
struct AgreementFiles {
  Agreement agreement;
  Table annex;
  std::vector<YamlReference> references;
};

/// The agreements of `unit` below `folder` (with a slash at the end).
/// Order: parents before children, else by id; parents in a circle last.
/// Reports: an agreement without annex or an annex without agreement; the faults of both files.
std::vector<AgreementFiles> parse_agreements(const base::SourceTree& unit, std::string_view folder,
                                             base::Diagnostics& diagnostics);

}  // namespace terang::content::detail
