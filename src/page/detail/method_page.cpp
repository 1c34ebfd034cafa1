#include <set>

#include "measure/check.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/method_examples.hpp"
#include "page/detail/method_words.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/say.hpp"
#include "page/detail/scales.hpp"
#include "page/detail/wording.hpp"

namespace terang::page::detail {
namespace {

using base::Language;

theme::List text_list(std::vector<std::string> texts) {
  theme::List list;
  for (std::string& text : texts) list.push_back(theme::Record{{"text", std::move(text)}});
  return list;
}

theme::List rule_list(const Site& site) {
  theme::List list;
  for (const measure::Rule* rule : measure::all_rules()) {
    theme::Record record{{"id", rule->id},
                         {"name", rule->name.in(site.language)},
                         {"formula", rule->formula.in(site.language)},
                         {"regulation", rule->regulation}};
    theme::List examples = text_list(method::examples_of(*rule, site.portal.rules, site.language));
    record.set("has_examples", !examples.empty());
    record.set("examples", std::move(examples));
    list.push_back(std::move(record));
  }
  return list;
}

/// Offices that state the rules themselves: `{name, address}`.
theme::List office_links(const RulesInUse& in_use, const std::string& root) {
  theme::List list;
  for (const OfficeSummary* office : in_use.offices) {
    list.push_back(theme::Record{{"name", office->name},
                                 {"address", root + office_address(office->slug)},
                                 {"more", office != in_use.offices.back()}});
  }
  return list;
}

theme::List class_list(const content::Rules& rules, Language language) {
  theme::List list;
  for (ClassBounds& each : classes_of(rules)) {
    list.push_back(
        theme::Record{{"name", std::move(each.name)},
                      {"from", base::print(each.from, language)},
                      {"to", each.to ? base::print(*each.to, language) : std::string{}}});
  }
  return list;
}

/// Each scale once: `{drawing, classes, portal, offices}`.
theme::List scale_list(const PortalView& view, const std::string& root) {
  theme::List list;
  int number = 0;
  for (const RulesInUse& each : rules_in_use(view, same_scale)) {
    if (each.rules->scale.empty()) continue;
    theme::Record record{{"portal", each.is_portal},
                         {"drawing", scale_chart(*each.rules, ++number, view.site.language)}};
    record.set("classes", class_list(*each.rules, view.site.language));
    record.set("offices", office_links(each, root));
    record.set("has_offices", !each.offices.empty());
    list.push_back(std::move(record));
  }
  return list;
}

/// Each set of cap, decimals and tolerance once.
theme::List number_list(const PortalView& view, const std::string& root) {
  theme::List list;
  for (const RulesInUse& each : rules_in_use(view, same_numbers)) {
    const content::Rules& rules = *each.rules;
    theme::Record record{
        {"portal", each.is_portal},
        {"cap", rules.cap ? base::print(*rules.cap, view.site.language) : std::string{}},
        {"decimals", rules.decimals},
        {"tolerance", base::print(rules.tolerance, view.site.language)}};
    record.set("offices", office_links(each, root));
    record.set("has_offices", !each.offices.empty());
    list.push_back(std::move(record));
  }
  return list;
}

/// `cell` is empty where the word itself is typed.
theme::List state_list(Language language) {
  theme::List list;
  for (const method::StateWords& state : method::states()) {
    const std::string_view word = wording::reason(state.reason, language);
    const std::string_view cell = state.cell.in(language);
    list.push_back(theme::Record{{"word", word},
                                 {"cell", cell == word ? std::string_view{} : cell},
                                 {"meaning", state.meaning.in(language)}});
  }
  return list;
}

/// Addresses of the pages of kinds that occur.
std::set<std::string> pages_of_kinds(const PortalView& view, const std::string& root) {
  std::set<std::string> addresses;
  for (const theme::Value& kind : finding_kinds(view, root)) {
    const theme::Value* const address = std::get<theme::Record>(kind.held()).find("address");
    if (address == nullptr) continue;
    if (const auto* const text = std::get_if<std::string>(&address->held())) {
      addresses.insert(*text);
    }
  }
  return addresses;
}

theme::List regulation_links(const measure::Check& check) {
  theme::List list;
  for (const measure::Regulation* regulation : check.drawn_from) {
    if (regulation == nullptr) continue;
    list.push_back(theme::Record{{"id", regulation->id}, {"brief", regulation->brief}});
  }
  return list;
}

theme::List check_list(const PortalView& view, const std::string& root) {
  const Language language = view.site.language;
  const std::set<std::string> pages = pages_of_kinds(view, root);
  theme::List list;
  for (const measure::FindingKind kind : measure::all_finding_kinds()) {
    const content::FindingWords& words = content::words_of(kind);
    const measure::Check& check = measure::check_of(kind);
    const std::string page = root + "temuan/" + std::string{measure::name_of(kind)} + ".html";
    theme::Record record{{"kind", measure::name_of(kind)},
                         {"title", words.title.in(language)},
                         {"sentence", words.meaning.in(language)},
                         {"compared", check.compared.in(language)},
                         {"differs", check.differs.in(language)},
                         {"origin", check.origin.in(language)},
                         {"address", pages.contains(page) ? page : std::string{}}};
    record.set("regulations", regulation_links(check));
    list.push_back(std::move(record));
  }
  return list;
}

theme::List look_list(Language language) {
  theme::List list;
  for (const method::LookWords& look : method::looks()) {
    list.push_back(theme::Record{{"word", wording::look(look.look, language)},
                                 {"meaning", look.meaning.in(language)}});
  }
  return list;
}

theme::List note_list(Language language) {
  theme::List list;
  for (const method::Note& note : method::no_differences()) {
    list.push_back(
        theme::Record{{"title", note.title.in(language)}, {"text", note.text.in(language)}});
  }
  return list;
}

theme::List judged_list(std::vector<method::Judged> examples) {
  theme::List list;
  for (method::Judged& each : examples) {
    list.push_back(theme::Record{{"text", std::move(each.text)},
                                 {"reading", std::move(each.reading)},
                                 {"differs", each.differs}});
  }
  return list;
}

theme::List regulation_list(Language language) {
  theme::List list;
  for (const measure::Regulation* regulation : measure::all_regulations()) {
    list.push_back(theme::Record{{"id", regulation->id},
                                 {"name", regulation->name},
                                 {"taken", regulation->taken.in(language)}});
  }
  return list;
}

/// What is said in sentences.
void set_sentences(theme::Record& values, Language language) {
  values.set("met_means", method::met_means.in(language));
  values.set("cap_means", method::cap_means.in(language));
  values.set("tolerance_means", method::tolerance_means.in(language));
  values.set("scale_ends", method::scale_ends.in(language));
  values.set("nil_means", method::nil_means.in(language));
  values.set("years_read", method::years_read.in(language));
  values.set("spelled_read", method::spelled_read.in(language));
  values.set("offices_read", method::offices_read.in(language));
  values.set("quarters_read", method::quarters_read.in(language));
}

void set_lists(theme::Record& values, const PortalView& view, const std::string& root) {
  const Language language = view.site.language;
  values.set("rules", rule_list(view.site));
  values.set("scales", scale_list(view, root));
  values.set("numbers", number_list(view, root));
  values.set("rounded", method::rounding_examples(language));
  values.set("states", state_list(language));
  values.set("checks", check_list(view, root));
  values.set("looks", look_list(language));
  values.set("notes", note_list(language));
  values.set("years", judged_list(method::year_examples()));
  values.set("spelled", judged_list(method::spelled_examples(language)));
  values.set("named", judged_list(method::office_examples()));
  values.set("regulations", regulation_list(language));
}

}  // namespace

Document method_page(const PortalView& view, base::Diagnostics& diagnostics) {
  const Language language = view.site.language;
  const PageHead head{
      .address = "metodologi/index.html",
      .title = say(view.site, {"Metodologi", "Method"}),
      .description =
          say(view.site, {"Rumus, skala, pembulatan, dan pemeriksaan yang dipakai portal "
                          "ini.",
                          "Formulas, scales, rounding and checks that this portal uses."}),
      .crumbs = {{say(view.site, {"Metodologi", "Method"}), {}}},
      .schema_type = "WebPage"};
  theme::Record values = begin_page(view.site, head, view.provenance);
  set_sentences(values, language);
  set_lists(values, view, root_of(head.address));
  values.set("region_count",
             base::print(base::Rational{static_cast<std::int64_t>(view.site.portal.regions.size())},
                         0, language));
  values.set("has_regions", !view.site.portal.regions.empty());
  values.set(
      "office_count",
      base::print(base::Rational{static_cast<std::int64_t>(view.offices.size())}, 0, language));
  return finish_page(view.site, "method", head, values, diagnostics);
}

}  // namespace terang::page::detail
