#include <iterator>
#include <utility>

#include "page/detail/pages.hpp"
#include "page/view.hpp"

namespace terang::page {
namespace {

void append(std::vector<Document>& documents, std::vector<Document> more) {
  std::move(more.begin(), more.end(), std::back_inserter(documents));
}

}  // namespace

YearSummary summarise(const YearView& view) {
  YearSummary summary{.year = view.year.year,
                      .has_indicators = !view.year.indicators.empty(),
                      .mean = view.scores.year,
                      .class_name = {},
                      .total = view.scores.total,
                      .agreement_count = static_cast<int>(view.year.agreements.size()),
                      .chapter_count = static_cast<int>(view.year.chapters.size()),
                      .findings = {},
                      .documents = view.year.documents};
  if (const auto index = view.scores.year.scale_class) {
    summary.class_name = view.office.rules.scale[*index].name;
  }
  // The class is named here, by the office's own scale; its index means nothing beyond the unit.
  summary.mean.scale_class.reset();
  for (const measure::Finding& finding : view.scores.findings) {
    summary.findings.push_back({.kind = finding.kind,
                                .key = measure::key_of(finding),
                                .subject = finding.subject,
                                .reported = finding.reported,
                                .computed = finding.computed,
                                .answered = finding.reply.has_value()});
  }
  return summary;
}

std::vector<Document> render(const YearView& view, base::Diagnostics& diagnostics) {
  std::vector<Document> documents = detail::year_page(view, diagnostics);
  append(documents, detail::agreement_pages(view, diagnostics));
  append(documents, detail::report_pages(view, diagnostics));
  return documents;
}

std::vector<Document> render(const OfficeView& view, base::Diagnostics& diagnostics) {
  return {detail::office_page(view, diagnostics)};
}

std::vector<Document> render(const PortalView& view, base::Diagnostics& diagnostics) {
  std::vector<Document> documents = detail::home_page(view, diagnostics);
  documents.push_back(detail::office_list_page(view, diagnostics));
  append(documents, detail::finding_pages(view, diagnostics));
  documents.push_back(detail::method_page(view, diagnostics));
  append(documents, detail::free_pages(view, diagnostics));
  return documents;
}

}  // namespace terang::page
