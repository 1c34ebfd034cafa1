#include "measure/detail/units.hpp"

#include <optional>
#include <variant>

namespace terang::measure::detail {
namespace {

std::string or_else(std::optional<std::string> own, std::string_view column_unit) {
  if (own && !own->empty()) return *own;
  return std::string{column_unit};
}

/// The text with its unit, unless it is a grade or an opinion or names the unit itself.
std::string with_unit(const std::string& text, const std::string& remark,
                      const std::optional<std::string>& own, std::string_view column_unit) {
  const std::string unit = or_else(own, column_unit);
  const bool named = !own || !remark.empty() || text.find(unit) != std::string::npos;
  if (named) return text;
  return text + (unit == "%" ? "" : " ") + unit;
}

}  // namespace

std::string target_unit(const content::Indicator& indicator) {
  if (std::holds_alternative<content::Graded>(indicator.target.value)) return "predikat";
  if (std::holds_alternative<content::Opinion>(indicator.target.value)) return "opini";
  return or_else(content::find_unit(indicator.target), indicator.unit);
}

std::string realisation_unit(const content::Indicator& indicator) {
  return or_else(content::find_unit(indicator.realisation), indicator.unit);
}

std::string target_unit(const content::Promise& promise) {
  if (std::holds_alternative<content::Graded>(promise.target.value)) return "predikat";
  if (std::holds_alternative<content::Opinion>(promise.target.value)) return "opini";
  return or_else(content::find_unit(promise.target), {});
}

bool units_agree(std::string_view left, std::string_view right) {
  if (left.empty() || right.empty() || left == right) return true;
  return content::same_unit(left) == content::same_unit(right);
}

std::string written(const content::Target& target, std::string_view column_unit) {
  return with_unit(target.text, target.remark, content::find_unit(target), column_unit);
}

std::string written(const content::Realisation& realisation, std::string_view column_unit) {
  return with_unit(realisation.text, realisation.remark, content::find_unit(realisation),
                   column_unit);
}

}  // namespace terang::measure::detail
