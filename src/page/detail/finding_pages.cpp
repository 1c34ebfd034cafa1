#include <algorithm>
#include <array>

#include "content/folders.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/say.hpp"
#include "page/detail/wording.hpp"

namespace terang::page::detail {
namespace {

using measure::FindingKind;

constexpr std::string_view folder = "temuan/";

std::string page_of(FindingKind kind) {
  return std::string{folder} + std::string{measure::name_of(kind)} + ".html";
}

theme::Record summary_record(const FindingSummary& finding, const std::string& year_page) {
  return {{"address", year_page + "#temuan-" + finding.key},
          {"subject", finding.subject},
          {"reported", finding.reported},
          {"computed", finding.computed},
          {"reply", finding.reply}};
}

/// What two of an office's years say differently; it stands on the office's own page.
void add_cross_year(const OfficeSummary& office, FindingKind kind, const std::string& root,
                    theme::List& groups) {
  const std::string office_page = root + office_address(office.slug);
  theme::List findings;
  for (const measure::Finding& finding : office.findings) {
    if (finding.kind != kind) continue;
    findings.emplace_back(summary_record({.kind = finding.kind,
                                          .key = measure::key_of(finding),
                                          .subject = finding.subject,
                                          .reported = finding.reported,
                                          .computed = finding.computed,
                                          .reply = {}},
                                         office_page));
  }
  if (findings.empty()) return;
  const auto count = static_cast<int>(findings.size());
  groups.push_back(theme::Record{{"office", office.name},
                                 {"year", ""},
                                 {"address", office_page},
                                 {"count", count},
                                 {"findings", std::move(findings)}});
}

/// A kind's findings by office and year: `{office, year, address, findings}`.
theme::List by_office(const PortalView& view, FindingKind kind, const std::string& root) {
  theme::List groups;
  for (const OfficeSummary& office : view.offices) {
    for (const YearSummary& year : office.years) {
      const std::string year_page =
          root + content::year_folder(office.slug, year.year) + "index.html";
      theme::List findings;
      for (const FindingSummary& finding : year.findings) {
        if (finding.kind == kind) findings.emplace_back(summary_record(finding, year_page));
      }
      if (findings.empty()) continue;
      const auto count = static_cast<int>(findings.size());
      groups.push_back(theme::Record{{"office", office.name},
                                     {"year", year.year},
                                     {"address", year_page},
                                     {"count", count},
                                     {"findings", std::move(findings)}});
    }
    add_cross_year(office, kind, root, groups);
  }
  return groups;
}

int count_of(const PortalView& view, FindingKind kind) {
  std::ptrdiff_t count = 0;
  for (const OfficeSummary& office : view.offices) {
    count += std::ranges::count(office.findings, kind, &measure::Finding::kind);
    for (const YearSummary& year : office.years) {
      count += std::ranges::count(year.findings, kind, &FindingSummary::kind);
    }
  }
  return static_cast<int>(count);
}

/// Offices with findings, most first: `{office, year, address, count}`.
theme::List office_counts(const PortalView& view, const std::string& root) {
  struct Row {
    std::size_t count;
    theme::Record record;
  };
  std::vector<Row> rows;
  for (const OfficeSummary& office : view.offices) {
    for (const YearSummary& year : office.years) {
      if (year.findings.empty()) continue;
      const std::size_t count = year.findings.size();
      rows.push_back(
          {count, theme::Record{{"office", office.name},
                                {"year", year.year},
                                {"address", root + content::year_folder(office.slug, year.year) +
                                                "index.html#temuan"},
                                {"count", static_cast<int>(count)}}});
    }
  }
  std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::count);
  constexpr std::size_t most_rows = 100;
  theme::List list;
  for (Row& row : rows) {
    if (list.size() == most_rows) break;
    list.emplace_back(std::move(row.record));
  }
  return list;
}

Document overview(const PortalView& view, base::Diagnostics& diagnostics) {
  const PageHead head{
      .address = std::string{folder} + "index.html",
      .title = say(view.site, {"Temuan", "Findings"}),
      .description =
          say(view.site,
              {"Angka yang tidak cocok satu sama lain, menurut jenis dan kantor, dengan kedua "
               "nilainya.",
               "Figures that do not agree with each other, by kind and office, with both values."}),
      .crumbs = {{say(view.site, {"Temuan", "Findings"}), {}}},
      .schema_type = "WebPage"};
  const std::string root = root_of(head.address);
  theme::Record values = begin_page(view.site, head, view.provenance);
  theme::List kinds = finding_kinds(view, root);
  values.set("has_findings", !kinds.empty());
  values.set("kinds", std::move(kinds));
  values.set("offices", office_counts(view, root));
  return finish_page(view.site, "findings", head, values, diagnostics);
}

Document kind_page(const PortalView& view, FindingKind kind, base::Diagnostics& diagnostics) {
  const content::FindingWords& words = content::words_of(kind);
  const PageHead head{
      .address = page_of(kind),
      .title = say(view.site, {"Temuan: ", "Findings: "}) +
               std::string{words.title.in(view.site.language)},
      .description = std::string{words.meaning.in(view.site.language)},
      .crumbs = {{say(view.site, {"Temuan", "Findings"}), std::string{folder} + "index.html"},
                 {std::string{words.title.in(view.site.language)}, {}}},
      .schema_type = "WebPage"};
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("heading", words.title.in(view.site.language));
  values.set("sentence", words.meaning.in(view.site.language));
  values.set("count", count_of(view, kind));
  values.set("groups", by_office(view, kind, root_of(head.address)));
  return finish_page(view.site, "finding-kind", head, values, diagnostics);
}

}  // namespace

theme::List finding_kinds(const PortalView& view, const std::string& root) {
  theme::List list;
  for (const FindingKind kind : measure::all_finding_kinds()) {
    const int count = count_of(view, kind);
    if (count == 0) continue;
    const content::FindingWords& words = content::words_of(kind);
    list.push_back(theme::Record{{"title", words.title.in(view.site.language)},
                                 {"sentence", words.meaning.in(view.site.language)},
                                 {"count", count},
                                 {"address", root + page_of(kind)}});
  }
  return list;
}

std::vector<Document> finding_pages(const PortalView& view, base::Diagnostics& diagnostics) {
  std::vector<Document> documents{overview(view, diagnostics)};
  for (const FindingKind kind : measure::all_finding_kinds()) {
    if (count_of(view, kind) > 0) documents.push_back(kind_page(view, kind, diagnostics));
  }
  return documents;
}

}  // namespace terang::page::detail
