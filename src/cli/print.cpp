#include "cli/print.hpp"

#include <iostream>

namespace terang::cli {
namespace {

std::string place_of(const base::Place& place, const std::string& folder) {
  std::string text = folder + place.file;
  if (place.line > 0) text += ":" + std::to_string(place.line);
  if (place.column > 0) text += ":" + std::to_string(place.column);
  return text;
}

}  // namespace

void print_faults(const std::vector<base::Diagnostic>& faults, const std::string& folder,
                  base::Language language) {
  for (const base::Diagnostic& fault : faults) {
    std::cerr << folder << base::print(fault, language) << "\n";
  }
}

void print_findings(const dataset::CheckReport& report, base::Language language) {
  const bool indonesian = language == base::Language::indonesian;
  for (const dataset::CheckedYear& year : report.years) {
    for (const measure::Finding& finding : year.findings) {
      std::cout << place_of(finding.place, report.folder)
                << ": finding: " << measure::name_of(finding.kind) << " [" << finding.code << "] "
                << finding.subject;
      if (!finding.reported.empty()) {
        std::cout << (indonesian ? "; tertulis " : "; reported ") << finding.reported;
      }
      if (!finding.computed.empty()) {
        std::cout << (indonesian ? "; pembanding " : "; compared with ") << finding.computed;
      }
      const std::string& method = indonesian ? finding.method : finding.method_en;
      if (!method.empty()) std::cout << "; " << method;
      std::cout << "\n";
    }
  }
}

}  // namespace terang::cli
