#include <algorithm>

#include "page/detail/figures.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/narratives.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/tables.hpp"

namespace terang::page::detail {
namespace {

bool indonesian(const Site& site) { return site.language == base::Language::indonesian; }

/// `{name, rows, total}` for each group of staff counts, in the order of the file.
theme::List staff_groups(const content::Office& office) {
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
    groups.push_back(theme::Record{
        {"name", name}, {"rows", std::move(rows)}, {"total", total.rounded(0)}, {"date", date}});
  }
  return groups;
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
      {"address", root + year_folder(office.slug, year.year) + "index.html"},
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

Document office_page(const OfficeView& view, base::Diagnostics& diagnostics) {
  const std::string& name = view.office.name;
  const PageHead head{
      .address = office_address(view.office.slug),
      .title = name,
      .description =
          indonesian(view.site)
              ? "Kinerja, anggaran, perjanjian, dan dokumen " + name + " dari tahun ke tahun."
              : "Performance, budget, agreements and documents of " + name + " over the years.",
      .crumbs = {{indonesian(view.site) ? "Kantor" : "Offices", "kantor/index.html"}, {name, {}}},
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
  values.set("staff", staff_groups(view.office));
  values.set("profile",
             view.office.profile ? theme::Value{join_parts(*view.office.profile)} : theme::Value{});
  theme::List documents = years_with_documents(view);
  values.set("has_documents", !documents.empty());
  values.set("document_years", std::move(documents));
  return finish_page(view.site, "office", head, values, diagnostics);
}

}  // namespace terang::page::detail
