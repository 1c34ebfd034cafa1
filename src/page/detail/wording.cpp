#include "page/detail/wording.hpp"

#include <array>

namespace terang::page::wording {
namespace {

using base::Wording;

std::string_view choose(const Wording& wording, base::Language language) {
  return wording.in(language);
}

}  // namespace

std::string_view outcome(measure::Outcome outcome, base::Language language) {
  using measure::Outcome;
  switch (outcome) {
    case Outcome::exceeded: return choose({"melampaui target", "exceeded"}, language);
    case Outcome::met: return choose({"tercapai", "met"}, language);
    case Outcome::not_met: return choose({"belum tercapai", "not met"}, language);
    case Outcome::unmeasured:
      return choose({"tidak dapat dihitung", "cannot be computed"}, language);
  }
  return {};
}

std::string_view reason(measure::Reason reason, base::Language language) {
  using measure::Reason;
  switch (reason) {
    case Reason::not_measured: return missing(content::Missing::not_measured, language);
    case Reason::not_carried_out: return missing(content::Missing::not_carried_out, language);
    case Reason::not_applicable: return missing(content::Missing::not_applicable, language);
    case Reason::withheld: return missing(content::Missing::withheld, language);
    case Reason::target_not_stated: return choose({"tanpa target", "no target stated"}, language);
    case Reason::target_not_above_zero:
      return choose(
          {"tidak dapat dihitung: target tidak di atas nol", "none: the target is not above zero"},
          language);
    case Reason::ceiling_is_zero:
      return choose({"tidak dapat dihitung: pagu nol", "none: the ceiling is zero"}, language);
    case Reason::units_differ:
      return choose({"tidak dapat dihitung: satuan berbeda", "none: the units differ"}, language);
    case Reason::no_percentage: return choose({"tanpa persentase", "no percentage"}, language);
    case Reason::nothing_to_average:
      return choose({"belum ada yang terukur", "nothing measured yet"}, language);
  }
  return {};
}

std::string_view missing(content::Missing missing, base::Language language) {
  return row_of(content::missing_words, missing).words.in(language);
}

std::string_view direction(content::Direction direction, base::Language language) {
  return row_of(content::direction_words, direction).words.in(language);
}

std::string_view statement(content::StatementKind kind, base::Language language) {
  return row_of(content::statement_words, kind).words.in(language);
}

std::string_view look(measure::Look look, base::Language language) {
  return measure::words_of(look).in(language);
}

}  // namespace terang::page::wording
