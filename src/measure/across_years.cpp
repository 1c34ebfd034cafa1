#include "measure/across_years.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "measure/detail/units.hpp"

namespace terang::measure {
namespace {

Finding finding_of(const UnitInYear& later, const UnitInYear& earlier) {
  const std::string year = std::to_string(earlier.year);
  return {.kind = FindingKind::unit_differs,
          .code = later.code + "-" + std::to_string(later.year),
          .subject = later.code,
          .reported = later.unit,
          .computed = earlier.unit,
          .method = "satuan kode ini dalam tahun " + year,
          .method_en = "unit of this code in " + year,
          .place = later.place,
          .other_place = earlier.place};
}

}  // namespace

const content::Reply* find_reply(const Finding& finding, std::span<const content::Reply> replies) {
  const std::string key = key_of(finding);
  const content::Reply* last = nullptr;
  for (const content::Reply& reply : replies) {
    if (reply.finding == key) last = &reply;
  }
  return last;
}

std::string unit_of(const content::Indicator& indicator) { return detail::target_unit(indicator); }

bool is_across_years(const content::Reply& reply) {
  const std::string_view key = reply.finding;
  const std::size_t last = key.rfind('-');
  return key.starts_with("satuan-berbeda-") && last != std::string_view::npos &&
         base::parse_year(key.substr(last + 1)).has_value();
}

std::vector<UnitInYear> units_of(const content::OfficeYear& year) {
  std::vector<UnitInYear> units;
  units.reserve(year.indicators.size());
  for (const content::Indicator& indicator : year.indicators) {
    units.push_back({.code = indicator.code,
                     .unit = unit_of(indicator),
                     .year = year.year,
                     .place = indicator.place});
  }
  return units;
}

std::vector<Finding> check_units_across_years(std::span<const UnitInYear> units) {
  std::vector<const UnitInYear*> given;
  for (const UnitInYear& each : units) {
    if (!each.unit.empty()) given.push_back(&each);
  }
  std::ranges::stable_sort(given, {},
                           [](const UnitInYear* each) { return std::tie(each->code, each->year); });
  std::vector<Finding> findings;
  for (std::size_t at = 1; at < given.size(); ++at) {
    const UnitInYear& earlier = *given[at - 1];
    const UnitInYear& later = *given[at];
    if (earlier.code != later.code || detail::units_agree(earlier.unit, later.unit)) continue;
    findings.push_back(finding_of(later, earlier));
  }
  return findings;
}

}  // namespace terang::measure
