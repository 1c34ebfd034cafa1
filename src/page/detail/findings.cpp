#include "page/detail/findings.hpp"

#include <algorithm>
#include <array>

#include "base/print.hpp"
#include "page/detail/places.hpp"
#include "page/detail/wording.hpp"

namespace terang::page::detail {
namespace {

using measure::Finding;
using measure::FindingKind;

/// Money first, then results, then promises, then words.
constexpr std::array<FindingKind, content::finding_words.size()> gravest_first{
    FindingKind::overspent,
    FindingKind::quarter_figures,
    FindingKind::statement_differs,
    FindingKind::sum_differs,
    FindingKind::achievement_differs,
    FindingKind::budget_differs,
    FindingKind::cascade_budget,
    FindingKind::absorption_differs,
    FindingKind::remainder_differs,
    FindingKind::realisation_missing,
    FindingKind::promise_without_result,
    FindingKind::target_differs,
    FindingKind::other_office,
    FindingKind::spelled_differs,
    FindingKind::signer_differs,
    FindingKind::superior_differs,
    FindingKind::year_differs,
    FindingKind::unit_differs,
    FindingKind::cascade_broken};

/// Each kind stands in the list once.
constexpr bool is_complete = [] {
  std::array<bool, gravest_first.size()> seen{};
  for (const FindingKind kind : gravest_first) seen[static_cast<std::size_t>(kind)] = true;
  return std::ranges::all_of(seen, std::identity{});
}();
static_assert(is_complete);

constexpr std::size_t top_count = 3;

/// Among statements, one about the whole year tells a citizen most.
bool speaks_of_whole_year(const Finding& finding, const content::OfficeYear& year) {
  const auto stated = std::ranges::find(year.statements, finding.code, &content::Statement::code);
  if (stated == year.statements.end() || !stated->subject.empty()) return false;
  return stated->kind == content::StatementKind::absorption ||
         stated->kind == content::StatementKind::achievement;
}

const Finding* find_foremost(const YearView& view, FindingKind kind) {
  const Finding* first = nullptr;
  for (const Finding& finding : view.scores.findings) {
    if (finding.kind != kind) continue;
    if (speaks_of_whole_year(finding, view.year)) return &finding;
    if (first == nullptr) first = &finding;
  }
  return first;
}

std::string anchor_of(const Finding& finding) { return "temuan-" + measure::key_of(finding); }

bool same_line(const base::Place& left, const base::Place& right) {
  return left.file == right.file && left.line == right.line;
}

theme::Value reply_value(const Finding& finding, const YearView& view) {
  if (!finding.reply) return {};
  return reply_record(view.year.replies[*finding.reply], view.site.language);
}

/// A check that makes several findings of one record tells them apart by these endings.
bool is_code_of(std::string_view seen, std::string_view code) {
  constexpr std::array<std::string_view, 4> endings{"", "-turunan", "-pagu", "-realisasi"};
  if (!seen.starts_with(code)) return false;
  return std::ranges::find(endings, seen.substr(code.size())) != endings.end();
}

bool is_in(const Finding& finding, std::string_view file) {
  if (finding.place.file.ends_with(file)) return true;
  return finding.other_place && finding.other_place->file.ends_with(file);
}

theme::Record mark_record(const Finding& finding, const YearView& view) {
  return {{"anchor", anchor_of(finding)},
          {"title", content::words_of(finding.kind).title.in(view.site.language)},
          {"reported", finding.reported},
          {"computed", finding.computed},
          {"look", wording::look(finding.look, view.site.language)}};
}

}  // namespace

theme::Record reply_record(const content::Reply& reply, base::Language language) {
  return {{"text", reply.text},
          {"official", reply.official},
          {"date", reply.date ? base::print(*reply.date, language) : std::string{}}};
}

theme::Record finding_record(const Finding& finding, const Site& site,
                             const Provenance& provenance) {
  const base::Language language = site.language;
  const content::FindingWords& words = content::words_of(finding.kind);
  const bool indonesian = language == base::Language::indonesian;
  theme::Record record{{"anchor", anchor_of(finding)},
                       {"kind", measure::name_of(finding.kind)},
                       {"title", words.title.in(language)},
                       {"sentence", words.meaning.in(language)},
                       {"subject", finding.subject},
                       {"code", finding.code},
                       {"reported", finding.reported},
                       {"computed", finding.computed},
                       {"method", indonesian ? finding.method : finding.method_en},
                       {"look", wording::look(finding.look, language)},
                       {"place", place_record(finding.place, site, provenance)}};
  record.set("other_place", finding.other_place && !same_line(*finding.other_place, finding.place)
                                ? theme::Value{place_record(*finding.other_place, site, provenance)}
                                : theme::Value{});
  record.set("reply", theme::Value{});
  return record;
}

theme::Record finding_record(const Finding& finding, const YearView& view) {
  theme::Record record = finding_record(finding, view.site, view.provenance);
  record.set("reply", reply_value(finding, view));
  return record;
}

theme::List finding_groups(const YearView& view) {
  theme::List groups;
  for (const FindingKind kind : measure::all_finding_kinds()) {
    theme::List findings;
    for (const Finding& finding : view.scores.findings) {
      if (finding.kind == kind) findings.emplace_back(finding_record(finding, view));
    }
    if (findings.empty()) continue;
    const content::FindingWords& words = content::words_of(kind);
    const auto count = static_cast<int>(findings.size());
    groups.push_back(theme::Record{{"kind", measure::name_of(kind)},
                                   {"title", words.title.in(view.site.language)},
                                   {"sentence", words.meaning.in(view.site.language)},
                                   {"count", count},
                                   {"findings", std::move(findings)}});
  }
  return groups;
}

theme::List settled_replies(const YearView& view) {
  theme::List list;
  for (const content::Reply& reply : view.year.replies) {
    const bool stands = std::ranges::any_of(view.scores.findings, [&](const Finding& finding) {
      return measure::key_of(finding) == reply.finding;
    });
    if (stands || measure::is_across_years(reply)) continue;
    theme::Record record = reply_record(reply, view.site.language);
    record.set("finding", reply.finding);
    list.emplace_back(std::move(record));
  }
  return list;
}

theme::List top_findings(const YearView& view) {
  theme::List top;
  for (const FindingKind kind : gravest_first) {
    const Finding* foremost = find_foremost(view, kind);
    if (foremost == nullptr) continue;
    top.emplace_back(finding_record(*foremost, view));
    if (top.size() == top_count) break;
  }
  return top;
}

theme::List findings_beside(const YearView& view, std::string_view file, std::string_view code) {
  theme::List beside;
  for (const Finding& finding : view.scores.findings) {
    if (!is_in(finding, file) || !is_code_of(finding.code, code)) continue;
    beside.emplace_back(mark_record(finding, view));
  }
  return beside;
}

theme::List findings_in(const YearView& view, std::string_view file) {
  theme::List inside;
  for (const Finding& finding : view.scores.findings) {
    if (finding.place.file.ends_with(file)) inside.emplace_back(mark_record(finding, view));
  }
  return inside;
}

}  // namespace terang::page::detail
