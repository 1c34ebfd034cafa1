#include <algorithm>
#include <iterator>
#include <utility>

#include "base/parallel.hpp"
#include "measure/across_years.hpp"
#include "site/build.hpp"
#include "site/units.hpp"

namespace terang::site {
namespace {

dataset::CheckedYear checked(const MeasuredYear& measured) {
  dataset::CheckedYear checked{.office = measured.year.office,
                               .year = measured.year.year,
                               .findings = measured.scores.findings,
                               .replies = {}};
  for (const measure::Finding& finding : checked.findings) {
    checked.replies.push_back(finding.reply ? measured.year.replies[*finding.reply].text
                                            : std::string{});
  }
  return checked;
}

}  // namespace

dataset::CheckReport check(const BuildOptions& options) {
  const int jobs = options.jobs > 0 ? options.jobs : base::default_jobs();
  base::Diagnostics diagnostics;
  const Source source{options.source, jobs};
  const Units units = load_units(source, jobs, diagnostics);
  dataset::CheckReport report;
  report.folder = folder_prefix(source);
  report.office_findings.resize(units.offices.size());
  std::vector<std::vector<dataset::CheckedYear>> years(units.offices.size());
  for_each_office(
      units, source, jobs, {},
      [&](std::size_t office, const OfficeFiles& files, auto measured) {
        std::vector<measure::UnitInYear> in_years;
        std::vector<content::Reply> replies;
        for (std::size_t year = 0; year < measured.size(); ++year) {
          if (!measured[year]) {
            years[office].push_back({.office = files.layout.slug,
                                     .year = files.layout.years[year].first,
                                     .findings = {},
                                     .replies = {}});
            continue;
          }
          years[office].push_back(checked(*measured[year]));
          std::ranges::move(measure::units_of(measured[year]->year), std::back_inserter(in_years));
          std::ranges::move(measured[year]->year.replies, std::back_inserter(replies));
        }
        report.office_findings[office] = dataset::with_replies(
            units.offices[office].slug, measure::check_units_across_years(in_years), replies);
      },
      diagnostics);
  for (std::vector<dataset::CheckedYear>& of_office : years) {
    std::ranges::move(of_office, std::back_inserter(report.years));
  }
  report.faults = diagnostics.sorted();
  return report;
}

}  // namespace terang::site
