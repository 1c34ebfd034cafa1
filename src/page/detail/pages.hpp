// The pages, one function each; each gives finished documents.
#pragma once

#include <vector>

#include "base/diagnostics.hpp"
#include "page/view.hpp"

namespace terang::page::detail {

/// Whether the year has a page for its plan: a table, prose, or both.
bool has_annual_plan(const content::OfficeYear& year);
bool has_action_plan(const content::OfficeYear& year);

/// The performance page and its chart files.
std::vector<Document> year_page(const YearView& view, base::Diagnostics& diagnostics);
/// The cascade and one annex each. Empty: the year has no agreements.
std::vector<Document> agreement_pages(const YearView& view, base::Diagnostics& diagnostics);
/// The contents and one leaf a chapter. Empty: the year has no chapters.
std::vector<Document> report_pages(const YearView& view, base::Diagnostics& diagnostics);

/// One page for each code, and its trend as a file.
std::vector<Document> indicator_pages(const IndicatorView& view, base::Diagnostics& diagnostics);

/// The office's page and its charts.
std::vector<Document> office_page(const OfficeView& view, base::Diagnostics& diagnostics);
/// The office's own edits, newest first. Empty: nothing is known of the past.
std::vector<Document> office_history_pages(const OfficeView& view, base::Diagnostics& diagnostics);

std::vector<Document> home_page(const PortalView& view, base::Diagnostics& diagnostics);
Document office_list_page(const PortalView& view, base::Diagnostics& diagnostics);
/// The overview, and one page for each kind that occurs.
std::vector<Document> finding_pages(const PortalView& view, base::Diagnostics& diagnostics);
Document method_page(const PortalView& view, base::Diagnostics& diagnostics);
/// The public information list: the portal's own information, how to ask, and the way to each
/// office's.
std::vector<Document> ppid_pages(const PortalView& view, base::Diagnostics& diagnostics);
/// An office's part of the public information list, made from what its pages publish.
Document office_ppid_page(const OfficeView& view, base::Diagnostics& diagnostics);
/// The newest corrections and commits, and each month's. Empty: nothing is known of the past.
std::vector<Document> history_pages(const PortalView& view, base::Diagnostics& diagnostics);
/// Everything that one commit did; where it did much, on several pages.
std::vector<Document> commit_pages(const CommitView& view, base::Diagnostics& diagnostics);
/// halaman/*.md and the page for an address that does not exist.
std::vector<Document> free_pages(const PortalView& view, base::Diagnostics& diagnostics);

/// Kinds that occur: `{title, sentence, count, address}`. Order: of the kinds.
theme::List finding_kinds(const PortalView& view, const std::string& root);

/// An office as lists show it: `{name, address, province, region, parent..., newest}`.
theme::Record office_record(const OfficeSummary& office, const Site& site, const std::string& root);
/// A year as lists show it: `{year, address, mean, budget, findings, agreements, chapters}`.
theme::Record year_record(const YearSummary& year, const OfficeSummary& office, const Site& site,
                          const std::string& root);

}  // namespace terang::page::detail
