// Figures as text for the templates: a value as people read it, or the words for why there is none.
#pragma once

#include <optional>
#include <string>

#include "base/print.hpp"
#include "content/settings.hpp"
#include "measure/scoreboard.hpp"
#include "page/detail/wording.hpp"
#include "theme/value.hpp"

namespace terang::page::detail {

/// How figures of one page are printed.
struct Figures {
  base::Language language = base::Language::indonesian;
  const content::Rules& rules;

  std::string print(const base::Percent& value) const {
    return base::print(value, rules.decimals, language);
  }
  std::string print(base::Rupiah amount) const { return base::print(amount, language); }
  std::string print(int number) const { return base::print(base::Rational{number}, 0, language); }

  /// The value, or the reason in words.
  std::string print(const measure::Measured<base::Percent>& value) const {
    return value ? print(*value) : std::string{wording::reason(value.reason, language)};
  }
  /// The amount, or the words for a realisation that is not known yet.
  std::string print(const std::optional<base::Rupiah>& amount) const {
    return amount ? print(*amount)
                  : std::string{wording::reason(measure::Reason::not_measured, language)};
  }

  /// Name of the class; empty: none.
  std::string class_name(const std::optional<std::size_t>& index) const {
    return index ? rules.scale[*index].name : std::string{};
  }
};

/// A short word for the theme to hang a tone on: `good`, `fair`, `poor`, `over` or `none`.
std::string_view tone_of(const measure::IndicatorScore& score);
std::string_view tone_of(const measure::BudgetScore& score);

/// `{indicators, met, unmeasured}`, as text; `unmeasured` empty where 0.
theme::Record counts_record(const measure::Counts& counts, const Figures& figures);

/// `{ceiling, realisation, remainder, absorption, over, measured}`.
theme::Record budget_record(const measure::BudgetScore& score, const Figures& figures);

/// `{achievement, measured, class_name, counts...}`.
theme::Record mean_record(const measure::MeanScore& mean, const Figures& figures);

}  // namespace terang::page::detail
