#include "page/detail/frame.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "page/detail/places.hpp"

namespace terang::page::detail {
namespace {

using Json = nlohmann::ordered_json;

/// The address as it is published: a folder's page without `index.html`.
std::string public_address(const std::string& address) {
  constexpr std::string_view index = "index.html";
  const bool folder = address == index || address.ends_with("/" + std::string{index});
  return folder ? address.substr(0, address.size() - index.size()) : address;
}

Json breadcrumb_data(const Site& site, const PageHead& head) {
  Json items = Json::array();
  const auto add = [&items](const std::string& name, const std::string& address) {
    items.push_back(
        {{"@type", "ListItem"}, {"position", items.size() + 1}, {"name", name}, {"item", address}});
  };
  add(site.portal.title, site.portal.base_url);
  for (const Crumb& crumb : head.crumbs) {
    const std::string& address = crumb.address.empty() ? head.address : crumb.address;
    add(crumb.label, site.portal.base_url + public_address(address));
  }
  return {{"@type", "BreadcrumbList"}, {"itemListElement", items}};
}

/// schema.org data as a script element that no browser runs. `<` is escaped, so that no text can
/// end the element.
base::Html linked_data(const Site& site, const PageHead& head) {
  Json json{
      {"@context", "https://schema.org"},
      {"@type", head.schema_type},
      {"name", head.title},
      {"description", head.description},
      {"url", site.portal.base_url + public_address(head.address)},
      {"inLanguage", site.language == base::Language::indonesian ? "id" : "en"},
      {"publisher", {{"@type", "GovernmentOrganization"}, {"name", site.portal.institution}}}};
  if (head.schema_type == "Dataset") {
    const std::string folder = public_address(head.address);
    json["distribution"] = {{"@type", "DataDownload"},
                            {"encodingFormat", "application/json"},
                            {"contentUrl", site.portal.base_url + folder + "data.json"}};
  }
  if (head.schema_type == "WebPage") json["breadcrumb"] = breadcrumb_data(site, head);
  std::string text = json.dump();
  for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at)) {
    text.replace(at, 1, "\\u003c");
  }
  return base::Html::trusted("<script type=\"application/ld+json\">" + text + "</script>");
}

theme::List crumb_list(const Site& site, const PageHead& head, const std::string& root) {
  theme::List crumbs;
  const bool home = head.crumbs.empty();
  crumbs.push_back(theme::Record{{"label", site.portal.title},
                                 {"address", home ? std::string{} : root + "index.html"}});
  for (const Crumb& crumb : head.crumbs) {
    crumbs.push_back(
        theme::Record{{"label", crumb.label},
                      {"address", crumb.address.empty() ? std::string{} : root + crumb.address}});
  }
  return crumbs;
}

theme::List page_list(const Site& site, const std::string& root) {
  theme::List pages;
  for (const content::Narrative& narrative : site.portal.pages) {
    pages.push_back(
        theme::Record{{"title", narrative.title}, {"address", root + narrative.name + ".html"}});
  }
  return pages;
}

/// The path of the portal's address: pages that are shown at any address need it.
std::string path_of(const std::string& base_url) {
  const std::size_t host = base_url.find("://");
  const std::size_t path = base_url.find('/', host == std::string::npos ? 0 : host + 3);
  return path == std::string::npos ? "/" : base_url.substr(path);
}

}  // namespace

std::string root_of(std::string_view address) {
  std::string root;
  for (auto left = std::count(address.begin(), address.end(), '/'); left > 0; --left) root += "../";
  return root;
}

std::string office_address(std::string_view slug) {
  return "kantor/" + std::string{slug} + "/index.html";
}

std::string year_folder(std::string_view slug, int year) {
  return "kantor/" + std::string{slug} + "/" + std::to_string(year) + "/";
}

theme::Record begin_page(const Site& site, const PageHead& head, const Provenance& provenance) {
  const bool anywhere = head.address == "404.html";
  const std::string root = anywhere ? path_of(site.portal.base_url) : root_of(head.address);
  theme::Record values{
      {"lang", site.language == base::Language::indonesian ? "id" : "en"},
      {"title", head.title},
      {"description", head.description},
      {"canonical", anywhere ? std::string{} : site.portal.base_url + public_address(head.address)},
      {"root", root},
      {"portal",
       theme::Record{{"title", site.portal.title}, {"institution", site.portal.institution}}},
      {"crumbs", crumb_list(site, head, root)},
      {"pages", page_list(site, root)},
      {"linked_data", linked_data(site, head)},
      {"draft", site.draft},
      {"older", site.older_than},
      {"has_history", site.history != nullptr},
      {"feed", head.feed.empty() ? std::string{} : root + head.feed},
      {"home", head.crumbs.empty() && !anywhere}};
  values.set("revision", provenance.revision
                             ? theme::Value{revision_record(*provenance.revision, site)}
                             : theme::Value{});
  return values;
}

Document finish_page(const Site& site, std::string_view template_name, const PageHead& head,
                     const theme::Record& values, base::Diagnostics& diagnostics) {
  return {.address = head.address,
          .bytes = theme::fill(site.theme, template_name, values, diagnostics).markup()};
}

}  // namespace terang::page::detail
