#include "page/detail/scales.hpp"

#include <algorithm>

#include "base/print.hpp"
#include "chart/chart.hpp"
#include "chart/drawn.hpp"
#include "page/detail/say.hpp"

namespace terang::page::detail {
namespace {

using base::Language;

/// `51% sampai < 71%`, `91% ke atas`.
std::string print_bounds(const ClassBounds& bounds, Language language) {
  const std::string from = base::print(bounds.from, language) + "%";
  if (!bounds.to) return from + say(language, {" ke atas", " and above"});
  return from + say(language, {" sampai < ", " to < "}) + base::print(*bounds.to, language) + "%";
}

std::string description_of(const std::vector<ClassBounds>& classes, Language language) {
  std::string text;
  for (const ClassBounds& each : classes) {
    text += (text.empty() ? "" : "; ") + each.name + ": " + print_bounds(each, language);
  }
  return text + ".";
}

/// The bar goes to 100, or so far that the highest class is seen.
base::Rational end_of_bar(const content::Rules& rules) {
  const base::Rational seen = rules.scale.front().from * base::Rational{11, 10};
  return std::max(base::Rational{100}, seen);
}

}  // namespace

bool same_scale(const content::Rules& left, const content::Rules& right) {
  return std::ranges::equal(left.scale, right.scale,
                            [](const content::ScaleClass& one, const content::ScaleClass& other) {
                              return one.from == other.from && one.name == other.name;
                            });
}

bool same_numbers(const content::Rules& left, const content::Rules& right) {
  return left.cap == right.cap && left.decimals == right.decimals &&
         left.tolerance == right.tolerance;
}

std::vector<RulesInUse> rules_in_use(const PortalView& view,
                                     bool (*same)(const content::Rules&, const content::Rules&)) {
  std::vector<RulesInUse> in_use{
      {.rules = &view.site.portal.rules, .is_portal = true, .offices = {}}};
  for (const OfficeSummary& office : view.offices) {
    if (!office.own_rules) continue;
    auto found = std::ranges::find_if(
        in_use, [&](const RulesInUse& each) { return same(*each.rules, *office.own_rules); });
    if (found == in_use.end()) {
      found =
          in_use.insert(found, {.rules = &*office.own_rules, .is_portal = false, .offices = {}});
    }
    found->offices.push_back(&office);
  }
  return in_use;
}

std::vector<ClassBounds> classes_of(const content::Rules& rules) {
  std::vector<ClassBounds> classes;
  for (std::size_t at = rules.scale.size(); at-- > 0;) {
    ClassBounds bounds{.name = rules.scale[at].name, .from = rules.scale[at].from, .to = {}};
    if (at > 0) bounds.to = rules.scale[at - 1].from;
    classes.push_back(std::move(bounds));
  }
  return classes;
}

base::Html scale_chart(const content::Rules& rules, int number, Language language) {
  const std::vector<ClassBounds> classes = classes_of(rules);
  chart::ScaleChart chart{
      .caption = {.id = "grafik-skala-" + std::to_string(number),
                  .title = say(language, {"Skala sebutan capaian", "Scale of classes"}),
                  .description = description_of(classes, language)},
      .highest = chart::drawn(end_of_bar(rules)),
      .bands = {}};
  for (const ClassBounds& each : classes) {
    chart.bands.push_back({.label = each.name,
                           .from_label = print_bounds(each, language),
                           .from = chart::drawn(each.from),
                           .tone = chart::Tone::neutral});
  }
  return chart::render(chart);
}

}  // namespace terang::page::detail
