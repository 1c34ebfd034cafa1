// Examples for the method page, worked and judged by the functions that measure real years: what
// the page shows is what the program does.
#pragma once

#include <string>
#include <vector>

#include "base/language.hpp"
#include "content/settings.hpp"
#include "measure/rule.hpp"

namespace terang::page::method {

/// The rule applied by the rules of the portal, a sentence each. Empty: the formula says it all.
std::vector<std::string> examples_of(const measure::Rule& rule, const content::Rules& rules,
                                     base::Language language);

/// How half a unit of the last decimal is printed.
std::string rounding_examples(base::Language language);

/// A piece of prose, and whether it would be a finding.
struct Judged {
  std::string text;     ///< in Indonesian, as documents are
  std::string reading;  ///< what the program understands; may be empty
  bool differs = false;
};

/// Headings in a report of 2024.
std::vector<Judged> year_examples();
std::vector<Judged> spelled_examples(base::Language language);
/// Sentences in a report of KPU Kota Contoh, Provinsi Nusa Contoh.
std::vector<Judged> office_examples();

}  // namespace terang::page::method
