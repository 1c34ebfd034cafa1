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

/// `; word: text`, or nothing where there is no text.
std::string part(const base::Wording& word, const std::string& text, base::Language language) {
  if (text.empty()) return {};
  return "; " + std::string{word.in(language)} + text;
}

/// Where the method does not say it already: what a target's change or a copied figure looks like.
std::string look_of(const measure::Finding& finding, base::Language language) {
  const bool said = finding.kind == measure::FindingKind::cascade_broken;
  return said ? std::string{} : std::string{measure::words_of(finding.look).in(language)};
}

}  // namespace

std::string print_finding(const measure::Finding& finding, const std::string& folder,
                          base::Language language) {
  const bool indonesian = language == base::Language::indonesian;
  return place_of(finding.place, folder) +
         ": finding: " + std::string{measure::name_of(finding.kind)} + " [" + finding.code + "] " +
         finding.subject +
         part({.id = "tertulis ", .en = "reported "}, finding.reported, language) +
         part({.id = "pembanding ", .en = "compared with "}, finding.computed, language) +
         part({.id = "", .en = ""}, indonesian ? finding.method : finding.method_en, language) +
         part({.id = "", .en = ""}, look_of(finding, language), language);
}

void print_faults(const std::vector<base::Diagnostic>& faults, const std::string& folder,
                  base::Language language) {
  for (const base::Diagnostic& fault : faults) {
    std::cerr << folder << base::print(fault, language) << "\n";
  }
}

void print_findings(const dataset::CheckReport& report, base::Language language) {
  for (const dataset::CheckedYear& year : report.years) {
    for (const measure::Finding& finding : year.findings) {
      std::cout << print_finding(finding, report.folder, language) << "\n";
    }
  }
  for (const dataset::OfficeFindings& office : report.office_findings) {
    for (const measure::Finding& finding : office.findings) {
      std::cout << print_finding(finding, report.folder, language) << "\n";
    }
  }
}

}  // namespace terang::cli
