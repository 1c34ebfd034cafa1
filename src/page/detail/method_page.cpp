#include "page/detail/figures.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/wording.hpp"

namespace terang::page::detail {
namespace {

bool indonesian(const Site& site) { return site.language == base::Language::indonesian; }

theme::List rule_list(base::Language language) {
  theme::List list;
  for (const measure::Rule* rule : measure::all_rules()) {
    list.push_back(theme::Record{{"id", rule->id},
                                 {"name", rule->name.in(language)},
                                 {"formula", rule->formula.in(language)},
                                 {"regulation", rule->regulation}});
  }
  return list;
}

/// The classes from the lowest: `{name, from, to, width}`; `to` is empty for the highest, `width`
/// the share of the domain in twentieths, for the drawn bar.
theme::List scale_list(const content::Rules& rules, base::Language language) {
  constexpr int domain = 100;
  theme::List list;
  for (std::size_t at = rules.scale.size(); at-- > 0;) {
    const content::ScaleClass& entry = rules.scale[at];
    const base::Rational next = at == 0 ? base::Rational{domain} : rules.scale[at - 1].from;
    const bool inside = next > entry.from;
    list.push_back(
        theme::Record{{"name", entry.name},
                      {"from", base::print(entry.from, language)},
                      {"to", at == 0 ? std::string{} : base::print(next, language)},
                      {"width", inside ? (next - entry.from).rounded(0) : std::string{"1"}}});
  }
  return list;
}

theme::List state_list(base::Language language) {
  using content::Missing;
  theme::List list;
  for (const Missing missing : {Missing::not_measured, Missing::not_carried_out,
                                Missing::not_applicable, Missing::withheld}) {
    list.push_back(theme::Record{{"word", wording::missing(missing, language)}});
  }
  return list;
}

theme::List check_list(base::Language language) {
  theme::List list;
  for (const measure::FindingKind kind : measure::all_finding_kinds()) {
    const wording::FindingWords& words = wording::finding(kind);
    list.push_back(theme::Record{{"kind", measure::name_of(kind)},
                                 {"title", words.title.in(language)},
                                 {"sentence", words.sentence.in(language)}});
  }
  return list;
}

}  // namespace

Document method_page(const PortalView& view, base::Diagnostics& diagnostics) {
  const base::Language language = view.site.language;
  const content::Rules& rules = view.site.portal.rules;
  const PageHead head{
      .address = "metodologi/index.html",
      .title = indonesian(view.site) ? "Metodologi" : "Method",
      .description = indonesian(view.site)
                         ? "Rumus, skala, pembulatan, dan pemeriksaan yang dipakai portal ini."
                         : "Formulas, scale, rounding and checks that this portal uses.",
      .crumbs = {{indonesian(view.site) ? "Metodologi" : "Method", {}}},
      .schema_type = "WebPage"};
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("rules", rule_list(language));
  values.set("scale", scale_list(rules, language));
  values.set("states", state_list(language));
  values.set("checks", check_list(language));
  values.set("decimals", rules.decimals);
  values.set("tolerance", base::print(rules.tolerance, language));
  values.set("cap", rules.cap ? theme::Value{base::print(*rules.cap, language)} : theme::Value{});
  return finish_page(view.site, "method", head, values, diagnostics);
}

}  // namespace terang::page::detail
