#include <algorithm>
#include <functional>
#include <map>

#include "content/folders.hpp"
#include "measure/averages.hpp"
#include "page/detail/charts.hpp"
#include "page/detail/figures.hpp"
#include "page/detail/findings.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/narratives.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/places.hpp"
#include "page/detail/say.hpp"
#include "page/detail/tables.hpp"

namespace terang::page::detail {
namespace {

/// The chart for the template; its file goes to `documents`.
theme::Value chart_of(const OfficeView& view, const std::optional<base::Html>& chart,
                      const std::string& file, std::vector<Document>& documents) {
  if (chart) {
    documents.push_back({content::office_folder(view.office.slug) + file,
                         chart::as_file(*chart, view.site.chart_style)});
  }
  return chart_value(chart, file);
}

/// `{name, rows, total, chart}` for each group of staff counts, in the order of the file; their
/// drawings go to `documents` as files of their own.
theme::List staff_groups(const OfficeView& view, std::vector<Document>& documents) {
  const content::Office& office = view.office;
  std::vector<std::string> names;
  for (const content::StaffCount& count : office.staff) {
    if (std::find(names.begin(), names.end(), count.group) == names.end())
      names.push_back(count.group);
  }
  theme::List groups;
  for (const std::string& name : names) {
    theme::List rows;
    base::Rational total;
    std::string date;
    for (const content::StaffCount& count : office.staff) {
      if (count.group != name) continue;
      rows.push_back(theme::Record{{"text", count.text}, {"count", count.count.text}});
      total += count.count.value;
      date = count.date;
    }
    theme::Record group{
        {"name", name}, {"rows", std::move(rows)}, {"total", total.rounded(0)}, {"date", date}};
    const int number = static_cast<int>(groups.size()) + 1;
    group.set("chart", chart_of(view, staff_chart(view, name, number),
                                "grafik-pegawai-" + std::to_string(number) + ".svg", documents));
    groups.emplace_back(std::move(group));
  }
  return groups;
}

/// For each year of the children: the plain mean of theirs beside the office's own.
theme::List children_means(const OfficeView& view) {
  const Figures figures{.language = view.site.language, .rules = view.office.rules};
  std::map<int, std::vector<measure::Measured<base::Percent>>, std::greater<>> by_year;
  for (const OfficeSummary* child : view.children) {
    for (const YearSummary& year : child->years) {
      if (year.mean.achievement) by_year[year.year].push_back(year.mean.achievement);
    }
  }
  theme::List list;
  for (const auto& [year, means] : by_year) {
    const auto own = std::ranges::find(view.summary.years, year, &YearSummary::year);
    const bool has_own = own != view.summary.years.end() && own->mean.achievement;
    list.push_back(
        theme::Record{{"year", year},
                      {"count", static_cast<int>(means.size())},
                      {"mean", figures.print(measure::children_mean(means))},
                      {"own", has_own ? figures.print(own->mean.achievement) : std::string{"–"}}});
  }
  return list;
}

/// Indicators with their pages: `{code, text, year, address}`.
theme::List indicator_links(const OfficeSummary& office) {
  theme::List list;
  for (const IndicatorName& indicator : office.indicators) {
    list.push_back(theme::Record{{"code", indicator.code},
                                 {"text", indicator.text},
                                 {"year", indicator.year},
                                 {"address", "indikator/" + indicator.code + ".html"}});
  }
  return list;
}

/// The strategic plan: `{code, text, objective, address, targets, place}`; the address is that of
/// the indicator of this code, if it has a page.
theme::List strategy_list(const OfficeView& view) {
  theme::List list;
  for (const content::StrategicTarget& row : view.office.strategy) {
    const bool measured = std::ranges::find(view.summary.indicators, row.code,
                                            &IndicatorName::code) != view.summary.indicators.end();
    theme::List targets;
    for (const auto& [year, target] : row.targets) {
      targets.push_back(theme::Record{{"year", year}, {"target", target.text}});
    }
    list.push_back(
        theme::Record{{"code", row.code},
                      {"text", row.text},
                      {"objective", row.objective},
                      {"address", measured ? "indikator/" + row.code + ".html" : std::string{}},
                      {"targets", std::move(targets)},
                      {"place", place_record(row.place, view.site, view.provenance)}});
  }
  return list;
}

/// Null: there is none.
const content::Reply* find_reply(const OfficeSummary& office, const measure::Finding& finding) {
  for (const YearSummary& year : office.years) {
    if (const auto* const reply = measure::find_reply(finding, year.replies)) return reply;
  }
  return nullptr;
}

theme::List cross_year_findings(const OfficeView& view) {
  theme::List list;
  for (const measure::Finding& finding : view.summary.findings) {
    theme::Record record = finding_record(finding, view.site, view.provenance);
    if (const content::Reply* const reply = find_reply(view.summary, finding)) {
      record.set("reply", reply_record(*reply, view.site.language));
    }
    list.emplace_back(std::move(record));
  }
  return list;
}

theme::List unit_tree(const std::vector<content::OfficeUnit>& units, const std::string& parent,
                      int depth) {
  constexpr int deepest = 8;
  theme::List list;
  if (depth > deepest) return list;
  for (const content::OfficeUnit& unit : units) {
    if (unit.parent != parent) continue;
    theme::List below = unit_tree(units, unit.id, depth + 1);
    const bool any = !below.empty();
    list.push_back(
        theme::Record{{"name", unit.name}, {"has_units", any}, {"units", std::move(below)}});
  }
  return list;
}

theme::Value contact_value(const content::Contact& contact) {
  const bool any = !(contact.address.empty() && contact.phone.empty() && contact.email.empty() &&
                     contact.site.empty());
  if (!any) return {};
  return theme::Record{
      {"address", contact.address},
      {"phone", contact.phone},
      {"email", contact.email},
      {"email_link", contact.email.empty() ? std::string{} : "mailto:" + contact.email},
      {"site", contact.site}};
}

theme::List years_with_documents(const OfficeView& view) {
  theme::List list;
  for (const YearSummary& year : view.summary.years) {
    if (year.documents.empty()) continue;
    list.push_back(theme::Record{{"year", year.year},
                                 {"documents", document_list(year.documents, view.site.language)}});
  }
  return list;
}

theme::List child_list(const OfficeView& view, const std::string& root) {
  theme::List list;
  for (const OfficeSummary* child : view.children) {
    list.emplace_back(office_record(*child, view.site, root));
  }
  return list;
}

}  // namespace

theme::Record year_record(const YearSummary& year, const OfficeSummary& office, const Site& site,
                          const std::string& root) {
  const Figures figures{.language = site.language, .rules = site.portal.rules};
  const auto findings = static_cast<int>(year.findings.size());
  theme::Record record{
      {"year", year.year},
      {"address", root + content::year_folder(office.slug, year.year) + "index.html"},
      {"has_indicators", year.has_indicators},
      {"finding_count", findings},
      {"has_findings", findings > 0},
      {"agreement_count", year.agreement_count > 0 ? figures.print(year.agreement_count) : ""},
      {"chapter_count", year.chapter_count > 0 ? figures.print(year.chapter_count) : ""}};
  theme::Record mean = mean_record(year.mean, figures);
  mean.set("class_name", year.class_name);
  record.set("mean", std::move(mean));
  record.set("budget",
             year.total ? theme::Value{budget_record(*year.total, figures)} : theme::Value{});
  return record;
}

theme::Record office_record(const OfficeSummary& office, const Site& site,
                            const std::string& root) {
  theme::Record record{{"name", office.name},
                       {"address", root + office_address(office.slug)},
                       {"kind", office.kind},
                       {"province", office.province},
                       {"region", office.region}};
  record.set("newest", office.years.empty()
                           ? theme::Value{}
                           : theme::Value{year_record(office.years.front(), office, site, root)});
  return record;
}

std::vector<Document> office_page(const OfficeView& view, base::Diagnostics& diagnostics) {
  std::vector<Document> documents;
  const std::string& name = view.office.name;
  const PageHead head{
      .address = office_address(view.office.slug),
      .title = name,
      .description =
          is_indonesian(view.site)
              ? "Kinerja, anggaran, perjanjian, dan dokumen " + name + " dari tahun ke tahun."
              : "Performance, budget, agreements and documents of " + name + " over the years.",
      .crumbs = {{say(view.site, {"Kantor", "Offices"}), offices_address()}, {name, {}}},
      .schema_type = "WebPage"};
  const std::string root = root_of(head.address);
  theme::List years;
  for (const YearSummary& year : view.summary.years) {
    years.emplace_back(year_record(year, view.summary, view.site, root));
  }
  theme::Record values = begin_page(view.site, head, view.provenance);
  values.set("office", theme::Record{{"name", name},
                                     {"kind", view.office.kind},
                                     {"region", view.office.region},
                                     {"province", view.office.province}});
  values.set("newest", years.empty() ? theme::Value{} : years.front());
  values.set("years", std::move(years));
  values.set("contact", contact_value(view.office.contact));
  values.set("parent", view.parent == nullptr
                           ? theme::Value{}
                           : theme::Value{office_record(*view.parent, view.site, root)});
  values.set("children", child_list(view, root));
  values.set("has_children", !view.children.empty());
  theme::List units = unit_tree(view.office.units, {}, 0);
  values.set("has_units", !units.empty());
  values.set("units", std::move(units));
  values.set("has_staff", !view.office.staff.empty());
  values.set("staff", staff_groups(view, documents));
  values.set("trend", chart_of(view, office_trend(view), "grafik-tren.svg", documents));
  theme::List means = children_means(view);
  values.set("has_children_means", !means.empty());
  values.set("children_means", std::move(means));
  values.set("has_indicator_pages", !view.summary.indicators.empty());
  values.set("indicator_pages", indicator_links(view.summary));
  values.set("has_strategy", !view.office.strategy.empty());
  values.set("strategy", strategy_list(view));
  values.set("has_cross_year_findings", !view.summary.findings.empty());
  values.set("cross_year_findings", cross_year_findings(view));
  values.set("profile",
             view.office.profile ? theme::Value{join_parts(*view.office.profile)} : theme::Value{});
  theme::List document_years = years_with_documents(view);
  values.set("has_documents", !document_years.empty());
  values.set("document_years", std::move(document_years));
  documents.push_back(finish_page(view.site, "office", head, values, diagnostics));
  return documents;
}

}  // namespace terang::page::detail
