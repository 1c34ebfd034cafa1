// How states, reasons and findings are worded on pages, in Indonesian and English. The theme words
// what stands around them; figures and days are printed by base/print.hpp.
#pragma once

#include <string_view>

#include "base/language.hpp"
#include "content/model.hpp"
#include "measure/finding.hpp"
#include "measure/measured.hpp"
#include "measure/scoreboard.hpp"

namespace terang::page::wording {

/// What became of a promise: `tercapai`, `melampaui target`, `belum tercapai`, `tidak dapat
/// dihitung`.
std::string_view outcome(measure::Outcome outcome, base::Language language);

/// Why there is no figure.
std::string_view reason(measure::Reason reason, base::Language language);

/// Why there is no realisation.
std::string_view missing(content::Missing missing, base::Language language);

std::string_view direction(content::Direction direction, base::Language language);

/// What a statement of the text speaks of: `capaian`, `serapan`.
std::string_view statement(content::StatementKind kind, base::Language language);

/// How the difference looks; empty for `other`.
std::string_view look(measure::Look look, base::Language language);

}  // namespace terang::page::wording
