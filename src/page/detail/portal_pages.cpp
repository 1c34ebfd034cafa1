#include <algorithm>
#include <map>

#include "chart/chart.hpp"
#include "page/detail/charts.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/history_pages.hpp"
#include "page/detail/narratives.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/places.hpp"
#include "page/detail/say.hpp"

namespace terang::page::detail {
namespace {

/// The home page lists this many offices; the list of offices has them all.
constexpr std::size_t offices_at_home = 40;
constexpr std::size_t commits_at_home = 5;

/// Offices by province, in alphabetical order; those without one stand last.
theme::List province_groups(const PortalView& view, const std::string& root) {
  std::map<std::string, std::vector<const OfficeSummary*>> by_province;
  for (const OfficeSummary& office : view.offices) by_province[office.province].push_back(&office);
  theme::List groups;
  theme::Value nameless;
  for (auto& [province, offices] : by_province) {
    std::ranges::sort(offices, {}, &OfficeSummary::name);
    theme::List records;
    for (const OfficeSummary* office : offices) {
      theme::Record record = office_record(*office, view.site, root);
      theme::List years;
      for (const YearSummary& year : office->years) {
        years.emplace_back(year_record(year, *office, view.site, root));
      }
      record.set("years", std::move(years));
      records.emplace_back(std::move(record));
    }
    const auto count = static_cast<int>(records.size());
    theme::Record group{{"province", province}, {"count", count}, {"offices", std::move(records)}};
    if (province.empty()) {
      nameless = std::move(group);
    } else {
      groups.emplace_back(std::move(group));
    }
  }
  if (by_province.contains("")) groups.push_back(std::move(nameless));
  return groups;
}

/// The newest years first, so that a reader meets what is still on everybody's mind.
std::vector<const OfficeSummary*> by_newest_year(const PortalView& view) {
  std::vector<const OfficeSummary*> offices;
  for (const OfficeSummary& office : view.offices) offices.push_back(&office);
  std::ranges::stable_sort(offices, [](const OfficeSummary* left, const OfficeSummary* right) {
    const int one = left->years.empty() ? 0 : left->years.front().year;
    const int other = right->years.empty() ? 0 : right->years.front().year;
    return one != other ? one > other : left->name < right->name;
  });
  return offices;
}

int count_findings(const PortalView& view) {
  std::size_t count = 0;
  for (const OfficeSummary& office : view.offices) {
    count += office.findings.size();
    for (const YearSummary& year : office.years) count += year.findings.size();
  }
  return static_cast<int>(count);
}

std::string office_count(const PortalView& view) {
  return std::to_string(view.offices.size()) + say(view.site, {" kantor", " offices"});
}

}  // namespace

std::vector<Document> home_page(const PortalView& view, base::Diagnostics& diagnostics) {
  const PageHead head{
      .address = "index.html",
      .title = view.site.portal.title,
      .description = is_indonesian(view.site)
                         ? "Apa yang dijanjikan, apa yang dicapai, dan berapa yang dibelanjakan: " +
                               office_count(view) + " " + view.site.portal.institution + "."
                         : "What was promised, what was reached and what was spent: " +
                               office_count(view) + " of " + view.site.portal.institution + ".",
      .crumbs = {},
      .schema_type = "WebPage"};
  theme::Record values = begin_page(view.site, head, view.provenance);
  theme::List offices;
  for (const OfficeSummary* office : by_newest_year(view)) {
    if (offices.size() == offices_at_home) break;
    offices.emplace_back(office_record(*office, view.site, ""));
  }
  const Figures figures{.language = view.site.language, .rules = view.site.portal.rules};
  values.set("office_count", figures.print(static_cast<int>(view.offices.size())));
  values.set("more_offices", view.offices.size() > offices_at_home);
  values.set("offices", std::move(offices));
  values.set("finding_count", figures.print(count_findings(view)));
  values.set("has_findings", count_findings(view) > 0);
  values.set("finding_kinds", finding_kinds(view, ""));
  theme::List commits = newest_commits(view.site, view.offices, "", commits_at_home);
  values.set("has_commits", !commits.empty());
  values.set("commits", std::move(commits));
  const std::optional<base::Html> scatter = office_scatter(view);
  values.set("scatter", chart_value(scatter, "grafik-kantor.svg"));

  std::vector<Document> documents;
  if (scatter)
    documents.push_back({"grafik-kantor.svg", chart::as_file(*scatter, view.site.chart_style)});
  documents.push_back(finish_page(view.site, "home", head, values, diagnostics));
  return documents;
}

Document office_list_page(const PortalView& view, base::Diagnostics& diagnostics) {
  const PageHead head{
      .address = offices_address(),
      .title = say(view.site, {"Semua kantor", "All offices"}),
      .description =
          is_indonesian(view.site)
              ? office_count(view) + " menurut provinsi, dengan capaian dan serapan tahun terakhir."
              : office_count(view) +
                    " by province, with the newest year's achievement and absorption.",
      .crumbs = {{say(view.site, {"Kantor", "Offices"}), {}}},
      .schema_type = "WebPage"};
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("office_count", static_cast<int>(view.offices.size()));
  values.set("provinces", province_groups(view, root_of(head.address)));
  return finish_page(view.site, "offices", head, values, diagnostics);
}

std::vector<Document> free_pages(const PortalView& view, base::Diagnostics& diagnostics) {
  std::vector<Document> documents;
  for (const content::Narrative& narrative : view.site.portal.pages) {
    const PageHead head{.address = narrative.name + ".html",
                        .title = narrative.title,
                        .description = narrative.summary.empty()
                                           ? view.site.portal.title + ": " + narrative.title
                                           : narrative.summary,
                        .crumbs = {{narrative.title, {}}},
                        .schema_type = "WebPage"};
    theme::Record values = begin_page(view.site, head, view.provenance);
    values.set("heading", narrative.title);
    values.set("prose", join_parts(narrative));
    values.set("place", place_record({.file = narrative.file, .line = 0, .column = 0}, view.site,
                                     view.provenance));
    documents.push_back(finish_page(view.site, "page", head, values, diagnostics));
  }
  const PageHead missing{.address = "404.html",
                         .title = say(view.site, {"Halaman tidak ada", "No such page"}),
                         .description = say(view.site, {"Alamat ini tidak ada di portal.",
                                                        "The portal has no such address."}),
                         .crumbs = {{say(view.site, {"Halaman tidak ada", "No such page"}), {}}},
                         .schema_type = "WebPage"};
  documents.push_back(finish_page(view.site, "404", missing,
                                  begin_page(view.site, missing, view.provenance), diagnostics));
  return documents;
}

}  // namespace terang::page::detail
