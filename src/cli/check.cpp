#include <iostream>

#include "cli/options.hpp"
#include "cli/print.hpp"

namespace terang::cli {

ExitStatus check(const Options& options) {
  const dataset::CheckReport report = site::check(options.build);
  std::size_t findings = 0;
  for (const dataset::CheckedYear& year : report.years) findings += year.findings.size();
  for (const dataset::OfficeFindings& office : report.office_findings) {
    findings += office.findings.size();
  }

  switch (options.format) {
    case Format::json: std::cout << dataset::render_check(report, options.language); break;
    case Format::sarif: std::cout << dataset::render_sarif(report, options.language); break;
    case Format::markdown:  // of edits alone: options.cpp does not offer it here
    case Format::text:
      print_faults(report.faults, report.folder, options.language);
      print_findings(report, options.language);
      std::cout.flush();
      std::cerr << report.faults.size()
                << (options.language == base::Language::indonesian ? " galat, " : " errors, ")
                << findings
                << (options.language == base::Language::indonesian ? " temuan\n" : " findings\n");
      break;
  }
  const bool failed = !report.faults.empty() || (options.strict && findings > 0);
  return failed ? ExitStatus::content_has_errors : ExitStatus::done;
}

}  // namespace terang::cli
