#include "measure/quarters.hpp"

#include <string>

#include "measure/achievement.hpp"
#include "measure/detail/units.hpp"

namespace terang::measure {

std::vector<Finding> check_quarter_figures(const content::OfficeYear& year) {
  constexpr int fewest = 3;
  int compared = 0;
  int quarters = 0;
  const content::Indicator* first = nullptr;
  for (const content::Indicator& indicator : year.indicators) {
    const Measured<Terms> terms = terms_of(indicator);
    if (!terms || terms->inside_range) continue;
    ++compared;
    if (terms->direction != content::Direction::rising ||
        terms->realisation * base::Rational{4} != terms->target) {
      continue;
    }
    ++quarters;
    if (first == nullptr) first = &indicator;
  }
  if (quarters < fewest || quarters * 2 < compared) return {};
  const std::string count = std::to_string(quarters);
  const std::string all = std::to_string(compared);
  return {Finding{
      .kind = FindingKind::quarter_figures,
      .code = "kinerja",
      .subject = first->text,
      .reported = detail::written(first->realisation, first->unit),
      .computed = detail::written(first->target, first->unit),
      .method = count + " dari " + all +
                " indikator berangka mencatat tepat seperempat target setahun, seperti baris ini",
      .method_en = count + " of " + all +
                   " indicators with numbers have exactly a quarter of the year's target, as this "
                   "row does",
      .place = first->realisation_place,
      .other_place = first->target_place}};
}

}  // namespace terang::measure
