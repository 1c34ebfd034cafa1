// How faults and findings look on a terminal.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "dataset/records.hpp"
#include "measure/finding.hpp"

namespace terang::cli {

/// On standard error, one a line; paths are given from the repository's root.
void print_faults(const std::vector<base::Diagnostic>& faults, const std::string& folder,
                  base::Language language);

/// `file:line:column: finding: kind [code] ...`, without a line break.
std::string print_finding(const measure::Finding& finding, const std::string& folder,
                          base::Language language);

/// On standard output, one a line.
void print_findings(const dataset::CheckReport& report, base::Language language);

}  // namespace terang::cli
