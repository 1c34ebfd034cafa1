#include <algorithm>
#include <array>

#include "base/print.hpp"
#include "content/folders.hpp"
#include "page/detail/frame.hpp"
#include "page/detail/pages.hpp"
#include "page/detail/say.hpp"

namespace terang::page::detail {
namespace {

using base::Wording;

using content::InformationClass;

/// The classes of the law, and one for source documents that nobody has classed.
constexpr auto classes = [] {
  std::array<InformationClass, content::information_classes.size() + 1> all{};
  std::ranges::copy(content::information_classes, all.begin());
  all.back() = {"",
                {"Belum digolongkan", "Not classed yet"},
                {"Dokumen sumber yang kelasnya belum ditetapkan kantor.",
                 "Source documents whose class the office has not laid down."}};
  return all;
}();

constexpr std::string_view periodic = classes[0].name;
constexpr std::string_view any_time = classes[2].name;
constexpr std::string_view withheld = classes[3].name;

constexpr Wording list_name{"Informasi publik", "Public information"};
constexpr Wording web_page{"halaman web (HTML)", "web page (HTML)"};

/// One row of the list; empty text is what nobody states.
struct ListedInformation {
  std::string_view category = periodic;  ///< InformationClass::name
  std::string title;
  std::string summary{};
  std::string address{};  ///< from the page that lists it, or absolute
  std::string official{}, responsible{}, time{}, form{}, retention{};
  std::string data{};  ///< address of the same as data
  std::string ground{};
};

std::string print_count(int count, const Site& site) {
  return base::print(base::Rational{count}, 0, site.language);
}

/// A year whose pages are listed.
struct ListedYear {
  const YearSummary& year;
  const std::string& office;
  const Site& site;

  std::string in(const Wording& wording) const { return say(site, wording); }
  std::string folder() const { return std::to_string(year.year) + "/"; }
  std::string titled(const Wording& wording) const {
    return in(wording) + " " + std::to_string(year.year);
  }
  std::string counted(int count, const Wording& wording) const {
    return print_count(count, site) + " " + in(wording);
  }
};

/// Those parts that say something.
std::string join(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += "; ";
    text += part;
  }
  return text;
}

ListedInformation performance_entry(const ListedYear& listed) {
  const YearSummary& year = listed.year;
  std::vector<std::string> parts;
  if (year.has_indicators) {
    parts.push_back(listed.in({"target, realisasi, dan capaian tiap indikator",
                               "target, realisation and achievement of each indicator"}));
  }
  if (year.total) {
    parts.push_back(listed.in({"pagu, realisasi, dan serapan anggaran",
                               "ceiling, realisation and absorption of the budget"}));
  }
  parts.push_back(listed.counted(static_cast<int>(year.findings.size()), {"temuan", "findings"}));
  return {.title = listed.titled({"Kinerja", "Performance of"}),
          .summary = join(parts),
          .address = listed.folder() + "index.html",
          .official = listed.office,
          .form = listed.in(web_page),
          .data = listed.folder() + "data.json"};
}

/// What stands on pages of its own beside the performance page.
std::vector<ListedInformation> leaf_entries(const ListedYear& listed) {
  const YearSummary& year = listed.year;
  struct Leaf {
    bool there;
    std::string_view file;
    Wording title;
    std::string summary{};
  };
  const std::vector<Leaf> leaves{
      {year.agreement_count > 0,
       "perjanjian/index.html",
       {"Perjanjian kinerja", "Performance agreements of"},
       listed.counted(year.agreement_count,
                      {"perjanjian beserta lampirannya", "agreements with their annexes"})},
      {year.chapter_count > 0,
       "laporan/index.html",
       {"Laporan kinerja", "Performance report of"},
       listed.counted(year.chapter_count, {"bab", "chapters"})},
      {year.has_annual_plan, "rencana-kinerja.html", {"Rencana kinerja", "Annual plan of"}},
      {year.has_action_plan, "rencana-aksi.html", {"Rencana aksi", "Action plan of"}},
      {year.has_obstacles, "hambatan.html", {"Hambatan dan upaya", "Obstacles and remedies of"}},
      {year.has_statements,
       "pernyataan.html",
       {"Angka yang disebut dalam naskah", "Figures stated in the text of"}}};
  std::vector<ListedInformation> entries;
  for (const Leaf& leaf : leaves) {
    if (!leaf.there) continue;
    entries.push_back({.title = listed.titled(leaf.title),
                       .summary = leaf.summary,
                       .address = listed.folder() + std::string{leaf.file},
                       .official = listed.office,
                       .form = listed.in(web_page)});
  }
  return entries;
}

/// A source document, in the class that the office gave it. The note of a withheld one is its
/// ground, as with figures.
ListedInformation document_entry(const ListedYear& listed, const content::Document& document) {
  const bool is_withheld = document.category == withheld;
  const bool linked = !document.link.empty();
  const Wording form = linked
                           ? Wording{"naskah di alamat tertaut", "text at the linked address"}
                           : Wording{"naskah tidak dimuat di portal", "text is not in the portal"};
  const std::string day =
      document.date ? base::print(*document.date, listed.site.language) +
                          listed.in({", tempat belum ditetapkan", ", place not laid down"})
                    : std::string{};
  return {.category = document.category,
          .title = document.title,
          .summary = join({document.kind, is_withheld ? std::string{} : document.note}),
          .address = linked ? document.link : listed.folder() + "index.html#sumber",
          .official = listed.office,
          .time = day,
          .form = listed.in(form),
          .ground = is_withheld ? document.note : std::string{}};
}

/// Everything that the year's pages publish or withhold. What Terang itself makes is periodic:
/// work, performance and money of a public body (UU 14/2008 article 9 paragraph 2).
std::vector<ListedInformation> year_entries(const YearSummary& year, const std::string& office,
                                            const Site& site) {
  const ListedYear listed{year, office, site};
  std::vector<ListedInformation> entries{performance_entry(listed)};
  for (ListedInformation& entry : leaf_entries(listed)) entries.push_back(std::move(entry));
  for (const content::Document& document : year.documents) {
    entries.push_back(document_entry(listed, document));
  }
  for (const WithheldFigure& figure : year.withheld) {
    entries.push_back({.category = withheld,
                       .title = listed.titled({"Realisasi", "Realisation of"}) + ": " + figure.text,
                       .address = listed.folder() + figure.address,
                       .official = office,
                       .form = listed.in({"tidak dibuka", "not disclosed"}),
                       .ground = figure.ground});
  }
  return entries;
}

/// What the office's own pages publish, beyond its years.
std::vector<ListedInformation> office_entries(const OfficeSummary& office, const Site& site) {
  std::vector<std::string> parts;
  if (office.has_profile) parts.push_back(say(site, {"profil", "profile"}));
  if (office.has_staff) parts.push_back(say(site, {"jumlah pegawai", "staff counts"}));
  if (office.has_strategy) {
    parts.push_back(say(site, {"target rencana strategis", "targets of the strategic plan"}));
  }
  std::vector<ListedInformation> entries{
      {.title = say(site, {"Tentang", "About"}) + " " + office.name,
       .summary = join(parts),
       .address = "index.html",
       .official = office.name,
       .form = say(site, web_page),
       .data = "data.json"}};
  if (office.indicators.empty()) return entries;
  entries.push_back(
      {.title = say(site, {"Indikator dari tahun ke tahun", "Indicators over the years"}),
       .summary = print_count(static_cast<int>(office.indicators.size()), site) + " " +
                  say(site, {"indikator, masing-masing dengan halamannya sendiri",
                             "indicators, each with a page of its own"}),
       .address = "index.html",
       .official = office.name,
       .form = say(site, web_page)});
  return entries;
}

/// What the portal's own pages publish.
std::vector<ListedInformation> portal_entries(const PortalView& view, const std::string& root) {
  const content::Portal& portal = view.site.portal;
  const auto entry = [&](std::string_view category, const Wording& title, std::string address) {
    return ListedInformation{.category = category,
                             .title = say(view.site, title),
                             .address = std::move(address),
                             .official = portal.information_office.officer,
                             .form = say(view.site, web_page)};
  };
  std::vector<ListedInformation> entries{
      entry(periodic,
            {"Semua kantor, dengan capaian dan serapan tahun terakhir",
             "All offices, with the newest year's achievement and absorption"},
            root + offices_address()),
      entry(periodic,
            {"Temuan: angka yang tidak cocok satu sama lain",
             "Findings: figures that do not agree with each other"},
            root + "temuan/index.html"),
      entry(periodic, {"Cara meminta informasi publik", "How to ask for public information"},
            "#cara"),
      entry(any_time, {"Cara angka dihitung dan diperiksa", "How figures are computed and checked"},
            root + "metodologi/index.html"),
      entry(any_time,
            {"Daftar semua berkas portal dengan SHA-256 masing-masing",
             "All files of the portal with their SHA-256"},
            root + "manifest.json")};
  entries.back().form = "data (JSON)";
  for (const content::Narrative& page : portal.pages) {
    ListedInformation own = entry(any_time, {}, root + page.name + ".html");
    own.title = page.title;
    own.summary = page.summary;
    entries.push_back(std::move(own));
  }
  for (const content::PublicInformation& row : portal.information) {
    entries.push_back({.category = row.category,
                       .title = row.title,
                       .address = row.link,
                       .official = row.official,
                       .responsible = row.responsible,
                       .time = row.time,
                       .form = row.form,
                       .retention = row.retention,
                       .ground = row.ground});
  }
  return entries;
}

using ClassCounts = std::array<int, classes.size()>;

void count_into(ClassCounts& counts, const std::vector<ListedInformation>& entries) {
  for (const ListedInformation& entry : entries) {
    const auto* const found = std::ranges::find(classes, entry.category, &InformationClass::name);
    ++counts.at(static_cast<std::size_t>(found - classes.begin()));
  }
}

ClassCounts office_counts(const OfficeSummary& office, const Site& site) {
  ClassCounts counts{};
  count_into(counts, office_entries(office, site));
  for (const YearSummary& year : office.years) {
    count_into(counts, year_entries(year, office.name, site));
  }
  return counts;
}

/// `{name, meaning, count}`. The four classes always; the fifth where something is in it.
theme::List class_list(const ClassCounts& counts, const Site& site) {
  theme::List list;
  for (std::size_t at = 0; at < classes.size(); ++at) {
    if (classes.at(at).name.empty() && counts.at(at) == 0) continue;
    list.push_back(theme::Record{{"name", classes.at(at).title.in(site.language)},
                                 {"meaning", classes.at(at).meaning.in(site.language)},
                                 {"count", print_count(counts.at(at), site)}});
  }
  return list;
}

/// What a row leaves open is what portal.yaml lays down for all.
const std::string& either(const std::string& own, const std::string& common) {
  return own.empty() ? common : own;
}

theme::Record entry_record(const ListedInformation& entry, const content::Portal& portal,
                           int number) {
  return {{"number", number},
          {"title", entry.title},
          {"summary", entry.summary},
          {"address", entry.address},
          {"official", either(entry.official, portal.information_office.officer)},
          {"responsible", either(entry.responsible, portal.responsible)},
          {"time", entry.time},
          {"form", entry.form},
          {"data", entry.data},
          {"retention", either(entry.retention, portal.retention)},
          {"withheld", entry.category == withheld},
          {"ground", entry.ground}};
}

/// The rows under their class: `{name, rows}`. Numbers go on from `number`.
theme::List class_groups(const std::vector<ListedInformation>& entries, const Site& site,
                         int& number) {
  theme::List groups;
  for (const InformationClass& information : classes) {
    theme::List rows;
    for (const ListedInformation& entry : entries) {
      if (entry.category == information.name) {
        rows.emplace_back(entry_record(entry, site.portal, ++number));
      }
    }
    if (rows.empty()) continue;
    groups.push_back(
        theme::Record{{"name", information.title.in(site.language)}, {"rows", std::move(rows)}});
  }
  return groups;
}

theme::Record officer_record(const content::Contact& contact) {
  const bool any = !(contact.officer.empty() && contact.address.empty() && contact.email.empty() &&
                     contact.phone.empty() && contact.hours.empty());
  return {{"any", any},
          {"officer", contact.officer},
          {"address", contact.address},
          {"email", contact.email},
          {"email_link", contact.email.empty() ? std::string{} : "mailto:" + contact.email},
          {"phone", contact.phone},
          {"hours", contact.hours}};
}

/// Offices with their lists, by name: `{name, address, count, withheld}`.
theme::List office_list(const PortalView& view, const std::string& root, ClassCounts& total) {
  std::vector<const OfficeSummary*> offices;
  for (const OfficeSummary& office : view.offices) offices.push_back(&office);
  std::ranges::stable_sort(offices, {}, &OfficeSummary::name);
  theme::List list;
  for (const OfficeSummary* office : offices) {
    const ClassCounts counts = office_counts(*office, view.site);
    int sum = 0;
    for (std::size_t at = 0; at < classes.size(); ++at) {
      sum += counts.at(at);
      total.at(at) += counts.at(at);
    }
    list.push_back(
        theme::Record{{"name", office->name},
                      {"address", root + content::office_folder(office->slug) + "ppid.html"},
                      {"count", print_count(sum, view.site)},
                      {"withheld", counts[3] > 0 ? print_count(counts[3], view.site) : ""}});
  }
  return list;
}

}  // namespace

std::vector<Document> ppid_pages(const PortalView& view, base::Diagnostics& diagnostics) {
  const Site& site = view.site;
  const PageHead head{
      .address = "ppid/index.html",
      .title = say(site, {"Daftar informasi publik", "Public information list"}),
      .description =
          say(site, {"Informasi publik yang tersedia di portal ini, menurut kelasnya, dan cara "
                     "meminta yang lain.",
                     "The public information in this portal, by class, and how to ask for "
                     "other."}),
      .crumbs = {{say(site, list_name), {}}}};
  const std::string root = root_of(head.address);
  const std::vector<ListedInformation> entries = portal_entries(view, root);
  ClassCounts counts{};
  count_into(counts, entries);
  theme::List offices = office_list(view, root, counts);
  int number = 0;
  theme::Record values = begin_page(site, head, view.provenance);
  values.set("classes", class_list(counts, site));
  values.set("contact", officer_record(site.portal.information_office));
  values.set("groups", class_groups(entries, site, number));
  values.set("offices", std::move(offices));
  return {finish_page(site, "ppid", head, values, diagnostics)};
}

Document office_ppid_page(const OfficeView& view, base::Diagnostics& diagnostics) {
  const Site& site = view.site;
  const std::string& name = view.office.name;
  const PageHead head{
      .address = content::office_folder(view.office.slug) + "ppid.html",
      .title = say(site, {"Informasi publik", "Public information of"}) + " " + name,
      .description =
          name + ": " +
          say(site, {"informasi yang terbuka di portal ini dan yang dikecualikan, menurut "
                     "tahun dan kelasnya.",
                     "what is open in this portal and what is withheld, by year and class."}),
      .crumbs = {{say(site, {"Kantor", "Offices"}), offices_address()},
                 {name, office_address(view.office.slug)},
                 {say(site, list_name), {}}}};
  int number = 0;
  theme::List years;
  for (const YearSummary& year : view.summary.years) {
    theme::List groups = class_groups(year_entries(year, name, site), site, number);
    years.push_back(theme::Record{{"year", year.year}, {"groups", std::move(groups)}});
  }
  theme::Record values = begin_page(site, head, view.provenance);
  values.set("classes", class_list(office_counts(view.summary, site), site));
  values.set("years", std::move(years));
  values.set("groups", class_groups(office_entries(view.summary, site), site, number));
  return finish_page(site, "ppid-office", head, values, diagnostics);
}

}  // namespace terang::page::detail
