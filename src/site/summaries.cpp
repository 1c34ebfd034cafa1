#include "site/summaries.hpp"

#include <utility>

#include "site/detail/archive.hpp"

// One list of fields a type, for both directions, beside the type: that is how they are found.

namespace terang::base {

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, Place>& place) {
  archive(place.file, place.line, place.column);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, Rupiah>& rupiah) {
  archive(rupiah.amount);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, Percent>& percent) {
  archive(percent.value);
}

}  // namespace terang::base

namespace terang::measure {

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, Measured<base::Percent>>& measured) {
  archive(measured.value, measured.reason);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, Counts>& counts) {
  archive(counts.indicators, counts.met, counts.unmeasured);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, MeanScore>& score) {
  archive(score.achievement, score.scale_class, score.counts, score.averaged);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, BudgetScore>& score) {
  archive(score.ceiling, score.realisation, score.remainder, score.absorption);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, Finding>& finding) {
  archive(finding.kind, finding.code, finding.subject, finding.reported, finding.computed,
          finding.method, finding.method_en, finding.look, finding.place, finding.other_place,
          finding.reply);
}

}  // namespace terang::measure

namespace terang::content {

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, Document>& document) {
  archive(document.place, document.code, document.title, document.kind, document.category,
          document.file, document.link, document.sha256, document.note, document.date);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, Reply>& reply) {
  archive(reply.place, reply.finding, reply.text, reply.official, reply.date);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, ScaleClass>& scale_class) {
  archive(scale_class.from, scale_class.name);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, Rules>& rules) {
  archive(rules.cap, rules.decimals, rules.tolerance, rules.scale);
}

}  // namespace terang::content

namespace terang::page {

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, FindingSummary>& finding) {
  archive(finding.kind, finding.key, finding.subject, finding.reported, finding.computed,
          finding.reply);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, WithheldFigure>& figure) {
  archive(figure.text, figure.ground, figure.address);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, YearSummary>& year) {
  archive(year.year, year.has_indicators, year.mean, year.class_name, year.total,
          year.agreement_count, year.chapter_count, year.findings, year.documents, year.replies,
          year.has_annual_plan, year.has_action_plan, year.has_obstacles, year.has_statements,
          year.withheld);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, IndicatorName>& indicator) {
  archive(indicator.code, indicator.text, indicator.year);
}

template <typename Archive>
void fields(Archive& archive, site::detail::Seen<Archive, OfficeSummary>& office) {
  archive(office.slug, office.name, office.kind, office.parent, office.province, office.region,
          office.years, office.has_profile, office.has_staff, office.has_strategy, office.findings,
          office.own_rules, office.indicators);
}

}  // namespace terang::page

namespace terang::site {

using detail::Printer;
using detail::Reader;

OfficeFacts facts_of(const content::Office& office) {
  return {
      .summary = {.slug = office.slug,
                  .name = office.name,
                  .kind = office.kind,
                  .parent = office.parent,
                  .province = office.province,
                  .region = office.region,
                  .years = {},
                  .has_profile = office.profile.has_value(),
                  .has_staff = !office.staff.empty(),
                  .has_strategy = !office.strategy.empty(),
                  .findings = {},
                  .own_rules = office.has_own_rules ? std::optional{office.rules} : std::nullopt},
      .region_code = office.region_code};
}

content::Office stub_of(const OfficeFacts& facts, const content::Portal& portal) {
  content::Office office;
  office.slug = facts.summary.slug;
  office.name = facts.summary.name;
  office.kind = facts.summary.kind;
  office.parent = facts.summary.parent;
  office.province = facts.summary.province;
  office.region = facts.summary.region;
  office.region_code = facts.region_code;
  office.has_own_rules = facts.summary.own_rules.has_value();
  office.rules = facts.summary.own_rules.value_or(portal.rules);
  return office;
}

std::string print(const OfficeFacts& facts) {
  Printer printer;
  printer(facts.summary, facts.region_code);
  return std::move(printer).take();
}

std::optional<OfficeFacts> parse_facts(std::string_view bytes) {
  OfficeFacts facts;
  Reader reader{bytes};
  reader(facts.summary, facts.region_code);
  if (!reader.is_read_to_the_end()) return std::nullopt;
  return facts;
}

base::Key names_key(const page::OfficeSummary& summary) {
  Printer printer;
  printer(summary.slug, summary.name, summary.own_rules, summary.indicators);
  base::KeyMaker maker;
  maker.add(std::move(printer).take());
  for (const page::YearSummary& year : summary.years) maker.add(std::int64_t{year.year});
  return maker.key();
}

}  // namespace terang::site
